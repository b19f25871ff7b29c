import type { ImportOptions, ImportPlan } from '@shared/import/contract'
import { refusalSentence } from '@shared/import/refusal-text'
import type { ReportFile } from '@shared/import/report'
import { reportOf } from '@shared/import/report-of'
import type { FileToken, Job, JobResult } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import type { IsoDate } from '@shared/model/types'
import { say } from '@shared/text/say'
import type { OfficeClient } from '../../office/client'
import { savedBefore } from '../../office/saved-before'
import { platform } from '../../platform'
import { buffersOf } from '../../sheets/packed'
import { readWorkbook } from '../../sheets/read-workbook'
import { hasName } from './cohort-name'
import { type CohortSaid, doneLines } from './import-lines'
import { Stages } from './stages'
import { jobWords } from './words'

type ImportJob = Job & { verb: 'import' }

interface FileDone {
  report: ReportFile
  lines: string[]
}

const stageWords = {
  read: jobWords.reading,
  understand: jobWords.understanding,
  match: jobWords.matching,
  write: jobWords.writing,
}

/** Imports the files one after the other; each is one change set, and one that is refused does not hold up the others. */
export async function importJob(
  office: OfficeClient,
  job: ImportJob,
  today: IsoDate,
  sentenceFor: (error: unknown) => string,
  tell: (text: string) => void,
): Promise<JobResult> {
  const files: ReportFile[] = []
  const lines: string[] = []
  for (const file of job.files) {
    const done = await importFile(office, file, job, today, sentenceFor, tell)
    files.push(done.report)
    lines.push(...done.lines)
  }
  const report = { files }
  const refused = files.filter((file) => file.refused !== null)
  if (refused.length === 0) return { report, lines }
  const sentences = refused.map(({ file, refused: sentence }) => withName(file, sentence ?? '', job.language))
  return { refused: sentences.join(job.language === 'zh' ? '；' : ' — '), report, lines }
}

/** Some sentences name the file themselves. */
function withName(file: string, sentence: string, language: Language): string {
  return sentence.includes(file) ? sentence : say(jobWords.refusedFile, language, { file, sentence })
}

async function importFile(
  office: OfficeClient,
  file: FileToken,
  job: ImportJob,
  today: IsoDate,
  sentenceFor: (error: unknown) => string,
  tell: (text: string) => void,
): Promise<FileDone> {
  const { language } = job
  const stages = new Stages('read', (stage) => tell(say(stageWords[stage], language, { file: file.name })))
  const refuse = (refused: string): FileDone => {
    stages.end()
    return { report: unread(file.name, stages.ms, refused), lines: [] }
  }
  try {
    const bytes = await platform.readFile(file.token)
    // Before the reader takes the bytes for itself.
    const { name, changed } = file
    const source = { name, bytes: bytes.byteLength, sha256: await sha256(bytes), ...(changed && { changed }) }
    const workbook = await readWorkbook(bytes, file.name, {
      onProgress: stages.onProgress,
      ...(job.workbookPassword && { password: job.workbookPassword }),
    })
    if ('refused' in workbook) return refuse(refusalSentence(workbook.refused, language))
    stages.enter('understand')
    const options: ImportOptions = { language, cohort: job.cohort, overrides: {}, today }
    const asked = { onProgress: stages.onProgress, transfer: buffersOf(workbook) }
    const { plan } = await office.ask('startImport', { file: source, workbook, options }, asked)
    try {
      return await finish(office, plan, job, stages, sentenceFor)
    } finally {
      await office.ask('closeImport', { plan })
    }
  } catch (error) {
    return refuse(sentenceFor(error))
  }
}

/** Writes the plan unless it is a trial or refused, and reports it whole. */
async function finish(
  office: OfficeClient,
  plan: string,
  { dryRun, language, cohort, reported = false }: ImportJob,
  stages: Stages,
  sentenceFor: (error: unknown) => string,
): Promise<FileDone> {
  const planned = await office.ask('wholePlan', { plan })
  const report = (batch: string | null) => reportOf(planned, { batch, ms: stages.ms, language })
  const said = () => cohortSaid(office, planned, cohort.name)
  const writes = !dryRun && !planned.refused
  if (!writes) {
    stages.end()
    const lines = planned.refused ? [] : doneLines(planned, null, language, { ...(await said()), reported })
    return { report: report(null), lines }
  }
  try {
    stages.enter('write')
    await savedBefore('import')
    const { batch, leftOut } = await office.ask('applyImport', { plan }, stages)
    stages.end()
    return { report: report(batch), lines: doneLines(planned, leftOut, language, { ...(await said()), reported }) }
  } catch (error) {
    stages.end()
    return { report: { ...report(null), refused: sentenceFor(error) }, lines: [] }
  }
}

/** The cohort that the command names, or the file, as it stands on record by now. */
async function cohortSaid(office: OfficeClient, { tables }: ImportPlan, name?: string): Promise<CohortSaid> {
  const titled = tables.map(({ cohortValues }) => cohortValues.cohortName).find((one) => one !== undefined)
  const named = name ?? (titled === undefined ? undefined : String(titled))
  const record = named === undefined ? undefined : (await office.list('cohort')).find((one) => hasName(one, named))
  return { ...(name !== undefined && { name }), ...(record && { record }) }
}

/** The report about a file of which there is no plan. */
function unread(file: string, ms: Record<string, number>, refused: string): ReportFile {
  return { file, format: null, encoding: null, batch: null, ms, refused, tables: [] }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
