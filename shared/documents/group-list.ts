import type { Reader } from '../model/types'
import { documentWords } from '../text/documents/common'
import { groupListWords } from '../text/documents/group-list'
import { cohortAtHand, counted, hasChildren, participantCells, photoCell, photoColumn } from './cohort-parts'
import type { Block, Column, Figure } from './document'
import type { DocumentParts } from './shelf-entry'

const columns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 11, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 17, minimal: true },
  { key: 'sex', label: documentWords.sex, share: 8 },
  { key: 'born', label: documentWords.born, share: 11 },
  { key: 'unit', label: documentWords.unit, share: 20, minimal: true },
  { key: 'post', label: documentWords.post, share: 14 },
  { key: 'role', label: documentWords.role, share: 15, minimal: true },
]

/** 花名册: everybody who goes, with the totals by sex and by role. */
export function groupList(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { dossier, about, code, facts } = found
  const { participants } = dossier
  const figures: Figure[] = [
    { label: groupListWords.all, ...counted(participants, () => true) },
    { label: groupListWords.men, ...counted(participants, ({ person }) => person.gender === 'M') },
    { label: groupListWords.women, ...counted(participants, ({ person }) => person.gender === 'F') },
    { label: groupListWords.staff, ...counted(participants, ({ enrolment }) => enrolment.role !== 'student') },
    { label: groupListWords.students, ...counted(participants, ({ enrolment }) => enrolment.role === 'student') },
  ]
  const photos = photoColumn(participants)
  const table: Block = {
    kind: 'table',
    key: 'people',
    columns: [...columns.slice(0, 1), ...photos, ...columns.slice(1)],
    rows: participants.map((participant, index) => ({
      key: participant.enrolment.id,
      cells: {
        ...participantCells(participant, index + 1, today),
        ...(photos.length > 0 && { photo: photoCell(participant, today) }),
      },
    })),
    empty: groupListWords.nobody,
  }
  return {
    about,
    code,
    facts,
    blocks: [{ kind: 'figures', figures }, table],
    closing: { signatories: [documentWords.preparedBy, documentWords.headOfOffice], seal: true },
    sensitive: hasChildren(participants, today),
  }
}
