import { SHORTEST_PASSPHRASE } from '@shared/ipc'
import { type Strength, strengthOf } from '@shared/keys/passphrase-strength'
import { lockWords } from '@shared/text/lock'
import { useText } from '../language'
import styles from './NewPassphrase.module.css'
import { PassphraseInput } from './PassphraseInput'

export interface TypedTwice {
  first: string
  second: string
}

export const nothingTyped: TypedTwice = { first: '', second: '' }

/** What keeps a new passphrase from being taken; null: nothing. */
export function objectionTo({ first, second }: TypedTwice): 'tooShort' | 'notTheSame' | null {
  if ([...first].length < SHORTEST_PASSPHRASE) return 'tooShort'
  return first === second ? null : 'notTheSame'
}

interface NewPassphraseProps {
  typed: TypedTwice
  onType(typed: TypedTwice): void
  /** Objections are shown once the person has asked to go on. */
  asked: boolean
  autoFocus?: boolean
  size?: 'sm' | 'md'
}

/** A new passphrase, typed twice, with what a thief would need for it. */
export function NewPassphrase({ typed, onType, asked, autoFocus, size }: NewPassphraseProps) {
  const { t } = useText()
  const objection = asked ? objectionTo(typed) : null
  return (
    <div className={styles.fields}>
      <div className={styles.first}>
        <PassphraseInput
          label={t(lockWords.newPassphrase)}
          value={typed.first}
          onChange={(first) => onType({ ...typed, first })}
          error={objection === 'tooShort' ? t(lockWords.tooShort) : undefined}
          autoFocus={autoFocus}
          size={size}
        />
        {typed.first ? (
          <StrengthLine passphrase={typed.first} />
        ) : (
          <p className={styles.hint}>{t(lockWords.suggestion)}</p>
        )}
      </div>
      <PassphraseInput
        label={t(lockWords.repeat)}
        value={typed.second}
        onChange={(second) => onType({ ...typed, second })}
        error={objection === 'notTheSame' ? t(lockWords.notTheSame) : undefined}
        size={size}
      />
    </div>
  )
}

const bars: Record<Strength, number> = { common: 1, weak: 1, fair: 2, good: 3, strong: 4 }

function StrengthLine({ passphrase }: { passphrase: string }) {
  const { t } = useText()
  const { strength, trying } = strengthOf(passphrase)
  const words = {
    common: lockWords.strengthCommon,
    weak: lockWords.strengthWeak,
    fair: lockWords.strengthFair,
    good: lockWords.strengthGood,
    strong: lockWords.strengthStrong,
  }[strength]
  return (
    <div className={styles.strength} data-strength={strength} role="status">
      <span className={styles.bars} aria-hidden>
        {[1, 2, 3, 4].map((bar) => (
          <i key={bar} data-full={bar <= bars[strength] || undefined} />
        ))}
      </span>
      <span>{t(words, { time: t(lockWords[trying]) })}</span>
    </div>
  )
}
