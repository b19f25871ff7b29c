import { basename, dirname, join } from 'node:path'
import type { Language } from '@shared/model/define'
import { say, words } from '@shared/text/say'
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'

const texts = words({
  choose: { en: 'Choose spreadsheets', zh: '选择电子表格' },
  chooseFiles: { en: 'Choose files', zh: '选择文件' },
  chooseFolder: { en: 'Choose a folder', zh: '选择文件夹' },
  choosePictures: { en: 'Choose pictures', zh: '选择图片' },
  spreadsheets: { en: 'Spreadsheets', zh: '电子表格' },
  pictures: { en: 'Pictures', zh: '图片' },
  allFiles: { en: 'All files', zh: '所有文件' },
  save: { en: 'Save', zh: '保存' },
})

/** What an office sends lists of people in. */
const SPREADSHEETS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'tsv', 'txt', 'xml', 'html', 'htm']
const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'bmp', 'heic', 'tif', 'tiff']

/** People go on where they were: the last folder of this run, else their documents. */
let folder: string | null = null

/** Asks for spreadsheets; an empty list when the person cancels. */
export function askForSpreadsheets(window: BrowserWindow, language: Language): Promise<string[]> {
  const filter = { name: say(texts.spreadsheets, language), extensions: SPREADSHEETS }
  return ask(window, say(texts.choose, language), [filter], true, language)
}

/** Asks for files to attach to a record, or for pictures; an empty list when the person cancels. */
export function askForFiles(
  window: BrowserWindow,
  { pictures, many }: { pictures: boolean; many: boolean },
  language: Language,
): Promise<string[]> {
  const filters = pictures ? [{ name: say(texts.pictures, language), extensions: PICTURES }] : []
  return ask(window, say(pictures ? texts.choosePictures : texts.chooseFiles, language), filters, many, language)
}

async function ask(
  window: BrowserWindow,
  title: string,
  filters: FileFilter[],
  many: boolean,
  language: Language,
): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: folder ?? app.getPath('documents'),
    properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: [...filters, { name: say(texts.allFiles, language), extensions: ['*'] }],
  })
  if (canceled || !filePaths[0]) return []
  folder = dirname(filePaths[0])
  return filePaths
}

/** Asks for a folder to put files into; null when the person cancels. */
export async function askForFolder(window: BrowserWindow, language: Language): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say(texts.chooseFolder, language),
    defaultPath: folder ?? app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  const [chosen] = filePaths
  if (canceled || !chosen) return null
  folder = chosen
  return chosen
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
