/**
 * Every document of the office and its records, from the example office through the hidden window of the real program, and
 * what stands in the PDF. Everybody in the example is invented.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { inOne, type PrintedDocument } from '../../shared/documents/document'
import { officeShelf } from '../../shared/documents/office-shelf'
import { documentPrintJob } from '../../shared/documents/print-job'
import { makeDocument } from '../../shared/documents/shelf'
import { exampleOffice } from '../../shared/example/office'
import { exampleOfficeName } from '../../shared/example/office-name'
import type { PrintJob, PrintLanguage } from '../../shared/ipc'
import type { Row, Standalone } from '../../shared/model/types'
import { readerOfChanges } from '../shared/example/reader'
import { atRest, seriousTrouble } from './accessible'
import { answerSaveDialog, launch, type Program, root, screenshot } from './harness'
import { beginWithExample, saved, speak } from './office-steps'
import { textOfPdf } from './pdf-text'

/** Kept for people to look at. */
const folder = join(root, 'test-output')
mkdirSync(folder, { recursive: true })

const today = new Date().toISOString().slice(0, 10)
const name = exampleOfficeName
const reader = readerOfChanges([
  ...exampleOffice(today),
  { t: 'office', id: 'office', subject: 'office', op: 'create', row: { id: 'office', name } },
])

/** The record of the example that has most to print. */
function recordOf(type: Standalone): string {
  if (type === 'office') return 'office'
  const fits = (row: Row<Standalone>): number => JSON.stringify(row).length + reader.referring(row.id).length * 100
  return [...reader.all(type)].sort((a, b) => fits(b) - fits(a))[0]?.id ?? ''
}

function made(key: string, of: Standalone): PrintedDocument {
  const query = { document: key, id: recordOf(of), year: Number(today.slice(0, 4)), printedBy: '陈示例' }
  const document = makeDocument(reader, query, today)
  if (!document) throw new Error(`nothing to print of ${key}`)
  return document
}

/** What must stand in the PDF: the words of every cell, card and figure in a language. */
function saidIn(document: PrintedDocument, language: 'en' | 'zh'): string[] {
  const words = document.blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flatMap((row) => Object.values(row.cells).map((cell) => inOne(cell.text, language)))
    if (block.kind === 'cards') return block.cards.map(({ name }) => inOne(name, language))
    if (block.kind === 'figures') return block.figures.map(({ value }) => inOne(value, language))
    if (block.kind === 'bars') return block.bars.map(({ label }) => inOne(label, language))
    return []
  })
  return [...(document.bare ? [] : [document.title[language]]), ...words].filter(Boolean)
}

/** A line of a cell is broken where it must: the words are all there, in their order. */
const close = (text: string) => text.replace(/\s+/g, '')

let program: Program
let page: Page
beforeAll(async () => {
  program = await launch()
  page = program.page
  await beginWithExample(page)
})

async function printed(document: PrintedDocument, language: PrintLanguage, name: string): Promise<string> {
  const file = join(folder, `${name}.pdf`)
  await answerSaveDialog(program, file)
  await page.evaluate(
    (job) => {
      const window = globalThis as unknown as Record<string, { printPdf(job: PrintJob): Promise<unknown> }>
      return window.tongxing?.printPdf(job)
    },
    documentPrintJob(document, language),
  )
  return file
}

describe.each(officeShelf.map(({ key, of }) => [key, of] as const))('%s', (key, of) => {
  const document = made(key, of)

  test.each(['en', 'zh', 'both'] as const)('in %s everything is in the file, and can be copied', async (language) => {
    const file = await printed(document, language, `${key}-${language}`)
    const text = await textOfPdf(file)
    const all = close(text)
    for (const spoken of language === 'both' ? (['en', 'zh'] as const) : [language])
      for (const words of saidIn(document, spoken)) expect(all).toContain(close(words))
    expect(text).not.toMatch(/[\0�]/)
    const raw = readFileSync(file, 'latin1')
    expect(raw).not.toMatch(/\/Subtype\s*\/Type3/)
    const fonts = raw.match(/\/Type\s*\/FontDescriptor[\s\S]*?endobj/g) ?? []
    expect(fonts.filter((font) => !/\/FontFile2 \d/.test(font))).toEqual([])
  })
})

test('the way to the documents of the office, and to those of an event', async () => {
  await page.getByRole('link', { name: 'Documents', exact: true }).click()
  const sheet = page.getByRole('region', { name: /Preview/ })
  await sheet.getByText('The year of the office').waitFor()
  await screenshot(page, 'documents-office')
  await page.getByRole('link', { name: /International influence table/ }).click()
  await sheet.getByText('Students received from abroad').waitFor()
  await page.evaluate((id) => {
    window.location.hash = `/events/${id}`
  }, recordOf('event'))
  await page.locator('main h1').waitFor()
  await page.getByRole('button', { name: 'More actions', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Documents' }).click()
  await sheet.getByText('Run sheet').waitFor()
  await screenshot(page, 'documents-event')
})

describe('indicators', () => {
  const row = (label: RegExp) => page.getByRole('row', { name: label })

  test('a figure opens its records; a correction needs a reason and stands beside what is counted', async () => {
    await page.getByRole('link', { name: 'Indicators', exact: true }).click()
    await page.getByRole('heading', { name: 'Indicators', level: 1 }).waitFor()
    await atRest(page)
    expect(await seriousTrouble(page)).toEqual([])
    await screenshot(page, 'indicators-en')
    await row(/Teachers abroad for study and training/)
      .getByRole('button', { name: /Show the records/ })
      .click()
    const drawer = page.getByRole('dialog', { name: /Teachers abroad for study/ })
    await drawer.getByText('Records counted').waitFor()
    expect(await drawer.getByRole('listitem').count()).toBeGreaterThan(0)
    await screenshot(page, 'indicators-drawer')
    await drawer.getByRole('button', { name: 'Correct the value' }).click()
    const dialog = page.getByRole('dialog', { name: /^Correct:/ })
    await dialog.getByRole('textbox', { name: 'Value' }).fill('12')
    expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
    await dialog
      .getByRole('textbox', { name: 'Reason' })
      .fill('Three teachers travelled before the office kept records')
    await screenshot(page, 'indicators-correct')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await drawer.getByText('Three teachers travelled').waitFor()
    await drawer.getByRole('button', { name: 'Close' }).click()
    await row(/Teachers abroad for study/)
      .getByText(/^counted \d/)
      .waitFor()
    await saved(page)
  })

  test('a threshold set by the office, an indicator of its own, a year frozen and opened again', async () => {
    await page.getByRole('button', { name: 'Change “Students received from abroad”' }).click()
    await page.getByRole('menuitem', { name: 'Change the definition' }).click()
    const definition = page.getByRole('dialog', { name: /Definition of/ })
    await definition.getByRole('textbox', { name: /Stays of at least/ }).fill('10')
    await screenshot(page, 'indicators-definition')
    await definition.getByRole('button', { name: 'Save' }).click()
    await row(/Students received from abroad.*set by the office/).waitFor()

    await page.getByRole('button', { name: 'Add an indicator' }).first().click()
    const own = page.getByRole('dialog', { name: 'New indicator' })
    await own.getByRole('textbox', { name: 'Wording in English' }).fill('Example workshops abroad')
    await own.getByRole('button', { name: 'Save' }).click()
    await row(/Example workshops abroad/).waitFor()

    await page.getByRole('button', { name: /^Freeze \d/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Freeze \d/ })
      .click()
    await page.getByText(/^Frozen on .* by Chen Shili$/).waitFor()
    await screenshot(page, 'indicators-frozen')
    await page.getByRole('button', { name: 'Open it again' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Open it again' }).click()
    await page.getByText(/^Frozen on/).waitFor({ state: 'detached' })
  })

  test('in Chinese', async () => {
    await speak(page, 'zh')
    await page.getByRole('heading', { name: '统计指标', level: 1 }).waitFor()
    await screenshot(page, 'indicators-zh')
    await speak(page, 'en')
  })
})
