import { columnOf } from '../../model/columns'
import type { Claim, Heading } from './claim'
import { normaliseHeading } from './normalise'

const outcome = /^(?:签证)?(?:结果|审批结果|办理结果)$|^(?:result|outcome|decision)$/u
const fee = /^(?:费用|金额|收费|fees?|cost|price)(?:元|人民币|rmb|cny|gbp|£|€|eur|usd)?$/u

/** Result and 费用 in a list that says of visas and of no tests nor journeys' costs: the visa's. No field keeps what one costs. */
export function ofVisas(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const has = (test: (field: string) => boolean) =>
    claims.some(({ fields }) => fields[0] !== undefined && test(fields[0]))
  const visas = claims.filter(
    ({ fields, ambiguous }) => !ambiguous && /^visa(?!Required)/u.test(fields[0] ?? ''),
  ).length
  if (visas < 2 || has((field) => field === 'feePaid' || /^(?:certNo|examDate|qual|candidateNo|english)/u.test(field)))
    return [...claims]
  return claims.map((claim, i) => {
    const { parts } = headings[i] as Heading
    const text = normaliseHeading(parts.at(-1) ?? '')
    if (fee.test(text) && columnOf(claim.fields[0] ?? 'remarks').kind === 'money')
      return { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
    return outcome.test(text) && !has((field) => field === 'visaStatus')
      ? { fields: ['visaStatus'], ambiguous: false, confidence: 0.85, because: 'parent' }
      : claim
  })
}
