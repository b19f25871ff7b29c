import { Alert, SegmentedControl, TextInput } from '@mantine/core'
import type { Row } from '@shared/model/types'
import type { TemplateProblem } from '@shared/templates/check'
import { problemText } from '@shared/templates/problem-text'
import { templateWords } from '@shared/text/templates'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { FileRow } from '../../records/files/FileRow'
import { useFiles } from '../../records/files/use-files'
import type { Form } from '../../records/forms/form'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { FillSection } from './FillSection'
import styles from './Forms.module.css'
import type { FilledRecord } from './filled-record'
import { useForms } from './use-forms'
import { useReadForm } from './use-read-form'

interface FormPanelProps {
  form: Form
  office: Row<'office'>
  record: FilledRecord | null
}

/** One form: what it is for, its file, what is wrong with it, and filling it. */
export function FormPanel({ form, office, record }: FormPanelProps) {
  const { t } = useText()
  const files = useFiles()
  const forms = useForms(office)
  const { read, sentence } = useReadForm(form)
  const problems = read?.checked.problems ?? []
  return (
    <section className={styles.panel} aria-label={form.name}>
      <div className={styles.settings}>
        <NameField form={form} onChange={(name) => void forms.change(form, { name })} />
        <div>
          <div className={styles.label}>{t(templateWords.filledFor)}</div>
          <SegmentedControl
            aria-label={t(templateWords.filledFor)}
            value={form.of}
            onChange={(of) => void forms.change(form, { of: of as Form['of'] })}
            data={[
              { value: 'cohort', label: t(templateWords.ofCohort) },
              { value: 'person', label: t(templateWords.ofPerson) },
            ]}
          />
        </div>
        <div>
          <div className={styles.label}>{t(templateWords.language)}</div>
          <SegmentedControl
            aria-label={t(templateWords.language)}
            value={form.language}
            onChange={(language) => void forms.change(form, { language: language as Form['language'] })}
            data={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
      </div>
      {form.file && (
        <div className={styles.file}>
          <FileRow
            file={form.file}
            files={files}
            readOnly={false}
            onReplace={() => void forms.replace(form)}
            onRemove={() => void forms.remove(form)}
          />
        </div>
      )}
      {sentence && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle />}>
          {t(sentence)}
        </Alert>
      )}
      {!read && !sentence && <Loading label={t(templateWords.reading)} />}
      {problems.length > 0 && <Problems problems={problems} />}
      {read && problems.length === 0 && (
        <>
          {read.checked.asks.length === 0 && (
            <Alert color="yellow" icon={<IconInfoCircle />}>
              {t(templateWords.noPlaceholders)}
            </Alert>
          )}
          <FillSection key={form.of} form={form} asks={read.checked.asks} record={record} />
        </>
      )}
    </section>
  )
}

/** Kept when the field is left, so that a name is one change. */
function NameField({ form, onChange }: { form: Form; onChange(name: string): void }) {
  const { t } = useText()
  const [name, setName] = useState(form.name)
  const keep = () => {
    const tidy = name.trim()
    if (tidy === '') setName(form.name)
    else if (tidy !== form.name) onChange(tidy)
  }
  return (
    <TextInput
      className={styles.nameField}
      label={t(templateWords.name)}
      value={name}
      maxLength={80}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  )
}

function Problems({ problems }: { problems: readonly TemplateProblem[] }) {
  const { t, language } = useText()
  return (
    <div className={styles.problems} role="alert">
      <h3>{t(templateWords.problemsTitle)}</h3>
      <ol>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same mistake may stand twice in one place
          <li key={index}>
            {problemText(problem, language)}
            {problem.near && problem.near !== problem.written && (
              <span className={styles.near}>{t(templateWords.near, { text: problem.near })}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
