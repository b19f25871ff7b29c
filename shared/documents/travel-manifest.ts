import type { Reader, Row } from '../model/types'
import type { Participant } from '../rules/dossier'
import { rulesFor } from '../rules/facts'
import { groupLegs, isApart } from '../rules/legs'
import { documentWords } from '../text/documents/common'
import { groupListWords } from '../text/documents/group-list'
import { manifestWords } from '../text/documents/travel-manifest'
import {
  cohortAtHand,
  counted,
  countryWords,
  knownCell,
  participantCells,
  passportOf,
  personalCell,
} from './cohort-parts'
import { type Block, type Cell, type Column, type Figure, plainCell, type TableRow } from './document'
import { joined, lines, told } from './sentences'
import type { DocumentParts } from './shelf-entry'
import { legsOf, legsTable, legWords } from './travel-legs'

const columns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 4, align: 'end', minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 18, minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 11, minimal: true },
  { key: 'sex', label: documentWords.sex, share: 7, minimal: true },
  { key: 'born', label: documentWords.born, share: 11 },
  { key: 'nationality', label: manifestWords.nationality, share: 13 },
  { key: 'passportNo', label: manifestWords.passportNo, share: 12, sensitive: true },
  { key: 'expires', label: manifestWords.expires, share: 11, sensitive: true },
  { key: 'role', label: documentWords.role, share: 13, minimal: true },
  { key: 'remarks', label: manifestWords.remarks, share: 19 },
]

/** Legs of one's own: who travels apart from the group, and seats. */
function remarksCell({ enrolment }: Participant, group: Row<'cohort'>['segments'] & {}): Cell {
  const legs = legsOf(enrolment.segments)
  const apart = legs.filter(([key, leg]) => isApart(key, leg, group)).map(([, leg]) => legWords(leg))
  const seats = legs.flatMap(([, { seat }]) => seat ?? [])
  return plainCell(
    joined(
      [
        apart.length > 0 ? told(manifestWords.own, { legs: joined(apart) }) : '',
        seats.length > 0 ? told(manifestWords.seats, { seats: seats.join(', ') }) : '',
      ],
      lines,
    ),
  )
}

/** 航班与出行名单: the legs, and everybody as the carrier wants them. */
export function travelManifest(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, facts, dossier, journey } = found
  const { participants, cohort } = dossier
  const { minorBelow } = rulesFor(journey)
  const figures: Figure[] = [
    { label: documentWords.people, ...counted(participants, () => true) },
    { label: groupListWords.men, ...counted(participants, ({ person }) => person.gender === 'M') },
    { label: groupListWords.women, ...counted(participants, ({ person }) => person.gender === 'F') },
    { label: manifestWords.adults, ...counted(participants, ({ age }) => age !== null && age >= minorBelow) },
    { label: manifestWords.minors, ...counted(participants, ({ age }) => age !== null && age < minorBelow) },
    { label: manifestWords.ageUnknown, ...counted(participants, ({ age }) => age === null) },
  ]
  const group = groupLegs(
    cohort,
    participants.map(({ enrolment }) => enrolment),
  )
  const rows = participants.map((participant, index): TableRow => {
    const { person, enrolment } = participant
    const passport = passportOf(participant, found)
    const nationality = person.nationality ?? passport?.issuingState
    return {
      key: enrolment.id,
      cells: {
        ...participantCells(participant, index + 1, today),
        nationality: personalCell(person, today, nationality && countryWords([nationality])),
        passportNo: knownCell(passport?.number, passport?.pending?.number),
        expires: knownCell(passport?.expiresOn, passport?.pending?.expiresOn),
        remarks: remarksCell(participant, group),
      },
    }
  })
  const table: Block = {
    kind: 'table',
    key: 'people',
    title: manifestWords.passengers,
    columns,
    rows,
    empty: manifestWords.nobody,
  }
  return {
    about,
    code,
    facts,
    landscape: true,
    blocks: [{ kind: 'figures', figures }, legsTable(group, manifestWords.legs), table],
    closing: { signatories: [documentWords.preparedBy, documentWords.delegationLeader], seal: false },
    sensitive: true,
  }
}
