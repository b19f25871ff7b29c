import { dictionary } from '../model/dictionary'
import type { Reader } from '../model/types'
import { hoursOf, isLearning } from '../rules/itinerary'
import { documentWords } from '../text/documents/common'
import { itineraryWords } from '../text/documents/itinerary'
import { cohortAtHand, enumWords } from './cohort-parts'
import { type Block, type Column, cell, type Figure, plainCell, said, type TableRow, type Words } from './document'
import { partOfDay, programmeOf, shortDay, timeWords } from './programme'
import { told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const columns: readonly Column[] = [
  { key: 'day', label: itineraryWords.day, share: 16, minimal: true },
  { key: 'time', label: itineraryWords.time, share: 11, minimal: true },
  { key: 'activity', label: itineraryWords.activity, share: 28, minimal: true },
  { key: 'kind', label: itineraryWords.kind, share: 10 },
  { key: 'place', label: itineraryWords.place, share: 17, minimal: true },
  { key: 'lead', label: itineraryWords.lead, share: 12 },
  { key: 'hours', label: itineraryWords.hours, share: 6, align: 'end' },
]

const round = (hours: number) => String(Math.round(hours * 10) / 10)

/** 日程: every day of the journey with what is on it; hours that nobody entered count for nothing and stand as missing. */
export function itinerary(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, facts, dossier } = found
  const days = programmeOf(reader, dossier.cohort)
  const items = days.flatMap((day) => day.items)
  const sum = (of: typeof items) => of.reduce((hours, item) => hours + (hoursOf(item) ?? 0), 0)
  const all = sum(items)
  const learning = sum(items.filter(isLearning))
  const judged = sum(items.filter(({ kind }) => kind !== undefined))
  const figures: Figure[] = [
    { label: itineraryWords.days, value: String(days.filter(({ date }) => date !== null).length) },
    { label: itineraryWords.items, value: String(items.length) },
    { label: itineraryWords.hours, value: round(all) },
    { label: itineraryWords.learningHours, value: round(learning) },
    {
      label: itineraryWords.learningShare,
      value: judged > 0 ? `${Math.round((learning / judged) * 100)}%` : documentWords.notRecorded,
    },
  ]
  const rows = days.flatMap(({ date, number, items }): TableRow[] => {
    const together = date ?? ''
    const day = {
      text: date === null ? itineraryWords.noDate : shortDay(date),
      strong: true,
      ...(number !== null && { under: told(itineraryWords.dayNo, { number }) }),
    }
    if (items.length === 0)
      return [{ key: `day.${together}`, together, cells: { day, activity: plainCell(itineraryWords.free) } }]
    return items.map((item, index) => {
      const hours = hoursOf(item)
      const time = timeWords(item)
      const part: Words = partOfDay(item.start)
      return {
        key: item.key,
        together,
        cells: {
          ...(index === 0 && { day }),
          time: { ...plainCell(time), ...(said(part) && { under: part }) },
          activity: cell(item.title),
          kind: plainCell(enumWords(dictionary.itineraryItem.fields.kind.values, item.kind)),
          place: plainCell(item.place),
          lead: plainCell(item.lead),
          hours: plainCell(hours === undefined ? '' : round(hours)),
        },
      }
    })
  })
  const table: Block = {
    kind: 'table',
    key: 'days',
    columns,
    rows,
    ...(items.length > 0 && { totals: { hours: { text: round(all), strong: true } } }),
    empty: itineraryWords.nothing,
  }
  return {
    about,
    code,
    facts,
    blocks: [{ kind: 'figures', figures }, table],
    closing: { signatories: [documentWords.preparedBy, documentWords.delegationLeader], seal: false },
    sensitive: false,
  }
}
