import { Anchor, Button } from '@mantine/core'
import { lockWords } from '@shared/text/lock'
import { type FormEvent, useRef, useState } from 'react'
import { platform } from '../platform'
import { useText } from '../ui/language'
import { PassphraseInput } from '../ui/passphrase/PassphraseInput'
import styles from './Lock.module.css'
import { useTrying } from './use-trying'

/** Asks for the passphrase; a wrong one makes the next wait. */
export function Unlock({ wait, onForgotten }: { wait: number; onForgotten(): void }) {
  const { t, language } = useText()
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { tried, seconds, run } = useTrying(wait)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!passphrase) return
    if (await run(() => platform.unlock({ passphrase }))) return
    setPassphrase('')
    field.current?.focus()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div>
        <h1 className={styles.title}>{t(lockWords.locked)}</h1>
        <p className={styles.text}>{t(lockWords.lockedText)}</p>
      </div>
      <PassphraseInput
        ref={field}
        label={t(lockWords.passphrase)}
        value={passphrase}
        onChange={setPassphrase}
        error={tried.state === 'failed' && !passphrase ? tried.sentence[language] : undefined}
        autoFocus
        size="md"
      />
      <Button
        type="submit"
        size="md"
        fullWidth
        loading={tried.state === 'trying'}
        disabled={seconds > 0 || tried.state === 'opening'}
      >
        {tried.state === 'opening'
          ? t(lockWords.opening)
          : seconds > 0
            ? t(lockWords.again, { count: seconds })
            : t(lockWords.unlock)}
      </Button>
      <Anchor component="button" type="button" size="sm" className={styles.forgotten} onClick={onForgotten}>
        {t(lockWords.forgotten)}
      </Anchor>
    </form>
  )
}
