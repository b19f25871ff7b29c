/** An import stopped in each of its stages by its own button: nothing of it is in the program or on the disk. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { workbookOf } from '../bench/sheets/make-files.mjs'
import { answerOpenDialog, launch, type Program, temporaryFolder } from './harness'
import { answerFirstRun, leaveFile } from './office-steps'

const rows = 8_000
const patient = { timeout: 90_000 }
const title = '2027年暑期赴英研学团人员名单'
let program: Program
let page: Page
const file = join(temporaryFolder(), 'long.xlsx')

beforeAll(async () => {
  writeFileSync(file, workbookOf(rows, title))
  program = await launch()
  page = program.page
  // A list of thousands on a busy machine.
  page.setDefaultTimeout(90_000)
  await answerFirstRun(page)
})

beforeEach(async () => {
  await page.getByRole('link', { name: 'Import' }).click()
  if (await page.getByRole('button', { name: 'Another file' }).count()) await leaveFile(page)
  await answerOpenDialog(program, [file])
})

/** Presses Cancel in the very moment the page first says this, whatever the machine is doing besides. */
async function cancelWhen(what: RegExp): Promise<void> {
  await page.evaluate((source) => {
    delete document.body.dataset.cancelledAt
    const said = new RegExp(source)
    const look = () => {
      const status = [...document.querySelectorAll('[role="status"]')].find((one) => said.test(one.textContent ?? ''))
      const cancel = [...(status?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Cancel')
      if (!cancel) return
      observer.disconnect()
      document.body.dataset.cancelledAt = status?.textContent ?? ''
      cancel.click()
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  }, what.source)
}

/** Presses a button in the moment it is there, before anything else is done behind it. */
async function pressWhenThere(name: RegExp): Promise<void> {
  await page.evaluate((source) => {
    const named = new RegExp(source)
    const look = () => {
      const found = [...document.querySelectorAll('button')].find((one) => named.test(one.textContent ?? ''))
      if (!found || found.disabled) return
      observer.disconnect()
      found.click()
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  }, name.source)
}

const cancelledAt = () => page.evaluate(() => document.body.dataset.cancelledAt)

function journal(): [string, number][] {
  const folder = join(program.profile, 'journal')
  return readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size])
}

/** Number of the newest change set that happened. */
const lastSeq = () =>
  (JSON.parse(readFileSync(join(program.profile, 'manifest.json'), 'utf8')) as { lastSeq: number }).lastSeq

async function nobodyIsThere(): Promise<void> {
  await page.getByRole('link', { name: 'Cohorts', exact: true }).click()
  await page.getByRole('heading', { name: 'Cohorts', level: 1 }).waitFor()
  expect(await page.getByText('赴英研学团').count()).toBe(0)
}

const chooseFile = () => page.getByRole('button', { name: 'Choose a file' })

test.each([
  ['reading', /^Reading/],
  ['understanding', /^Understanding/],
  ['comparing', /^Comparing with the people on record ?[1-9]/],
])('while %s: the page asks for a file again, and nothing works on behind', async (_, what) => {
  const before = journal()
  const workers = page.workers().length
  await cancelWhen(what)
  // Pressed at once: a driver that waits presses again when the page is back as it was.
  await chooseFile().dispatchEvent('click')
  await expect.poll(cancelledAt, patient).toMatch(what)
  await chooseFile().waitFor()
  await expect.poll(() => page.workers().length, patient).toBe(workers)
  await nobodyIsThere()
  expect(journal()).toEqual(before)
})

async function toThePeople(): Promise<void> {
  await chooseFile().click()
  for (const name of ['Check the table', 'Check the columns', 'Check the people'])
    await page.getByRole('button', { name }).click()
}

const bytesOfJournal = () => journal().reduce((sum, [, bytes]) => sum + bytes, 0)

test('a plan that is only looked at is on the disk but for its last part, and nothing of it when the power goes', async () => {
  const before = bytesOfJournal()
  await toThePeople()
  await page.getByRole('button', { name: /^Import [\d,]+ rows$/ }).waitFor()
  await expect.poll(bytesOfJournal, patient).toBeGreaterThan(before + rows * 500)
  await program.kill()
  await program.restart()
  page = program.page
  await nobodyIsThere()
  await expect.poll(bytesOfJournal, patient).toBe(before)
}, 240_000)

test('while writing: the plan is there again, as it was, and can be written after all', async () => {
  const before = lastSeq()
  await chooseFile().click()
  for (const name of ['Check the table', 'Check the columns']) await page.getByRole('button', { name }).click()
  await cancelWhen(/^Writing ?[1-9]/)
  // A page that stands for a moment has everything sent but for the last part, and then there is nothing to cancel.
  await pressWhenThere(/^Import [\d,]+ rows$/)
  await page.getByRole('button', { name: 'Check the people' }).click()
  const write = page.getByRole('button', { name: /^Import [\d,]+ rows$/ })
  await expect.poll(cancelledAt, patient).toMatch(/^Writing ?[1-9]/)
  await write.waitFor()
  expect(lastSeq()).toBe(before)
  await write.click()
  await page.getByRole('heading', { name: /^[\d,]+ rows imported$/ }).waitFor()
  await program.restart()
  page = program.page
  await page.getByRole('link', { name: 'Cohorts', exact: true }).click()
  await page.getByText('赴英研学团').first().waitFor()
}, 240_000)
