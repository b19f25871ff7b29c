/** Words above a list that the office wants to know of and no field of the list holds. */
import type { Finding } from '../../rules/finding'
import { cellText, isBlank } from '../cells'
import type { FoundTable } from '../table/find-tables'

const ofPlace =
  /(?:酒店|宾馆|旅馆|招待所|宿舍楼?|住宿地点|入住地点|hotel|hostel|inn|accommodation|residence)\s*[:：]\s*\S|(?:入住|退房|离店|check[- ]?(?:in|out))[^a-z]{0,3}[:：]?\s*\S*\d|\d\S*\s*(?:入住|退房|离店)/iu

/** The hotel and its days above a rooming list: no room keeps them, so the first row says that they were left out. */
export function saidAbove({ table, grid }: FoundTable): Finding[] {
  if (table.exact || !table.columns.some(({ field }) => field === 'room' || field === 'roomType')) return []
  const texts = table.titleRows.slice(-20).flatMap((row) => {
    const filled = (grid.rows[row - 1] ?? []).filter((cell) => !isBlank(cell)).map(cellText)
    // Label and value in two cells beside one another, or in one.
    return filled.flatMap((text, i) => {
      const whole = /[:：]\s*$/u.test(text) ? `${text} ${filled[i + 1] ?? ''}` : text
      return ofPlace.test(whole) ? [whole.trim()] : []
    })
  })
  const value = [...new Set(texts)].join('; ').slice(0, 120)
  return value === '' ? [] : [{ code: 'aboveLeftOut', severity: 'warning', field: null, values: { value } }]
}
