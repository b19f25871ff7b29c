/** What stands in the cells of a filled workbook: texts with their looks, values alone in a cell, headers of the page. */
import { keyOf, parsed } from '@shared/templates/tags'
import type { FillValue } from '@shared/templates/values'
import { type Scopes, sectionIn } from './xlsx-row-plan'
import { type Run, rowTags, type TemplateCell } from './xlsx-template'
import { rawText, type XmlElement } from './xml-tree'

export const valueName = ({ name }: XmlElement) => name.replace(/c$/, 'v')

/** The cell with these runs as its text. */
export function texted(cell: XmlElement, runs: readonly Run[]): XmlElement {
  const said = runs.filter(({ text }) => text !== '')
  cell.attributes.delete('t')
  cell.children = []
  if (said.length === 0) return cell
  const prefix = cell.name.slice(0, cell.name.length - 1)
  const element = (
    name: string,
    children: XmlElement['children'],
    attributes: [string, string][] = [],
  ): XmlElement => ({
    name: prefix + name,
    attributes: new Map(attributes),
    children,
  })
  const text = (written: string) => element('t', [escapedText(written)], [['xml:space', 'preserve']])
  const [only] = said
  cell.attributes.set('t', 'inlineStr')
  const content =
    said.length === 1 && only && !only.look
      ? [text(only.text)]
      : said.map(({ look, text: written }) => element('r', [...(look ? [look] : []), text(written)]))
  cell.children = [element('is', content)]
  return cell
}

/** A text that looks like `_x000D_` is marked, so that it stays what it is. */
const escapedText = (text: string) => rawText(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'))

/** The value of a cell that holds one placeholder and nothing else. */
export function aloneIn({ text, tags }: TemplateCell, scopes: Scopes): FillValue | undefined {
  const values = tags.filter(({ mark }) => mark === '')
  const [only] = values
  if (!only || values.length > 1) return undefined
  let rest = text
  for (const { written } of tags) rest = rest.replace(written, '')
  const inCell = tags.some(({ mark }) => mark !== '') && rowTags({ tags } as TemplateCell).length < tags.length - 1
  return rest.trim() === '' && !inCell ? valueIn(scopes, keyOf(only)) : undefined
}

function valueIn(scopes: Scopes, key: string): FillValue | undefined {
  for (const { values } of [...scopes].reverse()) if (Object.hasOwn(values, key)) return values[key]
  return undefined
}

/** The runs of a cell with their placeholders replaced; a value looks as its placeholder begins to look. */
export function filledRuns(cell: TemplateCell, scopes: Scopes): Run[] {
  const marks = new Set(rowTags(cell))
  const filled: Run[] = []
  const copy = (from: number, to: number) => {
    let at = 0
    for (const { look, text } of cell.runs) {
      const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at))
      if (piece) filled.push({ look, text: piece })
      at += text.length
    }
  }
  const lookAt = (place: number) => {
    let at = 0
    for (const { look, text } of cell.runs) {
      at += text.length
      if (place < at) return look
    }
    return null
  }
  const tags = cell.tags
  const fill = (from: number, to: number, first: number, last: number, within: Scopes) => {
    let at = from
    for (let index = first; index < last; index++) {
      const tag = tags[index]
      if (!tag) continue
      copy(at, tag.start)
      at = tag.end
      if (marks.has(tag)) continue
      if (tag.mark === '') {
        filled.push({ look: lookAt(tag.start), text: valueIn(within, keyOf(tag))?.text ?? '' })
        continue
      }
      const end = endOf(tags, index)
      const ending = tags[end]
      if (!ending) continue
      const found = sectionIn(within, keyOf(tag))
      const turns =
        tag.mark === '^' ? (found?.turns.length ? [] : [within]) : (found?.turns ?? []).map((turn) => [...within, turn])
      for (const turn of turns) fill(tag.end, ending.start, index + 1, end, turn)
      at = ending.end
      index = end
    }
    copy(at, to)
  }
  fill(0, cell.text.length, 0, tags.length, scopes)
  return filled
}

/** Place of the tag that ends the loop begun at this one. */
function endOf(tags: readonly { mark: string }[], from: number): number {
  let depth = 0
  for (let at = from; at < tags.length; at++) {
    const { mark } = tags[at] as { mark: string }
    if (mark === '#' || mark === '^') depth++
    else if (mark === '/' && --depth === 0) return at
  }
  return tags.length
}

/** Headers have codes of their own behind `&`: a value brings none in, and no digit joins the size before it. */
export function headerText(text: string, scopes: Scopes): string {
  return text.replace(/(&\d+)?\{\{([^{}]*)\}\}/g, (_whole, size: string | undefined, inner: string) => {
    const value = (valueIn(scopes, keyOfText(inner))?.text ?? '').replaceAll('&', '&&')
    return `${size ?? ''}${size && /^\d/.test(value) ? ' ' : ''}${value}`
  })
}

const keyOfText = (inner: string) => keyOf(parsed(inner))
