import { Modal, Text } from '@mantine/core'
import type { KeysFacts } from '@shared/ipc'
import type { BilingualText } from '@shared/model/types'
import { app } from '@shared/text/app'
import { lockWords } from '@shared/text/lock'
import { useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { RecoveryCodeStep } from '../../records/passphrase/RecoveryCodeStep'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { NewPassphrase, nothingTyped, objectionTo } from '../../ui/passphrase/NewPassphrase'
import { PassphraseInput } from '../../ui/passphrase/PassphraseInput'

/** What is done to the locks of the office. */
export type KeysDeed = 'set' | 'change' | 'remove' | 'newCode' | 'keychainOn' | 'keychainOff'

interface KeysDialogProps {
  deed: KeysDeed
  keys: KeysFacts
  office: BilingualText
  who: string
  onClose(done?: 'changed' | 'removed'): void
}

const titles = {
  set: lockWords.setTitle,
  change: lockWords.changeTitle,
  remove: lockWords.removeTitle,
  newCode: lockWords.newCodeTitle,
  keychainOn: lockWords.keychainOn,
  keychainOff: lockWords.keychainOff,
}
const verbs = {
  set: lockWords.save,
  change: lockWords.save,
  remove: lockWords.removeVerb,
  newCode: lockWords.make,
  keychainOn: lockWords.save,
  keychainOff: lockWords.save,
}
const texts: Partial<Record<KeysDeed, { en: string; zh: string }>> = {
  remove: lockWords.removeText,
  newCode: lockWords.newCodeText,
  keychainOn: lockWords.keychainHint,
}

/** Asks for what a change of the locks needs, the passphrase of now among it, and shows the code that came of it. */
export function KeysDialog({ deed, keys, office, who, onClose }: KeysDialogProps) {
  const { t, language } = useText()
  // Which locks there are changes while the dialog stands.
  const [{ asksCurrent, keychainOnly }] = useState({
    asksCurrent: keys.passphrase,
    keychainOnly: deed === 'remove' || (deed === 'newCode' && !keys.passphrase),
  })
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState(nothingTyped)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const [code, setCode] = useState<string | null>(null)
  const sets = deed === 'set' || deed === 'change'

  const submit = async () => {
    setAsked(true)
    if (busy || (sets && objectionTo(typed))) return
    setBusy(true)
    setTrouble(undefined)
    try {
      const made = await carryOut(deed, typed.first, asksCurrent ? current : undefined)
      if (made) setCode(made)
      else onClose(deed === 'change' ? 'changed' : deed === 'remove' ? 'removed' : undefined)
    } catch (error) {
      setTrouble(error instanceof PlatformTrouble ? error.sentence[language] : t(lockWords.failed))
    }
    setBusy(false)
  }

  if (code) {
    return (
      <Modal
        opened
        onClose={() => {}}
        withCloseButton={false}
        closeOnEscape={false}
        closeOnClickOutside={false}
        title={t(lockWords.codeTitle)}
        size="lg"
        closeButtonProps={{ 'aria-label': t(app.close) }}
      >
        <RecoveryCodeStep code={code} office={office} who={who} keychain={keychainOnly} onDone={() => onClose()} />
      </Modal>
    )
  }
  return (
    <Dialog
      opened
      title={t(titles[deed])}
      onClose={() => onClose()}
      verb={t(verbs[deed])}
      blocked={busy}
      dangerous={deed === 'remove'}
      onSubmit={() => void submit()}
    >
      {texts[deed] && <Text>{t(texts[deed])}</Text>}
      {asksCurrent && (
        <PassphraseInput label={t(lockWords.current)} value={current} onChange={setCurrent} error={trouble} autoFocus />
      )}
      {sets && <NewPassphrase typed={typed} onType={setTyped} asked={asked} autoFocus={!asksCurrent} />}
      {trouble && !asksCurrent && (
        <Text role="alert" c="var(--tone-error)">
          {trouble}
        </Text>
      )}
    </Dialog>
  )
}

/** The recovery code where one was made. */
async function carryOut(deed: KeysDeed, passphrase: string, current: string | undefined): Promise<string | null> {
  const confirmed = current === undefined ? {} : { current }
  switch (deed) {
    case 'set':
    case 'change':
      return (await platform.setPassphrase({ passphrase, ...confirmed })).code
    case 'remove':
      return (await platform.removePassphrase(confirmed)).code
    case 'newCode':
      return (await platform.newRecoveryCode(confirmed)).code
    case 'keychainOn':
    case 'keychainOff':
      await platform.setKeychain({ use: deed === 'keychainOn', ...confirmed })
      return null
  }
}
