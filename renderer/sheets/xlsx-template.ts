/** A workbook as a template: its sheets as trees, the texts of its cells, the placeholders in them with their places. */
import type { TemplatePart } from '@shared/templates/check'
import { type BraceFault, keyOf, type PlacedTag, type Tag, type TagPlace, tagsIn } from '@shared/templates/tags'
import { around } from './docx-tags'
import type { ShownAs } from './number-format'
import { type Parts, partOf } from './package-parts'
import { Refused } from './refused'
import { unescapeText } from './xlsx-strings'
import { Styles } from './xlsx-styles'
import { readXml } from './xml'
import { childOf, childrenOf, elementsOf, textIn, type XmlElement, xmlTree } from './xml-tree'

/** A piece of a cell's text in one look. */
export interface Run {
  look: XmlElement | null
  text: string
}

export interface TemplateCell {
  element: XmlElement
  column: string
  runs: Run[]
  /** All runs together; '' for numbers and formulas. */
  text: string
  tags: Tag[]
}

export interface TemplateRow {
  element: XmlElement
  /** Number as people count. */
  number: number
  cells: TemplateCell[]
}

export interface TemplateSheet {
  name: string
  path: string
  root: XmlElement
  rows: TemplateRow[]
}

export interface XlsxTemplate {
  parts: Parts
  workbook: XmlElement
  workbookPath: string
  sheets: TemplateSheet[]
  /** Of each cell style. */
  shownAs: ShownAs[]
}

/** @throws Refused unreadable where there is no workbook in it */
export async function xlsxTemplate(parts: Parts): Promise<XlsxTemplate> {
  const workbookPath = 'xl/workbook.xml'
  if (!parts.has(workbookPath)) throw new Refused('unreadable')
  const workbook = xmlTree(await partOf(parts, workbookPath))
  const targets = await relationsOf(parts, workbookPath)
  const stringsPath = [...targets.values()].find(({ type }) => type === 'sharedStrings')?.path
  const strings = stringsPath ? childrenOf(xmlTree(await partOf(parts, stringsPath)), 'si').map(runsOf) : []
  const sheets: TemplateSheet[] = []
  for (const sheet of elementsOf(workbook, 'sheet')) {
    const id = [...sheet.attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? ''
    const target = targets.get(id)
    if (target?.type !== 'worksheet' || !parts.has(target.path)) continue
    const root = xmlTree(await partOf(parts, target.path))
    sheets.push({ name: attributeText(sheet, 'name'), path: target.path, root, rows: rowsOf(root, strings) })
  }
  if (sheets.length === 0) throw new Refused('unreadable')
  return { parts, workbook, workbookPath, sheets, shownAs: await stylesOf(parts, targets) }
}

const attributeText = (element: XmlElement, name: string) =>
  textIn({ name: '', attributes: new Map(), children: [element.attributes.get(name) ?? ''] })

interface Relation {
  type: string
  path: string
}

/** What a part refers to, by the ids it uses. */
export async function relationsOf(parts: Parts, of: string): Promise<Map<string, Relation>> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const text = await partOf(parts, `${folder}_rels/${of.slice(folder.length)}.rels`)
  if (!text) return new Map()
  return new Map(
    childrenOf(xmlTree(text), 'Relationship')
      .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
      .map(({ attributes }): [string, Relation] => [
        attributes.get('Id') ?? '',
        {
          type: attributes.get('Type')?.split('/').at(-1) ?? '',
          path: resolved(folder, attributes.get('Target') ?? ''),
        },
      ]),
  )
}

function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

async function stylesOf(parts: Parts, targets: ReadonlyMap<string, Relation>): Promise<ShownAs[]> {
  const path = [...targets.values()].find(({ type }) => type === 'styles')?.path
  const text = path ? await partOf(parts, path) : ''
  const styles = new Styles()
  async function* once() {
    yield text
  }
  if (text) await readXml(once(), styles)
  return styles.shownAs()
}

/** Runs of a string item; how it sounds is left out. */
function runsOf(item: XmlElement): Run[] {
  return childrenOf(item).flatMap((child) => {
    const name = child.name.slice(child.name.indexOf(':') + 1)
    if (name === 't') return [{ look: null, text: unescapeText(textIn(child)) }]
    const text = name === 'r' ? childOf(child, 't') : undefined
    return text ? [{ look: childOf(child, 'rPr') ?? null, text: unescapeText(textIn(text)) }] : []
  })
}

function rowsOf(root: XmlElement, strings: readonly Run[][]): TemplateRow[] {
  const rows: TemplateRow[] = []
  let number = 0
  for (const element of childrenOf(childOf(root, 'sheetData') ?? root, 'row')) {
    number = Number(element.attributes.get('r') ?? number + 1)
    let column = 0
    const cells = childrenOf(element, 'c').map((cell): TemplateCell => {
      const written = /^[A-Z]+/.exec(cell.attributes.get('r') ?? '')?.[0]
      column = written ? numberOf(written) : column + 1
      const runs = cellRuns(cell, strings)
      const text = runs.map((run) => run.text).join('')
      return { element: cell, column: written ?? lettersOf(column), runs, text, tags: tagsIn(text).tags }
    })
    rows.push({ element, number, cells })
  }
  return rows
}

const numberOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
const lettersOf = (number: number): string =>
  (number > 26 ? lettersOf(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(65 + ((number - 1) % 26))

function cellRuns(cell: XmlElement, strings: readonly Run[][]): Run[] {
  const type = cell.attributes.get('t')
  if (type === 'inlineStr') return runsOf(childOf(cell, 'is') ?? cell)
  if (type !== 's' || childOf(cell, 'f')) return []
  const value = childOf(cell, 'v')
  return (value && strings[Number(textIn(value))]) || []
}

/** Every sheet with its placeholders, its header and footer, and other parts that hold braces. */
export async function xlsxTags(template: XlsxTemplate): Promise<TemplatePart[]> {
  const found: TemplatePart[] = []
  for (const sheet of template.sheets) {
    const part = newPart()
    for (const { number, cells } of sheet.rows)
      for (const cell of cells)
        gather(part, cell.text, { in: 'sheet', sheet: sheet.name, cell: `${cell.column}${number}` })
    part.faults.push(...overlaps(sheet))
    found.push(part)
    for (const text of headerTexts(sheet.root)) {
      const header = newPart()
      gather(header, textIn(text), { in: 'other', what: 'sheetHeader', name: sheet.name })
      found.push(header)
    }
  }
  return [...found, ...(await elsewhere(template.parts))].filter(({ tags, faults }) => tags.length + faults.length > 0)
}

const newPart = (): { tags: PlacedTag[]; faults: TemplatePart['faults'][number][] } => ({ tags: [], faults: [] })

function gather(part: ReturnType<typeof newPart>, text: string, place: TagPlace): void {
  const { tags, faults } = tagsIn(text)
  part.tags.push(...tags.map((tag) => ({ ...tag, place, near: around(text, tag.start) })))
  part.faults.push(...faults.map((fault) => ({ ...fault, place, near: around(text, fault.at) })))
}

/** Texts of the headers and footers that are printed with a sheet. */
export function headerTexts(root: XmlElement): XmlElement[] {
  const holder = childOf(root, 'headerFooter')
  return holder ? childrenOf(holder) : []
}

/** Drawings, comments and charts are kept as they are: a placeholder there is said to stay. */
async function elsewhere(parts: Parts): Promise<TemplatePart[]> {
  const found: TemplatePart[] = []
  for (const path of parts.keys()) {
    if (!/^xl\/(drawings|comments|charts|threadedComments)[^.]*\.xml$/i.test(path)) continue
    const text = [...elementsOf(xmlTree(await partOf(parts, path)), 't')].map(textIn).join('')
    const place: TagPlace = { in: 'other', what: 'textBox', name: path }
    const faults = tagsIn(text).tags.map(({ written, start }) => ({
      fault: 'notFilledHere' as const,
      at: start,
      written,
      place,
      near: around(text, start),
    }))
    if (faults.length > 0) found.push({ tags: [], faults })
  }
  return found
}

/** A loop that begins in one cell and ends in another: its rows are repeated. Rows by their place in the sheet. */
export interface RowLoop {
  key: string
  /** Stands where there is nothing to repeat. */
  otherwise: boolean
  from: number
  to: number
  inner: RowLoop[]
}

/** Tags of a cell that begin or end a loop of rows: those without a partner in the cell. */
export function rowTags({ tags }: TemplateCell): Tag[] {
  const open: Tag[] = []
  const alone: Tag[] = []
  for (const tag of tags) {
    if (tag.mark === '#' || tag.mark === '^') open.push(tag)
    else if (tag.mark === '/') {
      if (open.length > 0) open.pop()
      else alone.push(tag)
    }
  }
  return [...alone, ...open].sort((a, b) => a.start - b.start)
}

/** The loops of rows of a sheet, outermost first. Loops that do not end are left out: they are a problem already. */
export function rowLoops(sheet: TemplateSheet): RowLoop[] {
  const top: RowLoop[] = []
  const open: RowLoop[] = []
  for (const [at, { cells }] of sheet.rows.entries())
    for (const tag of cells.flatMap(rowTags)) {
      if (tag.mark === '/') {
        const loop = open.pop()
        if (!loop) continue
        loop.to = at
        ;(open.at(-1)?.inner ?? top).push(loop)
      } else open.push({ key: keyOf(tag), otherwise: tag.mark === '^', from: at, to: at, inner: [] })
    }
  return top
}

/** Two loops beside each other that share a row: nobody can tell what is to be repeated. */
function overlaps(sheet: TemplateSheet): (BraceFault & { place: TagPlace; near: string })[] {
  const faults: ReturnType<typeof overlaps> = []
  const look = (loops: readonly RowLoop[]) => {
    for (const [at, loop] of loops.entries()) {
      look(loop.inner)
      const before = loops[at - 1]
      const row = sheet.rows[loop.from]
      if (!before || !row || loop.from > before.to) continue
      const place: TagPlace = { in: 'sheet', sheet: sheet.name, cell: `${row.cells[0]?.column ?? 'A'}${row.number}` }
      faults.push({ fault: 'rowsOverlap', at: 0, written: `{{#${loop.key}}}`, place, near: '' })
    }
  }
  look(rowLoops(sheet))
  return faults
}
