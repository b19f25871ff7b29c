/** How a number is shown: as a day, as a month of a year, as a time of day, with leading zeros, or as the number it is. */
export type ShownAs = 'number' | 'date' | 'month' | 'time' | { zeros: number }

/**
 * Built-in formats, ECMA-376 part 1, 18.8.30. 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean Excel;
 * among them 32 to 35, 55 and 56 are times, 17 and 57 show the month only.
 */
const builtIn: Record<number, ShownAs> = Object.fromEntries([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 58].map((id) => [id, 'date']),
  ...[17, 57].map((id) => [id, 'month']),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time']),
])

/** What a format code makes of a number. Total: any text is accepted. */
export function shownBy(code: string): ShownAs {
  if (/^0{2,}$/.test(code)) return { zeros: code.length }
  const first = code.replace(/"[^"]*"|\\.|[_*]./g, '').split(';')[0] ?? ''
  const plain = first.replace(/\[[^\]]*\]/g, (bracket) => (/^\[[hms]+\]$/i.test(bracket) ? bracket.slice(1, -1) : ''))
  const letters = plain.replace(/general|e[+-]|am\/pm|a\/p/gi, '').toLowerCase()
  if (/[0#?]/.test(letters.replace(/s+\.0+/g, 's')) || !/[ymdhseb年月日]/.test(letters)) return 'number'
  const hasYear = /[yeb年]/.test(letters)
  const hasDay = /[d日]/.test(letters)
  const hasTime = /[hs]/.test(letters)
  if (hasDay || (hasYear && hasTime)) return 'date'
  if (hasYear && /[m月]/.test(letters)) return 'month'
  if (hasTime) return 'time'
  return hasYear || /[m月]/.test(letters) ? 'date' : 'number'
}

/** What a format, by its id and the codes the workbook defines, makes of a number. */
export function shownByFormat(id: number, codes: ReadonlyMap<number, string>): ShownAs {
  const code = codes.get(id)
  return code !== undefined ? shownBy(code) : (builtIn[id] ?? 'number')
}

/** A number as a cell: the shown text is kept where an identifier would otherwise lose digits or leading zeros. */
export function cellOfNumber(
  number: number,
  written: string,
  shownAs: ShownAs,
): number | { number: number; text: string } {
  if (Math.abs(number) >= 1e15) return { number, text: written }
  if (typeof shownAs === 'object' && Number.isInteger(number) && number >= 0) {
    const text = String(number).padStart(shownAs.zeros, '0')
    return text.length > String(number).length ? { number, text } : number
  }
  return number
}
