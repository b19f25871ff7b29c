import { dictionary } from '../model/dictionary'
import { showDate, showNumber } from '../model/show'
import type { Reader, Row } from '../model/types'
import type { CohortDossier, Participant } from '../rules/dossier'
import { trainingHours } from '../summary/attendance'
import { certificateWords } from '../text/documents/certificate'
import { documentWords } from '../text/documents/common'
import { cohortAtHand, counted, enumWords, nameWords, participantCells } from './cohort-parts'
import { type Block, type Column, cell, plainCell, said, type TableRow, type Words } from './document'
import { inEach, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

/** Roles that are there for the others and learn nothing themselves. */
const along = new Set([
  'secretary',
  'accompanyingTeacher',
  'interpreter',
  'chaperone',
  'doctor',
  'master',
  'guide',
  'driver',
])
const leaders = new Set(['delegationLeader', 'deputyLeader'])
/** Cohorts whose leaders are trained with the others. */
const leadersLearn = new Set([
  'teacherTrainingOut',
  'teacherVisitOut',
  'trainOverseasStaff',
  'instructorOut',
  'delegationOut',
])

/** Why somebody gets no certificate; null: they get one. Whose outcome nobody has entered is taken to finish. */
export function withheldBecause({ enrolment }: Participant, cohort: Row<'cohort'>): Words | null {
  const { role = '', outcome } = enrolment
  if (along.has(role) || (leaders.has(role) && !leadersLearn.has(cohort.kind ?? ''))) return certificateWords.staff
  if (outcome === undefined || outcome === 'completed') return null
  return told(certificateWords.outcome, { outcome: enumWords(dictionary.enrolment.fields.outcome.values, outcome) })
}

/** A line to write on stands where the record has nothing. */
export const orBlank = (text: Words | undefined): Words =>
  text !== undefined && said(text) ? text : certificateWords.blank

export const hoursWords = (hours: number | null): Words =>
  hours === null ? '' : inEach((language) => showNumber(hours, language, 1))

const dayOrBlank = (day: string | undefined): Words => orBlank(day && inEach((language) => showDate(day, language)))

function textOf({ enrolment }: Participant, { cohort, host }: CohortDossier): Words {
  const stay = { ...cohort.dates, ...enrolment.actualDates }
  return told(certificateWords.text, {
    cohort: orBlank(cohort.name),
    from: dayOrBlank(stay.from),
    to: dayOrBlank(stay.to),
    at: host?.name ? told(certificateWords.at, { host: host.name }) : '',
    hours: orBlank(hoursWords(trainingHours(enrolment, cohort))),
  })
}

/** 结业证书: one for each who finished, with what is on record of number and hours and lines for the rest. */
export function certificates(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, facts, dossier } = found
  const { cohort, organiser, sending } = dossier
  const unit = organiser?.name ?? sending[0]?.name ?? reader.get('office', 'office')?.name ?? ''
  const blocks = dossier.participants
    .filter((each) => withheldBecause(each, cohort) === null)
    .map((participant): Block => {
      const name = nameWords(participant.person)
      return {
        kind: 'certificate',
        certificate: {
          key: participant.enrolment.id,
          title: certificateWords.one,
          number: participant.enrolment.certificateNo ?? '',
          name: said(name) ? name : certificateWords.blank,
          text: textOf(participant, dossier),
          unit,
          signatories: [certificateWords.forHost, certificateWords.forUnit],
        },
      }
    })
  const none = blocks.length === 0
  return {
    about,
    code,
    facts,
    landscape: !none,
    bare: !none,
    blocks: none ? [{ kind: 'text', text: certificateWords.nobody }] : blocks,
    sensitive: false,
  }
}

const columns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 11, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 17, minimal: true },
  { key: 'unit', label: documentWords.unit, share: 16 },
  { key: 'hours', label: certificateWords.hours, share: 10, align: 'end', minimal: true },
  { key: 'certificateNo', label: certificateWords.certificateNo, share: 14, minimal: true },
  { key: 'decision', label: certificateWords.decision, share: 13, minimal: true },
  { key: 'blankReceived', label: certificateWords.received, share: 14, minimal: true },
]

/** 发放登记: everybody of the cohort, with the certificate they get or why they get none. */
export function certificateRegister(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, facts, dossier } = found
  const { cohort, participants } = dossier
  const gets = (each: Participant) => withheldBecause(each, cohort) === null
  const hours = ({ enrolment }: Participant) => trainingHours(enrolment, cohort)
  const rows = participants.map((participant, index): TableRow => {
    const because = withheldBecause(participant, cohort)
    const hoursText = hoursWords(hours(participant))
    const number = participant.enrolment.certificateNo
    return {
      key: participant.enrolment.id,
      cells: {
        ...participantCells(participant, index + 1, today),
        hours: because ? plainCell(hoursText) : cell(hoursText),
        certificateNo: because ? plainCell(number) : cell(number),
        decision: plainCell(because ?? certificateWords.issued),
        blankReceived: plainCell(because ? '—' : ''),
      },
    }
  })
  return {
    about,
    code,
    facts,
    blocks: [
      {
        kind: 'figures',
        figures: [
          { label: documentWords.people, ...counted(participants, () => true) },
          { label: certificateWords.issuedCount, ...counted(participants, gets) },
          { label: certificateWords.notIssued, ...counted(participants, (each) => !gets(each)) },
          {
            label: certificateWords.withoutNumber,
            ...counted(participants, (each) => gets(each) && !each.enrolment.certificateNo),
          },
          {
            label: certificateWords.withoutHours,
            ...counted(participants, (each) => gets(each) && hours(each) === null),
          },
        ],
      },
      { kind: 'table', key: 'people', columns, rows, empty: certificateWords.nobody, rowHeight: 8.5, ruled: true },
    ],
    closing: { signatories: [documentWords.preparedBy, documentWords.headOfOffice], seal: true },
    sensitive: false,
  }
}
