import type { Claim, Heading } from './claim'
import { asksOfThem, withoutQuestionNumber } from './question'

/** Forms that parents fill in: the child is named as such. */
const ofChild = /\b(?:child|son|daughter)(?:['’]?s)?\b|孩子|子女|学生|学员|营员/iu
const yours = /^(?:.*\b)?your\b|您的|你的/iu
/** What "your" means there. */
const parents: Readonly<Record<string, string>> = {
  nameFull: 'guardianName',
  nameZh: 'guardianName',
  phone: 'guardianPhone',
  email: 'guardianEmail',
}

const isName = (field: string | undefined) => /^(?:name|givenName|familyName|surname)/u.test(field ?? '')

/** 我同意孩子, I give permission for my child: who answers is the parent, and the address the form tool keeps is theirs. */
const ofMine = /\bmy (?:child|son|daughter)\b|我(?:的)?(?:孩子|子女)|我同意/iu
const bareEmail = /^e-?mail(?: address)?$|^(?:电子)?邮箱$/iu

function addressOfParents(texts: readonly string[], claims: readonly Claim[]): readonly Claim[] {
  const has = (key: string) => claims.some(({ fields }) => fields[0] === key)
  if (!has('guardianName') || has('guardianEmail') || !texts.some((text) => ofMine.test(text))) return claims
  return claims.map((claim, i) =>
    claim.fields[0] === 'email' && bareEmail.test((texts[i] ?? '').trim())
      ? { ...claim, fields: ['guardianEmail'], confidence: Math.min(claim.confidence, 0.85), because: 'parent' }
      : claim,
  )
}

/** "Your phone number" is the parent's where the form asks for the name of a child. */
export function claimsOfParents(headings: readonly Heading[], claimed: readonly Claim[]): Claim[] {
  const texts = headings.map(({ parts }) => withoutQuestionNumber(parts.join(' ')))
  const claims = addressOfParents(texts, claimed)
  if (!claims.some(({ fields: [field] }, i) => isName(field) && ofChild.test(texts[i] ?? '')))
    return texts.some((text) => ofChild.test(text)) ? numbersOfParents(texts, claims) : [...claims]
  const named = new Set(claims.map(({ fields }) => fields[0]))
  const ofParent = texts.some((text, i) => isName(claims[i]?.fields[0]) && yours.test(text) && !ofChild.test(text))
  return claims.map((claim, i) => {
    const text = texts[i] ?? ''
    if (claim.fields.length === 0 && !named.has('guardianPhone') && toReachYou.test(text))
      return { ...claim, fields: ['guardianPhone'], confidence: 0.8, because: 'parent' }
    const theirs = parents[claim.fields[0] ?? '']
    // Best mobile to reach you on; the address by which a form tool knows who answered.
    const isTheirs = yours.test(text) || toReachYou.test(text) || (ofParent && bareEmail.test(text.trim()))
    if (!theirs || (ofChild.test(text) && !toReachYou.test(text)) || !isTheirs || named.has(theirs)) return claim
    return {
      ...claim,
      fields: [theirs],
      ambiguous: false,
      confidence: Math.min(claim.confidence, 0.85),
      because: 'parent',
    }
  })
}

const toReachYou = /\b(?:number|phone|mobile|tel(?:ephone)?)\b.*\b(?:for|reach|call|contact) you\b/iu
const another = /^(?:alternative|another|other|second|back-?up)\b.*\b(?:number|phone|mobile)\b/iu

/** "Best daytime number for you" in a form about a child: the parent's, and the alternative behind it nobody else's. */
function numbersOfParents(texts: readonly string[], claims: readonly Claim[]): Claim[] {
  const at = texts.findIndex((text) => toReachYou.test(text))
  if (at < 0 || claims.some(({ fields: [field] }) => field === 'guardianPhone')) return [...claims]
  return claims.map((claim, i) => {
    if (i === at) return { ...claim, fields: ['guardianPhone'], ambiguous: false, confidence: 0.8, because: 'parent' }
    if (i !== at + 1 || !another.test(texts[i] ?? '')) return claim
    return { ...claim, fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
  })
}

const student = /^(?:student|pupil|learner|participant|child)\b|^(?:学生|学员|营员)/iu
const teacher = /^(?:teacher|staff|staff member)(?:['’]?s)?\s|^(?:教师|老师|带队老师)/iu
const ofThemselves = new Set(['phone', 'email', 'passportNo', 'dob', 'gender', 'address', 'passportExpiry'])

/** Teacher tel beside Student: whoever goes with them, and nothing of the student. */
export function claimsOfTeachers(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const textOf = (i: number) => (headings[i]?.parts.join(' ') ?? '').trim()
  if (!claims.some(({ fields: [field] }, i) => isName(field) && student.test(textOf(i)))) return [...claims]
  return claims.map((claim, i) =>
    ofThemselves.has(claim.fields[0] ?? '') && teacher.test(textOf(i))
      ? { ...claim, fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
      : claim,
  )
}

const waysToReach = new Set(['phone', 'email', 'address', 'postcode'])

/** "Their phone number" is nobody's where nobody stands to the left whom it could mean. */
export function claimsOfThem(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  return claims.map((claim, i) => {
    const [field] = claim.fields
    if (!waysToReach.has(field ?? '') || !asksOfThem(headings[i]?.parts.join(' ') ?? '')) return claim
    return { ...claim, fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
  })
}
