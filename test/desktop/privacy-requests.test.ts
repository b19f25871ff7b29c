/**
 * Somebody asks for their data to be erased, another takes back a consent: both wait in the queue with a day, and leave it
 * when they were dealt with. Everybody in here is invented.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seriousTrouble } from './accessible'
import { newProfile, tongxing } from './command'
import { launch, screenshot, temporaryFolder } from './harness'
import { answerFirstRun, saved } from './office-steps'

const LIST = `姓名,拼音,性别,出生日期,护照号码,手机号码,过敏情况,紧急联系人,紧急联系电话
虚构甲,XU Goujia,女,2005-03-04,EJ7654321,13812340987,花生,虚构父,13912340981
虚构乙,XU Gouyi,男,2004-06-07,EJ1112223,13912340988,虾,虚构母,13912340982
`
const profile = newProfile()
let page: Page
type Listed = Record<string, unknown> & { id: string }
const list = async (...words: string[]): Promise<Listed[]> =>
  JSON.parse((await tongxing(['list', ...words, '--json'], profile)).out) as Listed[]
const goTo = (address: string) =>
  page.evaluate((hash) => {
    ;(globalThis as unknown as { location: { hash: string } }).location.hash = hash
  }, address)
const section = (name: string): Locator => page.getByRole('region', { name, exact: true })
const line = (name: string): Locator => page.locator('main').getByRole('listitem').filter({ hasText: name }).first()

let first: Listed
let second: Listed

beforeAll(async () => {
  const program = await launch({ profile })
  page = program.page
  await answerFirstRun(page)
  await saved(page)
  const file = join(temporaryFolder(), 'list.csv')
  writeFileSync(file, LIST)
  expect(await tongxing(['import', file, '--cohort', 'Invented Tour', '--from', '2027-07-01'], profile)).toMatchObject({
    code: 0,
  })
  const people = await list('person')
  const named = (name: string) => people.find(({ nameZh }) => (nameZh as { full: string }).full === name) as Listed
  first = named('虚构甲')
  second = named('虚构乙')
})

test('a request is recorded with the day by which it is answered, and closed with what was done', async () => {
  await goTo(`/people/${first.id}`)
  const requests = section('Requests about their data')
  await requests.getByRole('button', { name: 'Record a request' }).click()
  const dialog = page.getByRole('dialog', { name: /^A request of/ })
  await dialog.getByText(/^15 working days/).waitFor()
  await screenshot(page, 'privacy/request-dialog-en')
  expect(await seriousTrouble(page)).toEqual([])
  await dialog.getByRole('combobox', { name: 'What is asked' }).click()
  await page.getByRole('option', { name: 'Copy or transfer' }).click()
  await dialog.getByRole('button', { name: 'Record a request' }).click()
  await requests.getByText(/^answer by /).waitFor()
  await requests.getByRole('button', { name: /^Close “Copy or transfer”/ }).click()
  const closing = page.getByRole('dialog', { name: /^Close “Copy or transfer”/ })
  const verb = closing.getByRole('button', { name: 'Close', exact: true }).last()
  expect(await verb.isDisabled()).toBe(true)
  await closing.getByRole('textbox', { name: 'What was done' }).fill('Handed over on a stick')
  await verb.click()
  await requests.getByText(/^done /).waitFor()
  await requests.getByText('Handed over on a stick').waitFor()

  await requests.getByRole('button', { name: 'Record a request' }).click()
  const record = dialog.getByRole('button', { name: 'Record a request' })
  const asked = dialog.getByRole('combobox', { name: 'What is asked' })
  // Nothing is asked until somebody says so, and saying it twice is saying it.
  expect([await asked.inputValue(), await record.isDisabled()]).toEqual(['', true])
  for (const _ of [1, 2]) {
    await asked.click()
    await page.getByRole('option', { name: 'Erase the data' }).click()
  }
  expect(await asked.inputValue()).toBe('Erase the data')
  await dialog.getByRole('textbox', { name: 'Received' }).fill('2026-01-05')
  await dialog.getByRole('button', { name: 'Record a request' }).click()
  await requests.getByText(/^was due /).waitFor()
  await saved(page)
  await screenshot(page, 'privacy/requests-en')
})

test('a consent that was taken back puts what rests on it beside it', async () => {
  await goTo(`/people/${second.id}`)
  const consents = section('Consents')
  for (const purpose of ['Processing of data', 'Health data'])
    await consents.getByRole('button', { name: `Record as given today · ${purpose}` }).click()
  await consents.getByRole('button', { name: 'Record withdrawal · Health data' }).click()
  await page
    .getByText(/^Consent of XU Gouyi.* to “Health data” is recorded as withdrawn today\. What rests on it waits under/)
    .first()
    .waitFor()
  await consents.getByRole('button', { name: 'Record withdrawal · Processing of data' }).click()
  await saved(page)

  await goTo('/')
  await page.getByRole('link', { name: /^2 people wait for an answer about their data, the first by/ }).click()
  await page.getByText('Asked by people 2').waitFor()
  await page.getByText('Asked: Erase the data').waitFor()
  await page.getByText('Withdrew consent: Processing of data').waitFor()
  // The journey they are in stands beside it: whoever decides knows what it costs.
  await expect.poll(() => page.getByText('In “Invented Tour”').count()).toBe(2)
  expect(await seriousTrouble(page)).toEqual([])
  await screenshot(page, 'privacy/asking-en')
  expect(await page.locator('aside').getByRole('link', { name: 'People' }).getAttribute('aria-current')).toBe('page')
})

test('each leaves the queue by what was done: a part deleted, a ground named, the person erased', async () => {
  await line('XU Gouyi').getByRole('button', { name: 'Delete health data' }).click()
  await page.getByText('Withdrew consent: Health data').waitFor({ state: 'detached' })
  expect((await list('person', '--sensitive')).find(({ id }) => id === second.id)).not.toHaveProperty('welfare')

  await line('XU Gouyi')
    .getByRole('button', { name: /^Close “Processing of data”/ })
    .click()
  const closing = page.getByRole('dialog', { name: /^Close “Processing of data”/ })
  await closing.getByRole('textbox', { name: /on what ground/ }).fill('Accounts must be kept')
  await closing.getByRole('button', { name: 'Close', exact: true }).last().click()
  await page.getByText('Asked by people 1').waitFor()

  await line('XU Goujia')
    .getByRole('button', { name: /^Erase / })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Erase XU Goujia for good' })
  await dialog.getByText(/^“Delete” takes somebody off the lists/).waitFor()
  await dialog.getByText('Erase all the same').click()
  await dialog.getByRole('textbox', { name: /^To confirm/ }).fill('XU Goujia')
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await page.getByText('Nobody waits for an answer').waitFor()
  expect((await list('person')).map(({ id }) => id)).toEqual([second.id])
})

test('a list hides what the window hides; with sensitive values it stands in the log', async () => {
  const phones = async (...words: string[]) => (await list('emergencyContact', ...words)).map(({ phone }) => phone)
  const logged = async () => (await list('disclosure')).filter(({ way }) => way === 'answer').length
  const before = await logged()
  expect(await phones()).toEqual(['***'])
  expect(await logged()).toBe(before)
  expect(await phones('--sensitive')).toEqual(['+8613912340982'])
  expect(await logged()).toBe(before + 1)
})
