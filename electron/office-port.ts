import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import { app, MessageChannelMain, type WebContents } from 'electron'
import type { FileKeys } from './attachments/shelf'
import { type Journal, JournalError, openJournal, serveJournal } from './journal'
import { log } from './log'
import { Trouble } from './trouble'

export interface OfficePort {
  connect(page: WebContents): void
  /** The keys attached files are sealed with. @throws Trouble officeShut where the journal could not be opened */
  fileKeys(): Promise<FileKeys>
  close(): Promise<void>
}

/** Opens the journal of the profile and gives every load of a page a port of its own to it, for the office worker. */
export function setupOfficePort(profile: string): OfficePort {
  const opened: Promise<Journal | JournalError> = openJournal({ folder: profile }).catch((error) => {
    log(`journal: ${error}`)
    return error instanceof JournalError ? error : new JournalError('writeFailed', String(error))
  })
  return {
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
      if (journal instanceof JournalError) throw new Trouble('officeShut')
      return { office: journal.key, people: journal.people }
    },
    async close() {
      const journal = await opened
      if (!(journal instanceof JournalError)) await journal.close()
    },
  }
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
