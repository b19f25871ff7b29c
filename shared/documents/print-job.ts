import type { PrintJob, PrintLanguage } from '../ipc'
import { inOne, type PrintedDocument } from './document'

/** Characters that no file system, or not every one, takes in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const notInFileNames = /[\\/:*?"<>|\u0000-\u001f]+/g
/** Four bytes each at most, of the 255 that a name may have. */
const longest = 45

/** `Group list - UK study tour` in the language of the document (Chinese for both), without an ending. */
export function fileStem(document: PrintedDocument, language: PrintLanguage): string {
  const named = language === 'en' ? 'en' : 'zh'
  const about = [...inOne(document.about, named)].slice(0, longest).join('')
  const parts = [document.title[named], about].filter(Boolean)
  return fileNameOf(parts.join(' - '))
}

/** A name that every file system takes. */
export const fileNameOf = (name: string): string =>
  name.replace(notInFileNames, ' ').replace(/\s+/g, ' ').trim().replace(/\.+$/, '')

/** The print job of a document of the shelf. */
export function documentPrintJob(document: PrintedDocument, language: PrintLanguage): PrintJob {
  return {
    document: 'document',
    language,
    fileName: `${fileStem(document, language)}.pdf`,
    data: document,
    ...(document.sensitive && { sensitive: true }),
    ...(document.bare && { bare: true }),
  }
}
