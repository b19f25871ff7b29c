import { dictionary } from '../model/dictionary'
import { recordMoment, recordName } from '../model/record-name'
import { showDate, showMoney } from '../model/show'
import type { Fields, Reader, Standalone } from '../model/types'
import type { Participant } from '../rules/dossier'
import { rulesFor } from '../rules/facts'
import { handInBy, isOutstanding } from '../rules/official-travel'
import { daysAway } from '../summary/days'
import { documentWords } from '../text/documents/common'
import { reportWords } from '../text/documents/journey-report'
import {
  type CohortAtHand,
  cohortAtHand,
  counted,
  countryWords,
  enumWords,
  inPassing,
  knownCell,
  participantCells,
  passportOf,
  rangeWords,
} from './cohort-parts'
import { type Block, type Cell, type Column, cell, type Fact, plainCell, type TableRow, type Words } from './document'
import { dayWords, programmeOf } from './programme'
import { inEach, joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'
import { legsTable } from './travel-legs'

const dayText = (day: string | undefined): Words => (day ? inEach((language) => showDate(day, language)) : '')

function factsOf(reader: Reader, { dossier, facts }: CohortAtHand): Fact[] {
  const { cohort, host, organiser } = dossier
  const agreement = cohort.agreement ? reader.get('agreement', cohort.agreement) : undefined
  const days = daysAway(cohort.dates?.from ?? '', cohort.dates?.to ?? '')
  const ours = facts.filter(({ label }) => label !== documentWords.host && label !== documentWords.approvalNo)
  return [
    { label: reportWords.inviter, value: host?.name ?? '' },
    { label: reportWords.organiser, value: organiser?.name ?? '', optional: true },
    { label: documentWords.approvalNo, value: cohort.approvalNo ?? '' },
    { label: reportWords.approvedOn, value: dayText(cohort.approvedOn), optional: true },
    ...ours,
    { label: reportWords.days, value: days === null ? '' : String(days) },
    { label: reportWords.transit, value: countryWords(cohort.transit), optional: true },
    {
      label: reportWords.agreement,
      value: agreement ? (recordName(reader, 'agreement', agreement) ?? '') : '',
      optional: true,
    },
    { label: reportWords.due, value: dayText(cohort.reportDue), optional: true },
    { label: reportWords.purposeOf, value: cohort.purpose ?? '' },
  ]
}

const memberColumns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 11, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 15, minimal: true },
  { key: 'unit', label: documentWords.unit, share: 19, minimal: true },
  { key: 'post', label: documentWords.post, share: 13 },
  { key: 'role', label: documentWords.role, share: 15, minimal: true },
  { key: 'stay', label: reportWords.entryExit, share: 15, minimal: true },
  { key: 'outcome', label: reportWords.outcome, share: 11 },
]

function membersTable({ dossier, today }: CohortAtHand): Block {
  return {
    kind: 'table',
    key: 'members',
    title: reportWords.members,
    columns: memberColumns,
    rows: dossier.participants.map(
      (participant, index): TableRow => ({
        key: participant.enrolment.id,
        cells: {
          ...participantCells(participant, index + 1, today),
          // Who travelled with the group has its dates; their own go before them.
          stay: cell(rangeWords(participant.enrolment.actualDates ?? dossier.cohort.dates)),
          outcome: plainCell(enumWords(dictionary.enrolment.fields.outcome.values, participant.enrolment.outcome)),
        },
      }),
    ),
    empty: reportWords.nobody,
  }
}

function tasksTable(reader: Reader, { dossier }: CohortAtHand): Block {
  const days = programmeOf(reader, dossier.cohort)
  const columns: readonly Column[] = [
    { key: 'day', label: reportWords.day, share: 24, minimal: true },
    { key: 'activity', label: reportWords.activity, share: 46, minimal: true },
    { key: 'place', label: reportWords.place, share: 30, minimal: true },
  ]
  return {
    kind: 'table',
    key: 'tasks',
    title: reportWords.tasks,
    columns,
    rows: days.flatMap(({ date, items }) =>
      items.map((item, index) => ({
        key: item.key,
        together: date ?? '',
        cells: {
          ...(index === 0 && { day: cell(date === null ? '' : dayWords(date)) }),
          activity: cell(item.title),
          place: plainCell(item.place),
        },
      })),
    ),
    empty: reportWords.noProgramme,
  }
}

/** Outputs of the cohort, events it names, and agreements signed on its days by the events. */
function resultsTable(reader: Reader, { dossier: { cohort } }: CohortAtHand): Block {
  const found = new Map<string, { type: Standalone; id: string }>()
  for (const id of cohort.events ?? []) found.set(id, { type: 'event', id })
  for (const place of reader.referring(cohort.id))
    if (place.type === 'output' || place.type === 'event' || place.type === 'agreement') found.set(place.id, place)
  const signedThere = (day: string | undefined) =>
    day !== undefined && day >= (cohort.dates?.from ?? '~') && day <= (cohort.dates?.to ?? '')
  const agreement = cohort.agreement ? reader.get('agreement', cohort.agreement) : undefined
  if (agreement && signedThere(agreement.signedOn)) found.set(agreement.id, { type: 'agreement', id: agreement.id })
  const columns: readonly Column[] = [
    { key: 'result', label: reportWords.result, share: 56, minimal: true },
    { key: 'kind', label: reportWords.resultKind, share: 20, minimal: true },
    { key: 'on', label: reportWords.resultOn, share: 24, minimal: true },
  ]
  return {
    kind: 'table',
    key: 'results',
    title: reportWords.results,
    columns,
    rows: [...found.values()].flatMap(({ type, id }): TableRow[] => {
      const row = reader.get(type, id)
      if (!row) return []
      const { label } = dictionary[type]
      return [
        {
          key: id,
          cells: {
            result: cell(recordName(reader, type, row)),
            kind: plainCell({ en: label.en, zh: label.zh }),
            on: plainCell(
              'signedOn' in row && row.signedOn ? dayText(row.signedOn) : rangeWords(recordMoment(type, row)),
            ),
          },
        },
      ]
    }),
    empty: reportWords.noResult,
  }
}

const passportColumns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 13, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 20, minimal: true },
  { key: 'kind', label: reportWords.passportKind, share: 16, minimal: true },
  { key: 'number', label: reportWords.passportNo, share: 13, sensitive: true },
  { key: 'custody', label: reportWords.custody, share: 14 },
  { key: 'handedIn', label: reportWords.handedIn, share: 19, minimal: true },
]

const official = new Set(['publicAffairs', 'service', 'diplomatic'])

function passportBlocks(found: CohortAtHand): Block[] {
  const { dossier, journey, today } = found
  const { participants, cohort } = dossier
  const due = handInBy(cohort, rulesFor(journey))
  const { type: types, custody: custodies } = dictionary.travelDocument.fields
  const isOfficial = (each: Participant) => official.has(passportOf(each, found)?.type ?? '')
  const isOut = (each: Participant) => isOutstanding(passportOf(each, found))
  const handedIn = (each: Participant): Cell => {
    if (!passportOf(each, found)?.type) return cell('')
    if (!isOfficial(each)) return plainCell(reportWords.private)
    return isOut(each) ? { text: reportWords.no, mark: 'wrong' } : plainCell(reportWords.yes)
  }
  const table: Block = {
    kind: 'table',
    key: 'passports',
    title: reportWords.passports,
    columns: passportColumns,
    rows: participants.map((participant, index): TableRow => {
      const passport = passportOf(participant, found)
      return {
        key: participant.enrolment.id,
        cells: {
          ...participantCells(participant, index + 1, today),
          kind: cell(enumWords(types.values, passport?.type)),
          number: knownCell(passport?.number, passport?.pending?.number),
          custody: plainCell(enumWords(custodies.values, passport?.custody)),
          handedIn: handedIn(participant),
        },
      }
    }),
    empty: reportWords.nobody,
  }
  const figures: Block = {
    kind: 'figures',
    figures: [
      { label: reportWords.passportsIn, ...counted(participants, (each) => isOfficial(each) && !isOut(each)) },
      { label: reportWords.passportsOut, ...counted(participants, isOut) },
    ],
  }
  return [
    table,
    ...(due ? [{ kind: 'text' as const, text: told(reportWords.handInBy, { date: dayText(due) }) }, figures] : []),
  ]
}

function incidentsTable({ dossier: { cohort, participants, withdrawn } }: CohortAtHand): Block {
  const people = new Map([...participants, ...withdrawn].map(({ enrolment, person }) => [enrolment.id, person]))
  const columns: readonly Column[] = [
    { key: 'on', label: reportWords.incidentOn, share: 13, minimal: true },
    { key: 'kind', label: reportWords.incidentKind, share: 11, minimal: true },
    { key: 'persons', label: reportWords.persons, share: 18, sensitive: true },
    { key: 'what', label: reportWords.incidentWhat, share: 30, sensitive: true },
    { key: 'action', label: reportWords.incidentAction, share: 28, sensitive: true },
  ]
  const incidents = Object.entries((cohort.incidents ?? {}) as Record<string, Fields<'incident'>>)
  return {
    kind: 'table',
    key: 'incidents',
    title: reportWords.discipline,
    columns,
    rows: incidents.map(([key, { on, kind, persons = [], what, action }]) => ({
      key,
      cells: {
        on: cell(on),
        kind: cell(enumWords(dictionary.incident.fields.kind.values, kind)),
        persons: plainCell(
          joined(
            persons.flatMap((id) => {
              const person = people.get(id)
              return person ? [inPassing(person)] : []
            }),
          ),
        ),
        what: cell(what),
        action: cell(action),
      },
    })),
    empty: reportWords.noIncident,
  }
}

/** 出访报告: what is on record of the journey, and lines for what only the leader can say. */
export function journeyReport(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, dossier } = found
  const { cohort } = dossier
  const { budget, funding } = cohort
  const blocks: Block[] = [
    membersTable(found),
    legsTable(cohort.segments, reportWords.legs),
    tasksTable(reader, found),
    { kind: 'lines', label: reportWords.writeWork, count: 4 },
    resultsTable(reader, found),
    ...passportBlocks(found),
    incidentsTable(found),
    { kind: 'lines', label: reportWords.writeDiscipline, count: 2 },
    { kind: 'heading', text: reportWords.funding },
    {
      kind: 'facts',
      facts: [
        { label: reportWords.source, value: funding ?? '' },
        { label: reportWords.budget, value: budget ? inEach((language) => showMoney(budget, language)) : '' },
      ],
    },
    { kind: 'lines', label: reportWords.writeFunding, count: 2 },
    { kind: 'heading', text: reportWords.followUp },
    { kind: 'lines', label: reportWords.writeFollowUp, count: 4 },
  ]
  return {
    about,
    code,
    facts: factsOf(reader, found),
    blocks,
    closing: {
      signatories: [documentWords.delegationLeader, documentWords.headOfOffice, documentWords.headOfCollege],
      seal: true,
    },
    sensitive: true,
  }
}
