import { columnOf } from '../../model/columns'
import { enumWords } from '../../model/enum-words'
import { simplified } from '../../model/simplified'
import { flagWords, identityCardWords } from '../../model/words'
import type { Value } from '../contract'
import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from './context'
import { brackets, foldWord, hasHan, languageParts, narrow, rawText, withoutCount } from './tidy'

const yes = new Set(
  [
    ...flagWords.yes,
    '☑',
    '✅',
    '●',
    '对',
    'ok',
    '已签字',
    '已提交',
    '同意',
    '已签署',
    '已上交',
    '已递交',
    '已回收',
    '已返',
    '已收到',
    '已签收',
    '父母均已签',
    '父母已签',
    '父亲已签',
    '母亲已签',
    '父已签',
    '母已签',
    '家长已签',
    '家长已签字',
    '√已交',
    '√已签',
    '已交齐',
    '齐',
    '齐全',
    '已齐',
    '完成',
    '已完成',
    '已确认',
    '授权',
    '已授权',
    '已同意',
    '会',
    '可以',
    '有效',
    '具备',
    'done',
    'complete',
    'completed',
    'provided',
    'returned',
    'submitted',
    'agreed',
    'granted',
    'on file',
    'held',
    'confirmed',
    'true',
    'signed',
    'agree',
    'i agree',
    'i consent',
    'we agree',
    'we consent',
    'consent given',
    '我同意',
    '本人同意',
    'received',
    'given',
    'form in',
    'form received',
    'form returned',
    'slip in',
    'slip returned',
    't',
  ].map(foldWord),
)
const no = new Set(
  [
    ...flagWords.no,
    '☐',
    '❌',
    '○',
    'x',
    '没有',
    '未提交',
    '不同意',
    '没交',
    '缺',
    '缺失',
    '未',
    '未上交',
    '未签署',
    '未回收',
    '未确认',
    '未完成',
    '不可以',
    '不会',
    '不授权',
    '未授权',
    '尚未',
    '不具备',
    'outstanding',
    'missing',
    'not signed',
    'not returned',
    'not given',
    'refused',
    'declined',
    'disagree',
    'i disagree',
    'i do not agree',
    'i do not consent',
    'do not agree',
    'we do not consent',
    'consent not given',
    '我不同意',
    '本人不同意',
    'not submitted',
    '拒绝',
    '拒签',
    '家长不同意',
    'unsigned',
    'withdrawn',
    'not in',
    'not back',
    'form not in',
    'no form',
    'consent withdrawn',
    'incomplete',
    'not yet',
    'not received',
    'none',
    'f',
  ].map(foldWord),
)
const identityCards = new Set(identityCardWords.map(foldWord))

const boxes = /[■☑✅☒●◉√✓✔\]]/u

/** ■是 □否, [x] Yes [ ] No: the option that is ticked among those that are not; null for any other text. */
function ticked(text: string): string | null {
  const options = [...text.matchAll(/([■☑✅☒●◉√✓✔□☐○◯]|\[[xX√✓ ]?\])\s*([^■☑✅☒●◉√✓✔□☐○◯[\]]+)/gu)]
  if (options.length < 2) return null
  const chosen = options.filter(([, box = '']) => !/^(?:[□☐○◯]|\[ ?\])$/u.test(box))
  return chosen.length === 1 ? (chosen[0]?.[2] ?? '').replace(/[\s,，;；/、]+$/u, '') : null
}

/** Ways to look at one cell: as it stands, without its brackets, each language of it, its parts. */
function* shapes(text: string): Generator<string> {
  const plain = narrow(text)
  const option = boxes.test(text) ? ticked(text) : null
  if (option) yield option
  yield plain
  // N/A is an answer, and no N.
  if (/^n\s*[/.]\s*a\.?$/iu.test(plain)) return
  const { outside, inside } = brackets(plain)
  if (inside.length > 0 && outside) yield outside
  for (const part of languageParts(plain)) yield part
  if (inside.length > 0) for (const part of languageParts(outside)) yield part
  yield plain.replace(/[.?!。！？*]+$/, '')
  for (const part of inside) yield part
  if (/[/、,;|兼]/.test(plain)) for (const part of plain.split(/\s*[/、,;|兼]\s*/)) yield part
}

/** The key of the value a text means; null where no word of the list fits. */
export function enumKey(text: string, context: ColumnContext): string | null {
  const words = enumWords(context.info, context.around.cohortKind)
  if (context.info.key === 'roleInGroup') {
    // 带队教师（团长）leads the delegation and accompanies too.
    const inside = brackets(narrow(text)).inside.map((part) => words.get(foldWord(part)))
    if (inside.includes('delegationLeader')) return 'delegationLeader'
    const counted = words.get(foldWord(withoutCount(text)))
    if (counted) return counted
  }
  for (const shape of shapes(text)) {
    const folded = foldWord(shape)
    const key = words.get(folded) ?? words.get(folded.replaceAll(' ', '')) ?? words.get(simplified(folded))
    if (key && !(shape.endsWith('*') !== narrow(text).endsWith('*') && key === 'distinction')) return key
  }
  return studied.has(context.info.key) ? keyInside(text, words) : null
}

/** What was studied stands with its subject and its way: 工学硕士, 在职研究生, 本科毕业, 研究生硕士. */
const studied = new Set(['level', 'degree'])

/** The longest word of a list in a Chinese text, the first of two as long; English words say too little inside others. */
function keyInside(text: string, words: ReadonlyMap<string, string>): string | null {
  const folded = foldWord(text)
  const inside = [...words.keys()].filter((word) => hasHan(word) && word.length >= 2 && folded.includes(word))
  const [longest] = inside.sort((a, b) => b.length - a.length || folded.indexOf(a) - folded.indexOf(b))
  return longest === undefined ? null : (words.get(longest) ?? null)
}

/** 本科/学士, 研究生硕士 under 学历学位: the degree behind the level; 硕士研究生 is the level alone. */
function degreeBehind(text: string, context: ColumnContext): Record<string, Value> | null {
  const rest = narrow(text).replace(/[硕博]士(?=研究生)/gu, '')
  const degree = context.info.key === 'level' && /[学硕博]士/u.test(rest) ? columnOf('degree') : null
  const key = degree && /研究生|本科|大学|[/、,，;；\s]/u.test(rest) ? keyInside(rest, enumWords(degree)) : null
  return key ? { degree: key } : null
}

/** 访问, Visitor of a journey that does not go to the United Kingdom: whose visa it is nobody said. */
function isOfElsewhere(key: string, written: string, { around: { destinations = [] } }: ColumnContext): boolean {
  const elsewhere = destinations.length > 0 && !destinations.includes('GB')
  return elsewhere && key === 'ukStandardVisitor' && !/英|标准|\buk\b|standard/iu.test(written)
}

/** Reads a word of a list. A word that is not in it is left out and said. */
export function readEnum(cell: Cell, context: ColumnContext): ReadCell {
  const written = rawText(cell).trim()
  const field = context.info.key
  const key = enumKey(written, context)
  if (key && !(field === 'visaType' && isOfElsewhere(key, written, context))) {
    const more = degreeBehind(written, context)
    return { value: key, state: key === 'none' ? 'none' : 'said', findings: [], ...(more && { more }) }
  }
  // 是 under 是否合格, Y under "Passed?".
  const passed = field === 'result' && /是否|pass/iu.test(context.headerParts.join(' ')) ? flagOf(written) : null
  if (passed !== null) return { value: passed ? 'pass' : 'fail', state: 'said', findings: [] }
  // 是 under 是否参加, No under Attending?
  const comes = field === 'participation' && comingOrNot.test(narrow(written)) ? flagOf(written) : null
  if (comes !== null) return { value: comes ? 'confirmed' : 'withdrawn', state: 'said', findings: [] }
  if (field === 'docType' && identityCards.has(foldWord(written)))
    return { state: 'unknown', findings: [], hint: 'identityCard' }
  // Which passport it is, the number tells.
  if (field === 'docType' && /^(?:护照|本人护照|passport|pp?)$/iu.test(written))
    return { state: 'unknown', findings: [] }
  return {
    state: 'unknown',
    findings: [{ code: 'unknownWord', severity: 'warning', field, values: { value: written } }],
  }
}

/** 是, No, ✗: an answer, where 未提交 and Outstanding say nothing of who comes. */
const comingOrNot = /^(?:[yn√✓✔×✗✕x是否]|yes|no|会|不会|能|不能)(?:$|[\s,，;；:：.。(（–—-])/iu

/** True, false or null for a word that is neither: √, Y, "Yes (email 3/9)", 是, 已交, 0. */
export function flagOf(written: string): boolean | null {
  const text = (boxes.test(written) && ticked(written)) || written
  for (const shape of [narrow(text), brackets(narrow(text)).outside, ...languageParts(narrow(text))]) {
    const folded = foldWord(shape).replace(/[.!。！]+$/, '')
    if (yes.has(folded)) return true
    if (no.has(folded)) return false
  }
  const [first = ''] = foldWord(text).split(/[\s,，;；:：(（\-–—]+/)
  if (first.length > 1 || /^[yn√✓✔×✗✕是否有无]$/.test(first)) {
    if (no.has(first)) return false
    if (yes.has(first)) return true
  }
  return null
}

/** 自动顺延一年, "Renews automatically": yes, in more words. */
const renewsItself = /^(?:到期)?(?:后)?自动(?:续|顺延|延)|^(?:auto(?:matic)?|rolls?\b|rolling|renews)/iu

/** Over 18, 已成年, N/A (adult): nobody has to consent, and nobody did. */
const ofAge =
  /^(?:n\/?a\b[\s,(–-]*)?(?:(?:is\s+)?(?:over|above|aged)\s*18\b|18\s*\+|adult\b|not (?:required|needed|applicable))|^(?:已?(?:满|年满|超过)?18(?:周岁|岁)(?:以上)?|已?成年|成人|(?:已成年)?(?:不需要?|无需|无须|不用))/iu

const consents = new Set(['photoConsent', 'guardianConsent'])
/** Yes, but not on social media; 同意，但不得用于网络: what is given with limits is not given as a whole. */
const limits = /\b(?:but|except|excluding|only|unless|not|no)\b|但|仅|只限|只能|不得|不要|不可|不能|除/iu

export function readFlag(cell: Cell, context: ColumnContext): ReadCell {
  if (typeof cell === 'boolean') return { value: cell, state: 'said', findings: [] }
  const written = rawText(cell).trim()
  if (context.info.key === 'guardianConsent' && ofAge.test(narrow(written))) return { state: 'unknown', findings: [] }
  const flag = flagOf(written) ?? (context.info.key === 'autoRenew' && renewsItself.test(written) ? true : null)
  const limited =
    flag === true && consents.has(context.info.key) && !boxes.test(written) && limits.test(narrow(written))
  if (flag !== null && !limited) return { value: flag, state: 'said', findings: [] }
  const finding = {
    code: 'unknownWord',
    severity: 'warning',
    field: context.info.key,
    values: { value: written },
  } as const
  return { state: 'unknown', findings: [finding] }
}
