import { flagWords } from '../../model/words'
import { cellText, foldText } from '../cells'
import type { Cell } from '../grid'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const dateShapes = new RegExp(
  [
    '\\d{4}\\s*[-/.年]\\s*\\d{1,2}(?:\\s*[-/.月]\\s*\\d{1,2}\\s*日?)?\\s*月?',
    '1?\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{2,4}',
    '(?:19|20)\\d{6}|(?:19|20)\\d{4}',
    // "Unit 101" is none.
    `\\d{1,2}(?:st|nd|rd|th)?[\\s-]*${month}\\.?,?[\\s-]*\\d{2,4}`,
    `${month}\\.?[\\s-]+(?:\\d{1,2}(?:st|nd|rd|th)?,?[\\s-]+)?\\d{2,4}`,
    '\\d{1,2}月\\d{1,2}日|\\d{1,2}[/.]\\d{1,2}',
  ]
    .map((shape) => `^(?:${shape})$`)
    .join('|'),
  'iu',
)

const dayOfMonth =
  /^(?:[a-z]{3,9},?\s+)?\d{1,2}(?:st|nd|rd|th)?[\s-]*(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?$/iu

export function looksLikeDate(cell: Cell): boolean {
  if (cell === null || typeof cell === 'boolean') return false
  if (typeof cell === 'object' && 'date' in cell) return true
  const text =
    cellText(cell)
      .normalize('NFKC')
      .replace(/^'/, '')
      .split(/[ T]\d{1,2}:\d{2}/)[0] ?? ''
  if (/^\d{5}$/.test(text)) return Number(text) > 14_000 && Number(text) < 73_000
  return dateShapes.test(text.trim()) || dayOfMonth.test(text.trim())
}

const passport =
  /^(?:[A-Z]{1,2}\.?\d{7,8}|1[45]\d{7}|\d{9}|[A-Z]{1,3}\d{5,8}[A-Z]?|[A-Z]\d[A-Z]\d{6,7}|\d{2}[A-Z]{2}\d{5})$/i
const identityCard = /^'?\d{6}(?:19|20)\d{9}[\dX]$/i
const phone = /^[+(（]?[\d\s\-()（）+]{7,20}(?:\s*(?:[/,;、]|ext|转).*)?$/i
const email = /^\S+@\S+$/
const number = /^-?[\d,]+(?:\.\d+)?\s*(?:元|周|天|小时|学时|cm|kg|%|h|hours?|days?|weeks?)?$/i

/** The first of several names in a cell, without what stands in brackets behind it. */
const firstName = (text: string) => (text.split(/[、;；\n&]/u)[0] ?? '').replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')

/** 护照 EZ0012345, 身份证：2199…: the number without the name of its paper. */
const withoutPaper = (text: string) =>
  text
    .replace(
      /^\s*(?:(?:因公|因私|普通|公务|居民|二代)?(?:护照|身份证|证件)(?:号码?)?|passport(?:\s*(?:no|number))?|id(?:\s*card)?)\s*[.:：]?\s*(?=\S*\d)/iu,
      '',
    )
    // EJ1234567 2029-05-06: the number of a column that says until when as well.
    .replace(/(?<=\d)[\s/,，、;；(（]+(?:有效期至?|至|exp)?\D{0,3}(?:19|20)\d\d\D.{2,12}$/iu, '')
    .replace(/\s/g, '')

const flags = new Set([...flagWords.yes, ...flagWords.no].map(foldText))

/** What a text looks like, by its characters alone. */
export const looksLike = {
  passport: (text: string) => passport.test(withoutPaper(text)) && /\d{5}/.test(text),
  identityCard: (text: string) => identityCard.test(withoutPaper(text)),
  phone: (text: string) => phone.test(text) && text.replace(/\D/g, '').length >= 7 && !identityCard.test(text),
  email: (text: string) => email.test(text),
  number: (text: string) => number.test(text.replace(/[¥£$€]/g, '')),
  flag: (text: string) => flags.has(foldText(text)),
  hanName: (text: string) => /^[\p{Script=Han}·•]{2,12}$/u.test(firstName(text).replace(/\s/g, '')),
  latinName: (text: string) =>
    /^[\p{Script=Latin}][\p{Script=Latin}\p{M}\s'’.,/-]*$/u.test(firstName(text)) && text.length <= 60,
  twoNames: (text: string) => inTwoScripts.test(text),
  url: (text: string) => /^(?:https?:\/\/|www\.)/i.test(text),
}

/** 王示例 WANG Shili, "Wang Shili (王示例)": both names of a person in one cell. */
const inTwoScripts =
  /^(?:[\p{Script=Han}·•]{2,8}[\s/|(（]*\p{Script=Latin}[\p{Script=Latin}\p{M}\s'’.,/-]{2,50}[)）]?|\p{Script=Latin}[\p{Script=Latin}\p{M}\s'’.,/-]{2,50}[\s/|(（]*[\p{Script=Han}·•]{2,8}[)）]?)$/u
