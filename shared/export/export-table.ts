/**
 * The records of a type as tables to write. The headings come from the dictionary, references are written by names that
 * mean one record only, and an id column lets an import find the same record again.
 */
import type { Cell } from '../import/grid'
import type { RecordDef } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { isMasked } from '../model/masked'
import { itemLabel, RecordLabels } from '../model/record-labels'
import { besideHeading, idHeading, ownerHeading } from '../model/sheet-headings'
import { holdersOf } from '../model/sheet-holders'
import { itemsOf, neighbours } from '../model/sheet-items'
import { type SheetColumn, type SheetSection, sheetLayout } from '../model/sheet-layout'
import { type AnyRow, type Reader, type Standalone, standalone } from '../model/types'
import { plurals } from '../text/records'
import { cellOf, type NameOf } from './cell-of'
import type { ExportHelp, ExportOptions } from './export-options'
import { distinct, type Planned, planned, type SheetHead } from './planned-sheet'

/** One table of an export: headings and rows. */
export interface ExportedSheet extends SheetHead {
  rows: Cell[][]
}

interface Shown {
  heading: string
  column?: SheetColumn
  cell(row: AnyRow): Cell
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
    return columns.filter(
      ({ sensitivity, field }) => this.options.sensitive || !(sensitivity === 'S' || isMasked(field)),
    )
  }

  private bySection(type: Standalone): Planned[] {
    const [own, ...lists] = sheetLayout(type).sections
    const items = lists.filter(({ columns }) => this.allowed(columns).length > 0)
    return [this.records(type, this.allowed(own.columns)), ...items.map((section) => this.items(type, section))]
  }

  private records(type: Standalone, columns: readonly SheetColumn[]): Planned {
    const { language } = this.options
    const headings = [...columns.map(({ heading }) => heading[language]), this.idOf(type, null)]
    return planned(plurals[type][language], headings, columns, (row) => [
      [...this.cells(type, row, row, columns), row.id],
    ])
  }

  /** As a list shows them: fields by their key, and what is inside a list of items in one cell. */
  private shown(type: Standalone, keys: readonly string[]): Planned {
    const { language } = this.options
    const wanted = keys.flatMap((key) => this.shownColumns(type, key))
    const headings = [...wanted.map(({ heading }) => heading), this.idOf(type, null)]
    const columns = wanted.map(({ column }) => column ?? null)
    return planned(plurals[type][language], headings, columns, (row) => [
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
    const [own, ...lists] = sheetLayout(type).sections
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
    return planned(plurals[type][language], headings, kinds, (row) => {
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

/** All tables of an export at once. */
export function exportTable(reader: Reader, options: ExportOptions, help?: ExportHelp): ExportedSheet[] {
  const made = new Export(reader, options, help)
  const rows = made.rows(made.ids())
  return made.heads().map((head, i) => ({ ...head, rows: rows[i] ?? [] }))
}
