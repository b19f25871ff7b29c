/** Steps on the pages of partners, for tests that walk from one to the next. Every institution is invented. */
import type { Locator, Page } from 'playwright-core'

/** @param page of the program that was begun; asked for at each step */
export function walkOn(page: () => Page) {
  /** Where each page is that the walk has made, by what is on it. */
  const places: Record<string, string> = {}

  async function goTo(address: string): Promise<void> {
    await page().evaluate((to) => {
      window.location.hash = to
    }, address)
    await page().locator('main h1').first().waitFor()
  }

  /** Remembers where the window stands. */
  function keep(name: string): void {
    places[name] = new URL(page().url()).hash.slice(1)
  }

  async function titled(name: string): Promise<void> {
    await page().getByRole('heading', { name, level: 1, exact: true }).waitFor()
  }

  /** Begins a new record from its list. */
  async function begin(list: string, what: string): Promise<Locator> {
    await goTo(list)
    await page()
      .getByRole('button', { name: `New ${what}` })
      .first()
      .click()
    return page().getByRole('dialog', { name: `New ${what}` })
  }

  async function choose(within: Page | Locator, label: string, option: string | RegExp): Promise<void> {
    await within.getByRole('combobox', { name: label, exact: true }).click()
    await page().getByRole('option', { name: option }).click()
  }

  /** Types a name into a field that refers to a record, and takes what is offered: one on record, or a new one. */
  async function refer(within: Page | Locator, label: string, name: string, add = false): Promise<void> {
    const field = within.getByRole('textbox', { name: label, exact: true })
    await field.fill(name)
    // What tells it from others of its name stands behind it.
    const option = add
      ? page().getByRole('option', { name: `Add “${name}”` })
      : page().getByRole('option').filter({ hasText: name })
    await option.first().click()
  }

  const section = (name: string) => page().getByRole('region', { name, exact: true })
  const connections = (name: string) =>
    page().getByRole('complementary', { name: 'Connections' }).getByRole('region', { name, exact: true })

  /** The row of a table that is being written into. */
  const openRow = (name: string) => section(name).locator('[data-item][data-open]')

  /** Turns the open row back into text. */
  async function leaveRow(): Promise<void> {
    await page().locator('main h1').click()
    await page().locator('[data-item][data-open]').waitFor({ state: 'detached' })
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

  return { places, goTo, keep, titled, begin, choose, refer, section, connections, openRow, leaveRow, newInstitution }
}
