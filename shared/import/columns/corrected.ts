import { type Claim, claimOf, type Heading } from './claim'

/** 姓名（原）, 更正前护照号, "DOB (was)", "Old passport no": what a list of corrections puts right. */
const before =
  /^(?:原填?|旧|老|更正前|修改前|变更前|错误的?|误填的?|old|previous|prev\.?|original|wrong|incorrect|existing)[\s:：-]*(?:的|信息)?(.+)$|^(.+?)[\s-]*[（(]\s*(?:原|旧|原信息|更正前|修改前|变更前|错误|有误|old|was|before|previous|wrong|incorrect|original|on (?:list|file|record))\s*[)）]$|^(.+?)(?:更正前|修改前|变更前)$/iu
/** 姓名（更正后）, 新护照号, "DOB (correct)", "New passport no". */
const after =
  /^(?:新|现|更正后|修改后|变更后|正确的?|应为|new|correct(?:ed)?|updated|revised|amended)[\s:：-]*(?:的|信息)?(.+)$|^(.+?)[\s-]*[（(]\s*(?:新|现|新信息|更正后|修改后|变更后|正确|应为|new|now|after|correct(?:ed)?|should be|updated|revised|amended)\s*[)）]$|^(.+?)(?:更正后|修改后|变更后)$/iu
const aboveBefore =
  /^(?:原信息|原内容|更正前|修改前|变更前|原|旧|old|was|before|previous|incorrect|original)(?: details)?$/iu
const aboveAfter =
  /^(?:新信息|更正后|修改后|变更后|现|新|new|now|after|should be|correct(?:ed)?|updated)(?: details)?$/iu

interface Marked {
  side: 'before' | 'after'
  /** What the heading says without the mark. */
  parts: readonly string[]
}

function markOf({ parts }: Heading): Marked | null {
  const last = parts.at(-1)?.normalize('NFKC').trim() ?? ''
  const above = parts.at(-2)?.normalize('NFKC').trim() ?? ''
  if (aboveBefore.test(above)) return { side: 'before', parts: [last] }
  if (aboveAfter.test(above)) return { side: 'after', parts: [last] }
  const rest = (found: RegExpExecArray | null) => found?.slice(1).find((part) => part !== undefined)
  const old = rest(before.exec(last))
  if (old) return { side: 'before', parts: [old] }
  const own = rest(after.exec(last))
  return own ? { side: 'after', parts: [own] } : null
}

const sure = 0.95

/**
 * Of two columns of one meaning, one marked as what was and one as what is right, the second has the meaning and the
 * first none; a marked one alone means what it did.
 */
export function correctionsTaken(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const marks = headings.map(markOf)
  if (!marks.some((mark) => mark?.side === 'before')) return [...claims]
  const meanings = marks.map((mark, i) => (mark ? claimOf(mark.parts) : claims[i])?.fields[0])
  const isRight = (i: number) => marks[i]?.side !== 'before'
  return claims.map((claim, i): Claim => {
    const mark = marks[i]
    const meaning = meanings[i]
    if (!mark || meaning === undefined) return claim
    const hasOther = meanings.some((other, j) => j !== i && other === meaning && isRight(j) !== isRight(i))
    if (!hasOther) return claim
    return mark.side === 'before'
      ? { fields: [], ambiguous: false, confidence: 1, because: claim.because }
      : { ...claimOf(mark.parts), confidence: sure }
  })
}
