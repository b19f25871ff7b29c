import { Title } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './Page.module.css'

interface PageProps {
  children: ReactNode
  /** For pages of text and settings: a measure that reads well. */
  narrow?: boolean
  /** The page is as high as the window, and what it shows scrolls by itself. */
  fills?: boolean
}

/** The frame of a page: its margins and the distance between its parts. */
export function Page({ children, narrow, fills }: PageProps) {
  return <div className={`${styles.page} ${narrow ? styles.narrow : ''} ${fills ? styles.fills : ''}`}>{children}</div>
}

interface PageHeaderProps {
  title: ReactNode
  subtitle?: ReactNode
  /** Where the page hangs: shown above the title as the way back. */
  above?: { label: string; to: string }
  /** Buttons on the right. */
  actions?: ReactNode
  /** A picture left of the title. */
  portrait?: ReactNode
}

/** Title of a page with the way back and what can be done here. */
export function PageHeader({ title, subtitle, above, actions, portrait }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {actions && <div className={styles.actions}>{actions}</div>}
      {above && (
        <div>
          <Link href={above.to} className={styles.above}>
            <IconChevronLeft size={14} aria-hidden />
            {above.label}
          </Link>
        </div>
      )}
      {portrait && <div className={styles.portrait}>{portrait}</div>}
      <Title order={1} className={styles.title}>
        {title}
      </Title>
      {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
    </header>
  )
}
