import type { Column } from '../contract'
import type { Guests } from './guests'

/** What two people do not have in common: a telephone beside both of them is the house's. */
const ownOnly = new Set([
  'phone',
  'email',
  'wechat',
  'address',
  'postcode',
  'dob',
  'passportNo',
  'idCard',
  'diet',
  'allergies',
  'medical',
])

/** A column that several people of a row share fills nothing that is one's own. */
export function sharedOrOwn(column: Column, guests: Guests): Column {
  const { field, because } = column
  if (!field || !ownOnly.has(field) || guests.of.has(column.index) || because === 'person' || because === 'before')
    return column
  return { ...column, field: null, confidence: 0, because: 'none', alternatives: [field, ...column.alternatives] }
}
