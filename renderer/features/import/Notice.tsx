import { IconAlertTriangle, IconExclamationCircle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Import.module.css'

interface NoticeProps {
  tone: 'info' | 'warning' | 'error'
  children: ReactNode
  /** Right: what can be done about it. */
  action?: ReactNode
}

const icons = { info: IconInfoCircle, warning: IconAlertTriangle, error: IconExclamationCircle }

/** A sentence that matters to the whole step. */
export function Notice({ tone, children, action }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden />
      <div>{children}</div>
      {action}
    </div>
  )
}
