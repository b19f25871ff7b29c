import { latest } from '../model/dates'
import type { JourneyFacts } from './facts'
import { isMissing, textFact } from './facts'
import type { Finding } from './finding'

const over = new Set(['expired', 'terminated', 'archived'])

/** What a register of agreements needs: a number, and an end that has not passed on the reference date. */
export function agreementFindings(facts: JourneyFacts, today: string): Finding[] {
  const findings: Finding[] = []
  if (isMissing(facts, 'agreementNo'))
    findings.push({ code: 'missingRequired', severity: 'warning', field: 'agreementNo' })
  const ends = textFact(facts, 'validTo')
  // One that renews itself goes on; what its end is then, the record says. One that is over needs nobody's attention.
  const isOver = over.has(textFact(facts, 'agreement.state') ?? '')
  if (ends && latest(ends) < today && facts.values.autoRenew !== true && !isOver)
    findings.push({ code: 'agreementExpired', severity: 'warning', field: 'validTo', values: { until: ends, today } })
  return findings
}
