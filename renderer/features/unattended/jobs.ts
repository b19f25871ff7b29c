import type { Job, JobResult, Pushes } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import { office } from '../../office/client'
import { OfficeError } from '../../office/office-error'
import { troubleText } from '../../office/trouble-text'
import { PlatformTrouble, platform } from '../../platform'
import { exportJob } from './export-job'
import { fillJob } from './fill-job'
import { importJob } from './import-job'
import { listJob } from './list-job'
import { personFileJob } from './person-file-job'
import { printJob } from './print-job'
import { summaryJob } from './summary-job'
import { jobWords } from './words'

/**
 * Takes jobs of the command line from now on, as soon as the office is open or known to stay shut. Call it once, when
 * the window starts.
 */
export function startJobs(): void {
  platform.onJob(({ id, job }) => void answer(id, job))
  const stop = office.subscribeState(sayReady)
  let said = false
  function sayReady() {
    const { phase } = office.state()
    if (said || (phase !== 'open' && phase !== 'refused')) return
    said = true
    stop()
    void platform.jobsReady()
  }
  sayReady()
}

async function answer(id: Pushes['push:job']['id'], job: Job): Promise<void> {
  const language = languageOf(job)
  let result: JobResult
  try {
    result = shut(language) ?? (await done(job, (text) => void platform.jobProgress(id, text)))
  } catch (error) {
    result = { refused: sentenceFor(error, language) }
  }
  await platform.jobDone(id, result)
}

async function done(job: Job, tell: (text: string) => void): Promise<JobResult> {
  const today = localDay()
  const { who } = await platform.settings()
  if (job.verb === 'list') return listJob(office, job, today)
  if (job.verb === 'export') return exportJob(job, tell)
  if (job.verb === 'print') return printJob(office, job, who, tell)
  if (job.verb === 'summary') return summaryJob(office, job, who)
  if (job.verb === 'fill') return fillJob(office, job, tell)
  if (job.verb === 'personFile') return personFileJob(office, job, who, tell)
  if (!who) return { refused: say(jobWords.nobody, job.language) }
  return importJob(office, job, today, (error) => sentenceFor(error, job.language), tell)
}

/** Why the office is not open, or null. */
function shut(language: Language): JobResult | null {
  const { phase, result } = office.state()
  // Somebody has to read it in the window first: a command must not go on with less than was saved.
  if (result?.lost) return { refused: say(jobWords.stepsLost, language) }
  return phase === 'refused' ? { refused: officeSentence(result?.because, language) } : null
}

function sentenceFor(error: unknown, language: Language): string {
  if (error instanceof PlatformTrouble) return error.sentence[language]
  if (error instanceof OfficeError) return officeSentence(error.code, language)
  console.error(error)
  return say(jobWords.failed, language)
}

function officeSentence(code: string | undefined, language: Language): string {
  const known = code !== undefined && code in troubleText ? (code as keyof typeof troubleText) : 'unexpected'
  return say(troubleText[known], language)
}

const languageOf = (job: Job): Language => (job.language === 'zh' ? 'zh' : 'en')

/** Today where the person is, as an ISO day. */
function localDay(): string {
  const now = new Date()
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
