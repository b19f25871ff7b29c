import { columnOf } from '../../model/columns'
import { dateParts, daysBetween, isRealDay, partialDate } from '../../model/dates'
import type { Language } from '../../model/define'
import { contactColumn, contactKey, contactOfKey } from '../columns/contact-heading'
import { areOwnUnits } from '../columns/own-units'
import type { Value } from '../contract'
import type { Cell } from '../grid'
import type { Around, ColumnContext, DateOrder } from './context'
import { journeyOfColumn } from './journey-of-column'
import { needAsked } from './need-asked'
import { isOfTheJourney, yearFromJourney } from './read-date'
import { currencyIn } from './read-number'
import { countryByPattern } from './read-phone'
import { signsOfTaiwan, yearsOfRepublic } from './roc-years'
import { foldWord, hasHan, isCross, narrow, rawText } from './tidy'

type Order = 'DMY' | 'MDY' | 'YMD'

/** Columns of partial dates in which a month alone is a finding, because something is reckoned to the day. */
const needsDay = new Set(['dob', 'passportIssueDate', 'passportExpiry'])

/** 出生年月, (YYYYMM), Month/Year ask for no day. */
function asksForMonth(heading: string): boolean {
  if (/年月(?!日)/.test(heading)) return true
  if (/\bdd?\b|day|日/i.test(heading.replace(/birthday|date/gi, ''))) return false
  return /\bmm?\s*[/.\s-]?\s*yyyy\b|\byyyy\s*[/.\s-]?\s*mm?\b|month\s*(?:\/|and|&)\s*year/i.test(heading)
}

function orderInHeading(heading: string): Order | null {
  const plain = narrow(heading).toLowerCase()
  if (/d{1,2}[\s./-]*m{1,2}[\s./-]*y{2,4}|日[/.\s-]*月[/.\s-]*年|day[/\s-]+month[/\s-]+year/.test(plain)) return 'DMY'
  if (/m{1,2}[\s./-]*d{1,2}[\s./-]*y{2,4}|month[/\s-]+day[/\s-]+year/.test(plain)) return 'MDY'
  if (/y{2,4}[\s./-]*m{1,2}[\s./-]*d{1,2}|年[/.\s-]*月[/.\s-]*日/.test(plain) && !/出生年月日$/.test(plain))
    return 'YMD'
  return null
}

interface Numbers {
  first: number
  second: number
  /** undefined: day and month without a year */
  third: number | undefined
}

/** Cells of two or three short numbers: the ones whose order somebody has to know. */
function numbersIn(text: string): Numbers | null {
  const plain = narrow(text)
    .replace(/[T ]\d{1,2}:\d{2}.*$/, '')
    .replace(/^(?:exp\.?|expires|expiry|until|to|至|到)\s*[:：]?\s*/i, '')
    .replace(/(?<=\d)\s*([./-])\s*(?=\d)/g, '$1')
  const found = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}|\d{2}))?$/.exec(plain)
  return found
    ? {
        first: Number(found[1]),
        second: Number(found[2]),
        third: found[3] === undefined ? undefined : Number(found[3]),
      }
    : null
}

function voteOf({ first, second, third }: Numbers): Order | null {
  if (first > 31) return third !== undefined && third <= 31 ? 'YMD' : null
  if (first > 12 && second <= 12) return 'DMY'
  if (second > 12 && second <= 31 && first <= 12) return 'MDY'
  return null
}

function majority<T extends string>(votes: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>()
  for (const vote of votes) if (vote) counts.set(vote, (counts.get(vote) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** The order in which days and months without a year fall about the journey; null where both do, or neither. */
function orderByJourney(cells: readonly Numbers[], around: Around): Order | null {
  const anchor = around.from ?? around.to
  if (anchor?.length !== 10) return null
  const near = (day: number, month: number, year?: number) => {
    const date =
      year === undefined
        ? yearFromJourney(month, day, around)
        : isRealDay(year, month, day)
          ? partialDate(year, month, day)
          : null
    return date !== null && Math.abs(daysBetween(anchor, date)) <= 120
  }
  const full = (third: number | undefined) => (third === undefined || third > 99 ? third : 2000 + third)
  return majority(
    cells.map(({ first, second, third }) => {
      const dmy = near(first, second, full(third))
      const mdy = near(second, first, full(third))
      return dmy === mdy ? null : dmy ? 'DMY' : 'MDY'
    }),
  )
}

/** 29.8.1 below a Chinese heading. */
function isShortYearFirst(text: string): boolean {
  const found = /^(\d{2})[.-](\d{1,2})[.-](\d{1,2})$/.exec(narrow(text))
  return found !== null && Number(found[2]) <= 12 && Number(found[3]) <= 31
}

/** 09.5.12 and 31/05/09 among 2009-05-01: whole years stand first in the column, so short ones do. */
function beginWithYears(texts: readonly string[], numbers: readonly Numbers[]): boolean {
  const whole = texts.some((text) => /^(?:19|20)\d\d[./年-]\d{1,2}[./月-]\d{1,2}日?$/u.test(narrow(text).trim()))
  return whole && numbers.every(({ second, third }) => third !== undefined && third <= 31 && second <= 12)
}

function wordedOrder(text: string): Order | null {
  if (/^\d{1,2}(st|nd|rd|th)?[\s.-]*[a-z]{3}/i.test(narrow(text))) return 'DMY'
  return /^[a-z]{3,9}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}$/i.test(narrow(text)) ? 'MDY' : null
}

/**
 * Order of day and month for a whole column: what the person said, the heading, the majority of cells that can mean one
 * order only, months written as words, the days of the journey, the rest of the table, the language. `asked`: nobody can
 * tell. A single cell never decides for itself.
 */
function decideDateOrder(
  cells: readonly Cell[],
  key: string,
  heading: string,
  language: Language,
  around: Around,
): DateOrder {
  if (around.dateOrder) return around.dateOrder
  const texts = cells.filter((cell) => typeof cell === 'string')
  const numbers = texts.map(numbersIn).filter((found) => found !== null)
  // 86.03 under 出生年月 is a year and its month.
  if (asksForMonth(narrow(heading)) && numbers.every(({ third }) => third === undefined)) return 'YMD'
  const ambiguous = numbers.filter((found) => voteOf(found) === null && found.first !== found.second)
  const shortYears = numbers.some(({ third }) => third !== undefined && third < 100)
  const inHeading = orderInHeading(heading)
  if (inHeading && (inHeading !== 'YMD' || numbers.every(({ third }) => third === undefined || third < 100)))
    return inHeading
  if (language === 'zh' && texts.length > 0 && texts.every(isShortYearFirst)) return 'YMD'
  if (language === 'zh' && shortYears && beginWithYears(texts, numbers)) return 'YMD'
  const byCells = majority(numbers.map(voteOf)) ?? majority(texts.map(wordedOrder))
  if (byCells) return byCells
  if (numbers.length === 0) return language === 'zh' ? 'YMD' : 'DMY'
  const byJourney = isOfTheJourney(key) ? orderByJourney(numbers, around) : null
  if (byJourney) return byJourney
  if (around.tableOrder) return around.tableOrder
  if (language === 'en') return 'DMY'
  if (
    shortYears &&
    texts.some(
      (text) =>
        dateParts(
          narrow(text)
            .replace(/[./年月]/g, '-')
            .replace(/日$/, ''),
        ) !== null,
    )
  )
    return 'YMD'
  return ambiguous.length > 0 ? 'asked' : 'YMD'
}

/** The order that the columns of a table agree on: the hint for a column that cannot tell by itself. */
function tableDateOrder(columnsOfDates: readonly (readonly Cell[])[]): Order | undefined {
  const votes = columnsOfDates.flatMap((cells) =>
    cells.map((cell) => {
      const found = typeof cell === 'string' ? numbersIn(cell) : null
      return found ? voteOf(found) : null
    }),
  )
  return majority(votes) ?? undefined
}

function decideCountry(cells: readonly Cell[], language: Language, around: Around): 'CN' | 'GB' {
  const byCells = majority(cells.map((cell) => (cell === null ? null : countryByPattern(rawText(cell)))))
  return byCells ?? around.tableCountry ?? (language === 'zh' ? 'CN' : 'GB')
}

/** The country that most telephone numbers of a table belong to. */
function tablePhoneCountry(columnsOfPhones: readonly (readonly Cell[])[]): 'CN' | 'GB' | undefined {
  return (
    majority(columnsOfPhones.flat().map((cell) => (cell === null ? null : countryByPattern(rawText(cell))))) ??
    undefined
  )
}

function decideDecimal(cells: readonly Cell[]): '.' | ',' {
  let comma = 0
  let point = 0
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const text = narrow(cell)
    if (/\d,\d{1,2}(?!\d)/.test(text) || /\d\.\d{3},\d/.test(text)) comma++
    // 2.850 may have either: it has no vote.
    else if (/\d\.\d/.test(text) && !/\d\.\d{3}(?!\d)/.test(text)) point++
  }
  return comma > point ? ',' : '.'
}

const stripHeading = (heading: string) => foldWord(heading).replace(/[\s()/*.:_-]+/g, '')

function impliedBy(headerParts: readonly string[], implies: ColumnContext['info']['implies']): Record<string, Value> {
  const headings = [...headerParts, headerParts.join('')].flatMap((part) => [
    stripHeading(part),
    stripHeading(part.replace(/\s?[A-Za-z].*$/, '')),
  ])
  const found = Object.entries(implies).find(([heading]) => headings.includes(stripHeading(heading)))
  if (found) return { ...found[1] }
  // 因公护照 above, 号码 below.
  const parent = Object.entries(implies).find(([heading]) =>
    headings.some((own) => own.length > 2 && stripHeading(heading).replace(/号$/, '') === own),
  )
  return parent ? { ...parent[1] } : {}
}

/** 母亲电话 says whose mother's it is, whatever the cell holds. */
function relationSaid(headerParts: readonly string[], key: string): Record<string, Value> {
  const contact = contactOfKey(key)
  const relation = contact && contactColumn(headerParts)?.relation
  const into = relation ? contactKey(contact.kind, contact.place, 'relation') : null
  return into && relation && contact?.what !== 'relation' ? { [into]: relation } : {}
}

/**
 * Decides once for a column how its cells are read, from its heading and all of its cells.
 *
 * @param cells the cells below the heading, in the order of the rows
 * @param key column of the dictionary; RangeError for one that it does not have
 * @param headerParts rows of the heading from top to bottom
 */
export function decideColumn(
  cells: readonly Cell[],
  key: string,
  headerParts: readonly string[],
  known: Around,
): ColumnContext {
  const around = journeyOfColumn(cells, key, known)
  const info = columnOf(key)
  const heading = headerParts.join(' ')
  const language: Language = hasHan(heading) && !/[a-z]{3}/i.test(narrow(heading)) ? 'zh' : 'en'
  // 2023.5.12-2028.5.11 stands under 期限 as often as five years do.
  const isDate = info.kind === 'date' || info.kind === 'partialDate' || info.kind === 'dateRange' || key === 'term'
  const isNumber = info.kind === 'number' || info.kind === 'money'
  const currency = info.kind === 'money' ? currencyIn(heading) : undefined
  const republican = isDate ? yearsOfRepublic(cells, around) : null
  return {
    info,
    headerParts: [...headerParts],
    language,
    around,
    dateOrder: isDate ? decideDateOrder(cells, key, heading, language, around) : 'YMD',
    monthAsked: isDate && asksForMonth(narrow(heading)),
    dayNeeded: info.kind === 'date' || needsDay.has(key),
    country: info.kind === 'phone' ? decideCountry(cells, language, around) : 'CN',
    decimal: isNumber ? decideDecimal(cells) : '.',
    ...(currency && { currency }),
    ...(republican && { republican }),
    implied: { ...impliedBy(headerParts, info.implies), ...relationSaid(headerParts, key) },
    ...(isCrossed(cells) && { crossed: true as const }),
    ...((key === 'diet' || key === 'allergies') && needAsked(headerParts)),
    ...(key === 'position' && areOwnUnits(textsOf(cells)) && { ownUnits: true as const }),
    ...(key === 'visaRequired' && /免签|free|exempt/iu.test(heading) && { inverse: true as const }),
  }
}

const textsOf = (cells: readonly Cell[]) => cells.slice(0, 200).flatMap((cell) => (cell === null ? [] : rawText(cell)))

/** x for some and nothing for the others: whoever has one is meant. */
function isCrossed(cells: readonly Cell[]): boolean {
  const said = cells.filter((cell) => cell !== null && rawText(cell).trim() !== '')
  return said.length > 0 && said.length < cells.length && said.every((cell) => isCross(rawText(cell)))
}

/** Decides every column of a table: columns that cannot tell by themselves take what the others agree on. */
export function decideColumns(...given: Parameters<typeof decideOneByOne>): ColumnContext[] {
  const steps = decideOneByOne(...given)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same, yielding after every column. */
export function* decideOneByOne(
  table: readonly { key: string; headerParts: readonly string[]; cells: readonly Cell[]; dateOrder?: Order }[],
  around: Around,
): Generator<void, ColumnContext[]> {
  const ofKind = (test: (kind: string) => boolean) =>
    table.filter(({ key }) => test(columnOf(key).kind)).map(({ cells }) => cells)
  const tableOrder = around.tableOrder ?? tableDateOrder(ofKind((kind) => kind === 'date' || kind === 'partialDate'))
  yield
  const tableCountry = around.tableCountry ?? tablePhoneCountry(ofKind((kind) => kind === 'phone'))
  const contexts: ColumnContext[] = []
  const near = { ...around, ...signsOfTaiwan(table) }
  for (const { key, headerParts, cells, dateOrder } of table) {
    yield
    contexts.push(
      decideColumn(cells, key, headerParts, {
        ...near,
        ...(tableOrder && { tableOrder }),
        ...(tableCountry && { tableCountry }),
        ...((dateOrder ?? around.dateOrder) && { dateOrder: dateOrder ?? around.dateOrder }),
      }),
    )
  }
  return contexts
}
