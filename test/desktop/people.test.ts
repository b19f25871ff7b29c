/**
 * A person as an office knows them, from a name to a whole life: papers handed out and back, scores before and after,
 * consents given and withdrawn, a cohort, a pair. Everybody and everything here is invented.
 */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { seriousTrouble } from './accessible'
import { launch, type Program, screenshot } from './harness'
import { addPerson, answerFirstRun, makeCohort, saved, speak } from './office-steps'

let program: Program
let page: Page

beforeAll(async () => {
  program = await launch()
  page = program.page
  await answerFirstRun(page)
})

const section = (name: string | RegExp): Locator => page.getByRole('region', { name })
const button = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('button', { name }).first()

/**
 * Writes into a field of a section and leaves it: it reads as text again. Where the page was drawn anew under the press
 * that opened the field, it is opened once more, as a person would.
 */
async function write(within: Locator, label: string, value: string): Promise<void> {
  const field = within.getByRole('textbox', { name: label, exact: true }).first()
  for (let tries = 1; ; tries++) {
    if ((await field.count()) === 0 && tries > 1) await button(label, within).click({ timeout: 5000 })
    const done = await field.fill(value, { timeout: 8000 }).then(
      () => true,
      (error) => (tries === 3 ? Promise.reject(error) : false),
    )
    if (done) break
  }
  await page.locator('main h1').click()
}

test('a teacher is put into a training abroad, and the drawer leads to their page', async () => {
  await page.getByRole('link', { name: 'Cohorts' }).first().click()
  await makeCohort(page, 'Example training', '示例培训团')
  await addPerson(page, '沈样领')
  await page.getByRole('dialog', { name: '沈样领' }).getByRole('link', { name: 'Open the person’s page' }).click()
  await page.getByRole('heading', { name: '沈样领', level: 1 }).waitFor()
  await page.getByText('Next journey', { exact: true }).waitFor()
})

describe('the page of a person', () => {
  test('shows what is known as text and asks for the rest by name', async () => {
    const identity = section('Identity')
    await button('Date of birth', identity).click()
    await write(identity, 'Date of birth', '2 May 1979')
    await identity.getByText('2 May 1979').waitFor()
    await button('Kind', identity).click()
    await identity
      .getByRole('textbox', { name: 'Kind' })
      .or(identity.getByRole('combobox', { name: 'Kind' }))
      .first()
      .click()
    await page.getByRole('option', { name: 'Teacher', exact: true }).click()
    await page.keyboard.press('Escape')
    await section('Teacher profile').waitFor()
    const reach = section('How to reach')
    await button('Mobile', reach).click()
    await write(reach, 'Mobile', '199 0000 0001')
    await reach.getByText('+86 199 0000 0001').waitFor()
  })

  test('keeps numbers of documents as dots until asked, and says who has the passport', async () => {
    const documents = section('Documents')
    await button('Add a document', documents).click()
    await button('Number', documents).click()
    await write(documents, 'Number', 'E12345678')
    await documents.getByText('E••••5678').first().waitFor()
    await expect.poll(() => documents.textContent()).not.toContain('E12345678')
    await button('Show sensitive values').click()
    await documents.getByText('E12345678').waitFor()
    await button('Hide sensitive values').click()

    await button('Hand out', documents).click()
    const dialog = page.getByRole('dialog', { name: /^Hand out/ })
    await dialog.getByRole('textbox', { name: 'Purpose' }).fill('Visa')
    await dialog.getByRole('textbox', { name: 'Purpose' }).press('Tab')
    await button('Hand out', dialog).click()
    await documents.getByText('Lent', { exact: true }).first().waitFor()
    await button('Handed in today', documents).click()
    await documents.getByText('In the office', { exact: true }).first().waitFor()
    await button('Handed out 1 time', documents).click()
    await documents.getByText('Visa', { exact: true }).waitFor()
  })

  test('shows how far English came from before a training to after it', async () => {
    const scores = section('Language scores')
    for (const [stage, score] of [
      ['Before training', '5.5'],
      ['After training', '6.5'],
    ] as const) {
      await button('Add a score', scores).click()
      await scores
        .getByRole('combobox', { name: 'Test' })
        .or(scores.getByRole('textbox', { name: 'Test' }))
        .first()
        .click()
      await page.getByRole('option', { name: 'IELTS' }).click()
      await scores
        .getByRole('combobox', { name: 'Stage' })
        .or(scores.getByRole('textbox', { name: 'Stage' }))
        .first()
        .click()
      await page.getByRole('option', { name: stage }).click()
      await write(scores, 'Level or score', score)
      await page.getByRole('heading', { level: 1 }).click()
    }
    await scores.getByText('up by 1').waitFor()
  })

  test('gives and withdraws a consent by its purpose', async () => {
    const consents = section('Consents')
    await button('Record as given today · Photographs and press', consents).click()
    await consents
      .getByText(/^given /)
      .first()
      .waitFor()
    await button('Record withdrawal · Photographs and press', consents).click()
    await consents
      .getByText(/^withdrawn /)
      .first()
      .waitFor()
  })

  test('pairs the person in a master class and enrols them in a cohort, both in their life at once', async () => {
    await button('Pair in a master class').click()
    const pair = page.getByRole('dialog', { name: /^Pair 沈样领/ })
    await pair.getByRole('textbox', { name: 'Master class' }).fill('Example class')
    await page.getByRole('option', { name: /“Example class”/ }).click()
    await pair.getByText('Master', { exact: true }).click()
    await button('Pair in a master class', pair).click()
    await section('Master classes').getByText('Example class').waitFor()
    await section('Life with the office').getByText('Example class').waitFor()

    await button('Enrol in a cohort').click()
    const enrol = page.getByRole('dialog', { name: /^Enrol 沈样领/ })
    await enrol.getByRole('textbox', { name: 'Cohort' }).fill('Autumn exchange')
    await page.getByRole('option', { name: /“Autumn exchange”/ }).click()
    await button('Enrol in a cohort', enrol).click()
    await section('Journeys').getByText('Autumn exchange').waitFor()
    await saved(page)
    await screenshot(page, 'person')
  })

  test('is there again after a restart, in Chinese too, and nothing on it is in anybody’s way', async () => {
    const address = await page.evaluate(() => window.location.hash)
    await program.restart()
    page = program.page
    await page.evaluate((to) => {
      window.location.hash = to
    }, address)
    await section('Language scores').getByText('up by 1').waitFor()
    expect(await seriousTrouble(page)).toEqual([])
    await speak(page, 'zh')
    await page.getByRole('region', { name: '业务往来' }).waitFor()
    await page.getByText('提高1').waitFor()
    await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'))
    expect(await seriousTrouble(page)).toEqual([])
    await screenshot(page, 'person-zh-dark')
    await speak(page, 'en')
  })
})
