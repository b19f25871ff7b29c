import type { RuleName } from '../../model/define'
import {
  isJointApproval,
  isMajorCode,
  isQualificationNumber,
  isSchoolCode,
  isUkprn,
  isUln,
  isUnifiedCode,
  looksLikeUnifiedCode,
} from '../../rules/codes'
import type { Finding, FindingCode } from '../../rules/finding'
import { isOldIdentityCard, readIdentityCard } from '../../rules/identity-card'
import { readMrz } from '../../rules/mrz'
import { kindOfNumber, plainPassportNumber, proposedNumber } from '../../rules/passport'
import type { Value } from '../contract'
import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from './context'
import { parseDateText } from './date-text'
import { lostDigits, narrow, rawText } from './tidy'

const bare = (text: string) => narrow(text).replace(/\s+/g, '').toUpperCase()

interface Plain {
  text: string
  findings: Finding[]
}

/** Removes what a spreadsheet leaves before a number typed as text. */
export function withoutApostrophe(written: string, field: string): Plain {
  const found = /^\s*['’‘＇`´]\s*(?=[\p{N}\p{L}])/u.exec(written)
  if (!found) return { text: written, findings: [] }
  const text = written.slice(found[0].length)
  return { text, findings: [{ code: 'apostrophe', severity: 'warning', field }] }
}

const warn = (code: FindingCode, field: string, value: string): Finding => ({
  code,
  severity: 'warning',
  field,
  values: { value },
})

function readIdCard({ text, findings }: Plain, field: string): ReadCell {
  const number = identityCardIn(text)
  if (number) return { value: number, state: 'said', findings }
  const passport = plainPassportNumber(bareNumber(text))
  const kind = kindOfNumber(passport)
  // 证件号码 over both papers: each number goes to its own.
  if (kind && kind !== 'foreign') return { state: 'unknown', findings, more: { passportNo: passport, docType: kind } }
  const wrong: Finding = { code: 'idChecksum', severity: 'error', field }
  return { state: 'unknown', findings: [...findings, wrong] }
}

/** The identity card's number in a cell, with 身份证 in front of it or without; null where there is none. */
function identityCardIn(text: string): string | null {
  const number = bare(text)
    .replace(/^(?:(?:居民|二代)?身份证(?:号码?)?|IDCARD|ID)[.:：]?(?=\d)/u, '')
    .replace(/[-‐–—]/g, '')
  return readIdentityCard(number) || isOldIdentityCard(number) ? number : null
}

/** "护照：E12345678", "No. E12345678", "E12345678（新）" without the words around the number. */
function bareNumber(text: string): string {
  const plain = narrow(text)
    .replace(/\s*[(（【[](?!\d)[^()（）【】[\]]*[)）】\]]\s*$/u, '')
    .replace(
      /^(?:(?:因公|因私|普通|公务)?护照(?:号码?)?|证件号码?|passport(?:\s*(?:no|number))?|no|number)\s*[.:：]?\s*(?=[A-Z]{0,3}\d)/iu,
      '',
    )
  return plain === '' ? text : plain
}

/**
 * The number is kept as written, in upper case; where letters stand for digits the finding carries the number that may
 * be meant, and nobody is given another number in silence.
 */
function readPassport(plain: Plain, field: string): ReadCell {
  const { text } = plain
  // EJ1234567 2029-05-06, E12345678 / 2031.1.1: a column of both.
  const found =
    /^\s*([A-Z]{1,2}\s?\d{7,8}|\d{9})\s*[\s/,，、;；(（]\s*(?:有效期至?|至|exp(?:iry|ires)?\.?)?\s*[:：]?\s*(\d{4}\D.{3,10}?)[)）]?\s*$/iu.exec(
      text,
    )
  const until = found?.[2] ? parseDateText(found[2], { order: 'YMD', century: (two) => 2000 + two }) : null
  if (!found?.[1] || until?.is !== 'date') return readPassportNumber(plain, field)
  const read = readPassportNumber({ ...plain, text: found[1] }, field)
  return { ...read, more: { passportExpiry: until.date, ...read.more } }
}

function readPassportNumber({ text, findings }: Plain, field: string): ReadCell {
  const card = /\d{17}/.test(text) ? identityCardIn(text) : null
  if (card) return { state: 'unknown', findings, more: { idCard: card } }
  // The words say that it is no passport; its check digit says that it is no card.
  if (/身份证|id\s*card/iu.test(text)) return readIdCard({ text, findings }, 'idCard')
  const number = plainPassportNumber(bareNumber(text))
  if (!/\d/.test(number)) return { state: 'unknown', findings: [...findings, warn('codeFormat', field, narrow(text))] }
  const proposal = proposedNumber(number)
  const kind = kindOfNumber(number)
  const odd: Finding | null = proposal
    ? { code: 'lookalikeCharacter', severity: 'warning', field, values: { value: narrow(text), proposal } }
    : null
  return {
    value: number,
    state: 'said',
    findings: odd ? [...findings, odd] : findings,
    ...(kind && kind !== 'foreign' && { more: { docType: kind } }),
  }
}

/** A column headed "Institution Code" may hold any of three codes; the cell tells which. */
function readInstitutionCode({ text, findings }: Plain, field: string): ReadCell {
  const code = bare(text)
  const more: Record<string, Value> = {}
  if (isSchoolCode(code)) more.schoolCode = code
  else if (isUkprn(code)) more.ukprn = code
  else if (looksLikeUnifiedCode(code)) more.usci = code
  delete more[field]
  const known = isSchoolCode(code) || isUkprn(code) || looksLikeUnifiedCode(code)
  return {
    value: code,
    state: 'said',
    findings: known ? findings : [...findings, warn('codeFormat', field, code)],
    ...(Object.keys(more).length > 0 && { more }),
  }
}

const shapes: Partial<Record<RuleName, (code: string) => boolean>> = {
  unifiedCode: isUnifiedCode,
  jointApproval: isJointApproval,
  sixDigits: isMajorCode,
  tenDigits: isUln,
}

/** Reads a number that names something: identity card, passport, code. Null where the column has no such rule. */
export function readIdentifier(cell: Cell, context: ColumnContext): ReadCell | null {
  const { rule, key } = context.info
  if (!rule || rule === 'phone') return null
  const plain = withoutApostrophe(rawText(cell), key)
  switch (rule) {
    case 'identityCard':
      return readIdCard(plain, key)
    case 'passport':
      return readPassport(plain, key)
    case 'schoolCode':
    case 'ukprn':
      return readInstitutionCode(plain, key)
    case 'ofqual': {
      const number = bare(plain.text)
      // A number of another register (ZS-2026-001) is no Ofqual number written wrongly.
      const odd =
        isQualificationNumber(number) || /^[\p{L}]{2}/u.test(number) ? [] : [warn('qualNoFormat', key, number)]
      return { value: number, state: 'said', findings: [...plain.findings, ...odd] }
    }
    case 'mrz': {
      const zone = bare(plain.text)
      const wrong = readMrz(zone, context.around.today).wrong.length > 0
      return {
        value: zone,
        state: 'said',
        findings: [...plain.findings, ...(wrong ? [warn('codeFormat', key, zone)] : [])],
      }
    }
    default: {
      const code = bare(plain.text)
      const odd = shapes[rule]?.(code) === false ? [warn('codeFormat', key, code)] : []
      return { value: code, state: 'said', findings: [...plain.findings, ...odd] }
    }
  }
}

/** A long number that a spreadsheet turned into a floating point number: its last digits are gone, so it is refused. */
export function readLostDigits(cell: Cell, field: string): ReadCell | null {
  if (!lostDigits(cell)) return null
  const finding: Finding = { code: 'scientificNotation', severity: 'error', field, values: { value: rawText(cell) } }
  return { state: 'unknown', findings: [finding] }
}
