import { columnOf } from '../../model/columns'
import { enumWords } from '../../model/enum-words'
import { cellText, foldText, isBlank } from '../cells'
import { type Heading, isKnownHeading, single } from '../columns/claim'
import { headings } from '../columns/headings'
import { headingVariants, normaliseHeading } from '../columns/normalise'
import type { Cell, Grid } from '../grid'
import { isRelative } from '../values/read-name'

/** One person's form: labels with their values beside them, several to a row. All rows are 0-based. */
export interface LabelForm {
  first: number
  last: number
  pairs: LabelledValue[]
}

interface LabelledValue {
  parts: string[]
  cell: Cell
  row: number
}

interface FormRow {
  pairs: LabelledValue[]
  /** Labels with nothing beside them. */
  empty: number
  /** Cells that are neither. */
  extras: number
}

/** Rows looked through for forms; a form is short. */
const searched = 600
/** Fewer values than this are the head of a list. */
const leastPairs = 4
const ofWho = new Set(['nameZh', 'nameFull', 'surname', 'givenNames', 'familyNameZh'])
const personal = new Set([
  'gender',
  'dob',
  'passportNo',
  'idCard',
  'phone',
  'email',
  'nationality',
  'studentNo',
  'staffNo',
])

/**
 * Finds the forms of a sheet: 姓名 | 张三 | 性别 | 男, with one pair a row or several, labels with or without a colon, or
 * label and value in one cell. Several forms may stand under one another.
 */
export function labelForms(sheet: Grid): LabelForm[] {
  const forms: LabelForm[] = []
  let form: LabelForm | null = null
  let parent = noParent
  let quiet = 0
  const close = () => {
    if (form && isForm(form)) forms.push(form)
    form = null
    parent = noParent
    quiet = 0
  }
  for (let row = 0; row < Math.min(sheet.rows.length, searched); row++) {
    const cells = sheet.rows[row] as Cell[]
    parent = parentAt(sheet, row, parent)
    const read = readFormRow(cells, row, parent)
    if (!read || read.pairs.length === 0) {
      // 称谓 | 姓名 | 年龄 without a value: the headings of a table, where the form ends.
      if (form && read && read.empty >= 3) close()
      else if (form && ++quiet > 3) close()
      continue
    }
    if (read.extras > read.pairs.length) {
      close()
      continue
    }
    quiet = 0
    if (form && startsAnew(form, read)) close()
    form ??= { first: row, last: row, pairs: [] }
    form.pairs.push(...read.pairs)
    form.last = row
  }
  close()
  return forms
}

/** Values that the forms fill, each label once. */
export function labelsOf(forms: readonly LabelForm[]): number {
  return new Set(forms.flatMap(({ pairs }) => pairs.map(keyOf))).size
}

/** True where every row holds one label and its value: such a sheet may be read on its side as well. */
export function isPlain({ pairs }: LabelForm): boolean {
  return new Set(pairs.map(({ row }) => row)).size === pairs.length
}

/** The forms as one table: a column a label, a row a person, on the first row of the person's form. */
export function formsAsTable(
  sheet: Grid,
  forms: readonly LabelForm[],
): { headings: Heading[]; grid: Grid; rows: number[] } {
  const places = new Map<string, number>()
  const found: Heading[] = []
  const rows: Cell[][] = sheet.rows.map(() => [])
  for (const form of forms) {
    const seen = new Map<string, number>()
    const cells: Cell[] = rows[form.first] as Cell[]
    for (const pair of form.pairs) {
      const times = (seen.get(keyOf(pair)) ?? 0) + 1
      seen.set(keyOf(pair), times)
      const key = `${keyOf(pair)} ${times}`
      const index = places.get(key) ?? found.length
      if (!places.has(key)) {
        places.set(key, index)
        found.push({ index, parts: pair.parts })
      }
      cells[index] = pair.cell
    }
  }
  for (const { first } of forms) {
    const cells = rows[first] as Cell[]
    for (let i = 0; i < found.length; i++) cells[i] ??= null
  }
  return { headings: found, grid: { ...sheet, rows, merges: [] }, rows: forms.map(({ first }) => first) }
}

const keyOf = ({ parts }: LabelledValue) => parts.map(normaliseHeading).join('/')

function isForm({ pairs }: LabelForm): boolean {
  const fields = new Set(pairs.flatMap(fieldsOf))
  const labels = new Set(pairs.map(keyOf)).size
  if (labels < leastPairs || labels < pairs.length * 0.6) return false
  return [...fields].some((field) => ofWho.has(field)) && [...fields].filter((field) => personal.has(field)).length >= 2
}

function fieldsOf({ parts }: LabelledValue): readonly string[] {
  return parts.length > 1 ? [] : single(parts[0] ?? '').fields
}

/** The name once more: the form of the next person. */
function startsAnew({ pairs }: LabelForm, { pairs: next }: FormRow): boolean {
  const names = new Set(pairs.filter((pair) => fieldsOf(pair).some((field) => ofWho.has(field))).map(keyOf))
  return next.some((pair) => names.has(keyOf(pair)))
}

interface Parent {
  text: string
  column: number
  until: number
}
const noParent: Parent = { text: '', column: -1, until: -1 }

/** A word at the left, merged down over several rows, that the labels beside it belong to. */
function parentAt({ rows, merges }: Grid, row: number, before: Parent): Parent {
  const cells = rows[row] as Cell[]
  const merge = merges.find(({ top, bottom, left }) => top === row && bottom > top && !isBlank(cells[left]))
  const text = cellText(cells[merge?.left ?? -1])
  if (merge && text !== '' && labelOf(cells[merge.left])) return { text, column: merge.left, until: merge.bottom }
  return row <= before.until ? before : noParent
}

/** A label as it stands without its colon; null for a cell that is none. */
function labelOf(cell: Cell | undefined): string | null {
  if (typeof cell !== 'string' || cell.length > 40) return null
  const text = cell.trim().replace(/\s*[:：]$/u, '')
  return text !== '' && isKnownHeading(text) ? text : null
}

/** A cell that is a heading by a near spelling, or the word over a group of them: no value of the label before it. */
function headingBeside(cell: Cell | undefined): string | null {
  if (typeof cell !== 'string' || cell.length > 20) return null
  const text = cell.trim()
  return /(?:信息|情况|details|information)$/iu.test(text) || single(text).confidence >= 0.8 ? text : null
}

function readFormRow(cells: readonly Cell[], row: number, above: Parent): FormRow | null {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]))
  if (filled.length === 0) return null
  const found: FormRow = { pairs: [], empty: 0, extras: 0 }
  const isSigned = filled.some((column) => /签字|签名|盖章|signature|signed/iu.test(cellText(cells[column])))
  let parent = row <= above.until && (filled[0] ?? 0) >= above.column ? above.text : ''
  for (let i = 0; i < filled.length; i++) {
    const column = filled[i] as number
    const cell = cells[column] as Cell
    if (column === above.column && row <= above.until) continue
    const inline = inlinePairs(cell)
    if (inline.length > 0) {
      found.pairs.push(...inline.map(({ label, value }) => ({ parts: [label], cell: value, row })))
      continue
    }
    const label = labelOf(cell)
    if (label === null) {
      found.extras++
      continue
    }
    const next = cells[filled[i + 1] ?? -1]
    const after = labelOf(next) ?? headingBeside(next)
    if (isBlank(next) || (after !== null && !isValueOf(label, next as Cell))) {
      found.empty++
      // 紧急联系人 | 姓名 | 王大示: the first word says whose name it is.
      if (after !== null && isParent(label)) parent = label
      continue
    }
    // 家长签字 | | 日期 | 2026年5月1日: the day somebody signed.
    if (!(isSigned && /^(?:日期|时间|date)$/iu.test(label)))
      found.pairs.push({ parts: partsOf(parent, label), cell: next as Cell, row })
    i++
  }
  return found
}

function partsOf(parent: string, label: string): string[] {
  return parent !== '' && headingVariants(label).some(({ text }) => headings.children.has(text))
    ? [parent, label]
    : [label]
}

function isParent(label: string): boolean {
  return headingVariants(label).some(({ text }) => headings.parents.has(text))
}

/** 护照 beside 证件类型 is a label elsewhere and a value here. */
function isValueOf(label: string, next: Cell): boolean {
  if (/[:：]\s*$/u.test(cellText(next))) return false
  const [field] = single(label).fields
  if (field === 'emergencyRelation' && isRelative(cellText(next))) return true
  const info = field === undefined ? undefined : columnOf(field)
  return info?.values !== undefined && enumWords(info).has(foldText(cellText(next)))
}

/** "姓名：张三  性别：女" in one cell. */
function inlinePairs(cell: Cell): { label: string; value: string }[] {
  if (typeof cell !== 'string' || !/[:：]\s*\S/u.test(cell) || cell.length > 400) return []
  const found: { label: string; value: string }[] = []
  for (const piece of cell.split(/\s{2,}|[;；\n\t]/u)) {
    const pair = /^\s*([^:：]{1,30}?)\s*[:：]\s*(\S.*)$/u.exec(piece)
    const label = pair ? labelOf(pair[1]) : null
    if (pair && label !== null) found.push({ label, value: (pair[2] ?? '').trim() })
  }
  return found
}
