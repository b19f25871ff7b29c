import { parseChineseName } from '../../model/names'
import { footerWords } from '../../model/words'
import { cellText, foldText, hasHan, isBlank } from '../cells'
import { isKnownHeading } from '../columns/claim'
import { normaliseHeading } from '../columns/normalise'
import { identifying } from '../columns/record-type'
import type { Column } from '../contract'
import type { Cell, Grid } from '../grid'
import { participationOf } from './group-titles'
import { isStrongHeading } from './heading-rows'
import { headsAnother } from './other-headings'

/** The rows below the headings, 0-based: which hold data, and where the table ends. */
export interface Body {
  dataRows: number[]
  /** First row of the next table on the same sheet, or the number of rows. */
  end: number
  /** Titles between the rows, by their 0-based row: 一、带队教师, Group B. */
  sections: ReadonlyMap<number, string>
}

type RowIs = 'data' | 'blank' | 'heading' | 'footer' | 'section'

/** Rows looked at between two chances to stop. */
const rowsAtOnce = 500

/**
 * Reads which rows below the headings are data: not totals, notes, signatures, repeated headings or section titles.
 * Yields every few hundred rows.
 */
export function* bodyOf(
  grid: Grid,
  first: number,
  columns: readonly Column[],
  recordType: string,
): Generator<void, Body> {
  const judge = rowJudge(columns, recordType, usualFill(grid, first, columns), titlesAbove(grid, first))
  const dataRows: number[] = []
  const sections = new Map<number, string>()
  let row = first
  for (; row < grid.rows.length; row++) {
    if ((row - first) % rowsAtOnce === rowsAtOnce - 1) yield
    const cells = grid.rows[row] as Cell[]
    const is = row < first + 3 && dataRows.length === 0 && isHint(cells) ? 'section' : judge(cells)
    if (is === 'data') dataRows.push(row)
    else if (is === 'section') {
      const title = groupTitle(cells)
      if (title) sections.set(row, title)
    } else if (is === 'heading') {
      // The title of the next page stands right above its headings.
      if (dataRows.length > 1 && dataRows[dataRows.length - 1] === row - 1 && isAlone(grid.rows[row - 1] as Cell[]))
        dataRows.pop()
      continue
    }
    if ((is === 'footer' && isStrongHeading(cells)) || headsAnother(grid, row, first, columns)) {
      if (dataRows[dataRows.length - 1] === row) dataRows.pop()
      // What stands right above the next headings is the title of the next table.
      const last = dataRows[dataRows.length - 1] ?? first
      while (row - 1 > last && judge(grid.rows[row - 1] as Cell[]) === 'section') row--
      if (dataRows.length > 1 && row - 1 === last && isAlone(grid.rows[last] as Cell[])) {
        dataRows.pop()
        row--
      }
      break
    }
  }
  return { dataRows, end: row, sections }
}

/** Cells that a row of data fills, the middle of the first hundred rows. */
function usualFill(grid: Grid, first: number, columns: readonly Column[]): number {
  const counts: number[] = []
  for (let row = first; row < grid.rows.length && counts.length < 100; row++) {
    const cells = grid.rows[row] as Cell[]
    const count = columns.reduce((sum, column) => sum + (isBlank(cells[column.index]) ? 0 : 1), 0)
    if (count > 0) counts.push(count)
  }
  counts.sort((a, b) => b - a)
  // Footers are short: the fuller half of the rows says what is usual.
  return counts[Math.floor(counts.length / 4)] ?? 0
}

/** Texts that stand alone in a row above the table: a new page begins with them too. */
function titlesAbove({ rows }: Grid, first: number): ReadonlySet<string> {
  const above = rows.slice(Math.max(0, first - 40), first)
  return new Set(above.filter(isAlone).map((cells) => cellText(cells.find((cell) => !isBlank(cell)))))
}

function rowJudge(
  columns: readonly Column[],
  recordType: string,
  usual: number,
  titles: ReadonlySet<string>,
): (cells: readonly Cell[]) => RowIs {
  const identity = columns.filter((column) => column.field && identifying[recordType]?.includes(column.field))
  const names = new Set(
    columns.filter((column) => column.field && /name|surname/i.test(column.field)).map((column) => column.index),
  )
  const ofHeadings = new Map(
    columns.map((column) => [column.index, new Set([...column.headerParts, column.header].map(normaliseHeading))]),
  )
  const strange = (cells: readonly Cell[]) => isStrongHeading(cells)
  // The numbers of the columns reach the column of names too.
  const isNumberedName = (cells: readonly Cell[], filled: readonly number[]) =>
    filled.length >= 3 && filled.some((index) => names.has(index)) && isCounted(cells, filled)
  return (cells) => {
    const filled: number[] = []
    for (let index = 0; index < cells.length; index++) if (!isBlank(cells[index])) filled.push(index)
    if (filled.length === 0) return 'blank'
    const first = cellText(cells[filled[0] as number])
    if (isExample(first, names.has(filled[0] as number))) return 'section'
    if (isNumbering(cells, filled, columns.length) || isNumberedName(cells, filled)) return 'section'
    if (filled.length === 1 && titles.has(first)) return 'section'
    if (filled.length === 1 && usual >= 2 && groupTitle(cells)) return 'section'
    if (repeatsHeadings(cells, filled, ofHeadings)) return 'heading'
    if (strange(cells) || isSigned(cells, filled)) return 'footer'
    if (startsFooter(first) && filled.length <= Math.max(3, usual * 0.7)) return 'footer'
    if (isTotal(first) && addsUp(cells, filled)) return 'footer'
    const identified = identity.filter((column) => !isBlank(cells[column.index]))
    const sparse = filled.length <= Math.max(1, usual * 0.34)
    if (identified.length === 0) return filled.length >= usual * 0.5 && filled.length >= 2 ? 'data' : 'section'
    if (filled.length === 1 && usual >= 2 && names.has(filled[0] as number) && !isLoneName(first)) return 'section'
    if (!sparse || usual <= 3) return isSentence(first) && filled.length === 1 ? 'footer' : 'data'
    // Hardly anything in the row: a person of whom little is known, or a remark below the table.
    return identified.some((column) => isNameLike(cells[column.index], names.has(column.index))) && !isSentence(first)
      ? 'data'
      : 'section'
  }
}

const isAlone = (cells: readonly Cell[]) => cells.filter((cell) => !isBlank(cell)).length === 1

/** 经办人：　审核：　日期：: every cell is a label with a colon. */
function isSigned(cells: readonly Cell[], filled: readonly number[]): boolean {
  return (
    filled.length >= 2 &&
    filled.every((index) => /[:：]/u.test(cellText(cells[index]))) &&
    filled.every((index) => !/^\d{1,2}[:：]\d{2}/u.test(cellText(cells[index])))
  )
}

const noNames =
  /(?:协议|名单|名册|人员|学生|教师|老师|学员|情况|信息|说明|备注|合计|待定|附件|附表|记录|要求|事项|注意|签字|盖章)$/u

/** A name with nothing else in its row, and no remark: 以下人员待定 is none. */
function isLoneName(text: string): boolean {
  if (!/\p{L}/u.test(text) || /^[(（[【]/u.test(text)) return false
  if (!hasHan(text)) return !isPhrase(text)
  const plain = text.replace(/\s/gu, '')
  if (noNames.test(plain)) return false
  const length = [...plain].length
  return length <= 3 || plain.includes('·') || (length === 4 && parseChineseName(plain).family !== undefined)
}

/** "Please return by Friday": two words and more in small letters, and none of them a part of names. */
function isPhrase(text: string): boolean {
  const small = text.split(/\s+/u).filter((word) => /^\p{Ll}{2,}/u.test(word) && !ofNames.test(word))
  return small.length >= 2 && /^\p{Lu}/u.test(text)
}

const ofNames =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|les|el|al|bin|bint|binti|ibn|van|von|der|den|ten|ter|zu|ap|ab|st|mac|mc|y|e)$/u

/** The headings once more, at the top of a new page. */
function repeatsHeadings(
  cells: readonly Cell[],
  filled: readonly number[],
  headings: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  const same = (index: number) => headings.get(index)?.has(normaliseHeading(cellText(cells[index]))) ?? false
  if (filled.length < 2 || !filled.slice(0, 3).some(same)) return false
  // Rm, Type, Surname out of thirteen headings begin a smaller table: a new page repeats all of them.
  const single = [...headings.values()].every((texts) => texts.size <= 1)
  if (single && filled.length < headings.size * 0.5) return false
  const count = filled.filter(same).length
  // 班级 where 职务 stood: the headings of another table, however much they share.
  const other = filled.some((index) => !same(index) && isKnownHeading(cellText(cells[index])))
  return count >= 2 && count >= filled.length * 0.8 && !other
}

const footers = footerWords.map((word) => foldText(word))
const moreFooters =
  /^(?:共|总共|合共|共计|总人数)\s*\d+|^(?:联系人|联系电话|联系方式|填报单位|填表单位|填表日期|填报日期|日期|电话|经办人|复核|审批|审核|单位|主管|负责人|填写说明|填表要求|特别说明|温馨提示|注意)[^:：]{0,6}[:：]|^[(（](?:单位)?(?:公章|盖章|签字|签章)|^\p{Script=Han}{2,8}(?:签字|签名|签章|盖章)[)）]?\s*[:：]|^(?:assessor|examiner|invigilator|iqa|eqa|verifier|moderator|tutor|principal|leader)(?:'s)?\s+(?:signature|name|signed)\b[^:：]{0,20}[:：]|^注\d*[:：、.]|^(?:notes?|remarks?|prepared|approved|signed|checked|contact|date|compiled|total|key|legend|nb|n\.b\.|please note)\b[^:：]{0,30}[:：]|^(?:sub)?totals?\b|^[*※]\s*\S/iu

function startsFooter(text: string): boolean {
  const folded = foldText(text)
  const start = footers.some((word) => {
    if (!folded.startsWith(word)) return false
    const next = folded.charAt(word.length)
    return hasHan(word) || /[:：]$/.test(word) || next === '' || !/[a-z]/.test(next)
  })
  return start || moreFooters.test(folded)
}

const isTotal = (text: string) =>
  /^(?:本页|本班|本组)?(?:合计|总计|小计|共计|汇总|平均分?|实到|应到)|^(?:(?:sub|grand|page)[- ]?)?(?:totals?|average)\b/iu.test(
    text.trim(),
  )

/** Behind a word for a total there are numbers and counts alone: 小计, 2人, 57600; "Total present", 2, 2. */
function addsUp(cells: readonly Cell[], filled: readonly number[]): boolean {
  const rest = filled.slice(1).map((index) => cellText(cells[index]))
  return (
    rest.length > 0 &&
    rest.every(
      (text) =>
        /^[¥￥£$€(（]?-?[\d,，.]+\s*(?:[%％)）]|[万千]?元|人次?|名|份|份?张|分|people|persons?|pax)?$/iu.test(text) ||
        isTotal(text),
    )
  )
}

const hint =
  /^[*（(]?(?:必填|选填|必选|可选|非必填|required|optional|mandatory|text|date|number|yes\s?\/\s?no|y\s?\/\s?n|m\s?\/\s?f|男\s?\/\s?女|是\s?\/\s?否)[)）]?$|yyyy|dd\/mm|\d+\s?位|格式|[如例][:：]|e\.g\.|^请|下拉|please|select|format|^[（(【].*[)）】]$/iu

/** 必填, YYYY-MM-DD, 11位 under the headings: how to fill them in. */
function isHint(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map(cellText)
  return texts.length >= 2 && texts.filter((text) => hint.test(text)).length >= texts.length * 0.6
}

/** A row that shows how to fill the table in. There are people called Example. */
function isExample(first: string, name: boolean): boolean {
  if (name && /^\p{Script=Latin}/u.test(first)) return false
  return /^(?:例|示例|范例|样例|举例|填写示例|example|e\.?g\.?|sample)\s*[:：]?$/iu.test(first)
}

/** 1 2 3 4 under the headings: the numbers of the columns. */
function isNumbering(cells: readonly Cell[], filled: readonly number[], columns: number): boolean {
  return (filled.length >= 5 || (filled.length >= 3 && filled.length === columns)) && isCounted(cells, filled)
}

const isCounted = (cells: readonly Cell[], filled: readonly number[]) =>
  filled.every((index, i) => cellText(cells[index]) === String(i + 1))

const numbered = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[ivx]{1,4}|[a-z])[)）、.．:：]\s*/iu
const groups =
  /(?:组|队|团|人员|教师|老师|学生|学员|营员|成员|领队|嘉宾|工作人员|\b(?:group|team|party)(?:\s+\w{1,3})?|\b(?:students?|pupils?|teachers?|staff|leaders?|participants?|delegates?|accompanying adults?)|班级?|\p{Script=Han}{2,}(?:学院|系|学校|大学))$/iu

/** The title right above the headings, where it is one of several groups: 一、带队教师, Students (12 people). */
export function sectionAbove(
  { rows }: Grid,
  firstHeading: number,
  /** Titles between the rows of the same list. */
  others: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  let row = firstHeading - 1
  while (row >= 0 && (rows[row] as Cell[]).every(isBlank)) row--
  // 汽修2401班 alone may be the title of the whole; with 园艺2401班 further down it is the first of several.
  const title = row >= 0 ? groupTitle(rows[row] as Cell[], others.size === 0) : ''
  return new Map(title === '' ? [] : [[row, title]])
}

/**
 * The title of a group that stands alone in its row, without its number and its count; '' where it is none.
 * @param counted whether only a title with a number or a count is one
 */
export function groupTitle(cells: readonly Cell[], counted = false): string {
  const filled = cells.filter((cell) => !isBlank(cell))
  const [only] = filled
  if (filled.length !== 1 || typeof only !== 'string' || only.trim().length > 30) return ''
  const plain = only.normalize('NFKC').trim()
  if (counted && !numbered.test(plain) && !/\d+\s*(?:人|名|people|persons?)/iu.test(plain)) return ''
  const bare = plain
    .replace(numbered, '')
    .replace(/[(]?\s*共?\s*\d+\s*(?:人|名|people|persons?)?\s*[)]?\s*[:]?$/iu, '')
    .replace(/[:：]$/u, '')
    .trim()
  if (participationOf(bare) !== null) return bare
  return bare !== '' && (groups.test(bare) || (numbered.test(plain) && hasHan(bare) && bare.length >= 2)) ? bare : ''
}

function isSentence(text: string): boolean {
  return /[。；;]$|[:：]\s*\S/.test(text) || text.length > 40 || (hasHan(text) && text.length > 16)
}

function isNameLike(cell: Cell | undefined, name: boolean): boolean {
  const text = cellText(cell)
  if (!name) return /[\dA-Z]{6,}|@/i.test(text) && !/\s/.test(text)
  return (
    text.length <= 40 &&
    !/[\d:：。，；]/.test(text) &&
    !/(?:组|班|团|学院|大学|学校|名单|表|人员|group|team|college|school|students?|leaders?|staff|list)$/iu.test(text)
  )
}
