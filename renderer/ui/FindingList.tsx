import { UnstyledButton } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconAlertTriangle, IconExclamationCircle, IconInfoCircle } from '@tabler/icons-react'
import styles from './FindingList.module.css'
import { useText } from './language'

/** Something wrong or doubtful, in words. */
export interface Problem {
  /** `info`: worth knowing, nothing to mend. */
  severity: 'error' | 'warning' | 'info'
  text: string
  /** What can be done about it on the spot. */
  action?: { label: string; onPress(): void }
}

const order = ['error', 'warning', 'info'] as const
const icons = { error: IconExclamationCircle, warning: IconAlertTriangle, info: IconInfoCircle } as const

/** Problems one under the other, the severe ones first. */
export function FindingList({ problems, compact }: { problems: readonly Problem[]; compact?: boolean }) {
  const { t } = useText()
  const sorted = [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return (
    <ul className={styles.list} data-compact={compact || undefined}>
      {sorted.map((problem) => {
        const Icon = icons[problem.severity]
        return (
          <li key={problem.severity + problem.text} className={styles.item} data-severity={problem.severity}>
            <Icon size={16} aria-label={t(app[problem.severity])} role="img" />
            <span>
              {problem.text}
              {problem.action && (
                <UnstyledButton className={styles.action} onClick={problem.action.onPress}>
                  {problem.action.label}
                </UnstyledButton>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
