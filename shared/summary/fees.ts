/** What the people of a cohort owe and have paid. */
import type { Money } from '../model/types'
import type { Participant } from '../rules/dossier'
import { balanceOf } from '../rules/fees'

export interface FeeTotals {
  /** One sum for each currency, in the order in which they come. */
  due: Money[]
  paid: Money[]
  /** Still owed; what somebody paid too much does not lessen what others owe. */
  owed: Money[]
  /** People: nothing left to pay, some of it paid, nothing paid, no fee entered, fee and payment in different currencies. */
  people: { settled: number; partly: number; unpaid: number; noFee: number; unclear: number }
}

function summed(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, Money>()
  for (const { amount, currency } of amounts) {
    const before = sums.get(currency ?? '')?.amount ?? 0
    sums.set(currency ?? '', { amount: Math.round((before + amount) * 100) / 100, ...(currency && { currency }) })
  }
  return [...sums.values()]
}

/** Fees of a cohort: sums by currency, and how many people stand where. */
export function feeTotals(participants: readonly Participant[]): FeeTotals {
  const people: FeeTotals['people'] = { settled: 0, partly: 0, unpaid: 0, noFee: 0, unclear: 0 }
  const owed: Money[] = []
  for (const { enrolment } of participants) {
    const balance = balanceOf(enrolment)
    if (balance === null) people.noFee++
    else if (balance === undefined) people.unclear++
    else if (balance.amount <= 0) people.settled++
    else {
      owed.push(balance)
      if (enrolment.feePaid && enrolment.feePaid.amount > 0) people.partly++
      else people.unpaid++
    }
  }
  const amounts = (field: 'feeDue' | 'feePaid') => participants.flatMap(({ enrolment }) => enrolment[field] ?? [])
  return { due: summed(amounts('feeDue')), paid: summed(amounts('feePaid')), owed: summed(owed), people }
}
