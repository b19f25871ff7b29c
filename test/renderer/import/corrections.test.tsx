import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { sampleFile } from '../sheets/sample-files'
import { closeImportPage, endOffice, showImportPage, willChoose } from './import-window'

beforeEach(() => showImportPage())
afterEach(closeImportPage)
afterAll(endOffice)

const button = (name: string | RegExp) => page.getByRole('button', { name })
const text = (lines: string[]) => new TextEncoder().encode(lines.join('\n')).buffer as ArrayBuffer

async function open(name: string, data: ArrayBuffer): Promise<void> {
  willChoose(name, data)
  await button('Choose a file').click()
}

async function to(step: 'Table' | 'Columns' | 'People'): Promise<void> {
  const names = ['Check the table', 'Check the columns', 'Check the people']
  for (const name of names.slice(0, ['Table', 'Columns', 'People'].indexOf(step) + 1)) {
    await expect.element(button(name)).toBeEnabled()
    await button(name).click()
  }
}

const oddList = text([
  'Printed in the office',
  'Reference,Nickname,When,Where',
  'Name,Known as,Date of birth,College',
  'Ann Sample,Annie,03/04/2009,Mockford College',
  'Ben Sample,Benny,05/06/2009,Mockford College',
  'Cat Sample,Cathy,07/08/2009,Mockford College',
])

/** How many rows the list says it has. */
const listed = () => Number(page.getByRole('grid').element().getAttribute('aria-rowcount'))

/** Presses every count of rows that is not pressed yet: what it says, and how many rows are listed then. */
async function rowsBehind(): Promise<Record<string, [said: number, listed: number]>> {
  const behind: Record<string, [number, number]> = {}
  const chips = [...document.querySelectorAll<HTMLButtonElement>('fieldset button')]
  for (const chip of chips) {
    const [, count, label] = /^(\d+)(.*)$/.exec(chip.firstElementChild?.textContent ?? '') ?? []
    if (chip.getAttribute('aria-pressed') !== 'true') chip.click()
    await expect
      .poll(() => document.querySelectorAll('[role=grid] [role=row]:not([aria-busy])').length)
      .toBeGreaterThan(1)
    await expect.poll(listed).toBe(Number(count))
    behind[label ?? ''] = [Number(count), listed()]
  }
  return behind
}

describe('the table', () => {
  test('a form of one person a column is shown as it stands in the file', async () => {
    const form = [
      '出国人员信息表,,',
      '姓名,王示例,李样本',
      '性别,男,女',
      '出生日期,1980-03-01,1985-07-02',
      '护照号码,E00000001,E00000002',
    ]
    await open('form.csv', text([...form, '联系电话,19900000001,19900000002', '在团中身份,团长,团员']))
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Invented delegation')
    await page.getByRole('textbox', { name: 'Name', exact: true }).element().blur()
    await to('Table')
    await expect.element(page.getByText(/headings stand in column A, 2 people in columns B to C/)).toBeVisible()
    const kinds = page.getByRole('group', { name: 'Rows of the sheet by what they are' })
    for (const kind of ['Above the list 1', 'List 6'])
      await expect.element(kinds.getByRole('button', { name: kind })).toBeVisible()
    expect(kinds.getByRole('button').elements()).toHaveLength(2)
    for (const next of ['Check the columns', 'Check the people']) await button(next).click()
    for (const column of ['B', 'C'])
      await expect.element(page.getByRole('gridcell', { name: column, exact: true })).toBeVisible()
  })

  test('every kind of row is counted, and a count goes to its rows', async () => {
    await open('list.csv', await sampleFile('01_study_tour_uk_2026.gb18030.csv'))
    await to('Table')
    const kinds = page.getByRole('group', { name: 'Rows of the sheet by what they are' })
    for (const kind of ['Above the list 3', 'Headings 2', 'List 34', 'Not part of the list 4'])
      await expect.element(kinds.getByRole('button', { name: kind })).toBeVisible()
    await kinds.getByRole('button', { name: 'Not part of the list 4' }).click()
    await expect.element(button(/^40 Not part of the list 合计/)).toBeInViewport()
    expect(document.querySelectorAll('[data-pointed]').length).toBe(4)
  })

  test('what stands above the list reaches over empty cells, never over others', async () => {
    await open('list.csv', await sampleFile('02_teacher_training_outbound.gb18030.csv'))
    await to('Table')
    const approval = button(/^6 Above the list 任务批件号/)
    await expect.element(approval).toBeVisible()
    const [label, number, funds] = [...approval.element().children].slice(2) as HTMLElement[]
    expect([label, number, funds].map((cell) => cell?.textContent !== '')).toEqual([true, true, false])
    expect(getComputedStyle(label as Element).overflow).toBe('hidden')
    expect(getComputedStyle(number as Element).overflow).toBe('visible')
    // Longer than what is empty beside it, it goes behind the next text and not through it.
    expect(getComputedStyle(number as Element).backgroundColor).toBe(
      getComputedStyle(approval.element()).backgroundColor,
    )
  })

  test('another row is said to hold the headings, and taken back', async () => {
    await open('odd.csv', oddList)
    await page.getByRole('textbox', { name: 'Name' }).fill('Invented visit')
    await to('Table')
    await button(/^4 List/).click()
    await page.getByRole('menuitem', { name: 'The headings are in this row' }).click()
    await expect.element(page.getByText(/headings in row 4/)).toBeVisible()
    await button('Let Tongxing find the list again').click()
    await expect.element(page.getByText(/headings in rows? (2–)?3/)).toBeVisible()
  })

  test('the list can begin and end elsewhere', async () => {
    await open('odd.csv', oddList)
    await page.getByRole('textbox', { name: 'Name' }).fill('Invented visit')
    await to('Table')
    await button(/^5 List/).click()
    await page.getByRole('menuitem', { name: 'The last row of the list' }).click()
    await expect.element(page.getByText(/2 rows from row 4 to row 5/)).toBeVisible()
  })
})

describe('the columns', () => {
  test('every number of columns lists them', async () => {
    await open('list.csv', await sampleFile('03_inbound_china_visit_participants.utf8bom.csv'))
    await to('Columns')
    for (const [name, count] of [
      ['Imported 23', 23],
      ['To check 1', 1],
      ['All 24', 24],
      ['Not imported 1', 1],
    ] as const) {
      await page.getByText(name, { exact: true }).click()
      // Lines are drawn one after the other.
      await expect
        .poll(() => page.getByRole('combobox', { name: /^What column/ }).elements().length, { timeout: 10_000 })
        .toBe(count)
    }
  })

  test('a field is searched in either language and taken from the column that had it', async () => {
    await open('odd.csv', oddList)
    await page.getByRole('textbox', { name: 'Name' }).fill('Invented visit')
    await to('Columns')
    const becomes = (letter: string) => page.getByRole('combobox', { name: `What column ${letter} becomes` })
    await expect.element(becomes('D')).not.toHaveValue('Not imported')
    const college = (becomes('D').element() as HTMLInputElement).value
    await becomes('B').fill(college)
    await page.getByRole('option', { name: college }).first().click()
    await expect.element(becomes('B')).toHaveValue(college)
    await expect.element(becomes('D')).toHaveValue('Not imported')
    await expect.element(page.getByText(/was taken from column D/)).toBeVisible()
    await becomes('D').fill('过敏')
    await page.getByRole('option', { name: 'Allergies' }).click()
    await expect.element(becomes('D')).toHaveValue('Allergies')
  })

  test('where nobody can tell day from month, the person says so', async () => {
    await open('odd.csv', oddList)
    await page.getByRole('textbox', { name: 'Name' }).fill('Invented visit')
    await to('Columns')
    const order = page.getByRole('combobox', { name: 'Order of day and month in column C' })
    await order.click()
    await page.getByRole('option', { name: 'month/day/year' }).click()
    await expect.element(order).toHaveValue('month/day/year')
    await button('Check the people').click()
    await expect.element(page.getByRole('row', { name: /Ann Sample/ }).getByText('4 Mar 2009')).toBeVisible()
  })
})

test('the encoding can be said', async () => {
  await open('names.csv', await sampleFile('05_qualification_results.cp1252.csv'))
  await page.getByRole('combobox', { name: 'Encoding' }).click()
  await page.getByRole('option', { name: 'GB18030' }).click()
  await expect.element(page.getByText(/CSV · GB18030/)).toBeVisible()
})

test.each<[what: string, name: string, data: ArrayBuffer, sentence: RegExp]>([
  [
    'a picture',
    'list.xlsx',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]).buffer,
    /is a picture, not a spreadsheet/,
  ],
  ['nothing', 'empty.csv', new ArrayBuffer(0), /The file is empty/],
  [
    'half a workbook',
    'half.xlsx',
    new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]).buffer,
    /end of the file is missing/,
  ],
])('%s is refused in one sentence, and the next file is taken', async (_, name, data, sentence) => {
  await open(name, data)
  await expect.element(page.getByRole('alert').getByText(sentence)).toBeVisible()
  await open('odd.csv', oddList)
  await expect.element(page.getByRole('heading', { name: 'odd.csv' })).toBeVisible()
})

test.each<[what: string, lines: string[], sentence: RegExp]>([
  ['no row below its headings', ['2027年赴英研学团名单', '姓名,性别,出生日期,护照号码'], /no row below the headings/],
  [
    'a heading twice',
    ['2027年赴英研学团名单', '姓名,性别,护照号码,护照号码', '张样,男,EZ0000001,EZ0000002'],
    /stands above two columns/,
  ],
])('a list with %s says so and writes nothing', async (_, lines, sentence) => {
  await open('list.csv', text(lines))
  await expect.element(page.getByRole('alert').getByText(sentence)).toBeVisible()
})

describe('decisions', () => {
  const list = text([
    '2027年秋季赴英研学团人员名单',
    '姓名,姓名拼音,性别,出生日期,护照号码',
    '新样人,XIN YANGREN,男,2009-02-28,EZ0091074',
    '新样人,,男,,',
    '另样人,LING YANGREN,女,2008-02-28,EZ0091075',
  ])

  test('a possible duplicate waits, is decided, and the whole import is undone', async () => {
    await open('list.csv', list)
    await to('People')
    await expect.element(button('Import 2 rows')).toBeVisible()
    await button('1 row waits for your decision and is left out until then.').click()
    await expect.element(page.getByText('Rows that wait for your decision')).toBeVisible()
    await expect.poll(listed).toBe(1)
    await page.getByRole('button', { name: 'All rows', exact: true }).click()
    await expect.poll(listed).toBe(3)
    expect(await rowsBehind()).toMatchObject({ New: [2, 2], 'Possible duplicate': [1, 1] })
    await button(/^3 ?All/).click()

    await page
      .getByRole('row', { name: /另样人/ })
      .getByRole('button', { name: 'Import' })
      .click()
    await page.getByRole('menuitem', { name: 'Leave out' }).click()
    await expect.element(button('Import 1 row')).toBeVisible()

    await page.getByRole('button', { name: 'Decide', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Different person' }).click()
    await expect.element(button('Import 2 rows')).toBeVisible()

    await button('Import 2 rows').click()
    await expect.element(page.getByRole('heading', { name: '2 rows imported' })).toBeVisible()
    await expect.element(page.getByRole('heading', { name: '1 row was left out' })).toBeVisible()
    await expect.element(page.getByText('另样人')).toBeVisible()
    await expect.element(page.getByText('You left it out.')).toBeVisible()
    expect(await rowsBehind()).toEqual({ Added: [2, 2], 'Left out': [1, 1] })
    await button('Undo this import').click()
    await expect.element(page.getByRole('heading', { name: 'Import undone' })).toBeVisible()
  })

  test('a value can stay as it is on record, beside others that change', async () => {
    await open('first.csv', list)
    await to('People')
    await button(/^Import \d rows?$/).click()
    await button('Import another file').click()
    await open(
      'second.csv',
      text([
        '2027年秋季赴英研学团人员名单',
        '姓名,姓名拼音,性别,出生日期,护照号码,手机号码,微信号',
        '新样人,XIN YANGREN,男,2009-02-28,EZ0091074,19900001234,sample_wechat',
      ]),
    )
    await to('People')
    await page.getByRole('row', { name: /新样人/ }).click()
    const drawer = page.getByRole('dialog')
    const mobile = drawer.getByRole('checkbox', { name: /Mobile/ })
    await expect.element(mobile).toBeChecked()
    await mobile.click()
    await expect.element(mobile).not.toBeChecked()
    await drawer.getByRole('button', { name: 'Close' }).click()
    await expect.element(page.getByRole('row', { name: /新样人/ }).getByText('1 value left')).toBeVisible()
    await button('Import 1 row').click()
    await expect.element(page.getByRole('heading', { name: '1 row imported' })).toBeVisible()
  })
})

test('a column the office does not keep says so, and can be imported from this list all the same', async () => {
  const { office } = await import('../../../renderer/office/client')
  const row = { id: 'office', country: 'CN' } as const
  await office.ask('commit', {
    why: 'edit',
    changes: [{ t: 'office', id: 'office', subject: 'office', op: 'create', row }],
  })
  await open('list.csv', await sampleFile('01_study_tour_uk_2026.gb18030.csv'))
  await to('Columns')
  await page.getByText('Not imported 1', { exact: true }).click()
  const why = page.getByText(/left out unless the settings say that the office keeps it/)
  await expect.element(why).toBeVisible()
  await page.getByRole('combobox', { name: 'What column H becomes' }).click()
  await page
    .getByRole('option', { name: /Ethnic/ })
    .first()
    .click()
  await expect.element(page.getByText('Every column is imported.')).toBeVisible()
})
