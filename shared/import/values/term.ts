import { endOfTerm } from '../../rules/term'
import type { Value } from '../contract'
import type { ColumnContext } from './context'
import { daysOfTerm } from './read-date'

const unit = /[(（]\s*(年|月|years?|yrs?|months?|mths?)\.?\s*[)）]|\b(years|yrs|months|mths)\s*$/iu

/**
 * What a term says of when an agreement ends: 2023.5.12-2028.5.11 is its validity and no term, five years end that long
 * after they began, and 5 below 有效期（年） is five years.
 * @param values of a row by column key; changed in place
 */
export function completeTerm(values: Record<string, Value>, contexts: readonly ColumnContext[]): void {
  if (typeof values.term !== 'string') return
  const context = contexts.find(({ info }) => info.key === 'term')
  const days = context && values.validTo === undefined ? daysOfTerm(values.term, context) : null
  if (days) {
    values.validFrom ??= days.from
    values.validTo = days.to
    delete values.term
    return
  }
  const counted = unit.exec(context?.headerParts.join(' ') ?? '')
  const each = counted?.[1] ?? counted?.[2]
  if (each && /^\d{1,3}$/.test(values.term.trim())) values.term = withUnit(values.term.trim(), each)
  const from = values.validFrom ?? values.signDate
  const end = typeof from === 'string' && values.validTo === undefined ? endOfTerm(from, values.term) : null
  if (end) values.validTo = end
}

function withUnit(count: string, each: string): string {
  if (each === '年') return `${count}年`
  if (each === '月') return `${count}个月`
  const plain = /^y/iu.test(each) ? 'year' : 'month'
  return `${count} ${plain}${count === '1' ? '' : 's'}`
}
