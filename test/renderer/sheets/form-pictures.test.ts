/** Photos in the office's own text documents: a drawing in the place of the placeholder, with the parts that belong to it. */
import { expect, it } from 'vitest'
import { fillDocx } from '../../../renderer/sheets/docx-fill'
import { type Parts, partOf, readParts } from '../../../renderer/sheets/package-parts'
import type { FillScope, FillValue } from '../../../shared/templates/values'
import { docxForm, paragraph, table } from './build-forms'

/** An invented face: a grey field of that size, as a camera's picture comes to the form. */
async function photo(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#888'
  context.fillRect(0, 0, width, height)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
  return `data:image/jpeg;base64,${btoa(String.fromCharCode(...bytes))}`
}

const picture = (url: string | undefined): FillValue => ({
  text: 'face.jpg',
  picture: { file: { fileName: 'face.jpg' }, width: 25, height: 35, ...(url && { url }) },
})
const turns = (...list: Record<string, FillValue>[]): FillScope => ({
  values: { '%photo': list[0]?.['%photo'] ?? { text: '' } },
  sections: { people: { loop: true, turns: list.map((values) => ({ values, sections: {} })) } },
})

async function xmlOf(parts: Parts, path: string): Promise<Document> {
  const document = new DOMParser().parseFromString(await partOf(parts, path), 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}
const all = (document: Document, tag: string) => [...document.getElementsByTagName(tag)]

it('puts photos into lines, rows and headers, in their proportions, and names them to the package', async () => {
  const [upright, wide] = await Promise.all([photo(300, 400), photo(400, 100)])
  const form = await docxForm(
    paragraph('before {{%photo}} behind') + table(['{{#people}}{{name}}', '{{%photo}}{{/people}}']),
    paragraph('head {{%photo}}'),
  )
  const filled = fillDocx(
    form,
    turns(
      { name: { text: 'Wang' }, '%photo': picture(upright) },
      { name: { text: 'Li <&>' }, '%photo': picture(wide) },
      { name: { text: 'Nobody' }, '%photo': picture(undefined) },
    ),
  )
  const parts = await readParts(new Uint8Array(filled))
  const body = await xmlOf(parts, 'word/document.xml')
  const sizes = all(body, 'wp:extent').map((box) => ['cx', 'cy'].map((side) => Number(box.getAttribute(side)) / 36_000))
  expect(sizes.map((size) => size.map(Math.round))).toEqual([
    [25, 33],
    [25, 33],
    [25, 6],
  ])
  const ids = all(body, 'wp:docPr').map((each) => each.getAttribute('id'))
  expect(new Set(ids).size).toBe(ids.length)
  const [first] = all(body, 'w:p')
  expect(first?.textContent).toBe('before  behind')
  expect(first?.getElementsByTagName('w:drawing')).toHaveLength(1)
  expect(await partOf(parts, 'word/document.xml')).not.toMatch(/picture-[0-9a-f]{8}-/)

  const head = await xmlOf(parts, 'word/header1.xml')
  expect(all(head, 'w:drawing')).toHaveLength(1)
  for (const [part, document] of [
    ['document', body],
    ['header1', head],
  ] as const) {
    const relations = all(await xmlOf(parts, `word/_rels/${part}.xml.rels`), 'Relationship')
    for (const blip of all(document, 'a:blip')) {
      const relation = relations.find((each) => each.getAttribute('Id') === blip.getAttribute('r:embed'))
      expect(parts.has(`word/${relation?.getAttribute('Target')}`)).toBe(true)
    }
  }
  const types = await xmlOf(parts, '[Content_Types].xml')
  expect(all(types, 'Default').filter((each) => each.getAttribute('Extension') === 'jpeg')).toHaveLength(1)
})

it('leaves the place of a photo that could not be read empty', async () => {
  const filled = fillDocx(await docxForm(paragraph('[{{%photo}}]')), turns({ '%photo': picture(undefined) }))
  const parts = await readParts(new Uint8Array(filled))
  expect((await xmlOf(parts, 'word/document.xml')).documentElement.textContent).toBe('[]')
  expect([...parts.keys()].some((path) => path.startsWith('word/media/'))).toBe(false)
})
