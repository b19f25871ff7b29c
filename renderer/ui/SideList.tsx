import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './SideList.module.css'

interface SideListProps {
  label: string
  /** SideEntry, and what else stands in the list. */
  entries: ReactNode
  /** What is open of it. */
  children: ReactNode
}

/** A list on the left, what is open of it on the right. */
export function SideList({ label, entries, children }: SideListProps) {
  return (
    <div className={styles.columns}>
      <nav aria-label={label} className={styles.list}>
        {entries}
      </nav>
      {children}
    </div>
  )
}

type SideEntryProps = { name: string; about: ReactNode; current?: boolean } & (
  | { href: string; onOpen?: undefined }
  | { href?: undefined; onOpen(): void }
)

/** What one can open, with a line about it. */
export function SideEntry({ name, about, current, href, onOpen }: SideEntryProps) {
  const lines = (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.about}>{about}</span>
    </>
  )
  const mark = current ? 'page' : undefined
  if (href !== undefined)
    return (
      <Link href={href} className={styles.entry} aria-current={mark}>
        {lines}
      </Link>
    )
  return (
    <UnstyledButton className={styles.entry} aria-current={mark} onClick={onOpen}>
      {lines}
    </UnstyledButton>
  )
}
