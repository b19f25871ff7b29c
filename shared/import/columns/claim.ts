import { hasHan } from '../cells'
import {
  closestHeading,
  headingAtEnd,
  isNumberOfNamed,
  isOfAnother,
  isOther,
  parentAndChildInOne,
  sameWords,
  withoutContact,
  withoutExpiry,
  withoutOwner,
} from './close'
import { contactKeyIn } from './contact-heading'
import { isBareDatePart } from './date-part'
import { headings } from './headings'
import { headingVariants, normaliseHeading } from './normalise'
import { isOfOthers, nameOfOne, needParent, ofOrganisation, sortingWords, withinOne } from './parent-words'
import { fieldAsked, withoutQuestionNumber } from './question'

/** A column's heading, level by level. */
export interface Heading {
  /** 0-based column. */
  index: number
  parts: string[]
}

/** What a heading says by itself, before its cells are looked at. */
export interface Claim {
  /** Columns it may be, best first. */
  fields: readonly string[]
  /** Several meanings: the cells decide. */
  ambiguous: boolean
  confidence: number
  because: 'heading' | 'close' | 'parent' | 'none'
  /** Known, and left alone on purpose. */
  leftAlone?: boolean
  /** No field has it and nobody wants it lost: it is noted under its heading. */
  noted?: true
}

const nothing: Claim = { fields: [], ambiguous: false, confidence: 0, because: 'none' }

/**
 * What a column's heading claims, from its parts, first level first.
 * @param alone whether the first level stands over this column only
 */
export function claimOf(parts: readonly string[], alone = true): Claim {
  const last = parts[parts.length - 1]
  if (last === undefined || last === '') return nothing
  const parent = parts[parts.length - 2]
  if (parent === undefined || parent === '') return single(last)
  const top = parts[parts.length - 3]
  // Three rows: 监护人 above 姓名 above Name.
  const above = top === undefined ? null : (twoLevel(top, parent) ?? twoLevel(top, last))
  if (above && (onTwoLanguages(parent, last) || !twoLevel(parent, last))) return above
  return twoLevel(parent, last) ?? onTwoLanguages(parent, last) ?? belowUnknown(parent, last, alone)
}

/** A parent and a child the dictionary knows together, or one heading written on two levels. */
function twoLevel(parent: string, child: string): Claim | null {
  const parents = headingVariants(parent)
  const children = headingVariants(child)
  for (const p of parents)
    for (const c of children)
      for (const pair of headings.twoLevel)
        if (pair.parents.has(p.text) && pair.children.has(c.text))
          return { fields: [pair.field], ambiguous: false, confidence: 0.95, because: 'parent' }
  const meant = byMeaning(parents, child)
  if (meant) return meant
  for (const p of parents)
    for (const c of children) {
      const known = headings.byText.get(p.text + c.text)
      if (known && known.fields.length > 0)
        return { fields: known.fields, ambiguous: known.ambiguous, confidence: 0.95, because: 'parent' }
    }
  return null
}

const parentEnds =
  /(?:的?(?:基本)?(?:信息|情况|资料|安排|内容|部分)|details|information|info|data|particulars|arrangements)$/u

/** 监护人信息 above 手机号码: the pair of that parent whose child means what this child means. */
function byMeaning(parents: ReturnType<typeof headingVariants>, child: string): Claim | null {
  const known = new Set(
    parents.flatMap(({ text }) => [text, text.replace(parentEnds, '')]).filter((text) => headings.parents.has(text)),
  )
  if (known.size === 0) return null
  const children = new Set(headingVariants(child).map(({ text }) => text))
  const own = single(child)
  const meant = new Set(own.fields)
  for (const pair of headings.twoLevel) {
    if (![...pair.parents].some((text) => known.has(text))) continue
    const same = [...pair.children].some((text) => children.has(text))
    // English name below Student: the cells say whether it is the whole name.
    if (!same && own.ambiguous && own.fields.includes(pair.field))
      return { ...own, confidence: Math.min(own.confidence, 0.9) }
    if (!same && ![...pair.children].some((text) => meaningOf(text).some((field) => meant.has(field)))) continue
    return { fields: [pair.field], ambiguous: false, confidence: same ? 0.95 : 0.88, because: 'parent' }
  }
  return null
}

/** What a child says by itself, where it says one thing: 电话 is a telephone, 号码 nothing yet. */
function meaningOf(text: string): readonly string[] {
  const known = headings.byText.get(text)
  return known && (known.fields.length === 1 || known.fields.includes('nameZh')) ? known.fields : []
}

const isOwnName = ({ fields }: Claim) => fields[0] === 'nameZh' || fields[0] === 'nameFull'

/** Two rows of headings that say the same in two languages, row under row. */
function onTwoLanguages(top: string, below: string): Claim | null {
  const first = single(top)
  const second = single(below)
  const both = first.fields.filter((field) => second.fields.includes(field))
  const translated = hasHan(top) !== hasHan(below)
  // 姓名（中文） above "Passenger name": the name of the person, and the cells say in which script.
  if (translated && isOwnName(first) && isOwnName(second))
    return { fields: ['nameZh', 'nameFull'], ambiguous: true, confidence: 0.9, because: 'heading' }
  if (both.length === 0 || (!translated && (first.because !== 'heading' || second.because !== 'heading'))) return null
  return {
    fields: both,
    ambiguous: both.length > 1,
    confidence: Math.max(first.confidence, second.confidence),
    because: 'heading',
  }
}

const organisations = new Set(['institution', 'enterprise', 'hostInstitution'])
const hints = /必填|选填|格式|例如|请|全称|yyyy|dd|optional|required|please|as in|e\.g|format|full|official/iu

function belowUnknown(parent: string, child: string, alone: boolean): Claim {
  const own = single(child)
  const top = single(parent)
  const sorting = headingVariants(parent).some(({ text }) => sortingWords.test(text))
  const vague = headingVariants(child).some(({ text }) => needParent.has(text))
  // 工作单位 under 父亲 is where the father works, and nothing of the participant.
  if (headingVariants(parent).some(({ text }) => isOfAnother(text) || isOfOthers(own.fields[0], text)))
    return { ...nothing, leftAlone: true }
  if (ofOrganisation(top, parent) && !withinOne.has(own.fields[0] ?? '')) {
    const isName = headingVariants(child).some(({ text }) => nameOfOne.has(text))
    if (isName) return { ...top, confidence: Math.min(top.confidence, 0.9), because: 'parent' }
    // The country of a host is where one goes; in a register of agreements it is the partner's.
    if (top.fields[0] === 'hostInstitution' && own.fields.includes('country'))
      return { fields: ['destination'], ambiguous: false, confidence: 0.9, because: 'parent' }
    return { ...nothing, leftAlone: true }
  }
  if (own.fields.length === 0 && isOther(normaliseHeading(child))) return { ...nothing, leftAlone: true }
  if (own.fields.length === 0 && !own.leftAlone) {
    // A hint in the second row (必填, dd/mm/yyyy) leaves the meaning to the first; of an employer anything may stand there.
    const isHint = !organisations.has(top.fields[0] ?? '') || hasHan(parent) !== hasHan(child) || hints.test(child)
    // 成绩 over 理论30% and 职业素养10% is none of them.
    return top.fields.length > 0 && isHint && (alone || hints.test(child) || hasHan(parent) !== hasHan(child))
      ? { ...top, confidence: Math.min(top.confidence, 0.85), because: 'parent' }
      : own
  }
  if (sorting || !vague) return { ...own, confidence: Math.min(own.confidence, sorting ? 0.95 : 0.9) }
  // 姓名 under a heading nobody knows is anybody's name: shown as a possibility, taken for nothing.
  return { ...own, confidence: Math.min(own.confidence, 0.4) }
}

/** One heading on one level. */
export function single(heading: string): Claim {
  const variants = headingVariants(heading)
  const found = variants.flatMap((variant) => {
    const known = headings.byText.get(variant.text)
    return known ? [{ variant, known }] : []
  })
  const best = found[0]
  if (best) {
    if (best.known.fields.length === 0)
      return { fields: [], ambiguous: false, confidence: 1, because: 'none', leftAlone: true }
    return exact(found)
  }
  for (const variant of variants)
    for (const other of sameWords(variant.text)) {
      const known = headings.byText.get(other)
      if (known && known.fields.length > 0 && !isNumberOfNamed(variant.text, other, known.fields))
        return { fields: known.fields, ambiguous: known.ambiguous, confidence: 0.89 * variant.worth, because: 'close' }
    }
  for (const variant of variants) {
    const rest = withoutOwner(variant.text)
    const known = rest ? headings.byText.get(rest) : undefined
    if (known && known.fields.length > 0)
      return { fields: known.fields, ambiguous: known.ambiguous, confidence: 0.85 * variant.worth, because: 'close' }
  }
  for (const variant of variants) {
    const bare = withoutContact(variant.text)
    const known = bare ? headings.byText.get(bare) : undefined
    if (known?.fields.some((field) => contacts.has(field)))
      return {
        fields: known.fields.filter((field) => contacts.has(field)),
        ambiguous: false,
        confidence: 0.85 * variant.worth,
        because: 'close',
      }
  }
  for (const variant of variants) {
    const bare = withoutExpiry(variant.text)
    const known = bare ? headings.byText.get(bare) : undefined
    if (known?.fields[0] === 'passportNo')
      return { fields: ['passportNo'], ambiguous: false, confidence: 0.85 * variant.worth, because: 'close' }
  }
  for (const variant of variants) {
    const field = parentAndChildInOne(variant.text)
    if (field) return { fields: [field], ambiguous: false, confidence: 0.85 * variant.worth, because: 'close' }
  }
  const contact = contactKeyIn(heading)
  if (contact) return { fields: [contact], ambiguous: false, confidence: 0.85, because: 'close' }
  const asked = fieldAsked(heading)
  if (asked) return { fields: [asked], ambiguous: false, confidence: 0.75, because: 'close' }
  return nearly(variants, withoutQuestionNumber(heading))
}

/** Columns whose cells may have a telephone number behind the name. */
const contacts = new Set(['emergencyName', 'guardianName'])

type Found = {
  variant: ReturnType<typeof headingVariants>[number]
  known: { fields: readonly string[]; ambiguous: boolean }
}

function exact(found: readonly Found[]): Claim {
  const best = found[0] as Found
  let fields = best.known.fields
  let confidence = best.variant.worth
  // The two halves of a bilingual heading narrow each other down: 姓名 Chinese Name.
  const other = found.find(({ variant }) => variant.part === 'latin' && best.variant.part === 'cjk')
  if (other) {
    const both = fields.filter((field) => other.known.fields.includes(field))
    // 国别 Country: the translation says less than the heading, which goes on meaning what it means by itself.
    const says = both.join() !== 'country' || fields.length === 1
    if (both.length > 0 && says) {
      fields = both
      confidence = 0.98
    } else if (says && best.known.ambiguous && !other.known.ambiguous && other.known.fields.length > 0) {
      fields = [...other.known.fields, ...fields]
    }
  }
  const ambiguous = best.known.ambiguous && fields.length > 1
  return { fields, ambiguous, confidence: ambiguous ? Math.min(confidence, 0.8) : confidence, because: 'heading' }
}

/** 签证有效期起 is one character from 签证有效期, and means the other end. */
const beginning = /(?:起|始|自|from|start)$/u

function nearly(variants: ReturnType<typeof headingVariants>, heading: string): Claim {
  for (const variant of variants) {
    const close = closestHeading(variant.text)
    if (close && beginning.test(variant.text) && !beginning.test(close.text)) continue
    const known = close ? headings.byText.get(close.text) : undefined
    if (close && known && known.fields.length > 0)
      return {
        fields: known.fields,
        ambiguous: known.ambiguous,
        confidence: (close.distance === 1 ? 0.8 : 0.7) * variant.worth,
        because: 'close',
      }
  }
  for (const variant of variants) {
    const end = headingAtEnd(variant.text, heading)
    const known = end ? headings.byText.get(end) : undefined
    if (known && known.fields.length > 0)
      return { fields: known.fields, ambiguous: known.ambiguous, confidence: 0.6 * variant.worth, because: 'close' }
  }
  return nothing
}

/** Whether the dictionary knows this text as a heading, a first-level heading or a second-level one. */
export function isKnownHeading(text: string): boolean {
  const seen = remembered.get(text)
  if (seen !== undefined) return seen
  const known =
    text.length <= 60 &&
    (isBareDatePart(text) ||
      contactKeyIn(text) !== null ||
      headingVariants(text).some(
        (variant) =>
          headings.byText.has(variant.text) ||
          headings.parents.has(variant.text) ||
          headings.children.has(variant.text),
      ))
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(text, known)
  return known
}
const remembered = new Map<string, boolean>()

/** The same, or a text that comes so close to a heading that it is one wherever headings stand. */
export function isHeadingLike(text: string): boolean {
  if (isKnownHeading(text)) return true
  const seen = like.get(text)
  if (seen !== undefined) return seen
  const near = text.length <= 40 && single(text).confidence >= 0.6
  if (like.size > 5_000) like.clear()
  like.set(text, near)
  return near
}
const like = new Map<string, boolean>()
