/**
 * Erasing people: what is written for it, and whose keys are destroyed. The set holds nothing of them; records of others
 * that named them are written anew without, since what was written of those before goes with the keys.
 */
import { printsWithout } from '@shared/documents/erased-rows'
import { mergedInto } from '@shared/import/match/merge-people'
import { entriesIn, KEY_SEPARATOR } from '@shared/journal-entries'
import type { Erasure, KeptRow } from '@shared/journal-port'
import type { Change } from '@shared/model/change-set'
import { applied } from '@shared/model/paths'
import { isOfPerson, subjectOf } from '@shared/model/subject'
import type { AnyRow, Row, Standalone } from '@shared/model/types'
import { blanked, type ErasurePlan, erasureOf, filesIn, withoutOthers } from '@shared/rules/erasure'
import { mentions, namingValues } from '@shared/rules/identity'
import type { ErasureRequest } from './contract'
import type { JournalLine } from './journal-line'
import type { Log } from './log'
import type { Memory } from './memory'
import { OfficeError } from './office-error'
import { NOTE, placeOf, readBody, textIn } from './parts'

/** What a set that erases writes, and who it erases. */
export interface PreparedErasure {
  changes: Change[]
  erased: Omit<Erasure, 'seq' | 'at' | 'who'>[]
  /** Earlier changes of other records that name them and cannot be taken out of the journal. */
  stillNamed: number
}

export interface ErasureNeeds {
  line: JournalLine
  log: Log
  memory: Memory
  /** The newest change set. */
  lastSeq: number
  /** Called with how much of the journal was read. */
  tell(read: number, total: number): void
}

/** @throws OfficeError gone where nobody of these was ever on record */
export async function prepareErasure(
  { ids, reason, leave = [] }: ErasureRequest,
  needs: ErasureNeeds,
): Promise<PreparedErasure> {
  const { memory } = needs
  const known: string[] = []
  for (const id of ids) if (memory.get('person', id) ?? (await needs.log.knows('person', id))) known.push(id)
  if (known.length === 0) throw new OfficeError('gone', 'None of these people is on record')
  const keysOf = new Map<string, string[]>()
  for (const id of known) keysOf.set(id, await everyIdOf(id, needs))
  const everyId = [...new Set([...keysOf.values()].flat())]
  const plan = erasureOf(memory, known, { ids: everyId, values: await formerValues(everyId, needs.log) })
  const trace = await traceOf(new Set([...keysOf.values()].flat()), plan, needs)
  const own = new Set([...plan.people, ...plan.kept].map(({ id }) => id))
  const files = [...plan.files, ...withoutOthers(memory, trace.files, own)]
  const prints = printsWithout(memory, new Set([...own, ...everyId]))
  const others = othersAfter(plan, { sealed: trace.sealed, prints, own }, leave, memory)
  const keptOf = (id: string): KeptRow[] =>
    plan.kept.filter(({ row }) => row.person === id).map(({ type, id: of, row }) => ({ t: type, id: of, row }))
  const shared = others.flatMap(({ t, row, anew }) =>
    anew && !isOfPerson(t) ? [{ t, id: row.id, row: bare(row) }] : [],
  )
  return {
    changes: [
      ...plan.people.map(
        ({ id, seq }): Change => ({ t: 'person', id, subject: id, op: 'delete', base: seq, row: { id } }),
      ),
      ...plan.kept.map(({ type, id, row }): Change => ({ t: type, id, subject: id, op: 'create', row })),
      ...others.map(({ t, row, anew, update }): Change => (anew || !update ? writtenAnew(t, row) : update)),
    ],
    erased: known.map((id, i) => ({
      id,
      keys: [...(keysOf.get(id) ?? [id]), ...(i === 0 ? [...new Set(files)].map((file) => `file:${file}`) : [])],
      ...(reason && { reason }),
      kept: [...keptOf(id), ...(i === 0 ? shared : [])],
    })),
    stillNamed: trace.stillNamed,
  }
}

/** The person and whoever was merged into them; not who stands on record again, since that merge was taken back. */
async function everyIdOf(id: string, { log, memory }: ErasureNeeds): Promise<string[]> {
  const person = memory.get('person', id)
  const merged = [...(await log.mergedInto(id)), ...(person ? mergedInto(person) : [])]
  return [...new Set([id, ...merged.filter((each) => each !== id && !memory.get('person', each))])]
}

/** Every name and number these records ever had: texts may speak of them by one that was put right since. */
async function formerValues(ids: readonly string[], log: Log): Promise<string[]> {
  const values = new Set<string>()
  for (const id of ids) {
    let row: Partial<Row<'person'>> = {}
    for (const { change } of await log.changesOf('person', id)) {
      if ('set' in change) row = applied(row, change.set)
      else if ('row' in change) row = change.row
      for (const value of namingValues([row])) values.add(value)
    }
  }
  return [...values]
}

interface Other {
  t: Standalone
  row: AnyRow
  /** The whole record is written: something of it was sealed with a key that goes, or holds a name. */
  anew: boolean
  update?: Change
}

interface Around {
  /** Type by id of the records of which something is sealed with a key that goes. */
  sealed: ReadonlyMap<string, Standalone>
  /** Lines of the log of prints without the rows of those who go. */
  prints: readonly Row<'disclosure'>[]
  own: ReadonlySet<string>
}

/** Records of others as they will be. */
function othersAfter(
  plan: ErasurePlan,
  { sealed, prints, own }: Around,
  leave: NonNullable<ErasureRequest['leave']>,
  memory: Memory,
): Other[] {
  const others = new Map<string, Other>()
  for (const update of plan.emptied) {
    const row = memory.row(update.t, update.id)
    if (row) others.set(update.id, { t: update.t, row: applied(row, update.set), anew: false, update })
  }
  for (const { id, memory: without } of prints) {
    const row = others.get(id)?.row ?? memory.row('disclosure', id)
    if (row) others.set(id, { t: 'disclosure', row: { ...row, memory: without }, anew: true })
  }
  const left = new Set(leave.map(({ id, path }) => `${id} ${path}`))
  const { values } = plan
  for (const { type, id, path } of plan.mentions) {
    const row = others.get(id)?.row ?? memory.row(type, id)
    if (!row || left.has(`${id} ${path}`)) continue
    others.set(id, { t: type, row: blankedAt(row, path, values), anew: true })
  }
  for (const [id, t] of sealed) {
    const row = others.get(id)?.row ?? memory.row(t, id)
    if (row && !own.has(id)) others.set(id, { t, row, anew: true })
  }
  return [...others.values()]
}

function blankedAt(row: AnyRow, path: string, values: readonly string[]): AnyRow {
  const [key = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? blanked(row[key], values) : blankedIn(row[key], rest, values)
  return { ...row, [key]: inner }
}

function blankedIn(value: unknown, [key = '', ...rest]: string[], values: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return blanked(value, values)
  const inner = (value as Record<string, unknown>)[key]
  return { ...value, [key]: rest.length === 0 ? blanked(inner, values) : blankedIn(inner, rest, values) }
}

function writtenAnew(t: Standalone, row: AnyRow): Change {
  return { t, id: row.id, subject: subjectOf(t, row), op: 'create', row: bare(row) }
}

function bare({ seq: _, ...row }: AnyRow): Omit<AnyRow, 'seq'> {
  return row as Omit<AnyRow, 'seq'>
}

interface Trace {
  /** Type by id of the records of which something is sealed with one of the keys. */
  sealed: Map<string, Standalone>
  /** Contents that these people's records ever held. */
  files: Set<string>
  stillNamed: number
}

/** Reads the whole journal for what it holds of these people. */
async function traceOf(
  keys: ReadonlySet<string>,
  plan: ErasurePlan,
  { line, lastSeq, tell }: ErasureNeeds,
): Promise<Trace> {
  const trace: Trace = { sealed: new Map(), files: new Set(), stillNamed: 0 }
  const { values } = plan
  const named = (text: string) => values.length > 0 && mentions(text, values)
  await line.read({ of: 'journal', from: 1, to: lastSeq }, (part, read, total) => {
    tell(read, total)
    if (part.plain) {
      // Nothing of it is sealed with keys of people; what is theirs is known by its subject.
      for (const change of readBody(part, line.erased).changes) {
        const text = JSON.stringify(change)
        if (keys.has(change.subject)) for (const file of filesIn(change)) trace.files.add(file)
        else if (maySay(change.t, () => text, named)) trace.stillNamed++
      }
      return
    }
    for (const { keys: from, label, body, end, erased } of entriesIn(part.bytes)) {
      const name = textIn(part.bytes, label, body)
      const { t: type, id: of } = placeOf(name)
      const ids = textIn(part.bytes, from, label).split(KEY_SEPARATOR)
      if (ids.some((id) => keys.has(id))) {
        if (name !== NOTE) trace.sealed.set(of, type)
        if (!erased && isOfPerson(type)) addFiles(trace.files, textIn(part.bytes, body, end))
      } else if (!erased && maySay(type, () => textIn(part.bytes, body, end), named)) trace.stillNamed++
    }
  })
  return trace
}

/** Of other people's records only what was decided about who is who speaks of them. */
function maySay(type: Standalone, text: () => string, named: (text: string) => boolean): boolean {
  if (!isOfPerson(type)) return named(text())
  if (type !== 'person') return false
  const own = text()
  return own.includes('"said"') && named(own)
}

function addFiles(files: Set<string>, text: string): void {
  if (text.includes('"sha256"')) for (const file of filesIn(JSON.parse(text))) files.add(file)
}
