import { columns } from '../model/columns'
import { ageOn } from '../model/dates'
import type { FieldDef, KindName, RecordDef, Sensitivity } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { isMasked } from '../model/masked'
import type { AnyRow, IsoDate, Row } from '../model/types'
import type { Finding } from './finding'

/** Stands in files and listings where a value is not given. */
export const MASK = '***'

/** Stands on the screen where a value is not shown. */
export const DOTS = '••••'

/**
 * A value as it stands masked: `E••••1234`, of numbers somebody may hold in their hand the last four characters, of
 * everything else dots. At least four characters of it stay hidden.
 */
export function coveredText(value: unknown, kind: KindName | undefined): string {
  if ((kind !== 'text' && kind !== 'phone') || typeof value !== 'string') return DOTS
  const plain = value.replace(/[\s().-]+/g, '')
  if (!/^\+?[A-Za-z]{0,3}[A-Za-z\d]*\d[A-Za-z\d]*$/.test(plain) || plain.length > 20) return DOTS
  if (plain.length < 8 || (plain.match(/\d/g)?.length ?? 0) < 6) return DOTS
  const first = /^[A-Za-z]/.test(plain) && plain.length > 8 ? plain.charAt(0).toUpperCase() : ''
  return `${first}${DOTS}${plain.slice(-4)}`
}

/** Dates in sentences that say something of the journey, not of the person. */
const ofTheJourney: ReadonlySet<string> = new Set(['departure', 'return', 'on'])

/** The day by which a passport must last follows from the journey; elsewhere `until` is the end of the paper itself. */
const lastsUntil: ReadonlySet<string> = new Set(['passportShortValidity'])

/**
 * A finding about a masked column as its sentence may stand beside the masked value, which it must not say: numbers, words and
 * dates of the person covered, also the day a passport ends. Days of the journey, countries and counts stay: without them the
 * sentence says nothing. `child`: everything about somebody under 14 is masked.
 */
export function coveredFinding(finding: Finding, child = false): Finding {
  const { code } = finding
  const column = finding.field === null ? undefined : columns.get(finding.field)
  if (!finding.values || !column?.record) return finding
  const field = (dictionary[column.record] as RecordDef).fields[column.field]
  if (!isMasked(column, child) && !(field && isMasked(field, child))) return finding
  const stays = (name: string, value: string | number) =>
    code === 'valueRefused'
      ? name !== 'value'
      : typeof value === 'number' ||
        name === 'country' ||
        name === 'counted' ||
        ofTheJourney.has(name) ||
        (name === 'until' && lastsUntil.has(code))
  const values = Object.entries(finding.values).map(([name, value]) => [
    name,
    stays(name, value) ? value : /^\d{4}(-\d{2}){0,2}$/.test(String(value)) ? DOTS : coveredText(value, 'text'),
  ])
  return { ...finding, values: Object.fromEntries(values) }
}

/** Whether a text was copied from where it stood masked. */
export const isCovered = (text: string): boolean => text.includes(DOTS)

/** Names a record and its place; says nothing about anybody. */
const plainKeys = new Set(['id', 'seq', 'state'])

/** Under 14 everything about a person is sensitive (PIPL art. 28); an age that may be under 14 counts as under. */
export function isUnder14(person: Pick<Row<'person'>, 'dateOfBirth'> | undefined, today: IsoDate): boolean {
  return person?.dateOfBirth !== undefined && ageOn(person.dateOfBirth, today).least < 14
}

/**
 * A copy of a record, or of a nested item, with what stands masked on the screen masked. `child`: it belongs to somebody under 14,
 * so all its values are, and only references to other records stay.
 */
export function masked(type: RecordKey, row: Readonly<Record<string, unknown>>, child: boolean): AnyRow {
  const { fields } = dictionary[type] as RecordDef
  return maskedGroup(fields, row, child) as AnyRow
}

function maskedGroup(
  fields: Readonly<Record<string, FieldDef>>,
  group: Readonly<Record<string, unknown>>,
  child: boolean,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(group)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field) shown[key] = maskedValue(field, value, child)
    else shown[key] = plainKeys.has(key) || key === 'pending' ? value : MASK
  }
  return shown
}

function maskedValue(field: FieldDef, value: unknown, child: boolean): unknown {
  if (isMasked(field)) return MASK
  const { kind, to, of, owned } = field
  if (kind === 'reference') {
    return owned && to && to in dictionary ? masked(to as RecordKey, value as AnyRow, child) : value
  }
  if (kind === 'list' && of && of in dictionary) {
    return Array.isArray(value) ? value : eachItem(value, (item) => masked(of as RecordKey, item, child))
  }
  if (kind === 'list' && field.fields) {
    const { fields } = field
    return eachItem(value, (item) => maskedGroup(fields, item, child))
  }
  if (child) return MASK
  return hasSensitivePart(field) ? MASK : value
}

/** A column may be stricter than the field it fills; its value is not told apart, so the field goes with it. */
export function hasSensitivePart({ columns = {} }: FieldDef): boolean {
  const strict: Sensitivity = 'S'
  return Object.values(columns).some((column) => column.sensitivity === strict)
}

function eachItem(items: unknown, show: (item: Record<string, unknown>) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(items as Record<string, Record<string, unknown>>).map(([key, item]) => [key, show(item)]),
  )
}
