import { earliest } from '../model/dates'
import { dictionary } from '../model/dictionary'
import { showDate } from '../model/show'
import type { IsoDate, Reader, Row } from '../model/types'
import { agreementEnd, agreementState, noticeBy } from '../rules/agreement'
import { rulesOf } from '../rules/settings'
import { documentWords } from '../text/documents/common'
import { officeWords } from '../text/documents/office-documents'
import { enumWords } from './cohort-parts'
import { type Block, type Column, cell, plainCell, type TableRow, type Words } from './document'
import { absentLast, column, countOf, dayWords, institutionName, placesOf, yearWords } from './record-parts'
import { inEach, joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

type Agreement = Row<'agreement'>

const { fields, states } = dictionary.agreement

/** How the register is divided, in this order. */
const parts = [
  { label: officeWords.expiring, states: ['expiring'] },
  { label: officeWords.inForce, states: ['inForce', 'signed'] },
  { label: officeWords.inMaking, states: ['draft', 'inReview', 'approved'] },
  { label: officeWords.ended, states: ['expired', 'renewed', 'terminated'] },
] as const

const registerColumns: readonly Column[] = [
  column('no', documentWords.no, 4, { align: 'end', minimal: true }),
  column('title', fields.title.label, 27, { minimal: true }),
  column('type', fields.type.label, 12),
  column('partners', officeWords.partners, 23, { minimal: true }),
  column('signedOn', fields.signedOn.label, 11),
  column('from', officeWords.validFrom, 11),
  column('end', officeWords.lastDay, 12, { minimal: true }),
  column('state', officeWords.state, 10, { minimal: true }),
]

const calendarColumns: readonly Column[] = [
  column('day', officeWords.day, 11, { minimal: true }),
  column('what', officeWords.what, 24, { minimal: true }),
  column('agreement', officeWords.agreement, 36, { minimal: true }),
  column('partners', officeWords.partners, 29),
]

/** The other sides of an agreement; where nobody said which side is ours, all of them. */
export function partnersOf(reader: Reader, { parties }: Agreement): Words {
  const all = Object.values(parties ?? {})
  const others = all.filter(({ side }) => side !== 'own')
  return joined((others.length > 0 ? others : all).map(({ institution }) => institutionName(reader, institution)))
}

/** 协议台账: every agreement by how it stands, and what falls due in the year. */
export function agreementRegister(
  reader: Reader,
  _id: string,
  today: IsoDate,
  { year }: { year: number },
): DocumentParts {
  const rules = rulesOf(reader, today)
  const rows = [...reader.all('agreement')].sort((a, b) => absentLast(a.number, b.number))
  const standing = parts.map(({ label, states: wanted }) => ({
    label,
    rows: rows.filter((row) => (wanted as readonly string[]).includes(agreementState(row, today, rules))),
  }))
  const ordered = standing.flatMap(({ label, rows: own }) => own.map((row) => ({ label, row })))
  const table: Block = {
    kind: 'table',
    key: 'register',
    columns: registerColumns,
    rows: ordered.map(({ label, row }, index) => ({
      key: row.id,
      group: label,
      cells: registerCells(reader, row, index + 1, today),
    })),
    empty: officeWords.noAgreements,
  }
  const due = dueIn(reader, rows, year, today)
  const calendar: Block = {
    kind: 'table',
    key: 'calendar',
    title: told(officeWords.calendar, { year: String(year) }),
    columns: calendarColumns,
    rows: due,
    empty: told(officeWords.calendarEmpty, { year: String(year) }),
  }
  return {
    about: yearWords(year),
    code: '',
    facts: [],
    landscape: true,
    blocks: [
      {
        kind: 'figures',
        figures: [
          countOf(officeWords.agreements, placesOf('agreement', rows)),
          ...standing.map(({ label, rows: own }) => countOf(label, placesOf('agreement', own))),
        ],
      },
      table,
      calendar,
    ],
    closing: { signatories: [documentWords.preparedBy, documentWords.headOfOffice], seal: false },
    sensitive: false,
  }
}

function registerCells(reader: Reader, row: Agreement, no: number, today: IsoDate): TableRow['cells'] {
  const end = agreementEnd(row, today)
  const from = row.validity?.from ?? row.signedOn
  const until = end ? dayWords(end) : from ? officeWords.openEnd : undefined
  const state = agreementState(row, today, rulesOf(reader, today))
  const making = ['draft', 'inReview', 'approved'].includes(state)
  return {
    no: plainCell(String(no)),
    title: cell(row.title, row.number && row.number !== 'none' ? { under: row.number } : {}),
    type: cell(enumWords(fields.type.values, row.type)),
    partners: cell(partnersOf(reader, row)),
    // What is still being made has no days yet.
    signedOn: making ? plainCell(dayWords(row.signedOn)) : cell(dayWords(row.signedOn)),
    from: making ? plainCell(dayWords(from)) : cell(dayWords(from)),
    end: {
      ...(making ? plainCell(until) : cell(until)),
      ...(row.autoRenew && { under: officeWords.renewsItself }),
    },
    state: cell(enumWords(states, state), state === 'expiring' ? { strong: true } : {}),
  }
}

interface Due {
  day: IsoDate
  what: Words
  row: Agreement
  key: string
  open: boolean
}

/** Ends, last days of notice, reviews and deliverables of a year, day by day under their months. */
function dueIn(reader: Reader, rows: readonly Agreement[], year: number, today: IsoDate): TableRow[] {
  const rules = rulesOf(reader, today)
  const due = rows.flatMap((row): Due[] => {
    const state = agreementState(row, today, rules)
    if (['draft', 'inReview', 'approved', 'terminated', 'renewed'].includes(state)) return []
    const end = agreementEnd(row, today)
    const notice = noticeBy(row, today)
    return [
      ...(end ? [{ day: end, what: officeWords.ends, row, key: 'end', open: false }] : []),
      ...(notice ? [{ day: notice, what: officeWords.notice, row, key: 'notice', open: false }] : []),
      ...(row.reviewOn ? [{ day: row.reviewOn, what: officeWords.review, row, key: 'review', open: true }] : []),
      ...Object.entries(row.obligations ?? {}).flatMap(([key, { text, due: day, done }]) =>
        day && !done ? [{ day, what: text ?? fields.obligations.label, row, key, open: true }] : [],
      ),
    ]
  })
  return due
    .filter(({ day }) => Number(day.slice(0, 4)) === year)
    .sort((a, b) => earliest(a.day).localeCompare(earliest(b.day)))
    .map(({ day, what, row, key, open }) => {
      const late = open && day < today
      return {
        key: `${row.id} ${key}`,
        group: inEach((language) => showDate(day.slice(0, 7), language)),
        cells: {
          day: cell(dayWords(day), late ? { mark: 'wrong', under: officeWords.overdue } : {}),
          what: cell(what),
          agreement: cell(row.title ?? row.number, row.title && row.number ? { under: row.number } : {}),
          partners: cell(partnersOf(reader, row)),
        },
      }
    })
}
