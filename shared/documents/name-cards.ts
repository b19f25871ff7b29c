import type { Reader } from '../model/types'
import type { Participant } from '../rules/dossier'
import { isUnder14 } from '../rules/masking'
import { documentWords } from '../text/documents/common'
import { cardWords } from '../text/documents/name-cards'
import { cohortAtHand, nameWords, photoOf, roleWords } from './cohort-parts'
import { type Card, said, type Words } from './document'
import type { DocumentParts } from './shelf-entry'

/** A name for a card; somebody without one has a card that says so. */
function nameOf({ person }: Participant): Words {
  const name = nameWords(person)
  return said(name) ? name : documentWords.nameless
}

function cardsOf(
  reader: Reader,
  id: string,
  today: string,
  size: 'badge' | 'seat',
  linesOf: (participant: Participant, cohort: Words) => Words[],
): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, facts, dossier } = found
  const cards = dossier.participants.map(
    (participant): Card => ({
      key: participant.enrolment.id,
      name: nameOf(participant),
      lines: linesOf(participant, about).filter(said),
      ...(size === 'badge' && { photo: photoOf(participant) }),
      ...(isUnder14(participant.person, today) && { sensitive: true }),
    }),
  )
  const none = cards.length === 0
  return {
    about,
    code,
    facts,
    bare: !none,
    blocks: none ? [{ kind: 'text', text: cardWords.nobody }] : [{ kind: 'cards', size, cards }],
    sensitive: false,
  }
}

/** 胸牌: who somebody is, from where, and with which group. */
export function nameBadges(reader: Reader, id: string, today: string): DocumentParts | null {
  return cardsOf(reader, id, today, 'badge', (participant, cohort) => [
    roleWords(participant),
    participant.institution?.name ?? '',
    cohort,
  ])
}

/** 席卡: the name to be read across a table, and the college. */
export function seatCards(reader: Reader, id: string, today: string): DocumentParts | null {
  return cardsOf(reader, id, today, 'seat', ({ institution, person }) => [institution?.name ?? '', person.post ?? ''])
}
