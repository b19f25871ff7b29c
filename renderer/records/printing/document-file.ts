import type { PrintedDocument } from '@shared/documents/document'
import type { WorkingFormat } from '@shared/documents/formats'
import { fileStem } from '@shared/documents/print-job'
import { handOverOf } from '@shared/documents/print-log'
import type { PrintLanguage, SavedFile } from '@shared/ipc'
import { platform } from '../../platform'
import { documentFile } from '../../sheets/office-files'
import { logHandOver } from './log-hand-over'

/**
 * Saves a document as a workbook or text document to go on working with, and notes it in the log; null where the person
 * cancels. @throws PlatformTrouble, Error where writing fails
 * @param to where the command line wants it
 */
export async function saveDocumentFile(
  document: PrintedDocument,
  language: PrintLanguage,
  format: WorkingFormat,
  to?: string,
): Promise<SavedFile | null> {
  const data = await documentFile(document, language, format)
  const suggestedName = `${fileStem(document, language)}.${format}`
  const saved = await platform.saveFile({ suggestedName, data, ...(to && { to }) })
  if (!saved) return null
  const how = {
    way: format === 'xlsx' ? 'workbook' : 'text',
    file: saved.name,
    ...(to && { commandLine: true }),
  } as const
  await logHandOver(handOverOf(document, language), how, language === 'en' ? 'en' : 'zh')
  return saved
}
