/**
 * The week before departure: what an office does on the parts of a cohort's page, with the list of a study tour and a small
 * official delegation. Everybody and everything here is invented.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBytes } from '../../renderer/sheets/read-bytes'
import { seriousTrouble } from './accessible'
import { answerSaveDialog, dropFiles, launch, type Program, screenshot, temporaryFolder } from './harness'
import { addPerson, answerFirstRun, closeDrawer, importStudyTour, makeCohort, saved, speak } from './office-steps'

let program: Program
let page: Page

const section = (name: string | RegExp): Locator => page.getByRole('region', { name })
const button = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('button', { name }).first()
const part = (name: string) => page.getByRole('tab', { name }).click()
const grid = (name: string) => page.getByRole('grid', { name })
const said = (words: string | RegExp) => page.getByText(words).first().waitFor()

/** Puts the cursor of a grid on a cell, counted from 0 without the marks. */
async function put(of: Locator, row: number, column: number): Promise<void> {
  await of.locator(`[data-line="${row}"] [data-column="${column}"]`).click()
}
const cell = (of: Locator, row: number, column: number) => of.locator(`[data-line="${row}"] [data-column="${column}"]`)

/** Types into the cell under the cursor and goes down. */
async function type(text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

beforeAll(async () => {
  program = await launch()
  page = program.page
  await answerFirstRun(page)
  await page.getByRole('link', { name: 'Cohorts' }).first().click()
  await makeCohort(page)
  await importStudyTour(page)
})

test('the deadlines of the journey stand on the page, and the next state is one press away', async () => {
  const deadlines = page.getByRole('list', { name: 'Deadlines' })
  await deadlines.getByText('Leaves', { exact: true }).waitFor()
  await deadlines.getByText('12 Jul 2027').waitFor()
  await button(/^Move on: Recruiting|^Move on: Draft/).click()
  await said(/is now: /)
})

describe('travel', () => {
  test('flights of the group, and who flies otherwise', async () => {
    await part('Travel and rooms')
    const travel = section('Travel of the group')
    await button('Add a segment', travel).click()
    const number = travel.getByRole('textbox', { name: 'Flight or train number' })
    await number.fill('MU 9999')
    await page.locator('main h1').click()
    await travel.getByText('MU 9999').first().waitFor()
    await button('Who flies what', travel).click()
    const flights = grid('Who flies what')
    await put(flights, 1, 2)
    await type('BA 9998')
    await said('Flights of 1 person changed.')
    await travel.getByText(/flies otherwise|fly otherwise/).waitFor()
  })

  test('a visa for everybody, its status and its appointment typed like a spreadsheet', async () => {
    const visas = section('Visas and travel authorisations')
    await button('Add a visa for those without', visas).click()
    await page.getByRole('menuitem', { name: 'UK Standard Visitor' }).click()
    await said(/^A visa was begun for \d+ people\.$/)
    const sheet = grid('Visas and travel authorisations')
    await put(sheet, 0, 2)
    await type('submitted')
    await type('granted')
    await cell(sheet, 0, 2).getByText('Submitted').waitFor()
    await cell(sheet, 1, 2).getByText('Granted').waitFor()
    await put(sheet, 0, 3)
    await type('21/6/2027')
    await section('Appointments').getByText('21 Jun 2027: 1 person').waitFor()
    await button(/Granted$/, visas).click()
    await expect.poll(() => sheet.locator('[data-line]').count()).toBeGreaterThan(0)
    await button(/Granted$/, visas).click()
  })

  test('rooms: many at once, filled by the rules, and one person moved by hand', async () => {
    const lodging = section('Rooms and host families')
    await button('Add rooms', lodging).click()
    const dialog = page.getByRole('dialog', { name: 'Add rooms' })
    await dialog.getByRole('textbox', { name: 'How many' }).fill('24')
    await dialog.getByRole('textbox', { name: 'Place' }).fill('Example Hall')
    await dialog.getByRole('textbox', { name: 'First room number' }).fill('A901')
    await button('Add rooms', dialog).click()
    await dialog.waitFor({ state: 'detached' })
    await lodging.getByRole('group', { name: 'A901' }).waitFor()
    if (await button('Fill free beds', lodging).isVisible()) {
      await button('Fill free beds', lodging).click()
      await said(/given a bed\.$/)
    }
    await expect.poll(() => lodging.getByText('men and women').count()).toBe(0)
    const last = lodging.getByRole('group', { name: 'A924' })
    const name = lodging.locator('[data-place] li').first()
    const who = (await name.locator('span').first().textContent()) ?? ''
    await name.getByRole('button').click()
    await page.getByRole('menuitem', { name: /^A924/ }).click()
    await last.getByText(who).waitFor()
    await page.keyboard.press('Control+z')
    await last.getByText(who).waitFor({ state: 'detached' })
  })

  test('a host family without a safeguarding check is said to have none', async () => {
    const lodging = section('Rooms and host families')
    await button('Add a host family', lodging).click()
    const dialog = page.getByRole('dialog', { name: /^Change New host family/ })
    await dialog.getByRole('textbox', { name: 'Name' }).first().fill('Mrs Example')
    await dialog.getByRole('textbox', { name: 'Name' }).first().press('Tab')
    await page.keyboard.press('Escape')
    await lodging.getByRole('group', { name: 'Mrs Example' }).getByText('no safeguarding check').waitFor()
  })
})

describe('the programme', () => {
  test('is typed day by day, and says how much of it is learning', async () => {
    await part('Programme')
    const itinerary = section('Itinerary')
    await button('Plan these days', itinerary).click()
    const day = itinerary.getByRole('region', { name: /13 Jul/ })
    await button('Add', day).click()
    for (const [label, value] of [
      ['Start', '09:00'],
      ['End', '12:00'],
      ['Title (English)', 'Opening class'],
    ] as const) {
      const field = day.getByRole('textbox', { name: label, exact: true })
      await field.fill(value)
      await field.press('Enter')
    }
    await day
      .getByRole('textbox', { name: 'Kind' })
      .or(day.getByRole('combobox', { name: 'Kind' }))
      .first()
      .click()
    await page.getByRole('option', { name: 'Class', exact: true }).click()
    await page.locator('main h1').click()
    await day.getByText('Opening class').waitFor()
    await itinerary.getByText('Learning 100% of 3 h').waitFor()
  })

  test('attendance: a whole day at once, and one who was late', async () => {
    const attendance = section('Attendance')
    if (!(await grid('Attendance').isVisible())) await button('Attendance', attendance).click()
    await button('Mark the rest present').click()
    await said(/marks entered\.$/)
    const sheet = grid('Attendance')
    await put(sheet, 2, 1)
    await type('late')
    await cell(sheet, 2, 1).getByText('Late').waitFor()
  })

  test('an incident is recorded and closed', async () => {
    const incidents = section('Incidents')
    await button('Record an incident', incidents).click()
    await incidents.getByText('open', { exact: true }).waitFor()
    await button('What happened', incidents).click()
    await incidents.getByRole('textbox', { name: 'What happened' }).fill('A lost suitcase.')
    await page.locator('main h1').click()
    // What happened to whom is nobody's business who only came for the itinerary.
    await incidents.getByText('••••').first().waitFor()
    await button('Show sensitive values', incidents).click()
    await incidents.getByText('A lost suitcase.').waitFor()
  })
})

test('money: a fee for everybody, three paid today, and what is still owed', async () => {
  await part('Money')
  await button('Set a fee').click()
  const dialog = page.getByRole('dialog', { name: 'Set a fee' })
  await dialog.getByRole('textbox', { name: 'Due' }).fill('1000')
  await dialog.getByRole('textbox', { name: 'Due' }).press('Tab')
  await dialog.getByRole('checkbox').uncheck()
  await button('Set a fee', dialog).click()
  await said(/^Fee set for \d+ people\.$/)
  const sheet = grid('Fees')
  for (const row of [0, 1, 2]) await sheet.locator(`[data-line="${row}"]`).getByRole('checkbox').click()
  await button('Paid today').click()
  await said('3 people have paid in full.')
  await cell(sheet, 0, 4).getByText('Settled').waitFor()
  await page.getByText('Still owed', { exact: true }).waitFor()
  await put(sheet, 3, 3)
  await type('400')
  await cell(sheet, 3, 4).getByText('600').waitFor()
})

test('a substitute takes somebody’s place, and both sides say so', async () => {
  await part('Students and staff')
  const list = grid('Participants')
  const row = list.getByRole('row').nth(4)
  await row.getByRole('button').first().click()
  const drawer = page.getByRole('dialog')
  const leaving = (await drawer.getByRole('heading', { level: 2 }).first().textContent()) ?? ''
  await drawer.getByRole('button', { name: 'Replace', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^Replace / })
  await dialog.getByRole('textbox', { name: 'Who comes instead' }).fill('易样替')
  await page.getByRole('option', { name: 'New person “易样替”' }).click()
  await dialog.getByRole('button', { name: 'Replace', exact: true }).click()
  await page.getByRole('dialog', { name: '易样替' }).getByText(`in place of ${leaving}`).waitFor()
  await closeDrawer(page)
  await page.getByPlaceholder('Search by name or pinyin').fill('易样替')
  await list.getByText(`in place of ${leaving}`).waitFor()
  await button('Show all').click()
  await button('Withdrew (1)').click()
  await page.getByText(/replaced by 易样替/).waitFor()
})

test('each college is asked for its own, with a workbook that imports again', async () => {
  const file = join(temporaryFolder(), 'missing.xlsx')
  await answerSaveDialog(program, file)
  await button('Chase list').click()
  const dialog = page.getByRole('dialog', { name: 'Who still owes what' })
  expect(await dialog.getByRole('button', { name: /^Copy for / }).count()).toBeGreaterThan(0)
  await screenshot(page, 'cohort-chase')
  await button('Workbook of what is missing', dialog).click()
  await said('“missing.xlsx” is written.')
  expect(existsSync(file)).toBe(true)
  const bytes = readFileSync(file)
  const book = await readBytes(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    () => {},
  )
  const asked = book.sheets.flatMap(({ rows }) => rows.slice(1))
  expect(asked.length).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  // Sent back unfilled it joins everybody and changes nobody.
  await dropFiles(page.locator('main'), [file])
  for (const next of [/Check the table/, /Check the columns/, /Check the people/]) await button(next).click()
  await page
    .getByText(new RegExp(`\\b${asked.length}\\b`))
    .first()
    .waitFor()
  expect(await page.getByText(/possible duplicate/i).count()).toBe(0)
  await page.getByRole('link', { name: 'Cohorts' }).first().click()
  await page.getByText('Example study tour').first().click()
  await grid('Participants').waitFor()
})

test('every part can be used by everybody: axe finds nothing serious, in light and dark', async () => {
  for (const scheme of ['light', 'dark']) {
    await page.evaluate((to) => document.documentElement.setAttribute('data-mantine-color-scheme', to), scheme)
    for (const name of ['Travel and rooms', 'Programme', 'Money', 'Files and history', 'Students and staff']) {
      await part(name)
      await page.getByRole('tabpanel').waitFor()
      expect(await seriousTrouble(page), `${name}, ${scheme}`).toEqual([])
      await screenshot(page, `cohort-${name.toLowerCase().replaceAll(' ', '-')}-${scheme}`)
    }
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'))
  await saved(page)
})

test('official passports of a delegation are handed out and handed in, many at once', async () => {
  await page.getByRole('link', { name: 'Cohorts' }).first().click()
  await makeCohort(page, 'Example delegation', '示例出访团')
  for (const name of ['赵样甲', '钱样乙']) {
    await addPerson(page, name)
    const drawer = page.getByRole('dialog', { name })
    await button('Add a document', drawer).click()
    await drawer
      .getByRole('textbox', { name: 'Type' })
      .or(drawer.getByRole('combobox', { name: 'Type' }))
      .first()
      .click()
    await page.getByRole('option', { name: 'Passport for public affairs' }).click()
    await closeDrawer(page)
  }
  await part('Travel and rooms')
  const passports = section('Official passports')
  await button('Handed in today', passports).click()
  await said('2 passports are back.')
  await button('Handed out today', passports).click()
  await said('2 passports handed out.')
  const sheet = grid('Official passports')
  await cell(sheet, 0, 3).getByText('Lent').waitFor()
  await sheet.locator('[data-line="0"]').getByRole('checkbox').click()
  await button('Handed in today', passports).click()
  await said('1 passport is back.')
  await cell(sheet, 0, 3).getByText('In the office').waitFor()
  await speak(page, 'zh')
  await page.getByRole('tab', { name: '行程与住宿' }).waitFor()
  await page.getByRole('region', { name: '因公护照' }).getByText('借出').first().waitFor()
  await speak(page, 'en')
})

test('a training of teachers has its own words, and says what it brought', async () => {
  await page.getByRole('link', { name: 'Cohorts' }).first().click()
  await makeCohort(page, 'Example training', '示例培训团')
  await addPerson(page, '孙样教')
  await closeDrawer(page)
  await button('Edit cohort').click()
  const edit = page.getByRole('dialog', { name: 'Edit cohort' })
  await edit
    .getByRole('textbox', { name: 'Kind' })
    .or(edit.getByRole('combobox', { name: 'Kind' }))
    .first()
    .click()
  await page.getByRole('option', { name: 'Teacher training abroad' }).click()
  await closeDrawer(page)
  await page.getByRole('tab', { name: 'Teachers' }).waitFor()
  await part('Training')
  const outcome = grid('What the training brought')
  await put(outcome, 0, 2)
  await type('80')
  await put(outcome, 0, 3)
  await type('IELTS 5.5')
  await put(outcome, 0, 4)
  await type('very good')
  await page.getByRole('alert').filter({ hasText: 'A1 to C2' }).waitFor()
  await page.keyboard.press('Escape')
  await type('6.5')
  await cell(outcome, 0, 5).getByText('+1').waitFor()
  await cell(outcome, 0, 0).dblclick()
  await page.getByRole('dialog', { name: '孙样教' }).getByRole('link', { name: 'Open the person’s page' }).click()
  await section('Language scores').getByText('up by 1').waitFor()
  await page.getByText('80 h').first().waitFor()
})
