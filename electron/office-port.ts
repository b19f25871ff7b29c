import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import { app, MessageChannelMain, type WebContents } from 'electron'
import type { FileKeys } from './attachments/shelf'
import { type Journal, JournalError, keyNameOf, openJournal, serveJournal } from './journal'
import { type Keys, openKeys } from './keys'
import { systemKeychain } from './keys/keychain'
import { log } from './log'
import { Trouble } from './trouble'

export interface OfficePort {
  /** What opens the office; null where not even its locks could be read. */
  readonly keys: Keys | null
  /** Opens the journal; with the office locked, pages are told so. */
  open(): void
  /** Gives every load of a page a port of its own to the journal, for the office worker. */
  connect(page: WebContents): void
  /** The keys attached files are sealed with. @throws Trouble officeLocked, officeShut where the journal could not be opened */
  fileKeys(): Promise<FileKeys>
  /** Gives the journal back, everything under way on the disk. It can be opened again. */
  close(): Promise<void>
}

/** Reads the locks of a profile. Nothing of the office is opened yet. */
export async function setupOfficePort(profile: string): Promise<OfficePort> {
  const keys = await keysOf(profile)
  let opened: Promise<Journal | JournalError> = Promise.resolve(new JournalError('locked', 'The office was not opened'))
  return {
    keys: keys instanceof JournalError ? null : keys,
    open() {
      opened = keys instanceof JournalError ? Promise.resolve(keys) : journalOf(profile, keys)
    },
    connect(page) {
      page.on('dom-ready', async () => {
        const { port1, port2 } = new MessageChannelMain()
        serveJournal(await opened, port1)
        if (page.isDestroyed()) port1.close()
        else page.postMessage(JOURNAL_PORT_MESSAGE, null, [port2])
      })
    },
    async fileKeys() {
      const journal = await opened
      if (!(journal instanceof JournalError)) return { office: journal.key, people: journal.people }
      throw new Trouble(journal.code === 'locked' ? 'officeLocked' : 'officeShut')
    },
    async close() {
      const journal = await opened
      opened = Promise.resolve(new JournalError('locked', 'The office was closed'))
      if (!(journal instanceof JournalError)) await journal.close()
    },
  }
}

async function keysOf(profile: string): Promise<Keys | JournalError> {
  try {
    return await openKeys(profile, await keyNameOf(profile), { keychain: systemKeychain() })
  } catch (error) {
    return asJournalError(error)
  }
}

async function journalOf(profile: string, keys: Keys): Promise<Journal | JournalError> {
  try {
    return await openJournal({ folder: profile, key: keys.officeKey() })
  } catch (error) {
    return asJournalError(error)
  }
}

function asJournalError(error: unknown): JournalError {
  log(`journal: ${error}`)
  return error instanceof JournalError ? error : new JournalError('writeFailed', String(error))
}

/**
 * Ends the program only when everything under way is on disk, or after a few seconds in any case.
 * @param exitCode of a program that is told to quit: a command that did not get to its answer has not done its work
 */
export function closeBeforeQuit(close: () => Promise<void>, exitCode: 0 | 1): void {
  const PATIENCE = 5000
  app.once('will-quit', (event) => {
    event.preventDefault()
    const limit = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
    void Promise.race([close(), limit])
      .catch((error) => log(`closing: ${error}`))
      .finally(() => app.exit(exitCode))
  })
}
