/** A person typed in twice: the program says so where it is typed, and the two become one. Everybody is invented. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { seriousTrouble } from './accessible'
import { launch, screenshot } from './harness'
import { addPerson, answerFirstRun, closeDrawer, makeCohort, speak } from './office-steps'

let page: Page

beforeAll(async () => {
  ;({ page } = await launch())
  await answerFirstRun(page)
  await makeCohort(page)
})

/** Adds a person with that passport; the drawer stays open. */
async function withPassport(name: string, number: string): Promise<void> {
  await addPerson(page, name)
  const drawer = page.getByRole('dialog', { name })
  await drawer.getByRole('button', { name: 'Add a document' }).click()
  const field = drawer.getByRole('textbox', { name: 'Number', exact: true })
  await field.fill(number)
  await field.press('Tab')
  await expect.poll(() => field.inputValue()).toContain('••••')
}

describe('somebody who is on record already', () => {
  test('is recognised by the number that was typed', async () => {
    await withPassport('欧阳样一', 'E12345678')
    expect(await page.getByRole('dialog').getByText('Same passport').count()).toBe(0)
    await closeDrawer(page)
    await withPassport('欧阳样', 'e1234 5678')
    const said = page.getByRole('dialog').getByText('Same passport')
    await said.waitFor()
    // In sight, where somebody types far below.
    const box = await said.boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(await seriousTrouble(page)).toEqual([])
    await screenshot(page, 'same-person-drawer')
  })

  test('stands beside the other one, and the two become one', async () => {
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /欧阳样一 may be the same person/ })
      .click()
    await page.getByRole('heading', { name: 'Possible duplicates', level: 1 }).waitFor()
    await page.getByText('1 pair to look at').waitFor()
    await speak(page, 'zh')
    await screenshot(page, 'same-person-pair-zh')
    await speak(page, 'en')
    await page.getByRole('button', { name: 'Merge the two' }).click()
    await page.getByText('No possible duplicates').waitFor()
    await page.getByRole('link', { name: 'All possible duplicates' }).click()
    await page.getByRole('button', { name: 'Look again' }).waitFor()
    await page.getByText('No possible duplicates').waitFor()
  })
})
