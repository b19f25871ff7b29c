/**
 * An agreement from letter of intent to renewal, its ceremony with guests and press, and what the institution tells of
 * them afterwards. Everybody and every institution is invented.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousTrouble } from './accessible'
import { launch, type Program } from './harness'
import { answerFirstRun } from './office-steps'
import { walkOn } from './partner-steps'

let program: Program
let page: Page
const { places, goTo, keep, titled, choose, refer, section, connections, openRow, leaveRow, newInstitution } = walkOn(
  () => page,
)

beforeAll(async () => {
  program = await launch()
  page = program.page
  await answerFirstRun(page)
  await newInstitution('样河职业技术学院', 'Yanghe Example College', 'Higher vocational college', 'Domestic')
  await newInstitution('示例远航机电', 'Example Yuanhang Mechatronics', 'Enterprise', 'Domestic')
  await newInstitution('示例北桥学院', 'Northbridge Example College', 'UK further education college', 'Overseas')
  keep('partner')
})

afterAll(() => program.quit())

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

  const kinds = ['agreement', 'event', 'press']
  test.each(kinds)('nothing on the page of the %s stands in the way of using it', async (kind) => {
    expect(places[kind]).toBeDefined()
    await goTo(places[kind] ?? '')
    await page.waitForTimeout(400)
    expect(await seriousTrouble(page)).toEqual([])
  })
})
