import type { ReactNode } from 'react'
import styles from './cells.module.css'

interface NameCellProps {
  name: ReactNode
  /** The same name in the other writing. */
  other?: string
  beside?: ReactNode
}

/** What a row of a table is about: its name, with the other writing of it below. */
export function NameCell({ name, other, beside }: NameCellProps) {
  return (
    <div className={styles.names}>
      <span className={styles.first}>
        <span className={styles.name}>{name}</span>
        {beside}
      </span>
      {other && <span className={styles.other}>{other}</span>}
    </div>
  )
}

/** Text of a table, on two lines at most; the whole of it when pointed at. */
export function TextCell({ text }: { text: string }) {
  return (
    <span className={styles.text} title={text}>
      {text}
    </span>
  )
}
