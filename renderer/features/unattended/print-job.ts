import { documentPrintJob } from '@shared/documents/print-job'
import { handOverOf } from '@shared/documents/print-log'
import { shelf, shelfEntry } from '@shared/documents/shelf'
import type { ShelfEntry } from '@shared/documents/shelf-entry'
import type { Job, JobResult } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { dictionary } from '@shared/model/dictionary'
import { fullName, nameKey } from '@shared/model/names'
import type { AnyRow, BilingualText, Name } from '@shared/model/types'
import { say } from '@shared/text/say'
import type { OfficeClient } from '../../office/client'
import { platform } from '../../platform'
import { logHandOver } from '../../records/printing/log-hand-over'
import { summaryJob } from './summary-job'
import { jobWords } from './words'

type PrintJob = Job & { verb: 'print' }

/** The summary has a component of its own; on the command line it goes by this name among the documents. */
const SUMMARY = 'cohortSummary'

/** Prints a document of the shelf to the file that the command line named. */
export async function printJob(office: OfficeClient, job: PrintJob, printedBy: string): Promise<JobResult> {
  const { language, to, of, preset, year, copies, document } = job
  const spoken: Language = language === 'zh' ? 'zh' : 'en'
  if (document === SUMMARY && of?.by === 'cohort')
    return summaryJob(office, { verb: 'summary', cohort: of.name, language, to }, printedBy)
  const entry = shelfEntry(document)
  if (!entry) {
    const names = [...shelf.map(({ key }) => key), SUMMARY].join(', ')
    return { refused: say(jobWords.noDocument, spoken, { name: document, names }) }
  }
  const found = await recordFor(office, entry, of, spoken)
  if ('refused' in found) return found
  const query = { document, id: found.id, preset, copies, printedBy, ...(year !== undefined && { year }) }
  const made = await office.view('document', query)
  if (!made) return { refused: say(jobWords.noRecord, spoken, { type: typeWord(entry, spoken), name: of?.name ?? '' }) }
  const saved = await platform.printPdf({ ...documentPrintJob(made, language), to })
  if (!saved) return { refused: say(jobWords.failed, spoken) }
  await logHandOver(handOverOf(made, language), { way: 'pdf', file: saved.name, commandLine: true }, spoken)
  return { file: saved.name, lines: [saved.name] }
}

const typeWord = ({ of }: ShelfEntry, language: Language): string => {
  const word = dictionary[of].label[language]
  return language === 'en' ? word.toLowerCase() : word
}

/** The record a document is about, by its name in either script or by its id. */
async function recordFor(
  office: OfficeClient,
  entry: ShelfEntry,
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
