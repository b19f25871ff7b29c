import { columnOf } from '../../model/columns'
import { countryOf } from '../../model/country-names'
import { enumWords } from '../../model/enum-words'
import type { Cell } from '../grid'
import { readAnswer } from './answers'
import type { ColumnContext, ReadCell } from './context'
import { readContactPhones } from './read-contact-phones'
import { readDate, readDateRange } from './read-date'
import { enumKey, flagOf, readEnum, readFlag } from './read-enum'
import { isHealth, readHealth } from './read-health'
import { readIdentifier, readLostDigits, withoutApostrophe } from './read-identifier'
import { readName, readNamePart } from './read-name'
import { readMoney, readNumber } from './read-number'
import { readPhone } from './read-phone'
import { brackets, foldWord, isCross, languageParts, narrow, rawText, tidyText } from './tidy'

const nothing: ReadCell = { state: 'unknown', findings: [] }

const says = (value: string): ReadCell => (value ? { value, state: 'said', findings: [] } : nothing)

const nameParts = new Set(['familyNameZh', 'givenNameZh', 'surname', 'givenNames', 'middleName'])

const emailAddress = /^[^\s@<>()]+@[^\s@<>()]+\.[\p{L}]{2,}$/u

function readEmail(cell: Cell, context: ColumnContext): ReadCell {
  const field = context.info.key
  // What forms of Microsoft write where nobody had to sign in.
  if (/^(?:anonymous|匿名)$/iu.test(rawText(cell).trim())) return nothing
  const plain = narrow(rawText(cell)).replace(/^(?:mailto:|e-?mail\s*[:：]\s*|邮箱\s*[:：]\s*)/i, '')
  // "Wang Shili <wang@example.cn>"
  const written = /^[^@<>]*<([^<>\s]+@[^<>\s]+)>$/.exec(plain)?.[1] ?? plain
  const [first = '', ...others] = written.split(/\s*[;,、|\s]\s*/).filter(Boolean)
  const valid = (address: string) => emailAddress.test(address)
  const address = first.replace(/^<|>$/g, '')
  if (!valid(address))
    return {
      state: 'unknown',
      findings: [{ code: 'emailInvalid', severity: 'error', field, values: { value: written } }],
    }
  const two = others.some(valid)
  return {
    value: address,
    state: 'said',
    findings: two ? [{ code: 'twoValues', severity: 'warning', field, values: { value: written } }] : [],
    // One address has a field; the other is noted.
    ...(two && { more: { remarks: others.filter(valid).join(' ') } }),
  }
}

function readUrl(cell: Cell, context: ColumnContext): ReadCell {
  const written = narrow(rawText(cell))
  if (/^https?:\/\/\S+\.\S+$/i.test(written)) return says(written)
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written)) return says(`https://${written}`)
  const finding = {
    code: 'codeFormat',
    severity: 'warning',
    field: context.info.key,
    values: { value: written },
  } as const
  return { state: 'unknown', findings: [finding] }
}

function country(text: string, ofPeople: boolean): string | null {
  const { outside, inside } = brackets(narrow(text))
  for (const shape of [narrow(text), outside, ...languageParts(narrow(text)), ...inside]) {
    const found = shape && countryOf(shape, ofPeople)
    if (found) return found
  }
  return null
}

/** Wales, UK is one country in two words; British/Irish are two. Null where a part is none. */
function countriesIn(written: string, ofPeople: boolean): string[] | null {
  const parts = narrow(written)
    .replace(/^dual(?: nationality| national)?\s*[:：]?\s*|双重?国籍[:：]?/iu, '')
    .split(/\s*[/,;、，；&+]\s*|\s+and\s+/iu)
    .filter(Boolean)
  const codes = parts.map((part) => country(part, ofPeople))
  return parts.length > 1 && codes.every((code) => code !== null) ? [...new Set(codes)] : null
}

function readCountry(cell: Cell, context: ColumnContext): ReadCell {
  const written = rawText(cell).trim()
  const ofPeople = context.info.key === 'nationality'
  const code = country(written, ofPeople)
  if (code) return says(code)
  const [first, second] = countriesIn(written, ofPeople) ?? []
  if (first && !second) return says(first)
  const finding = {
    code: 'unknownWord',
    severity: 'warning',
    field: context.info.key,
    values: { value: written },
  } as const
  return { state: 'unknown', findings: [finding] }
}

function readCountries(cell: Cell, context: ColumnContext): ReadCell {
  const written = rawText(cell).trim()
  const whole = country(written, false)
  const words = whole
    ? [written]
    : narrow(written)
        .split(/\s*[、,;/&+]\s*|\s+and\s+|和|及/)
        .filter(Boolean)
  const codes = words.map((word) => country(word, false))
  const unknown = words.filter((_, index) => codes[index] === null)
  const value = codes.filter((code) => code !== null)
  const field = context.info.key
  return {
    ...(value.length > 0 && { value }),
    state: value.length > 0 ? 'said' : 'unknown',
    findings: unknown.map((word) => ({ code: 'unknownWord', severity: 'warning', field, values: { value: word } })),
  }
}

const skills = {
  englishListening: 'L|听力?',
  englishReading: 'R|阅读|读',
  englishWriting: 'W|写作|写',
  englishSpeaking: 'S|口语|说',
}

/** (L7 R6.5 W6 S6.5) behind a score: its parts, where all four are said. */
function partsOfScore(text: string): Record<string, string> {
  const found = Object.entries(skills).flatMap(([key, letter]): [string, string][] => {
    const score = new RegExp(`(?<![A-Za-z])(?:${letter})\\s*[:：=]?\\s*(\\d{1,3}(?:\\.\\d)?)`, 'u').exec(text)?.[1]
    return score ? [[key, score]] : []
  })
  return found.length === 4 ? Object.fromEntries(found) : {}
}

/** 雅思5.5, IELTS 6.0, CET-6 458, CEFR B1, 四级: the score is the value, the test another column's. */
function readEnglish(cell: Cell): ReadCell {
  const written = tidyText(rawText(cell))
  const words = [...enumWords(columnOf('englishTest'))].sort(([a], [b]) => b.length - a.length)
  const folded = foldWord(written)
  const found = words.find(([word]) => folded.startsWith(word) && !/^[a-z]/.test(folded.slice(word.length)))
  if (!found || found[1] === 'other') return says(written)
  const parts = partsOfScore(narrow(written))
  const score = narrow(written)
    .replace(/[(（][^()（）]*[)）]\s*$/u, (inside) => (Object.keys(parts).length > 0 ? '' : inside))
    .slice(found[0].length)
    .replace(/^[\s:：(（-]+|[\s)）分]+$/g, '')
    .replace(/^(?:总分|成绩|均分|overall|score|band|ibt)\s*[:：]?\s*(?=\d)/i, '')
  const more = { englishTest: found[1], ...parts }
  // 英语四级 names the test and says no score.
  return score === '' ? { state: 'unknown', findings: [], more } : { value: score, state: 'said', findings: [], more }
}

const ofOrganisation = /单位|学校|院校|organi[sz]ation|institution/iu
/** The longest beginning that is an organisation, and what somebody is there. */
const organisationFirst =
  /^(.{2,30}(?:大学|学院|学校|中学|中心|技校|教育局|教育厅|公司|研究院|研究所|委员会))[，,、\s/]*(\p{Script=Han}{2,}.*)$/u

const schoolOf = /^(.{2,24}?(?:大学|学院|学校|中专|技校))(\p{Script=Han}{2,10}(?:学院|系|部|处|中心|学部|教研室))$/u

/** 示例学院国际处处长 under 工作单位及职务: where, and what somebody is there; 机电工程学院教师 names a part of the college. */
function readPosition(written: string, { headerParts, ownUnits }: ColumnContext): ReadCell {
  const found = ownUnits || ofOrganisation.test(headerParts.join(' ')) ? organisationFirst.exec(written) : null
  if (!found?.[1] || !found[2]) return says(written)
  // 示例职业技术学院汽车学院教师: the college, and the school of it.
  const [, college, school] = ownUnits ? [] : (schoolOf.exec(found[1]) ?? [])
  if (college && school) return { ...says(found[2]), more: { institution: college, department: school } }
  return { ...says(found[2]), more: { [ownUnits ? 'department' : 'institution']: found[1] } }
}

function byKind(cell: Cell, context: ColumnContext): ReadCell {
  const { kind, key } = context.info
  switch (kind) {
    case 'date':
    case 'partialDate':
      return readDate(cell, context)
    case 'dateRange':
      return readDateRange(cell, context)
    case 'number':
      return readNumber(cell, context)
    case 'money':
      return readMoney(cell, context)
    case 'enum':
      return readEnum(cell, context)
    case 'flag':
      return readFlag(cell, context)
    case 'phone':
      return readContactPhones(cell, context) ?? readPhone(cell, context)
    case 'email':
      return readEmail(cell, context)
    case 'url':
      return readUrl(cell, context)
    case 'country':
      return readCountry(cell, context)
    case 'list':
      return context.info.of === 'country' ? readCountries(cell, context) : says(tidyText(rawText(cell)))
    case 'name':
      return readName(cell, context)
    default:
      if (key === 'englishScore') return readEnglish(cell)
      if (key === 'position') return readPosition(tidyText(rawText(cell)), context)
      if (isHealth(key)) return readHealth(tidyText(rawText(cell)), context)
      // STAFF among the numbers of learners says who somebody is.
      if (numbersOfPeople.has(key) && !/\d/u.test(narrow(rawText(cell)))) return noNumber(cell, key)
      // 邮箱/微信 is one column of two things.
      if (key === 'wechat' && emailAddress.test(narrow(rawText(cell)).trim()))
        return { ...nothing, more: { email: narrow(rawText(cell)).trim() } }
      return nameParts.has(key) ? readNamePart(cell, context) : says(tidyText(rawText(cell)))
  }
}

const numbersOfPeople = new Set(['studentNo', 'staffNo', 'rollNo'])

const noNumber = (cell: Cell, field: string): ReadCell => ({
  state: 'unknown',
  findings: [{ code: 'codeFormat', severity: 'warning', field, values: { value: narrow(rawText(cell)).trim() } }],
})

/** Kinds whose cells hold text; a number of 16 digits or more in one of them has lost digits. */
const textual = new Set(['text', 'phone', 'name', 'note'])

function read(cell: Cell, context: ColumnContext): ReadCell {
  const { key, kind } = context.info
  if (context.crossed && isCross(rawText(cell))) return read('√', context)
  const written = rawText(cell).trim()
  if (written === '') return nothing
  if (textual.has(kind)) {
    const lost = readLostDigits(cell, key)
    if (lost) return lost
  }
  // A field's own words come first (无 is a value of dual-qualified), then yes and no, then none, pending, unknown.
  if (kind === 'enum' && enumKey(written, context)) return readEnum(cell, context)
  if (kind === 'flag') {
    const flag = readFlag(cell, context)
    if (typeof flag.value === 'boolean') return context.inverse ? { ...flag, value: !flag.value } : flag
  }
  if (context.asked) {
    const flag = flagOf(written)
    if (flag !== null) return flag ? says(context.asked) : nothing
  }
  // No under Attending? says that somebody does not come.
  if (key === 'participation' && flagOf(written) === false) return readEnum(cell, context)
  const answer = readAnswer(written, context.info)
  if (answer) return answer
  const identifier = readIdentifier(cell, context)
  if (identifier) return identifier
  const typed = kind === 'phone' || (kind === 'text' && /^\s*['’‘＇]\d/.test(written))
  if (!typed) return byKind(cell, context)
  const { text, findings } = withoutApostrophe(rawText(cell), key)
  const value = byKind(findings.length > 0 ? text : cell, context)
  return { ...value, findings: [...findings, ...value.findings] }
}

/**
 * What a cell means under its heading. A bad value is left out with an error and says why; the findings carry the key of
 * the column. Pure: the same cell and context give the same answer.
 */
export function readCell(cell: Cell, context: ColumnContext): ReadCell {
  if (cell === null) return nothing
  const key = typeof cell === 'object' ? keyOfDay(cell) : cell
  if (key === null || (typeof key === 'string' && key.length > longestKept)) return readAnew(cell, context)
  let column = known.get(context)
  if (!column) {
    column = { cells: new Map(), missed: 0 }
    known.set(context, column)
  }
  // A column of names or numbers has a new text in every row: looking for them takes time and finds nothing.
  if (column.missed >= mostKept) return readAnew(cell, context)
  const before = column.cells.get(key)
  if (before) {
    if (column.missed > 0) column.missed--
    return before
  }
  const read = readAnew(cell, context)
  column.missed++
  if (column.cells.size < mostKept) column.cells.set(key, read)
  return read
}

/** What cells of a column mean, so that 男, 双人间, the name of the college and a day are read once. */
const known = new WeakMap<ColumnContext, { cells: Map<string | number | boolean, ReadCell>; missed: number }>()
const mostKept = 4000

/** A day without a time, as no text begins; null for other cells. */
function keyOfDay(cell: Exclude<Cell, string | number | boolean | null>): string | null {
  return 'date' in cell && cell.time === undefined ? `\0${cell.date}` : null
}

const longestKept = 60

function readAnew(cell: Cell, context: ColumnContext): ReadCell {
  const found = read(cell, context)
  if (found.value === undefined || Object.keys(context.implied).length === 0) return found
  return { ...found, more: { ...context.implied, ...found.more } }
}
