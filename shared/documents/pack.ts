/** The whole pack of a cohort: its documents, and those of each of its people. */
import type { Bilingual } from '../model/define'
import type { IsoDate, Reader } from '../model/types'
import { cohortDossier } from '../rules/dossier'
import { summaryWords } from '../text/summary'
import { shelf } from './shelf'

/** The summary of a cohort goes by this name among the documents. */
export const SUMMARY = 'cohortSummary'

/** One document of a pack. */
export interface PackPart {
  /** Key of the shelf, or the summary. */
  document: string
  /** The record it is of: the cohort or a person. */
  id: string
}

/** A document that may be in a pack. */
export interface PackChoice {
  key: string
  title: Bilingual
  /** One for each participant. */
  perPerson: boolean
  /** In the pack unless somebody takes it out. */
  usual: boolean
}

/** What a group needs on its way; certificates and reports come after it. */
const usual: ReadonlySet<string> = new Set([
  SUMMARY,
  'groupList',
  'documentCheck',
  'roomingList',
  'emergencySheet',
  'travelManifest',
  'itinerary',
  'attendance',
  'nameBadges',
])

/** Everything a pack can hold, in its order. */
export const packChoices: readonly PackChoice[] = [
  { key: SUMMARY, title: summaryWords.title, perPerson: false, usual: true },
  ...shelf
    .filter(({ of }) => of === 'cohort' || of === 'person')
    .map(({ key, title, of }) => ({ key, title, perPerson: of === 'person', usual: usual.has(key) })),
]

/** The documents of a pack in their order, those of people by person; none chosen: the usual ones. */
export function packParts(
  reader: Reader,
  { id, documents }: { id: string; documents: readonly string[] },
  today: IsoDate,
): PackPart[] {
  const wanted = packChoices.filter(({ key, usual: isUsual }) =>
    documents.length > 0 ? documents.includes(key) : isUsual,
  )
  const people = cohortDossier(reader, id, today)?.participants.map(({ person }) => person.id) ?? []
  return wanted.flatMap(({ key, perPerson }) =>
    perPerson ? people.map((person) => ({ document: key, id: person })) : [{ document: key, id }],
  )
}
