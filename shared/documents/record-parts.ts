/** What documents of the office and its records have in common: days, numbers, names of records, tables of them. */
import type { Bilingual } from '../model/define'
import { recordName } from '../model/record-name'
import { showDate, showMoney, showNumber } from '../model/show'
import type { BilingualText, Money, PartialDate, Reader, Standalone } from '../model/types'
import { type Cell, type Column, cell, type Figure, type RecordPlace, type Words } from './document'
import { inEach } from './sentences'

/** A day in each language; '' where there is none. */
export const dayWords = (day: PartialDate | undefined | null): Words =>
  day ? inEach((language) => showDate(day, language)) : ''

export const numberWords = (value: number, most?: number): Words =>
  inEach((language) => showNumber(value, language, most))

export const moneyWords = (money: Money | undefined): Words =>
  money ? inEach((language) => showMoney(money, language)) : ''

/** `2026` and `2026年`: what documents of a year are about. */
export const yearWords = (year: number): BilingualText => ({ en: String(year), zh: `${year}年` })

/** A share, 0 to 1, in per cent with one decimal; '' where it is not known. */
export const shareWords = (share: number | null): Words => (share === null ? '' : `${(share * 100).toFixed(1)}%`)

/** What a record is called; '' where it is gone or nameless. */
export function nameOf(reader: Reader, type: Standalone, id: string | undefined): Words {
  const row = id ? reader.get(type, id) : undefined
  return (row && recordName(reader, type, row)) ?? ''
}

export const institutionName = (reader: Reader, id: string | undefined): Words => nameOf(reader, 'institution', id)

/** A figure that counts records, with the records. */
export const countOf = (label: Bilingual, of: readonly RecordPlace[], unit?: Words): Figure => ({
  label,
  value: String(of.length),
  ...(unit !== undefined && { unit }),
  of,
})

export const placesOf = (type: Standalone, rows: readonly { id: string }[]): RecordPlace[] =>
  rows.map(({ id }) => ({ type, id }))

/** A cell with a number; nothing entered is marked as missing. */
export const numberCell = (value: number | undefined, more: Omit<Cell, 'text'> = {}): Cell =>
  cell(value === undefined ? undefined : numberWords(value), more)

export const sumOf = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

/** Column of a table in the order in which they are read: key, label, share of the width. */
export const column = (key: string, label: Bilingual, share: number, more: Partial<Column> = {}): Column => ({
  key,
  label,
  share,
  ...more,
})

/** The order of texts such as days and numbers, `2` before `10`; what has none stands last. */
export function absentLast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a.localeCompare(b, 'en', { numeric: true })
}
