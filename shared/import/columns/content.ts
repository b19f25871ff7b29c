import { type ColumnInfo, columnOf, columns } from '../../model/columns'
import { answerWords } from '../../model/words'
import { cellText, foldText, hasHan, hasLatin, isBlank } from '../cells'
import type { Cell } from '../grid'
import { looksLike, looksLikeDate } from './shapes'

/** Cells of one column that say something, at most 60 of them. */
export interface Sample {
  cells: Cell[]
  /** Texts as shown, full width made narrow. */
  texts: string[]
  /** Nonblank cells in the whole column. */
  filled: number
  /** A few cells that say none, or that nothing is known. */
  silent: Cell[]
}

const silent = new Set<string>([...answerWords.unknown, ...answerWords.pending, ...answerWords.none].map(foldText))

/** The cells of a column that carry contents: neither blank nor "TBC", "无" or "-". */
export function sampleOf(rows: readonly (readonly Cell[])[], column: number): Sample {
  const sample: Sample = { cells: [], texts: [], filled: 0, silent: [] }
  for (const row of rows) {
    const cell = row[column]
    if (isBlank(cell)) continue
    sample.filled++
    if (sample.cells.length >= 60) continue
    const text = cellText(cell)
      .normalize('NFKC')
      .replace(/^'(?=.)/, '')
    if (silent.has(foldText(text))) {
      if (sample.silent.length < 3) sample.silent.push(cell as Cell)
      continue
    }
    sample.cells.push(cell as Cell)
    sample.texts.push(text)
  }
  return sample
}

/** Two words of a person's name, and no group of them. */
const isFullName = (text: string) =>
  /^\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+$/u.test(text) && !/group|team|house|party|class|coach|bus\b/iu.test(text)

const ofFamily = (text: string) => /^(?:the\s)|\b(?:mr|mrs|ms|miss|dr|family|household)\b|&|家庭?$/iu.test(text)
const ofCollege = (text: string) => /college|university|school|institut|academy|学院|大学|学校|中学/iu.test(text)
export const isCollege = (sample: Sample) => share(sample, ofCollege) === 1

const ofCompany = (text: string) =>
  /\b(?:ltd|limited|plc|llp|inc|gmbh|co|farms?|garage|nurser(?:y|ies)|nhs|hotel|bakery|motors|group)\b|公司|企业|集团|厂$/iu.test(
    text,
  )

/** A contact's name, with a telephone number or a relation behind it or without. */
function isContact(text: string): boolean {
  const name =
    text
      .replace(/[+(（]?\d[\d\s()（）+-]{5,}/u, ' ')
      .split(/[,，、;；:：/(（\n]|(?<=\p{Script=Han})\s/u)[0]
      ?.trim() ?? ''
  return looksLike.hanName(name) || looksLike.latinName(name)
}

const wordsOf = new Map<string, ReadonlySet<string>>()

function enumWords(info: ColumnInfo): ReadonlySet<string> {
  const known = wordsOf.get(info.key)
  if (known) return known
  const words = new Set<string>()
  for (const value of Object.values(info.values ?? {}))
    for (const word of [value.en, value.zh, ...(value.words ?? [])]) words.add(foldText(word))
  for (const word of Object.keys(info.wordsByCohortKind ?? {})) words.add(foldText(word))
  wordsOf.set(info.key, words)
  return words
}

/** How many of the sample's cells pass, 0..1. */
function share(sample: Sample, test: (text: string, cell: Cell) => boolean): number {
  if (sample.cells.length === 0) return 0
  return sample.texts.filter((text, i) => test(text, sample.cells[i] as Cell)).length / sample.cells.length
}

/** A number 1..n down the column: a running number. */
function runsFromOne(sample: Sample): boolean {
  const numbers = sample.texts.map(Number)
  return numbers.length > 0 && numbers.every((value, i) => value === i + 1 || value === numbers[i - 1])
}

/** A1, A2 … or SY-001, SY-002 …: letters that all cells begin with, and a number 1..n behind them. */
function runsBehindLetters({ texts }: Sample): boolean {
  const letters = /^\D{1,8}(?=\d)|^\d{4}[-_/](?=\d)/u.exec(texts[0] ?? '')?.[0]
  if (letters === undefined || texts.length < 2 || !texts.every((text) => text.startsWith(letters))) return false
  const numbers = texts.map((text) => Number(text.slice(letters.length)))
  return numbers[0] === 1 && numbers.every((value, i) => i === 0 || value === (numbers[i - 1] as number) + 1)
}

/** Days of which a cell may hold the other end as well, and cells that do: 2023.5.12-2028.5.11. */
const spans = new Set([
  'passportExpiry',
  'visaFrom',
  'visaExpiry',
  'validFrom',
  'validTo',
  'insuranceFrom',
  'insuranceTo',
])
const twoDays =
  /^\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}日?\s*[-–—~～至到]+\s*\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}日?$/u

const fitOfKey: Readonly<Record<string, (sample: Sample) => number>> = {
  seq: (sample) =>
    runsFromOne(sample) || runsBehindLetters(sample) ? 1 : share(sample, (text) => /^\d{1,5}$/.test(text)) * 0.6,
  candidateNo: (sample) => share(sample, (text) => /\d/u.test(text)) * 0.6,
  passportNo: (sample) => share(sample, looksLike.passport),
  idCard: (sample) => share(sample, looksLike.identityCard),
  twCompatriotNo: (sample) => share(sample, (text) => /^\d{8}$|^\d{10}$/.test(text)),
  homeReturnNo: (sample) => share(sample, (text) => /^[HM]\d{8}/i.test(text)),
  nameZh: (sample) =>
    share(sample, (text) => (looksLike.hanName(text) || looksLike.twoNames(text)) && !ofCollege(text)),
  emergencyName: (sample) => share(sample, isContact),
  emergency2Name: (sample) => share(sample, isContact),
  guardianName: (sample) => share(sample, isContact),
  guardian2Name: (sample) => share(sample, isContact),
  familyNameZh: (sample) => share(sample, (text) => looksLike.hanName(`${text}${text}`) && text.length <= 2),
  givenNameZh: (sample) => share(sample, (text) => looksLike.hanName(`${text}${text}`) && text.length <= 4),
  nameFull: (sample) =>
    share(sample, (text) => looksLike.latinName(text) && !ofCollege(text)) *
    (share(sample, (text) => /[\s/,]|^[a-z]{4,}$|^[A-Z]{4,}$/.test(text)) > 0.5 ? 1 : 0.8),
  surname: (sample) => share(sample, (text) => looksLike.latinName(text) && !ofFamily(text)),
  givenNames: (sample) => share(sample, (text) => looksLike.latinName(text) && !/[/,]/.test(text)),
  preferredName: (sample) =>
    share(sample, (text) => looksLike.latinName(text) && !/[\s/,]/.test(text) && text !== text.toUpperCase()) * 0.9,
  // Coach over names of people is who trains them.
  subGroup: (sample) => 1 - share(sample, isFullName) * 0.85,
  hostFamily: (sample) => 0.5 + (share(sample, ofFamily) - share(sample, ofCollege)) * 0.4,
  // The number of a ticket is one only where nothing else is.
  pnr: (sample) =>
    Math.max(
      0.5,
      share(sample, (text) => /^(?=.*[A-Z])[A-Z\d]{5,7}$/iu.test(text)),
    ),
  etaNo: (sample) => share(sample, (text) => /\d{4}/.test(text)),
  flightOut: (sample) => share(sample, (text) => /^[A-Z\d]{2}\s?\d{2,4}\b/i.test(text)),
  flightBack: (sample) => share(sample, (text) => /^[A-Z\d]{2}\s?\d{2,4}\b/i.test(text)),
  // A source of funds is words; an amount beside it is a grant.
  funding: (sample) => 1 - share(sample, looksLike.number),
  institution: (sample) => 0.5 - share(sample, (text) => /\p{Script=Han}(?:系|处|科|教研室)$/u.test(text)) * 0.4,
  enterprise: (sample) => 0.5 + (share(sample, ofCompany) - share(sample, ofCollege)) * 0.5,
  policyNo: (sample) => share(sample, (text) => /\d{4}/.test(text)),
  insurer: (sample) =>
    share(sample, (text) => !/\d{4}/.test(text) && !looksLike.flag(text) && !/^[已未有无没]/u.test(text)),
  photoFileName: (sample) => share(sample, (text) => /\.(?:jpe?g|png|bmp|heic|gif|webp|tiff?)$/i.test(text)),
  schoolCode: (sample) =>
    Math.max(
      share(sample, (text) => /^\d{10}$/.test(text)),
      0.3,
    ),
  ukprn: (sample) => share(sample, (text) => /^1\d{7}$/.test(text)),
  usci: (sample) => share(sample, (text) => /^[\dA-Z]{18}$/.test(text)),
  participation: (sample) => share(sample, (text) => looksLike.flag(text) || enumFits(columnOf('participation'), text)),
  englishScore: (sample) =>
    share(sample, (text) => /ielts|toefl|cefr|cet|pets|雅思|托福|级|^[abc][12]\+?$|^\d(?:\.\d)?$/i.test(text)),
  ...Object.fromEntries(
    ['englishListening', 'englishReading', 'englishWriting', 'englishSpeaking'].map((key) => [
      key,
      (sample: Sample) => share(sample, (text) => /^\d{1,3}(?:\.\d)?$|^[abc][12]\+?$/i.test(text)),
    ]),
  ),
  term: (sample) => 0.5 - share(sample, (text) => twoDays.test(text)) * 0.4,
  // Three weeks are no number of days.
  days: (sample) => share(sample, looksLike.number) - share(sample, (text) => /周|\bw(?:ee)?ks?\b/iu.test(text)),
  weeks: (sample) =>
    Math.max(
      share(sample, looksLike.number) * 0.5,
      share(sample, (text) => /周|\bw(?:ee)?ks?\b/iu.test(text)),
    ),
  gradeYear: (sample) => share(sample, (text) => /^20\d\d|级|大[一二三四]|year/i.test(text)),
}

/** Yes, no, agreed, with more behind it. */
const answered = /^(?:y(?:es)?|no?|(?:i )?(?:dis)?agree)\b|^(?:是|否|不?同意|不?愿意|不?允许)/iu

/**
 * How well the cells of a column fit a field, 0..1; 0.5 where they say nothing either way (free text, no cells).
 */
export function fitness(info: ColumnInfo, sample: Sample): number {
  if (sample.cells.length === 0) return 0.5
  const own = fitOfKey[info.key]
  if (own) return own(sample)
  switch (info.kind) {
    case 'date':
    case 'partialDate':
      return share(sample, (text, cell) => looksLikeDate(cell) || (spans.has(info.key) && twoDays.test(text)))
    case 'phone':
      return share(sample, looksLike.phone)
    case 'email':
      return share(sample, looksLike.email)
    case 'url':
      return share(sample, looksLike.url)
    case 'number':
    case 'money':
      return share(sample, looksLike.number)
    case 'flag':
      return share(sample, (text) => looksLike.flag(text) || answered.test(text))
    case 'enum':
      return share(sample, (text) => enumFits(info, text))
    case 'name':
      return share(sample, (text) => looksLike.hanName(text) || looksLike.latinName(text))
    default:
      return 0.5
  }
}

/** A word of the list, or a text that holds one: "学生 Student", "Student (A)". */
function enumFits(info: ColumnInfo, text: string): boolean {
  const words = enumWords(info)
  const folded = foldText(text)
  if (words.has(folded)) return true
  return folded.split(/[\s/()（）,，;；]+/u).some((part) => part !== '' && words.has(part))
}

/** A field that contents alone give away, for a column whose heading says nothing. Null where they do not. */
export function fieldByContents(sample: Sample): { field: string; sure: number } | null {
  if (sample.cells.length < 2) return null
  const passes = (test: (text: string, cell: Cell) => boolean, least: number) => share(sample, test) >= least
  if (passes(looksLike.identityCard, 0.7)) return { field: 'idCard', sure: 0.7 }
  if (passes(looksLike.email, 0.8)) return { field: 'email', sure: 0.7 }
  if (passes((text) => /^(?:男|女|male|female|m|f)$/i.test(text), 0.9)) return { field: 'gender', sure: 0.7 }
  if (passes((text) => /^(?:E[A-HJ-NP-Z]?\d{7,8}|(?:PE|SE|DE)\d{7})$/i.test(text), 0.7))
    return { field: 'passportNo', sure: 0.6 }
  if (passes((text) => /^(?:(?:\+?86)?1[3-9]\d{9}|(?:\+?44|0)7\d{9})$/.test(text.replace(/[\s-]/g, '')), 0.8))
    return { field: 'phone', sure: 0.6 }
  if (runsFromOne(sample)) return { field: 'seq', sure: 0.6 }
  return null
}

const enumColumns = [...columns.values()].filter((info) => info.kind === 'enum' && info.values !== undefined)

/** The list whose words the cells are, for a heading that means several things ("Type" over TWN and SGL). */
export function listByContents(sample: Sample, except: ReadonlySet<string>, least = 2): string | null {
  if (sample.cells.length < least) return null
  // Yes and no answer any question, and A, B and O are letters.
  if (share(sample, (text) => looksLike.flag(text) || /^[ABO]B?$/iu.test(text)) === 1) return null
  const fits = enumColumns.filter((info) => !except.has(info.key) && fitness(info, sample) >= 0.85)
  return fits.length === 1 ? (fits[0]?.key ?? null) : null
}

/** Latin letters in most cells and hardly any Chinese. */
export function isLatin(sample: Sample): boolean {
  return share(sample, (text) => hasLatin(text) && !hasHan(text)) > 0.6
}
export function isHan(sample: Sample): boolean {
  return share(sample, hasHan) > 0.6
}
