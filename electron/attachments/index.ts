import type { KeptFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { shell } from 'electron'
import { windowOf } from '../files'
import { askForFiles, askWhereToSave } from '../files/dialogs'
import { readable } from '../files/reading'
import { saveTo } from '../files/saving'
import { pathOf } from '../files/tokens'
import { handle } from '../ipc/handle'
import { Trouble } from '../trouble'
import { OpenedCopies, runs } from './opened'
import { type FileKeys, Shelf } from './shelf'

/**
 * Answers the channels of files that belong to records.
 * @param keys gives the keys of files, or rejects with a Trouble where the office cannot be opened
 */
export function setupAttachments(
  profile: string,
  keys: () => Promise<FileKeys>,
  language: () => Language,
): { close(): Promise<void>; read(file: KeptFile): AsyncIterable<Uint8Array> } {
  const shelf = new Shelf(profile, keys)
  const opened = new OpenedCopies(profile, shelf)
  const tidied = Promise.all([shelf.tidy(), opened.clear()])
  handle('attachments:choose', async ({ pictures, many }, from) =>
    readable(await askForFiles(windowOf(from), { pictures, many }, language())),
  )
  handle('attachments:keep', async ({ token }) => {
    await tidied
    return shelf.keep(pathOf(token, 'read'))
  })
  handle('attachments:keepMade', async ({ fileName, data }) => {
    await tidied
    return shelf.keepMade(fileName, new Uint8Array(data))
  })
  handle('attachments:open', async (file) => {
    await tidied
    if (runs(file.fileName)) throw new Trouble('wouldRun', { name: file.fileName })
    const path = await opened.copyOf(file)
    if (await shell.openPath(path)) throw new Trouble('noProgramFor', { name: file.fileName })
    return undefined
  })
  handle('attachments:save', async (file, from) => {
    const path = await askWhereToSave(windowOf(from), file.fileName, language())
    return path ? saveTo(path, shelf.read(file)) : null
  })
  handle('attachments:bytes', (file) => shelf.bytes(file))
  return { close: () => opened.clear(), read: (file) => shelf.read(file) }
}
