import { basename } from 'node:path'
import type { Language } from '@shared/model/define'
import { BrowserWindow, shell, type WebContents } from 'electron'
import { runs } from '../attachments/opened'
import { handle } from '../ipc/handle'
import { Trouble } from '../trouble'
import { askForSpreadsheets, askWhereToSave } from './dialogs'
import { readable, readChosen } from './reading'
import { saveTo } from './saving'
import { pathOf } from './tokens'

/** Answers the file channels. Paths stay here; the page holds tokens. */
export function setupFiles(language: () => Language): void {
  handle('files:choose', async (_request, from) => readable(await askForSpreadsheets(windowOf(from), language())))
  handle('files:dropped', ({ paths }) => readable(paths))
  handle('files:read', ({ token }) => readChosen(pathOf(token, 'read')))
  handle('files:save', async ({ suggestedName, data, to }, from) => {
    const path = to ? pathOf(to, 'write') : await askWhereToSave(windowOf(from), suggestedName, language())
    return path ? saveTo(path, new Uint8Array(data)) : null
  })
  handle('files:show', ({ token }) => shell.showItemInFolder(pathOf(token, 'show')))
  handle('files:open', async ({ token }) => {
    const path = pathOf(token, 'show')
    if (runs(path)) throw new Trouble('wouldRun', { name: basename(path) })
    if (await shell.openPath(path)) throw new Trouble('cannotOpen', { name: basename(path) })
    return undefined
  })
}

/** The window a page stands in; a page asks only while it has one. */
export function windowOf(contents: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(contents)
  if (!window) throw new Trouble('failed')
  return window
}
