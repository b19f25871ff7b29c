/** Both languages on every page, switched in the running window; and nothing that stands in the way of using it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareNames } from '../../shared/model/names'
import { launch, type Program, screenshot } from './harness'
import { answerFirstRun, importStudyTour, makeCohort, speak } from './office-steps'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let program: Program
let page: Page
let cohort: string

beforeAll(async () => {
  program = await launch()
  page = program.page
  await answerFirstRun(page)
  await makeCohort(page)
  await importStudyTour(page)
  cohort = new URL(page.url()).hash.slice(1)
})

afterAll(() => program.quit())

async function goTo(address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, address)
  await page.locator('main h1').first().waitFor()
}

/** Pages by their address and their title in both languages. */
const pages: [name: string, address: () => string, en: RegExp, zh: RegExp][] = [
  ['cohorts', () => '/cohorts', /^Cohorts$/, /^团组$/],
  ['cohort', () => cohort, /^Example study tour$/, /^示例研学团$/],
  ['summary', () => `${cohort}/summary`, /^Cohort summary$/, /^团组汇总表$/],
  ['people', () => '/people', /^People$/, /^人员$/],
  ['import', () => '/import', /^Import/, /^导入/],
  ['settings', () => '/settings', /^Settings$/, /^设置$/],
  ['about', () => '/about', /^About Tongxing$/, /^关于同行$/],
]

describe.each(pages)('%s', (name, address, en, zh) => {
  test('speaks either language at once, with no word missing', async () => {
    await goTo(address())
    for (const [language, title] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      await speak(page, language)
      await page.locator('main h1').filter({ hasText: title }).first().waitFor()
      const words = await page.locator('body').innerText()
      expect(words).not.toMatch(/\{\w+\}|undefined|\bNaN\b|\[object/)
      const frame = (await page.locator('aside nav').innerText()).split('\n').filter(Boolean)
      expect(frame).toEqual(language === 'zh' ? ['团组', '人员', '导入'] : ['Cohorts', 'People', 'Import'])
      await screenshot(page, `page-${name}-${language}`)
    }
    await speak(page, 'en')
  })
})

test('the switch keeps what is on screen, and names, dates and numbers follow it', async () => {
  await goTo(cohort)
  await page.getByRole('searchbox').fill('sunyangding')
  await page.getByText(/^1 of \d+$/).waitFor()
  await speak(page, 'zh')
  expect(await page.getByRole('searchbox').inputValue()).toBe('sunyangding')
  await page.getByText(/^显示1人，共\d+人$/).waitFor()
  await page.getByText('2027年7月12日至8月2日').waitFor()
  await page.getByRole('searchbox').fill('')

  await page.getByRole('columnheader', { name: '姓名' }).getByRole('button').click()
  const names = (await page.getByRole('row').locator('[role=gridcell]:first-child').allInnerTexts()).map(
    (cell) => cell.split('\n')[0] ?? '',
  )
  const byPinyin = [...names].sort((a, b) => compareNames({ nameZh: { full: a } }, { nameZh: { full: b } }))
  expect(names.length).toBeGreaterThan(5)
  expect(names).toEqual(byPinyin)
  await speak(page, 'en')
})

async function serious(): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    type Axe = {
      run(): Promise<{
        violations: { id: string; impact: string; nodes: { target: unknown; failureSummary?: string }[] }[]
      }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`))
  })
}

describe.each(['Light', 'Dark'])('%s', (scheme) => {
  beforeAll(async () => {
    await goTo('/settings')
    await page.locator('main').getByText(scheme, { exact: true }).click()
    await page.locator(`html[data-mantine-color-scheme=${scheme.toLowerCase()}]`).waitFor()
  })

  test.each(pages)('nothing on %s stands in the way of using it', async (_, address) => {
    await goTo(address())
    await page.waitForTimeout(300)
    expect(await serious()).toEqual([])
  })

  test('nor beside the list, where a person is edited', async () => {
    await goTo(cohort)
    await page.getByRole('grid').getByRole('row').nth(2).click()
    await page.getByRole('dialog').waitFor()
    await page.waitForTimeout(400)
    expect(await serious()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
