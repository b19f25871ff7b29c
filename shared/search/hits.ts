/** A record that was found, as it is shown: its name, what tells it from others, and where it was found. */
import { countryName } from '../model/country-names'
import { ageOn } from '../model/dates'
import type { Bilingual, FieldDef, Language, RecordDef } from '../model/define'
import { dictionary } from '../model/dictionary'
import { isMasked } from '../model/masked'
import { inLanguage, recordMoment, recordName } from '../model/record-name'
import { showPhone, showRange } from '../model/show'
import type { Reader, Row, Standalone } from '../model/types'
import { coveredText } from '../rules/masking'
import { stateToday } from '../rules/state-today'
import { type Mark, marksIn } from './marks'
import type { Query } from './query'
import { eachTerm, type Term } from './terms'

export interface SearchHit {
  type: Standalone
  id: string
  /** In the language asked for, else the other one; '' where nothing says. */
  name: string
  marks: Mark[]
  /** The name in the other language or script, '' where it is the same. */
  other: string
  otherMarks: Mark[]
  /** What tells it from others of the same name: college, number, dates. */
  detail: string
  state: string | undefined
  /** The record on whose page it is seen: of a person in a cohort, the cohort. */
  seenOn: { type: Standalone; id: string }
  /** Where it was found, unless in its name. A masked text shows the last characters only. */
  found: { label: Bilingual; text: string; marks: Mark[]; masked: boolean } | null
}

/** Longest text shown of what was found; it is cut around the place. */
const LONGEST = 60

interface HitContext {
  reader: Reader
  language: Language
  today: string
  query: Query | null
}

/** The hit of a row; without a query as a record to go back to. */
export function hitOf(type: Standalone, row: Row<Standalone>, context: HitContext): SearchHit {
  const { reader, language, today, query } = context
  const both = recordName(reader, type, row)
  const name = inLanguage(both, language)
  const second = inLanguage(both, language === 'zh' ? 'en' : 'zh')
  const other = second === name ? '' : second
  const as = type === 'person' ? 'person' : 'name'
  const marks = query ? marksIn(name, query, as) : []
  const otherMarks = query && marks.length === 0 ? marksIn(other, query, as) : []
  const cohort = type === 'enrolment' ? (row as Row<'enrolment'>).cohort : undefined
  const named = marks.length > 0 || otherMarks.length > 0
  return {
    type,
    id: row.id,
    name,
    marks,
    other,
    otherMarks,
    detail: detailOf(type, row, context),
    state: stateToday(reader, type, row, today),
    seenOn: cohort ? { type: 'cohort', id: cohort } : { type, id: row.id },
    found: query && !named ? foundIn(type, row, query, context) : null,
  }
}

function detailOf(type: Standalone, row: Row<Standalone>, { reader, language }: HitContext): string {
  const { number, code, approvalNo, kind, type: sort } = row as Record<string, unknown>
  if (type === 'person') {
    const { institution, studentNo, staffNo } = row as Row<'person'>
    const college = institution ? inLanguage(reader.get('institution', institution)?.name, language) : ''
    return [college, studentNo ?? staffNo].filter(Boolean).join(' · ')
  }
  const fields: RecordDef['fields'] = dictionary[type].fields
  const word = (field: string, value: unknown) => fields[field]?.values?.[String(value)]?.[language]
  if (type === 'institution') {
    const { country } = row as Row<'institution'>
    return [word('kind', kind), country && countryName(country, language)].filter(Boolean).join(' · ')
  }
  const moment = recordMoment(type, row)
  return [word('kind', kind) ?? word('type', sort), number ?? code ?? approvalNo, moment && showRange(moment, language)]
    .filter(Boolean)
    .join(' · ')
}

/** The term that answers best: a number before a text, whatever holds all of what was typed before a part. */
function foundIn(type: Standalone, row: Row<Standalone>, query: Query, context: HitContext): SearchHit['found'] {
  let best: { term: Term; marks: Mark[]; weight: number } | null = null
  eachTerm(type, row, (term) => {
    const marks = marksIn(term.text, trunked(query, term), term.as === 'name' ? 'name' : 'text')
    const long = marks.reduce((sum, [from, to]) => sum + to - from, 0)
    const weight = long === 0 ? 0 : long + (term.as === 'number' ? 1000 : 0)
    if (weight > (best?.weight ?? 0)) best = { term, marks, weight }
  })
  const found = best as { term: Term; marks: Mark[] } | null
  return found
    ? shown(found.term, found.marks, isChild(type, row, context.today))
    : relatedTo(type, row, query, context)
}

/** A national telephone number is looked for as it is kept. */
function trunked(query: Query, { field }: Term): Query {
  const { whole } = query
  return field.kind === 'phone' && whole.trunk ? { whole: { ...whole, text: whole.trunk }, words: [] } : query
}

function shown({ text, field, item, itemFields, list }: Term, marks: Mark[], child: boolean): SearchHit['found'] {
  const label = labelOf(field, item, itemFields, list)
  if (isMasked(field, child)) return { label, text: coveredText(text, field.kind), marks: [], masked: true }
  if (field.kind === 'phone') return { label, text: showPhone(text), marks: [], masked: false }
  return { label, ...cut(text, marks), masked: false }
}

/** The kind of document says more than "number"; a field of another list is named with it. */
function labelOf(field: FieldDef, item: Term['item'], itemFields: Term['itemFields'], list: Term['list']): Bilingual {
  const kind = item?.type
  const word = typeof kind === 'string' ? itemFields?.type?.values?.[kind] : undefined
  if (word) return { en: word.en, zh: word.zh }
  const { en, zh } = field.label
  return list ? { en: `${list.label.en}, ${en.toLowerCase()}`, zh: `${list.label.zh}：${zh}` } : { en, zh }
}

function cut(text: string, marks: Mark[]): { text: string; marks: Mark[] } {
  const first = marks[0]
  if (!first || text.length <= LONGEST) return { text, marks }
  const from = Math.max(0, Math.min(first[0] - 15, text.length - LONGEST))
  const to = from + LONGEST
  const lead = from > 0 ? '…' : ''
  const inside = marks.flatMap(([start, end]): Mark[] =>
    start < to ? [[start - from + lead.length, Math.min(end, to) - from + lead.length]] : [],
  )
  return { text: lead + text.slice(from, to) + (to < text.length ? '…' : ''), marks: inside }
}

/** Of a child everything personal is sensitive (PIPL art. 28); one who may be under 14 counts as under. */
function isChild(type: Standalone, row: Row<Standalone>, today: string): boolean {
  const born = type === 'person' ? (row as Row<'person'>).dateOfBirth : undefined
  return born !== undefined && ageOn(born, today).least < 14
}

/** People are also found by what was typed of their college beside their name. */
function relatedTo(type: Standalone, row: Row<Standalone>, query: Query, { reader, language }: HitContext) {
  if (type !== 'person') return null
  const { institution } = row as Row<'person'>
  const name = institution ? inLanguage(reader.get('institution', institution)?.name, language) : ''
  const marks = marksIn(name, query, 'name')
  if (marks.length === 0) return null
  const { en, zh } = dictionary.person.fields.institution.label
  return { label: { en, zh }, text: name, marks, masked: false }
}
