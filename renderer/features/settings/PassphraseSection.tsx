import { Button, Group, Select, Switch } from '@mantine/core'
import { type KeysFacts, LOCK_AFTER, type Settings } from '@shared/ipc'
import type { BilingualText } from '@shared/model/types'
import { lockWords } from '@shared/text/lock'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { useKeys } from '../../office/keys'
import { useText } from '../../ui/language'
import { type KeysDeed, KeysDialog } from './KeysDialog'
import styles from './SettingsPage.module.css'

/** Minutes that are offered; another one on file is offered besides. */
const MINUTES = [1, 5, 10, 15, 30, 60]

interface PassphraseSectionProps {
  settings: Settings
  onSave(changed: Partial<Settings>): Promise<void>
  office: BilingualText
}

/** What opens the office, and when it locks by itself. */
export function PassphraseSection({ settings, onSave, office }: PassphraseSectionProps) {
  const { t } = useText()
  const keys = useKeys()
  const [deed, setDeed] = useState<KeysDeed | null>(null)
  const [done, setDone] = useState<'changed' | 'removed' | null>(null)
  if (!keys) return null
  const ask = (next: KeysDeed) => {
    setDone(null)
    setDeed(next)
  }
  const close = (what?: 'changed' | 'removed') => {
    setDeed(null)
    setDone(what ?? null)
  }
  return (
    <>
      <div className={styles.protection}>
        {keys.passphrase ? <IconLock size={18} aria-hidden /> : <IconLockOpen size={18} aria-hidden />}
        <div>
          <strong>{t(keys.passphrase ? lockWords.isSet : lockWords.isOpen)}</strong>
          {!keys.passphrase && (
            <p>{t(keys.keychain === 'none' ? lockWords.withoutText : lockWords.withoutTextKeychain)}</p>
          )}
          {done && <p role="status">{t(lockWords[done])}</p>}
        </div>
      </div>
      <Deeds keys={keys} onAsk={ask} />
      {keys.passphrase && <Idle settings={settings} onSave={onSave} />}
      {keys.passphrase && keys.keychain !== 'none' && (
        <Switch
          label={t(lockWords.keychain)}
          description={t(lockWords.keychainHint)}
          checked={keys.keychain === 'used'}
          onChange={() => ask(keys.keychain === 'used' ? 'keychainOff' : 'keychainOn')}
        />
      )}
      {deed && <KeysDialog deed={deed} keys={keys} office={office} who={settings.who} onClose={close} />}
    </>
  )
}

function Deeds({ keys, onAsk }: { keys: KeysFacts; onAsk(deed: KeysDeed): void }) {
  const { t } = useText()
  if (!keys.passphrase) {
    return (
      <Group gap="sm">
        <Button onClick={() => onAsk('set')}>{t(lockWords.set)}</Button>
        {keys.recoveryCode && (
          <Button variant="default" onClick={() => onAsk('newCode')}>
            {t(lockWords.newCode)}
          </Button>
        )}
      </Group>
    )
  }
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => onAsk('change')}>
        {t(lockWords.change)}
      </Button>
      <Button variant="default" onClick={() => onAsk('newCode')}>
        {t(lockWords.newCode)}
      </Button>
      <Button variant="default" onClick={() => onAsk('remove')}>
        {t(lockWords.remove)}
      </Button>
    </Group>
  )
}

function Idle({ settings, onSave }: Pick<PassphraseSectionProps, 'settings' | 'onSave'>) {
  const { t } = useText()
  const chosen = settings.lockAfter ?? LOCK_AFTER
  const minutes = [...new Set([...MINUTES, chosen])].filter((count) => count > 0).sort((one, other) => one - other)
  const mac = navigator.userAgent.includes('Mac OS')
  return (
    <Select
      label={t(lockWords.idle)}
      description={t(lockWords.idleHint, { key: mac ? '⌘L' : 'Ctrl+L' })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maw={340}
      allowDeselect={false}
      value={String(chosen)}
      onChange={(value) => value !== null && void onSave({ lockAfter: Number(value) })}
      data={[
        ...minutes.map((count) => ({ value: String(count), label: t(lockWords.idleMinutes, { count }) })),
        { value: '0', label: t(lockWords.idleNever) },
      ]}
    />
  )
}
