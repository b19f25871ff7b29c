import { earliest, isWholeDate } from '../model/dates'
import type { IsoDate, Reader, Row } from '../model/types'
import { agreementEnd } from './agreement'
import { unpairedApprentices } from './classes'
import type { Journey } from './facts'
import { rulesFor } from './facts'
import type { Finding } from './finding'
import { hostFindings } from './host-families'
import { benchmarkFindings, datesFindings } from './itinerary'
import { itemsOf, mark, reversed, stillOpen } from './mark'
import { namesOf } from './named'
import { officialFindings, workCalendar } from './official-travel'
import { adultsLacking, ratioOf } from './ratio'
import { travels } from './record-facts'
import type { Rules } from './settings'

/** Somebody who goes along, as far as the rules of the whole cohort look. */
export interface Member {
  enrolment: Row<'enrolment'>
  person: Row<'person'>
  role: string
  /** Whole years on the day of departure; null where it is not known. */
  age: number | null
}

interface Around {
  reader: Reader
  journey: Journey
  today: IsoDate
}

type Cohort = Row<'cohort'>

/** Dates and destination, its one leader, adults to students. */
function journeyFindings(cohort: Cohort, members: readonly Member[], journey: Journey): Finding[] {
  const findings: Finding[] = []
  const missing = (field: string) => findings.push({ code: 'missingRequired', severity: 'error', field })
  if (!journey.from) missing('dateFrom')
  if (!journey.to) missing('dateTo')
  if (journey.destinations.length === 0) missing('destination')
  if (members.length === 0) return findings
  const leaders = members.filter(({ enrolment }) => enrolment.role === 'delegationLeader')
  const named = members.some(({ enrolment }) => enrolment.id === cohort.leader)
  if (leaders.length === 0 && !named) missing('leaderName')
  if (leaders.length > 0 && cohort.leader && !named)
    findings.push(mark('leaderGone', 'warning', 'leader', undefined, 'leaderName'))
  if (leaders.length > 1)
    findings.push({ code: 'secondLeader', severity: 'error', field: 'leaderName', values: { count: leaders.length } })
  const rules = rulesFor(journey)
  // Masters and their apprentices are no group of pupils with teachers in charge.
  const ratio = cohort.kind === 'masterClass' ? null : ratioOf(members, rules)
  const lacking = ratio ? adultsLacking(ratio, rules) : 0
  if (ratio && lacking > 0)
    findings.push({
      code: 'tooFewAdults',
      severity: 'warning',
      field: null,
      values: { ...ratio, count: lacking, most: rules.studentsToAnAdult },
    })
  return findings
}

/** Blank pages that a border asks for: worth knowing, since nobody enters how many are left. */
function blankPagesFindings(
  members: readonly Member[],
  { destinations, from, today }: Journey,
  rules: Rules,
): Finding[] {
  if (from && from < today) return []
  return destinations.flatMap((country) => {
    const count = (rules.passportMargins[country] ?? rules.passportMargins.other)?.blankPages
    const foreign = members.some(({ person }) => person.nationality !== country)
    return count && foreign ? [mark('blankPages', 'info', '', { country, count })] : []
  })
}

/** States before the group leaves, and those that the return ends. */
const before = ['draft', 'applying', 'publicNotice', 'approved', 'recruiting', 'confirmed', 'documents', 'ready']

function stateFindings({ state, dates }: Cohort, today: IsoDate): Finding[] {
  const { from, to } = dates ?? {}
  const until = to && isWholeDate(to) ? to : undefined
  const over = stillOpen({ state, until, open: [...before, 'travelling'] }, today)
  if (over.length > 0 || !from || !isWholeDate(from) || from >= today || !state || !before.includes(state)) return over
  return [mark('departedStateBehind', 'info', 'state', { departure: from })]
}

/** The agreement it stands under still holds when the group returns. */
function agreementFindings(cohort: Cohort, { reader, journey, today }: Around): Finding[] {
  const agreement = cohort.agreement ? reader.get('agreement', cohort.agreement) : undefined
  // An agreement that renews itself is judged on the day of departure, not on that of its end.
  const end = agreement && agreementEnd(agreement, journey.from ?? today)
  const last = journey.to ?? journey.from ?? today
  if (!agreement || !end || end >= last || agreement.autoRenew) return []
  const values = { ...namesOf(reader, 'agreement', agreement.id), until: end }
  return [mark('agreementUnder', 'warning', 'agreement', values)]
}

function isSecondary({ sending = [] }: Cohort, reader: Reader): boolean {
  return sending.some((id) => reader.get('institution', id)?.kind === 'secondaryVocational')
}

/** Apprentices in the cohort of a master class who are paired with nobody. */
function apprenticeFindings(cohort: Cohort, members: readonly Member[], { reader }: Around): Finding[] {
  if (!members.some(({ role }) => role === 'apprentice')) return []
  return reader.referring(cohort.id).flatMap(({ type, id, path }) => {
    const row = type === 'masterClass' && path === 'cohort' ? reader.get(type, id) : undefined
    const alone = row && row.state !== 'planned' && row.state !== 'stopped' ? unpairedApprentices(reader, row) : []
    return alone.map((person) =>
      mark('apprenticeUnpaired', 'warning', 'masterClass', namesOf(reader, 'person', person)),
    )
  })
}

/**
 * What is wrong with a cohort as a whole, whoever is in it. `members` are its active participants. Nothing about documents
 * is asked of a group that crosses no border.
 */
export function cohortFindings(cohort: Cohort, members: readonly Member[], around: Around): Finding[] {
  const { reader, journey, today } = around
  if (cohort.state === 'cancelled') return []
  const rules = rulesFor(journey)
  const office = reader.get('office', 'office')
  const guests = members.map(({ enrolment, age }) => ({
    hostFamily: enrolment.hostFamily,
    isMinor: age !== null && age < rules.minorBelow,
  }))
  const openIncidents =
    journey.to && earliest(journey.to) < today
      ? itemsOf(cohort.incidents).filter(([, { closedOn }]) => !closedOn).length
      : 0
  return [
    ...(travels(cohort) ? journeyFindings(cohort, members, journey) : []),
    ...reversed(cohort.dates, 'dates', 'dateTo'),
    ...datesFindings(cohort),
    ...stateFindings(cohort, today),
    ...officialFindings(cohort, today, rules, workCalendar(office, rules)),
    ...agreementFindings(cohort, around),
    ...benchmarkFindings(cohort, isSecondary(cohort, reader), rules),
    ...hostFindings(cohort, guests, rules),
    ...apprenticeFindings(cohort, members, around),
    ...(travels(cohort) ? blankPagesFindings(members, journey, rules) : []),
    ...(openIncidents > 0 ? [mark('incidentOpen', 'warning', 'incidents')] : []),
  ]
}
