/**
 * The records of a type as tables to write. The headings come from the dictionary, references are written by names that
 * mean one record only, and an id column lets an import find the same record again.
 */
import type { Cell } from '../import/grid'
import type { Language, RecordDef } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { isGroup } from '../model/paths'
import { itemLabel, RecordLabels } from '../model/record-labels'
import { besideHeading, idHeading, ownerHeading } from '../model/sheet-headings'
import { holdersOf, type SheetColumn, type SheetSection, sheetLayout } from '../model/sheet-layout'
import { type AnyRow, type Reader, type Standalone, standalone } from '../model/types'
import { cellOf, type NameOf } from './cell-of'

export interface ExportOptions {
  /** A record type with a table of its own, or one that is kept inside other records. */
  type: RecordKey
  language: Language
  /** `sheets`: lists of items are sheets of their own. `table`: one table, items beside their record. */
  layout: 'sheets' | 'table'
  /** Fields to write, in their order, as a list shows them; everything where absent. */
  columns?: readonly string[] | undefined
  /** Records to write, in their order; all where absent. */
  ids?: readonly string[] | undefined
  /** With the sensitive values, and with those of children under 14. */
  sensitive: boolean
}

/** A sheet of an export before its rows. */
export interface SheetHead {
  name: string
  headings: string[]
  columns: HeadColumn[]
}

/** How a column of a sheet is set up: its width in characters, and what its cells are. */
export interface HeadColumn {
  width: number
  holds: 'text' | 'number' | 'date'
}

/** One table of an export: headings and rows. */
export interface ExportedSheet extends SheetHead {
  rows: Cell[][]
}

/** What an export has to be told by those who know more than the dictionary. */
export interface ExportHelp {
  /** A person under 14, or a record about one: nothing of it is written unless sensitive values are asked for. */
  isChild?(row: AnyRow): boolean
  /** A column that a list shows and no field fills (a count, an age): written for people, no import reads it. */
  shown?(type: Standalone, key: string): { heading: string; text(row: AnyRow): string } | null
}

interface Shown {
  heading: string
  column?: SheetColumn
  cell(row: AnyRow): Cell
}

interface Planned extends SheetHead {
  /** Rows of one record. */
  rowsOf(row: AnyRow): Cell[][]
}

const isStandalone = (type: RecordKey): type is Standalone => (standalone as readonly string[]).includes(type)

/** Makes the sheets of an export, a few records at a time, so that a hundred thousand of them need no room at once. */
export class Export {
  private readonly labels: RecordLabels
  private readonly parts: { type: Standalone; sheets: Planned[] }[]

  constructor(
    private readonly reader: Reader,
    private readonly options: ExportOptions,
    private readonly help: ExportHelp = {},
  ) {
    this.labels = new RecordLabels(reader)
    this.parts = this.plan()
    distinct(this.parts.flatMap(({ sheets }) => sheets))
  }

  heads(): SheetHead[] {
    return this.parts.flatMap(({ sheets }) =>
      sheets.map(({ name, headings, columns }) => ({ name, headings, columns })),
    )
  }

  /** The records to go through, in the order of the rows. */
  ids(): { type: Standalone; id: string }[] {
    const { ids } = this.options
    return [...new Set(this.parts.map(({ type }) => type))].flatMap((type) =>
      (ids ?? [...this.reader.all(type)].map(({ id }) => id)).map((id) => ({ type, id })),
    )
  }

  /** The rows that these records add, by sheet. */
  rows(records: readonly { type: Standalone; id: string }[]): Cell[][][] {
    const sheets = this.parts.flatMap((part) =>
      part.sheets.map((sheet) => ({ sheet, type: part.type, rows: [] as Cell[][] })),
    )
    for (const { type, id } of records) {
      const row = this.reader.get(type, id) as AnyRow | undefined
      if (!row) continue
      for (const one of sheets) if (one.type === type) for (const cells of one.sheet.rowsOf(row)) one.rows.push(cells)
    }
    return sheets.map(({ rows }) => rows)
  }

  private plan(): { type: Standalone; sheets: Planned[] }[] {
    const { type, layout, columns } = this.options
    if (isStandalone(type)) {
      if (columns) return [{ type, sheets: [this.shown(type, columns)] }]
      return [{ type, sheets: layout === 'table' ? [this.sideBySide(type)] : this.bySection(type) }]
    }
    const holders = holdersOf(type)
    // Nothing keeps records of this type yet: its headings alone.
    if (holders.length === 0) return [{ type: 'office', sheets: [this.empty(type)] }]
    return holders.map(({ type: holder, section, columns: group }) => ({
      type: holder,
      sheets: [group ? this.group(holder, type, group) : this.items(holder, section)],
    }))
  }

  private allowed(columns: readonly SheetColumn[]): SheetColumn[] {
    return columns.filter(({ sensitivity }) => this.options.sensitive || sensitivity !== 'S')
  }

  private bySection(type: Standalone): Planned[] {
    const [own, ...lists] = sheetLayout(type).sections
    const items = lists.filter(({ columns }) => this.allowed(columns).length > 0)
    return [this.records(type, this.allowed(own.columns)), ...items.map((section) => this.items(type, section))]
  }

  private records(
    type: Standalone,
    columns: readonly SheetColumn[],
    name = sheetLayout(type).label[this.options.language],
  ): Planned {
    const { language } = this.options
    const headings = [...columns.map(({ heading }) => heading[language]), this.idOf(type, null)]
    return planned(name, headings, columns, (row) => [[...this.cells(type, row, row, columns), row.id]])
  }

  /** As a list shows them: fields by their key, and what is inside a list of items in one cell. */
  private shown(type: Standalone, keys: readonly string[]): Planned {
    const { language } = this.options
    const wanted = keys.flatMap((key) => this.shownColumns(type, key))
    const headings = [...wanted.map(({ heading }) => heading), this.idOf(type, null)]
    const columns = wanted.map(({ column }) => column ?? null)
    return planned(sheetLayout(type).label[language], headings, columns, (row) => [
      [...wanted.map(({ cell }) => cell(row)), row.id],
    ])
  }

  private shownColumns(type: Standalone, key: string): Shown[] {
    const { language } = this.options
    const [own, ...lists] = sheetLayout(type).sections
    const list = lists.find((section) => section.key === key)
    if (list)
      return this.allowed(list.columns).length === 0
        ? []
        : [{ heading: list.label[language], cell: (row) => (this.hides(row) ? null : this.summary(type, row, list)) }]
    const steps = (key === 'called' ? namingField(type) : [key]).map((one) => one.split('.'))
    const found = steps.flatMap((wanted) =>
      own.columns.filter((column) => wanted.every((step, i) => column.steps[i] === step)),
    )
    if (found.length > 0)
      return this.allowed(found).map((column) => ({
        heading: column.heading[language],
        column,
        cell: (row) => this.cells(type, row, row, [column])[0] ?? null,
      }))
    const other = this.help.shown?.(type, key)
    return other ? [{ heading: other.heading, cell: (row) => (this.hides(row) ? null : other.text(row) || null) }] : []
  }

  private summary(type: Standalone, row: AnyRow, section: SheetSection): Cell {
    const [first] = this.allowed(section.columns)
    const names = itemsOf(row, section).map(({ item }) => {
      const cell = first ? this.cells(type, row, item, [first])[0] : null
      return typeof cell === 'string' && cell !== '' ? cell : itemLabel(item)
    })
    return names.filter(Boolean).join(this.options.language === 'zh' ? '；' : '; ') || null
  }

  private items(type: Standalone, section: SheetSection): Planned {
    const { language } = this.options
    const { label } = sheetLayout(type)
    const columns = this.allowed(section.columns)
    const headings = [
      ownerHeading(label)[language],
      ...columns.map(({ heading }) => heading[language]),
      this.idOf(type, null),
      this.idOf(type, section),
    ]
    const name =
      this.options.type === type ? section.label[language] : `${label[language]} - ${section.label[language]}`
    return planned(name, headings, [null, ...columns], (row) =>
      itemsOf(row, section).map(({ key, item }) => [
        this.label(type, row.id),
        ...this.cells(type, row, item, columns),
        row.id,
        key,
      ]),
    )
  }

  /** A type that is a group inside the record: its columns, and which record they are of. */
  private group(holder: Standalone, type: RecordKey, columns: readonly SheetColumn[]): Planned {
    const { language } = this.options
    const { label } = sheetLayout(holder)
    const own = this.allowed(columns)
    const [step = ''] = columns[0]?.steps ?? []
    return planned(
      dictionary[type].label[language],
      [ownerHeading(label)[language], ...own.map(({ heading }) => heading[language]), this.idOf(holder, null)],
      [null, ...own],
      (row) =>
        row[step] === undefined ? [] : [[this.label(holder, row.id), ...this.cells(holder, row, row, own), row.id]],
    )
  }

  private empty(type: RecordKey): Planned {
    const columns = this.allowed(sheetLayout(type).sections[0].columns)
    const { language } = this.options
    return planned(
      dictionary[type].label[language],
      columns.map(({ heading }) => heading[language]),
      columns,
      () => [],
    )
  }

  /** Everything in one table: the record in the first of its rows, its items beside it and below. */
  private sideBySide(type: Standalone): Planned {
    const { language } = this.options
    const { label, sections } = sheetLayout(type)
    const [own, ...lists] = sections
    const columns = this.allowed(own.columns)
    const beside = lists
      .map((section) => ({ section, columns: this.allowed(section.columns) }))
      .filter((one) => one.columns.length > 0)
    const headings = [
      ...columns.map(({ heading }) => heading[language]),
      this.idOf(type, null),
      ...beside.flatMap((one) => [
        ...one.columns.map(({ heading }) => besideHeading(one.section.label, heading)[language]),
        this.idOf(type, one.section),
      ]),
    ]
    const kinds = [...columns, null, ...beside.flatMap((one) => [...one.columns, null])]
    return planned(label[language], headings, kinds, (row) => {
      const items = beside.map((one) => ({ ...one, items: itemsOf(row, one.section) }))
      const height = Math.max(1, ...items.map((one) => one.items.length))
      return Array.from({ length: height }, (_, at): Cell[] => [
        ...(at === 0 ? this.cells(type, row, row, columns) : columns.map(() => null)),
        row.id,
        ...items.flatMap((one): Cell[] => {
          const entry = one.items[at]
          return entry
            ? [...this.cells(type, row, entry.item, one.columns), entry.key]
            : [...one.columns.map(() => null), null]
        }),
      ])
    })
  }

  private idOf(type: Standalone, section: SheetSection | null): string {
    return idHeading(sheetLayout(type).label, section?.label ?? null)[this.options.language]
  }

  private cells(type: Standalone, row: AnyRow, holder: unknown, columns: readonly SheetColumn[]): Cell[] {
    const { language } = this.options
    const child = this.hides(row)
    const nameOf: NameOf = (id, column) => this.nameOf(type, row, id, column)
    return columns.map((column) =>
      child && column.kind !== 'reference' && column.kind !== 'state' ? null : cellOf(holder, column, language, nameOf),
    )
  }

  private hides(row: AnyRow): boolean {
    return !this.options.sensitive && (this.help.isChild?.(row) ?? false)
  }

  /** A name that means this record only; of a child whose values are not written, the id. */
  private label(type: Standalone, id: string): string {
    const row = this.reader.get(type, id) as AnyRow | undefined
    return row && this.hides(row) ? id : this.labels.labelOf(type, id, this.options.language)
  }

  private nameOf(type: Standalone, row: AnyRow, id: string, { to = '' }: SheetColumn): string {
    if (isStandalone(to as RecordKey)) return this.label(to as Standalone, id)
    const items = neighbours(this.reader, type, row, to)
    const label = itemLabel(items.get(id))
    const alone = [...items].filter(([, item]) => itemLabel(item) === label).length === 1
    return label !== null && alone && (this.options.sensitive || !isSecret(to)) ? label : id
  }
}

/** The fields that say what a record of the type is called. */
function namingField(type: Standalone): string[] {
  const known: Partial<Record<Standalone, string[]>> = {
    person: ['nameZh.full', 'nameLatin.full'],
    enrolment: ['person', 'cohort'],
    pressItem: ['headline'],
    importBatch: ['file'],
    qualificationResult: ['person', 'qualification', 'unit'],
  }
  const { fields } = dictionary[type] as RecordDef
  return known[type] ?? ['name', 'title'].filter((key) => key in fields)
}

/** Number of a passport: not to be written where sensitive values are not. */
function isSecret(type: string): boolean {
  const { fields } = (dictionary[type as RecordKey] ?? { fields: {} }) as RecordDef
  return fields.number?.sensitivity === 'S'
}

/** Items of a nested type that a record can refer to by key: its own, and those of its person and its cohort. */
export function neighbours(reader: Reader, type: Standalone, row: object, to: string): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const holders: [Standalone, unknown][] = [[type, row]]
  for (const other of ['person', 'cohort'] as const) {
    const id = (row as Record<string, unknown>)[other]
    if (typeof id === 'string') holders.push([other, reader.get(other, id)])
  }
  for (const [holder, record] of holders)
    for (const section of sheetLayout(holder).sections)
      if (section.record === to && section.key !== '')
        for (const { key, item } of itemsOf(record, section)) found.set(key, item)
  return found
}

/** Items of a section with their keys; those of a list inside a list carry both, joined by a slash. */
export function itemsOf(record: unknown, { levels }: Pick<SheetSection, 'levels'>): { key: string; item: unknown }[] {
  let found: { key: string; item: unknown }[] = [{ key: '', item: record }]
  for (const steps of levels)
    found = found.flatMap(({ key, item }) => {
      let list = item
      for (const step of steps) list = isGroup(list) ? list[step] : undefined
      if (!isGroup(list)) return []
      return Object.entries(list)
        .filter(([, inner]) => isGroup(inner))
        .map(([own, inner]) => ({ key: key ? `${key}/${own}` : own, item: inner }))
    })
  return found
}

const widthOfKind: Readonly<Record<string, number>> = {
  date: 12,
  partialDate: 12,
  number: 10,
  flag: 8,
  country: 14,
  phone: 18,
  email: 26,
  url: 30,
  note: 36,
  reference: 26,
}

function planned(
  name: string,
  headings: string[],
  columns: readonly (SheetColumn | null)[],
  rowsOf: Planned['rowsOf'],
): Planned {
  const heads = headings.map((heading, i): HeadColumn => {
    const wide = [...heading].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 4)
    const kind = columns[i]?.kind
    const holds =
      columns[i]?.many || !kind
        ? 'text'
        : kind === 'number'
          ? 'number'
          : kind === 'date' || kind === 'partialDate'
            ? 'date'
            : 'text'
    return { width: Math.min(44, Math.max(wide, kind ? (widthOfKind[kind] ?? 18) : 22)), holds }
  })
  return { name, headings, columns: heads, rowsOf }
}

/** Names of sheets as spreadsheets take them: 31 characters, without some marks, no two alike. */
function distinct(sheets: Planned[]): void {
  const used = new Set<string>()
  for (const sheet of sheets) {
    const plain = sheet.name
      .replace(/[:：]/g, ' -')
      .replace(/[[\]*?\\/]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    let name = plain.slice(0, 31)
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${plain.slice(0, 28)} ${n}`
    used.add(name.toLowerCase())
    sheet.name = name
  }
}

/** All tables of an export at once. */
export function exportTable(reader: Reader, options: ExportOptions, help?: ExportHelp): ExportedSheet[] {
  const made = new Export(reader, options, help)
  const rows = made.rows(made.ids())
  return made.heads().map((head, i) => ({ ...head, rows: rows[i] ?? [] }))
}
