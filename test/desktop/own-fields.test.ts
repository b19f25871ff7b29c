/** Fields of the office's own in the real program: out of a list, changed in the settings, refused, removed, taken back. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOpenDialog, launch, type Program, screenshot, temporaryFolder } from './harness'
import { answerFirstRun, saved } from './office-steps'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

describe('what a list says and no field is for', () => {
  let program: Program
  let page: Page
  beforeAll(async () => {
    program = await launch()
    page = program.page
    await answerFirstRun(page)
  })

  test('becomes fields of the office’s own and a note on the person', async () => {
    const file = join(temporaryFolder(), 'list.csv')
    const people = [...'王李张赵钱孙周吴郑冯陈褚'].map(
      (family, i) => `${family}示例,2008-0${(i % 9) + 1}-12,${i % 2 ? '南校区' : '北校区'},${i + 3},柜${i}`,
    )
    writeFileSync(file, `\ufeff姓名,出生日期,校区,志愿时长,储物柜\n${people.join('\n')}`)
    await page.getByRole('link', { name: 'Import' }).click()
    await answerOpenDialog(program, [file])
    await button(page, 'Choose a file').click()
    await page.getByRole('textbox', { name: /name/i }).first().fill('示例研学团')
    await page.keyboard.press('Tab')
    await button(page, 'Check the table').click()
    await button(page, 'Check the columns').click()
    for (const [letter, becomes] of [
      ['C', /^A field of your own/],
      ['D', /^A field of your own/],
      ['E', /^A note on the person/],
    ] as const) {
      const menu = page.getByRole('combobox', { name: `What column ${letter} becomes` })
      await menu.click()
      await page.getByRole('option', { name: becomes }).click()
      await page.locator('li', { has: menu }).getByText('Your choice').waitFor()
    }
    await button(page, 'Check the people').click()
    await button(page, /^Import 12 rows/).click()
    await page.getByRole('heading', { name: '12 rows imported' }).waitFor()
    await saved(page)
  })

  test('are renamed, hidden and removed in the settings', async () => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await button(page, 'Fields of our own').click()
    const name = page.getByRole('textbox', { name: '校区: Field' })
    await name.fill('Campus')
    await name.press('Enter')
    await page.getByRole('textbox', { name: 'Campus: Field' }).waitFor()
    await page.getByText('Also filled from: 校区').waitFor()
    await screenshot(page, 'own-fields')
    await page.getByRole('switch', { name: '志愿时长: In lists' }).click({ force: true })
    await page.getByText('“志愿时长” hidden from lists').waitFor()
  })

  test('keep their kind while a value does not fit another', async () => {
    await page.getByRole('combobox', { name: 'Campus: Kind' }).click()
    await page.getByRole('option', { name: 'Number' }).click()
    const refused = page.getByRole('dialog', { name: /The kind of “Campus” stays as it is/ })
    await refused.getByText('12 values do not fit “Number”', { exact: false }).waitFor()
    await refused.getByRole('link', { name: '王示例' }).waitFor()
    await screenshot(page, 'own-fields-refused')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('combobox', { name: 'Campus: Kind' }).inputValue()).toBe('One of a few words')
  })

  test('go with everybody’s values, and come back', async () => {
    await button(page, 'Remove Campus').click()
    await page.getByText('what it says of 12 people', { exact: false }).waitFor()
    await button(page, 'Remove the field').click()
    await page.getByRole('textbox', { name: 'Campus: Field' }).waitFor({ state: 'detached' })
    await button(page, 'Undo').click()
    await page.getByRole('textbox', { name: 'Campus: Field' }).waitFor()
    await saved(page)
  })
})
