import { lockWords } from '@shared/text/lock'
import { useText } from '../../ui/language'
import { NewPassphrase, type TypedTwice } from '../../ui/passphrase/NewPassphrase'
import styles from './FirstRunPage.module.css'
import { Choice, Question } from './parts'

export interface Protection {
  /** null: not answered yet. */
  chosen: 'with' | 'without' | null
  typed: TypedTwice
}

interface ProtectionQuestionProps {
  number: number
  protection: Protection
  onChange(protection: Protection): void
  asked: boolean
  /** Without a passphrase the key lies in the system's keychain. */
  keychain: boolean
}

/** With or without a passphrase: a plain choice, and what each means. */
export function ProtectionQuestion({ number, protection, onChange, asked, keychain }: ProtectionQuestionProps) {
  const { t } = useText()
  const { chosen, typed } = protection
  return (
    <Question number={number} title={t(lockWords.question)} hint={t(lockWords.questionHint)}>
      <div className={styles.languages} role="radiogroup" aria-label={t(lockWords.question)}>
        <Choice
          title={t(lockWords.with)}
          subtitle={t(lockWords.withText)}
          chosen={chosen === 'with'}
          onChoose={() => onChange({ ...protection, chosen: 'with' })}
        />
        <Choice
          title={t(lockWords.without)}
          subtitle={t(keychain ? lockWords.withoutTextKeychain : lockWords.withoutText)}
          chosen={chosen === 'without'}
          onChoose={() => onChange({ ...protection, chosen: 'without' })}
        />
      </div>
      {asked && !chosen && <p className={styles.trouble}>{t(lockWords.needChoice)}</p>}
      {chosen === 'with' && (
        <NewPassphrase
          typed={typed}
          onType={(next) => onChange({ ...protection, typed: next })}
          asked={asked}
          autoFocus
        />
      )}
    </Question>
  )
}
