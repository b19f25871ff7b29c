import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './CountChip.module.css'

export type Tone = 'ok' | 'warning' | 'error' | 'quiet'

interface CountChipProps {
  count: ReactNode
  label: string
  /** A second line: what the count is made of. */
  detail?: ReactNode
  tone?: Tone
  /** Given: the chip is a button that filters, and says whether it does so now. */
  pressed?: boolean
  onPress?: () => void
}

/** A number that matters, with its name; as a button it filters the list below to what it counts. */
export function CountChip({ count, label, detail, tone = 'quiet', pressed, onPress }: CountChipProps) {
  const body = (
    <>
      <div className={styles.head}>
        <span className={styles.count}>{count}</span>
        <span className={styles.label}>{label}</span>
      </div>
      {detail && <div className={styles.detail}>{detail}</div>}
    </>
  )
  if (!onPress) {
    return (
      <div className={styles.chip} data-tone={tone}>
        {body}
      </div>
    )
  }
  return (
    <UnstyledButton className={styles.chip} data-tone={tone} aria-pressed={pressed ?? false} onClick={onPress}>
      {body}
    </UnstyledButton>
  )
}

/** Chips side by side, of equal width, wrapping. */
export function CountChips({ children, label }: { children: ReactNode; label: string }) {
  return (
    <fieldset className={styles.row} aria-label={label}>
      {children}
    </fieldset>
  )
}
