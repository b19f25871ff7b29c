/**
 * Fills a workbook in its own design: rows of loops are repeated with their merged cells, heights and looks; formulas,
 * ranges, print areas and pictures move with the rows. What is put in is text, or a number where the record holds one.
 */
import type { FillScope } from '@shared/templates/values'
import { cellParts, columnNumber, movedFormula, movedRange, type RowMoves, shiftedFormula } from './cell-references'
import { asBytes, type Parts, writeParts } from './package-parts'
import { blankStrings, fillWorkbook, moveAround } from './xlsx-around'
import { aloneIn, filledRuns, headerText, texted, valueName } from './xlsx-cell-text'
import { type PlannedRow, planRows, type RowPlan } from './xlsx-row-plan'
import { headerTexts, type TemplateCell, type TemplateSheet, type XlsxTemplate } from './xlsx-template'
import { allBelow, childOf, childrenOf, cloned, rawText, textIn, type XmlElement, xmlText } from './xml-tree'

/** Days since 30 December 1899. */
const serialOf = (day: string) => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000

/** The filled workbook; the template stays as it is and may be filled again. */
export async function fillXlsx(template: XlsxTemplate, scope: FillScope): Promise<ArrayBuffer> {
  const parts: Parts = new Map(template.parts)
  const plans = new Map(template.sheets.map((sheet) => [sheet.name, planRows(sheet, scope)]))
  for (const sheet of template.sheets) {
    const plan = plans.get(sheet.name) as RowPlan
    const root = cloned(sheet.root)
    new SheetFiller(template, sheet, plan, plans, root).fill(scope)
    parts.set(sheet.path, asBytes(xmlText(root)))
    await moveAround(parts, sheet.path, plan)
  }
  await fillWorkbook(template, parts, plans)
  await blankStrings(template, parts)
  return writeParts(parts)
}

class SheetFiller {
  constructor(
    private readonly template: XlsxTemplate,
    private readonly sheet: TemplateSheet,
    private readonly plan: RowPlan,
    private readonly plans: ReadonlyMap<string, RowPlan>,
    private readonly root: XmlElement,
  ) {}

  fill(scope: FillScope): void {
    const shared = sharedFormulas(this.sheet)
    const data = childOf(this.root, 'sheetData')
    if (data) data.children = this.plan.rows.map((planned) => this.row(planned, shared))
    this.merges()
    this.ranges()
    this.breaks()
    for (const header of headerTexts(this.root)) {
      const text = textIn(header)
      if (text.includes('{{')) header.children = [rawText(headerText(text, [scope]))]
    }
  }

  private row(planned: PlannedRow, shared: ReadonlyMap<string, SharedFormula>): XmlElement {
    const { row, number } = planned
    const element: XmlElement = { name: row.element.name, attributes: new Map(row.element.attributes), children: [] }
    element.attributes.set('r', String(number))
    element.attributes.delete('spans')
    // A height that nobody set follows the text.
    const grows = row.cells.some(({ tags }) => tags.length > 0) && !element.attributes.has('customHeight')
    if (grows) element.attributes.delete('ht')
    element.children = row.cells.map((cell) => this.cell(cell, planned, shared))
    return element
  }

  private cell(cell: TemplateCell, planned: PlannedRow, shared: ReadonlyMap<string, SharedFormula>): XmlElement {
    const filled = cloned(cell.element)
    filled.attributes.set('r', `${cell.column}${planned.number}`)
    const formula = childOf(filled, 'f')
    if (formula) this.formula(filled, formula, cell, planned, shared)
    if (cell.tags.length === 0) return filled
    const value = planned.scopes && aloneIn(cell, planned.scopes)
    const style = this.template.shownAs[Number(filled.attributes.get('s') ?? 0)]
    if (value?.number !== undefined) return valued(filled, value.number)
    if (value?.date && style === 'date') return valued(filled, serialOf(value.date))
    return texted(filled, planned.scopes ? filledRuns(cell, planned.scopes) : [])
  }

  private formula(
    filled: XmlElement,
    formula: XmlElement,
    cell: TemplateCell,
    planned: PlannedRow,
    shared: ReadonlyMap<string, SharedFormula>,
  ): void {
    const written = textIn(formula)
    const master = shared.get(formula.attributes.get('si') ?? '')
    const isShared = formula.attributes.get('t') === 'shared'
    const text =
      isShared && !written && master
        ? shiftedFormula(master.text, planned.row.number - master.row, columnNumber(cell.column) - master.column)
        : written
    if (isShared) for (const name of ['t', 'si', 'ref']) formula.attributes.delete(name)
    const seen = this.plan.seenFrom(planned)
    const array = formula.attributes.get('ref')
    if (array) formula.attributes.set('ref', movedRange(array, seen))
    formula.children = [rawText(movedFormula(text, (name) => this.movesOf(name, seen)))]
    // Counted anew when the workbook is opened.
    filled.children = filled.children.filter((child) => typeof child === 'string' || child.name !== valueName(filled))
    filled.attributes.delete('t')
  }

  private movesOf(name: string | null, own: RowMoves): RowMoves | undefined {
    return name === null || name === this.sheet.name ? own : this.plans.get(name)
  }

  private merges(): void {
    const holder = childOf(this.root, 'mergeCells')
    if (!holder) return
    const merges = childrenOf(holder, 'mergeCell')
    const repeated = merges.flatMap((merge) => this.merged(merge))
    holder.children = repeated
    holder.attributes.set('count', String(repeated.length))
  }

  private merged(merge: XmlElement): XmlElement[] {
    const [from = '', to = from] = (merge.attributes.get('ref') ?? '').split(':')
    const begin = cellParts(from)
    const end = cellParts(to)
    if (!begin || !end) return [merge]
    const rows = this.plan.rows.filter(({ row }) => row.number === begin.row)
    const places = rows.length > 0 ? rows.map((row) => this.plan.seenFrom(row)) : [this.plan]
    const ranges = places.map((moves, at) => {
      const top = rows[at]?.number ?? moves.first(begin.row)
      return { ref: `${begin.column}${top}:${end.column}${moves.last(end.row)}`, top, bottom: moves.last(end.row) }
    })
    // One that reaches out of its loop stands once: cells cannot be merged twice.
    const apart = ranges.filter(({ top }, at) => at === 0 || top > (ranges[at - 1]?.bottom ?? 0))
    return apart.map(({ ref }) => ({ ...merge, attributes: new Map([...merge.attributes, ['ref', ref]]) }))
  }

  /** What is said of ranges of the sheet. */
  private ranges(): void {
    const { plan } = this
    const own = (name: string | null) => this.movesOf(name, plan)
    for (const child of childrenOf(this.root)) {
      const name = child.name.slice(child.name.indexOf(':') + 1)
      if (name === 'sheetData' || name === 'sheetViews' || name === 'mergeCells') continue
      for (const element of allBelow(child)) {
        for (const key of ['sqref', 'ref']) {
          const range = element.attributes.get(key)
          if (range && /\d/.test(range)) element.attributes.set(key, movedRange(range, plan))
        }
        if (/(^|:)(formula|formula1|formula2|f|sqref)$/.test(element.name)) {
          const text = textIn(element)
          if (text) element.children = [rawText(movedFormula(text, own))]
        }
      }
    }
  }

  /** A page break inside a loop stands in each of its turns. */
  private breaks(): void {
    const holder = childOf(this.root, 'rowBreaks')
    if (!holder) return
    const breaks = childrenOf(holder, 'brk').flatMap((brk) => {
      const after = Number(brk.attributes.get('id'))
      const rows = this.plan.rows.filter(({ row }) => row.number === after).map(({ number }) => number)
      return (rows.length > 0 ? rows : [this.plan.last(after)]).map((row) => ({
        ...brk,
        attributes: new Map([...brk.attributes, ['id', String(row)]]),
      }))
    })
    holder.children = breaks
    for (const key of ['count', 'manualBreakCount'])
      if (holder.attributes.has(key)) holder.attributes.set(key, String(breaks.length))
  }
}

interface SharedFormula {
  text: string
  row: number
  column: number
}

/** Formulas that are written once for many cells, by their number. */
function sharedFormulas({ rows }: TemplateSheet): Map<string, SharedFormula> {
  const found = new Map<string, SharedFormula>()
  for (const { number, cells } of rows)
    for (const { element, column } of cells) {
      const formula = childOf(element, 'f')
      const text = formula?.attributes.get('t') === 'shared' ? textIn(formula) : ''
      if (formula && text)
        found.set(formula.attributes.get('si') ?? '', { text, row: number, column: columnNumber(column) })
    }
  return found
}

function valued(cell: XmlElement, value: number): XmlElement {
  cell.attributes.delete('t')
  cell.children = [{ name: valueName(cell), attributes: new Map(), children: [String(value)] }]
  return cell
}
