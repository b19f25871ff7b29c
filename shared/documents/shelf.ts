/** Every document the office prints, in the order of the shelf. A new one is a new line here. */
import type { IsoDate, Reader } from '../model/types'
import { certificateWords } from '../text/documents/certificate'
import { checkWords } from '../text/documents/document-check'
import { emergencyWords } from '../text/documents/emergency-sheet'
import { groupListWords } from '../text/documents/group-list'
import { itineraryWords } from '../text/documents/itinerary'
import { reportWords } from '../text/documents/journey-report'
import { mobilityWords } from '../text/documents/mobility'
import { cardWords } from '../text/documents/name-cards'
import { roomingWords } from '../text/documents/rooming-list'
import { manifestWords } from '../text/documents/travel-manifest'
import { letterWords } from '../text/documents/visa-letter'
import { attendanceSheet } from './attendance-sheet'
import { certificateRegister, certificates } from './certificates'
import { cohortConsents, pressConsents } from './consents-needed'
import type { Preset, PrintedDocument } from './document'
import { documentCheck } from './document-check'
import { emergencySheet } from './emergency-sheet'
import { groupList } from './group-list'
import { itinerary } from './itinerary'
import { journeyReport } from './journey-report'
import { masterCertificates } from './master-certificates'
import { mobilityEvidence } from './mobility'
import { nameBadges, seatCards } from './name-cards'
import { officeShelf } from './office-shelf'
import { withPreset } from './preset'
import { lastCopyOf, printBefore } from './print-log'
import { checkInSheet, roomingList } from './rooming-list'
import type { ShelfEntry } from './shelf-entry'
import { sincePrint } from './since-print'
import { travelManifest } from './travel-manifest'
import { visaLetter } from './visa-letter'

export const shelf: readonly ShelfEntry[] = [
  {
    key: 'groupList',
    title: groupListWords.title,
    purpose: { en: 'Who goes: for the approval and the file.', zh: '团组成员一览，用于报批与存档。' },
    of: 'cohort',
    make: groupList,
    formats: ['xlsx', 'docx'],
    consents: ['crossBorder'],
  },
  {
    key: 'documentCheck',
    title: checkWords.title,
    purpose: checkWords.purpose,
    of: 'cohort',
    make: documentCheck,
  },
  {
    key: 'roomingList',
    title: roomingWords.title,
    purpose: roomingWords.purpose,
    of: 'cohort',
    make: roomingList,
    consents: ['crossBorder'],
  },
  {
    key: 'checkIn',
    title: roomingWords.checkInTitle,
    purpose: roomingWords.checkInPurpose,
    of: 'cohort',
    make: checkInSheet,
  },
  {
    key: 'emergencySheet',
    title: emergencyWords.title,
    purpose: emergencyWords.purpose,
    of: 'cohort',
    make: emergencySheet,
    numbered: true,
    consents: ['crossBorder', 'health'],
    begins: 'full',
  },
  {
    key: 'travelManifest',
    title: manifestWords.title,
    purpose: manifestWords.purpose,
    of: 'cohort',
    make: travelManifest,
    consents: ['crossBorder'],
    begins: 'full',
  },
  {
    key: 'itinerary',
    title: itineraryWords.title,
    purpose: itineraryWords.purpose,
    of: 'cohort',
    make: itinerary,
    begins: 'full',
  },
  {
    key: 'attendance',
    title: itineraryWords.attendanceTitle,
    purpose: itineraryWords.attendancePurpose,
    of: 'cohort',
    make: attendanceSheet,
  },
  {
    key: 'nameBadges',
    title: cardWords.badges,
    purpose: cardWords.badgesPurpose,
    of: 'cohort',
    make: nameBadges,
    begins: 'full',
  },
  {
    key: 'seatCards',
    title: cardWords.seats,
    purpose: cardWords.seatsPurpose,
    of: 'cohort',
    make: seatCards,
    begins: 'full',
  },
  {
    key: 'certificates',
    title: certificateWords.title,
    purpose: certificateWords.purpose,
    of: 'cohort',
    make: certificates,
  },
  {
    key: 'certificateRegister',
    title: certificateWords.register,
    purpose: certificateWords.registerPurpose,
    of: 'cohort',
    make: certificateRegister,
  },
  {
    key: 'visaLetter',
    title: letterWords.title,
    purpose: letterWords.purpose,
    of: 'cohort',
    make: visaLetter,
    consents: ['crossBorder'],
    begins: 'full',
  },
  {
    key: 'journeyReport',
    title: reportWords.title,
    purpose: reportWords.purpose,
    of: 'cohort',
    make: journeyReport,
  },
  {
    key: 'masterCertificates',
    title: certificateWords.masterTitle,
    purpose: certificateWords.masterPurpose,
    of: 'masterClass',
    make: masterCertificates,
  },
  {
    key: 'mobility',
    title: mobilityWords.title,
    purpose: mobilityWords.purpose,
    of: 'person',
    make: mobilityEvidence,
  },
  ...officeShelf,
]

export function shelfEntry(key: string): ShelfEntry | undefined {
  return shelf.find((entry) => entry.key === key)
}

/**
 * How much of a document is offered first: the least there is (PIPL article 6, GDPR article 25), but for those that are
 * of no use without the rest, to a carrier, an embassy, whoever has to help, or that people wear themselves; and those that
 * are about no group of people.
 */
export const beginsWith = ({ begins, of }: ShelfEntry): Preset => begins ?? (of === 'cohort' ? 'minimal' : 'full')

export interface DocumentQuery {
  document: string
  /** Of the record it is about; `office` for documents of the whole office. */
  id: string
  year?: number
  preset?: Preset
  printedBy: string
  /** How many numbered copies are made, where the document has them; one when left out. */
  copies?: number
  /** Marks what changed since the print before, where there was one. */
  marks?: boolean
}

/** A document ready to lay out; null where there is no such document or record. */
export function makeDocument(reader: Reader, query: DocumentQuery, today: IsoDate): PrintedDocument | null {
  const { id, preset = 'full', printedBy } = query
  const entry = shelfEntry(query.document)
  const year = query.year ?? Number(today.slice(0, 4))
  const parts = entry?.make(reader, id, today, { year })
  if (!entry || !parts) return null
  const record = { type: entry.of, id }
  const ofYear = entry.of === 'office' ? year : undefined
  const whole: PrintedDocument = {
    title: entry.title,
    ...parts,
    document: entry.key,
    record,
    preset,
    ...(ofYear !== undefined && { year: ofYear }),
    office: reader.get('office', 'office')?.name ?? {},
    printedOn: today,
    printedBy,
    ...consentsOf(reader, entry, id, year),
    ...(entry.numbered && { copy: numbered(lastCopyOf(reader, entry.key, record), query.copies) }),
  }
  const made = withPreset(whole, preset)
  const earlier = printBefore(reader, entry.key, record, preset, ofYear)
  if (!earlier) return made
  const { before, memory } = earlier
  return { ...(query.marks ? sincePrint(made, before, memory) : made), before }
}

function consentsOf(reader: Reader, { of, consents = [] }: ShelfEntry, id: string, year: number) {
  if (consents.length === 0) return {}
  const needed =
    of === 'office' ? pressConsents(reader, year) : of === 'cohort' ? cohortConsents(reader, id, consents) : []
  return needed.length > 0 ? { consents: needed } : {}
}

/** Numbers go on from the copies that were made before. */
const numbered = (last: number, copies = 1) => ({ number: last + 1, of: last + Math.max(1, copies) })
