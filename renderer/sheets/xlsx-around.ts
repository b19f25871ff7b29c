/** What lies around the cells of a filled workbook and goes where their rows went: pictures, tables, names, charts. */
import { tagsIn } from '@shared/templates/tags'
import { movedFormula, movedRange } from './cell-references'
import { asBytes, type Parts, partOf } from './package-parts'
import type { RowPlan } from './xlsx-row-plan'
import { relationsOf, type XlsxTemplate } from './xlsx-template'
import { allBelow, childOf, childrenOf, cloned, elementsOf, rawText, textIn, xmlText, xmlTree } from './xml-tree'

/** Pictures, tables and comments of a sheet move with their rows. */
export async function moveAround(parts: Parts, path: string, plan: RowPlan): Promise<void> {
  for (const { type, path: part } of (await relationsOf(parts, path)).values()) {
    if (!parts.has(part) || !['drawing', 'table', 'comments'].includes(type)) continue
    const root = xmlTree(await partOf(parts, part))
    if (type === 'drawing') {
      for (const row of elementsOf(root, 'row')) {
        const number = Number(textIn(row))
        row.children = [String(plan.first(number + 1) - 1)]
      }
    } else {
      for (const element of allBelow(root)) {
        const range = element.attributes.get('ref')
        if (!range) continue
        element.attributes.set(
          'ref',
          type === 'table' ? movedRange(range, plan) : (movedRange(range, plan).split(':')[0] ?? range),
        )
      }
    }
    parts.set(part, asBytes(xmlText(root)))
  }
}

/** Names of ranges (print areas and titles among them), charts, and the order in which cells were counted. */
export async function fillWorkbook(
  template: XlsxTemplate,
  parts: Parts,
  plans: ReadonlyMap<string, RowPlan>,
): Promise<void> {
  const root = cloned(template.workbook)
  const moves = (name: string | null) => (name === null ? undefined : plans.get(name))
  for (const name of elementsOf(root, 'definedName')) name.children = [rawText(movedFormula(textIn(name), moves))]
  const calculation = childOf(root, 'calcPr')
  if (calculation) calculation.attributes.set('fullCalcOnLoad', '1')
  parts.set(template.workbookPath, asBytes(xmlText(root)))
  for (const path of [...parts.keys()]) {
    if (!/^xl\/charts\/[^/]+\.xml$/i.test(path)) continue
    const chart = xmlTree(await partOf(parts, path))
    for (const formula of elementsOf(chart, 'f')) formula.children = [rawText(movedFormula(textIn(formula), moves))]
    parts.set(path, asBytes(xmlText(chart)))
  }
  await withoutCalcChain(parts)
}

/** It names cells by their old places; spreadsheets make a new one. */
async function withoutCalcChain(parts: Parts): Promise<void> {
  const chain = [...parts.keys()].find((path) => /^xl\/calcChain\.xml$/i.test(path))
  if (!chain) return
  parts.delete(chain)
  for (const [path, name, names] of [
    ['xl/_rels/workbook.xml.rels', 'Target', /calcChain\.xml$/i],
    ['[Content_Types].xml', 'PartName', /calcChain\.xml$/i],
  ] as const) {
    const root = xmlTree(await partOf(parts, path))
    root.children = root.children.filter(
      (child) => typeof child === 'string' || !names.test(child.attributes.get(name) ?? ''),
    )
    parts.set(path, asBytes(xmlText(root)))
  }
}

/** Texts of the template that no cell shows any more do not travel with the file. */
export async function blankStrings(template: XlsxTemplate, parts: Parts): Promise<void> {
  const relation = [...(await relationsOf(parts, template.workbookPath)).values()].find(
    ({ type }) => type === 'sharedStrings',
  )
  if (!relation || !parts.has(relation.path)) return
  const root = xmlTree(await partOf(parts, relation.path))
  for (const item of childrenOf(root, 'si')) {
    const text = [...elementsOf(item, 't')].map(textIn).join('')
    if (tagsIn(text).tags.length > 0)
      item.children = [{ name: item.name.replace(/si$/, 't'), attributes: new Map(), children: [] }]
  }
  parts.set(relation.path, asBytes(xmlText(root)))
}
