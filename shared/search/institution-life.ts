import { recordMoment } from '../model/record-name'
import type { Reader, Row, Standalone } from '../model/types'
import { lineOf, type RecordLine } from './record-view'

/** Something an institution did with the office, and by which field it is in it. */
export interface LifeLine extends RecordLine {
  /** `parties.institution`; of a press item the type of the record it reports on. */
  by: string
}

/** Types that are something that happened, or holds for a time; people and codes are not. */
const told: readonly Standalone[] = [
  'agreement',
  'event',
  'cohort',
  'jointProgramme',
  'orderClass',
  'output',
  'alliance',
]

/** Types on which the press reports. */
const reportedOn: readonly Standalone[] = ['agreement', 'event', 'cohort']

/**
 * The life of an institution with the office: its agreements, events, cohorts, programmes, classes and outputs, and
 * what the press wrote about them. Each record stands once, by the first field it is found by. `today` is an ISO day.
 */
export function institutionLife(reader: Reader, id: string, today: string): LifeLine[] {
  const lines = new Map<string, LifeLine>()
  const put = (type: Standalone, row: Row<Standalone> | undefined, by: string) => {
    if (row && !lines.has(row.id)) lines.set(row.id, { ...lineOf(reader, type, row, today), by })
  }
  for (const { type, id: from, path } of reader.referring(id))
    if (told.includes(type)) put(type, reader.get(type, from), path)
  for (const { type, id: of } of [...lines.values()])
    if (reportedOn.includes(type))
      for (const place of reader.referring(of))
        if (place.type === 'pressItem') put('pressItem', reader.get('pressItem', place.id), type)
  const begin = (line: LifeLine) => line.when?.from ?? line.when?.to ?? ''
  return [...lines.values()].sort((a, b) => begin(b).localeCompare(begin(a)) || b.id.localeCompare(a.id))
}

/** The day an institution's life with the office begins: its first contact, else the first thing that has a date. */
export function togetherSince(institution: Row<'institution'>, life: readonly LifeLine[]): string | undefined {
  const days = life.flatMap((line) => line.when?.from ?? [])
  const first = recordMoment('institution', institution)?.from
  return [first, ...days].filter((day): day is string => day !== undefined).sort()[0]
}
