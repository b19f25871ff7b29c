/** Reading in the real program: a table from the clipboard, a password from a file, what a list without rows says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReportFile } from '../../shared/import/report'
import { newProfile, tongxing } from './command'
import { dropFiles, launch, type Program, root, screenshot, temporaryFolder } from './harness'
import { answerFirstRun, beginImport, leaveFile } from './office-steps'

const workbook = (name: string) => join(root, 'test/fixtures/workbooks', name)

describe('on the import page', () => {
  let program: Program
  let page: Page
  beforeAll(async () => {
    program = await launch()
    page = program.page
    await answerFirstRun(page)
  })

  async function paste(html: string, text: string): Promise<void> {
    await page.getByRole('link', { name: 'Cohorts', exact: true }).click()
    await beginImport(page)
    await program.app.evaluate(({ clipboard }, copied) => clipboard.write(copied as never), { html, text })
    await page.locator('main').click({ position: { x: 5, y: 5 } })
    await page.keyboard.press('Control+V')
  }

  /** What the second step says of the table. */
  async function tableFound(): Promise<string> {
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Invented tour')
    await page.getByRole('combobox', { name: 'Kind' }).click()
    await page.getByRole('option', { name: 'Study tour (out)' }).click()
    await page.getByRole('button', { name: 'Check the table' }).click()
    return page
      .getByText(/headings in row/)
      .first()
      .innerText()
  }

  test('a table pasted as a spreadsheet copies it is read with its cells', async () => {
    const html =
      '<html><body><!--StartFragment--><table><tr><td>姓名</td><td>护照号码</td><td>出生日期</td></tr><tr><td>欧阳样一</td><td>EX0000001</td><td>2008-03-05</td></tr></table><!--EndFragment-->'
    await paste(html, '姓名\t护照号码\t出生日期\n欧阳样一\tEX0000001\t2008-03-05')
    await page.getByRole('heading', { name: 'Pasted table' }).waitFor()
    expect(await tableFound()).toContain('headings in row 1, 1 row')
  })

  test('so is text parted by tabs', async () => {
    await paste('', '姓名\t护照号码\n欧阳样一\tEX0000001\n诸葛样二\tEX0000002\n')
    await page.getByRole('heading', { name: 'Pasted table' }).waitFor()
    expect(await tableFound()).toContain('headings in row 1, 2 rows')
  })

  test('rows and columns that a file hides are read, and it says so', async () => {
    await leaveFile(page)
    await screenshot(page, 'import-choose')
    await dropFiles(page.locator('main'), [workbook('cells-libreoffice.xlsx')])
    await page.getByText('1 hidden row and 1 hidden column').waitFor()
    await screenshot(page, 'import-hidden')
  })

  test('a protected workbook asks for its password', async () => {
    await leaveFile(page)
    await dropFiles(page.locator('main'), [workbook('protected-standard.xlsx')])
    await page.getByLabel('Password', { exact: true }).fill('wrong')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByText('does not open the file').waitFor()
    await screenshot(page, 'import-password')
  })
})

describe('from the command line', () => {
  const profile = newProfile()
  const folder = temporaryFolder()
  const report = join(folder, 'report.json')
  const reported = () => (JSON.parse(readFileSync(report, 'utf8')) as { files: ReportFile[] }).files[0]
  const trial = (file: string, ...more: string[]) =>
    tongxing(['import', file, '--cohort', 'Invented', '--dry-run', '--report', report, ...more], profile)

  test('a protected workbook is read with the password in a file, and refused without', async () => {
    const password = join(folder, 'password.txt')
    writeFileSync(password, '同行-2026\r\nnot this line\r\n')
    const file = workbook('protected-agile.xlsx')
    expect(await trial(file, '--workbook-password-file', password)).toMatchObject({ code: 0, err: '' })
    expect(reported()).toMatchObject({ format: 'xlsx', refused: null })
    expect(reported()?.tables[0]?.dataRows).toBe(3)
    expect(await trial(file)).toMatchObject({ code: 1, err: expect.stringContaining('protected by a password') })
    writeFileSync(password, 'wrong')
    const wrong = await trial(file, '--workbook-password-file', password)
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('does not open the file') })
  })

  test('a list with headings and no rows says which columns it understood', async () => {
    const file = join(folder, 'headings.csv')
    writeFileSync(file, '序号,姓名,护照号码,出生日期,备注\n')
    const understood = ['seq', 'nameZh', 'passportNo', 'dob', 'remarks']
    const said = await trial(file)
    expect(said.code).toBe(1)
    expect(reported()?.tables[0]?.columns.map(({ field }) => field)).toEqual(understood)
  })
})
