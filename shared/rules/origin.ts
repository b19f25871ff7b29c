/** Whether people and institutions are from abroad: tables of the ministry count what lies outside the Chinese mainland. */
import type { Reader, Row } from '../model/types'

const MAINLAND = 'CN'

export const isAbroad = (country: string | undefined): boolean | undefined =>
  country === undefined ? undefined : country !== MAINLAND

export function institutionAbroad(reader: Reader, id: string | undefined): boolean | undefined {
  const found = id ? reader.get('institution', id) : undefined
  return isAbroad(found?.country) ?? (found?.side ? found.side === 'overseas' : undefined)
}

/** Whether a person is from abroad: by nationality, else by institution; undefined where neither is known. */
export function personAbroad(reader: Reader, person: Row<'person'> | undefined): boolean | undefined {
  return isAbroad(person?.nationality) ?? institutionAbroad(reader, person?.institution)
}
