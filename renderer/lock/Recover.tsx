import { Anchor, Button, Textarea } from '@mantine/core'
import type { LockFacts } from '@shared/ipc'
import { readCode } from '@shared/keys/recovery-code'
import { lockWords } from '@shared/text/lock'
import { type FormEvent, useState } from 'react'
import { platform } from '../platform'
import { useText } from '../ui/language'
import { NewPassphrase, nothingTyped, objectionTo } from '../ui/passphrase/NewPassphrase'
import styles from './Lock.module.css'
import { useTrying } from './use-trying'

interface RecoverProps {
  facts: LockFacts
  onBack: (() => void) | undefined
}

/** The way in for whoever forgot the passphrase: the recovery code, then a new passphrase. */
export function Recover({ facts, onBack }: RecoverProps) {
  const { t, language } = useText()
  const [code, setCode] = useState('')
  const [accepted, setAccepted] = useState(false)
  const { tried, seconds, run } = useTrying(facts.wait)
  const failed = tried.state === 'failed' ? tried.sentence[language] : undefined
  const busy = tried.state === 'trying'
  if (!facts.recoveryCode) {
    return (
      <div className={styles.form}>
        <h1 className={styles.title}>{t(lockWords.useCode)}</h1>
        <p className={styles.text}>{t(lockWords.noCode)}</p>
        {onBack && <Back onBack={onBack} />}
      </div>
    )
  }
  if (accepted) {
    const recover = (passphrase: string) => run(() => platform.recover({ code, passphrase }))
    return <Choose failed={failed} busy={busy} opening={tried.state === 'opening'} onChoose={recover} />
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await run(() => platform.checkCode({ code }), false)) setAccepted(true)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div>
        <h1 className={styles.title}>{t(lockWords.useCode)}</h1>
        <p className={styles.text}>{t(facts.passphrase ? lockWords.useCodeText : lockWords.forgottenByKeychain)}</p>
      </div>
      <Textarea
        label={t(lockWords.code)}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        description={t(lockWords.codeHint)}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        error={objectionToCode(code, t) ?? failed}
        classNames={{ input: styles.code }}
        autosize
        minRows={2}
        autoFocus
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit" size="md" fullWidth loading={busy} disabled={seconds > 0 || !('bytes' in readCode(code))}>
        {seconds > 0 ? t(lockWords.again, { count: seconds }) : t(lockWords.goOn)}
      </Button>
      {onBack && <Back onBack={onBack} />}
    </form>
  )
}

/** What can be said of a code while it is typed: which of its whole groups cannot be right. */
function objectionToCode(code: string, t: ReturnType<typeof useText>['t']): string | null {
  const reading = readCode(code)
  if (!('wrong' in reading)) return null
  if (reading.wrong === 'group') return t(lockWords.codeGroup, { group: reading.group })
  return reading.wrong === 'tooLong' ? t(lockWords.codeTooLong) : null
}

interface ChooseProps {
  failed: string | undefined
  busy: boolean
  opening: boolean
  onChoose(passphrase: string): void
}

function Choose({ failed, busy, opening, onChoose }: ChooseProps) {
  const { t } = useText()
  const [typed, setTyped] = useState(nothingTyped)
  const [asked, setAsked] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!objectionTo(typed)) onChoose(typed.first)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <h1 className={styles.title}>{t(lockWords.newPassphraseTitle)}</h1>
      <NewPassphrase typed={typed} onType={setTyped} asked={asked} autoFocus size="md" />
      {failed && (
        <p className={styles.trouble} role="alert">
          {failed}
        </p>
      )}
      <Button type="submit" size="md" fullWidth loading={busy} disabled={opening}>
        {t(opening ? lockWords.opening : lockWords.setAndOpen)}
      </Button>
    </form>
  )
}

function Back({ onBack }: { onBack(): void }) {
  const { t } = useText()
  return (
    <Anchor component="button" type="button" size="sm" className={styles.forgotten} onClick={onBack}>
      {t(lockWords.back)}
    </Anchor>
  )
}
