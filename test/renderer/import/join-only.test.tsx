import { afterAll, afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { closeImportPage, endOffice, showImportPage, willChoose } from './import-window'

afterEach(closeImportPage)
afterAll(endOffice)

const button = (name: string | RegExp) => page.getByRole('button', { name })
const text = (lines: string[]) => new TextEncoder().encode(lines.join('\n')).buffer as ArrayBuffer

async function open(name: string, lines: string[]): Promise<void> {
  willChoose(name, text(lines))
  await button('Choose a file').click()
  await expect.element(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

async function toThePeople(): Promise<void> {
  for (const next of ['Check the table', 'Check the columns', /^Check the people/]) {
    await expect.element(button(next)).toBeEnabled()
    await button(next).click()
  }
  await expect.element(page.getByRole('grid')).toBeVisible()
}

test('a list of rooms offers those it may mean, and never to make somebody new', async () => {
  await showImportPage()
  await open('people.csv', [
    'Name,Date of birth,College,Passport No.',
    'Ann Sample,2008-03-04,Mockford College,EX1000001',
    'Ann Sample,2009-05-06,Pretend College,EX1000002',
    'Cat Sample,2009-08-07,Mockford College,EX1000003',
  ])
  // Before anybody said whom they travel with the rows are counted all the same.
  await expect.element(button('3 rows')).toBeVisible()
  await page.getByRole('textbox', { name: 'Name' }).fill('Invented visit')
  await toThePeople()
  await button(/^Import \d+/).click()
  await button('Import another file').click()
  await open('rooms.csv', ['Room no.,Room type,Name', '101,twin,Ann Sample', '101,twin,Cat Sample'])
  await page.getByRole('combobox', { name: 'Cohort' }).click()
  await page.getByRole('option', { name: /Invented visit/ }).click()
  await toThePeople()
  await button('Decide for all').click()
  await expect.element(page.getByRole('menuitem', { name: 'All are the same person' })).toBeVisible()
  expect(page.getByRole('menuitem', { name: /different people/ }).elements()).toEqual([])
  await page.getByRole('menuitem', { name: 'Take my decisions back' }).click()
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect.element(page.getByRole('menuitem', { name: /Same person/ })).toBeVisible()
  expect(page.getByRole('menuitem', { name: /Different person/ }).elements()).toEqual([])
  await page.getByRole('menuitem', { name: /Same person/ }).click()
  const choices = page.getByRole('radio')
  await expect.poll(() => choices.elements().length).toBe(3)
  expect(page.getByRole('radio', { name: /different person/ }).elements()).toEqual([])
})
