import type { Reader, Row } from '../model/types'
import type { Participant } from '../rules/dossier'
import { findingSentence } from '../rules/finding-text'
import { documentWords } from '../text/documents/common'
import { roomingWords } from '../text/documents/rooming-list'
import { type CohortAtHand, cohortAtHand, hasChildren, participantCells } from './cohort-parts'
import {
  type Block,
  type Cell,
  type Column,
  cell,
  type Figure,
  plainCell,
  type RecordPlace,
  type TableRow,
  type Words,
} from './document'
import { groupLine, type Lodging, lodgingOf, type RoomGroup } from './room-groups'
import { inEach, joined, lines, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const columns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 11, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 17, minimal: true },
  { key: 'sex', label: documentWords.sex, share: 8, minimal: true },
  { key: 'role', label: documentWords.role, share: 15 },
  { key: 'requests', label: roomingWords.requests, share: 18 },
  { key: 'notes', label: roomingWords.notes, share: 27 },
]

/** With whom somebody would like to share, and what they need; health is left out of prints without sensitive fields. */
function requestsCell({ enrolment, person }: Participant): Cell {
  const wish = enrolment.roomWish ? told(roomingWords.shareWith, { name: enrolment.roomWish }) : ''
  const needs = hasNeeds({ person }) ? (person.welfare?.accessNeeds ?? '') : ''
  return { text: joined([wish, needs], lines), plain: plainCell(wish) }
}

const hasNeeds = ({ person: { welfare } }: Pick<Participant, 'person'>) =>
  welfare?.accessNeeds !== undefined && welfare.accessNeeds !== 'none'

/** Beside the first of a room: what stands against who shares it; not for those whom the list goes to without sensitive fields. */
function notesCell({ findings }: Participant, notes: string, first: boolean): Cell {
  if (!first) return plainCell('')
  const wrong = findings.filter(({ field, severity }) => field === 'room' && severity !== 'info')
  if (wrong.length === 0) return plainCell(notes)
  const sentences = inEach((language) => wrong.map((finding) => findingSentence(finding, language)).join('\n'))
  return { text: joined([sentences, notes], lines), mark: 'wrong', plain: plainCell(notes) }
}

function figuresOf({ dossier }: CohortAtHand, { groups, unassigned }: Lodging): Figure[] {
  const rooms = groups.filter(({ isFamily }) => !isFamily)
  const known = groups.filter(({ beds }) => beds !== null)
  const beds = known.reduce((sum, group) => sum + (group.beds ?? 0), 0)
  const free = known.reduce((sum, group) => sum + Math.max(0, (group.beds ?? 0) - group.guests.length), 0)
  const enrolments = (people: readonly { enrolment: Row<'enrolment'> }[]): RecordPlace[] =>
    people.map(({ enrolment }) => ({ type: 'enrolment', id: enrolment.id }))
  const placed = groups.flatMap(({ guests }) => guests)
  return [
    { label: roomingWords.rooms, value: String(rooms.length) },
    ...(groups.length > rooms.length
      ? [{ label: roomingWords.families, value: String(groups.length - rooms.length) }]
      : []),
    { label: roomingWords.beds, value: String(beds) },
    { label: roomingWords.freeBeds, value: String(free) },
    { label: documentWords.people, value: String(dossier.participants.length), of: enrolments(dossier.participants) },
    { label: roomingWords.placed, value: String(placed.length), of: enrolments(placed) },
    { label: roomingWords.withoutBed, value: String(unassigned.length), of: enrolments(unassigned) },
  ]
}

interface RowsOf {
  group: Words
  together: string
  guests: readonly Participant[]
  notes: string
}

/** 分房名单: everybody in their room, then those who have none. */
export function roomingList(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const lodging = lodgingOf(found.dossier)
  let no = 0
  const rowsOf = ({ group, together, guests, notes }: RowsOf) =>
    guests.map((participant, index): TableRow => {
      no += 1
      return {
        key: participant.enrolment.id,
        group,
        together,
        cells: {
          ...participantCells(participant, no, today),
          requests: requestsCell(participant),
          notes: notesCell(participant, notes, index === 0),
        },
      }
    })
  const emptyRow = (room: RoomGroup): TableRow => ({
    key: room.key,
    group: groupLine(room),
    together: room.key,
    cells: { nameZh: plainCell(roomingWords.emptyRoom), notes: plainCell(room.notes) },
  })
  const rows = [
    ...lodging.groups.flatMap((room) =>
      room.guests.length === 0
        ? [emptyRow(room)]
        : rowsOf({ group: groupLine(room), together: room.key, guests: room.guests, notes: room.notes }),
    ),
    ...rowsOf({ group: roomingWords.unassigned, together: '', guests: lodging.unassigned, notes: '' }),
  ]
  const table: Block = { kind: 'table', key: 'people', columns, rows, empty: roomingWords.nobody }
  const { about, code, facts, dossier } = found
  return {
    about,
    code,
    facts,
    blocks: [{ kind: 'figures', figures: figuresOf(found, lodging) }, table],
    closing: { signatories: [roomingWords.preparedBy, roomingWords.reception], seal: false },
    sensitive: hasChildren(dossier.participants, today) || dossier.participants.some(hasNeeds),
  }
}

const checkInColumns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'room', label: roomingWords.room, share: 13, minimal: true },
  { key: 'roomType', label: roomingWords.roomType, share: 10, minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 11, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 17, minimal: true },
  { key: 'sex', label: documentWords.sex, share: 8, minimal: true },
  { key: 'blankKey', label: roomingWords.key, share: 10, minimal: true },
  { key: 'blankSigned', label: roomingWords.signed, share: 14, minimal: true },
  { key: 'blankRemarks', label: roomingWords.remarks, share: 14, minimal: true },
]

/** Room to sign, in millimetres. */
const SIGN = 9

/** 入住登记: the same people in the order of the rooms, with room for the key and a signature. */
export function checkInSheet(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { groups, unassigned } = lodgingOf(found.dossier)
  const placed = [
    ...groups.flatMap((room) =>
      room.guests.map((guest) => ({ guest, room: cell(room.name), type: room.type, together: room.key })),
    ),
    ...unassigned.map((guest) => ({ guest, room: cell(''), type: '' as Words, together: guest.enrolment.id })),
  ]
  const rows = placed.map(
    ({ guest, room, type, together }, index): TableRow => ({
      key: guest.enrolment.id,
      together,
      cells: { ...participantCells(guest, index + 1, today), room, roomType: plainCell(type) },
    }),
  )
  const places = [...new Set(Object.values(found.dossier.rooms).flatMap(({ place }) => place ?? []))]
  return {
    about: found.about,
    code: found.code,
    facts: [...found.facts, { label: roomingWords.house, value: joined(places), optional: true }],
    blocks: [
      {
        kind: 'table',
        key: 'people',
        columns: checkInColumns,
        rows,
        empty: roomingWords.nobody,
        rowHeight: SIGN,
        ruled: true,
      },
    ],
    closing: { signatories: [documentWords.delegationLeader, roomingWords.reception], seal: false },
    sensitive: false,
  }
}
