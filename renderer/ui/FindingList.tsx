import { app } from '@shared/text/app'
import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react'
import styles from './FindingList.module.css'
import { useText } from './language'

/** Something wrong or doubtful, in words. */
export interface Problem {
  severity: 'error' | 'warning'
  text: string
}

/** Problems one under the other, the severe ones first. */
export function FindingList({ problems, compact }: { problems: readonly Problem[]; compact?: boolean }) {
  const { t } = useText()
  const sorted = [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
  return (
    <ul className={styles.list} data-compact={compact || undefined}>
      {sorted.map((problem) => {
        const Icon = problem.severity === 'error' ? IconExclamationCircle : IconAlertTriangle
        return (
          <li key={problem.severity + problem.text} className={styles.item} data-severity={problem.severity}>
            <Icon size={16} aria-label={t(app[problem.severity])} role="img" />
            <span>{problem.text}</span>
          </li>
        )
      })}
    </ul>
  )
}
