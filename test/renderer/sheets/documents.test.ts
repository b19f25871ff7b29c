/** Documents of the shelf as workbooks and text documents: everything on the page is in the file, and is only text. */
import { read } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { documentDocx } from '../../../renderer/sheets/document-docx'
import { cellLines, columnsIn } from '../../../renderer/sheets/document-words'
import { documentXlsx } from '../../../renderer/sheets/document-xlsx'
import { documentFile } from '../../../renderer/sheets/office-files'
import { partOf, readParts } from '../../../renderer/sheets/package-parts'
import { summaryDocument } from '../../../shared/documents/cohort-summary-document'
import type { PrintedDocument } from '../../../shared/documents/document'
import { formatsOf } from '../../../shared/documents/formats'
import { shelf } from '../../../shared/documents/shelf'
import { cohortSummary } from '../../../shared/summary/cohort-summary'
import { cohortNamed, example, longName, made, markup, odd, tablesIn, today } from '../../shared/documents/office'

const tour = cohortNamed('职业体验')
const idOf = (of: (typeof shelf)[number]['of']) =>
  of === 'office' ? 'office' : of === 'cohort' ? tour : [...example.all(of)][0]?.id

const documents: [string, PrintedDocument][] = shelf.flatMap(({ key, of }) => {
  const id = idOf(of)
  return id ? [[key, made(key, id, { year: 2026 })] as [string, PrintedDocument]] : []
})
const summary = cohortSummary(example, tour, today)
if (!summary) throw new Error('no summary')
documents.push(['cohortSummary', summaryDocument(tour, summary)])

/** Every text of the tables, as it stands in a file in both languages. */
const textsOf = (document: PrintedDocument) =>
  tablesIn(document).flatMap(({ columns, rows }) =>
    rows
      .filter(({ gone }) => !gone)
      .flatMap(({ cells }) => columnsIn(columns, 'both').flatMap(({ key }) => cellLines(cells[key], 'both'))),
  )

async function workbookTexts(document: PrintedDocument, language: 'en' | 'zh' | 'both' = 'both') {
  const book = read(await documentXlsx(document, language), { cellDates: false, sheetStubs: true })
  const cells = book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] ?? {}).flatMap(([place, cell]) => (place.startsWith('!') ? [] : [cell])),
  ) as { v?: unknown; w?: string; f?: string }[]
  return { book, cells, text: cells.map(({ v, w }) => `${w ?? ''}\n${v ?? ''}`).join('\n') }
}

async function documentTexts(document: PrintedDocument, language: 'en' | 'zh' | 'both' = 'both') {
  const parts = await readParts(new Uint8Array(await documentDocx(document, language)))
  const xml = await partOf(parts, 'word/document.xml')
  const tree = new DOMParser().parseFromString(xml, 'application/xml')
  expect(tree.querySelector('parsererror')).toBeNull()
  const paragraphs = [...tree.getElementsByTagName('w:p')].map((one) =>
    [...one.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join('\n'),
  )
  const footer = [...parts.keys()].find((name) => /footer\d*\.xml$/.test(name))
  return { tree, xml, text: paragraphs.join('\n'), footer: footer ? await partOf(parts, footer) : '' }
}

describe.each(documents.filter(([, document]) => formatsOf(document).length > 0))('%s', (_key, document) => {
  if (formatsOf(document).includes('xlsx')) {
    it('is in a workbook, every cell of it, and none is a formula', async () => {
      const { cells, text, book } = await workbookTexts(document)
      expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
      for (const each of textsOf(document)) for (const line of each.split('\n')) expect(text).toContain(line)
      expect(text).toContain(document.title.zh)
      expect(text).toContain(document.title.en)
      expect(new Set(book.SheetNames).size).toBe(book.SheetNames.length)
      const titles = book.Workbook?.Names?.filter(({ Name }) => Name === '_xlnm.Print_Titles') ?? []
      expect(titles).toHaveLength(tablesIn(document).length)
    })
  }

  it('is in a text document, with headings that stand again and rows that are not cut', async () => {
    const { tree, text, footer } = await documentTexts(document)
    for (const each of textsOf(document)) for (const line of each.split('\n')) expect(text).toContain(line)
    const rows = [...tree.getElementsByTagName('w:tr')]
    expect(rows.filter((row) => row.getElementsByTagName('w:cantSplit').length === 0)).toEqual([])
    expect(tree.getElementsByTagName('w:tblHeader')).toHaveLength(tablesIn(document).length)
    if (document.bare) return
    expect(text).toContain(document.title.zh)
    expect(footer).toContain('NUMPAGES')
    expect(footer.includes('敏感')).toBe(document.sensitive)
  })
})

describe('in one language', () => {
  const document = made('groupList', tour)
  it('there is nothing of the other', async () => {
    expect((await workbookTexts(document, 'en')).text).not.toContain('花名册')
    expect((await workbookTexts(document, 'zh')).text).not.toContain('Group list')
    expect((await documentTexts(document, 'en')).text).not.toContain('花名册')
    expect((await documentTexts(document, 'zh')).text).not.toContain('Group list')
  })

  it('numbers and days are numbers and days, and the list can be filtered', async () => {
    const { book } = await workbookTexts(document, 'zh')
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
    const filter = sheet['!autofilter']?.ref ?? ''
    const [, heading = '', last = ''] = /^A(\d+):H(\d+)$/.exec(filter) ?? []
    const count = tablesIn(document)[0]?.rows.length ?? 0
    expect(Number(last) - Number(heading)).toBe(count)
    expect(sheet[`A${Number(heading) + 1}`]).toMatchObject({ t: 'n', v: 1 })
    expect(sheet[`E${Number(heading) + 1}`]).toMatchObject({ t: 'n', w: '1979-04-18' })
  })
})

describe('hostile values', () => {
  const document = made('groupList', 'odd', {}, odd)
  it('are texts in either file', async () => {
    const workbook = await workbookTexts(document)
    expect(workbook.text).toContain(longName)
    expect(workbook.text).toContain(markup)
    const { tree, text } = await documentTexts(document)
    expect(text).toContain(longName)
    expect(text).toContain(markup)
    expect(tree.getElementsByTagName('B')).toHaveLength(0)
  })

  it('a document of an empty cohort says that nobody is in it', async () => {
    const empty = made('groupList', 'empty', {}, odd)
    expect((await workbookTexts(empty, 'en')).text).toContain('Nobody')
    expect((await documentTexts(empty, 'en')).text).toContain('Nobody')
  })
})

it('cards are for paper alone', () => {
  expect(formatsOf(made('nameBadges', tour))).toEqual([])
  expect(formatsOf(made('certificates', tour))).toEqual(['docx'])
})

it('the figures of the summary are those of the page', () => {
  const document = summaryDocument(tour, summary)
  for (const { totals } of tablesIn(document)) if (totals?.count) expect(totals.count.text).toBe(String(summary.people))
  expect(tablesIn(document)[0]?.rows).toHaveLength(summary.people)
})

it('the worker writes both', async () => {
  for (const format of ['xlsx', 'docx'] as const) {
    const data = await documentFile(made('itinerary', tour), 'both', format)
    expect((await readParts(new Uint8Array(data))).size).toBeGreaterThan(3)
  }
})
