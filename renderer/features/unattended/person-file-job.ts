import type { Job, JobResult } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import type { OfficeClient } from '../../office/client'
import { makePersonFile } from '../../records/person-file/make-person-file'
import { recordFor } from './print-job'
import { jobWords } from './words'

/** Puts everything on record about a person into the folder that the command line named. */
export async function personFileJob(
  office: OfficeClient,
  { of, language, to }: Job & { verb: 'personFile' },
  printedBy: string,
  tell: (text: string) => void,
): Promise<JobResult> {
  const spoken: Language = language === 'en' ? 'en' : 'zh'
  const found = await recordFor(office, { key: 'export', of: 'person' }, of, spoken)
  if ('refused' in found) return found
  const made = await makePersonFile(
    { id: found.id, language, printedBy, to },
    { onProgress: ({ done, total }) => tell(say(jobWords.attaching, spoken, { done, total })) },
  )
  if (!made) return { refused: say(jobWords.failed, spoken) }
  return { wrote: { token: made.folder.token, count: say(jobWords.files, spoken, { count: made.files }) } }
}
