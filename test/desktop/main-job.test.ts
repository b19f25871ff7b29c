/** The main job as a person does it: first run, a cohort, a messy workbook, what is missing, the printed summary. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog, launch, type Program, root, screenshot, temporaryFolder } from './harness'
import { answerFirstRun, makeCohort, openCohort, saved, speak } from './office-steps'
import { textOfPdf } from './pdf-text'

const workbook = join(root, 'test/fixtures/samples/07_study_tour_en_zh.xlsx')
const cohort = 'UK winter study tour'
const pdf = join(temporaryFolder(), 'summary.pdf')

let program: Program
beforeAll(async () => {
  program = await launch()
})

test('from the first start to the printed summary', async () => {
  const { page } = program
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
  await answerFirstRun(page)
  await makeCohort(page, cohort, '赴英寒假研学团')

  await button('Import').click()
  await answerOpenDialog(program, [workbook])
  await button('Choose a file').click()
  await button('Check the table').click()
  await page.getByText(/headings in rows 3–4, 20 rows from row 5 to row 24/).waitFor()
  await button('Check the columns').click()
  await page.getByText('20 of 20 columns will be imported.').waitFor()
  await button('Check the people').click()
  await button('Import 20 rows').click()
  await page.getByRole('heading', { name: '20 rows imported' }).waitFor()
  await page.getByRole('link', { name: 'Go to the cohort' }).click()

  await page.getByRole('heading', { name: cohort, level: 1 }).waitFor()
  await page.getByRole('button', { name: /20 ?Insurance/ }).waitFor()
  await page.getByText('阿依古丽·示例').first().waitFor()
  await screenshot(page, 'main-job-cohort-en')
  await speak(page, 'zh')
  await page.getByRole('heading', { name: '赴英寒假研学团', level: 1 }).waitFor()
  await screenshot(page, 'main-job-cohort-zh')
  await speak(page, 'en')

  await button('Print summary').click()
  await page.getByText('Both', { exact: true }).click()
  await answerSaveDialog(program, pdf)
  await button('Save as PDF').click()
  await page.getByText('summary.pdf is saved.').waitFor()
  await saved(page)
  const text = await textOfPdf(pdf)
  for (const words of [
    cohort,
    '赴英寒假研学团',
    '云河职业技术学院国际交流处',
    '阿依古丽·示例',
    '单位（盖章）',
    'Page 1 of',
  ]) {
    expect(text).toContain(words)
  }
})

test('after a restart everything is there, and the same workbook brings nothing new', async () => {
  await program.restart()
  const { page } = program
  await openCohort(page, cohort)
  await page.getByText('20 people').waitFor()
  await page.getByRole('button', { name: 'Import' }).first().click()
  await answerOpenDialog(program, [workbook])
  await page.getByRole('button', { name: 'Choose a file' }).click()
  for (const name of ['Check the table', 'Check the columns', 'Check the people']) {
    await page.getByRole('button', { name }).click()
  }
  await page.getByRole('button', { name: /^20 ?Same/ }).waitFor()
  expect(existsSync(pdf)).toBe(true)
})
