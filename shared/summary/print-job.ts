import type { PrintJob, PrintLanguage } from '../ipc'
import { summaryWords } from '../text/summary'
import type { CohortSummary } from './cohort-summary'
import { inBoth } from './names'

/** Characters that no file system, or not every one, takes in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const notInFileNames = /[\\/:*?"<>|\u0000-\u001f]+/g
/** Four bytes each at most, of the 255 that a name may have. */
const longest = 45

/** `Cohort summary - UK study tour - 2026-07-12.pdf`, in the language of the document (Chinese for both). */
function fileNameOf({ cohort }: CohortSummary, language: PrintLanguage): string {
  const named = language === 'en' ? 'en' : 'zh'
  const name = [...(inBoth(cohort.name)?.[named] ?? '')].slice(0, longest).join('')
  const parts = [summaryWords.title[named], name, cohort.from].filter(Boolean)
  return `${parts.join(' - ').replace(notInFileNames, ' ').replace(/\s+/g, ' ').trim()}.pdf`
}

/** The print job of a cohort summary. `printedBy` is the name of the person at the program. */
export function summaryPrintJob(
  summary: CohortSummary,
  language: PrintLanguage,
  printedBy: string = summary.printedBy,
): PrintJob {
  return {
    document: 'cohortSummary',
    language,
    fileName: fileNameOf(summary, language),
    data: { ...summary, printedBy },
  }
}

/** What is to be logged of the summary of a cohort that leaves the office. */
export function summaryHandOver(id: string, { list }: CohortSummary, language: PrintLanguage) {
  return {
    title: summaryWords.title,
    sensitive: false,
    document: 'cohortSummary',
    record: { type: 'cohort' as const, id },
    preset: 'full' as const,
    language,
    rows: list.length,
  }
}
