/** The import wizard in the real program: files from the disk, the hidden reader, records that stay. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOpenDialog, dropFiles, launch, type Program, root, screenshot, temporaryFolder } from './harness'
import { answerFirstRun, leaveFile, saved, speak } from './office-steps'

const example = join(root, 'resources/examples/study-tour-example.xlsx')
const sample = (name: string) => join(root, 'test/fixtures/samples', name)

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })

async function choose(program: Program, file: string): Promise<void> {
  const { page } = program
  await page.getByRole('link', { name: 'Import' }).click()
  if (await button(page, 'Another file').count()) await leaveFile(page)
  await answerOpenDialog(program, [file])
  await button(page, 'Choose a file').click()
}

async function toPeople(page: Page): Promise<void> {
  for (const name of ['Check the table', 'Check the columns', 'Check the people']) await button(page, name).click()
}

describe('from a file to a cohort', () => {
  let program: Program
  let page: Page
  beforeAll(async () => {
    program = await launch()
    page = program.page
    await answerFirstRun(page)
  })

  test('the example becomes a cohort, step by step', async () => {
    await choose(program, example)
    await heading(page, 'study-tour-example.xlsx').waitFor()
    expect(await page.getByRole('textbox', { name: 'Departure' }).inputValue()).toBe('20 Mar 2027')
    await screenshot(page, 'import-1-file')
    await button(page, 'Check the table').click()
    await page.getByText(/headings in rows 4–5, 24 rows from row 6 to row 29/).waitFor()
    await screenshot(page, 'import-2-table')
    await button(page, 'Check the columns').click()
    await page.getByText('19 of 19 columns will be imported.').waitFor()
    await screenshot(page, 'import-3-columns')
    await button(page, 'Check the people').click()
    await page
      .getByRole('row', { name: /聂样四/ })
      .getByText(/expires on 30 Mar 2027/)
      .waitFor()
    await screenshot(page, 'import-4-people')
    await button(page, 'Import 23 rows').click()
    await heading(page, '23 rows imported').waitFor()
    await screenshot(page, 'import-5-done')
    await saved(page)
    await page.getByRole('link', { name: 'Go to the cohort' }).click()
    await heading(page, /UK Spring Study Tour 2027/).waitFor()
    await page.getByText('欧阳样三').first().waitFor()
  })

  test('the same file once more has nothing new to say', async () => {
    await choose(program, example)
    await heading(page, 'study-tour-example.xlsx').waitFor()
    expect(await page.getByRole('radio', { name: 'On record' }).isChecked()).toBe(true)
    await screenshot(page, 'import-1-on-record')
    await toPeople(page)
    await button(page, /^24 ?Same/).waitFor()
    expect(await button(page, 'Nothing to import').isDisabled()).toBe(true)
  })

  test('a file dropped on any page is read, and what is imported can be taken back', async () => {
    await page.getByRole('link', { name: 'Cohorts' }).click()
    await heading(page, 'Cohorts').waitFor()
    await dropFiles(page.locator('main'), [sample('03_inbound_china_visit_participants.utf8bom.csv')])
    await heading(page, '03_inbound_china_visit_participants.utf8bom.csv').waitFor()
    await toPeople(page)
    await button(page, 'Import 20 rows').click()
    await heading(page, '20 rows imported').waitFor()
    await button(page, 'Undo this import').click()
    await heading(page, 'Import undone').waitFor()
    await page.getByRole('link', { name: 'Cohorts' }).click()
    await page.getByText(/UK Spring Study Tour 2027/).waitFor()
    expect(await page.getByText('China Study Visit October 2026').count()).toBe(0)
  })

  test('an xls is read in the hidden window', async () => {
    const file = join(temporaryFolder(), '名单.xls')
    const book = utils.book_new()
    const rows = [
      ['2027年秋季赴英研学团人员名单'],
      ['姓名', '姓名拼音', '性别', '出生日期', '护照号码'],
      ['新样人', 'XIN YANGREN', '男', '2009-02-28', 'EZ0091074'],
      ['另样人', 'LING YANGREN', '女', '2008-02-28', 'EZ0091075'],
    ]
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '名单')
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'xls' }))
    await choose(program, file)
    await page.getByText(/^XLS · /).waitFor()
    await toPeople(page)
    await page.getByRole('row', { name: /另样人/ }).waitFor()
    expect(program.app.windows().filter((window) => window.url().includes('reader'))).toEqual([])
  })

  test('numbers lead to what they count: rows and columns the file hides, the rows it names, the people who were made', async () => {
    const file = join(temporaryFolder(), '隐藏.xlsx')
    const sheet = utils.aoa_to_sheet([
      ['姓名', '姓名拼音', '性别', '出生日期', '护照号码'],
      ...[...'赵钱孙李周'].map((family, i) => [`${family}样`, 'YANG', '男', `2009-02-1${i}`, `EZ00910${90 + i}`]),
    ])
    sheet['!rows'] = [{}, {}, { hidden: true }, { hidden: true }, {}, { hidden: true }]
    sheet['!cols'] = [{}, {}, { hidden: true }]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '名单')
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }))
    await choose(program, file)
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Hidden tour')
    await page.keyboard.press('Tab')
    const pointed = page.locator('[data-pointed]')
    await button(page, '3 hidden rows').click()
    await expect
      .poll(() => pointed.allTextContents())
      .toEqual([/^3/, /^4/, /^6/].map((row) => expect.stringMatching(row)))
    await button(page, /^Hidden columns/).click()
    await expect.poll(() => pointed.allTextContents()).toEqual(['C'])
    // The last row, by its number in the sentence about the list.
    await page.getByRole('status').getByRole('button', { name: '6', exact: true }).click()
    await expect.poll(() => pointed.allTextContents()).toEqual([expect.stringContaining('周样')])
    await button(page, 'Check the columns').click()
    await button(page, 'Check the people').click()
    await button(page, 'Import 5 rows').click()
    await heading(page, '5 rows imported').waitFor()
    await button(page, /^5 ?Added/).click()
    await page.getByRole('row', { name: /李样/ }).click({ position: { x: 20, y: 20 } })
    await page.getByRole('dialog', { name: /李样/ }).getByRole('link', { name: '李样' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('row', { name: /李样/ }).getByRole('link').click()
    await page.getByRole('heading', { name: /YANG|李样/, level: 1 }).waitFor()
  })

  test('a file that is not what its name says is one sentence, and the program goes on', async () => {
    const file = join(temporaryFolder(), 'list.xls')
    writeFileSync(file, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))
    await choose(program, file)
    await page
      .getByRole('alert')
      .getByText(/end of the file is missing/)
      .waitFor()
    await speak(page, 'zh')
    await page
      .getByRole('alert')
      .getByText(/没有写入任何内容/)
      .waitFor()
    await screenshot(page, 'import-refused-zh')
    await speak(page, 'en')
    await choose(program, sample('01_study_tour_uk_2026.gb18030.csv'))
    await page
      .getByText(/GB18030/)
      .first()
      .waitFor()
  })
})
