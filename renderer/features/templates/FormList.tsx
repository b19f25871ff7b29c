import { UnstyledButton } from '@mantine/core'
import { templateWords } from '@shared/text/templates'
import { type Form, formatOf } from '../../records/forms/form'
import { useText } from '../../ui/language'
import styles from './Forms.module.css'
import { useReadForm } from './use-read-form'

interface FormListProps {
  forms: readonly Form[]
  /** Key of the form that is open. */
  open: string
  onOpen(key: string): void
  label: string
}

/** The forms of the office, each with what it is for and whether it can be filled. */
export function FormList({ forms, open, onOpen, label }: FormListProps) {
  return (
    <nav aria-label={label} className={styles.list}>
      {forms.map((form) => (
        <FormEntry key={form.key} form={form} current={form.key === open} onOpen={() => onOpen(form.key)} />
      ))}
    </nav>
  )
}

function FormEntry({ form, current, onOpen }: { form: Form; current: boolean; onOpen(): void }) {
  const { t } = useText()
  const { read, sentence } = useReadForm(form)
  const count = read?.checked.problems.length ?? 0
  const facts = [
    t(form.of === 'cohort' ? templateWords.ofCohort : templateWords.ofPerson),
    form.language === 'zh' ? '中文' : 'English',
    form.file && formatOf(form.file.fileName)?.toUpperCase(),
  ]
  return (
    <UnstyledButton className={styles.entry} aria-current={current ? 'page' : undefined} onClick={onOpen}>
      <span className={styles.name}>{form.name}</span>
      <span className={styles.facts}>
        {facts.filter(Boolean).join(' · ')}
        {(count > 0 || sentence) && (
          <span className={styles.wrong}>{t(templateWords.problems, { count: Math.max(1, count) })}</span>
        )}
      </span>
    </UnstyledButton>
  )
}
