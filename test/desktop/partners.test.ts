/**
 * Partners as an office keeps them: an institution with its honours and contact, an alliance with its units, team and
 * programmes, an agreement from letter of intent to renewal, its ceremony with guests and press, a joint programme
 * with its yearly return, an order class. Everybody and every institution is invented.
 */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousTrouble } from './accessible'
import { launch, type Program } from './harness'
import { answerFirstRun, saved } from './office-steps'

let program: Program
let page: Page
/** Where each page is that the walk has made, by what is on it. */
const places: Record<string, string> = {}

beforeAll(async () => {
  program = await launch()
  page = program.page
  await answerFirstRun(page)
})

afterAll(() => program.quit())

async function goTo(address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, address)
  await page.locator('main h1').first().waitFor()
}

/** Remembers where the window stands. */
function keep(name: string): void {
  places[name] = new URL(page.url()).hash.slice(1)
}

async function titled(name: string): Promise<void> {
  await page.getByRole('heading', { name, level: 1, exact: true }).waitFor()
}

/** Begins a new record from its list. */
async function begin(list: string, what: string): Promise<Locator> {
  await goTo(list)
  await page
    .getByRole('button', { name: `New ${what}` })
    .first()
    .click()
  return page.getByRole('dialog', { name: `New ${what}` })
}

async function choose(within: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click()
  await page.getByRole('option', { name: option }).click()
}

/** Types a name into a field that refers to a record, and takes what is offered: one on record, or a new one. */
async function refer(within: Page | Locator, label: string, name: string, add = false): Promise<void> {
  const field = within.getByRole('textbox', { name: label, exact: true })
  await field.fill(name)
  // What tells it from others of its name stands behind it.
  const option = add
    ? page.getByRole('option', { name: `Add “${name}”` })
    : page.getByRole('option').filter({ hasText: name })
  await option.first().click()
}

const section = (name: string) => page.getByRole('region', { name, exact: true })
const connections = (name: string) =>
  page.getByRole('complementary', { name: 'Connections' }).getByRole('region', { name, exact: true })

/** The row of a table that is being written into. */
const openRow = (name: string) => section(name).locator('[data-item][data-open]')

/** Turns the open row back into text. */
async function leaveRow(): Promise<void> {
  await page.locator('main h1').click()
  await page.locator('[data-item][data-open]').waitFor({ state: 'detached' })
}

async function newInstitution(zh: string, en: string, kind: string, side: 'Domestic' | 'Overseas'): Promise<void> {
  const dialog = await begin('/institutions', 'institution')
  await dialog.getByRole('textbox', { name: 'Name (English)' }).fill(en)
  await dialog.getByRole('textbox', { name: 'Name (Chinese)' }).fill(zh)
  await choose(dialog, 'Kind', kind)
  await choose(dialog, 'Side', side)
  await dialog.getByRole('button', { name: 'Create' }).click()
  await titled(en)
}

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
    expect(await section('Contacts').textContent()).toContain('国际交流处处长')
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

describe('an agreement', () => {
  test('begins as a letter of intent with the institution, already filled in', async () => {
    await goTo(places.partner ?? '')
    await connections('Agreements').getByRole('button', { name: 'New agreement' }).click()
    const dialog = page.getByRole('dialog', { name: 'New agreement' })
    await dialog.getByRole('textbox', { name: 'Title (English)' }).fill('Example letter of intent')
    await choose(dialog, 'Type', 'Letter of intent')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await titled('Example letter of intent')
    keep('letter of intent')
    await section('Parties and signatories').getByRole('link', { name: 'Northbridge Example College' }).waitFor()
    await section('Parties and signatories').getByRole('button', { name: 'Add a party' }).click()
    const row = openRow('Parties and signatories')
    await refer(row, 'Institution', 'Yanghe Example College')
    await choose(row, 'Side', 'Our side')
    await row.getByRole('textbox', { name: 'Signatory' }).fill('李样二')
    await leaveRow()
    await page.getByText('An agreement has two parties at least').waitFor({ state: 'detached' })
  })

  test('is signed, and the agreement proper follows with the same parties', async () => {
    await page.getByRole('button', { name: 'Record the signing' }).click()
    const signing = page.getByRole('dialog', { name: /^Signing of/ })
    await signing.getByRole('textbox', { name: 'Date signed' }).fill('2021-10-22')
    await signing.getByRole('textbox', { name: 'Place signed' }).fill('Beijing')
    await signing.getByRole('button', { name: 'Mark as signed' }).click()
    await page.getByRole('button', { name: 'State: Signed' }).waitFor()

    await page.getByRole('button', { name: 'Draft the agreement' }).click()
    const dialog = page.getByRole('dialog', { name: /^The agreement that follows/ })
    await dialog.getByRole('textbox', { name: 'Title (English)' }).fill('Example framework agreement')
    await choose(dialog, 'Type', 'Framework agreement')
    await dialog.getByRole('textbox', { name: 'Agreement number' }).fill('YH-2022-01')
    await dialog.getByRole('textbox', { name: 'Term' }).fill('5 years')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await titled('Example framework agreement')
    keep('agreement')
    await page.getByRole('button', { name: 'State: Draft' }).waitFor()
    expect(await section('Parties and signatories').locator('[data-item]').count()).toBe(2)
    await section('The agreement').getByRole('link', { name: 'Example letter of intent' }).waitFor()
  })

  test('goes through review to signing; its end follows from its term, and running out is visible', async () => {
    await page.getByRole('button', { name: 'State: Draft' }).click()
    await page.getByRole('menuitem', { name: 'In review' }).click()
    await page.getByRole('button', { name: 'State: In review' }).waitFor()
    await page.getByRole('button', { name: 'Record the signing' }).click()
    const signing = page.getByRole('dialog', { name: /^Signing of/ })
    const soon = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
    await signing.getByRole('textbox', { name: 'Date signed' }).fill('2022-03-01')
    await signing.getByRole('textbox', { name: 'Valid from' }).fill('2022-03-01')
    await signing.getByRole('textbox', { name: 'Valid to' }).fill(soon)
    await signing.getByRole('textbox', { name: 'Term' }).fill('')
    await signing.getByRole('button', { name: 'Mark as signed' }).click()
    await page.getByRole('button', { name: 'State: Expiring' }).waitFor()
    await page.getByText(/^(59|60|61) days left$/).waitFor()
    await page
      .getByText(/decide whether to renew it/)
      .first()
      .waitFor()
  })

  test('says what was promised, what is late, and takes a tick for what was delivered', async () => {
    for (const [text, due] of [
      ['Ten teachers a year each way', '2023-06-30'],
      ['Two joint course standards', '2024-06-30'],
    ] as const) {
      await section('What was agreed').getByRole('button', { name: 'Add a deliverable' }).click()
      await openRow('What was agreed').getByRole('textbox', { name: 'Deliverable' }).fill(text)
      await openRow('What was agreed').getByRole('textbox', { name: 'Due' }).fill(due)
      await leaveRow()
    }
    const [first, second] = [0, 1].map((at) => section('What was agreed').locator('[data-item]').nth(at))
    await first?.getByText(/days late/).waitFor()
    await first?.getByRole('checkbox', { name: 'Delivered: Ten teachers a year each way' }).click()
    await section('What was agreed').getByText('1 of 2 delivered').waitFor()
    await first?.getByText(/days late/).waitFor({ state: 'detached' })
    await second?.getByText(/days late/).waitFor()
    await page.getByText('1 overdue', { exact: true }).waitFor()
  })

  test('is renewed: the successor is filled in, and its signing makes the old one renewed, in one step', async () => {
    await page.getByRole('button', { name: 'Renew', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: /^Renew/ })
    await dialog.getByRole('textbox', { name: 'Title (English)' }).fill('Example framework agreement, renewed')
    await dialog.getByRole('textbox', { name: 'Agreement number' }).fill('YH-2027-01')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await titled('Example framework agreement, renewed')
    keep('renewal')
    expect(await section('Parties and signatories').locator('[data-item]').count()).toBe(2)
    await goTo(places.agreement ?? '')
    await page.getByText('Renewal in hand', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'State: Expiring' }).waitFor()
    expect(await page.getByRole('button', { name: 'Renew', exact: true }).count()).toBe(0)

    await goTo(places.renewal ?? '')
    await page.getByRole('button', { name: 'Record the signing' }).click()
    const signing = page.getByRole('dialog', { name: /^Signing of/ })
    await signing.getByText(/becomes renewed in the same step/).waitFor()
    await signing.getByRole('button', { name: 'Mark as signed' }).click()
    await page.getByRole('button', { name: 'State: Signed' }).waitFor()
    await goTo(places.agreement ?? '')
    await page.getByRole('button', { name: 'State: Renewed' }).waitFor()
    await page.locator('body').press('Control+z')
    await page.getByRole('button', { name: 'State: Expiring' }).waitFor()
  })

  test('leads to a cohort under it that knows host and sending college', async () => {
    await connections('Cohorts').getByRole('button', { name: 'New cohort' }).click()
    const dialog = page.getByRole('dialog', { name: 'New cohort' })
    await dialog.getByText('Yanghe Example College', { exact: true }).waitFor()
    expect(await dialog.getByRole('textbox', { name: 'Receiving institution' }).inputValue()).toBe(
      'Northbridge Example College',
    )
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })
})

describe('an event', () => {
  test('is planned from the agreement that is to be signed there, its parties present', async () => {
    await goTo(places.agreement ?? '')
    await section('Signing').getByRole('button', { name: 'Plan the ceremony' }).click()
    const dialog = page.getByRole('dialog', { name: 'Plan the ceremony' })
    expect(await dialog.getByRole('textbox', { name: 'Title (English)' }).inputValue()).toBe(
      'Signing of Example framework agreement',
    )
    await dialog.getByRole('textbox', { name: 'Place' }).fill('Beijing')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await titled('Signing of Example framework agreement')
    keep('event')
    await section('Agreements signed here')
      .getByRole('link', { name: /Example framework agreement/ })
      .waitFor()
    for (const name of ['Yanghe Example College', 'Northbridge Example College'])
      await section('Institutions present').getByRole('link', { name }).waitFor()
  })

  test('has guests who are people, of organisations that are present with one press', async () => {
    await section('Guests').getByRole('button', { name: 'Add a guest' }).click()
    await refer(openRow('Guests'), 'Person', '孙样丁', true)
    await refer(openRow('Guests'), 'Organisation', 'Example Yuanhang Mechatronics')
    await openRow('Guests').getByRole('textbox', { name: 'Post' }).fill('Director')
    await openRow('Guests').getByRole('textbox', { name: 'Speech' }).fill('Welcome')
    await leaveRow()
    await section('Institutions present').getByRole('button', { name: 'Add 1 institution of the guests' }).click()
    await section('Institutions present').getByRole('link', { name: 'Example Yuanhang Mechatronics' }).waitFor()
  })

  test('is counted against what was announced', async () => {
    const counts = section('As announced and as recorded')
    await counts.getByRole('textbox', { name: 'Announced' }).nth(1).fill('42')
    await page.keyboard.press('Tab')
    await counts.getByText('−41').waitFor()
  })

  test('has a run sheet that stands in the order of its times', async () => {
    for (const [time, what] of [
      ['14:00', 'Round table'],
      ['9:00', 'Arrival'],
      ['10:30', 'Signing'],
    ] as const) {
      await section('Run sheet').getByRole('button', { name: 'Add a line' }).click()
      await openRow('Run sheet').getByRole('textbox', { name: 'Time' }).fill(time)
      await openRow('Run sheet').getByRole('textbox', { name: 'What' }).fill(what)
      await leaveRow()
    }
    const lines = await section('Run sheet').locator('[data-item]').allTextContents()
    expect(lines.map((line) => /Arrival|Signing|Round table/.exec(line)?.[0])).toEqual([
      'Arrival',
      'Signing',
      'Round table',
    ])
  })

  test('takes an agreement that is on record already', async () => {
    await section('Agreements signed here').getByRole('button', { name: 'One on record' }).click()
    const dialog = page.getByRole('dialog', { name: /^Connect with/ })
    await refer(dialog, 'Agreement', 'Example letter of intent')
    await dialog.getByRole('button', { name: 'Connect' }).click()
    await section('Agreements signed here')
      .getByRole('link', { name: /Example letter of intent/ })
      .waitFor()
  })

  test('is followed by the press, and a report knows what it is about', async () => {
    await connections('Press afterwards').getByRole('button', { name: 'New press item' }).click()
    const dialog = page.getByRole('dialog', { name: 'New press item' })
    await dialog.getByRole('textbox', { name: 'Headline' }).fill('Example colleges sign')
    await dialog.getByRole('textbox', { name: 'Outlet' }).fill('Example Daily')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await titled('Example colleges sign')
    keep('press')
    await section('What it is about').getByRole('link', { name: 'Signing of Example framework agreement' }).click()
    await titled('Signing of Example framework agreement')
  })
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

test('the institution tells its life with the office, and deleting it leaves no loose end', async () => {
  await goTo(places.partner ?? '')
  const life = section('Together with the office')
  for (const name of ['Example letter of intent', 'Signing of Example framework agreement', 'Example colleges sign'])
    await life.getByText(name, { exact: true }).waitFor()
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('heading', { name: 'Institutions', level: 1 }).waitFor()
  await page.locator('body').press('Control+z')
  await goTo(places.partner ?? '')
  await titled('Northbridge Example College')
  await life.getByText('Example letter of intent', { exact: true }).waitFor()
})

describe.each(['Light', 'Dark'])('%s', (scheme) => {
  beforeAll(async () => {
    await goTo('/settings')
    await page.locator('main').getByText(scheme, { exact: true }).click()
    await page.locator(`html[data-mantine-color-scheme=${scheme.toLowerCase()}]`).waitFor()
  })

  const kinds = ['college', 'enterprise', 'centre', 'agreement', 'event', 'press', 'joint programme', 'order class']
  test.each(kinds)('nothing on the page of the %s stands in the way of using it', async (kind) => {
    expect(places[kind]).toBeDefined()
    await goTo(places[kind] ?? '')
    await page.waitForTimeout(400)
    expect(await seriousTrouble(page)).toEqual([])
  })
})
