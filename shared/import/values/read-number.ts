import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from './context'
import { brackets, narrow, rawText } from './tidy'

/** Units that a column of numbers may be followed by; another unit is a finding and no value. */
const units: Readonly<Record<string, RegExp>> = {
  trainingHours: /^(学时|课时|小时|个学时|h|hrs?|hours?)$/i,
  age: /^(岁|周岁|years?( old)?|yrs?( old)?|y\/?o)$/i,
  height: /^(cm|厘米|公分|centimetres?)$/i,
  yearsTeaching: /^(年|years?|yrs?)$/i,
  days: /^(天|日|days?)$/i,
  nights: /^(晚|夜|nights?)$/i,
  weeks: /^(周|星期|weeks?|wks?)$/i,
  credits: /^(学分|分|credits?|cr)$/i,
  attendanceRate: /^%$/,
}

const currencySigns: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  '£': 'GBP',
  英镑: 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  欧元: 'EUR',
  eur: 'EUR',
  $: 'USD',
  美元: 'USD',
  usd: 'USD',
  hkd: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
}

/** The currency a text names, ISO 4217: "Fees (CNY)", 金额（元）, £. */
export function currencyIn(text: string): string | undefined {
  const folded = narrow(text).toLowerCase()
  const found = Object.keys(currencySigns)
    .sort((a, b) => b.length - a.length)
    .find((sign) =>
      /^[a-z]+$/.test(sign) ? new RegExp(`(?<![a-z])${sign}(?![a-z])`).test(folded) : folded.includes(sign),
    )
  return found && currencySigns[found]
}

/** Figures with the separators of the column: 4,5 or 1,250.50. Null for anything else. */
function parseFigures(figures: string, decimal: '.' | ','): number | null {
  const text = figures.replace(/(?<=\d)[ '’](?=\d{3}(\D|$))/g, '')
  if (/^[-−+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) && !(decimal === ',' && /^[-−+]?\d{1,3},\d{3}$/.test(text)))
    return Number(text.replaceAll(',', '').replace('−', '-'))
  if (/^[-−+]?\d{1,3}(\.\d{3})+,\d+$/.test(text) || (decimal === ',' && /^[-−+]?\d+,\d+$/.test(text)))
    return Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'))
  return /^[-−+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text.replace('−', '-')) : null
}

/**
 * The figures of an amount. No currency here has thousandths, so three figures behind a comma are thousands whatever
 * the column does otherwise (£2,850 beside €2.850,00); three behind a point are in a column of decimal commas or in
 * euros, and else null, for 2.850 pounds may be either.
 */
function parseAmount(figures: string, decimal: '.' | ',', currency: string | undefined): number | null {
  const [sign] = /^[-−+]?/.exec(figures) ?? ['']
  const grouped = figures.slice(sign.length).replace(/ /g, '')
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(grouped)) return parseFigures(sign + grouped.replaceAll(',', ''), '.')
  if (!/^[1-9]\d{0,2}(\.\d{3})+$/.test(grouped)) return parseFigures(figures, decimal)
  if (decimal !== ',' && currency !== 'EUR' && grouped.split('.').length === 2) return null
  return parseFigures(sign + grouped.replaceAll('.', ''), '.')
}

const refused = (code: 'unitMismatch' | 'unknownWord', context: ColumnContext, value: string): ReadCell => ({
  state: 'unknown',
  findings: [
    {
      code,
      severity: 'warning',
      field: context.info.key,
      // A number is entered, not chosen from a list.
      values: code === 'unknownWord' ? { value, ownKind: 'figure' } : { value },
    },
  ],
})

const metres = /^(?:m|米|公尺|metres?|meters?)$/iu

/** 1.65 under 身高 is in metres: nobody is so small. */
const inCentimetres = (height: number) => (height >= 1 && height < 2.5 ? Math.round(height * 100) : height)

/** 1米75, 1m75, 5'6", 6ft, 5 ft 11: centimetres; null for any other text. */
function heightInWords(text: string): number | null {
  const [, metre, centi] = /^([12])\s*(?:米|m)\s*(\d{1,2})(?:cm|厘米)?$/iu.exec(text) ?? []
  if (metre && centi) return Number(metre) * 100 + Number(centi.padEnd(2, '0'))
  const [, feet, inches] =
    /^([3-7])\s*(?:ft\.?|feet|foot|['’′])\s*(?:(\d{1,2})\s*(?:ins?\.?|inch(?:es)?|["”″]|'')?)?$/iu.exec(text) ?? []
  return feet && Number(inches ?? 0) < 12 ? Math.round(Number(feet) * 30.48 + Number(inches ?? 0) * 2.54) : null
}

/** Reads a number with or without its unit (480学时). A number in another unit (13周) is not converted; heights in metres and feet are. */
export function readNumber(cell: Cell, context: ColumnContext): ReadCell {
  const isHeight = context.info.key === 'height'
  if (typeof cell === 'number') return { value: isHeight ? inCentimetres(cell) : cell, state: 'said', findings: [] }
  const written = rawText(cell).trim()
  const height = isHeight ? heightInWords(brackets(narrow(written)).outside) : null
  if (height !== null) return { value: height, state: 'said', findings: [] }
  const found = /^(?:约|共|approx\.?|about|c\.|≈|~)?\s*([-−+]?[\d.,'’ ]*\d)\s*(.*)$/i.exec(
    brackets(narrow(written)).outside,
  )
  const number = found && parseFigures((found[1] ?? '').trim(), context.decimal)
  // P01 under No.: the list's own number of somebody, which nobody keeps.
  if (number === null && context.info.key === 'seq') return { state: 'unknown', findings: [] }
  if (!found || number === null) return refused('unknownWord', context, written)
  const unit = (found[2] ?? '').trim()
  if (isHeight && (unit === '' || metres.test(unit)))
    return { value: inCentimetres(number), state: 'said', findings: [] }
  if (unit && !units[context.info.key]?.test(unit)) return refused('unitMismatch', context, written)
  return { value: number, state: 'said', findings: [] }
}

/** What may stand beside an amount without changing it: 已交定金5000, 1450 paid in full, 3.2万整. */
const paidInWords =
  /[万整\s,，。:：]|per person|\/人|每人|(?:已)?(?:全额|全部|全款)?(?:已)?(?:缴清|交清|付清|缴齐|交齐)|(?:已)?(?:缴纳?|交纳?|付款?|支付|收到?|到账|汇款?|转账)|定金|订金|首付款?|首期|尾款|全款|费用|paid(?: in full| by \w+)?|in full|deposit|received|full(?:y paid)?|by (?:card|bacs|cash|cheque|transfer)|instal?lments?/giu

/** Reads an amount of money: 32,000 · ¥32000 · 3.2万 · £85. The currency is the cell's own, else the heading's. */
export function readMoney(cell: Cell, context: ColumnContext): ReadCell {
  const amount = (value: number, currency = context.currency): ReadCell => ({
    value,
    state: 'said',
    findings: [],
    ...(currency && { currency }),
  })
  if (typeof cell === 'number') return amount(cell)
  const written = rawText(cell).trim()
  const plain = brackets(narrow(written)).outside
  const found = /[-−+]?\d[\d.,'’ ]*/.exec(plain)
  const rest = found ? plain.replace(found[0], ' ') : plain
  const ten = /万/.test(rest) ? 10_000 : 1
  const currency = currencyIn(rest) ?? context.currency
  const figures = found?.[0].trim() ?? ''
  const number = ten > 1 ? parseFigures(figures, context.decimal) : parseAmount(figures, context.decimal, currency)
  const known = rest.replace(paidInWords, '')
  if (number === null || (known && currencyIn(known) === undefined)) return refused('unknownWord', context, written)
  return amount(Math.round(number * ten * 100) / 100, currency)
}
