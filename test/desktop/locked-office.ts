/** An office with a passphrase, for tests that begin, lock and unlock it. Everybody is invented. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { answerSaveDialog, type Program } from './harness'

export const WORDS = 'amber kettle seven bridges'

/** Answers the first questions with a passphrase; the recovery code that is shown is printed to `pdf` where one is named. */
export async function beginLocked(program: Program, pdf?: string): Promise<string> {
  const { page } = program
  await page.getByRole('radio', { name: /English/ }).click()
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('International Office, Yunhe College')
  await page.getByRole('combobox', { name: 'Country or region' }).click()
  await page.getByRole('option', { name: 'China', exact: true }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Chen Shili')
  await page.getByRole('radio', { name: /With a passphrase/ }).click()
  await page.getByLabel('New passphrase', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByText('At least 8 characters, please.').waitFor()
  await page.getByLabel('New passphrase', { exact: true }).fill(WORDS)
  await page.getByLabel('The same again', { exact: true }).fill('amber kettle')
  await page.getByText('The two are not the same.').waitFor()
  await page.getByLabel('The same again', { exact: true }).fill(WORDS)
  await page.getByText(/^Good: whoever steals the disk/).waitFor()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('heading', { name: 'Keep this recovery code' }).waitFor()
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? ''
  if (pdf) {
    await answerSaveDialog(program, pdf)
    await page.getByRole('button', { name: 'Save as PDF…' }).click()
    await page.getByText(/^Saved as/).waitFor()
  }
  // Saved as a file it is kept; on paper only the person knows.
  expect(await page.getByRole('button', { name: 'Done' }).isDisabled()).toBe(!pdf)
  if (!pdf) await page.getByLabel('I have the code on paper').check()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('link', { name: 'Cohorts', exact: true }).waitFor()
  return code
}

/** The page that stands in the window: of the office, or of the locked program. */
export async function pageOf(program: Program, host: 'main' | 'lock'): Promise<Page> {
  await expect
    .poll(() => program.app.windows().map((page) => new URL(page.url()).host), { timeout: 30_000 })
    .toEqual([host])
  const [page] = program.app.windows()
  if (!page) throw new Error('no window')
  await page.waitForLoadState('domcontentloaded')
  return page
}

export async function unlock(program: Program, words = WORDS): Promise<Page> {
  const page = await pageOf(program, 'lock')
  await page.getByLabel('Passphrase', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Unlock' }).click()
  return pageOf(program, 'main')
}
