/** The placeholders of a text document, each with the place where a person finds it. */

import type { TemplatePart } from '@shared/templates/check'
import { type DocumentPart, type PlacedTag, type TagPlace, tagsIn } from '@shared/templates/tags'
import { type Parts, partOf } from './package-parts'
import { Refused } from './refused'
import { readXml, type XmlHandler } from './xml'

/** Characters of a paragraph that are shown around a placeholder. */
const NEAR = 60

const partKinds: readonly [RegExp, DocumentPart][] = [
  [/^word\/document\d*\.xml$/i, 'body'],
  [/^word\/header\d*\.xml$/i, 'header'],
  [/^word\/footer\d*\.xml$/i, 'footer'],
  [/^word\/footnotes\d*\.xml$/i, 'footnotes'],
]
const properties = /^docProps\/(core|app|custom)\.xml$/i

/** Every part that is filled, with its placeholders; others that hold braces are named too. @throws Refused */
export async function docxTags(parts: Parts): Promise<TemplatePart[]> {
  if (![...parts.keys()].some((path) => partKinds[0]?.[0].test(path))) throw new Refused('unreadable')
  const found: TemplatePart[] = []
  for (const path of parts.keys()) {
    if (!/\.xml$/i.test(path)) continue
    const [, part] = partKinds.find(([pattern]) => pattern.test(path)) ?? []
    const text = await partOf(parts, path)
    if (!/[{｛}｝]/.test(text)) continue
    const reader = new Paragraphs(part ?? null, path)
    await readXml(once(text), reader)
    if (part || properties.test(path) || reader.part.tags.length > 0) found.push(reader.part)
  }
  return found
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

interface Table {
  number: number
  row: number
  column: number
}

/** Gathers the text of each paragraph, however many runs Word has cut it into. */
class Paragraphs implements XmlHandler {
  readonly part: { tags: PlacedTag[]; faults: TemplatePart['faults'][number][] } = { tags: [], faults: [] }
  private readonly open_: string[] = []
  private inText = 0
  private paragraphs = 0
  private tables = 0
  private readonly inTables: Table[] = []

  constructor(
    private readonly kind: DocumentPart | null,
    private readonly path: string,
  ) {}

  open(name: string): void {
    if (name === 'p') {
      this.paragraphs++
      this.open_.push('')
    } else if (name === 't') this.inText++
    else if (name === 'tbl') this.inTables.push({ number: ++this.tables, row: 0, column: 0 })
    else if (name === 'tr') this.nextRow()
    else if (name === 'tc') this.nextColumn()
  }

  close(name: string): void {
    if (name === 'p') this.said(this.open_.pop() ?? '')
    else if (name === 't') this.inText--
    else if (name === 'tbl') this.inTables.pop()
  }

  text(text: string): void {
    const last = this.open_.length - 1
    if (last >= 0) {
      if (this.inText > 0) this.open_[last] += text
    } else if (this.kind === null && text.trim() !== '') this.said(text)
  }

  private nextRow(): void {
    const table = this.inTables.at(-1)
    if (!table) return
    table.row++
    table.column = 0
  }

  private nextColumn(): void {
    const table = this.inTables.at(-1)
    if (table) table.column++
  }

  private get place(): TagPlace {
    if (this.kind === null)
      return { in: 'other', what: properties.test(this.path) ? 'properties' : 'textBox', name: this.path }
    const table = this.inTables.at(-1)
    return {
      in: 'text',
      part: this.kind,
      paragraph: this.paragraphs,
      ...(table && { table: table.number, row: table.row, column: table.column }),
    }
  }

  private said(text: string): void {
    const { tags, faults } = tagsIn(text)
    const { place } = this
    const filled = this.kind !== null || properties.test(this.path)
    for (const tag of tags) {
      if (filled) this.part.tags.push({ ...tag, place, near: around(text, tag.start) })
      else
        this.part.faults.push({
          fault: 'notFilledHere',
          at: tag.start,
          written: tag.written,
          place,
          near: text.slice(0, NEAR),
        })
    }
    for (const fault of faults) this.part.faults.push({ ...fault, place, near: around(text, fault.at) })
  }
}

/** Some of a text around a place in it. */
export function around(text: string, at: number): string {
  const from = Math.max(0, Math.min(at - NEAR / 3, text.length - NEAR))
  const piece = text.slice(from, from + NEAR).trim()
  return `${from > 0 ? '…' : ''}${piece}${from + NEAR < text.length ? '…' : ''}`
}
