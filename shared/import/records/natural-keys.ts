/** By what records of a type are told from each other where no id says it. */
import { foldName, fullName } from '../../model/names'
import type { Name, Standalone } from '../../model/types'
import { foldText } from '../cells'

type Fields = Readonly<Record<string, unknown>>

interface Keys {
  /** Each of these alone says which record it is. */
  strong(row: Fields): string[]
  /** Alike, but somebody has to say so. */
  weak?(row: Fields): string[]
  /** Fields that cannot differ where it is the same record. */
  fixed?: readonly string[]
}

const text = (value: unknown): string => (typeof value === 'string' && value !== 'none' ? foldText(value) : '')

/** A key of several parts; none where one of them is missing. */
function key(name: string, ...parts: readonly string[]): string[] {
  return parts.every((part) => part !== '') ? [`${name}:${parts.join('|')}`] : []
}

const codes = (row: Fields, ...names: readonly string[]) => names.flatMap((name) => key(name, text(row[name])))

/** Names without what people leave out: spaces, dots, brackets, the article. */
function plain(name: unknown): string {
  return text(name)
    .replace(/[\s.,'’"“”()（）《》·-]/gu, '')
    .replace(/^the(?=[a-z])/, '')
}

/** The names of a bilingual field, each with what goes with it. */
function titled(row: Fields, field: string, ...with_: readonly string[]): string[] {
  const title = (row[field] ?? {}) as { zh?: string; en?: string }
  return [title.zh, title.en].flatMap((each) => key(field, plain(each), ...with_))
}

const begins = (row: Fields, field: string) => text((row[field] as { from?: string } | undefined)?.from)

const keysOf: Readonly<Record<Standalone, Keys>> = {
  office: { strong: () => ['office'] },
  institution: {
    strong: (row) => [
      ...codes(row, 'schoolCode', 'ukprn', 'usci', 'companyNo', 'charityNo'),
      ...titled(row, 'name'),
      ...[row.shortName, row.formerNames].flat().flatMap((name) => key('name', plain(name))),
    ],
    fixed: ['schoolCode', 'ukprn', 'usci'],
  },
  // People are told as lists of people tell them; see person-rows.ts.
  person: { strong: () => [] },
  cohort: {
    strong: (row) => [...codes(row, 'code'), ...titled(row, 'name', begins(row, 'dates'))],
    weak: (row) => titled(row, 'name'),
    fixed: ['code', 'dates'],
  },
  enrolment: { strong: (row) => key('seat', text(row.person), text(row.cohort)) },
  importBatch: { strong: (row) => key('file', text(row.sha256), text(row.file)) },
  alliance: { strong: (row) => titled(row, 'name') },
  agreement: {
    strong: (row) => [...codes(row, 'number'), ...titled(row, 'title', text(row.signedOn))],
    weak: (row) => titled(row, 'title'),
    fixed: ['number', 'signedOn'],
  },
  jointProgramme: {
    strong: (row) => [...codes(row, 'approvalNo'), ...titled(row, 'name')],
    fixed: ['approvalNo'],
  },
  event: {
    strong: (row) => titled(row, 'title', begins(row, 'dates')),
    weak: (row) => titled(row, 'title'),
    fixed: ['dates'],
  },
  pressItem: {
    strong: (row) => [
      ...codes(row, 'url'),
      ...key('headline', plain(row.headline), text(row.publishedOn)),
      ...key('outlet', plain(row.outlet), plain(row.headline)),
    ],
    weak: (row) => key('headline', plain(row.headline)),
    fixed: ['url', 'publishedOn', 'outlet'],
  },
  orderClass: {
    strong: (row) => titled(row, 'name', text(row.enterprise) || text(row.college)),
    weak: (row) => titled(row, 'name'),
    fixed: ['enterprise', 'college'],
  },
  masterClass: {
    strong: (row) => [
      ...titled(row, 'name', begins(row, 'dates')),
      ...key('master', text(row.master), begins(row, 'dates')),
    ],
    weak: (row) => titled(row, 'name'),
    fixed: ['dates', 'master'],
  },
  qualification: {
    strong: (row) => [...codes(row, 'number'), ...titled(row, 'title')],
    fixed: ['number'],
  },
  qualificationResult: {
    strong: (row) => [
      ...key('taken', text(row.person), text(row.qualification), text(row.unit) || '-', text(row.assessedOn) || '-'),
      // A unit of a qualification that the list does not name.
      ...(row.qualification === undefined
        ? key('unit', text(row.person), text(row.unit), text(row.assessedOn) || text(row.awardedOn) || '-')
        : []),
      ...key('certificate', text(row.certificateNo), text(row.unit) || '-'),
    ],
    fixed: ['person', 'qualification'],
  },
  output: {
    strong: (row) => [...codes(row, 'number'), ...titled(row, 'title', text(row.kind) || '-')],
    weak: (row) => titled(row, 'title'),
    fixed: ['number'],
  },
  disclosure: {
    strong: (row) => titled(row, 'title', text(row.on)),
    weak: (row) => titled(row, 'title'),
  },
  plan: {
    strong: (row) => [...titled(row, 'name'), ...key('period', text(row.institution), begins(row, 'period'))],
    fixed: ['institution'],
  },
}

export function strongKeys(type: Standalone, row: Fields): string[] {
  return keysOf[type].strong(row)
}

export function weakKeys(type: Standalone, row: Fields): string[] {
  return keysOf[type].weak?.(row) ?? []
}

/** Both say it, and not the same: they cannot be one record. Ranges are told apart by their beginnings. */
export function contradict(type: Standalone, one: Fields, other: Fields): boolean {
  return (keysOf[type].fixed ?? []).some((field) => {
    const [a, b] = [one, other].map((row) =>
      typeof row[field] === 'object' && row[field] !== null ? begins(row, field) : text(row[field]),
    )
    return a !== '' && b !== '' && a !== b
  })
}

/** Whether two of one title are surely two: memoranda signed with several partners on one day. A number is stronger. */
export function isAnother(type: Standalone, one: Fields, other: Fields): boolean {
  if (type === 'qualification')
    return text(one.number) === '' ? differ(text(one.level), text(other.level)) : otherNumbers(one.number, other.number)
  if (type !== 'agreement' || (text(one.number) !== '' && text(one.number) === text(other.number))) return false
  const [ours, theirs] = [partnersOf(one), partnersOf(other)]
  return ours.length > 0 && theirs.length > 0 && !ours.some((each) => theirs.includes(each))
}

const whole = /^\d{7}[\dX]$/u

/** 603/1234/5 and 603/9876/6 under one title; of a number that is not whole nobody knows. */
function otherNumbers(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((number) =>
    text(number)
      .toUpperCase()
      .replace(/[^\dA-Z]/gu, ''),
  ) as [string, string]
  return whole.test(a) && whole.test(b) && a !== b
}

const differ = (a: string, b: string) => a !== '' && b !== '' && a !== b

function partnersOf({ parties }: Fields): unknown[] {
  const all = Object.values((parties ?? {}) as Record<string, { side?: unknown; institution?: unknown }>)
  return all.flatMap(({ side, institution }) => (side !== 'own' && institution !== undefined ? [institution] : []))
}

/** Whether anything in the record says what it is. */
export function isNamed(type: Standalone, row: Fields): boolean {
  if (type === 'person') return [row.nameZh, row.nameLatin].some((name) => foldName(fullName(name as Name)) !== '')
  return strongKeys(type, row).length > 0 || weakKeys(type, row).length > 0
}
