import type { Cell } from '@shared/import/grid'
import { cellOfIsoText } from './date-cells'
import { cellOfNumber } from './number-format'
import { attribute } from './xml'

/** A cell by its attributes and the text it shows. Source: OpenDocument 1.3, 19.385 (office:value-type). */
export function cellOfOds(attributes: string, shown: string): Cell {
  const type = attribute(attributes, 'value-type')
  if (type === 'date') return dateOf(attribute(attributes, 'date-value') ?? shown, shown)
  if (type === 'time') return timeOf(attribute(attributes, 'time-value') ?? '') ?? orNull(shown)
  if (type === 'boolean') return attribute(attributes, 'boolean-value') === 'true'
  const written = attribute(attributes, 'value')
  if (type === 'string' || type === undefined || written === undefined) return orNull(shown)
  const number = Number(written)
  if (!Number.isFinite(number)) return orNull(shown)
  if (/^(TRUE|FALSE)$/.test(shown) && (number === 0 || number === 1)) return number === 1
  const zeros = /^0\d+$/.test(shown) && Number(shown) === number ? { zeros: shown.length } : 'number'
  return cellOfNumber(number, written, zeros)
}

/** A day; a month where no day is shown, since `Aug 2029` is a day only to the program that wrote it. */
function dateOf(written: string, shown: string): Cell {
  const cell = cellOfIsoText(written.replace(/\.\d+$/, ''))
  if (typeof cell !== 'object' || cell === null || !('date' in cell) || !cell.date.endsWith('-01')) return cell
  const groups = shown.match(/\d+/g) ?? []
  const year = cell.date.slice(0, 4)
  const named = /[a-z]{3}/i.test(shown)
  const withoutDay = groups.length === (named ? 1 : 2) && groups.some((group) => group === year)
  return withoutDay ? { date: cell.date.slice(0, 7) } : cell
}

/** `PT08H05M00S` as 08:05; a duration of a day and more is no time of day. */
function timeOf(written: string): string | undefined {
  const [, hours = '', minutes = '', seconds = '0'] = /^PT(\d+)H(\d+)M(?:(\d+)(?:[.,]\d+)?S)?$/.exec(written) ?? []
  if (hours === '' || Number(hours) > 23) return undefined
  const time = `${String(Number(hours)).padStart(2, '0')}:${minutes.padStart(2, '0')}`
  return Number(seconds) === 0 ? time : `${time}:${seconds.padStart(2, '0')}`
}

const orNull = (text: string): string | null => (text === '' ? null : text)
