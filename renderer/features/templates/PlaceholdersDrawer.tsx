import { SegmentedControl } from '@mantine/core'
import type { PlaceholderGroup } from '@shared/templates/placeholders'
import type { TemplateOf } from '@shared/templates/shape'
import { folded } from '@shared/templates/shape'
import { templateWords } from '@shared/text/templates'
import { useEffect, useMemo, useState } from 'react'
import { useView } from '../../office/hooks'
import { usePrintedBy } from '../../records/printing/use-printed-by'
import { CopyText } from '../../ui/CopyText'
import { DetailDrawer } from '../../ui/DetailDrawer'
import { useText } from '../../ui/language'
import { SearchBox } from '../../ui/SearchBox'
import type { FilledRecord } from './filled-record'
import styles from './PlaceholdersDrawer.module.css'

interface PlaceholdersDrawerProps {
  opened: boolean
  onClose(): void
  of: TemplateOf
  record: FilledRecord | null
  title: string
}

/** Every placeholder there is, beside the forms: searched by words of either language, copied with a press. */
export function PlaceholdersDrawer({ opened, onClose, of: asked, record, title }: PlaceholdersDrawerProps) {
  const { t, language } = useText()
  const [of, setOf] = useState<TemplateOf>(asked)
  const [query, setQuery] = useState('')
  useEffect(() => {
    if (opened) setOf(asked)
  }, [opened, asked])
  const printedBy = usePrintedBy()
  const { result: cohorts } = useView('choices', opened ? { type: 'cohort', query: '', language } : null)
  const { result: people } = useView(
    'choices',
    opened && of === 'person' ? { type: 'person', query: '', language } : null,
  )
  const id = record?.type === of ? record.id : (of === 'cohort' ? cohorts : people)?.[0]?.id
  const { result: groups } = useView(
    'placeholders',
    opened && printedBy !== null ? { of, language, printedBy, ...(id && { id }) } : null,
  )
  const found = useMemo(() => fitting(groups ?? [], query), [groups, query])
  return (
    <DetailDrawer opened={opened} onClose={onClose} title={title} size={760}>
      <div className={styles.placeholders}>
        <div className={styles.finder}>
          <SearchBox value={query} onChange={setQuery} placeholder={t(templateWords.searchPlaceholders)} width="100%" />
          <SegmentedControl
            aria-label={t(templateWords.filledFor)}
            value={of}
            onChange={(value) => setOf(value as TemplateOf)}
            data={[
              { value: 'cohort', label: t(templateWords.ofCohort) },
              { value: 'person', label: t(templateWords.ofPerson) },
            ]}
          />
        </div>
        <p className={styles.hint}>
          {t(templateWords.formats)}
          <br />
          {t(templateWords.loops)}
        </p>
        {groups && found.length === 0 && <p className={styles.hint}>{t(templateWords.nothingFound, { query })}</p>}
        {found.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </div>
    </DetailDrawer>
  )
}

/** Rows that fit every word typed; a group whose name fits stays whole. */
function fitting(groups: readonly PlaceholderGroup[], query: string): PlaceholderGroup[] {
  const words = query.split(/\s+/).map(folded).filter(Boolean)
  if (words.length === 0) return [...groups]
  return groups.flatMap((group) => {
    const of = folded(`${group.label.zh} ${group.label.en}`)
    const rows = group.rows.filter(({ path, label, also }) => {
      const text = of + folded(`${path} ${label.zh} ${label.en} ${also}`)
      return words.every((word) => text.includes(word))
    })
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}

function Group({ group: { label, loop, rows } }: { group: PlaceholderGroup }) {
  const { t, language } = useText()
  const loops = loop?.split(' › ') ?? []
  const copied =
    loops.map((name) => `{{#${name}}}`).join('') +
    [...loops]
      .reverse()
      .map((name) => `{{/${name}}}`)
      .join('')
  return (
    <section className={styles.group}>
      <header>
        <h3>
          {label[language]} <small>{label[language === 'zh' ? 'en' : 'zh']}</small>
        </h3>
        {loop && (
          <span className={styles.loop}>
            {t(templateWords.loopOf)} <code>{`{{#${loops.at(-1)}}}`}</code>
            <CopyText small text={copied} label={t(templateWords.copyLoop)} />
          </span>
        )}
      </header>
      <ul>
        {rows.map(({ path, label: words, example, sensitive }) => (
          <li key={path}>
            <code>{`{{${path}}}`}</code>
            <span className={styles.words}>
              {words[language]} <small>{words[language === 'zh' ? 'en' : 'zh']}</small>
            </span>
            <span className={styles.example} title={example}>
              {sensitive ? '***' : example}
            </span>
            <CopyText small text={`{{${path}}}`} described={t(templateWords.copyOne, { path })} />
          </li>
        ))}
      </ul>
    </section>
  )
}
