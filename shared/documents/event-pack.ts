import { dictionary } from '../model/dictionary'
import { recordName } from '../model/record-name'
import type { Reader, Row } from '../model/types'
import { byTime } from '../summary/run-sheet'
import { documentWords } from '../text/documents/common'
import { recordDocumentWords } from '../text/documents/office-documents'
import { countryWords, enumWords, nameWords, rangeWords } from './cohort-parts'
import { type Block, type Card, type Column, cell, plainCell, said, type TableRow, type Words } from './document'
import { absentLast, column, countOf, institutionName, nameOf, placesOf } from './record-parts'
import { told } from './sentences'
import type { DocumentParts } from './shelf-entry'

type Event = Row<'event'>
type Guest = NonNullable<Event['guests']>[string]

const { fields, states } = dictionary.event
const sides = dictionary.agreement.fields.parties.fields.side.values

const guestColumns: readonly Column[] = [
  column('no', documentWords.no, 5, { align: 'end', minimal: true }),
  column('name', documentWords.name, 21, { minimal: true }),
  column('organisation', recordDocumentWords.organisation, 27, { minimal: true }),
  column('post', recordDocumentWords.post, 19, { minimal: true }),
  column('speech', recordDocumentWords.speech, 16, { minimal: true }),
  column('blank', recordDocumentWords.present, 12),
]

const stepColumns: readonly Column[] = [
  column('time', recordDocumentWords.time, 14, { minimal: true }),
  column('what', recordDocumentWords.step, 40, { minimal: true }),
  column('lead', recordDocumentWords.lead, 20, { minimal: true }),
  column('blank', recordDocumentWords.done, 26),
]

const signingColumns: readonly Column[] = [
  column('seat', recordDocumentWords.party, 17, { minimal: true }),
  column('organisation', recordDocumentWords.organisation, 32, { minimal: true }),
  column('signatory', recordDocumentWords.signatory, 20, { minimal: true }),
  column('post', recordDocumentWords.post, 19, { minimal: true }),
  column('blank', recordDocumentWords.copies, 12),
]

const institutionColumns: readonly Column[] = [
  column('no', documentWords.no, 6, { align: 'end', minimal: true }),
  column('name', dictionary.institution.fields.name.label, 48, { minimal: true }),
  column('kind', dictionary.institution.fields.kind.label, 26, { minimal: true }),
  column('country', dictionary.institution.fields.country.label, 20, { minimal: true }),
]

const guestsOf = (row: Event) => Object.entries(row.guests ?? {})

function guestName(reader: Reader, { person }: Guest): Words | undefined {
  const found = person ? reader.get('person', person) : undefined
  return found && nameWords(found)
}

/** The unit somebody comes for: as said for the event, else the one on their own record. */
const unitOf = (reader: Reader, { person, organisation }: Guest): Words =>
  institutionName(reader, organisation ?? (person ? reader.get('person', person)?.institution : undefined))

/** The agreements signed at an event, in the order of their numbers. */
function signedAt(reader: Reader, id: string): Row<'agreement'>[] {
  return reader
    .referring(id)
    .filter(({ type, path }) => type === 'agreement' && path === 'event')
    .flatMap(({ id: agreement }) => reader.get('agreement', agreement) ?? [])
    .sort((a, b) => absentLast(a.number, b.number))
}

function signingRows(reader: Reader, agreements: readonly Row<'agreement'>[]): TableRow[] {
  return agreements.flatMap((row, index) =>
    Object.entries(row.parties ?? {}).map(([key, { institution, side, signatory, post }]): TableRow => {
      const title = recordName(reader, 'agreement', row) ?? ''
      return {
        key: `${row.id} ${key}`,
        group: told({ en: '{no}. {title}', zh: '{no}. {title}' }, { no: index + 1, title }),
        together: row.id,
        cells: {
          seat: cell(enumWords(sides, side)),
          organisation: cell(institutionName(reader, institution)),
          signatory: cell(signatory),
          post: plainCell(post),
          blank: plainCell(''),
        },
      }
    }),
  )
}

/** 活动材料: who comes, what happens when, who signs what with whom. */
export function eventPack(reader: Reader, id: string): DocumentParts | null {
  const row = reader.get('event', id)
  if (!row) return null
  const guests = guestsOf(row)
  const institutions = (row.institutions ?? []).flatMap((each) => reader.get('institution', each) ?? [])
  const signed = signedAt(reader, id)
  const announced = Object.values(row.declaredCounts ?? {}).at(-1)?.people
  const guestTable: Block = {
    kind: 'table',
    key: 'guests',
    title: recordDocumentWords.guests,
    columns: guestColumns,
    rows: guests.map(([key, guest], index) => ({
      key,
      cells: {
        no: plainCell(String(index + 1)),
        name: cell(guestName(reader, guest)),
        organisation: cell(unitOf(reader, guest)),
        post: plainCell(guest.post),
        speech: plainCell(guest.speech),
        blank: plainCell(''),
      },
    })),
    rowHeight: 9,
    empty: recordDocumentWords.noGuests,
  }
  const present: Block = {
    kind: 'table',
    key: 'institutions',
    title: recordDocumentWords.institutions,
    columns: institutionColumns,
    rows: institutions.map((each, index) => ({
      key: each.id,
      cells: {
        no: plainCell(String(index + 1)),
        name: cell(each.name),
        kind: cell(enumWords(dictionary.institution.fields.kind.values, each.kind)),
        country: cell(countryWords(each.country ? [each.country] : [])),
      },
    })),
    empty: recordDocumentWords.noInstitutions,
  }
  const runSheet: Block = {
    kind: 'table',
    key: 'runSheet',
    title: recordDocumentWords.runSheet,
    onNewPage: true,
    columns: stepColumns,
    rows: Object.entries(row.runSheet ?? {})
      .sort(([, a], [, b]) => byTime(a, b))
      .map(([key, { time, what, lead }]) => ({
        key,
        cells: { time: cell(time), what: cell(what), lead: plainCell(lead), blank: plainCell('') },
      })),
    rowHeight: 9,
    empty: recordDocumentWords.noRunSheet,
  }
  const signing: Block = {
    kind: 'table',
    key: 'signing',
    title: recordDocumentWords.signing,
    columns: signingColumns,
    rows: signingRows(reader, signed),
    rowHeight: 9,
    empty: recordDocumentWords.nothingSigned,
  }
  return {
    about: row.title ?? '',
    code: '',
    facts: [
      { label: fields.kind.label, value: enumWords(fields.kind.values, row.kind) },
      { label: fields.dates.label, value: rangeWords(row.dates) },
      { label: fields.place.label, value: row.place ?? '' },
      { label: fields.alliance.label, value: nameOf(reader, 'alliance', row.alliance), optional: true },
      { label: recordDocumentWords.state, value: enumWords(states, row.state), optional: true },
      { label: recordDocumentWords.announced, value: announcedWords(announced), optional: true },
    ],
    blocks: [
      {
        kind: 'figures',
        figures: [
          { label: recordDocumentWords.guestCount, value: String(guests.length) },
          countOf(recordDocumentWords.institutionCount, placesOf('institution', institutions)),
          countOf(recordDocumentWords.signCount, placesOf('agreement', signed)),
        ],
      },
      guestTable,
      present,
      runSheet,
      signing,
    ],
    closing: { signatories: [documentWords.preparedBy, recordDocumentWords.organiserSign], seal: false },
    sensitive: false,
  }
}

const announcedWords = (people: number | undefined): Words =>
  people === undefined ? '' : told(recordDocumentWords.announcedPeople, { count: people })

/** 嘉宾席卡: a card for every guest. */
export function eventSeatCards(reader: Reader, id: string): DocumentParts | null {
  const row = reader.get('event', id)
  if (!row) return null
  const cards = guestsOf(row).map(([key, guest]): Card => {
    const name = guestName(reader, guest)
    return {
      key,
      name: name && said(name) ? name : documentWords.nameless,
      lines: [unitOf(reader, guest), guest.post ?? ''].filter(said),
    }
  })
  const none = cards.length === 0
  return {
    about: row.title ?? '',
    code: '',
    facts: [],
    bare: !none,
    blocks: none ? [{ kind: 'text', text: recordDocumentWords.noGuests }] : [{ kind: 'cards', size: 'seat', cards }],
    sensitive: false,
  }
}
