/** Exports, a piece at a time: the worker makes rows, the window writes them, and whoever asks can stop in between. */
import { type AttachedFile, attachedFiles } from '@shared/export/attached-files'
import type { ExportHelp, ExportOptions } from '@shared/export/export-options'
import { Export } from '@shared/export/export-table'
import type { SheetHead } from '@shared/export/planned-sheet'
import type { Cell } from '@shared/import/grid'
import { listColumn } from '@shared/list/columns'
import { cellValue, listContext, textOf } from '@shared/list/values'
import { isMasked } from '@shared/model/masked'
import { type AnyRow, type Reader, type Standalone, standalone } from '@shared/model/types'
import { isUnder14 } from '@shared/rules/masking'

export interface ExportRequest {
  options: ExportOptions
  /** Records gone through before, and how many to go through now. */
  from: number
  count: number
}

export interface ExportPiece {
  heads: SheetHead[]
  /** Rows by sheet. */
  rows: Cell[][][]
  total: number
}

interface Running {
  key: string
  made: Export
  records: ReturnType<Export['ids']>
}

/** The export under way: names of a hundred thousand records are gathered once, not once a piece. */
const running = new WeakMap<Reader, Running>()

/** The next rows of an export. The first piece fixes which records it goes through. */
export function exportPiece(
  { reader, today }: { reader: Reader; today: string },
  { options, from, count }: ExportRequest,
): ExportPiece {
  const key = JSON.stringify(options)
  const before = running.get(reader)
  const now = from > 0 && before?.key === key ? before : begin(reader, today, options, key)
  running.set(reader, now)
  const rows = now.made.rows(now.records.slice(from, from + count))
  if (from + count >= now.records.length) running.delete(reader)
  return { heads: now.made.heads(), rows, total: now.records.length }
}

/** The files attached to the records of an export. */
export function exportFiles(
  { reader, today }: { reader: Reader; today: string },
  { options }: { options: ExportOptions },
): AttachedFile[] {
  const { type } = options
  return (standalone as readonly string[]).includes(type)
    ? attachedFiles(reader, { ...options, type: type as Standalone }, helpFor(reader, today, options))
    : []
}

function begin(reader: Reader, today: string, options: ExportOptions, key: string): Running {
  const made = new Export(reader, options, helpFor(reader, today, options))
  return { key, made, records: made.ids() }
}

function helpFor(reader: Reader, today: string, { language, sensitive }: ExportOptions): ExportHelp {
  const children = new Set<string>()
  if (!sensitive) for (const person of reader.all('person')) if (isUnder14(person, today)) children.add(person.id)
  return {
    isChild: (row) => children.has(row.id) || (typeof row.person === 'string' && children.has(row.person)),
    shown: (type, name) => shownColumn(reader, type, name, { language, sensitive, today }),
  }
}

/** What a list shows and no field holds: counts, ages, days. */
function shownColumn(
  reader: Reader,
  type: Standalone,
  name: string,
  { language, sensitive, today }: Pick<ExportOptions, 'language' | 'sensitive'> & { today: string },
): ReturnType<NonNullable<ExportHelp['shown']>> {
  const column = listColumn(type, name)
  if (!column || (!sensitive && isMasked(column))) return null
  const context = listContext(reader, type, language, today)
  return {
    heading: column.label[language],
    text: (row: AnyRow) => textOf(column, cellValue(column, row, context), row, context),
  }
}
