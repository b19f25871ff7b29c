/** Two records of one person made one: what is written, and what the person of the office may choose. */

import type { Change } from '../../model/change-set'
import type { FieldDef } from '../../model/define'
import { dictionary } from '../../model/dictionary'
import { differences, isGroup, sameValue } from '../../model/paths'
import { subjectOf } from '../../model/removal'
import type { AnyRow, Reader, Row, Standalone } from '../../model/types'
import { refusedList } from '../../rules/refused-values'

type Group = Record<string, unknown>
type Decision = NonNullable<Row<'person'>['identityDecisions']>[string]

/** Ids of the records that were merged into a person; their history is part of the person's own. */
export function mergedInto({ identityDecisions }: Row<'person'>): string[] {
  return Object.values(identityDecisions ?? {}).flatMap(({ verdict, other }) =>
    verdict === 'same' && other !== undefined ? [other] : [],
  )
}

/** A field in which the two records differ and one of them has to be taken. */
export interface MergeField {
  field: string
  keep: unknown
  gone: unknown
}

const fields = dictionary.person.fields as Readonly<Record<string, FieldDef>>
const ofTheRecord = new Set(['identityDecisions'])

/** Lists and sections of which both records keep everything. */
const isJoined = (field: FieldDef | undefined) =>
  field?.kind === 'list' || (field?.kind === 'reference' && field.owned === true)

/** Every field that either record says something in, in the order of the dictionary; those of lists are joined. */
export function mergeFields(keep: Row<'person'>, gone: Row<'person'>): { differing: MergeField[]; joined: string[] } {
  const all = Object.keys(fields).filter(
    (key) => !ofTheRecord.has(key) && !fields[key]?.derived && (key in keep || key in gone),
  )
  const value = (row: Row<'person'>, key: string) => (row as unknown as Group)[key]
  return {
    differing: all
      .filter((key) => !isJoined(fields[key]))
      .map((field) => ({ field, keep: value(keep, field), gone: value(gone, field) })),
    joined: all.filter((key) => isJoined(fields[key]) && key in gone),
  }
}

/**
 * What has to be written to make two records of one person one: values of the one that stays unless it has none or
 * `taken` names the field, everything of both lists, one place in each cohort, references moved, the other record taken
 * away. Null where one of them is not there.
 */
export function mergeChanges(
  reader: Reader,
  keepId: string,
  goneId: string,
  taken: ReadonlySet<string>,
): Change[] | null {
  let keys = 0
  const newKey = () => `${goneId.slice(-12)}m${++keys}`
  const keep = reader.get('person', keepId)
  const gone = reader.get('person', goneId)
  if (!keep || !gone || keepId === goneId) return null
  const merging = new Merging(reader, newKey)
  merging.replace(goneId, keepId)
  merging.set('person', keep, mergedPerson(keep, gone, taken, newKey))
  for (const seat of reader.enrolmentsWith(goneId)) merging.moveSeat(seat, keepId)
  merging.moveReferences()
  merging.remove('person', gone)
  return merging.changes()
}

/** Records as they will be. */
class Merging {
  private readonly after = new Map<string, { type: Standalone; before: AnyRow; row: AnyRow | null }>()
  private readonly renamed = new Map<string, string>()

  constructor(
    private readonly reader: Reader,
    private readonly newKey: () => string,
  ) {}

  replace(from: string, to: string): void {
    this.renamed.set(from, to)
  }

  set(type: Standalone, before: object, row: object): void {
    const known = this.after.get((before as AnyRow).id)
    this.after.set((before as AnyRow).id, { type, before: known?.before ?? (before as AnyRow), row: row as AnyRow })
  }

  remove(type: Standalone, before: object): void {
    this.after.set((before as AnyRow).id, { type, before: before as AnyRow, row: null })
  }

  /** A place in a cohort goes to the one who stays; where they have one there too, the two become one. */
  moveSeat(seat: Row<'enrolment'>, personId: string): void {
    const own = this.reader.enrolmentsWith(personId).find(({ cohort }) => cohort === seat.cohort)
    if (!own) {
      this.set('enrolment', seat, { ...seat, person: personId })
      return
    }
    this.set(
      'enrolment',
      own,
      filled({ ...(this.after.get(own.id)?.row ?? own) }, { ...seat, person: personId }, this.newKey),
    )
    this.remove('enrolment', seat)
    this.replace(seat.id, own.id)
  }

  /** Every place that refers to what goes refers to what stays. */
  moveReferences(): void {
    for (const from of this.renamed.keys())
      for (const { type, id } of this.reader.referring(from)) {
        const before = this.reader.get(type, id) as AnyRow | undefined
        const known = this.after.get(id)
        if (before && known?.row !== null)
          this.set(type, before, renamedIn(known?.row ?? before, this.renamed) as AnyRow)
      }
    // Decisions name people without referring to them.
    for (const person of this.reader.all('person')) {
      const known = this.after.get(person.id)
      const decided = person.identityDecisions && Object.values(person.identityDecisions)
      if (known?.row !== null && decided?.some(({ other }) => other !== undefined && this.renamed.has(other)))
        this.set('person', person, withDecisionsAbout(known?.row ?? person, this.renamed))
    }
  }

  changes(): Change[] {
    return [...this.after.values()].flatMap(({ type, before, row }): Change[] => {
      const { seq, ...rest } = before
      const of = { t: type, id: before.id, subject: subjectOf(type, row ?? before) }
      if (row === null) return [{ ...of, op: 'delete', base: seq, row: rest as Omit<AnyRow, 'seq'> }]
      const set = differences(before, row)
      return set.length > 0 ? [{ ...of, op: 'update', base: seq, set }] : []
    })
  }
}

function mergedPerson(
  keep: Row<'person'>,
  gone: Row<'person'>,
  taken: ReadonlySet<string>,
  newKey: () => string,
): Row<'person'> {
  const merged = filled({ ...keep }, gone, newKey) as Group
  for (const key of taken) if (!isJoined(fields[key])) merged[key] = (gone as unknown as Group)[key]
  const decisions = (merged.identityDecisions ?? {}) as Record<string, Decision>
  const stillTrue = Object.entries(decisions).filter(
    ([, { verdict, other }]) => verdict === 'same' || (other !== keep.id && other !== gone.id),
  )
  merged.identityDecisions = {
    ...Object.fromEntries(stillTrue),
    [newKey()]: { verdict: 'same', other: gone.id },
  }
  return merged as unknown as Row<'person'>
}

/** What tells items of a list apart, so that the same passport is not kept twice. */
const tellsApart: Readonly<Record<string, readonly string[]>> = {
  documents: ['number'],
  emergencyContacts: ['phone'],
  consents: ['kind', 'cohort', 'givenOn', 'withdrawnOn'],
  languageScores: ['test', 'takenOn'],
  safeguardingChecks: ['number'],
  visas: ['type', 'number'],
  segments: ['direction', 'number'],
}

/** A record with what it lacks from another one: empty values, and items of lists that it does not have. */
function filled(into: Group, from: object, newKey: () => string): Group {
  for (const [key, value] of Object.entries(from)) {
    if (key === 'id' || key === 'seq' || key === 'pending') continue
    const own = into[key]
    if (own === undefined) into[key] = value
    else if (Array.isArray(own) && Array.isArray(value)) into[key] = joinedList(own, value)
    else if (isGroup(own) && isGroup(value))
      into[key] = isItems(own, value) ? joinedItems(own, value, key, newKey) : joinedGroup(key, own, value)
  }
  return into
}

const isItems = (own: Group, other: Group) => [...Object.values(own), ...Object.values(other)].every(isGroup)

/** Names and amounts are one value; a section of the record has fields of its own. */
function joinedGroup(key: string, own: Group, other: Group): Group {
  return fields[key]?.kind === 'reference' ? { ...other, ...own } : own
}

function joinedList(own: readonly unknown[], other: readonly unknown[]): unknown[] {
  return [...own, ...other.filter((value) => !own.some((each) => sameValue(each, value)))]
}

function joinedItems(own: Group, other: Group, list: string, newKey: () => string): Group {
  const joined: Group = { ...own }
  const keys = tellsApart[list]
  for (const [key, item] of Object.entries(other) as [string, Group][]) {
    // One value a column is to be put right.
    if (list === refusedList && key in joined) continue
    const same = Object.entries(joined).find(([, each]) => isSameItem(each as Group, item, keys))
    if (same) joined[same[0]] = { ...item, ...(same[1] as Group) }
    else joined[key in joined ? newKey() : key] = item
  }
  return joined
}

function isSameItem(a: Group, b: Group, keys: readonly string[] | undefined): boolean {
  if (sameValue(a, b)) return true
  return keys !== undefined && a[keys[0] ?? ''] !== undefined && keys.every((key) => sameValue(a[key], b[key]))
}

function renamedIn(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value
  if (Array.isArray(value)) return [...new Set(value.map((each) => renamedIn(each, renamed)))]
  if (!isGroup(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'id' ? inner : renamedIn(inner, renamed)]),
  )
}

function withDecisionsAbout(row: object, renamed: ReadonlyMap<string, string>): object {
  const { identityDecisions = {} } = row as { identityDecisions?: Record<string, { other?: string }> }
  return {
    ...row,
    identityDecisions: Object.fromEntries(
      Object.entries(identityDecisions).map(([key, one]) => [
        key,
        one.other === undefined ? one : { ...one, other: renamed.get(one.other) ?? one.other },
      ]),
    ),
  }
}
