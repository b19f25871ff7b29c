/**
 * Documents on a real print queue: CUPS with Debian's PDF printer, from the window of the real program. Where CUPS cannot
 * run, the reason stands in the log. Everybody is invented.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Program, screenshot } from './harness'
import { beginWithExample, openCohort, saved } from './office-steps'
import { textOfPdf } from './pdf-text'
import { type PrintServer, startPrintServer } from './print-queue'

const started = await startPrintServer()
if ('unavailable' in started) console.log(`Not tried on a print queue: ${started.unavailable}.`)
const server = started as PrintServer

let program: Program
let page: Page
const pagesOf = (file: string) => (readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length

describe.skipIf('unavailable' in started)('on a print queue', () => {
  beforeAll(async () => {
    program = await launch({ environment: server.environment })
    page = program.page
    await beginWithExample(page)
    await openCohort(page, 'Example study tour to Britain')
    await page.getByRole('button', { name: 'More actions' }).first().click()
    await page.getByRole('menuitem', { name: 'Documents to print…' }).click()
  })
  afterAll(() => server.end())

  const dialog = () => page.getByRole('dialog', { name: 'Print on paper' })
  async function ask(document: RegExp): Promise<void> {
    if (await dialog().isVisible()) await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await page.getByRole('link', { name: document }).click()
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await dialog().waitFor()
  }
  const choosePrinter = async (name: string) => {
    await dialog().getByRole('combobox', { name: 'Printer' }).click()
    await page.getByRole('option', { name: `${name} printer` }).click()
  }

  test('the group list comes out of the usual printer, two copies of a page, on both sides', async () => {
    await ask(/Group list/)
    expect(await dialog().getByRole('combobox', { name: 'Printer' }).inputValue()).toBe('Papier printer')
    await dialog().getByRole('textbox', { name: 'Copies' }).fill('2')
    await dialog().getByText('Only these').click()
    await dialog().getByRole('textbox', { name: 'Only these' }).fill('1')
    await dialog().getByText('Both sides', { exact: true }).click()
    await screenshot(page, 'paper-dialog')
    await dialog().getByRole('button', { name: 'Print', exact: true }).click()
    await page.getByText('Sent to the printer.').waitFor()
    await expect.poll(() => server.jobs()[0]?.options).toContain('two-sided-long-edge')
    const [job] = server.jobs()
    const text = await textOfPdf(job?.document ?? '')
    expect(text).toContain('Example study tour to Britain')
    expect(text.replace(/\s+/g, '')).toMatch(/Page1of\d/)
    expect(readFileSync(job?.document ?? '', 'latin1')).not.toMatch(/\/Subtype\s*\/Type3/)
    // Two copies of one page on sheets with two sides: the back of each stays empty.
    expect(pagesOf(await server.nextOutput())).toBe(4)
    await saved(page)
  })

  test('the printer and the sides are remembered for the document', async () => {
    await ask(/Itinerary/)
    await choosePrinter('Papier')
    await dialog().getByText('One side', { exact: true }).click()
    await dialog().getByRole('button', { name: 'Print', exact: true }).click()
    await page.getByText('Sent to the printer.').waitFor()
    await server.nextOutput()
    await ask(/Group list/)
    await expect.poll(() => dialog().getByRole('radio', { name: 'Both sides', exact: true }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('a printer that says no is told in a sentence, and nothing is logged as printed', async () => {
    const before = server.jobs().length
    await ask(/Rooming list/)
    await choosePrinter('Refusing')
    await dialog().getByRole('button', { name: 'Print', exact: true }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'did not take the document' })
    await alert.waitFor()
    expect(await alert.textContent()).toContain('Refusing')
    await screenshot(page, 'paper-refused')
    expect(server.jobs()).toHaveLength(before)
  })

  test('a paused printer is said to be one', async () => {
    await ask(/Check-in sheet/)
    await choosePrinter('Paused')
    await dialog()
      .getByText(/This printer is paused/)
      .waitFor()
    await page.keyboard.press('Escape')
  })

  test('what was printed stands in the log, with its printer', async () => {
    await page.getByRole('link', { name: 'Prints and hand-overs' }).click()
    await page.getByRole('heading', { name: 'Prints and hand-overs', level: 1 }).waitFor()
    await page.getByRole('grid').getByText('On paper').first().waitFor()
    expect(await page.getByRole('grid').getByText('On paper').count()).toBe(2)
    await screenshot(page, 'handed-over')
  })
})
