/** Tables of a written document: headings stand again on every page, no row is cut in two. */
import type { Block, Column, Fact, Figure, TableRow as Line } from '@shared/documents/document'
import { said } from '@shared/documents/document'
import type { PrintLanguage } from '@shared/ipc'
import { documentWords } from '@shared/text/documents/common'
import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { cellLines, columnsIn, factsIn, lineOf, linesOf } from './document-words'
import { runs } from './docx-text'

const thin = { style: BorderStyle.SINGLE, size: 4, color: '8FA3B3' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const ruled = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin }
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

const alignments = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

interface Look {
  align?: Column['align']
  bold?: boolean
  color?: string
  size?: number
  /** Stands on a page with what follows. */
  keep?: boolean
}

function cell(lines: readonly string[], look: Look = {}, more: Partial<ITableCellOptions> = {}): TableCell {
  const { align = 'start', bold, color, size = 20, keep } = look
  const text = { size, ...(bold && { bold }), ...(color && { color }) }
  const shown = lines.length > 0 ? lines : ['']
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: shown.map(
      (line) =>
        new Paragraph({
          alignment: alignments[align],
          spacing: { line: 260 },
          ...(keep && { keepNext: true }),
          children: runs(line, text),
        }),
    ),
    ...more,
  })
}

function table(widths: readonly number[], rows: TableRow[], borders: typeof ruled | typeof bare): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    rows,
  })
}

const row = (children: TableCell[], more: { tableHeader?: boolean } = {}) =>
  new TableRow({ cantSplit: true, children, ...more })

/** So many rows stand on a page with what closes the document. */
const lastTogether = 3
/** Tables of more columns are set smaller. */
const roomy = 6

/** A table of the document with its groups and totals. `closes`: signatures follow, which never stand alone. */
export function gridTable(
  block: Extract<Block, { kind: 'table' }>,
  language: PrintLanguage,
  width: number,
  closes = false,
): Table {
  const columns = columnsIn(block.columns, language)
  const all = columns.reduce((sum, { share }) => sum + share, 0) || 1
  const widths = columns.map(({ share }) => Math.round((share / all) * width))
  const heading = row(
    columns.map(({ label }) =>
      cell(linesOf(label, language), { align: 'center', bold: true }, { shading: { fill: 'E7EEF4' } }),
    ),
    { tableHeader: true },
  )
  const size = columns.length > roomy ? 18 : 20
  const rows = [heading]
  let group = ''
  for (const [at, line] of block.rows.entries()) {
    if (line.gone) continue
    const text = line.group === undefined ? '' : lineOf(line.group, language)
    if (text && text !== group) rows.push(wide(text, columns.length))
    group = text
    const keep = closes && at >= block.rows.length - lastTogether
    rows.push(bodyRow(line, columns, language, { size, keep }))
  }
  if (block.rows.length === 0) rows.push(wide(lineOf(block.empty, language), columns.length))
  if (block.totals && block.rows.length > 0) rows.push(totals(block.totals, columns, language))
  return table(widths, rows, ruled)
}

const wide = (text: string, columns: number) =>
  row([cell([text], { bold: true }, { columnSpan: Math.max(1, columns), shading: { fill: 'F3F6F8' } })])

const bodyRow = ({ cells }: Line, columns: readonly Column[], language: PrintLanguage, look: Look) =>
  row(
    columns.map(({ key, align }) => {
      const one = cells[key]
      return cell(cellLines(one, language), {
        ...look,
        align,
        ...(one?.mark && { color: '9A5B00' }),
        ...(one?.strong && { bold: true }),
      })
    }),
  )

function totals(
  sums: NonNullable<Extract<Block, { kind: 'table' }>['totals']>,
  columns: readonly Column[],
  language: PrintLanguage,
) {
  // The word stands over the columns that are not added up.
  const first = columns.findIndex(({ key }) => sums[key])
  const before = first < 0 ? columns.length : first
  const word =
    before === 0 ? [] : [cell(linesOf(documentWords.total, language), { bold: true }, { columnSpan: before })]
  const added = columns
    .slice(before)
    .map(({ key, align }) => cell(cellLines(sums[key], language), { align, bold: true }))
  return row([...word, ...added])
}

/** Facts in two columns, each with its label. */
export function factTable(facts: readonly Fact[], language: PrintLanguage, width: number): Table {
  const shown = factsIn(facts, language)
  const widths = [0.17, 0.33, 0.17, 0.33].map((share) => Math.round(share * width))
  const label = (text: string) => cell([text], { color: '555555' })
  const rows: TableRow[] = []
  for (let at = 0; at < shown.length; at += 2) {
    const [one, other] = [shown[at], shown[at + 1]]
    rows.push(
      row([label(one?.label ?? ''), cell([one?.value ?? '']), label(other?.label ?? ''), cell([other?.value ?? ''])]),
    )
  }
  return table(widths, rows.length > 0 ? rows : [row(widths.map(() => cell([])))], bare)
}

/** Figures with their units, three abreast. */
export function figureTable(figures: readonly Figure[], language: PrintLanguage, width: number): Table {
  const abreast = 3
  const widths = Array.from({ length: abreast }, () => [0.22, 0.113])
    .flat()
    .map((share) => Math.round(share * width))
  const rows: TableRow[] = []
  for (let at = 0; at < figures.length; at += abreast) {
    const cells = Array.from({ length: abreast }, (_, index) => figures[at + index]).flatMap((figure) => {
      if (!figure) return [cell([]), cell([])]
      const { label, value, unit = '' } = figure
      const shown = [lineOf(value, language), said(unit) ? lineOf(unit, language) : ''].filter(Boolean).join(' ')
      return [cell(linesOf(label, language)), cell([shown], { align: 'end', bold: true })]
    })
    rows.push(row(cells))
  }
  return table(widths, rows.length > 0 ? rows : [row(widths.map(() => cell([])))], ruled)
}
