import type { Claim, Heading } from './claim'

export const skills = new Set(['englishListening', 'englishReading', 'englishWriting', 'englishSpeaking'])
const overall =
  /^(?:oa|o\/a|overall|total|average)(?: (?:band|score))?$|^(?:总分|总成绩|平均分|总评|均分)(?:\s*(?:overall|total))?$/iu

/**
 * Reading beside Listening is a part of a language test, and 总分 and 考试日期 beside them are that test's; alone it is the
 * name of a town or of a lesson.
 */
export function skillsTogether(headings: readonly Heading[], claimed: readonly Claim[]): Claim[] {
  const claims = byLetters(headings, claimed)
  const isSkill = ({ fields }: Claim) => skills.has(fields[0] ?? '')
  const told = new Set(claims.filter(isSkill).map(({ fields }) => fields[0])).size
  if (told === 0) return [...claims]
  if (told === 1)
    return claims.map((claim) =>
      isSkill(claim) ? { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true } : claim,
    )
  const has = (field: string) => claims.some(({ fields }) => fields[0] === field)
  return claims.map((claim, i) => {
    const { parts } = headings[i] as Heading
    const means = (field: string): Claim => ({ fields: [field], ambiguous: false, confidence: 0.9, because: 'parent' })
    // 级别 beside the skills is the level of the language.
    if (claim.fields[0] === 'rqfLevel' && claim.ambiguous) return left
    if (claim.fields[0] === 'examDate' && !has('englishDate')) return means('englishDate')
    const isOverall = overall.test((parts[parts.length - 1] ?? '').trim())
    return isOverall && !has('englishScore') ? means('englishScore') : claim
  })
}

const left: Claim = { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }

const letters: Readonly<Record<string, string>> = {
  L: 'englishListening',
  R: 'englishReading',
  W: 'englishWriting',
  S: 'englishSpeaking',
  听: 'englishListening',
  读: 'englishReading',
  写: 'englishWriting',
  说: 'englishSpeaking',
}

/** L, R, W and S, all four of them beside a total: one letter alone is anything. A level beside the total follows from it. */
function byLetters(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const texts = headings.map(({ parts }) => (parts[parts.length - 1] ?? '').trim())
  const total = texts.some((text) => overall.test(text))
  const all = new Set(texts.flatMap((text) => letters[text] ?? []))
  if (!total || all.size < 4) return [...claims]
  return claims.map((claim, i) => {
    const text = texts[i] ?? ''
    const field = letters[text]
    if (field) return { fields: [field], ambiguous: false, confidence: 0.88, because: 'parent' }
    return /^cefr/iu.test(text)
      ? { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
      : claim
  })
}
