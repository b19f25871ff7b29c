/** Everything the office holds about a person as a folder: to read, for a program, and the files attached. */
import type { Block, TableRow } from '@shared/documents/document'
import { plainCell } from '@shared/documents/document'
import type { PersonFile, PersonFileAttachment } from '@shared/documents/person-file'
import { documentPrintJob, fileNameOf } from '@shared/documents/print-job'
import { handOverOf } from '@shared/documents/print-log'
import { distinct, type SheetHead } from '@shared/export/planned-sheet'
import type { Cell } from '@shared/import/grid'
import type { PrintLanguage, SavedFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { inLanguage, itemNames } from '@shared/model/record-name'
import type { BilingualText, Row, Standalone } from '@shared/model/types'
import { personFileWords } from '@shared/text/documents/person-file'
import { say } from '@shared/text/say'
import { office } from '../../office/client'
import { platform } from '../../platform'
import { writeWorkbook } from '../../sheets/write-workbook'
import { putKept } from '../files/put-kept'
import { keptOf } from '../files/use-files'
import { type RecordHistory, referredIn } from '../history-words'
import { type How, logHandOver } from '../printing/log-hand-over'
import { withPhotos } from '../printing/photos'
import { historyTable } from './history-table'

export interface PersonFileWish {
  id: string
  /** Of the document. */
  language: PrintLanguage
  printedBy: string
  /** To whom it goes, for the log. */
  recipient?: string
  /** Where to, given by the command line; asked for otherwise. */
  to?: string
}

export interface PersonFileRun {
  signal?: AbortSignal
  /** Files attached so far. */
  onProgress?(progress: { done: number; total: number }): void
}

export interface MadePersonFile {
  folder: SavedFile
  /** Files in it. */
  files: number
  /** Attached files whose content could not be read. */
  unread: number
}

/**
 * Makes the folder and notes it in the log. Nothing is there where it is stopped or fails; an attached file that cannot
 * be read is named in the document as such.
 * @returns null where the person cancels the question where to, or is not on record any more
 * @throws PlatformTrouble, OfficeError, or AbortError where `signal` stops it
 */
export async function makePersonFile(wish: PersonFileWish, run: PersonFileRun = {}): Promise<MadePersonFile | null> {
  const { id, language, printedBy, recipient, to } = wish
  const spoken: Language = language === 'en' ? 'en' : 'zh'
  const file = await office.view('personFile', { id, printedBy })
  if (!file) return null
  const about = file.document.about
  const name = typeof about === 'string' ? about : inLanguage(about, spoken)
  const folderName = fileNameOf(say(personFileWords.folder, spoken, { name: [...name].slice(0, 45).join('') }))
  const begun = await platform.beginPack({ kind: 'folder', name: folderName, ...(to && { to }) })
  if (!begun) return null
  const { pack } = begun
  const put = (words: { en: string; zh: string }, data: ArrayBuffer) =>
    platform.putIntoPack({ pack, fileName: words[spoken], data })
  try {
    const histories = await historiesOf(file)
    const attached = await attach(pack, file.files, run)
    const document = {
      ...file.document,
      blocks: [
        ...file.document.blocks,
        historyTable(histories, await namesIn(file, histories)),
        filesTable(attached),
        { kind: 'text' as const, text: personFileWords.rights },
      ],
    }
    run.signal?.throwIfAborted()
    const job = documentPrintJob(await withPhotos(document), language)
    await platform.addToPack({
      ...job,
      sensitive: true,
      fileName: personFileWords.documentFile[spoken],
      pack,
      title: document.title[spoken],
    })
    await put(personFileWords.recordsFile, await workbookOf(file, spoken))
    await put(personFileWords.dataFile, dataOf(file, histories, attached))
    run.signal?.throwIfAborted()
    const folder = await platform.finishPack(pack)
    const how: How = {
      way: 'folder',
      file: folder.name,
      ...(recipient && { recipient }),
      ...(to && { commandLine: true }),
    }
    const { rows: _, ...over } = handOverOf(file.document, language)
    await logHandOver({ ...over, sensitive: true }, how, spoken)
    const held = new Set(attached.flatMap(({ here }) => here ?? [])).size
    return { folder, files: held + MADE, unread: attached.filter(({ unread }) => unread).length }
  } catch (error) {
    await platform.cancelPack(pack)
    throw error
  }
}

/** The document, the workbook, the file for programs. */
const MADE = 3

interface Attached extends PersonFileAttachment {
  /** Its name in the folder; null: it is not there. */
  here: string | null
  /** Its content is lost or damaged. */
  unread: boolean
}

/** Puts the files into the folder; one that is attached twice is put there once. */
async function attach(
  pack: string,
  files: readonly PersonFileAttachment[],
  { signal, onProgress }: PersonFileRun,
): Promise<Attached[]> {
  const known = new Map<string, string | null>()
  const done: Attached[] = []
  for (const each of files) {
    signal?.throwIfAborted()
    onProgress?.({ done: done.length, total: files.length })
    const kept = keptOf(each.file)
    if (!kept) {
      done.push({ ...each, here: null, unread: false })
      continue
    }
    const before = known.get(kept.sha256)
    const here = before === undefined ? await putKept(pack, kept) : before
    known.set(kept.sha256, here)
    done.push({ ...each, here, unread: here === null })
  }
  return done
}

function filesTable(files: readonly Attached[]): Block {
  return {
    kind: 'table',
    title: personFileWords.files,
    columns: [
      { key: 'file', label: personFileWords.file, share: 36 },
      { key: 'of', label: personFileWords.place, share: 30 },
      { key: 'here', label: personFileWords.here, share: 34 },
    ],
    rows: files.map(
      ({ file, of, here, unread }, index): TableRow => ({
        key: String(index),
        cells: {
          file: plainCell(file.fileName),
          of: plainCell(of),
          here: plainCell(here ?? (unread ? personFileWords.notHere : personFileWords.onlyNamed)),
        },
      }),
    ),
    empty: personFileWords.noFiles,
  }
}

const historiesOf = ({ own }: PersonFile): Promise<RecordHistory[]> =>
  Promise.all(own.map(async ({ type, id }) => ({ type, id, entries: await office.ask('history', { type, id }) })))

/** Names of what changes refer to: records, and rooms and the like of the cohorts that the places are in. */
async function namesIn(
  { own }: PersonFile,
  histories: readonly RecordHistory[],
): Promise<Record<string, BilingualText>> {
  const names = await office.view('names', { of: referredIn(histories) })
  for (const { type, id } of own) {
    if (type !== 'enrolment') continue
    const place = (await office.ask('get', { type, id })) as Row<'enrolment'> | null
    const cohort = place?.cohort && (await office.ask('get', { type: 'cohort', id: place.cohort }))
    if (cohort) Object.assign(names, itemNames(cohort as Row<'cohort'>))
  }
  return names
}

/** The person's records as the export writes them, in one workbook. */
async function workbookOf({ own }: PersonFile, language: Language): Promise<ArrayBuffer> {
  const sheets: { head: SheetHead; rows: Cell[][] }[] = []
  for (const type of [...new Set(own.map((each) => each.type))] as Standalone[]) {
    const ids = own.filter((each) => each.type === type).map(({ id }) => id)
    const options = { type, language, layout: 'sheets', ids, sensitive: true } as const
    const { heads, rows } = await office.view('exported', { options, from: 0, count: ids.length })
    heads.forEach((head, index) => {
      const held = rows[index] ?? []
      if (held.length > 0) sheets.push({ head, rows: held })
    })
  }
  const heads = sheets.map(({ head }) => ({ ...head }))
  distinct(heads)
  async function* pieces() {
    yield sheets.map(({ rows }) => rows)
  }
  return writeWorkbook('xlsx', heads, pieces())
}

/** The same for a program: the records as they are kept. */
function dataOf(
  { records, document }: PersonFile,
  histories: readonly RecordHistory[],
  files: readonly Attached[],
): ArrayBuffer {
  const whole = {
    what: 'Tongxing copy of personal data',
    version: 1,
    madeOn: document.printedOn,
    office: document.office,
    ...records,
    changes: histories,
    files: files.map(({ file, here }) => ({ ...file, inFolder: here })),
  }
  return new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`).buffer as ArrayBuffer
}
