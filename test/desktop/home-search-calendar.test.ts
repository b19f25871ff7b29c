/** The first page, the search over everything and the calendar, in the example office: everybody in it is invented. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { seriousTrouble } from './accessible'
import { answerSaveDialog, launch, screenshot, temporaryFolder } from './harness'
import { answerFirstRun, beginWithExample, saved, speak } from './office-steps'

const field = (page: Page) => page.getByRole('combobox', { name: /Search everything|搜索全部记录/ })
const chosen = (page: Page) => page.getByRole('option', { selected: true })

async function search(page: Page, typed: string): Promise<void> {
  if (!(await field(page).isVisible())) await page.keyboard.press('Control+k')
  await field(page).fill(typed)
}

test('the first page says what needs a person, and each count leads to the list behind it', async () => {
  const { page } = await launch()
  await beginWithExample(page)
  await page.locator('aside').getByRole('link', { name: 'Home' }).click()
  await page.getByRole('heading', { name: 'What needs you', level: 1 }).waitFor()
  const card = page.getByRole('region', { name: 'Visas not decided' })
  const count = Number(
    await card
      .getByRole('heading')
      .innerText()
      .then((text) => /\d+/.exec(text)?.[0]),
  )
  expect(count).toBeGreaterThan(0)
  const table = page.getByRole('table', { name: 'People out and in by month' })
  await expect.poll(() => table.getByRole('row').count()).toBe(13)
  expect(await seriousTrouble(page)).toEqual([])
  await screenshot(page, 'home')
  await card.getByRole('heading').getByRole('link').click()
  await expect.poll(() => page.url()).toContain('/people?ids=')
  expect(page.url().split('ids=')[1]?.split(',')).toHaveLength(count)
})

test('an office without records shows where to begin, and the example is one click away', async () => {
  const { page } = await launch()
  await answerFirstRun(page)
  await page.locator('aside').getByRole('link', { name: 'Home' }).click()
  await page.getByRole('heading', { name: /^Welcome to/ }).waitFor()
  expect(await seriousTrouble(page)).toEqual([])
  await page.getByRole('button', { name: /Try the example office/ }).click()
  await page.getByRole('heading', { name: 'What needs you', level: 1 }).waitFor()
  await saved(page)
})

test('anything is found from the keyboard, by pinyin, initials and the number in the hand, which stays masked', async () => {
  const { page } = await launch()
  await beginWithExample(page)
  await search(page, 'zhuge')
  await expect.poll(() => chosen(page).innerText()).toMatch(/诸葛|ZHUGE/)
  expect(await seriousTrouble(page)).toEqual([])
  await screenshot(page, 'search')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toMatch(/\/people\/[^?]+$/)
  const person = page.url().split('/').at(-1) as string

  await page.keyboard.press('Control+k')
  await page.getByText('Opened last').waitFor()
  await expect.poll(() => chosen(page).innerText()).toMatch(/诸葛|ZHUGE/)

  await search(page, 'example')
  await page
    .getByRole('option', { name: /^Show all \d+ in the list/ })
    .first()
    .waitFor()
  await page.keyboard.press('PageDown')
  const second = await chosen(page).innerText()
  await page.keyboard.press('ArrowUp')
  expect(await chosen(page).innerText()).not.toBe(second)

  await search(page, 'EZ00081')
  await expect.poll(() => chosen(page).innerText()).toMatch(/passport[\s\S]*••••\d{4}/i)

  await search(page, 'nobody-is-called-this')
  await page.getByText(/Looked through the names, pinyin/).waitFor()
  await page.keyboard.press('Escape')
  await field(page).waitFor({ state: 'detached' })
  expect(page.url()).toContain(person)

  await speak(page, 'zh')
  await search(page, '新建协议')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: /新建|协议/ }).waitFor()
})

test('the calendar goes from day to day by the arrow keys, shows a year as bars, and is saved for other programs', async () => {
  const program = await launch()
  const { page } = program
  await beginWithExample(page)
  await page.locator('aside').getByRole('link', { name: 'Calendar' }).click()
  const grid = page.getByRole('region', { name: /^Days of/ })
  await grid.waitFor()
  expect(await seriousTrouble(page)).toEqual([])
  const day = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.day ?? '')
  await grid.locator('[data-day][tabindex="0"]').focus()
  const begin = await day()
  await page.keyboard.press('ArrowDown')
  const week = (Date.parse(await day()) - Date.parse(begin)) / 86_400_000
  expect(week).toBe(7)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect.poll(day).not.toBe('')
  expect((await day()) < begin).toBe(true)

  await page.getByRole('radiogroup', { name: 'View' }).getByText('Timeline').click()
  await page.getByRole('region', { name: /^\d{4}$/ }).waitFor()
  expect(await seriousTrouble(page)).toEqual([])
  await screenshot(page, 'calendar-year')
  const tour = page.getByRole('link', { name: /^Example study tour to Britain · Cohort/ })
  const file = join(temporaryFolder(), 'calendar.ics')
  await answerSaveDialog(program, file)
  await page.getByRole('button', { name: 'Save as .ics' }).click()
  await page.getByText('Saved calendar.ics.').waitFor()
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(5)
  expect(text).toContain('SUMMARY:Example study tour to Britain')
  await tour.click()
  await expect.poll(() => page.url()).toContain('/cohorts/')
})
