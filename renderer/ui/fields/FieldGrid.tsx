import type { ReactNode } from 'react'
import styles from './fields.module.css'

/** Fields in columns as wide as they need, as many as fit. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}

/** A field over the whole width of the grid. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>
}
