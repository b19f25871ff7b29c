/** Both languages on every page, switched in the running window; and nothing that stands in the way of using it. */
import { exampleOffice } from '@shared/example/office'
import { dictionary } from '@shared/model/dictionary'
import { plurals } from '@shared/text/records'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAddress } from '../../renderer/records/addresses'
import { compareNames } from '../../shared/model/names'
import { atRest, seriousTrouble } from './accessible'
import { launch, type Program, screenshot } from './harness'
import { answerFirstRun, beginWithExample, importStudyTour, makeCohort, speak } from './office-steps'

type Language = 'en' | 'zh'

let program: Program
let page: Page

afterAll(() => program.quit())

/** Resolves when the page of that address is there, and not the one before it any more. */
async function goTo(address: string): Promise<void> {
  await page.evaluate((to) => {
    if ((window.location.hash || '#/') === `#${to}`) return
    for (const title of document.querySelectorAll('main h1')) title.setAttribute('data-left', '')
    window.location.hash = to
  }, address)
  if (address.includes('part='))
    await page.locator(`[role=tab][aria-selected=true][id$=${address.split('part=')[1]}]`).waitFor()
  else await page.locator('main h1:not([data-left])').first().waitFor()
}

const changes = exampleOffice('2026-01-01')
/** The first record of a type of which there is most to see. */
function fullest(type: string): string {
  const [first] = changes
    .filter((change) => change.t === type)
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  if (!first) throw new Error(`The example office has no ${type}.`)
  return first.id
}
const cohort = `/cohorts/${fullest('cohort')}`
/** Seats have no page of their own; nothing of the example was handed over yet. */
const withoutPage = ['enrolment', 'disclosure']

/** Pages by their address and, where it is always the same, their title in both languages. */
const pages: [name: string, address: string, en?: string, zh?: string][] = [
  ['home', '/', 'What needs you', '今日待办'],
  ['calendar', '/calendar'],
  ['cohorts', '/cohorts', 'Cohorts', '团组'],
  ...Object.entries(listAddress).map(([type, address]): (typeof pages)[number] => {
    const { en, zh } = plurals[type as keyof typeof plurals]
    return [`list-${type}`, type === 'cohort' ? `${address}/list` : address, en, zh]
  }),
  ...Object.entries(listAddress)
    .filter(([type]) => !withoutPage.includes(type))
    .map(([type, address]): (typeof pages)[number] => [type, `${address}/${fullest(type)}`]),
  ...['travel', 'programme', 'money', 'files'].map((part): (typeof pages)[number] => [
    `cohort-${part}`,
    `${cohort}?part=${part}`,
  ]),
  ['summary', `${cohort}/summary`, 'Cohort summary', '团组汇总表'],
  ['documents', `/documents${cohort.replace('cohorts', 'cohort')}`, 'Documents', '打印文档'],
  ['results', `/qualifications/${fullest('qualification')}/results`],
  ['import', '/import', 'Import', '导入'],
  ['settings', '/settings', 'Settings', '设置'],
  ['about', '/about', 'About Tongxing', '关于同行'],
]

/** Every sentence of the program in one language whose words in the other are different ones. */
const sentences = { en: new Set<string>(), zh: new Set<string>() }
function collect(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  const { en, zh } = value as { en?: unknown; zh?: unknown }
  if (typeof en === 'string' && typeof zh === 'string' && en !== zh) {
    sentences.en.add(en)
    sentences.zh.add(zh)
  }
  for (const inner of Object.values(value)) collect(inner, seen)
}
collect(import.meta.glob('../../shared/text/**/*.ts', { eager: true }))
collect(dictionary)

/** What can be read or heard on the page, but for what says itself that it is in another language. */
const shownWords = () =>
  page.evaluate(() => {
    const spoken = document.documentElement.lang
    const speaks = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === spoken
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement
      if (around?.checkVisibility() && !around.closest('script, style') && speaks(around))
        found.push(node.textContent ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`body [${name}]`))
        if (speaks(element)) found.push(element.getAttribute(name) ?? '')
    return [...new Set(found.map((words) => words.trim()).filter(Boolean))]
  })

/** Names of languages and of keys, which are the same in both; and what somebody typed into the example. */
const always = new Set(['English', '中文', 'O', '良好', '签约', '签到'])

async function expectOnly(language: Language): Promise<void> {
  const words = await shownWords()
  expect(words.filter((each) => /\{\w+\}|undefined|\bNaN\b|\[object/.test(each))).toEqual([])
  const other = sentences[language === 'en' ? 'zh' : 'en']
  expect(words.filter((each) => other.has(each) && !sentences[language].has(each) && !always.has(each))).toEqual([])
}

const navigation = {
  en: [
    ...['Home', 'Cohorts', 'People', 'Calendar', 'Institutions', 'Alliances', 'Agreements', 'Events'],
    ...['Joint programmes', 'Master classes', 'Qualifications', 'Outputs', 'Plans'],
    ...['Indicators', 'Documents', 'Import'],
  ],
  zh: [
    ...['首页', '团组', '人员', '日历', '院校与机构', '联盟与中心', '协议', '活动'],
    ...['中外合作办学', '大师班', '职业证书', '国际影响成果', '国际化发展方案'],
    ...['统计指标', '打印文档', '导入'],
  ],
}

describe('the example office', () => {
  beforeAll(async () => {
    program = await launch()
    page = program.page
    page.setDefaultTimeout(15_000)
    await beginWithExample(page)
  })

  describe.each(pages)('%s', (name, address, en, zh) => {
    test('speaks either language at once, with no word missing', async () => {
      await goTo(address)
      for (const [language, title] of [
        ['en', en],
        ['zh', zh],
      ] as const) {
        await speak(page, language)
        if (title) await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
        await atRest(page)
        await expectOnly(language)
        expect(await page.locator('aside nav a').allInnerTexts()).toEqual(navigation[language])
        await screenshot(page, `page-${name}-${language}`)
      }
    })
    afterAll(() => speak(page, 'en'))
  })

  /** Everything that is searched for lies over the page, whichever that is. */
  async function openPalette(): Promise<void> {
    await goTo('/people')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Search everything|搜索全部记录/ }).fill('example')
    await page.getByRole('option').first().waitFor()
    await atRest(page)
  }
  async function closePalette(): Promise<void> {
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: /Search everything|搜索全部记录/ }).waitFor({ state: 'detached' })
  }

  test('the search over everything speaks either language', async () => {
    for (const language of ['zh', 'en'] as const) {
      await speak(page, language)
      await openPalette()
      await expectOnly(language)
      await screenshot(page, `page-search-${language}`)
      await closePalette()
    }
  })

  describe.each(['Light', 'Dark'])('%s', (scheme) => {
    beforeAll(async () => {
      await goTo('/settings')
      await page.locator('main').getByText(scheme, { exact: true }).click()
      await page.locator(`html[data-mantine-color-scheme=${scheme.toLowerCase()}]`).waitFor()
    })

    test.each(pages)('nothing on %s stands in the way of using it', async (name, address) => {
      await goTo(address)
      await atRest(page)
      if (scheme === 'Dark') await screenshot(page, `page-${name}-dark`)
      expect(await seriousTrouble(page)).toEqual([])
    })

    test('nor in the search over everything', async () => {
      await openPalette()
      expect(await seriousTrouble(page)).toEqual([])
      await closePalette()
    })

    test('nor beside the list of a cohort, where a person is edited', async () => {
      await goTo(cohort)
      await page.getByRole('grid', { name: 'Participants' }).getByRole('row').nth(2).getByRole('button').first().click()
      await page.getByRole('dialog').waitFor()
      await atRest(page)
      expect(await seriousTrouble(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    })
  })

  afterAll(() => program.quit())
})

describe('a list of a college', () => {
  beforeAll(async () => {
    program = await launch()
    page = program.page
    await answerFirstRun(page)
    await makeCohort(page)
    await importStudyTour(page)
  })

  test('the switch keeps what is on screen, and names, dates and numbers follow it', async () => {
    await page.getByRole('searchbox').fill('sunyangding')
    await page.getByText(/^1 of \d+$/).waitFor()
    await speak(page, 'zh')
    expect(await page.getByRole('searchbox').inputValue()).toBe('sunyangding')
    await page.getByText(/^显示1人，共\d+人$/).waitFor()
    await page.getByText('2027年7月12日至8月2日').waitFor()
    await page.getByRole('searchbox').fill('')
    await page.getByText(/^显示1人，共\d+人$/).waitFor({ state: 'detached' })

    await page.getByRole('columnheader', { name: '姓名' }).click()
    const names = async () => page.getByRole('row').locator('[data-column="0"] strong').allInnerTexts()
    const byPinyin = (shown: string[]) =>
      [...shown].sort((a, b) => compareNames({ nameZh: { full: a } }, { nameZh: { full: b } }))
    await expect.poll(async () => (await names()).length).toBeGreaterThan(5)
    const shown = await names()
    expect(shown).toEqual(byPinyin(shown))
  })
})
