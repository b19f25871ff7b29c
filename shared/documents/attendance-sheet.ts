import { addDays, isWholeDate } from '../model/dates'
import type { IsoDate, Reader, Row } from '../model/types'
import { daysAway } from '../summary/days'
import type { ItineraryDay, ItineraryItem } from '../summary/itinerary-days'
import { documentWords } from '../text/documents/common'
import { itineraryWords } from '../text/documents/itinerary'
import { type CohortAtHand, cohortAtHand, participantCells } from './cohort-parts'
import { type Block, type Cell, type Column, inOne, plainCell, said, type Words } from './document'
import { dayWords, programmeOf, timeWords } from './programme'
import { dots, inEach, joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const who: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 11, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 17, minimal: true },
]

/** Room to sign, in millimetres, and the least one can sign in. */
const SIGN = 7.6
const LEAST_TO_SIGN = 6.6
/** What is left for the rows of a day between its headings and the lines to sign on below, in millimetres. */
const ROOM = { upright: 218, landscape: 130 } as const
/** Sessions of a day that fit on a sheet upright. */
const UPRIGHT = 3

interface Session {
  key: string
  label: Words
}
interface Day {
  date: IsoDate | null
  sessions: Session[]
}

const sessionOf = (item: ItineraryItem): Session => ({
  key: item.key,
  label: joined([timeWords(item), item.title && said(item.title) ? item.title : itineraryWords.untitled], dots),
})

const halves: readonly Session[] = [
  { key: 'morning', label: itineraryWords.morning },
  { key: 'afternoon', label: itineraryWords.afternoon },
]
/** A journey without a programme has a sheet for each of its days, unless it is longer than this. */
const MOST_DAYS = 31

/** Days with sessions; without any programme every day of the journey, in two halves. */
function daysOf(programme: readonly ItineraryDay[], { dates }: Row<'cohort'>): Day[] {
  const planned = programme.filter(({ items }) => items.length > 0)
  if (planned.length > 0) return planned.map(({ date, items }) => ({ date, sessions: items.map(sessionOf) }))
  const { from, to } = dates ?? {}
  if (!from || !to || !isWholeDate(from) || !isWholeDate(to)) return []
  const days: Day[] = []
  if ((daysAway(from, to) ?? 0) > MOST_DAYS) return []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push({ date, sessions: [...halves] })
  return days
}

/** Boxes to sign are empty; what is on record already stands in them. */
function boxOf(enrolment: Row<'enrolment'>, key: string): Cell {
  const status = enrolment.attendance?.[key]?.status
  return plainCell(status && itineraryWords[status])
}

/** A few people too many are set a little closer, so that a day stays on one sheet with what is signed below. */
function heightOf(people: number, landscape: boolean): number {
  const fits = ROOM[landscape ? 'landscape' : 'upright'] / Math.max(1, people)
  return fits >= LEAST_TO_SIGN ? Math.min(SIGN, Math.floor(fits * 10) / 10) : SIGN
}

function sheetOf({ date, sessions }: Day, index: number, rowHeight: number, { dossier, today }: CohortAtHand): Block[] {
  const day = date === null ? itineraryWords.noDate : dayWords(date)
  return [
    {
      kind: 'table',
      key: `day.${date ?? ''}`,
      title: index === 0 ? day : joined([day, dossier.cohort.name ?? ''], dots),
      onNewPage: index > 0,
      ruled: true,
      rowHeight,
      columns: [
        ...who,
        ...sessions.map(
          ({ key, label }): Column => ({
            key: `blank.${key}`,
            label: inEach((language) => inOne(label, language)),
            share: Math.max(14, 50 / sessions.length),
            minimal: true,
          }),
        ),
      ],
      rows: dossier.participants.map((participant, at) => ({
        key: participant.enrolment.id,
        cells: {
          ...participantCells(participant, at + 1, today),
          ...Object.fromEntries(sessions.map(({ key }) => [`blank.${key}`, boxOf(participant.enrolment, key)])),
        },
      })),
      empty: itineraryWords.nobody,
    },
    { kind: 'signatures', signatories: [itineraryWords.recordedBy, documentWords.delegationLeader] },
  ]
}

function nothingFor({ dates }: Row<'cohort'>): Words {
  const count = daysAway(dates?.from ?? '', dates?.to ?? '')
  return count === null ? itineraryWords.noDates : told(itineraryWords.tooLong, { count })
}

/** 签到表: a sheet for each day, a column to sign in for each session. */
export function attendanceSheet(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, dossier } = found
  const days = daysOf(programmeOf(reader, dossier.cohort), dossier.cohort)
  const landscape = days.some(({ sessions }) => sessions.length > UPRIGHT)
  const rowHeight = heightOf(dossier.participants.length, landscape)
  const blocks: Block[] =
    days.length === 0
      ? [{ kind: 'text', text: nothingFor(dossier.cohort) }]
      : days.flatMap((day, index) => sheetOf(day, index, rowHeight, found))
  return {
    about,
    code,
    // A day with its people fits on one sheet.
    facts: [],
    landscape,
    blocks,
    sensitive: false,
  }
}
