import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Program, screenshot } from './harness'
import { addPerson, answerFirstRun, closeDrawer, importStudyTour, makeCohort, openCohort, saved } from './office-steps'

/** The name in a row of people: the way to everything about them. */
const nameIn = (row: Locator) => row.getByRole('button').first()
const rowsOf = (page: Page) => page.getByRole('grid', { name: 'Participants' }).getByRole('row')
const count = (page: Page, name: string) => page.getByRole('group').getByRole('button', { name })

describe('one person after the other', () => {
  let program: Program
  let page: Page
  beforeAll(async () => {
    program = await launch()
    page = program.page
    await answerFirstRun(page)
    await makeCohort(page)
  })
  afterAll(() => program.quit())

  test('the page says what the cohort is', async () => {
    for (const fact of [
      '示例研学团',
      'Study tour (out)',
      '12 Jul – 2 Aug 2027',
      'United Kingdom',
      'Northbridge College',
    ])
      await page.locator('main').getByText(fact, { exact: true }).waitFor()
  })

  test('somebody is added, and what is missing is counted', async () => {
    await addPerson(page, '欧阳样一')
    await closeDrawer(page)
    expect(await count(page, 'Passport').textContent()).toContain('1 missing')
    expect(await count(page, 'Insurance').textContent()).toContain('1 missing')
  })

  test('a field saves when it is left; what cannot be read stays with the reason, unsaved', async () => {
    await nameIn(rowsOf(page).nth(1)).click()
    const drawer = page.getByRole('dialog', { name: '欧阳样一' })
    const born = drawer.getByRole('textbox', { name: 'Date of birth' })
    await born.fill('31/2/2009')
    await born.press('Tab')
    await drawer.getByText(/not a date Tongxing can read/).waitFor()
    expect(await born.inputValue()).toBe('31/2/2009')
    await born.fill('28/2/2009')
    await born.press('Enter')
    await expect
      .poll(() => born.evaluate((input: HTMLInputElement) => input.getAttribute('aria-invalid')))
      .not.toBe('true')
    await drawer.getByRole('textbox', { name: 'Mobile' }).fill('199 0000 0101')
    await drawer.getByRole('textbox', { name: 'Mobile' }).press('Tab')
    await page.getByText('Mobile of 欧阳样一 changed.').waitFor()
    expect(await drawer.getByRole('textbox', { name: 'Mobile' }).inputValue()).toBe('+86 199 0000 0101')
  })

  test('a passport is masked until asked for, and a wrong one is said beside it', async () => {
    const drawer = page.getByRole('dialog', { name: '欧阳样一' })
    await drawer.getByRole('button', { name: 'Add a document' }).click()
    await drawer.getByRole('textbox', { name: 'Number', exact: true }).fill('E12345678')
    await drawer.getByRole('textbox', { name: 'Number', exact: true }).press('Tab')
    await drawer.getByRole('textbox', { name: 'Expires', exact: true }).fill('3 Sep 2026')
    await drawer.getByRole('textbox', { name: 'Expires', exact: true }).press('Tab')
    const number = drawer.getByRole('textbox', { name: 'Number', exact: true })
    await expect.poll(() => number.inputValue()).toBe('E••••5678')
    await drawer
      .getByText(/passport expire[sd]/)
      .first()
      .waitFor()
    await drawer.getByRole('button', { name: 'Show Number' }).click()
    expect(await number.inputValue()).toBe('E12345678')
    await screenshot(page, 'cohort-person')
    await closeDrawer(page)
    expect(await count(page, 'Passport').textContent()).toContain('1 to put right')
  })

  test('after a restart everything is there, and the log says who did it', async () => {
    await saved(page)
    await program.restart()
    page = program.page
    await openCohort(page, 'Example study tour')
    await nameIn(rowsOf(page).nth(1)).click()
    const drawer = page.getByRole('dialog', { name: '欧阳样一' })
    expect(await drawer.getByRole('textbox', { name: 'Date of birth' }).inputValue()).toBe('28 Feb 2009')
    await drawer.getByRole('button', { name: 'History' }).click()
    await drawer.getByText('Date of birth: empty → 28 Feb 2009').waitFor()
    await drawer.getByText('Travel documents · Number: empty → (sensitive)').waitFor()
    expect(await drawer.getByText('Chen Shili').count()).toBeGreaterThan(2)
    await closeDrawer(page)
  })

  test('a policy covers everybody', async () => {
    await count(page, 'Insurance').click()
    await page.getByRole('button', { name: 'Insurance of the cohort' }).click()
    const drawer = page.getByRole('dialog', { name: 'Insurance of the cohort' })
    await drawer.getByRole('button', { name: 'Add a policy that covers everybody' }).click()
    await drawer.getByText('covers 1 of 1').waitFor()
    await drawer.getByRole('textbox', { name: 'Insurer' }).fill('Example Insurance')
    await drawer.getByRole('textbox', { name: 'Insurer' }).press('Tab')
    await page.getByText(/Insurer of Example study tour changed/).waitFor()
    await closeDrawer(page)
    await expect.poll(() => count(page, 'Insurance').textContent()).toContain('complete')
    await page.getByRole('button', { name: 'Show all' }).click()
  })

  test('whoever drops out is replaced in one step, and one undo takes it back', async () => {
    await nameIn(rowsOf(page).nth(1)).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click()
    const dialog = page.getByRole('dialog', { name: 'Replace 欧阳样一' })
    await dialog.getByRole('textbox', { name: 'Who comes instead' }).fill('上官样二')
    await page.getByRole('option', { name: 'New person “上官样二”' }).click()
    await dialog.getByRole('checkbox', { name: /Takes over the role: Student/ }).waitFor()
    await dialog.getByRole('button', { name: 'Replace' }).click()
    await page.getByRole('dialog', { name: '上官样二' }).waitFor()
    await closeDrawer(page)
    await page.getByRole('button', { name: 'Withdrew (1)' }).waitFor()
    expect(await rowsOf(page).nth(1).textContent()).toContain('上官样二')

    await page.locator('body').press('Control+z')
    await page.getByRole('button', { name: 'Withdrew (1)' }).waitFor({ state: 'detached' })
    expect(await rowsOf(page).nth(1).textContent()).toContain('欧阳样一')
    expect(await rowsOf(page).count()).toBe(2)
  })
})

describe('with a list of a college', () => {
  let program: Program
  let page: Page
  afterAll(() => program.quit())
  beforeAll(async () => {
    program = await launch()
    page = program.page
    await answerFirstRun(page)
    await makeCohort(page)
    await importStudyTour(page)
  })

  test('a count shows exactly those it counts', async () => {
    const passport = count(page, 'Passport')
    const open = Number((await passport.textContent())?.match(/^\d+/)?.[0])
    expect(open).toBeGreaterThan(2)
    await passport.click()
    await page.getByText(new RegExp(`^${open} of \\d+$`)).waitFor()
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(open + 1))
    await page.getByRole('button', { name: 'Show all' }).click()
  })

  test('people are found by characters, pinyin and initials', async () => {
    const search = page.getByRole('searchbox')
    for (const [query, name] of [
      ['孙样丁', '孙样丁'],
      ['sunyangding', '孙样丁'],
      ['syd', '孙样丁'],
    ] as const) {
      await search.fill(query)
      await page.getByText(/^\d+ of \d+$/).waitFor()
      const shown = await rowsOf(page).allTextContents()
      expect(shown.slice(1).some((row) => row.includes(name))).toBe(true)
      expect(shown.length).toBeLessThan(8)
    }
    await search.press('Escape')
  })

  test('the list goes by keyboard: arrows move, Enter opens, Escape comes back', async () => {
    const list = page.getByRole('grid', { name: 'Participants' })
    await list.focus()
    const third = rowsOf(page).nth(3)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => third.locator('[data-cursor]').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => list.evaluate((grid) => grid === document.activeElement)).toBe(true)
    await expect.poll(() => third.locator('[data-cursor]').count()).toBe(1)
  })

  test('a role is typed where it stands, many are edited at once, and one more column shows what the person wrote', async () => {
    const list = page.getByRole('grid', { name: 'Participants' })
    await list.focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    const role = rowsOf(page).nth(1).locator('[data-column="1"]')
    const before = (await role.textContent()) ?? ''
    await page.keyboard.press('Enter')
    await list.getByRole('combobox').or(list.getByRole('textbox')).fill('Accompanying teacher')
    await page.keyboard.press('Enter')
    await expect.poll(() => role.textContent()).toBe('Accompanying teacher')
    await page.locator('body').press('Control+z')
    await expect.poll(() => role.textContent()).toBe(before)

    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Sex' }).check()
    await page.keyboard.press('Escape')
    await list.getByRole('columnheader', { name: 'Sex' }).waitFor()

    await rowsOf(page).nth(1).getByRole('checkbox').click()
    await rowsOf(page)
      .nth(3)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Edit…' }).click()
    await page.getByRole('dialog', { name: /3/ }).waitFor()
    await page.getByRole('option').first().waitFor()
    // The fields to choose from stand open; the first Escape closes them, the second the dialog.
    await page.keyboard.press('Escape')
    await page.getByRole('option').first().waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
  })

  test('the chase list is text to paste, in either language', async () => {
    await page.getByRole('button', { name: 'Chase list' }).click()
    const dialog = page.getByRole('dialog', { name: 'Who still owes what' })
    const text = dialog.getByRole('textbox', { name: 'Text for the chat' })
    expect(await text.inputValue()).toContain('Dear colleagues')
    await dialog.getByText('中文', { exact: true }).click()
    expect(await text.inputValue()).toContain('各位老师好')
    expect(await text.inputValue()).not.toMatch(/E\d{8}/)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('a whole import is taken back from the cohort page', async () => {
    await page.getByRole('button', { name: 'Imports into this cohort (1)' }).click()
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page
      .getByRole('dialog', { name: 'Undo the whole import?' })
      .getByRole('button', { name: 'Undo this import' })
      .click()
    await page.getByRole('heading', { name: 'Nobody is in this cohort yet' }).waitFor()
  })
})
