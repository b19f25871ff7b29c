import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './FirstRunPage.module.css'

interface QuestionProps {
  number: number
  title: string
  hint: string
  children: ReactNode
}

/** A question of the first day, with its number. */
export function Question({ number, title, hint, children }: QuestionProps) {
  return (
    <section className={styles.question}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <div className={styles.answer}>
        <h2 className={styles.ask}>{title}</h2>
        <p className={styles.hint}>{hint}</p>
        {children}
      </div>
    </section>
  )
}

interface ChoiceProps {
  title: string
  subtitle: string
  chosen: boolean
  onChoose(): void
  lang?: string
}

/** One of two large answers. */
export function Choice({ title, subtitle, chosen, onChoose, lang }: ChoiceProps) {
  return (
    <UnstyledButton role="radio" aria-checked={chosen} lang={lang} className={styles.choice} onClick={onChoose}>
      <span className={styles.choiceTitle}>{title}</span>
      <span className={styles.choiceSubtitle}>{subtitle}</span>
    </UnstyledButton>
  )
}
