import { cellText, hasHan, hasLatin, isBlank } from '../cells'
import { isKnownHeading, single } from '../columns/claim'
import { headings } from '../columns/headings'
import { halves, headingVariants, normaliseHeading } from '../columns/normalise'
import type { Cell, Grid } from '../grid'
import { labels } from './preamble-labels'
import { daysInTitle, isListTitle, titleOf } from './title'

/** A label and what stands beside it above the table, not read yet. */
export interface Pair {
  /** 1-based row of the file. */
  row: number
  label: string | null
  text: string
  cell: Cell
  field: string
  /** The value has to be two dates: "Date: 20 April" may be the day the list was made. */
  range?: boolean
}

/** Columns that say something of the whole cohort, or of everybody in the table. */
const ofTheCohort = new Set([
  'cohortName',
  'organiser',
  'destination',
  'transit',
  'days',
  'nights',
  'weeks',
  'dateFrom',
  'dateTo',
  'hostInstitution',
  'approvalNo',
  'funding',
  'publicNotice',
  'purpose',
  'trainingTopic',
  'travelCapacity',
  'centreNo',
  'institution',
  'groupLegOut',
  'groupLegBack',
])

/** Columns whose value may stand above the table once for every row of it, by what the rows are. */
export const ofEachRow: Readonly<Record<string, readonly string[]>> = {
  enrolment: ['institution', 'insurer', 'policyNo', 'englishTest'],
  qualificationResult: [
    'institution',
    'centreNo',
    'qualTitle',
    'rqfLevel',
    'awardingBody',
    'examDate',
    'awardDate',
    'unit',
  ],
}

const known = new Set([...ofTheCohort, ...Object.values(ofEachRow).flat()])

/** Whether a value above the table says something of the cohort, and not only of each row. */
export const isOfTheCohort = (field: string): boolean => ofTheCohort.has(field)

const byLabel = new Map(
  Object.entries(labels).flatMap(([field, words]) => words.map((word) => [normaliseHeading(word), field])),
)

/** What a label above the table means for the cohort, `range` for two dates; null: nothing. */
function labelField(label: string): string | null {
  const two = halves(label)
  if (two) {
    const chinese = labelField(two.cjk)
    const latin = labelField(two.latin)
    return latin === null || latin === chinese ? chinese : null
  }
  const variants = headingVariants(label)
  for (const { text } of variants) {
    const own = byLabel.get(text)
    if (own) return own
    const meant = headings.byText.get(text)?.fields.find((field) => known.has(field))
    if (meant) return meant
  }
  return null
}

/** Everything said above the table, in labelled pairs and in the title. */
export function pairsAbove(grid: Grid, rows: readonly number[]): Pair[] {
  const pairs = rows.flatMap((row) => pairsOfRow(grid.rows[row] ?? [], row + 1))
  const named = pairs.some((pair) => pair.field === 'cohortName')
  const dated = pairs.some((pair) => pair.field === 'dateFrom')
  const ofTitle = named ? [] : titlePairs(grid, rows).filter(({ field }) => !dated || field !== 'dateFrom')
  const titled = [...ofTitle, ...qualificationIn(grid, rows), ...testIn(grid, rows)]
  return swapArrival([...titled, ...pairs]).sort((a, b) => a.row - b.row)
}

/** 2026年雅思成绩汇总: the test whose scores follow. */
function testIn(grid: Grid, rows: readonly number[]): Pair[] {
  for (const row of rows) {
    const filled = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell))
    const found = filled.length <= 2 ? /雅思|托福|\b(?:IELTS|TOEFL)\b/iu.exec(cellText(filled[0]))?.[0] : undefined
    if (found) return [{ row: row + 1, label: null, text: found, cell: found, field: 'englishTest' }]
  }
  return []
}

const ofQualification =
  /\b(?:BTEC|NVQ|GCSE|HN[CD]|T Level|L(?:evel)? ?\d|diploma|certificate|award)\b|\b(?:ESOL|Aptis|City & Guilds|Functional Skills|Food (?:Safety|Hygiene)|First Aid)\b|(?:职业资格|职业技能|技能等级|等级)(?:证书)?|证书|[（(]?[初中高]级[)）]?|普通话/iu
const resultsBehind =
  /[\s,:：–—-]*(?:\b(?:exam(?:ination)?|unit|final|summer|winter|provisional)?\s*(?:results?|grades?|marks?)\b.*|(?:考试|考核)?成绩.*|结果.*)$/iu

const resultsBefore =
  /^(?:exam(?:ination)?|unit|final|summer|winter|provisional)?\s*(?:results?|grades?|marks?|transcript)\s*[:：–—-]\s*/iu
const seriesBehind =
  /\s*[–—-]\s*(?:series\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+20\d\d$|\s*[–—-]\s*series\b.*$/iu

/** 2026年上半年 in front of the name says when it was sat. */
const yearBefore = /^20\d\d\s*年度?\s*(?:[上下]半年|[春夏秋冬]季|第[一二三四\d]+批(?:次)?)?\s*/u

/** BTEC Level 3 Horticulture – results: the qualification that a list of results is about. */
function qualificationIn(grid: Grid, rows: readonly number[]): Pair[] {
  for (const row of rows) {
    const filled = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell))
    const [only] = filled
    if (filled.length !== 1 || typeof only !== 'string' || only.length > 80 || /[:：]/u.test(only)) continue
    const name = only
      .normalize('NFKC')
      .replace(resultsBefore, '')
      .replace(resultsBehind, '')
      .replace(seriesBehind, '')
      .replace(yearBefore, '')
      .trim()
    if (name !== only.normalize('NFKC').trim() && name.length >= 4 && ofQualification.test(name))
      return [{ row: row + 1, label: null, text: name, cell: name, field: 'qualTitle' }]
  }
  return []
}

function titlePairs(grid: Grid, rows: readonly number[]): Pair[] {
  const title = titleOf(grid, rows)
  if (!title) return []
  const said = (text: string, field: string): Pair => ({ row: title.row + 1, label: null, text, cell: text, field })
  const days = (grid.rows[title.row] ?? []).flatMap((cell) => daysInTitle(cellText(cell)) ?? [])[0]
  return [
    said(title.name, 'cohortName'),
    ...(title.college ? [said(title.college, 'institution')] : []),
    ...(days ? [{ ...said(days, 'dateFrom'), range: true }] : []),
  ]
}

/** Whether a row is labels and their values and nothing else: 团组名称 | 示例研学团 | 目的地 | 英国. */
export const isRowOfPairs = (cells: readonly Cell[]): boolean =>
  pairsOfRow(cells, 0).length * 2 === cells.filter((cell) => !isBlank(cell)).length

function pairsOfRow(cells: readonly Cell[], row: number): Pair[] {
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]))
  const found: Pair[] = []
  for (let i = 0; i < filled.length; i++) {
    const cell = cells[filled[i] as number] as Cell
    const next = cells[filled[i + 1] ?? -1]
    const text = cellText(cell)
    const alone = /^(.{1,40}?)\s*[:：]$/u.exec(text)?.[1] ?? (/[:：]/.test(text) ? null : text)
    // Period of cover: 4 July to 19 July: the end of whatever begins to its left.
    const isEnd = /^(?:to|until|till|至|到)$/iu.test(text.trim()) && !found.some((one) => one.field === 'dateFrom')
    const field = alone && typeof cell === 'string' && !isEnd ? labelField(alone) : null
    if (field && alone && !isBlank(next) && !isLabel(next) && !isUnit(field, cellText(next))) {
      found.push(pair(row, alone, next as Cell, field))
      i++
    } else if (/[:：]/.test(text) && alone === null) found.push(...pairsInText(text, row))
  }
  return found
}

function pair(row: number, label: string, cell: Cell, field: string): Pair {
  const range = field === 'range'
  return { row, label, text: cellText(cell), cell, field: range ? 'dateFrom' : field, ...(range && { range }) }
}

/** 单位：元 above a list of fees: what its amounts are counted in, and no college. */
const isUnit = (field: string, text: string) =>
  field === 'institution' &&
  /^(?:人民币)?[(（]?(?:[百千万亿]?元|美元|英镑|欧元|人次?|分|名|天|小时|%|％)[)）]?(?:[/／]\S{1,3})?$/u.test(text)

function isLabel(cell: Cell | undefined): boolean {
  const text = cellText(cell)
  return /[:：]$/.test(text) || (typeof cell === 'string' && !/[:：]/.test(text) && labelField(text) !== null)
}

/** Several pairs in one cell: "出发 Departure: 2027-01-25    返回 Return: 2027-02-07". */
function pairsInText(text: string, row: number): Pair[] {
  const starts: { label: string; from: number; value: number; field: string | null }[] = []
  // A colon inside a time (10:30) or an address (https://) begins no value.
  for (const colon of text.matchAll(/[:：](?!\/\/|\d{2}(?!\d))/gu)) {
    const before = text.slice(starts[starts.length - 1]?.value ?? 0, colon.index)
    const label = longestLabel(before)
    if (!label) continue
    starts.push({ label: label.text, from: colon.index - label.length, value: colon.index + 1, field: label.field })
  }
  return starts.flatMap((start, i) => {
    const value = text.slice(start.value, starts[i + 1]?.from ?? text.length)
    // A known label ends where an unknown one begins: "Host: College    Coordinator: A. Sample".
    const plain = value.split(/\s{2,}[^\s:：][^:：]{0,30}[:：]|[;；|]/u)[0]?.trim() ?? ''
    const trimmed = plain.replace(/[,，;；、|]+$/u, '').trim()
    return trimmed === '' || start.field === null || isUnit(start.field, trimmed) || isListTitle(trimmed)
      ? []
      : [pair(row, start.label, trimmed, start.field)]
  })
}

/** The longest end of the text that is a label, cut at wide gaps and separators; without a field: of something else. */
function longestLabel(before: string): { text: string; length: number; field: string | null } | null {
  const piece = before.split(/\s{2,}|[;；|,，、\t\n]/u).pop() ?? ''
  const trimmed = piece.trimStart()
  const words = trimmed.split(/(?<=\s)/u)
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from).join('')
    const field = labelField(rest.trim())
    if (field || (from > 0 && isOtherLabel(rest.trim()))) return { text: rest.trim(), length: rest.length, field }
  }
  return null
}

/** A heading of the dictionary that says nothing of the cohort: 领队. Two halves have to mean the same. */
function isOtherLabel(text: string): boolean {
  const two = halves(text)
  if (!two) return isKnownHeading(text)
  const latin = single(two.latin).fields
  return single(two.cjk).fields.some((field) => latin.includes(field))
}

/** "Arrival ... Departure" of guests: the departure is the end. */
function swapArrival(pairs: Pair[]): Pair[] {
  const arrival = pairs.find((one) => /^(?:arrival|arrives?|抵达|到达|来华)/iu.test(one.label ?? ''))
  if (!arrival) return pairs
  return pairs.map((one) => {
    if (one === arrival) return { ...one, field: 'dateFrom' }
    return /^(?:departure|departs?|离开|离境)/iu.test(one.label ?? '') ? { ...one, field: 'dateTo' } : one
  })
}

/** A name in its Chinese and its Latin half. */
export function bilingualName(text: string): { zh?: string; en?: string } {
  const plain = text.trim()
  const two = halves(plain)
  if (two && /\p{Script=Latin}{3}/u.test(two.latin) && !/^["“”]/.test(two.latin))
    return { zh: two.cjk.trim(), en: two.latin.trim() }
  return hasHan(plain) || !hasLatin(plain) ? { zh: plain } : { en: plain }
}
