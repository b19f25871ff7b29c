/**
 * Locking: the window of the office goes with its process, the office worker in it, the journal is given back and its
 * key overwritten; what stands then has no office. What was half typed is sealed and given back after unlocking.
 */
import { type Drafts, LOCK_AFTER } from '@shared/ipc'
import { BrowserWindow, type Input, powerMonitor } from 'electron'
import { handle } from '../ipc/handle'
import type { Keys } from '../keys'
import { log } from '../log'
import type { OfficePort } from '../office-port'
import type { ProgramWindow } from '../program-window'
import type { SettingsFile } from '../settings'
import type { Jobs } from '../unattended/jobs'
import { forgetDrafts, keepDrafts, readDrafts } from './drafts-file'
import { IdleWatch } from './idle'

/** A page that does not answer by then is locked without its drafts. */
const DRAFTS_WITHIN = 3000

export interface LockParts {
  profile: string
  keys: Keys
  windows: ProgramWindow
  office: OfficePort
  settings: SettingsFile
  jobs: Pick<Jobs, 'busy'>
  /** Removes what people opened in other programs. */
  closeOpened(): Promise<void>
}

/** Answers the channels of locking, watches for what locks by itself, and returns what locks at once. */
export function setupLock(parts: LockParts): () => Promise<void> {
  const { profile, keys, windows, office, settings, jobs } = parts
  let turn: Promise<void> = Promise.resolve()
  let answered: ((drafts: Drafts) => void) | null = null

  const askForDrafts = (window: BrowserWindow) =>
    new Promise<Drafts | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), DRAFTS_WITHIN)
      answered = (drafts) => {
        clearTimeout(timer)
        resolve(drafts)
      }
      window.webContents.send('push:lock')
    })

  const saveDrafts = async (window: BrowserWindow | null) => {
    const drafts = window && (await askForDrafts(window))
    answered = null
    if (!drafts) return
    await keepDrafts(profile, keys.officeKey(), drafts).catch((error) => log(`drafts: ${error}`))
  }

  const lockOnce = async () => {
    if (keys.state === 'locked' || !keys.hasPassphrase || !windows.office) return
    idle.stop()
    await windows.showLock(saveDrafts)
    for (const window of BrowserWindow.getAllWindows()) {
      if (window !== windows.shown) window.destroy()
    }
    await parts.closeOpened().catch((error) => log(`opened copies: ${error}`))
    // Nothing may be sealed any more when the key goes; a disk that fails is no reason to keep it.
    await office.close().catch((error) => log(`closing: ${error}`))
    keys.lock()
  }

  const unlocked = async () => {
    office.open()
    await windows.showOffice()
    idle.start()
  }

  /** One after the other: who locks while the office opens has it locked once it is open. */
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work).catch((error) => log(`lock: ${(error as Error).stack ?? error}`))
    return turn
  }
  const lock = () => inTurn(lockOnce)
  const idle = new IdleWatch(
    () => settings.current().lockAfter ?? LOCK_AFTER,
    () => {
      if (!jobs.busy()) void lock()
    },
  )

  handle('lock:now', () => void lock())
  handle('lock:active', () => idle.active())
  handle('drafts:keep', (drafts) => answered?.(drafts))
  handle('drafts:give', () => (keys.state === 'open' ? readDrafts(profile, keys.officeKey()) : null))
  handle('drafts:taken', () => forgetDrafts(profile))
  handle(
    'lock:facts',
    () => {
      const { language, colorScheme } = settings.current()
      return { language, colorScheme, ...factsOf(keys), wait: keys.wait }
    },
    'lock',
  )
  handle(
    'lock:unlock',
    async ({ passphrase }) => {
      // Locking may still be at its end.
      await turn
      await keys.unlock(passphrase)
      void inTurn(unlocked)
    },
    'lock',
  )
  handle('lock:checkCode', ({ code }) => keys.checkCode(code), 'lock')
  handle(
    'lock:recover',
    async ({ code, passphrase }) => {
      await turn
      await keys.recover(code, passphrase)
      void inTurn(unlocked)
    },
    'lock',
  )
  for (const event of ['suspend', 'lock-screen'] as const) powerMonitor.on(event as 'suspend', () => void lock())
  // Heard before the page: one that hangs can be locked all the same.
  windows.onOffice(({ webContents }) =>
    webContents.on('before-input-event', (event, input) => {
      if (!isLockKey(input) || !keys.hasPassphrase) return
      event.preventDefault()
      void lock()
    }),
  )
  idle.start()
  return lock
}

/** Answers the channels of locking where nothing locks: in a job of the command line, or without readable locks. */
export function setupNoLock(): () => Promise<void> {
  handle('lock:now', () => {})
  handle('lock:active', () => {})
  handle('drafts:keep', () => {})
  // What somebody left half typed is theirs, not a scheduled job's.
  handle('drafts:give', () => null)
  handle('drafts:taken', () => {})
  return () => Promise.resolve()
}

/** Answers the channels by which people change what opens the office. */
export function setupKeys(keys: Keys, windows: ProgramWindow): void {
  handle('keys:facts', () => factsOf(keys))
  handle('keys:setPassphrase', async ({ passphrase, current }) => ({
    code: await keys.setPassphrase(passphrase, current),
  }))
  handle('keys:removePassphrase', async ({ current }) => ({ code: await keys.removePassphrase(current) }))
  handle('keys:newRecoveryCode', async ({ current }) => ({ code: await keys.newRecoveryCode(current) }))
  handle('keys:useKeychain', ({ use, current }) => keys.useKeychain(use, current))
  keys.onChange(() => windows.office?.webContents.send('push:keys', factsOf(keys)))
}

const factsOf = (keys: Keys) => ({
  passphrase: keys.hasPassphrase,
  recoveryCode: keys.hasRecoveryCode,
  keychain: keys.keychain,
})

/** Ctrl+L, Cmd+L on a Mac. */
const isLockKey = ({ type, key, control, meta, alt, shift }: Input): boolean =>
  type === 'keyDown' && key.toLowerCase() === 'l' && (process.platform === 'darwin' ? meta : control) && !alt && !shift
