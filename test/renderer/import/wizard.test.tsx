import axe from 'axe-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import answers from '../../fixtures/samples/expected.json'
import { sampleFile } from '../sheets/sample-files'
import { closeImportPage, endOffice, showImportPage, willChoose } from './import-window'

afterEach(closeImportPage)
afterAll(endOffice)

interface ExpectedTable {
  sheet: string | null
  headerRows: number[]
  firstDataRow: number
  dataRows: number
  columns: { field: string | null }[]
}

const button = (name: string | RegExp) => page.getByRole('button', { name })

async function open(file: string): Promise<void> {
  willChoose(file, await sampleFile(file))
  await button('Choose a file').click()
  await expect.element(page.getByRole('heading', { name: file, level: 1 })).toBeVisible()
}

async function nameCohortIfAsked(): Promise<void> {
  if (!(await button('Check the table').element()).hasAttribute('disabled')) return
  const name = page.getByRole('textbox', { name: 'Name' })
  if (!name.elements().length) await page.getByText('New cohort', { exact: true }).click()
  await name.fill('An invented cohort')
  await page.getByRole('heading', { level: 1 }).click()
}

/** Faults a screen reader or a weak eye would meet. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run('#root')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

describe.each(answers.files)('$file', ({ file, tables }) => {
  const [table] = tables as unknown as ExpectedTable[]

  test('is walked through to its rows', async () => {
    await showImportPage()
    await open(file)
    await nameCohortIfAsked()
    await expect.element(page.getByRole('region', { name: 'The first rows of the file' })).toBeVisible()
    await button(`${table?.dataRows} rows`).first().click()
    const headings = table?.headerRows.join('–') ?? ''
    await expect
      .element(
        page.getByText(
          new RegExp(`headings in rows? ${headings}, ${table?.dataRows} rows from row ${table?.firstDataRow}`),
        ),
      )
      .toBeVisible()
    await button('Check the columns').click()
    const mapped = table?.columns.filter(({ field }) => field !== null).length
    await expect.element(page.getByText(new RegExp(`^${mapped} of ${table?.columns.length} columns`))).toBeVisible()
    await button(/Check the (people|rows)/).click()
    await expect.element(button(new RegExp(`^${table?.dataRows} ?All`))).toBeVisible()
    await expect.poll(() => page.getByRole('row').elements().length).toBeGreaterThan(2)
    for (const chip of page.getByRole('group', { name: 'Show only' }).getByRole('button').elements()) {
      const count = /^\d+/.exec(chip.textContent ?? '')?.[0]
      if (chip.getAttribute('aria-pressed') !== 'true') (chip as HTMLElement).click()
      await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', count)
    }
  })
})

test.each([
  ['en', 'light'],
  ['zh', 'dark'],
] as const)('every step can be used by everybody: %s, %s', async (language, scheme) => {
  await showImportPage(language, scheme)
  const next = () => page.getByRole('button', { name: /^(Check the|Import \d|核对|对应|导入\d)/ }).last()
  expect(await faults()).toEqual([])
  willChoose('list.xlsx', await sampleFile('07_study_tour_en_zh.xlsx'))
  await page.getByRole('button', { name: /Choose a file|选择文件/ }).click()
  for (let step = 0; step < 4; step++) {
    await expect.element(next()).toBeEnabled()
    expect(await faults(), `step ${step + 1}`).toEqual([])
    if (step < 3) await next().click()
  }
})
