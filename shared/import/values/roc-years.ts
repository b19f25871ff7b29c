import { simplified } from '../../model/simplified'
import type { Cell } from '../grid'
import type { Around } from './context'
import { rawText } from './tidy'

/** Cells of a column that are looked at. */
const looked = 200

/** Its words, an identity card A123456789 and a mobile number 0912-345678. */
const ofTaiwan = /民国\s?\d|中华民国|台胞证|台湾|身分证|^[A-Z][1289]\d{8}$|^09\d{2}[- ]?\d{3}[- ]?\d{3}$/u

/** Whether a table speaks of Taiwan, where years are counted from 1912, or is at least in traditional characters. */
export function signsOfTaiwan(
  table: readonly { headerParts: readonly string[]; cells: readonly Cell[] }[],
): Pick<Around, 'years'> {
  const headings = table.map(({ headerParts }) => headerParts.join(' ')).join(' ')
  const plain = simplified(headings)
  if (plain === headings) return {}
  const cells = table.flatMap(({ cells: all }) => all.slice(0, looked).filter((cell) => typeof cell === 'string'))
  return { years: [plain, ...cells.map(simplified)].some((text) => ofTaiwan.test(text)) ? 'ofTaiwan' : 'traditional' }
}

/**
 * How 96年 of a column is read where it can be a year of the Republic of China: the year, or null where the usual century
 * is meant. Of two years the one nearer to the column's whole years is; without any, a sign of Taiwan decides.
 */
export function yearsOfRepublic(
  cells: readonly Cell[],
  { years, today }: Around,
): ((figures: number, usual: number | null) => number | null) | null {
  const texts = cells.slice(0, looked).map((cell) => (cell === null ? '' : simplified(rawText(cell))))
  const said = texts.some((text) => /民国/u.test(text))
  if (!said && years === undefined) return null
  const whole = texts.flatMap((text) => {
    const own = /民国\s?(\d{1,3})/u.exec(text)
    const year = own ? Number(own[1]) + 1911 : Number(/(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0])
    return Number.isNaN(year) ? [] : [year]
  })
  const middle = whole.sort((a, b) => a - b)[Math.floor(whole.length / 2)]
  return (figures, usual) => {
    const republican = figures + 1911
    if (usual === null) return republican
    if (middle !== undefined) return Math.abs(republican - middle) < Math.abs(usual - middle) ? republican : null
    return (said || years === 'ofTaiwan') && republican > Number(today.slice(0, 4)) - 80 ? republican : null
  }
}
