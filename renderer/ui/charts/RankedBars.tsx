import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './Charts.module.css'

export interface RankedBar {
  key: string
  label: string
  value: number
  /** Where the count leads. */
  to?: string
  /** Neither better nor worse: what could not be told, the rest of the rank. */
  quiet?: boolean
}

interface RankedBarsProps {
  label: string
  bars: readonly RankedBar[]
  show(value: number): ReactNode
}

/** Counts as bars below each other, the longest first. */
export function RankedBars({ label, bars, show }: RankedBarsProps) {
  const most = Math.max(...bars.map(({ value }) => value), 1)
  return (
    <ol className={styles.ranked} aria-label={label}>
      {bars.map(({ key, label: name, value, to, quiet }) => {
        const body = (
          <>
            <span className={styles.rankName}>{name}</span>
            <span className={styles.rankTrack}>
              <span
                className={styles.rankBar}
                data-quiet={quiet || undefined}
                style={{ width: `${(value / most) * 100}%` }}
              />
            </span>
            <span className={styles.rankValue}>{show(value)}</span>
          </>
        )
        return (
          <li key={key}>
            {to ? (
              <Link href={to} className={styles.rank}>
                {body}
              </Link>
            ) : (
              <div className={styles.rank}>{body}</div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
