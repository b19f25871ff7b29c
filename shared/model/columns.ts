import type {
  Bilingual,
  ColumnDef,
  EnumValue,
  FieldDef,
  Headings,
  KindName,
  RecordDef,
  RuleName,
  Sensitivity,
} from './define'
import type { RecordKey } from './dictionary'
import { dictionary } from './dictionary'
import { sheetPlace } from './sheet-columns'
import { runningNumberHeadings } from './words'

/** A column of the world's spreadsheets, with everything the dictionary says about the field it fills. */
export interface ColumnInfo {
  /** `passportNo`: names the column in import reports, plans and findings. */
  readonly key: string
  /** Record type whose definition holds the field; null for the running number. */
  readonly record: RecordKey | null
  /** Key of the field in that definition. */
  readonly field: string
  /** Where the value lives: `person.documents[].number`, `cohort.dates.from`; null: read, never stored. */
  readonly path: string | null
  /** The place when the table holds another record type: `{ agreement: 'agreement.remarks' }`. */
  readonly pathIn: Readonly<Record<string, string>>
  readonly kind: KindName
  readonly label: Bilingual
  readonly sensitivity: Sensitivity
  /** The part of a composite kind: family, given, from, to, fileName. */
  readonly part?: string
  /** Picks the item of a list, or makes one. */
  readonly where?: Readonly<Record<string, string | boolean>>
  readonly rule?: RuleName
  readonly values?: Readonly<Record<string, EnumValue>>
  readonly wordsByCohortKind?: FieldDef['wordsByCohortKind']
  /** kind list: what its entries are. */
  readonly of?: string
  /** kind reference: the record type referred to. */
  readonly to?: string
  readonly headings: Headings
  readonly under: NonNullable<ColumnDef['under']>
  /** Heading -> values of other columns that it says by itself. */
  readonly implies: NonNullable<ColumnDef['implies']>
  /** Follows from other fields: compared, never stored. */
  readonly derived: boolean
  /** Never reported as missing. */
  readonly optional: boolean
  readonly group: string
}

const runningNumber: ColumnInfo = {
  key: 'seq',
  record: null,
  field: 'seq',
  path: null,
  pathIn: {},
  kind: 'number',
  label: { en: 'Running number', zh: '序号' },
  sensitivity: '',
  headings: runningNumberHeadings,
  under: [],
  implies: {},
  derived: true,
  optional: true,
  group: 'meta',
}

function column(
  record: RecordDef,
  fieldKey: string,
  fieldPath: string,
  field: FieldDef,
  key: string,
  def: ColumnDef,
): ColumnInfo {
  return {
    key,
    record: record.key as RecordKey,
    field: fieldKey,
    path: def.part ? `${fieldPath}.${def.part}` : fieldPath,
    pathIn: def.pathIn ?? {},
    kind: def.kind ?? field.kind,
    label: def.label,
    sensitivity: def.sensitivity ?? field.sensitivity ?? '',
    ...(def.part && { part: def.part }),
    ...(def.where && { where: def.where }),
    ...(def.rule && { rule: def.rule }),
    ...(field.values && { values: field.values }),
    ...(field.wordsByCohortKind && { wordsByCohortKind: field.wordsByCohortKind }),
    ...(field.of && { of: field.of }),
    ...(field.to && { to: field.to }),
    headings: def.headings,
    under: def.under ?? [],
    implies: def.implies ?? {},
    derived: field.derived ?? false,
    optional: field.optional ?? false,
    group: def.group ?? 'meta',
  }
}

function* columnsOf(record: RecordDef): Generator<ColumnInfo> {
  const at = record.columnsAt ?? record.key
  for (const [key, def] of Object.entries(record.stateColumns ?? {})) {
    const state: FieldDef = { kind: 'enum', label: def.label, values: record.states ?? {}, optional: true }
    yield column(record, 'state', `${at}.state`, state, key, def)
  }
  for (const [fieldKey, field] of Object.entries(record.fields)) {
    const path = `${at}.${fieldKey}`
    for (const [key, def] of Object.entries(field.columns ?? {})) yield column(record, fieldKey, path, field, key, def)
    for (const [subKey, sub] of Object.entries(field.fields ?? {}))
      for (const [key, def] of Object.entries(sub.columns ?? {}))
        yield column(record, fieldKey, `${path}[].${subKey}`, sub, key, def)
  }
}

function collect(): ReadonlyMap<string, ColumnInfo> {
  const found = new Map<string, ColumnInfo>([[runningNumber.key, runningNumber]])
  for (const record of Object.values(dictionary) as RecordDef[])
    for (const info of columnsOf(record)) {
      if (found.has(info.key)) throw new Error(`Two fields have a column ${info.key}`)
      found.set(info.key, info)
    }
  return found
}

/** Every column of spreadsheets by its key, derived from the dictionary. */
export const columns: ReadonlyMap<string, ColumnInfo> = collect()

/** The column of that key. @throws RangeError for a key the dictionary does not have: a mistake of the caller. */
export function columnOf(key: string): ColumnInfo {
  const info = columns.get(key) ?? columnOfSheet(key)
  if (!info) throw new RangeError(`No column ${key} in the dictionary`)
  return info
}

const ofSheets = new Map<string, ColumnInfo>()

/** A column of the program's own sheets (`agreement.validity.from`), which any field has without anybody listing it. */
function columnOfSheet(key: string): ColumnInfo | undefined {
  const known = ofSheets.get(key)
  if (known) return known
  const place = sheetPlace(key)
  if (!place) return undefined
  const { type, column: own, label } = place
  const kind = own?.kind === 'state' ? 'enum' : (own?.kind ?? 'text')
  const info: ColumnInfo = {
    key,
    record: type,
    field: own?.steps[0] ?? key,
    path: null,
    pathIn: {},
    kind: own?.many ? 'list' : kind,
    label,
    sensitivity: own?.sensitivity ?? '',
    ...(own?.field.values && { values: own.field.values }),
    ...(own?.many && { of: kind }),
    ...(own?.to && { to: own.to }),
    headings: { en: [], zh: [] },
    under: [],
    implies: {},
    derived: false,
    optional: true,
    group: type,
  }
  ofSheets.set(key, info)
  return info
}

/** Where a column's value lives when the table holds records of that type. */
export function pathOf(info: ColumnInfo, recordType: string): string | null {
  return info.pathIn[recordType] ?? info.path
}
