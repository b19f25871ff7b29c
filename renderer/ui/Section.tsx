import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  title: ReactNode
  /** Right of the title: a count, a button. */
  aside?: ReactNode
  children: ReactNode
  /** Given: the section folds; the value says whether it starts open. */
  folds?: boolean
  startsOpen?: boolean
}

/** A part of a page or drawer under a heading of its own. */
export function Section({ title, aside, children, folds, startsOpen = !folds }: SectionProps) {
  const [open, setOpen] = useState(startsOpen)
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {folds ? (
            <UnstyledButton className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
              <IconChevronRight size={16} className={styles.chevron} data-open={open || undefined} aria-hidden />
              {title}
            </UnstyledButton>
          ) : (
            title
          )}
        </h3>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {open && <div className={styles.content}>{children}</div>}
    </section>
  )
}
