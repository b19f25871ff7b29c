import type { Job, JobResult } from '@shared/ipc'
import type { RecordKey } from '@shared/model/dictionary'
import { say } from '@shared/text/say'
import { platform } from '../../platform'
import { exportBytes, logExport } from '../../records/export/export-records'
import { jobWords } from './words'

/** Writes every record of a type to the file that the command line named. */
export async function exportJob(job: Job & { verb: 'export' }, tell: (text: string) => void): Promise<JobResult> {
  const { language, format, sensitive } = job
  const wish = { type: job.recordType as RecordKey, format, language, sensitive }
  const { data, count } = await exportBytes(wish, {
    onProgress: ({ done, total }) => tell(say(jobWords.exporting, language, { done, total })),
  })
  const saved = await platform.saveFile({ suggestedName: `${job.recordType}.${format}`, data, to: job.to })
  if (!saved) return { refused: say(jobWords.failed, language) }
  await logExport(wish, count, { file: saved.name, commandLine: true })
  return { wrote: { token: saved.token, count: say(jobWords.records, language, { count }) } }
}
