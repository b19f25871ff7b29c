/**
 * Tables of records in other people's columns: headings that a record type has and lists of people do not. What the
 * record type is decides what a heading like Title or 起止日期 means.
 */

import { columnOf, columns as dictionary, pathOf } from '../../model/columns'
import { noteField } from '../../model/heading-notes'
import { sheetPlace } from '../../model/sheet-columns'
import { type Standalone, standalone } from '../../model/types'
import { isBlank } from '../cells'
import { single } from '../columns/claim'
import { fitness } from '../columns/content'
import { headingVariants, normaliseHeading } from '../columns/normalise'
import type { Column } from '../contract'
import type { Grid } from '../grid'
import { ownKeyOf } from './content'
import { wideHeadings, wordsForType } from './own-headings'

/** Types that no list of somebody else holds: the office itself, what was imported; people have their own way. */
const never = new Set<Standalone>(['office', 'importBatch', 'person', 'enrolment'])
/** Rows near the top that may be headings. */
const searched = 40

export interface RecordHead {
  type: Standalone
  /** 0-based row of the headings. */
  row: number
  /** Headings that the type has. */
  matched: number
}

/** The column of a record type that a heading names; null where it has none. */
export function ownKeyFor(type: Standalone, heading: string): string | null {
  const keys = wideHeadings(type)
  for (const { text } of headingVariants(heading)) {
    const key = keys.get(text)
    if (key) return key
  }
  const key = single(heading)
    .fields.map((field) => ownKeyOf(type, field))
    .find((each) => sheetPlace(each)?.column)
  return key ?? null
}

/** The row and the record type whose headings fit a sheet best; null where none does. */
export function bestRecordHead(grid: Grid): RecordHead | null {
  let best: (RecordHead & { score: number }) | null = null
  const types = standalone.filter((type) => !never.has(type))
  // Types that a title above the headings, or the sheet, is called after: 活动台账.
  const named = new Set<Standalone>(grid.sheet === null ? [] : typesNamed([normaliseHeading(grid.sheet)], types))
  for (let row = 0; row < Math.min(searched, grid.rows.length); row++) {
    const texts = (grid.rows[row] ?? [])
      .filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell))
      .map(normaliseHeading)
    for (const type of texts.length >= 2 ? types : []) {
      const matched = new Set(texts.flatMap((text) => wideHeadings(type).get(text) ?? [])).size
      const isNamed = named.has(type)
      if (matched < (isNamed ? 2 : 3) || matched < texts.length * (isNamed ? 0.25 : 0.5)) continue
      const score = matched + (isNamed ? 1.5 : 0)
      if (!best || score > best.score) best = { type, row, matched, score }
    }
    if (texts.length <= mostTitles) for (const type of typesNamed(texts, types)) named.add(type)
  }
  return best
}

/** A row of more texts is no title. */
const mostTitles = 2

function typesNamed(texts: readonly string[], types: readonly Standalone[]): Standalone[] {
  return types.filter((type) => wordsForType(type).some((word) => texts.some((text) => text.includes(word))))
}

/** What columns of a journey mean in a table of agreements: Start and End are those of its validity. */
const meantIn: Partial<Record<Standalone, Readonly<Record<string, string>>>> = {
  agreement: {
    dateFrom: 'validFrom',
    dateTo: 'validTo',
    destination: 'country',
    nationality: 'country',
    // College beside the type of an agreement is whom it was made with; beside a partner it is our own.
    institution: 'hostInstitution',
    institutionEn: 'hostInstitutionEn',
    docType: 'agreementType',
    passportExpiry: 'validTo',
  },
  institution: {
    hostInstitution: 'institution',
    hostInstitutionEn: 'institutionEn',
    enterprise: 'institution',
    nationality: 'country',
    destination: 'country',
  },
  cohort: { institution: 'cohort.sending' },
  qualification: { certNo: 'qualNo', trainingHours: 'qualification.glh', credits: 'qualification.credits' },
  pressItem: { dateFrom: 'mediaDate', awardDate: 'mediaDate', examDate: 'mediaDate' },
}

function inTable(type: Standalone, field: string | null, used: Set<string>): string | null {
  const meant = field === null ? undefined : meantIn[type]?.[field]
  if (meant === undefined || used.has(ownKeyOf(type, meant))) return field
  used.add(ownKeyOf(type, meant))
  return meant
}

/** XY-2023-01 under "编号 No." is what the agreement is filed under, and no running number. */
function isAgreementNo(type: Standalone, { field, examples, because }: Column, used: Set<string>): boolean {
  const key = ownKeyOf('agreement', 'agreementNo')
  if (type !== 'agreement' || field !== 'seq' || because === 'person' || because === 'before' || used.has(key))
    return false
  if (examples.length === 0 || !examples.every((text) => /\d/u.test(text) && /\p{L}/u.test(text))) return false
  used.add(key)
  return true
}

/** Whether cells are what a column holds: 平时成绩 over 90 and 85 is no word for a grade. */
function mayHold(key: string, examples: readonly string[]): boolean {
  const sample = { cells: [...examples], texts: [...examples], filled: examples.length, silent: [] }
  return examples.length === 0 || fitness(columnOf(key), sample) >= 0.25
}

const ofType = new Map<Standalone, ReadonlyMap<string, string>>()

/** Columns of the dictionary by the key that the program's own sheets have for them. */
function listed(type: Standalone): ReadonlyMap<string, string> {
  const before = ofType.get(type)
  if (before) return before
  const own = [...dictionary.values()].filter(({ record, key }) => record === type || key === 'institution')
  const found = new Map(own.map(({ key }) => [ownKeyOf(type, key), key]))
  ofType.set(type, found)
  return found
}

const ofContact = /联[系络]人|联系(?:方式|电话)|contact|liaison|电话|邮箱|e-?mail|phone|tel\b|职务|position/iu
const ofMarks =
  /成绩|得分|分数|总分|总评|理论|实操|实训|技能|笔试|平时|分[)）]?$|marks?\b|scores?\b|points|%|total|theory|practical/iu
const isMark = (text: string) => /^\d{1,3}(?:[.,]\d{1,2})?\s*(?:分|%)?$/u.test(text)

/** What tells whose a result is. */
const ofWhom = /^(?:passportNo|name|surname|given|family)/u

function isNoted(type: Standalone, { field, header, examples }: Column): boolean {
  if (examples.length === 0) return false
  const free = field === null || /^(?:person|enrolment)\./.test(columnOf(field).path ?? '')
  if (type === 'agreement' || type === 'institution') return free && field !== 'seq' && ofContact.test(header)
  // A role, a room or the division of a college: a result has no place for them, and nobody wants them lost.
  const path = type === 'qualificationResult' && field !== null ? (pathOf(columnOf(field), type) ?? '') : ''
  if (/^(?:person\.\w+(?:\[\]|\.)|enrolment\.|institution\.(?!name))/u.test(path) && !ofWhom.test(field ?? ''))
    return true
  if (type !== 'qualificationResult' || !(field === null || field === 'result')) return false
  // Pass in one column, Merit in another: the second is noted.
  if (field === null && /grade|等级|评级|评定/iu.test(header)) return true
  return ofMarks.test(header) && examples.some(isMark) && examples.every((text) => isMark(text) || !/\d/u.test(text))
}

/** Columns of others that such a table has no record for. */
const strangeIn: Partial<Record<Standalone, RegExp>> = {
  agreement: /^(?:person|enrolment)\./,
  institution: /^(?:person|enrolment)\./,
  cohort: /^(?:person|enrolment|institution)\./,
}

/** Columns of a table of these records, those that nobody claimed or that belong to no such record claimed for it. */
export function claimedFor(type: Standalone, columns: readonly Column[]): Column[] {
  const own = (field: string | null) => field !== null && sheetPlace(ownKeyOf(type, field))?.column !== undefined
  const used = new Set(columns.flatMap(({ field }) => (field === null ? [] : ownKeyOf(type, field))))
  return columns.map((column) => {
    const { because, headerParts, confidence } = column
    const field = isAgreementNo(type, column, used) ? 'agreementNo' : inTable(type, column.field, used)
    if (field !== column.field)
      return { ...column, field, alternatives: [column.field as string, ...column.alternatives] }
    if (because === 'person' || because === 'before' || own(field)) return column
    // Whom to write to, and marks in figures: noted with the record, which has no field for them.
    if (isNoted(type, column)) return { ...column, field: noteField, because: 'none', confidence: 0.6 }
    // The country of who comes is no destination, nor theirs where nobody is named.
    const ofPeople = field !== null && (strangeIn[type]?.test(columnOf(field).path ?? '') ?? false)
    // Signed by on a list of certificates is who signed them.
    if (type === 'qualificationResult' && field !== null && columnOf(field).group === 'agreement')
      return { ...column, field: null, because: 'none', confidence: 0, alternatives: [field, ...column.alternatives] }
    const alternatives = field === null ? column.alternatives : [field, ...column.alternatives]
    // Sure of something else: the college of a candidate, a running number.
    if (!ofPeople && field !== null && confidence >= 0.85 && because === 'heading') return column
    // Candidate over names is who took it, whatever the list calls a number.
    if (type === 'qualificationResult' && because === 'cells' && /^name(?:Zh|Full)$/u.test(field ?? '')) return column
    const key = ownKeyFor(type, headerParts[headerParts.length - 1] ?? '')
    if (key === null || used.has(key) || !mayHold(key, column.examples))
      return ofPeople ? { ...column, field: null, because: 'none', confidence: 0, alternatives } : column
    used.add(key)
    const claimed = listed(type).get(key) ?? key
    return { ...column, field: claimed, confidence: 0.95, because: 'heading', alternatives }
  })
}
