import { dictionary } from '../model/dictionary'
import { recordName } from '../model/record-name'
import type { Fields, Reader, Row } from '../model/types'
import { hoursOf, isLearning } from '../rules/itinerary'
import { isUnder14 } from '../rules/masking'
import { daysAway } from '../summary/days'
import { itineraryInOrder } from '../summary/itinerary-days'
import { type LifeEnrolment, personLife } from '../summary/person-life'
import { documentWords } from '../text/documents/common'
import { itineraryWords } from '../text/documents/itinerary'
import { mobilityWords } from '../text/documents/mobility'
import { hoursWords } from './certificates'
import { countryWords, enumWords, inPassing, nameWords, rangeWords } from './cohort-parts'
import { type Block, type Column, cell, type Fact, plainCell, said, type TableRow, type Words } from './document'
import { dayWords } from './programme'
import { joined, lines, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const journeyColumns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'cohort', label: mobilityWords.cohort, share: 24, minimal: true },
  { key: 'stay', label: mobilityWords.stay, share: 17, minimal: true },
  { key: 'days', label: mobilityWords.days, share: 7, align: 'end', minimal: true },
  { key: 'host', label: mobilityWords.host, share: 20, minimal: true },
  { key: 'role', label: mobilityWords.role, share: 14 },
  { key: 'hours', label: mobilityWords.hours, share: 8, align: 'end', minimal: true },
  { key: 'certificate', label: mobilityWords.certificate, share: 17 },
]

const stayOf = ({ enrolment, cohort }: LifeEnrolment) => enrolment.actualDates ?? cohort?.dates

const daysOf = (journey: LifeEnrolment): number | null => {
  const { from = '', to = '' } = stayOf(journey) ?? {}
  return daysAway(from, to)
}

/** Who went along for somebody, or for how many somebody went along. */
function company(reader: Reader, { enrolment }: LifeEnrolment): Words {
  const adult = enrolment.accompanyingAdult ? reader.get('enrolment', enrolment.accompanyingAdult) : undefined
  const person = adult?.person ? reader.get('person', adult.person) : undefined
  const children = enrolment.cohort
    ? reader
        .enrolmentsOf(enrolment.cohort)
        .filter(
          ({ accompanyingAdult, state }) =>
            accompanyingAdult === enrolment.id && state !== 'withdrawn' && state !== 'rejected',
        )
    : []
  return joined(
    [
      person ? told(mobilityWords.accompaniedBy, { name: inPassing(person) }) : '',
      children.length > 0 ? told(mobilityWords.accompanies, { count: children.length }) : '',
    ],
    lines,
  )
}

function journeyRow(reader: Reader, journey: LifeEnrolment, index: number): TableRow {
  const { enrolment, cohort, hours } = journey
  const host = cohort?.host ? reader.get('institution', cohort.host) : undefined
  const agreement = cohort?.agreement ? reader.get('agreement', cohort.agreement) : undefined
  const under = agreement
    ? joined(
        [
          { en: mobilityWords.agreement.en, zh: mobilityWords.agreement.zh },
          recordName(reader, 'agreement', agreement) ?? '',
        ],
        {
          en: ': ',
          zh: '：',
        },
      )
    : ''
  const days = daysOf(journey)
  const country = countryWords(cohort?.destinations)
  const along = company(reader, journey)
  return {
    key: enrolment.id,
    cells: {
      no: plainCell(String(index + 1)),
      cohort: { ...cell(cohort?.name), ...(said(under) && { under }) },
      stay: cell(rangeWords(stayOf(journey))),
      days: cell(days === null ? '' : String(days)),
      host: { ...cell(host?.name), ...(said(country) && { under: country }) },
      role: {
        ...plainCell(enumWords(dictionary.enrolment.fields.role.values, enrolment.role)),
        ...(said(along) && { under: along }),
      },
      hours: cell(hoursWords(hours)),
      certificate: plainCell(enrolment.certificateNo),
    },
  }
}

/** What was learned on a journey, item by item; null where no programme is on record. */
function programmeTable({ enrolment, cohort }: LifeEnrolment): Block | null {
  const items = cohort ? itineraryInOrder(cohort).filter(isLearning) : []
  if (!cohort || items.length === 0) return null
  const columns: readonly Column[] = [
    { key: 'day', label: mobilityWords.day, share: 24, minimal: true },
    { key: 'activity', label: mobilityWords.activity, share: 38, minimal: true },
    { key: 'place', label: mobilityWords.place, share: 22 },
    { key: 'hours', label: mobilityWords.hours, share: 8, align: 'end', minimal: true },
    { key: 'attended', label: mobilityWords.attended, share: 10 },
  ]
  return {
    kind: 'table',
    key: `programme.${enrolment.id}`,
    title: told(mobilityWords.programme, { cohort: cohort.name ?? '' }),
    columns,
    rows: items.map((item) => {
      const status = enrolment.attendance?.[item.key]?.status
      const hours = hoursOf(item)
      return {
        key: item.key,
        cells: {
          day: cell(item.date && dayWords(item.date)),
          activity: cell(item.title),
          place: plainCell(item.place),
          hours: plainCell(hours === undefined ? '' : hoursWords(hours)),
          attended: plainCell(status && itineraryWords[status]),
        },
      }
    }),
    empty: itineraryWords.nothing,
  }
}

function resultsTable(life: NonNullable<ReturnType<typeof personLife>>): Block {
  const columns: readonly Column[] = [
    { key: 'qualification', label: mobilityWords.qualification, share: 36, minimal: true },
    { key: 'unit', label: mobilityWords.unit, share: 20 },
    { key: 'result', label: mobilityWords.result, share: 14, minimal: true },
    { key: 'on', label: mobilityWords.awardedOn, share: 13, minimal: true },
    { key: 'number', label: mobilityWords.certificateNo, share: 17 },
  ]
  return {
    kind: 'table',
    key: 'results',
    title: mobilityWords.results,
    columns,
    rows: life.results.map(({ result, qualification }) => ({
      key: result.id,
      cells: {
        qualification: cell(qualification),
        unit: plainCell(result.unit),
        result: cell(enumWords(dictionary.qualificationResult.fields.result.values, result.result)),
        on: plainCell(result.awardedOn ?? result.assessedOn),
        number: plainCell(result.certificateNo),
      },
    })),
    empty: mobilityWords.noResult,
  }
}

function languagesTable(person: Row<'person'>): Block | null {
  const scores = Object.entries((person.languageScores ?? {}) as Record<string, Fields<'languageScore'>>)
  if (scores.length === 0) return null
  const { test: tests, stage: stages } = dictionary.languageScore.fields
  const columns: readonly Column[] = [
    { key: 'test', label: mobilityWords.test, share: 25, minimal: true },
    { key: 'score', label: mobilityWords.score, share: 20, minimal: true },
    { key: 'level', label: mobilityWords.level, share: 15, minimal: true },
    { key: 'on', label: mobilityWords.takenOn, share: 20, minimal: true },
    { key: 'stage', label: mobilityWords.stage, share: 20, minimal: true },
  ]
  return {
    kind: 'table',
    key: 'languages',
    title: mobilityWords.languages,
    columns,
    rows: scores.map(([key, { test, overall, cefr, takenOn, stage }]) => ({
      key,
      cells: {
        test: cell(enumWords(tests.values, test)),
        score: plainCell(overall),
        level: plainCell(cefr),
        on: plainCell(takenOn),
        stage: plainCell(enumWords(stages.values, stage)),
      },
    })),
    empty: mobilityWords.noResult,
  }
}

function factsOf(reader: Reader, person: Row<'person'>, today: string): Fact[] {
  const institution = person.institution ? reader.get('institution', person.institution) : undefined
  const child = isUnder14(person, today)
  return [
    { label: mobilityWords.college, value: institution?.name ?? '' },
    { label: mobilityWords.born, value: person.dateOfBirth ?? '', sensitive: child },
    {
      label: mobilityWords.nationality,
      value: person.nationality ? countryWords([person.nationality]) : '',
      optional: true,
      sensitive: child,
    },
    { label: mobilityWords.studentNo, value: person.studentNo ?? '', optional: true, sensitive: child },
    { label: mobilityWords.staffNo, value: person.staffNo ?? '', optional: true },
    { label: mobilityWords.post, value: person.post ?? person.major ?? '', optional: true },
  ]
}

/** 国际交流经历证明: where somebody was, for how long, with whom, and what came of it. Journeys that were given up are none, and those to come are no evidence yet. */
export function mobilityEvidence(reader: Reader, id: string, today: string): DocumentParts | null {
  const person = reader.get('person', id)
  const life = personLife(reader, id)
  if (!person || !life) return null
  const isReal = ({ enrolment: { state, outcome } }: LifeEnrolment) =>
    state !== 'withdrawn' && state !== 'rejected' && outcome !== 'withdrawn' && outcome !== 'noShow'
  const begun = (journey: LifeEnrolment) => (stayOf(journey)?.from ?? '') <= today
  const journeys = life.enrolments.filter((journey) => isReal(journey) && begun(journey))
  const days = journeys.reduce((sum, journey) => sum + (daysOf(journey) ?? 0), 0)
  const hours = journeys.reduce((sum, journey) => sum + (journey.hours ?? 0), 0)
  const of = journeys.map(({ enrolment }) => ({ type: 'enrolment' as const, id: enrolment.id }))
  const table: Block = {
    kind: 'table',
    key: 'journeys',
    title: mobilityWords.journeys,
    columns: journeyColumns,
    rows: journeys.map((journey, index) => journeyRow(reader, journey, index)),
    totals: { days: { text: String(days), strong: true }, hours: { text: hoursWords(hours), strong: true } },
    empty: mobilityWords.noJourney,
  }
  return {
    about: nameWords(person),
    code: '',
    facts: factsOf(reader, person, today),
    blocks: [
      {
        kind: 'figures',
        figures: [
          { label: mobilityWords.countJourneys, value: String(journeys.length), of },
          { label: mobilityWords.countDays, value: String(days), of },
          { label: mobilityWords.countHours, value: hoursWords(hours), of },
        ],
      },
      table,
      ...journeys.flatMap((journey) => programmeTable(journey) ?? []),
      resultsTable(life),
      ...[languagesTable(person)].filter((block) => block !== null),
      { kind: 'text', text: mobilityWords.confirm, long: true },
    ],
    closing: { signatories: [documentWords.forSender, documentWords.forHost], seal: true },
    sensitive: isUnder14(person, today),
  }
}
