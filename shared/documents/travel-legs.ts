/** Legs of a journey as a table; also of those who travel apart. */
import { dictionary } from '../model/dictionary'
import type { Fields, Items } from '../model/types'
import { documentWords } from '../text/documents/common'
import { manifestWords } from '../text/documents/travel-manifest'
import { enumWords } from './cohort-parts'
import { type Block, type Column, cell, plainCell, type Words } from './document'
import { dots, joined } from './sentences'

type Leg = Fields<'travelSegment'>

const columns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'direction', label: manifestWords.direction, share: 12, minimal: true },
  { key: 'mode', label: manifestWords.mode, share: 8 },
  { key: 'number', label: manifestWords.number, share: 12, minimal: true },
  { key: 'from', label: manifestWords.from, share: 13, minimal: true },
  { key: 'to', label: manifestWords.to, share: 13, minimal: true },
  { key: 'departs', label: manifestWords.departs, share: 15, minimal: true },
  { key: 'arrives', label: manifestWords.arrives, share: 15, minimal: true },
  { key: 'booking', label: manifestWords.booking, share: 10 },
]

const { direction: directions, mode: modes } = dictionary.travelSegment.fields

/** Legs in the order in which they are travelled; those without a time stay where they stand. */
export function legsOf(segments: Items<Leg> | undefined): [key: string, leg: Leg][] {
  return Object.entries(segments ?? {}).sort(([, a], [, b]) =>
    a.departsAt && b.departsAt ? a.departsAt.localeCompare(b.departsAt) : 0,
  )
}

/** The legs of a cohort. */
export function legsTable(segments: Items<Leg> | undefined, title: Words): Block {
  return {
    kind: 'table',
    key: 'legs',
    title,
    columns,
    rows: legsOf(segments).map(([key, leg], index) => ({
      key,
      cells: {
        no: plainCell(String(index + 1)),
        direction: plainCell(enumWords(directions.values, leg.direction)),
        mode: plainCell(enumWords(modes.values, leg.mode)),
        number: leg.mode === 'coach' ? plainCell(leg.number) : cell(leg.number),
        from: cell(leg.from),
        to: cell(leg.to),
        departs: cell(leg.departsAt),
        arrives: cell(leg.arrivesAt),
        booking: plainCell(leg.bookingReference),
      },
    })),
    empty: manifestWords.noLegs,
  }
}

/** `EX 801 滨海–London 2026-07-12 08:20`, for a remark. */
export const legWords = ({ number = '', from = '', to = '', departsAt = '' }: Leg): Words =>
  joined([number, [from, to].filter(Boolean).join(' – '), departsAt], dots)
