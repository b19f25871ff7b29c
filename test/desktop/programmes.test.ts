/**
 * Programmes and what came of them, as an office keeps them: a master class, a qualification with its results and its
 * recognition, an output with who adopted it, a plan of four levels. Everybody and everything here is invented.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launch, type Program, screenshot } from './harness'
import { answerFirstRun, saved, speak } from './office-steps'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let program: Program
let page: Page
/** Addresses of the pages made on the way. */
const made: Record<string, string> = {}

beforeAll(async () => {
  program = await launch()
  page = program.page
  await answerFirstRun(page)
})

async function goTo(address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, address)
  await page.locator('main h1').first().waitFor()
}

const button = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('button', { name }).first()

/** Makes a record from its list by what its dialog asks for, and stays on its page. */
async function makeNew(list: string, what: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  await goTo(list)
  await button(`New ${what}`).click()
  const dialog = page.getByRole('dialog', { name: `New ${what}` })
  await fill(dialog)
  await button('Create', dialog).click()
  await dialog.waitFor({ state: 'detached' })
  await page.locator('main h1').first().waitFor()
  made[what] = new URL(page.url()).hash.slice(1)
}

/** Types a name into a field that refers to records and makes a record of it. */
async function typeNew(field: Locator, name: string): Promise<void> {
  await field.fill(name)
  await page.getByRole('option', { name: new RegExp(`“${name}”`) }).click()
}

async function choose(field: Locator, option: string | RegExp): Promise<void> {
  await field.click()
  await page.getByRole('option', { name: option }).first().click()
}

test('a master class: one master, apprentices paired in one step, targets, sessions, graduation', async () => {
  await makeNew('/master-classes', 'master class', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Name (English)' }).fill('Example master class')
    await typeNew(dialog.getByRole('textbox', { name: 'Master teacher' }), '汤例一')
    await dialog.getByRole('textbox', { name: 'Craft or major' }).fill('Equipment assembly')
  })
  await page.getByRole('heading', { name: 'Example master class', level: 1 }).waitFor()

  await button('Pair apprentices').click()
  const dialog = page.getByRole('dialog', { name: 'Pair apprentices with the master' })
  for (const name of ['钱例二', '孙例三']) await typeNew(dialog.getByRole('textbox', { name: 'Apprentices' }), name)
  await dialog.getByRole('textbox', { name: 'Targets of each, one a line' }).fill('Assembles alone\nReads the manual')
  await button('Pair 2', dialog).click()
  await dialog.waitFor({ state: 'detached' })
  const pair = page
    .getByRole('listitem')
    .filter({ hasText: 'Qian' })
    .or(page.getByRole('listitem').filter({ hasText: '钱例二' }))
    .first()
  await pair.getByText('0 of 2 targets met').first().waitFor()

  await pair.getByRole('button', { expanded: false }).first().click()
  await pair.getByText('Assembles alone').click()
  await pair.getByText('Yes', { exact: true }).first().click()
  await pair.getByText('1 of 2 targets met').first().waitFor()
  await pair.getByRole('button', { name: 'Graduate', exact: true }).click()
  await page.getByText('1 of 2 graduated').waitFor()

  await button('Add a session').click()
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2027-03-01')
  const hours = page.getByRole('textbox', { name: 'Hours', exact: true })
  await hours.fill('6')
  await hours.press('Enter')
  await page.getByText('1 session, 6 h').first().waitFor()
  await saved(page)
  await screenshot(page, 'programmes-master-class')
})

describe('a qualification', () => {
  test('with its units, results typed like a spreadsheet, and its pass rate', async () => {
    await makeNew('/qualifications', 'qualification', async (dialog) => {
      await dialog.getByRole('textbox', { name: 'Title (English)' }).fill('Example Level 2 Award')
      await choose(
        dialog.getByRole('textbox', { name: 'Scheme' }).or(dialog.getByRole('combobox', { name: 'Scheme' })),
        'RQF',
      )
      await typeNew(dialog.getByRole('textbox', { name: 'Awarding body' }), 'Example Awards')
    })
    for (const title of ['食品安全', '餐桌服务']) {
      await button('Add a unit').click()
      const field = page.getByRole('textbox', { name: 'Unit', exact: true }).last()
      await field.fill(title)
      await field.press('Enter')
      await page.locator('main h1').click()
      await page.getByText(title, { exact: true }).first().waitFor()
    }
    await page.getByRole('link', { name: 'Enter results' }).click()
    for (const name of ['赵样四', '李样五']) {
      await button('Register a person').click()
      const dialog = page.getByRole('dialog', { name: 'New result' })
      await typeNew(dialog.getByRole('textbox', { name: 'Person' }), name)
      await button('Create', dialog).click()
      await dialog.waitFor({ state: 'detached' })
    }
    const grid = page.getByRole('grid', { name: 'Results, a person a row' })
    await grid.getByRole('row').nth(2).waitFor()
    await grid.focus()
    await page.keyboard.press('ArrowRight')
    for (const typed of ['p', 'merit']) {
      await page.keyboard.type(typed)
      await page.keyboard.press('Enter')
      await page.waitForTimeout(150)
    }
    await page.getByText('2 of 2 passed (100%)').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('not a grade')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'Not a result' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('R')
    await page.keyboard.press('Enter')
    await page.getByText('0 of 1 passed (0%)').waitFor()
    await saved(page)
    made.sheet = new URL(page.url()).hash.slice(1)
    await screenshot(page, 'programmes-results')
    await goTo(made.qualification ?? '')
    await page.getByRole('progressbar', { name: 'Pass rate: 食品安全' }).waitFor()
    expect(await page.getByRole('progressbar', { name: 'Pass rate: 食品安全' }).getAttribute('aria-valuenow')).toBe(
      '100',
    )
  })

  test('recognised as a Chinese certificate under an agreement, and seen from there', async () => {
    await goTo(made.qualification ?? '')
    await button('Add a recognised certificate').click()
    const form = page.getByRole('region', { name: 'Mutual recognition' })
    await typeNew(form.getByRole('textbox', { name: 'Qualification' }), '示例餐饮服务证书')
    await typeNew(form.getByRole('textbox', { name: 'Agreement' }), 'Example recognition agreement')
    await button('Done', form).click()
    await form.getByText('Example recognition agreement').waitFor()
    await form.getByRole('link', { name: '示例餐饮服务证书' }).click()
    await page.getByRole('heading', { name: '示例餐饮服务证书', level: 1 }).waitFor()
    const back = page.getByRole('region', { name: 'Mutual recognition' })
    await back.getByText('holders of that certificate are recognised as holding this one').waitFor()
    await button('Recognise the other way too', back).click()
    await back.getByText('Both ways').first().waitFor()
    await saved(page)
    await screenshot(page, 'programmes-recognition')
  })

  test('one result leads to the next: the resit, filled in', async () => {
    await goTo('/results')
    await page.getByRole('row').filter({ hasText: '餐桌服务' }).locator('[data-column="0"]').first().dblclick()
    await page.getByRole('heading', { name: /餐桌服务/, level: 1 }).waitFor()
    await button('Register a resit').click()
    const dialog = page.getByRole('dialog', { name: 'New result' })
    expect(await dialog.getByRole('textbox', { name: 'Unit' }).inputValue()).toBe('餐桌服务')
    const before = page.url()
    await button('Create', dialog).click()
    await page.waitForURL((url) => url.href !== before)
    await button('More actions').waitFor()
    made.result = new URL(page.url()).hash.slice(1)
    await page.getByRole('heading', { name: 'All units of this person' }).waitFor()
    await page.getByRole('link', { name: 'Enter results' }).click()
    await page.getByRole('grid').getByTitle('2 attempts').waitFor()
    await saved(page)
  })
})

test('an output asks for what its kind is made of, and for who adopted it', async () => {
  await makeNew('/outputs', 'international output', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Title (English)' }).fill('Example course standard')
    await choose(
      dialog.getByRole('textbox', { name: 'Kind' }).or(dialog.getByRole('combobox', { name: 'Kind' })),
      'Course standard',
    )
  })
  expect(await page.getByRole('button', { name: 'Post', exact: true }).count()).toBe(0)
  await button('Add an adopter').click()
  await typeNew(page.getByRole('textbox', { name: 'Institution', exact: true }), 'Example Mekong College')
  await choose(
    page
      .getByRole('textbox', { name: 'Country or region' })
      .or(page.getByRole('combobox', { name: 'Country or region' })),
    'Laos',
  )
  await page.getByText('1 adopter, Laos').waitFor()
  await button('Change Kind').or(page.getByTitle('Change Kind')).first().click()
  await choose(
    page.getByRole('textbox', { name: 'Kind' }).or(page.getByRole('combobox', { name: 'Kind' })),
    'Post in an international body',
  )
  await page.getByRole('textbox', { name: 'Who holds it' }).waitFor()
  await page.getByText('Example Mekong College').first().waitFor()
  await page.keyboard.press('Escape')
  await saved(page)
  await screenshot(page, 'programmes-output')
})

test('a plan by level: a project, what fulfils it, and the actual counted from there', async () => {
  await makeNew('/plans', 'internationalisation plan', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Name (English)' }).fill('Example plan')
    await typeNew(dialog.getByRole('textbox', { name: 'College' }), 'Example Binhai College')
    await choose(
      dialog
        .getByRole('textbox', { name: 'Ministry batch' })
        .or(dialog.getByRole('combobox', { name: 'Ministry batch' })),
      'Batch 2',
    )
  })
  await button('Add a project: Teachers').click()
  const drawer = page.getByRole('dialog')
  const name = drawer.getByRole('textbox', { name: 'Name (English)' })
  await name.fill('Standards taught abroad')
  await name.press('Enter')
  await drawer.getByRole('heading', { name: 'Standards taught abroad' }).waitFor()
  for (const [label, value] of [
    ['Indicator', 'Standards adopted'],
    ['Target', '4'],
  ] as const) {
    await drawer.getByRole('textbox', { name: label, exact: true }).fill(value)
    await drawer.getByRole('textbox', { name: label, exact: true }).press('Enter')
  }
  await choose(drawer.getByRole('textbox', { name: 'Link international output' }), 'Example course standard')
  await drawer.getByRole('link', { name: /Example course standard/ }).waitFor()
  await button('Count', drawer).click()
  await button(/^1\s*Outputs adopted/).click()
  await drawer.getByText('1 of 4').waitFor()
  await drawer.getByText(/^Counted on .*: Outputs adopted/).waitFor()
  await screenshot(page, 'programmes-project')
  await button('Close', drawer).click()
  const column = page.getByRole('region', { name: 'Teachers' })
  await column.getByText('1 of 4').waitFor()
  await column.getByText(/4 to 5 asked for/).waitFor()

  await page.getByText('Table', { exact: true }).click()
  await page.getByRole('table').getByText('Standards adopted').waitFor()
  await button('Add a condition').click()
  const condition = page.getByRole('textbox', { name: 'Condition', exact: true })
  await condition.fill('Runs a joint programme')
  await condition.press('Enter')
  await page.getByText('Yes', { exact: true }).click()
  await page.getByText(/1 met; at least/).waitFor()
  await saved(page)

  // From the output one comes back to the plan it fulfils.
  await goTo(made['international output'] ?? '')
  await page.getByRole('link', { name: /Example plan/ }).click()
  await page.getByRole('heading', { name: 'Example plan', level: 1 }).waitFor()
})

test('a plan that is deleted comes back with one undo', async () => {
  await goTo(made['internationalisation plan'] ?? '')
  await button('More actions').click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await button('Delete', page.getByRole('dialog')).click()
  await page.getByText('Deleted “Example plan”').waitFor()
  await button('Undo').click()
  await goTo(made['internationalisation plan'] ?? '')
  await page.getByRole('heading', { name: 'Example plan', level: 1 }).waitFor()
  await page.getByText('Standards taught abroad').first().waitFor()
})

async function serious(): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    type Axe = {
      run(): Promise<{
        violations: { id: string; impact: string; nodes: { html: string; failureSummary?: string }[] }[]
      }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} ${html}: ${failureSummary}`))
  })
}

describe.each(['Light', 'Dark'])('%s', (scheme) => {
  beforeAll(async () => {
    await goTo('/settings')
    await page.locator('main').getByText(scheme, { exact: true }).click()
    await page.locator(`html[data-mantine-color-scheme=${scheme.toLowerCase()}]`).waitFor()
  })

  test.each(['master class', 'qualification', 'sheet', 'result', 'international output', 'internationalisation plan'])(
    'nothing on the page of the %s stands in the way of using it',
    async (what) => {
      await goTo(made[what] ?? '')
      await page.waitForTimeout(300)
      expect(await serious()).toEqual([])
    },
  )

  test('nor beside the plan, where a project is written', async () => {
    await goTo(made['internationalisation plan'] ?? '')
    await button(/Standards taught abroad/).click()
    await page.getByRole('dialog').waitFor()
    await page.waitForTimeout(400)
    expect(await serious()).toEqual([])
    await button('Close', page.getByRole('dialog')).click()
  })
})

test('in Chinese they say the same', async () => {
  await speak(page, 'zh')
  for (const [what, words] of [
    ['master class', '师徒结对'],
    ['qualification', '证书互认'],
    ['international output', '成果信息'],
    ['internationalisation plan', '分层面项目'],
  ] as const) {
    await goTo(made[what] ?? '')
    await page.getByRole('heading', { name: words }).waitFor()
  }
  await screenshot(page, 'programmes-plan-zh')
})
