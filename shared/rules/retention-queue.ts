/** Whose data are due for erasure, who asked for it, and who is still needed. */
import { latest } from '../model/dates'
import { recordName } from '../model/record-name'
import type { BilingualText, IsoDate, Reader, Row } from '../model/types'
import { type Claim, openClaims } from './privacy-requests'
import { type CohortEnd, type EndedCohort, type Need, type NeedsAround, needsAround, needsOf } from './retention-needs'

export interface DuePerson {
  id: string
  name: BilingualText | undefined
  institution: BilingualText | undefined
  /** The newest first; none where only the person's own date is over. */
  cohorts: EndedCohort[]
  /** The last day on which anything said that they are kept. */
  until?: IsoDate
  /** The person's own date is over. */
  own?: IsoDate
  /** None: they are due. */
  needs: Need[]
}

/** Somebody who asked something about their data, or took back a consent on which data rest. */
export interface AskingPerson extends Pick<DuePerson, 'id' | 'name' | 'institution' | 'needs'> {
  /** The nearest limit first; at least one. */
  claims: (Claim & { cohortName?: BilingualText })[]
}

/** How much waits, for the first page. */
export interface QueueCounts {
  due: number
  asking: number
  /** The nearest day by which somebody waits for an answer. */
  by?: IsoDate
}

export interface RetentionQueue {
  /** How many wait for an answer, whatever else needs them, and the first of them by their limits. */
  askingCount: number
  asking: AskingPerson[]
  /** Ids of all who are due, the longest overdue first. */
  ids: string[]
  /** The first of them. */
  due: DuePerson[]
  /** Their period is over somewhere, and something else still needs them: how many, and the first of them. */
  heldCount: number
  held: DuePerson[]
  /** Cohorts with people on record, the nearest end first; those without an end last. */
  cohorts: CohortEnd[]
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

interface Candidate {
  person: Row<'person'>
  until: IsoDate
}

interface Sorted {
  context: NeedsAround
  due: Candidate[]
  held: Candidate[]
  cohorts: CohortEnd[]
}

/** Everybody whose period is over somewhere, the longest overdue first. */
function sorted(reader: Reader, today: IsoDate): Sorted {
  const { cohorts, ...context } = needsAround(reader, today)
  const candidates = new Map<string, Row<'person'>>()
  for (const [id, end] of context.ends)
    if (end) for (const { person } of reader.enrolmentsOf(id)) addPerson(candidates, reader, person)
  for (const person of reader.all('person'))
    if (person.retentionUntil && latest(person.retentionUntil) < today) candidates.set(person.id, person)
  const due: Candidate[] = []
  const held: Candidate[] = []
  for (const person of candidates.values()) {
    const list = needsOf(person, context).length > 0 ? held : due
    list.push({ person, until: endsOf(person, context).until ?? '' })
  }
  for (const list of [due, held]) list.sort((a, b) => order(a.until, b.until) || order(a.person.id, b.person.id))
  return { context, due, held, cohorts }
}

function addPerson(people: Map<string, Row<'person'>>, reader: Reader, id: string | undefined): void {
  const person = id && reader.get('person', id)
  if (person) people.set(person.id, person)
}

interface Asking {
  person: Row<'person'>
  claims: Claim[]
}

/** Everybody who waits for an answer, the nearest limit first. */
function allAsking(reader: Reader, today: IsoDate): Asking[] {
  const office = reader.get('office', 'office')
  const asking: Asking[] = []
  for (const person of reader.all('person')) {
    const claims = openClaims(person, office, today)
    if (claims.length > 0) asking.push({ person, claims })
  }
  const by = ({ claims }: Asking) => claims[0]?.by ?? ''
  return asking.sort((a, b) => order(by(a), by(b)) || order(a.person.id, b.person.id))
}

const counted = new WeakMap<Reader, { seq: number; today: IsoDate; counts: QueueCounts }>()

/**
 * How many people are due for erasure, and how many wait for an answer.
 * @param seq the newest change set: what was counted at it is not counted again
 */
export function countQueue(reader: Reader, today: IsoDate, seq?: number): QueueCounts {
  const before = counted.get(reader)
  if (before && before.seq === seq && before.today === today) return before.counts
  const asking = allAsking(reader, today)
  const by = asking[0]?.claims[0]?.by
  const counts = { due: sorted(reader, today).due.length, asking: asking.length, ...(by && { by }) }
  if (seq !== undefined) counted.set(reader, { seq, today, counts })
  return counts
}

/**
 * Everybody whose data are due: a cohort's period is over, or their own date is. Whoever something else still needs is
 * held, with what it is. People of no cohort and without a date never fall due: nothing says what they are kept for. Who asked
 * for something about their data, or took back a consent, waits beside them with the limit, whatever else needs them.
 * @param most people told more about than their ids
 */
export function retentionQueue(reader: Reader, today: IsoDate, most = Number.POSITIVE_INFINITY): RetentionQueue {
  const { context, due, held, cohorts } = sorted(reader, today)
  const asking = allAsking(reader, today)
  const told = (list: readonly Candidate[]) => list.slice(0, most).map(({ person }) => personDue(person, context))
  return {
    askingCount: asking.length,
    asking: asking.slice(0, most).map((each) => personAsking(each, context)),
    ids: due.map(({ person }) => person.id),
    due: told(due),
    heldCount: held.length,
    held: told(held),
    cohorts: cohorts
      .filter(({ people: count }) => count > 0)
      .sort((a, b) => order(a.until ?? '9', b.until ?? '9') || order(a.id, b.id)),
  }
}

/** The cohorts of a person that are over, the newest first, and the last day anything said that they are kept. */
function endsOf(
  person: Row<'person'>,
  { reader, ends, today }: NeedsAround,
): Pick<DuePerson, 'cohorts' | 'until' | 'own'> {
  const cohorts = new Map<string, EndedCohort>()
  for (const { cohort } of reader.enrolmentsWith(person.id)) {
    const end = cohort && ends.get(cohort)
    if (end) cohorts.set(end.id, end)
  }
  const newest = [...cohorts.values()].sort((a, b) => order(b.until, a.until))
  const own = person.retentionUntil ? latest(person.retentionUntil) : undefined
  const passed = own !== undefined && own < today ? own : undefined
  const until = [passed ?? '', newest[0]?.until ?? ''].sort().at(-1)
  return { cohorts: newest, ...(until && { until }), ...(passed && { own: passed }) }
}

function personDue(person: Row<'person'>, context: NeedsAround): DuePerson {
  return { ...toldOf(person, context), ...endsOf(person, context) }
}

function personAsking({ person, claims }: Asking, context: NeedsAround): AskingPerson {
  const cohortName = (id: string | undefined) => {
    const cohort = id ? context.reader.get('cohort', id) : undefined
    return cohort && recordName(context.reader, 'cohort', cohort)
  }
  return {
    ...toldOf(person, context),
    claims: claims.map((claim) => {
      const name = claim.source === 'consent' ? cohortName(claim.cohort) : undefined
      return { ...claim, ...(name && { cohortName: name }) }
    }),
  }
}

function toldOf(person: Row<'person'>, context: NeedsAround): Omit<AskingPerson, 'claims'> {
  const { reader } = context
  return {
    id: person.id,
    name: recordName(reader, 'person', person),
    institution: person.institution ? reader.get('institution', person.institution)?.name : undefined,
    needs: needsOf(person, context),
  }
}
