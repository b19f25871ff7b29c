/**
 * A document of the shelf as a workbook to go on working with: a sheet for each table under the title and the facts,
 * figures as numbers on a sheet of their own, headings repeated on paper, pages numbered.
 */
import type { Block, Cell, Figure, PrintedDocument } from '@shared/documents/document'
import { said, unitOfBar } from '@shared/documents/document'
import type { PrintLanguage } from '@shared/ipc'
import { showDate } from '@shared/model/show'
import { documentWords } from '@shared/text/documents/common'
import { say } from '@shared/text/say'
import { summaryWords } from '@shared/text/summary'
import { templateWords } from '@shared/text/templates'
import { columnLetters } from './cell-references'
import { look, type PageSheet, type SheetCell, writePages } from './document-sheets'
import { cellLines, columnsIn, factsIn, lineOf, linesOf } from './document-words'

type Table = Extract<Block, { kind: 'table' }>

/** Characters across a sheet, upright and lying, at the size of the text. */
const across = { upright: 92, lying: 136 }

/** The bytes of the workbook. */
export async function documentXlsx(document: PrintedDocument, language: PrintLanguage): Promise<ArrayBuffer> {
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table')
  const sheets = tables.map((table, index) => tableSheet(document, table, index === 0, language))
  const figures = figureSheet(document, language)
  if (figures) sheets.push(figures)
  if (sheets.length === 0) sheets.push(new SheetRows(document, language, 4).sheet(lineOf(document.title, language)))
  return writePages(sheets, {
    song: language !== 'en',
    footer: {
      about: [lineOf(document.office, language), printedOn(document, language)].filter(Boolean).join(' · '),
      notes: document.sensitive ? linesOf(documentWords.sensitive, language) : [],
      page: templateWords.page[language === 'en' ? 'en' : 'zh'],
    },
  })
}

function printedOn({ printedOn: day }: PrintedDocument, language: PrintLanguage): string {
  const spoken = language === 'en' ? 'en' : 'zh'
  return say(summaryWords.printed, spoken, { date: showDate(day, spoken) })
}

/** Rows of a sheet in the making, from the top. */
class SheetRows {
  readonly rows: { cells: (SheetCell | null)[]; height?: number }[] = []
  readonly merges: string[] = []
  private heading: number | undefined
  private widths: number[]

  constructor(
    private readonly document: PrintedDocument,
    private readonly language: PrintLanguage,
    private readonly columns: number,
  ) {
    const width = across[document.landscape ? 'lying' : 'upright'] / columns
    this.widths = Array.from({ length: columns }, () => width)
  }

  setWidths(shares: readonly number[]): void {
    const all = shares.reduce((sum, share) => sum + share, 0)
    const whole = across[this.document.landscape ? 'lying' : 'upright']
    this.widths = shares.map((share) => Math.max(5, (share / all) * whole))
  }

  /** Over all columns. */
  wide(text: string, style: number, height?: number): void {
    const lines = text.split('\n')
    const room = this.widths.reduce((sum, width) => sum + width, 0)
    const needed = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0)
    const cells: (SheetCell | null)[] = Array.from({ length: this.columns }, () => ({ value: '', style }))
    cells[0] = { value: text, style }
    this.rows.push({ cells, height: height ?? Math.max(17, needed * 14 + 4) })
    if (this.columns > 1) this.merges.push(`A${this.rows.length}:${columnLetters(this.columns)}${this.rows.length}`)
  }

  add(cells: (SheetCell | null)[]): void {
    const lines = cells.map((cell, index) => {
      if (!cell || typeof cell.value !== 'string') return 1
      const room = Math.max(4, (this.widths[index] ?? 10) - 0.5)
      return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0)
    })
    this.rows.push({ cells, height: Math.max(1, ...lines) * 13.5 + 5 })
  }

  /** The row just added stands again on every page. */
  repeat(): void {
    this.heading = this.rows.length
  }

  title(more: string[] = []): void {
    const { document, language } = this
    this.wide(
      linesOf(document.title, language).join('\n'),
      look.title,
      linesOf(document.title, language).length * 26 + 4,
    )
    const about = [...linesOf(document.about, language), ...more]
    if (about.length > 0) this.wide(about.join(language === 'both' ? '\n' : ' · '), look.about)
  }

  facts(): void {
    const facts = factsIn(this.document.facts, this.language)
    const between = this.language === 'en' ? ': ' : '：'
    const text = facts.map(({ label, value }) => `${label}${between}${value}`).join('    ')
    if (text) this.wide(text, look.facts)
  }

  closing(): void {
    const { closing, office } = this.document
    const { language } = this
    if (!closing) return
    const line = language === 'en' ? ': ______________' : '：______________'
    this.wide('', look.plain, 12)
    this.wide(closing.signatories.map((each) => `${lineOf(each, language)}${line}`).join('        '), look.facts, 30)
    if (closing.seal && language !== 'en') {
      this.wide(`${office.zh || office.en || ''} ${summaryWords.seal.zh}`.trim(), look.right, 30)
      this.wide(summaryWords.sealDate.zh, look.right, 20)
    }
  }

  sheet(name: string, filterTo?: number): PageSheet {
    return {
      name,
      widths: this.widths,
      rows: this.rows,
      merges: this.merges,
      landscape: this.document.landscape === true,
      ...(this.heading !== undefined && { heading: this.heading }),
      ...(filterTo !== undefined && { filterTo }),
    }
  }
}

/** Chinese characters take two places. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)

function tableSheet(document: PrintedDocument, table: Table, first: boolean, language: PrintLanguage): PageSheet {
  const columns = columnsIn(table.columns, language)
  const rows = new SheetRows(document, language, Math.max(1, columns.length))
  rows.setWidths(columns.map(({ share }) => share))
  const title = table.title === undefined ? '' : lineOf(table.title, language)
  rows.title(title ? [title] : [])
  if (first) rows.facts()
  rows.add(columns.map(({ label }) => ({ value: linesOf(label, language).join('\n'), style: look.heading })))
  rows.repeat()
  let group = ''
  for (const row of table.rows) {
    if (row.gone) continue
    const said = row.group === undefined ? '' : linesOf(row.group, language).join(' ')
    if (said && said !== group) rows.wide(said, look.group)
    group = said
    rows.add(columns.map(({ key, align }) => cellOf(row.cells[key], align, language)))
  }
  const last = rows.rows.length
  if (table.rows.length === 0) rows.wide(lineOf(table.empty, language), look.empty)
  if (table.totals && table.rows.length > 0) addTotals(rows, table.totals, columns, language)
  if (first) rows.closing()
  const filtered = table.rows.length > 0 && table.rows.every((row) => row.group === undefined)
  return rows.sheet(title || lineOf(document.title, language), filtered ? last : undefined)
}

/** The word stands over the columns that are not added up. */
function addTotals(
  rows: SheetRows,
  sums: NonNullable<Table['totals']>,
  columns: Table['columns'],
  language: PrintLanguage,
) {
  const first = columns.findIndex(({ key }) => sums[key])
  const before = first < 0 ? columns.length : first
  rows.add(
    columns.map(({ key, align }, index): SheetCell => {
      if (index < before) return { value: index === 0 ? lineOf(documentWords.total, language) : '', style: look.total }
      return { ...cellOf(sums[key], align, language), style: align === 'end' ? look.totalEnd : look.total }
    }),
  )
  if (before > 1) rows.merges.push(`A${rows.rows.length}:${columnLetters(before)}${rows.rows.length}`)
}

function cellOf(cell: Cell | undefined, align: string | undefined, language: PrintLanguage): SheetCell {
  const text = cellLines(cell, language).join('\n')
  const style = cell?.mark ? look.missing : align === 'end' ? look.end : align === 'center' ? look.center : look.cell
  if (cell?.mark) return { value: text, style }
  return typed(text, style)
}

/** Numbers and days that a sheet can count with. One that would be written otherwise (007, 7.0) is a text. */
function typed(text: string, style: number): SheetCell {
  if (/^\d{1,9}(\.\d{1,4})?$/.test(text) && String(Number(text)) === text) return { value: Number(text), style }
  const grouped = style === look.end && /^\d{1,3}(,\d{3}){1,3}$/.test(text)
  if (grouped) return { value: Number(text.replaceAll(',', '')), style: look.grouped }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && text > '1900-03-01') return { value: { date: text }, style: look.date }
  return { value: text, style }
}

/** Everything that is no table: figures with their units, shares, what is said beside them. */
function figureSheet(document: PrintedDocument, language: PrintLanguage): PageSheet | null {
  const told = document.blocks.filter(({ kind }) => kind !== 'table' && kind !== 'cards')
  if (!told.some(({ kind }) => kind === 'figures' || kind === 'bars' || kind === 'facts') && told.length < 2)
    return null
  const rows = new SheetRows(document, language, 3)
  rows.setWidths([50, 24, 18])
  rows.title()
  rows.facts()
  for (const block of told) figureRows(rows, block, language)
  const hasTable = document.blocks.some(({ kind }) => kind === 'table')
  if (!hasTable) rows.closing()
  return rows.sheet(hasTable ? lineOf(templateWords.figures, language) : lineOf(document.title, language))
}

function figureRows(rows: SheetRows, block: Block, language: PrintLanguage): void {
  const line = (label: string, value: string, unit = '') =>
    rows.add([{ value: label, style: look.cell }, typed(value, look.end), { value: unit, style: look.cell }])
  switch (block.kind) {
    case 'heading':
      rows.wide(lineOf(block.text, language), look.group)
      return
    case 'text':
      rows.wide(linesOf(block.text, language).join('\n'), look.facts)
      return
    case 'facts':
      for (const { label, value } of factsIn(block.facts, language)) line(label, value)
      return
    case 'figures':
      for (const figure of block.figures) figureLine(line, figure, language)
      return
    case 'bars':
      rows.wide(lineOf(block.title, language), look.group)
      for (const { label, value, of } of block.bars)
        line(
          lineOf(label, language),
          String(value),
          `${of === undefined ? '' : `/ ${of} `}${lineOf(unitOfBar(block, value), language)}`,
        )
      return
    default:
      return
  }
}

function figureLine(
  line: (label: string, value: string, unit?: string) => void,
  { label, value, unit = '' }: Figure,
  language: PrintLanguage,
): void {
  line(lineOf(label, language), lineOf(value, language), said(unit) ? lineOf(unit, language) : '')
}
