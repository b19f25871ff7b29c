import { addDays } from '../model/dates'
import { showMoney } from '../model/show'
import type { IsoDate, Money, Row } from '../model/types'
import type { Finding } from './finding'
import { mark } from './mark'
import type { Rules } from './settings'

/** What is still owed (negative: paid too much); null where nothing is due, undefined where the currencies differ. */
export function balanceOf({ feeDue, feePaid }: Row<'enrolment'>): Money | null | undefined {
  if (!feeDue) return null
  if (feePaid && feePaid.currency !== feeDue.currency && feePaid.amount !== 0) return undefined
  const amount = Math.round((feeDue.amount - (feePaid?.amount ?? 0)) * 100) / 100
  return { ...feeDue, amount }
}

/** Fees due, paid and the balance: a reminder once the day by which they are to be paid has come (a setting). */
export function feeFindings(
  row: Row<'enrolment'>,
  departure: IsoDate | undefined,
  today: IsoDate,
  rules: Rules,
): Finding[] {
  const balance = balanceOf(row)
  if (balance === undefined) return [mark('feeCurrency', 'warning', 'feePaid', undefined, 'feePaid')]
  if (!balance || balance.amount === 0) return []
  const value = showMoney({ ...balance, amount: Math.abs(balance.amount) }, 'en')
  if (balance.amount < 0) return [mark('feeOverpaid', 'info', 'feePaid', { value }, 'feePaid')]
  const late = departure !== undefined && addDays(departure, -rules.feesPaidDays) <= today
  return [mark('feeOutstanding', late ? 'warning' : 'info', 'feePaid', { value }, 'feePaid')]
}
