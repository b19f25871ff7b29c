/**
 * Partners as an office keeps them: an institution with its honours and contact, an alliance with its units, team and
 * programmes, a joint programme with its yearly return, an order class. Everybody and every institution is invented.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousTrouble } from './accessible'
import { launch, type Program } from './harness'
import { answerFirstRun, saved } from './office-steps'
import { walkOn } from './partner-steps'

let program: Program
let page: Page
const { places, goTo, keep, titled, begin, choose, refer, section, connections, openRow, leaveRow, newInstitution } =
  walkOn(() => page)

beforeAll(async () => {
  program = await launch()
  page = program.page
  await answerFirstRun(page)
})

afterAll(() => program.quit())

describe('institutions', () => {
  test('a college has its honours, and a contact who becomes a person of the college', async () => {
    await newInstitution('样河职业技术学院', 'Yanghe Example College', 'Higher vocational college', 'Domestic')
    keep('college')
    for (const honour of ['National demonstration', 'Modern apprenticeship pilot'])
      await section('Designations').getByText(honour, { exact: true }).click()
    await expect
      .poll(() => page.getByRole('checkbox', { name: 'National demonstration', exact: true }).isChecked())
      .toBe(true)

    await section('Contacts').getByRole('button', { name: 'Add a contact' }).click()
    await refer(openRow('Contacts'), 'Person', '张样一', true)
    await openRow('Contacts').getByRole('textbox', { name: 'Post' }).fill('国际交流处处长')
    await leaveRow()
    await section('Contacts').getByRole('link', { name: '张样一' }).waitFor()
    await section('Contacts').getByText('国际交流处处长', { exact: true }).waitFor()
    await connections('People').getByRole('link', { name: '张样一' }).click()
    await titled('张样一')
    await page.getByRole('link', { name: 'Yanghe Example College' }).first().click()
    await titled('Yanghe Example College')
  })

  test('a value is changed where it is read, and the change is taken back', async () => {
    await section('About').getByRole('button', { name: 'Short name' }).click()
    await section('About').getByRole('textbox', { name: 'Short name' }).fill('样河职院')
    await page.keyboard.press('Tab')
    await section('About').getByText('样河职院', { exact: true }).waitFor()
    await page.locator('main h1').click()
    await page.locator('body').press('Control+z')
    await section('About').getByText('样河职院', { exact: true }).waitFor({ state: 'detached' })
  })

  test('an enterprise says how it takes part in the training of those it will employ', async () => {
    await newInstitution('示例远航机电', 'Example Yuanhang Mechatronics', 'Enterprise', 'Domestic')
    keep('enterprise')
    await section('Industry-education integration').getByText('Order-based class', { exact: true }).click()
    await section('Industry-education integration').getByText('Internship', { exact: true }).click()
    await saved(page)
    await connections('Order-based classes').getByRole('button', { name: 'New order-based class' }).click()
    const dialog = page.getByRole('dialog', { name: 'New order-based class' })
    await dialog.getByText('Connected with “Example Yuanhang Mechatronics” from the start.').waitFor()
    await dialog.getByRole('textbox', { name: 'Name (English)' }).fill('Example order class')
    await refer(dialog, 'College', 'Yanghe Example College')
    await dialog.getByRole('textbox', { name: 'Intake' }).fill('24')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await titled('Example order class')
    keep('order class')
    await page.getByRole('main').getByRole('link', { name: 'Example Yuanhang Mechatronics' }).first().waitFor()
  })

  test('a partner abroad', async () => {
    await newInstitution('示例北桥学院', 'Northbridge Example College', 'UK further education college', 'Overseas')
    keep('partner')
    expect(await section('Designations').count()).toBe(0)
    await section('Codes and numbers').getByRole('button', { name: 'UKPRN' }).waitFor()
  })
})

test('a centre has initiating and executing units, a team with posts, programmes and members', async () => {
  const dialog = await begin('/alliances', 'alliance or centre')
  await dialog.getByRole('textbox', { name: 'Name (English)' }).fill('Example Sino-British centre')
  await choose(dialog, 'Kind', 'Centre')
  await refer(dialog, 'Lead unit', 'Yanghe Example College')
  await dialog.getByRole('button', { name: 'Create' }).click()
  await titled('Example Sino-British centre')
  keep('centre')

  const units = 'Initiating and executing units'
  for (const [name, role] of [
    ['Yanghe Example College', 'Initiating unit'],
    ['Northbridge Example College', 'Executing unit'],
  ] as const) {
    await section(units).getByRole('button', { name: 'Add a unit' }).click()
    await refer(openRow(units), 'Institution', name)
    await choose(openRow(units), 'Role', role)
    await leaveRow()
  }
  const initiating = section(units).locator('[data-item]').first()
  expect(await initiating.textContent()).toContain('Yanghe Example CollegeInitiating unit')

  await section('Operating team').getByRole('button', { name: 'Add somebody' }).click()
  await refer(openRow('Operating team'), 'Person', '张样一')
  await openRow('Operating team').getByRole('textbox', { name: 'Post' }).fill('Director')
  await leaveRow()

  await section('Programmes on offer').getByRole('button', { name: 'Add a programme' }).click()
  for (const [label, text] of [
    ['Profession', 'Culinary arts'],
    ['Content', 'Level 3 diploma'],
    ['On-campus training facilities', 'Training kitchen'],
  ] as const)
    await openRow('Programmes on offer').getByRole('textbox', { name: label }).fill(text)
  await leaveRow()

  await section('Members').getByRole('button', { name: 'Add a member' }).click()
  await refer(openRow('Members'), 'Institution', 'Example Yuanhang Mechatronics')
  await openRow('Members').getByRole('textbox', { name: 'Website' }).fill('https://yuanhang.example')
  await leaveRow()
  await section('Members').getByText('yuanhang.example', { exact: true }).waitFor()
  await section('Members as published and as recorded').getByText('domestic 1 · overseas 1 · enterprises 1').waitFor()

  await goTo(places.partner ?? '')
  await connections('Alliances and centres')
    .getByRole('link', { name: /Example Sino-British centre/ })
    .waitFor()
})

test('a joint programme returns its figures by year, and a third that is missed shows', async () => {
  const dialog = await begin('/joint-programmes', 'joint programme')
  await dialog.getByRole('textbox', { name: 'Name (English)' }).fill('Example hospitality programme')
  await refer(dialog, 'Chinese party', 'Yanghe Example College')
  await refer(dialog, 'Foreign party', 'Northbridge Example College')
  await dialog.getByRole('button', { name: 'Create' }).click()
  await titled('Example hospitality programme')
  keep('joint programme')
  await section('Yearly return')
    .getByRole('button', { name: /^Add \d{4}$/ })
    .first()
    .click()
  const write = async (label: RegExp, text: string) => {
    await page.getByRole('textbox', { name: label }).fill(text)
    await page.keyboard.press('Tab')
  }
  await write(/^Courses \d/, '36')
  await write(/^Imported courses \d/, '12')
  await page
    .getByRole('row', { name: /^Imported courses of all courses/ })
    .getByText('33.3%')
    .waitFor()
  await write(/^Imported courses \d/, '11')
  await page
    .getByRole('row', { name: /^Imported courses of all courses/ })
    .getByText('less than a third')
    .waitFor()
})

describe.each(['Light', 'Dark'])('%s', (scheme) => {
  beforeAll(async () => {
    await goTo('/settings')
    await page.locator('main').getByText(scheme, { exact: true }).click()
    await page.locator(`html[data-mantine-color-scheme=${scheme.toLowerCase()}]`).waitFor()
  })

  const kinds = ['college', 'enterprise', 'centre', 'joint programme', 'order class']
  test.each(kinds)('nothing on the page of the %s stands in the way of using it', async (kind) => {
    expect(places[kind]).toBeDefined()
    await goTo(places[kind] ?? '')
    await page.waitForTimeout(400)
    expect(await seriousTrouble(page)).toEqual([])
  })
})
