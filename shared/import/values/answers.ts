import type { ColumnInfo } from '../../model/columns'
import { answerWords, noneIsAnAnswerFor } from '../../model/words'
import { mentionsPending } from '../../rules/pending'
import type { ReadCell } from './context'
import { brackets, foldAnswer } from './tidy'

const noneWords = new Set(answerWords.none.map(foldAnswer))
const pendingWords = new Set<string>(answerWords.pending.map(foldAnswer))
const unknownWords = new Set(answerWords.unknown.map(foldAnswer))
const noneAnswers = new Set(noneIsAnAnswerFor)
/** What the words begin with. */
const beginnings = new Set([...noneWords, ...pendingWords, ...unknownWords].map((word) => word.charAt(0)))
/** Letters, digits and common characters: folding changes none of them, and nothing stands before the word. */
const plainBeginning = /^[a-z0-9\u4e00-\u9fff]/i

/** Free text: a pending word must be the whole cell; numbers that keep a rule may have more behind it. */
const freeText = new Set(['text', 'note', 'bilingualText', 'name', 'reference'])

export type Answer = 'none' | 'pending' | 'unknown'

/** 无 none, 待补/TBC: the answer in both languages. */
const inBoth = /^(\p{Script=Han}{1,6})\s*[/|]?\s*([a-z][a-z ./]{1,14})$/iu

/**
 * Which of the three answers a text is, or null when it says something: there is none (无, N/A), it is on its way (待补,
 * TBC), nobody said (-, ?, blank). Width, case and spaces do not count.
 */
function answerOf(text: string): Answer | null {
  const folded = foldAnswer(text)
  if (unknownWords.has(folded)) return 'unknown'
  if (noneWords.has(folded)) return 'none'
  if (pendingWords.has(folded)) return 'pending'
  const [, han, latin] = inBoth.exec(text.trim()) ?? []
  if (han && latin) {
    const answer = answerOf(han)
    if (answer !== null && answer === answerOf(latin)) return answer
  }
  const bare = foldAnswer(brackets(text).outside).replace(/[?？!！.。,，…]+$/, '')
  return bare && pendingWords.has(bare) ? 'pending' : null
}

const ofNames = new Set(['nameFull', 'surname', 'givenNames', 'middleName', 'preferredName'])
/** 娜, 那, 诺: names in Latin letters that are answers everywhere else. */
const alsoNames = /^(?:na|no)$/iu

/** Reads none, pending and unknown for a column; null when the cell says something else. */
export function readAnswer(text: string, { key, kind, rule }: ColumnInfo): ReadCell | null {
  if (ofNames.has(key) && alsoNames.test(text.trim())) return null
  if (noneAnswers.has(key) && isNoneInWords(text, key)) return { value: 'none', state: 'none', findings: [] }
  // 已过期，换发中 and "expired - renewing" where a number is asked for.
  const onItsWay = rule !== undefined && !/\d{3}/.test(text) && mentionsPending(text)
  // Most cells begin as no such word does.
  if (!onItsWay && plainBeginning.test(text) && !beginnings.has(text.charAt(0).toLowerCase())) return null
  const starts = (rule || !freeText.has(kind)) && startsPending(text)
  const answer = answerOf(text) ?? (onItsWay || starts ? 'pending' : null)
  if (answer === null) return null
  if (answer === 'unknown') return { state: 'unknown', findings: [] }
  if (answer === 'none')
    return noneAnswers.has(key) ? { value: 'none', state: 'none', findings: [] } : { state: 'unknown', findings: [] }
  if (key === 'remarks') return null
  return {
    state: 'pending',
    findings: [{ code: 'placeholderText', severity: 'warning', field: key, values: { value: text } }],
  }
}

const nothingAtAll =
  /^(?:无|没有|暂无|均无|都没有|无任何|没有任何|无特殊|没有特殊|无其他)(?:特殊|任何|其他|明显)?(?:饮食|食物|药物|食品|既往|重大|家族|遗传|身体)*(?:过敏史?|忌口|禁忌|要求|需求|需要|病史|疾病|病|情况|史|问题|限制)?[。.!！]*$|^(?:no|none|nil)(?:\s+(?:known|special|specific|particular|dietary|food|drug|medical|health))*(?:\s+(?:allerg(?:y|ies)|requirements?|needs?|restrictions?|conditions?|issues?|problems?|concerns?|medications?|medicines?|preferences?))?(?:\s+(?:known|declared|disclosed|reported|stated|noted))?[.!]*$|^nk[d]?a\.?$/iu
const anythingGoes =
  /^(?:正常|普通|一般|随意|都可以|均可|无所谓|不挑食|normal|standard|regular|anything|eats?\s+(?:anything|everything|all)|no\s+preference)[。.]*$/iu

const health = new Set(['diet', 'allergies', 'medical', 'medication', 'accessNeeds'])

/** 无过敏史, "No known allergies": none, in more words; N and 否 where health is asked about. */
function isNoneInWords(text: string, key: string): boolean {
  if (key === 'remarks') return false
  const plain = text.normalize('NFKC').trim()
  if (health.has(key) && /^(?:n|否|×|✗)[.。]?$/iu.test(plain)) return true
  return nothingAtAll.test(plain) || (key === 'diet' && anythingGoes.test(plain))
}

function startsPending(text: string): boolean {
  const folded = foldAnswer(text)
  for (const word of pendingWords) if (folded.startsWith(word)) return true
  return false
}
