/** Columns of a sheet of people: what stands in a cell, and what is typed into it. */
import type { ListColumn } from '@shared/list/columns'
import { editText } from '@shared/list/edit-text'
import { readText } from '@shared/list/read-text'
import type { FieldDef, Language } from '@shared/model/define'
import type { RecordKey } from '@shared/model/dictionary'
import { showField } from '@shared/model/kinds'
import type { Standalone } from '@shared/model/types'
import { coveredText, isCovered } from '@shared/rules/masking'
import type { ReactNode } from 'react'
import type { Reading } from '../../ui/fields/field'
import { today } from '../../ui/format'
import type { GridColumn } from '../../ui/grid/grid'
import { fieldDef } from '../dictionary-fields'

export interface SheetColumn<R> extends GridColumn {
  /** What stands in the cell, in words; also what the clipboard takes. */
  text(row: R): string
  /** How it looks, where words alone do not do. */
  cell?(row: R): ReactNode
  /** What the field over the cell begins with; default: the words. */
  edit?(row: R): string
  /** Absent: the cell is read only. */
  read?(text: string, row: R): Reading<unknown>
  /** What its cells show, where the column is to be as wide as the longest. */
  shown?(row: R): string
  /** The order of two rows, ascending; default: of their words. */
  order?(a: R, b: R): number
  /** Shown only once somebody chooses it. */
  aside?: boolean
  /** Words to choose from while typing. */
  choices?: readonly string[]
}

export interface SheetContext {
  language: Language
  /** Country of the office: where a telephone number without a code belongs. */
  country: 'CN' | 'GB'
}

interface FieldColumn<R> {
  key: string
  record: RecordKey
  field: string
  width: number
  header?: string
  align?: GridColumn['align']
  value(row: R): unknown
  /** Masked: neither shown nor copied. */
  masked?: boolean
  cell?(row: R): ReactNode
  /** Nothing can be written for this row. */
  barred?(row: R): boolean
}

const shapes: Partial<Record<FieldDef['kind'], ListColumn['shape']>> = {
  enum: 'choice',
  date: 'date',
  partialDate: 'date',
  dateRange: 'range',
  money: 'money',
  number: 'number',
  flag: 'flag',
}

/** The column of a list that a field makes: it reads and writes cells by the same rules as lists do. */
function listColumn(key: string, def: FieldDef, width: number): ListColumn {
  return {
    key,
    label: def.label,
    shape: shapes[def.kind] ?? 'text',
    path: key,
    def,
    sensitivity: def.sensitivity ?? '',
    editable: true,
    width,
  }
}

const nobody = { find: () => [] }

/** Days and amounts by what they are, not by how they are written; nothing comes last. */
const byValue =
  <R>(value: (row: R) => unknown) =>
  (a: R, b: R): number => {
    const [x, y] = [sortKeyOf(value(a)), sortKeyOf(value(b))]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    if (typeof x === 'number' && typeof y === 'number') return x - y
    return String(x).localeCompare(String(y), 'zh')
  }

function sortKeyOf(value: unknown): string | number | null {
  if (value === undefined || value === '' || value === null) return null
  if (typeof value === 'number') return value
  if (typeof value !== 'object') return String(value)
  const { amount, from, full } = value as { amount?: number; from?: string; full?: string }
  return amount ?? from ?? full ?? JSON.stringify(value)
}

/**
 * A column of lists in a sheet.
 * @param written what is to be written for a value that was read
 */
export function listedColumn<R>(
  list: ListColumn,
  value: (row: R) => unknown,
  { language, country }: SheetContext,
  written: (value: unknown) => unknown,
): SheetColumn<R> {
  const words = (row: R) => showField(value(row), list.def as FieldDef, language)
  return {
    key: list.key,
    header: list.label[language],
    width: list.width,
    align: list.shape === 'number' ? 'end' : undefined,
    sortable: true,
    order: byValue((row: R) => (list.shape === 'number' && value(row) !== undefined ? Number(value(row)) : value(row))),
    editable: true,
    text: words,
    edit: (row) => editText(list, value(row), language),
    read: (text, row) => {
      const read = readText(list, text, value(row), readingFor(language, country))
      return 'problem' in read ? read : { value: written('value' in read ? read.value : undefined) }
    },
  }
}

const readingFor = (language: Language, country: SheetContext['country']) =>
  ({
    language,
    country,
    today: today(),
    type: 'enrolment' as Standalone,
    nameOf: () => '',
    names: nobody,
  }) as unknown as Parameters<typeof readText>[3]

/** A column that shows and writes a field of the dictionary. */
export function fieldColumn<R>(column: FieldColumn<R>, { language, country }: SheetContext): SheetColumn<R> {
  const { key, record, field, width, value, masked } = column
  const def = fieldDef(record, field)
  const list = listColumn(field, def, width)
  const words = (row: R) => showField(value(row), def, language)
  return {
    key,
    header: column.header ?? def.label[language],
    width,
    align: column.align ?? (def.kind === 'money' || def.kind === 'number' ? 'end' : undefined),
    sortable: true,
    order: byValue(value),
    editable: true,
    text: (row) => (masked ? (value(row) === undefined ? '' : coveredText(value(row), def.kind)) : words(row)),
    ...(column.cell && { cell: column.cell }),
    edit: (row) => (masked ? '' : editText(list, def.kind === 'enum' ? undefined : value(row), language) || words(row)),
    read: (text, row) => {
      if (masked && (text === '' || isCovered(text))) return { value: value(row) }
      const read = readText(list, text, value(row), readingFor(language, country))
      if ('problem' in read) return read
      return { value: 'value' in read ? read.value : undefined }
    },
    choices: def.kind === 'enum' ? Object.values(def.values ?? {}).map((each) => each[language]) : [],
  }
}
