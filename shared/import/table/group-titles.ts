import { cellText, isBlank } from '../cells'
import type { Column } from '../contract'
import type { Cell, Grid } from '../grid'

/**
 * Titles above lists that stand side by side, each above its own block: 一组 | 二组, 园艺2401 | 园艺2402. By the number of
 * the block; null where not every block has one.
 */
export function titlesOfBlocks(
  grid: Grid,
  firstHeading: number,
  columns: readonly Column[],
): Map<number, string> | null {
  const starts = new Map<number, number>()
  for (const { guest, index, unit } of columns) {
    if (guest === undefined || unit !== undefined) continue
    starts.set(guest, Math.min(starts.get(guest) ?? index, index))
  }
  if (starts.size < 2) return null
  const above = titlesInHeadings(columns)
  if (above) return above
  let row = firstHeading - 1
  while (row >= 0 && (grid.rows[row] as Cell[]).every(isBlank)) row--
  const cells = row < 0 ? [] : (grid.rows[row] as Cell[])
  const order = [...starts].sort(([, a], [, b]) => a - b)
  const titles = new Map<number, string>()
  for (const [i, [guest, start]] of order.entries()) {
    const end = order[i + 1]?.[1] ?? cells.length
    const from = i === 0 ? 0 : start
    const said = cells.slice(from, end).filter((cell) => !isBlank(cell))
    const text = cellText(said[0])
      .replace(/[:：]$/u, '')
      .trim()
    if (said.length !== 1 || text === '' || text.length > 30) return null
    titles.set(guest, text)
  }
  return titles.size === starts.size && new Set(titles.values()).size === titles.size ? titles : null
}

/** The upper of two levels of headings, where each block has its own. */
function titlesInHeadings(columns: readonly Column[]): Map<number, string> | null {
  const titles = new Map<number, string>()
  for (const { guest, headerParts } of columns) {
    if (guest === undefined) continue
    const title = headerParts.length > 1 ? (headerParts[0] ?? '') : ''
    if (title === '' || (titles.get(guest) ?? title) !== title) return null
    titles.set(guest, title)
  }
  return new Set(titles.values()).size === titles.size ? titles : null
}

const schools = /(?:大学|学院|学校|中学|\b(?:college|university|school|academy))$/iu
const classes = /班$|^\p{Script=Han}{2,10}\d{2,6}$|^\d{2,4}级|^class\b/iu

/** What the title of a block is to those below it: their college, their class, else their group. */
export const fieldOfTitle = (title: string): 'institution' | 'classGroup' | 'subGroup' =>
  schools.test(title) ? 'institution' : classes.test(title) ? 'classGroup' : 'subGroup'

const whoComes: readonly (readonly [RegExp, string])[] = [
  [/^(?:候补|替补|递补|备选|备用|预备)$/u, 'applied'],
  [/^(?:reserves?|wait(?:ing)?[- ]?list(?:ed)?|stand[- ]?by|provisional)$/iu, 'applied'],
  [/^已?(?:退团|退出|退组|取消|放弃|不参加|未参加|不参团|未成行|未出行)(?:参团|报名)?(?:的)?$/u, 'withdrawn'],
  [
    /^(?:withdrawn|withdrew|withdrawals?|cancell?ed|cancellations?|dropped out|drop-?outs?|(?:no longer|not) (?:coming|going|attending|travelling|participating))$/iu,
    'withdrawn',
  ],
  [/^(?:未录取|落选|not selected|unsuccessful)$/iu, 'rejected'],
  [/^(?:正式|已?确认|确定|确认参加|已?录取|confirmed)$/iu, 'confirmed'],
]
const ofThem =
  /(?:人员|名单|人选|学生|学员|教师|老师|成员|队员|营员|团员)+$|\s+(?:list|participants?|students?|pupils?|delegates?|travellers?|members?|teachers?|staff|places?|applicants?)$/iu

/** What the title 候补人员, Reserve list or Withdrawn says of everybody below it: the state of their place; null for another title. */
export function participationOf(title: string): string | null {
  const plain = title.normalize('NFKC').trim()
  // 候补人员 Reserve list says it twice.
  const [both, chinese] = /^(\p{Script=Han}+)\s*[/|]?\s*[a-z][a-z\s-]*$/iu.exec(plain) ?? []
  const whole = both && chinese ? chinese : plain
  const bare = whole.replace(ofThem, '').trim()
  return whoComes.find(([words]) => words.test(whole) || words.test(bare))?.[1] ?? null
}
