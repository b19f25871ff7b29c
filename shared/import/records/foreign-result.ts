/** Results as awarding bodies and colleges send them: a row a unit, with the candidate and the qualification in columns. */
import { columns, pathOf } from '../../model/columns'
import { contradicts, isDaySlip } from '../../model/dates'
import type { Row } from '../../model/types'
import type { Choice, Match, PlanRow } from '../contract'
import { decideWho } from '../match/decide'
import type { Decision } from '../match/decision'
import { factsOfRow, type PersonFacts } from '../match/facts'
import { reasonOf } from '../reason-text'
import { bilingualName } from '../table/preamble'
import { splitNames } from './candidate-name'
import { type Content, contentOf, type Said } from './content'
import type { KnownRecords } from './known-records'
import { isAnother } from './natural-keys'

/** The result of a row; null where nobody can say whose it is, which the plan then says. */
export function resultContent(
  known: KnownRecords,
  said: Said & { row: number },
  planned: PlanRow,
  choice: Choice | undefined,
): Content | null {
  const person = personOf(known, said, planned, choice)
  if (person === null) return null
  const told = known.fillGaps('person', person, particularsOf(said.values))
  const qualification = qualificationOf(known, said)
  const content = contentOf('qualificationResult', said)
  content.fixed = { person, ...(qualification && { qualification }), state: stateOf(said) }
  content.beside = () => told && known.work.reader.get('person', person) !== undefined
  return content
}

const ofNames = /^(?:name|family|given|surname|title)/iu

/** What a row of results says of the person besides, by the field it fills: a class, a telephone number, an address. */
function particularsOf(values: Said['values']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
      const info = columns.get(key)
      const field = info && /^person\.(\w+)$/u.exec(pathOf(info, 'qualificationResult') ?? '')?.[1]
      return !field || info.derived || info.to || ofNames.test(key) || value === 'none' ? [] : [[field, value]]
    }),
  )
}

function personOf(
  known: KnownRecords,
  said: Said & { row: number },
  planned: PlanRow,
  choice: Choice | undefined,
): string | null {
  const { values } = said
  const title = String(values.nameZh ?? values.nameFull ?? values.surname ?? values.candidateNo ?? '')
  if (title) planned.title = title
  const named = typeof values.institution === 'string' ? known.references.institution(values.institution, false) : null
  const facts = factsOfRow({ ...values, ...(named && { institution: named }) }, { id: '', row: said.row, table: -1 })
  const decision = orNamesakes(decideWho(facts, known.people()), facts, known)
  if (choice?.kind === 'same' && known.work.read('person', choice.id)) return choice.id
  if (choice?.kind === 'different' || decision.is === 'new')
    return makeCandidate(known, said, planned, choice?.kind === 'different')
  planned.matches = decision.people.map(({ person, by }) => matchOf(known, person.id, by))
  const [first] = decision.people
  if (decision.is === 'joined' && first) return first.person.id
  planned.outcome = decision.is === 'conflict' ? 'conflict' : 'possibleDuplicate'
  planned.reason = reasonOf(doubtOf(decision), known.options.language)
  return null
}

/** Results are of people the office knows: where one of them has the name, nobody is made without being asked about. */
function orNamesakes(decision: Decision, facts: PersonFacts, known: KnownRecords): Decision {
  if (decision.is !== 'new') return decision
  const people = known
    .people()
    .nearest(facts, mostAsked)
    .filter((person) => known.work.reader.get('person', person.id) && mayBe(facts, person))
    .map((person) => ({ person, by: 'nameOnly' as const }))
  return people.length > 0 ? { is: 'possible', people, because: people.length > 1 ? 'several' : 'namesake' } : decision
}

const mostAsked = 5

/** A day of birth on the results of another body is often mistyped: alone it tells nobody apart within a college. */
function mayBe(row: PersonFacts, person: PersonFacts): boolean {
  const differs = (key: 'idCard' | 'gender' | 'institution') =>
    row[key] !== undefined && person[key] !== undefined && row[key] !== person[key]
  if (differs('idCard') || differs('gender')) return false
  if (row.dob === undefined || person.dob === undefined || !contradicts(row.dob, person.dob)) return true
  return isDaySlip(row.dob, person.dob) || !differs('institution')
}

function doubtOf({ is, because }: Decision): 'conflictName' | 'several' | 'namesake' {
  if (is === 'conflict') return 'conflictName'
  return because === 'several' ? 'several' : 'namesake'
}

/** Somebody new needs more than a name: a date of birth, or a number that is only theirs. */
function makeCandidate(known: KnownRecords, { values }: Said, planned: PlanRow, asked: boolean): string | null {
  const names = splitNames(values)
  const sure = ['dob', 'idCard', 'email', 'uln', 'studentNo'].some((key) => typeof values[key] === 'string')
  if (!names || !(sure || asked)) {
    const code = names ? 'noPerson' : 'noName'
    known.refuse(planned, code, { code, severity: 'error', field: null })
    return null
  }
  // A result of nothing is none, and nobody is made for it.
  if (['qualTitle', 'qualNo', 'certNo', 'unit'].every((key) => values[key] === undefined)) {
    known.refuse(planned, 'noRecordName', { code: 'noRecordName', severity: 'error', field: null })
    return null
  }
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : undefined)
  const college = text('institution')
  planned.makesPerson = true
  planned.reason = reasonOf('madeWithPerson', known.options.language)
  return known.make('person', {
    state: 'active',
    kinds: ['student'],
    ...names,
    ...particularsOf(values),
    institution: college ? known.references.institution(college, true) : undefined,
  })
}

function matchOf(known: KnownRecords, id: string, by: string): Match {
  const person = known.work.read('person', id) as Row<'person'> | undefined
  const title = [known.titleOf('person', { ...person }), person?.dateOfBirth].filter(Boolean).join(' · ')
  return { ...(known.work.reader.get('person', id) && { id }), title: title || id, by }
}

/** The qualification a row names, made where the office does not keep it yet. */
function qualificationOf(known: KnownRecords, { values }: Said): string | undefined {
  const title = typeof values.qualTitle === 'string' ? bilingualName(values.qualTitle) : undefined
  const number = typeof values.qualNo === 'string' ? values.qualNo : undefined
  if (!title && !number) return undefined
  const level = typeof values.rqfLevel === 'string' ? values.rqfLevel : undefined
  const said = { ...(title && { title }), ...(number && { number }), ...(level && { level }) }
  const found = known.find('qualification', said)
  // 6010000 and 601/0000/X under one title: the office knows it by its title.
  const titled = found === null && title ? known.find('qualification', { title, ...(level && { level }) }) : found
  const record = titled ? { ...known.work.read('qualification', titled) } : undefined
  const byTitle = record && isAnother('qualification', said, record) ? null : titled
  const body = typeof values.awardingBody === 'string' ? known.references.institution(values.awardingBody, true) : null
  const more = { ...said, awardingBody: body ?? undefined }
  if (byTitle) {
    known.fillGaps('qualification', byTitle, more)
    return byTitle
  }
  return known.make('qualification', more)
}

function stateOf({ values }: Said): string {
  if (values.awardDate !== undefined || values.certNo !== undefined) return 'awarded'
  if (values.result === 'referred') return 'referred'
  if (values.result === 'withdrawn') return 'withdrawn'
  return values.result !== undefined && values.result !== 'pending' ? 'assessed' : 'registered'
}
