import { Alert } from '@mantine/core'
import type { Filling } from '@shared/templates/fill'
import type { FillScope } from '@shared/templates/values'
import { templateWords } from '@shared/text/templates'
import { IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { type FillTarget, fillingFor, fillSentence } from '../../records/forms/fill-form'
import type { Form } from '../../records/forms/form'
import { useText } from '../../ui/language'
import styles from './Forms.module.css'

/** The form tried with the record that is chosen: what would stand in the place of each placeholder. */
export function TryTable({ form, target }: { form: Form; target: FillTarget }) {
  const { t, language } = useText()
  const [tried, setTried] = useState<{ key: string; filling: Filling | null; sentence: string }>()
  const key = JSON.stringify([form, target])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the form and whom it is tried with.
  useEffect(() => {
    let gone = false
    fillingFor(form, target).then(
      (filling) => gone || setTried({ key, filling, sentence: '' }),
      (error: unknown) => gone || setTried({ key, filling: null, sentence: fillSentence(error, form)[language] }),
    )
    return () => {
      gone = true
    }
  }, [key])
  if (!tried) return null
  const first = tried.filling?.files[0]
  if (!tried.filling || !first) return <Alert color="yellow">{tried.sentence}</Alert>
  const { lacking } = tried.filling
  const between = language === 'zh' ? '、' : ', '
  return (
    <>
      {lacking.length > 0 && (
        <Alert color="gray" icon={<IconInfoCircle />} title={t(templateWords.lackingTitle)}>
          {lacking
            .map(({ label, count, who }) => {
              const names = who.length > 0 ? `${who.join(between)}${count > who.length ? '…' : ''}` : ''
              return names
                ? `${t(label)}${language === 'zh' ? '：' : ': '}${names}`
                : t(templateWords.lacking, { path: t(label), count })
            })
            .join(language === 'zh' ? '；' : '; ')}
        </Alert>
      )}
      <h3 className={styles.heading}>{t(templateWords.tryTitle, { name: first.about || form.name })}</h3>
      <table className={styles.tried}>
        <tbody>
          <Rows scope={first.scope} depth={0} />
        </tbody>
      </table>
    </>
  )
}

function Rows({ scope, depth }: { scope: FillScope; depth: number }) {
  const { t } = useText()
  const inset = { paddingInlineStart: 12 + depth * 20 }
  return (
    <>
      {Object.entries(scope.values).map(([name, { text }]) => (
        <tr key={name}>
          <th scope="row" style={inset}>
            {`{{${name}}}`}
          </th>
          <td data-empty={text === '' || undefined}>{text || t(templateWords.noValue)}</td>
        </tr>
      ))}
      {Object.entries(scope.sections).map(([name, { turns }]) => (
        <LoopRows key={name} name={name} turns={turns} depth={depth} />
      ))}
    </>
  )
}

/** The first turn of a loop stands for all of them. */
function LoopRows({ name, turns, depth }: { name: string; turns: readonly FillScope[]; depth: number }) {
  const { t } = useText()
  const [first] = turns
  return (
    <>
      <tr data-loop>
        <th scope="row" style={{ paddingInlineStart: 12 + depth * 20 }}>
          {`{{#${name}}}`}
        </th>
        <td>{t(templateWords.turns, { count: turns.length })}</td>
      </tr>
      {first && <Rows scope={first} depth={depth + 1} />}
    </>
  )
}
