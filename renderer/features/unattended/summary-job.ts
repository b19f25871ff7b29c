import { summaryDocument } from '@shared/documents/cohort-summary-document'
import type { WorkingFormat } from '@shared/documents/formats'
import type { Job, JobResult } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import type { Row } from '@shared/model/types'
import { summaryHandOver, summaryPrintJob } from '@shared/summary/print-job'
import { say } from '@shared/text/say'
import type { OfficeClient } from '../../office/client'
import { platform } from '../../platform'
import { saveDocumentFile } from '../../records/printing/document-file'
import { logHandOver } from '../../records/printing/log-hand-over'
import { hasName } from './cohort-name'
import { jobWords } from './words'

/** Prints the summary of the cohort of that name to the file that the command line named. */
export async function summaryJob(
  office: OfficeClient,
  job: Job & { verb: 'summary' },
  printedBy: string,
  format?: WorkingFormat,
): Promise<JobResult> {
  const language: Language = job.language === 'zh' ? 'zh' : 'en'
  const cohorts = await office.list('cohort')
  const named = cohorts.filter((cohort) => hasName(cohort, job.cohort))
  const [cohort] = named
  if (!cohort) return { refused: noCohort(cohorts, job.cohort, language) }
  if (named.length > 1) {
    return { refused: say(jobWords.sameName, language, { name: job.cohort, count: named.length }) }
  }
  const summary = await office.view('cohortSummary', { id: cohort.id })
  if (!summary) return { refused: noCohort(cohorts, job.cohort, language) }
  const count = say(jobWords.people, language, { count: summary.people })
  if (format) {
    const made = summaryDocument(cohort.id, { ...summary, printedBy })
    const file = await saveDocumentFile(made, job.language, format, job.to)
    return file ? { wrote: { token: file.token, count } } : { refused: say(jobWords.failed, language) }
  }
  const saved = await platform.printPdf({ ...summaryPrintJob(summary, job.language, printedBy), to: job.to })
  if (!saved) return { refused: say(jobWords.failed, language) }
  await logHandOver(
    summaryHandOver(cohort.id, summary, job.language),
    { way: 'pdf', file: saved.name, commandLine: true },
    language,
  )
  return { wrote: { token: saved.token, count } }
}

function noCohort(cohorts: readonly Row<'cohort'>[], name: string, language: Language): string {
  const names = cohorts.map((cohort) => cohort.name?.[language] ?? cohort.name?.zh ?? cohort.name?.en ?? cohort.code)
  const shown = names.filter(Boolean).join(language === 'zh' ? '、' : ', ')
  return shown ? say(jobWords.noCohort, language, { name, names: shown }) : say(jobWords.noCohorts, language, { name })
}
