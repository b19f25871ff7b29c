import type { Finding } from '@shared/rules/finding'
import { importWords } from '@shared/text/import'
import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react'
import { problemsOf } from '../../records/finding-words'
import { useText } from '../../ui/language'
import styles from './PlanList.module.css'

interface FindingMarksProps {
  findings: readonly Finding[]
  /** Which are said before others: the gravest, unless the list is one of warnings. */
  foremost?: 'error' | 'warning'
}

/** One finding of a row in words, and how many more there are. */
export function FindingMarks({ findings, foremost = 'error' }: FindingMarksProps) {
  const { t, language } = useText()
  const problems = problemsOf(findings, language)
  const first = problems.find(({ severity }) => severity === foremost) ?? problems[0]
  if (!first) return null
  const Icon = first.severity === 'error' ? IconExclamationCircle : IconAlertTriangle
  return (
    <span className={styles.marks} data-severity={first.severity} title={problems.map(({ text }) => text).join('\n')}>
      <Icon size={16} aria-label={t(importWords.findings)} role="img" />
      <span>{first.text}</span>
      {problems.length > 1 && <i>+{problems.length - 1}</i>}
    </span>
  )
}
