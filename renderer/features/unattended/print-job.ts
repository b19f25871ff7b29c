import type { PrintedDocument } from '@shared/documents/document'
import { formatsOf, type WorkingFormat } from '@shared/documents/formats'
import { packChoices } from '@shared/documents/pack'
import { documentPrintJob } from '@shared/documents/print-job'
import { handOverOf } from '@shared/documents/print-log'
import { beginsWith, shelf, shelfEntry } from '@shared/documents/shelf'
import type { ShelfEntry } from '@shared/documents/shelf-entry'
import type { Job, JobResult } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { dictionary } from '@shared/model/dictionary'
import { fullName, nameKey } from '@shared/model/names'
import type { AnyRow, BilingualText, Name } from '@shared/model/types'
import { printingWords } from '@shared/text/printing'
import { say } from '@shared/text/say'
import type { OfficeClient } from '../../office/client'
import { platform } from '../../platform'
import { saveDocumentFile } from '../../records/printing/document-file'
import { logHandOver } from '../../records/printing/log-hand-over'
import { makePack } from '../../records/printing/make-pack'
import { withPhotos } from '../../records/printing/photos'
import { summaryJob } from './summary-job'
import { jobWords } from './words'

type PrintJob = Job & { verb: 'print' }

/** The summary has a component of its own; on the command line it goes by this name among the documents. */
const SUMMARY = 'cohortSummary'
/** The documents of a cohort in one go. */
const PACK = 'pack'

/** Prints a document of the shelf to the file that the command line named. */
export async function printJob(
  office: OfficeClient,
  job: PrintJob,
  printedBy: string,
  tell: (text: string) => void,
): Promise<JobResult> {
  const { language, to, of, preset, year, copies, marks, document } = job
  const spoken: Language = language === 'zh' ? 'zh' : 'en'
  if (document === SUMMARY && of?.by === 'cohort')
    return summaryJob(office, { verb: 'summary', cohort: of.name, language, to }, printedBy, job.format)
  if (document === PACK) return packJob(office, job, printedBy, tell)
  const entry = shelfEntry(document)
  if (!entry) {
    const names = [...shelf.map(({ key }) => key), SUMMARY, PACK].join(', ')
    return { refused: say(jobWords.noDocument, spoken, { name: document, names }) }
  }
  const found = await recordFor(office, entry, of, spoken)
  if ('refused' in found) return found
  const query = {
    document,
    id: found.id,
    preset: preset ?? beginsWith(entry),
    copies,
    marks,
    printedBy,
    ...(year !== undefined && { year }),
  }
  const made = await office.view('document', query)
  if (!made) return { refused: say(jobWords.noRecord, spoken, { type: typeWord(entry, spoken), name: of?.name ?? '' }) }
  if (job.format) return saveWorking(made, { ...job, format: job.format })
  const saved = await platform.printPdf({ ...documentPrintJob(await withPhotos(made), language), to })
  if (!saved) return { refused: say(jobWords.failed, spoken) }
  await logHandOver(handOverOf(made, language), { way: 'pdf', file: saved.name, commandLine: true }, spoken)
  return { wrote: { token: saved.token } }
}

/** Saves a document as a workbook or text document to go on working with. */
async function saveWorking(
  made: PrintedDocument,
  { language, to, format }: PrintJob & { format: WorkingFormat },
): Promise<JobResult> {
  const spoken: Language = language === 'zh' ? 'zh' : 'en'
  const formats = formatsOf(made)
  if (!formats.includes(format)) {
    const endings = [...formats, 'pdf'].map((each) => `.${each}`).join(', ')
    return { refused: say(jobWords.noFormat, spoken, { document: made.document, format: `.${format}`, endings }) }
  }
  const saved = await saveDocumentFile(made, language, format, to)
  return saved ? { wrote: { token: saved.token } } : { refused: say(jobWords.failed, spoken) }
}

/** Prints the documents of a cohort in one go, into the folder or the file that the command line named. */
async function packJob(
  office: OfficeClient,
  { language, to, of, preset, documents = [], file }: PrintJob,
  printedBy: string,
  tell: (text: string) => void,
): Promise<JobResult> {
  const spoken: Language = language === 'zh' ? 'zh' : 'en'
  const unknown = documents.find((key) => !packChoices.some((choice) => choice.key === key))
  if (unknown !== undefined) {
    const names = packChoices.map(({ key }) => key).join(', ')
    return { refused: say(jobWords.noDocument, spoken, { name: unknown, names }) }
  }
  const found = await recordFor(office, { key: PACK, of: 'cohort' }, of, spoken)
  if ('refused' in found) return found
  const kind = file ? 'pdf' : 'folder'
  const wish = {
    id: found.id,
    name: say(printingWords.pack, spoken),
    documents,
    kind,
    language,
    ...(preset && { preset }),
    printedBy,
    to,
  } as const
  const made = await makePack(wish, {
    onProgress: ({ done, total, title }) => tell(say(jobWords.printing, spoken, { done: done + 1, total, title })),
  })
  if (!made) return { refused: say(jobWords.failed, spoken) }
  return { wrote: { token: made.file.token, count: say(jobWords.documents, spoken, { count: made.documents }) } }
}

const typeWord = ({ of }: Pick<ShelfEntry, 'of'>, language: Language): string => {
  const word = dictionary[of].label[language]
  return language === 'en' ? word.toLowerCase() : word
}

/** The record a document is about, by its name in either script or by its id. */
export async function recordFor(
  office: OfficeClient,
  entry: Pick<ShelfEntry, 'key' | 'of'>,
  of: PrintJob['of'],
  language: Language,
): Promise<{ id: string } | { refused: string }> {
  if (entry.of === 'office') return { id: 'office' }
  const type = typeWord(entry, language)
  if (!of || (of.by !== 'id' && of.by !== entry.of)) {
    const word = entry.of === 'cohort' || entry.of === 'person' ? `--${entry.of}` : '--id'
    return { refused: say(jobWords.documentOf, language, { document: entry.key, type, word }) }
  }
  const { by, name } = of
  const rows = (await office.list(entry.of)) as unknown as AnyRow[]
  const named = rows.filter((row) =>
    by === 'id' ? row.id === name : namesOf(row).some((each) => nameKey(each) === nameKey(name)),
  )
  const [row] = named
  if (!row) return { refused: say(jobWords.noRecord, language, { type, name }) }
  if (named.length === 1) return { id: row.id }
  const ids = named.map(({ id }) => id).join(', ')
  return { refused: say(jobWords.manyRecords, language, { count: named.length, type, name, ids }) }
}

/** Everything a record goes by, in both scripts; its code too. */
function namesOf(row: AnyRow): string[] {
  const { name, code, nameZh, nameLatin } = row as {
    name?: BilingualText
    code?: string
    nameZh?: Name
    nameLatin?: Name
  }
  const all = [name?.zh, name?.en, code, fullName(nameZh), fullName(nameLatin)]
  return all.filter((each): each is string => each !== undefined && each !== '')
}
