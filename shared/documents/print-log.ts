/** The log of what was printed, saved and handed over: what is written into it, and what is read out of it. */
import type { Change } from '../model/change-set'
import type { BilingualText, Fields, IsoDate, Reader, Row, Standalone } from '../model/types'
import type { Preset, PrintBefore, PrintedDocument, RecordPlace } from './document'
import { memoryOf, type PrintMemory, readMemory } from './print-memory'

export type Handing = Fields<'disclosure'>
export type HandingWay = NonNullable<Handing['way']>

/** The record types a line of the log refers to by a field of the same name. */
export const referred = [
  'cohort',
  'person',
  'event',
  'masterClass',
  'institution',
  'qualification',
  'plan',
  'jointProgramme',
] as const satisfies readonly Standalone[]
type Referred = (typeof referred)[number]

const isReferred = (type: Standalone): type is Referred => (referred as readonly Standalone[]).includes(type)

/** What leaves the office, before it is known how. */
export interface HandOver {
  title: BilingualText
  sensitive: boolean
  /** Key of the shelf; absent for lists, templates and others. */
  document?: string
  record?: RecordPlace
  preset?: Preset
  year?: number
  language?: 'en' | 'zh' | 'both'
  /** People or rows on it. */
  rows?: number
  firstCopy?: number
  lastCopy?: number
  /** What the next print is compared with. */
  made?: PrintedDocument
}

/** How it left. */
export interface Handed {
  way: HandingWay
  by: string
  copies?: number
  printer?: string
  file?: string
  /** To whom. */
  recipient?: string
  commandLine?: boolean
  /** The day and the time of it, where the person is. */
  on: IsoDate
  time: string
}

/** What is to be logged of a document of the shelf. */
export function handOverOf(made: PrintedDocument, language: 'en' | 'zh' | 'both'): HandOver {
  const { title, sensitive, document, record, preset, year, copy } = made
  return {
    title,
    sensitive,
    document,
    language,
    preset,
    record,
    ...(year !== undefined && { year }),
    ...(copy && { firstCopy: copy.number, lastCopy: copy.of }),
    rows: rowsOf(made),
    made,
  }
}

/** People or rows: of the longest table, or the cards and certificates. */
function rowsOf({ blocks }: PrintedDocument): number {
  let certificates = 0
  let most = 0
  for (const block of blocks) {
    if (block.kind === 'certificate') certificates += 1
    if (block.kind === 'table') most = Math.max(most, block.rows.filter(({ gone }) => !gone).length)
    if (block.kind === 'cards') most = Math.max(most, block.cards.length)
  }
  return Math.max(most, certificates)
}

/** A line of the log, and what it makes superfluous: only the newest print of a document keeps what it held. */
export function logChanges(reader: Reader, id: string, over: HandOver, handed: Handed, memory: string): Change[] {
  const row: Omit<Row<'disclosure'>, 'seq'> = {
    id,
    title: over.title,
    on: handed.on,
    time: handed.time,
    by: handed.by,
    way: handed.way,
    copies: handed.copies ?? (over.firstCopy && over.lastCopy ? over.lastCopy - over.firstCopy + 1 : 1),
    sensitive: over.sensitive,
    ...(over.record && isReferred(over.record.type) && { [over.record.type]: over.record.id }),
    ...(over.document && { document: over.document }),
    ...(over.preset && { preset: over.preset }),
    ...(over.language && { language: over.language }),
    ...(over.year !== undefined && { year: over.year }),
    ...(over.rows && { rows: over.rows }),
    ...(over.firstCopy && { firstCopy: over.firstCopy, lastCopy: over.lastCopy }),
    ...(handed.printer && { printer: handed.printer }),
    ...(handed.file && { file: handed.file }),
    ...(handed.recipient && { recipient: handed.recipient }),
    ...(handed.commandLine && { commandLine: true }),
    ...(memory && { memory }),
  }
  const create: Change = { t: 'disclosure', id, subject: id, op: 'create', row }
  if (!memory || !over.document) return [create]
  const before = [...printsOf(reader, over.document, over.record, over.preset, over.year)].filter((each) => each.memory)
  const emptied = before.map(
    (each): Change => ({
      t: 'disclosure',
      id: each.id,
      subject: each.id,
      op: 'update',
      base: each.seq,
      set: [{ p: 'memory', from: each.memory }],
    }),
  )
  return [create, ...emptied]
}

/** The memory of what is handed over, as it stands in the log; '' where nothing can be compared. */
export function memoryFor({ made }: HandOver, id: string): string {
  const memory = made && memoryOf(made, id)
  return memory && Object.keys(memory.tables).length > 0 ? JSON.stringify(memory) : ''
}

/** Prints of a document of a record, of one preset and year where they are given. */
function* printsOf(
  reader: Reader,
  document: string,
  record: RecordPlace | undefined,
  preset?: Preset,
  year?: number,
): Generator<Row<'disclosure'>> {
  for (const row of reader.all('disclosure')) {
    if (row.document !== document || (preset && row.preset !== preset) || row.year !== year) continue
    if (!record || !isReferred(record.type) || row[record.type] === record.id) yield row
  }
}

/** The newest print of the same document with the same fields, and what it held; null: it is the first. */
export function printBefore(
  reader: Reader,
  document: string,
  record: RecordPlace,
  preset: Preset,
  year: number | undefined,
): { before: PrintBefore; memory: PrintMemory } | null {
  let newest: Row<'disclosure'> | undefined
  for (const row of printsOf(reader, document, record, preset, year))
    if (row.memory && (!newest || row.id > newest.id)) newest = row
  const memory = readMemory(newest?.memory)
  if (!newest || !memory) return null
  return { before: { on: newest.on ?? '', time: newest.time ?? '', by: newest.by ?? '' }, memory }
}

/** The number of the last numbered copy that was made of a document of a record; 0: none yet. */
export function lastCopyOf(reader: Reader, document: string, record: RecordPlace): number {
  let last = 0
  for (const row of reader.all('disclosure')) {
    if (row.document !== document || (isReferred(record.type) && row[record.type] !== record.id)) continue
    last = Math.max(last, row.lastCopy ?? 0)
  }
  return last
}

/** What was printed and handed over of a record, the newest first. */
export function handedOver(reader: Reader, id: string): Row<'disclosure'>[] {
  const rows = new Map<string, Row<'disclosure'>>()
  for (const place of reader.referring(id)) {
    const row = place.type === 'disclosure' ? reader.get('disclosure', place.id) : undefined
    if (row) rows.set(row.id, row)
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).map(({ memory: _, ...row }) => row)
}
