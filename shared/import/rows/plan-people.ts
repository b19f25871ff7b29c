import { fullName, spacedName } from '../../model/names'
import type { Row } from '../../model/types'
import type { Finding } from '../../rules/finding'
import { type Journey, joinFindings, journeyFindings } from '../../rules/journey'
import { isShared } from '../changes/fields'
import { changesFor, newPerson, type Writing, writeRow } from '../changes/write-row'
import {
  type FieldChange,
  type ImportOptions,
  type Match,
  type Outcome,
  type PlanRow,
  rowOfFile,
  type Table,
} from '../contract'
import { decideWho } from '../match/decide'
import type { Decision } from '../match/decision'
import { factsOfRow, type PersonFacts } from '../match/facts'
import type { People } from '../match/people'
import { namedNearly } from '../match/slips'
import { type ReasonName, reasonOf, rowTitle } from '../reason-text'
import { keptInDoubt, reasonOfDoubt } from './doubt'
import { type Guest, roomsOf } from './judge-rooms'
import { keptOnRecord } from './kept-on-record'
import { isNobody } from './nobody'
import { otherFlights } from './other-flights'
import type { NumberedRow } from './read-rows'
import { repeats } from './repeats'
import { stillMissing } from './still-missing'

/** Says of each row of a table of people what would become of it, and keeps what the rows before it would have made. */
export class PeoplePlanner {
  /** First row about a person, by the person's id in the work. */
  private readonly firstRow = new Map<string, { row: number; table: number; title: string }>()
  private readonly guests = new Map<number, Guest>()
  private readonly keep: ReadonlySet<string>
  private leader: string | null = null
  /** What rows make of people whom no later row has asked for yet: most of it nobody ever asks for. */
  private readonly waiting = new Map<string, { isNew: boolean; rows: [PlanRow, ReadonlySet<string>][] }>()

  constructor(
    readonly writing: Writing,
    readonly people: People,
    readonly journey: Journey,
    private readonly options: ImportOptions,
    /** No other table of the file has to find what these rows make. */
    private readonly alone: boolean,
  ) {
    this.keep = new Set(options.overrides.keep)
    const leader = writing.cohort?.leader
    const person = typeof leader === 'string' ? writing.work.read('enrolment', leader)?.person : undefined
    if (typeof person === 'string') this.leader = person
  }

  /** Plans the rows of one table, in the order of the file. */
  forTable(table: Table, index: number): (row: NumberedRow) => PlanRow {
    this.guests.clear()
    const flights = otherFlights(this.writing.cohort)
    return (row) => {
      const facts = factsOfRow(row.values, { id: '', row: row.row, table: index })
      const title = titleOf(row, this.options.language)
      const planned: PlanRow = {
        row: row.row,
        outcome: 'refused',
        title,
        matches: [],
        values: row.values,
        changes: [],
        findings: [...row.findings, ...journeyFindings(row, this.journey), ...flights(row.values)],
        reason: '',
        ...(row.pending.size > 0 && { pending: [...row.pending] }),
        ...(Object.keys(row.leftOut).length > 0 && { leftOut: row.leftOut }),
        ...(Object.keys(row.currencies).length > 0 && { currencies: row.currencies }),
        ...(row.weak.size > 0 && { weak: [...row.weak] }),
      }
      if (isNobody(row))
        return this.refuse({ ...planned, findings: [] }, 'notAPerson', {
          code: 'notAPerson',
          severity: 'warning',
          field: null,
        })
      if (!isIdentified(facts))
        return this.refuse(planned, 'noName', { code: 'noName', severity: 'error', field: null })
      this.inOffice(facts)
      const decision = decideWho(facts, this.people)
      if (decision.is === 'new') {
        // A list that makes nobody offers whom the name comes near.
        const near = table.joinOnly ? null : namedNearly(facts, this.people)
        return near ? this.ask(planned, near, index) : this.makeNew(planned, facts, table, index)
      }
      if (decision.is === 'joined') return this.join(planned, facts, decision, row, index)
      return this.ask(planned, decision, index)
    }
  }

  /** What is wrong with who shares a room, put on the rows of those who do. */
  judgeRooms(rows: readonly PlanRow[]): void {
    for (const { finding, row } of roomsOf(rows, this.guests, this.writing, this.journey)) row.findings.push(finding)
  }

  /** A row's college is compared by its record, as people on record have it; one that a row makes has a record then. */
  private inOffice(facts: PersonFacts): PersonFacts {
    const id = facts.institution ? this.writing.institutions.find(facts.institution) : null
    if (id) facts.institution = id
    return facts
  }

  private refuse(planned: PlanRow, reason: ReasonName, finding: Finding | null): PlanRow {
    if (finding && !planned.findings.some(({ code }) => code === finding.code)) planned.findings.push(finding)
    planned.reason = reasonOf(reason, this.options.language)
    return planned
  }

  private makeNew(planned: PlanRow, facts: PersonFacts, table: Table, index: number): PlanRow {
    // Where no column says names, a number finds somebody and makes nobody.
    if (!table.joinOnly && !facts.nameZh && facts.latin.length === 0 && !table.columns.some(holdsNames))
      return this.refuse(planned, 'noName', { code: 'noName', severity: 'error', field: null })
    if (table.joinOnly) {
      const nearest = this.people.nearest(facts, mostCandidates)
      if (nearest.length > 0)
        planned.candidates = nearest.map((person) =>
          matchOf(person, 'nameOnly', this.titleOfPerson(person), this.firstRow.get(person.id)),
        )
      return this.refuse(planned, nearest.length > 0 ? 'notInCohortCandidates' : 'notInCohort', null)
    }
    planned.outcome = 'new'
    planned.reason = reasonOf('new', this.options.language)
    const id = this.writing.work.newKey()
    this.lead(planned, id)
    this.write(planned, id, new Set(), true)
    facts.id = id
    this.people.add(this.inOffice(facts), true)
    this.remember(id, planned, index)
    return planned
  }

  private join(planned: PlanRow, facts: PersonFacts, decision: Decision, row: NumberedRow, index: number): PlanRow {
    const [{ person, by }] = decision.people as [Decision['people'][number]]
    const earlier = this.firstRow.get(person.id)
    const { work, cohort } = this.writing
    this.settle(person.id)
    planned.matches = [matchOf(person, by, this.titleOfPerson(person), earlier)]
    const record = work.read('person', person.id)
    // Said of a row that repeats one of this list: its office copied it wrongly.
    if (!earlier) planned.findings = stillMissing(planned.findings, person, record)
    if (!earlier || by !== 'nameInCohort') planned.findings.push(...joinFindings(row.values, surestOf(record)))
    planned.changes = changesFor(this.writing, planned, person.id, earlier !== undefined, this.keep)
    if (!earlier) planned.findings.push(...keptOnRecord(planned.changes))
    const joins = cohort !== null && work.enrolmentOf(cohort.id, person.id) === undefined
    const taken = planned.changes.filter(({ take }) => take)
    planned.outcome = joins || taken.length > 0 ? 'changed' : 'same'
    if (joins) planned.joins = true
    if (earlier) planned.findings.push(repeats(earlier.row, planned.changes))
    planned.reason = this.reasonOfJoin(planned, joins, taken, by, earlier?.row)
    this.lead(planned, person.id)
    this.write(planned, person.id, new Set(planned.changes.flatMap(({ take, field }) => (take ? [] : [field]))), false)
    this.people.learn(person, this.inOffice(facts), joins)
    this.remember(person.id, planned, index)
    return planned
  }

  private reasonOfJoin(
    planned: PlanRow,
    joins: boolean,
    taken: readonly FieldChange[],
    by: string,
    row: number | undefined,
  ): string {
    const { language } = this.options
    if (row !== undefined) return reasonOf('repeats', language, { row: rowOfFile(row), by })
    if (joins) return reasonOf('joins', language, { by })
    if (planned.outcome === 'changed') return reasonOf('changed', language, { by, count: taken.length })
    const left = planned.changes.length
    return reasonOf(left > 0 ? 'sameButDiffers' : 'same', language, { by, count: left })
  }

  private ask(planned: PlanRow, decision: Decision, index: number): PlanRow {
    const outcome: Outcome = decision.is === 'conflict' ? 'conflict' : 'possibleDuplicate'
    planned.outcome = outcome
    planned.matches = decision.people.map(({ person, by }) => {
      const earlier = this.firstRow.get(person.id)
      return matchOf(person, by, this.titleOfPerson(person), earlier)
    })
    const [first] = decision.people
    if (first) {
      const { person } = first
      this.settle(person.id)
      planned.changes = changesFor(this.writing, planned, person.id, false, keptInDoubt(decision, this.keep))
      planned.findings = stillMissing(planned.findings, person, this.writing.work.read('person', person.id))
    }
    planned.reason = reasonOf(reasonOfDoubt(decision), this.options.language)
    this.guests.set(planned.row, { table: index, personId: null })
    return planned
  }

  /** Writes a row into the work, or keeps it until somebody asks for its person. */
  private write(planned: PlanRow, personId: string, leave: ReadonlySet<string>, isNew: boolean): void {
    const { institutions, work } = this.writing
    const college = planned.values.institution
    if (this.alone && !Object.keys(planned.values).some(isShared)) {
      // Colleges are found by later rows, so they are made at once.
      if (typeof college === 'string' && !leave.has('institution')) institutions.idFor(college)
      const kept = this.waiting.get(personId)
      if (kept) kept.rows.push([planned, leave])
      else this.waiting.set(personId, { isNew, rows: [[planned, leave]] })
      return
    }
    if (isNew) newPerson(work, personId)
    writeRow(this.writing, planned, personId, leave)
  }

  private settle(personId: string): void {
    const kept = this.waiting.get(personId)
    if (!kept) return
    this.waiting.delete(personId)
    if (kept.isNew) newPerson(this.writing.work, personId)
    for (const [row, leave] of kept.rows) writeRow(this.writing, row, personId, leave)
  }

  /** Name, college and date of birth, for people to recognise. */
  titleOfPerson(person: PersonFacts): string {
    this.settle(person.id)
    const record = this.writing.work.read('person', person.id) as Row<'person'> | undefined
    const name = fullName(record?.nameZh) || spacedName(record?.nameLatin)
    const college =
      typeof record?.institution === 'string' ? this.writing.institutions.nameOf(record.institution) : null
    const parts = [name || this.firstRow.get(person.id)?.title, college, record?.dateOfBirth].filter((part) => part)
    return parts.length > 0 ? parts.join(' · ') : person.id
  }

  /** One delegation leader a cohort: another one is said. */
  private lead(planned: PlanRow, personId: string): void {
    if (planned.values.roleInGroup !== 'delegationLeader') return
    this.leader ??= personId
    if (this.leader !== personId)
      planned.findings.push({ code: 'secondLeader', severity: 'warning', field: 'roleInGroup' })
  }

  private remember(personId: string, planned: PlanRow, table: number): void {
    if (!this.firstRow.has(personId)) this.firstRow.set(personId, { row: planned.row, table, title: planned.title })
    this.guests.set(planned.row, { table, personId })
  }
}

/** People offered for a row that could not be placed. */
const mostCandidates = 5

/** What no list changes unasked, as a row has it. */
function surestOf(record: Record<string, unknown> | undefined): Record<string, string> {
  const { gender, dateOfBirth } = record ?? {}
  return { ...(typeof gender === 'string' && { gender }), ...(typeof dateOfBirth === 'string' && { dob: dateOfBirth }) }
}

function matchOf(
  person: PersonFacts,
  by: string,
  title: string,
  earlier: { row: number; table: number } | undefined,
): Match {
  return {
    ...(earlier && { row: earlier.row, table: earlier.table }),
    ...(!person.id.startsWith('new:') && { id: person.id }),
    title,
    by,
  }
}

const named = new Set(['nameZh', 'nameFull', 'surname', 'givenNames', 'familyNameZh', 'givenNameZh', 'mrz'])

const holdsNames = ({ field }: Table['columns'][number]) => field !== null && named.has(field)

function isIdentified(facts: PersonFacts): boolean {
  return Boolean(facts.nameZh || facts.latin.length > 0 || facts.passports.length > 0 || facts.idCard || facts.email)
}

/** Name to show; "Row 7" where there is none. */
function titleOf(row: NumberedRow, language: ImportOptions['language']): string {
  const { nameZh, familyNameZh, givenNameZh, nameFull, surname, givenNames } = row.values
  const chinese = nameZh ?? [familyNameZh, givenNameZh].filter(Boolean).join('')
  const latin = nameFull ?? [givenNames, surname].filter(Boolean).join(' ')
  return String(chinese || spacedName({ full: String(latin) }) || rowTitle(row.row, language))
}
