import { templateWords } from '@shared/text/templates'
import { type Form, formatOf } from '../../records/forms/form'
import { useText } from '../../ui/language'
import { SideEntry } from '../../ui/SideList'
import styles from './Forms.module.css'
import { useReadForm } from './use-read-form'

interface FormEntryProps {
  form: Form
  current: boolean
  onOpen(): void
}

/** A form of the office in the list of all: what it is for, and whether it can be filled. */
export function FormEntry({ form, current, onOpen }: FormEntryProps) {
  const { t } = useText()
  const { read, sentence } = useReadForm(form)
  const count = read?.checked.problems.length ?? 0
  const facts = [
    t(form.of === 'cohort' ? templateWords.ofCohort : templateWords.ofPerson),
    form.language === 'zh' ? '中文' : 'English',
    form.file && formatOf(form.file.fileName)?.toUpperCase(),
  ]
  const about = (
    <>
      {facts.filter(Boolean).join(' · ')}
      {(count > 0 || sentence) && (
        <span className={styles.wrong}>{t(templateWords.problems, { count: Math.max(1, count) })}</span>
      )}
    </>
  )
  return <SideEntry name={form.name} about={about} current={current} onOpen={onOpen} />
}
