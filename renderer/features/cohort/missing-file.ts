/** The workbook of what is missing, as a file. */
import type { SavedFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import type { CohortDossier } from '@shared/rules/dossier'
import { missingWorkbook } from '@shared/summary/missing-workbook'
import { cohortPage } from '@shared/text/cohort-page'
import { platform } from '../../platform'
import { inLanguage } from '../../records/names'
import { logHandOver } from '../../records/printing/log-hand-over'
import { writeWorkbook } from '../../sheets/write-workbook'
import { missingHeads } from './missing-sheets'

/**
 * Writes the workbook, asks where to save it, and notes it in the log; null where the person cancels.
 * @throws PlatformTrouble where it cannot be saved
 */
export async function saveMissing(dossier: CohortDossier, language: Language): Promise<SavedFile | null> {
  const sheets = missingWorkbook(dossier, language)
  async function* pieces() {
    yield sheets.map(({ rows }) => rows)
  }
  const data = await writeWorkbook('xlsx', missingHeads(sheets), pieces())
  const name = [inLanguage(dossier.cohort.name, language), cohortPage.workbookFile[language]].filter(Boolean).join(' ')
  const file = await platform.saveFile({ suggestedName: `${name.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`, data })
  if (file) {
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
    const over = {
      title: cohortPage.workbookFile,
      sensitive: false,
      record: { type: 'cohort', id: dossier.cohort.id },
      rows,
    } as const
    await logHandOver(over, { way: 'workbook', file: file.name }, language)
  }
  return file
}
