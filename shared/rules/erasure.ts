/**
 * What goes when somebody is erased, and what stays so that counts stay true. Their enrolments and results stay as
 * records that say nothing of them; the bare id in them names nobody any more, and still counts one person once.
 */
import type { Change } from '../model/change-set'
import { isGroup } from '../model/paths'
import { recordName } from '../model/record-name'
import { referencesIn } from '../model/references'
import { emptying, removalOfAll } from '../model/removal'
import type { AnyRow, BilingualText, Fields, Reader, Row, Standalone } from '../model/types'
import { standalone } from '../model/types'
import { namesakesOf, withoutDecisions } from './erasure-others'
import { mentions, namingValues } from './identity'
import { personAbroad } from './origin'

/** A text of another record that names somebody who is to be erased. */
export interface Mention {
  type: Standalone
  id: string
  path: string
  text: string
}

export interface ErasureRecord {
  type: Standalone
  id: string
}

type Update = Extract<Change, { op: 'update' }>

export interface ErasurePlan {
  people: Row<'person'>[]
  /** Every name and number that says who they are. */
  values: string[]
  /** What their enrolments and results become. */
  kept: (ErasureRecord & { row: Omit<AnyRow, 'seq'> })[]
  /** Assignments that empty references to them, and decisions of other people's records about them. */
  emptied: Update[]
  mentions: Mention[]
  /** Checksums of their attached files that no other record holds. */
  files: string[]
}

/** The values of an enrolment and of a result that counts are made of: when, in which part, how it ended, what it cost. */
const counted = {
  enrolment: ['person', 'cohort', 'role', 'state', 'outcome', 'actualDates', 'feeDue', 'feePaid', 'trainingHours'],
  qualificationResult: [
    ...['person', 'qualification', 'cohort', 'unit', 'state', 'result', 'credits'],
    ...['registeredOn', 'assessedOn', 'awardedOn'],
  ],
} as const satisfies Partial<Record<Standalone, readonly string[]>>

/** Texts of these are searched for names: other people's records are theirs, whoever they speak of. */
const searched = standalone.filter((type) => type !== 'person' && !(type in counted))

/** What is known of people besides their records as they stand. */
export interface Former {
  /** Ids of records that were merged into theirs. */
  ids: readonly string[]
  /** Names and numbers that they, and those records, once had. */
  values: readonly string[]
}

/** What is to be done to erase these people. Those who are not on record are passed over. */
export function erasureOf(reader: Reader, ids: readonly string[], former?: Former): ErasurePlan {
  const people = ids.flatMap((id) => reader.get('person', id) ?? [])
  const values = [...new Set([...namingValues(people), ...(former?.values ?? [])])]
  const everyId = new Set([...ids, ...(former?.ids ?? [])])
  const gone = removalOfAll(
    reader,
    people.map(({ id }) => ({ type: 'person', id })),
  )
  const kept = gone.along.flatMap(({ type, id }) => {
    const row = reader.get(type, id) as AnyRow | undefined
    return row ? [{ type, id, row: countedOf(reader, type, row) }] : []
  })
  const references = gone.changes.filter((change) => change.op === 'update')
  const emptied = [
    ...references.flatMap((change) => withoutCounting(reader, change) ?? []),
    ...withoutDecisions(reader, everyId, values),
  ]
  const found = mentionsOf(reader, values)
  return { people, values, kept, emptied, mentions: found, files: ownFiles(reader, people, gone.along) }
}

/** A post that was held is counted once for whoever held it: the id stays there, and names nobody any more. */
function withoutCounting(reader: Reader, change: Update): Update | null {
  if (change.t !== 'output') return change
  const holder = reader.get('output', change.id)?.person
  const set = change.set.filter(({ p }) => p !== 'person')
  const teacher = holder && reader.get('person', holder)?.kinds?.includes('teacher') === true
  if (set.length < change.set.length && teacher) set.push({ p: 'heldByTeacher', to: true })
  return set.length > 0 ? { ...change, set } : null
}

function countedOf(reader: Reader, type: Standalone, row: AnyRow): Omit<AnyRow, 'seq'> {
  const kept: Omit<AnyRow, 'seq'> = { id: row.id, ...(type === 'enrolment' && countedAs(reader, row)) }
  const names: readonly string[] = type === 'enrolment' ? counted.enrolment : counted.qualificationResult
  for (const name of names) if (row[name] !== undefined) kept[name] = row[name]
  const attendance = type === 'enrolment' ? seenOn(row.attendance) : undefined
  return attendance ? { ...kept, attendance } : kept
}

/** What figures ask of the person: from abroad or not, and of those who are, the major. */
function countedAs(reader: Reader, { person: id }: AnyRow): Partial<Fields<'enrolment'>> {
  const person = typeof id === 'string' ? reader.get('person', id) : undefined
  const abroad = personAbroad(reader, person)
  const major = abroad === false ? undefined : (person?.majorCode ?? person?.major)
  return {
    ...(abroad !== undefined && { countedOrigin: abroad ? 'abroad' : 'home' }),
    ...(major !== undefined && { countedMajor: major }),
  }
}

/** The days somebody was there, without what was written beside them. */
function seenOn(attendance: unknown): Record<string, unknown> | undefined {
  if (!isGroup(attendance)) return undefined
  const days = Object.entries(attendance).flatMap(([day, entry]) =>
    isGroup(entry) && entry.status !== undefined ? [[day, { status: entry.status }] as const] : [],
  )
  return days.length > 0 ? Object.fromEntries(days) : undefined
}

function mentionsOf(reader: Reader, values: readonly string[]): Mention[] {
  const found: Mention[] = []
  if (values.length === 0) return found
  for (const type of searched) {
    for (const row of reader.all(type)) {
      for (const [path, text] of textsIn(row)) if (mentions(text, values)) found.push({ type, id: row.id, path, text })
    }
  }
  return found
}

/** Every text of a row with its path; lists of texts are gone through. */
export function* textsIn(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item, path)
  else if (isGroup(value))
    for (const [key, inner] of Object.entries(value))
      if (key !== 'id') yield* textsIn(inner, path ? `${path}.${key}` : key)
}

const BLANK = '▇▇'

/** A value with every name in it blanked out. */
export function blanked(value: unknown, values: readonly string[]): unknown {
  if (typeof value === 'string') return blankedText(value, values)
  if (Array.isArray(value)) return value.map((item) => blanked(item, values))
  if (!isGroup(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'id' ? inner : blanked(inner, values)]),
  )
}

function blankedText(text: string, values: readonly string[]): string {
  // The longest first, so that a name is not taken out of the middle of a longer one.
  return [...values]
    .sort((a, b) => b.length - a.length)
    .reduce((left, value) => left.replace(new RegExp(escaped(value), 'gi'), BLANK), text)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Checksums of the files a record holds. */
export function* filesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* filesIn(item)
  else if (isGroup(value)) {
    if (typeof value.sha256 === 'string' && typeof value.fileName === 'string') yield value.sha256
    for (const inner of Object.values(value)) yield* filesIn(inner)
  }
}

function ownFiles(reader: Reader, people: readonly Row<'person'>[], along: readonly ErasureRecord[]): string[] {
  const own = new Set([...people.map(({ id }) => id), ...along.map(({ id }) => id)])
  const theirs = new Set(
    [...people, ...along.map(({ type, id }) => reader.get(type, id))].flatMap((row) => [...filesIn(row)]),
  )
  return theirs.size === 0 ? [] : withoutOthers(reader, theirs, own)
}

/** Those of the contents that no other record than these holds. */
export function withoutOthers(reader: Reader, contents: ReadonlySet<string>, own: ReadonlySet<string>): string[] {
  const left = new Set(contents)
  for (const type of standalone) {
    for (const row of reader.all(type)) {
      if (left.size === 0) return []
      if (!own.has(row.id)) for (const content of filesIn(row)) left.delete(content)
    }
  }
  return [...left]
}

/**
 * What empties references to people who were erased, and decisions about them, as an office restored from before still
 * has them. Enrolments,
 * results and posts that were held keep theirs: by it one person counts once.
 */
export function danglingReferences(reader: Reader, erased: { has(id: string): boolean }): Change[] {
  const changes: Change[] = withoutDecisions(reader, erased, [])
  for (const type of searched) {
    for (const row of reader.all(type) as Iterable<AnyRow>) {
      const paths = new Set(referencesIn(type, row).flatMap(({ path, id }) => (erased.has(id) ? [path] : [])))
      const set = [...paths]
        .filter((path) => type !== 'output' || path !== 'person')
        .flatMap((path) => emptying(type, row, path, erased))
      if (set.length > 0) changes.push({ t: type, id: row.id, subject: row.id, op: 'update', base: row.seq, set })
    }
  }
  return changes
}

/** What the person sees before they erase somebody. */
export interface ErasureView {
  people: number
  enrolments: number
  results: number
  files: number
  /** Cohorts whose counts stay as they are. */
  cohorts: string[]
  /** Records in which a reference is emptied. */
  emptied: ErasureRecord[]
  /** Texts of other records that name them: blanked out unless somebody says otherwise. */
  mentions: (Mention & { name: BilingualText | undefined })[]
  /** Others on record who have the name of one of them: a text may be about those. */
  namesakes: string[]
  /** Files of their cohorts, by name: nobody can look into them but a person. */
  filesBeside: string[]
}

/** What goes and what stays. Pure reading; nothing is written. */
export function erasureView(reader: Reader, ids: readonly string[]): ErasureView {
  const { people, kept, emptied, mentions: named, files } = erasureOf(reader, ids)
  const cohorts = kept.flatMap(({ row }) => (typeof row.cohort === 'string' ? [row.cohort] : []))
  const count = (type: Standalone) => kept.filter((each) => each.type === type).length
  return {
    people: people.length,
    enrolments: count('enrolment'),
    results: count('qualificationResult'),
    files: files.length,
    cohorts: [...new Set(cohorts)],
    emptied: emptied.map(({ t, id }) => ({ type: t, id })),
    mentions: named.map((each) => {
      const row = reader.get(each.type, each.id)
      return { ...each, name: row && recordName(reader, each.type, row) }
    }),
    namesakes: named.length > 0 ? namesakesOf(reader, people) : [],
    filesBeside: [...new Set(cohorts)].flatMap((id) => {
      const held = Object.values(reader.get('cohort', id)?.files ?? {})
      return held.flatMap(({ fileName }) => fileName ?? [])
    }),
  }
}
