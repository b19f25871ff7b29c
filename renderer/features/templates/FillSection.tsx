import { Alert, Button, Select } from '@mantine/core'
import type { CheckedTemplate } from '@shared/templates/check'
import { summaryWords } from '@shared/text/summary'
import { templateWords } from '@shared/text/templates'
import { IconAlertTriangle, IconCircleCheck, IconFileExport, IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { platform } from '../../platform'
import type { FillTarget } from '../../records/forms/fill-form'
import type { Form } from '../../records/forms/form'
import { inLanguage } from '../../records/names'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import styles from './Forms.module.css'
import type { FilledRecord } from './filled-record'
import { TryTable } from './TryTable'
import { type Filling, useFilling } from './use-filling'

interface FillSectionProps {
  form: Form
  asks: CheckedTemplate['asks']
  record: FilledRecord | null
}

const everybody = '*'

/** Whom a form is filled for, what would stand in it, and the button that does it. */
export function FillSection({ form, asks, record }: FillSectionProps) {
  const { t, language } = useText()
  const { result: cohorts } = useView('choices', { type: 'cohort', query: '', language })
  const [cohort, setCohort] = useState<string | null>(record?.type === 'cohort' ? record.id : null)
  const [person, setPerson] = useState(everybody)
  const filling = useFilling()
  const single = record?.type === 'person' && form.of === 'person' ? record.id : null
  const chosen = cohort ?? cohorts?.[0]?.id ?? null
  const target: FillTarget | null = single
    ? { people: [single] }
    : chosen === null
      ? null
      : { cohort: chosen, ...(form.of === 'person' && person !== everybody && { people: [person] }) }
  const sensitive = asks.filter((ask) => ask.sensitive).map(({ label }) => t(label))
  return (
    <>
      <h3 className={styles.heading}>{t(templateWords.fillTitle)}</h3>
      <div className={styles.fill}>
        {!single && (
          <Select
            label={t(templateWords.cohort)}
            className={styles.choice}
            value={chosen}
            searchable
            allowDeselect={false}
            onChange={(id) => {
              setCohort(id)
              setPerson(everybody)
            }}
            data={(cohorts ?? []).map(({ id, name }) => ({ value: id, label: inLanguage(name, language) || id }))}
          />
        )}
        {!single && form.of === 'person' && chosen && (
          <PersonSelect key={chosen} cohort={chosen} value={person} onChange={setPerson} />
        )}
        <Button
          leftSection={<IconFileExport size={18} />}
          disabled={target === null || filling.state.now === 'working'}
          onClick={() => target && void filling.run(form, target)}
        >
          {t(templateWords.fillOne)}
        </Button>
      </div>
      {sensitive.length > 0 && (
        <Alert color="yellow" icon={<IconShieldLock />}>
          {t(templateWords.sensitive, { names: sensitive.join(language === 'zh' ? '、' : ', ') })}
        </Alert>
      )}
      <Outcome filling={filling} />
      {target && <TryTable form={form} target={target} />}
    </>
  )
}

function PersonSelect({ cohort, value, onChange }: { cohort: string; value: string; onChange(id: string): void }) {
  const { t, language } = useText()
  const { result } = useView('cohort', { id: cohort })
  const people = (result?.participants ?? []).map(({ person }) => {
    const name =
      language === 'zh'
        ? (person.nameZh?.full ?? person.nameLatin?.full)
        : (person.nameLatin?.full ?? person.nameZh?.full)
    return { value: person.id, label: name ?? person.id }
  })
  return (
    <Select
      label={t(templateWords.people)}
      className={styles.choice}
      value={value}
      searchable
      allowDeselect={false}
      onChange={(id) => onChange(id ?? everybody)}
      data={[{ value: everybody, label: t(templateWords.everybody) }, ...people]}
    />
  )
}

/** How far it is, where the files are, or why there are none. */
function Outcome({ filling: { state, cancel } }: { filling: Filling }) {
  const { t, language } = useText()
  if (state.now === 'idle') return null
  if (state.now === 'working') {
    const { stage, done, total } = state
    return (
      <ProgressPanel
        label={t(stage === 'saving' ? templateWords.saving : templateWords.filling)}
        share={total > 1 ? done / total : null}
        {...(total > 1 && { detail: t(templateWords.doneOf, { done, total }) })}
        onCancel={cancel}
      />
    )
  }
  if (state.now === 'failed') {
    return (
      <Alert role="alert" color="red" icon={<IconAlertTriangle />}>
        {state.sentence[language]}
      </Alert>
    )
  }
  const { saved, count, folder } = state.filled
  return (
    <Alert role="status" color="green" icon={<IconCircleCheck />}>
      <div className={styles.saved}>
        <span>
          {folder
            ? t(templateWords.savedMany, { count, name: saved.name })
            : t(templateWords.saved, { name: saved.name })}
        </span>
        <span className={styles.tools}>
          {!folder && (
            <Button size="xs" onClick={() => void platform.openFile(saved.token)}>
              {t(summaryWords.open)}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => void platform.showFile(saved.token)}>
            {t(summaryWords.showInFolder)}
          </Button>
        </span>
      </div>
    </Alert>
  )
}
