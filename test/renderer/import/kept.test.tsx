import { afterAll, afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { go } from '../../../renderer/app/hash-location'
import { putBack } from '../../../renderer/ui/unfinished'
import { sampleFile } from '../sheets/sample-files'
import { closeImportPage, endOffice, showImportPage, willChoose } from './import-window'

afterEach(closeImportPage)
afterAll(endOffice)

const button = (name: string | RegExp) => page.getByRole('button', { name })
const title = (name: string) => page.getByRole('heading', { name, level: 1 })
const sample = '01_study_tour_uk_2026.gb18030.csv'

async function toThePeople(): Promise<void> {
  await showImportPage()
  willChoose(sample, await sampleFile(sample))
  await button('Choose a file').click()
  await expect.element(title(sample)).toBeVisible()
  for (const next of ['Check the table', 'Check the columns', /^Check the people/]) await button(next).click()
  await expect.element(page.getByRole('grid')).toBeVisible()
}

test('a file that is open and not written waits as it was left while one looks something up', async () => {
  await toThePeople()
  const filter = page.getByRole('group', { name: 'Show only' })
  await filter.getByRole('button', { name: /With errors/ }).click()
  await page.getByRole('row').nth(1).click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  go('/elsewhere')
  await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0)
  expect(page.getByRole('heading').elements()).toEqual([])
  go('/import')
  await expect.element(title(sample)).toBeVisible()
  await expect.element(filter.getByRole('button', { name: /With errors/ })).toHaveAttribute('aria-pressed', 'true')
  const leftHere = page.getByText(/stands here as you left it; nothing of it is written yet/)
  await expect.element(leftHere).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0)
  await button('Another file').click()
  await button('Choose a file').click()
  await expect.element(title(sample)).toBeVisible()
  expect(leftHere.elements()).toEqual([])
})

test('a file that is left while a correction of it is worked out holds up no other file', async () => {
  await showImportPage()
  for (const name of ['first.csv', 'second.csv']) {
    willChoose(name, await sampleFile(sample))
    await button('Choose a file').click()
    await expect.element(title(name)).toBeVisible()
    if (name === 'second.csv') break
    // In one go: the office has had no time to answer.
    const field = page.getByRole('textbox', { name: 'Name', exact: true })
    await field.fill('Invented tour')
    const leave = button('Another file').element() as HTMLButtonElement
    ;(field.element() as HTMLInputElement).blur()
    leave.click()
    await expect.element(button('Choose a file')).toBeVisible()
  }
  for (const next of ['Check the table', 'Check the columns', /^Check the people/]) await button(next).click()
  await expect.element(button(/^Import \d+ rows/)).toBeEnabled()
})

test('a file in which something was corrected is left when the person says so', async () => {
  await toThePeople()
  await button('Not imported')
    .or(button(/^Import$/))
    .first()
    .click()
  await page
    .getByRole('menuitem', { name: /Leave out|Do not import|Skip/ })
    .first()
    .click()
  await button('Another file').click()
  const asked = page.getByRole('dialog', { name: 'Leave this file?' })
  await expect.element(asked).toBeVisible()
  await asked.getByRole('button', { name: 'Leave it' }).click()
  await expect.element(button('Choose a file')).toBeVisible()
})

test('the record beside the list stands at the right, as high as the window', async () => {
  await toThePeople()
  await page.getByRole('row').nth(1).click()
  const dialog = page.getByRole('dialog')
  await expect.element(dialog).toBeVisible()
  await expect
    .poll(() => {
      const { top, right, bottom } = dialog.element().getBoundingClientRect()
      return [Math.round(top), Math.round(right), Math.round(bottom)]
    })
    .toEqual([0, innerWidth, innerHeight])
  await userEvent.keyboard('{Escape}')
})

test('a file that was imported before says so before a second cohort is made of it', async () => {
  await showImportPage()
  const lines = ['Name,Date of birth,Passport no.', 'Ann Again,2009-04-03,990000001', 'Ben Again,2009-06-05,990000002']
  const data = new TextEncoder().encode(lines.join('\n')).buffer as ArrayBuffer
  const again = page.getByText(/^This very file was imported before. Choose “Cohort on record”/)
  willChoose('again.csv', data)
  await button('Choose a file').click()
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('Invented tour of two')
  ;(name.element() as HTMLInputElement).blur()
  for (const next of ['Check the table', 'Check the columns', /^Check the people/]) await button(next).click()
  expect(again.elements()).toEqual([])
  await button('Import 2 rows').click()
  await button('Import another file').click()
  willChoose('again.csv', data)
  await button('Choose a file').click()
  await expect.element(again).toBeVisible()
})

test('what was written is not kept', async () => {
  await toThePeople()
  await button(/^Import \d+/).click()
  await expect.element(button('Import another file')).toBeVisible()
  go('/elsewhere')
  await expect.poll(() => page.getByRole('heading').elements().length).toBe(0)
  go('/import')
  await expect.element(button('Choose a file')).toBeVisible()
})

test('a file that was open when the office was locked has to be chosen again, and the page says so', async () => {
  putBack({ '#/import|file': 'Invented list.xlsx' })
  await showImportPage()
  await expect
    .element(page.getByText(/“Invented list.xlsx” was open when Tongxing was locked: nothing of it/))
    .toBeVisible()
  willChoose(sample, await sampleFile(sample))
  await button('Choose a file').click()
  await expect.element(title(sample)).toBeVisible()
  await button('Another file').click()
  await expect.element(button('Choose a file')).toBeVisible()
  expect(page.getByText(/was open when Tongxing was locked/).elements()).toEqual([])
})
