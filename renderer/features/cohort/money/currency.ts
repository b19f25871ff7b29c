/** The currency of an amount that was typed without one. */
import type { Money } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'

/** The currency that most fees of the group are in; of the office's country while there is none. */
export function usualCurrency(participants: readonly Participant[], country: 'CN' | 'GB'): string {
  const counts = new Map<string, number>()
  for (const { enrolment } of participants) {
    const currency = enrolment.feeDue?.currency
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? (country === 'GB' ? 'GBP' : 'CNY')
}

/** Values of a row as they are kept: what is paid is in the currency of what is due, unless said otherwise. */
export function inCurrency(
  values: Readonly<Record<string, unknown>>,
  { enrolment }: Pick<Participant, 'enrolment'>,
  usual: string,
): Record<string, unknown> {
  const own = enrolment.feeDue?.currency ?? enrolment.feePaid?.currency ?? usual
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const money = (field === 'feeDue' || field === 'feePaid') && (value as Money | undefined)
      return [field, money && !money.currency ? { ...money, currency: own } : value]
    }),
  )
}
