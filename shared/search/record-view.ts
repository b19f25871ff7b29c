import { inLanguage, recordMoment, recordName } from '../model/record-name'
import { referencesIn } from '../model/references'
import type { BilingualText, DateRange, Reader, Row, Standalone } from '../model/types'
import type { Finding } from '../rules/finding'
import { recordFindings } from '../rules/record-findings'
import { stateToday } from '../rules/state-today'
import { idsFitting } from './search'

/** Another record, as a line of a page. */
export interface RecordLine {
  type: Standalone
  id: string
  /** undefined: nothing in the record says what it is called. */
  name: BilingualText | undefined
  /** When it happens or holds. */
  when: DateRange | undefined
  state: string | undefined
}

/** The records that refer to the one shown, by the field they do it in. */
export interface LinkGroup {
  type: Standalone
  /** `parties.institution` */
  path: string
  total: number
  /** The newest, at most `MOST_LINES`. */
  lines: RecordLine[]
}

/** A record and everything it is connected with. */
export interface RecordView<K extends Standalone = Standalone> {
  row: Row<K>
  name: BilingualText | undefined
  findings: Finding[]
  /** Records the row refers to, by their id. */
  named: Record<string, RecordLine>
  links: LinkGroup[]
}

/** Lines sent of one group; the rest is a click away in the list. */
const MOST_LINES = 50

/** A line for a record; null where there is none of that id. */
export function recordLine(reader: Reader, type: Standalone, id: string, today?: string): RecordLine | null {
  const row = reader.get(type, id)
  return row ? lineOf(reader, type, row, today) : null
}

/** A line for a row at hand; with `today` in the state that dates make of it. */
export function lineOf<K extends Standalone>(reader: Reader, type: K, row: Row<K>, today?: string): RecordLine {
  const state = today === undefined ? row.state : stateToday(reader, type, row, today)
  return { type, id: row.id, name: recordName(reader, type, row), when: recordMoment(type, row), state }
}

/** What the page of a record shows; null where there is none of that id. `today` is an ISO date. */
export function recordView<K extends Standalone>(
  reader: Reader,
  type: K,
  id: string,
  today: string,
): RecordView<K> | null {
  const row = reader.get(type, id)
  if (!row) return null
  const named: Record<string, RecordLine> = {}
  for (const reference of referencesIn(type, row)) {
    const line = recordLine(reader, reference.to, reference.id, today)
    if (line) named[reference.id] = line
  }
  return {
    row,
    name: recordName(reader, type, row),
    findings: recordFindings(reader, type, row, today),
    named,
    links: linksTo(reader, type, id, today),
  }
}

function linksTo(reader: Reader, type: Standalone, id: string, today: string): LinkGroup[] {
  const groups = new Map<string, { type: Standalone; path: string; ids: Set<string> }>()
  const put = (from: Standalone, path: string, row: string) => {
    const key = `${from}.${path}`
    const group = groups.get(key) ?? { type: from, path, ids: new Set<string>() }
    groups.set(key, group)
    group.ids.add(row)
  }
  for (const place of reader.referring(id)) put(place.type, place.path, place.id)
  if (type === 'person') for (const row of reader.enrolmentsWith(id)) put('enrolment', 'person', row.id)
  if (type === 'cohort') for (const row of reader.enrolmentsOf(id)) put('enrolment', 'cohort', row.id)
  return [...groups.values()].map(({ ids, ...group }) => {
    const rows = [...ids].flatMap((each) => reader.get(group.type, each) ?? [])
    const moments = new Map(rows.map((row) => [row.id, recordMoment(group.type, row)?.from ?? '']))
    const newest = (a: Row<Standalone>, b: Row<Standalone>) => {
      const [before, after] = [moments.get(a.id) ?? '', moments.get(b.id) ?? '']
      return before === after ? (a.id < b.id ? -1 : 1) : before < after ? 1 : -1
    }
    return {
      ...group,
      total: rows.length,
      lines: rows
        .sort(newest)
        .slice(0, MOST_LINES)
        .map((row) => lineOf(reader, group.type, row, today)),
    }
  })
}

/** A record to choose, and what tells it from others of the same name. */
export interface RecordChoice extends RecordLine {
  detail: string
}

/** Records of a type that fit what was typed, the chosen ones first, at most `most` besides them. */
export function recordChoices(
  reader: Reader,
  { type, query, language, chosen = [] }: ChoiceQuery,
  most = 40,
): RecordChoice[] {
  const choice = (row: Row<Standalone>) => ({
    ...lineOf(reader, type, row),
    detail: detailOf(reader, type, row, language),
  })
  const taken = new Set(chosen)
  const found = chosen.flatMap((id) => {
    const row = reader.get(type, id)
    return row ? [choice(row)] : []
  })
  const fitting = idsFitting(reader, type, query)
  for (const row of reader.all(type)) {
    if (found.length >= most + taken.size) break
    if (!taken.has(row.id) && (!fitting || fitting.has(row.id))) found.push(choice(row))
  }
  return found
}

export interface ChoiceQuery {
  type: Standalone
  query: string
  language: 'en' | 'zh'
  /** Ids that stand in the field already. */
  chosen?: readonly string[]
}

function detailOf(reader: Reader, type: Standalone, row: Row<Standalone>, language: 'en' | 'zh'): string {
  if (type === 'person') {
    const { institution, studentNo, staffNo } = row as Row<'person'>
    const college = institution ? inLanguage(reader.get('institution', institution)?.name, language) : ''
    return [college, studentNo ?? staffNo].filter(Boolean).join(' · ')
  }
  if (type === 'agreement') return (row as Row<'agreement'>).number ?? ''
  return recordMoment(type, row)?.from?.slice(0, 7) ?? ''
}
