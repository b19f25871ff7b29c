import { basename, dirname, join } from 'node:path'
import type { Language } from '@shared/model/define'
import { say, words } from '@shared/text/say'
import { app, type BrowserWindow, dialog } from 'electron'

const texts = words({
  choose: { en: 'Choose spreadsheets', zh: '选择电子表格' },
  spreadsheets: { en: 'Spreadsheets', zh: '电子表格' },
  allFiles: { en: 'All files', zh: '所有文件' },
  save: { en: 'Save', zh: '保存' },
})

/** What an office sends lists of people in. */
const SPREADSHEETS = ['xlsx', 'xlsm', 'xls', 'csv', 'tsv', 'txt']

/** People go on where they were: the last folder of this run, else their documents. */
let folder: string | null = null

/** Asks for spreadsheets; an empty list when the person cancels. */
export async function askForSpreadsheets(window: BrowserWindow, language: Language): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say(texts.choose, language),
    defaultPath: folder ?? app.getPath('documents'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say(texts.spreadsheets, language), extensions: SPREADSHEETS },
      { name: say(texts.allFiles, language), extensions: ['*'] },
    ],
  })
  if (canceled || !filePaths[0]) return []
  folder = dirname(filePaths[0])
  return filePaths
}

/** Asks where to save; null when the person cancels. The ending of the suggested name is kept. */
export async function askWhereToSave(
  window: BrowserWindow,
  suggestedName: string,
  language: Language,
): Promise<string | null> {
  const ending = basename(suggestedName).split('.').at(-1) ?? ''
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say(texts.save, language),
    defaultPath: join(folder ?? app.getPath('documents'), suggestedName),
    filters: ending ? [{ name: ending.toUpperCase(), extensions: [ending] }] : [],
  })
  if (canceled || !filePath) return null
  folder = dirname(filePath)
  return filePath
}
