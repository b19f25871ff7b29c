import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import type { Change } from '@shared/model/change-set'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Router } from 'wouter'
import { go, useHashPath, useHashSearch } from '../../../../renderer/app/hash-location'
import { office } from '../../../../renderer/office/client'
import { useRecord } from '../../../../renderer/office/hooks'
import { ChangesProvider, useChanges } from '../../../../renderer/records/changes'
import { RecordList } from '../../../../renderer/records/list/RecordList'
import { PageJournal } from '../../office/office-harness'
import { show } from '../../ui/show'

/** A busy machine is no failure. */
const soon = <T,>(ask: () => T) => expect.poll(ask, { timeout: 30_000 })

/** Everybody here is invented. */
const COUNT = 100_000
const families = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨曾']
const givens = [...'示例样本虚构模拟假设甲乙丙丁戊己庚辛梅兰竹菊']

function person(index: number): Change {
  const id = `p${String(index).padStart(6, '0')}`
  const family = families[index % families.length] as string
  const given = `${givens[index % givens.length]}${givens[(index >> 3) % givens.length]}`
  const row = {
    id,
    nameZh: { full: family + given, family, given },
    kinds: [index % 4 === 0 ? 'teacher' : 'student'],
    institution: index % 2 ? 'north' : 'yunhe',
    major: `专业${index % 9}`,
    studentNo: String(20_260_000_000 + index),
    dateOfBirth: `${1980 + (index % 25)}-0${1 + (index % 9)}-15`,
  }
  return { t: 'person', id, subject: id, op: 'create', row }
}

const college = (id: string, zh: string, en: string): Change => ({
  t: 'institution',
  id,
  subject: id,
  op: 'create',
  row: { id, name: { zh, en } },
})
const agreement = (id: string, row: object): Change => ({
  t: 'agreement',
  id,
  subject: id,
  op: 'create',
  row: { id, ...row },
})

function Page({ type }: { type: 'person' | 'agreement' }) {
  const { result: record } = useRecord('office', 'office')
  const { undoLast } = useChanges()
  if (!record) return null
  return (
    <div style={{ height: 560, width: 1000, display: 'flex', flexDirection: 'column' }}>
      <button type="button" onClick={() => void undoLast()}>
        Take back
      </button>
      <RecordList type={type} office={record} empty={<p>Nobody yet</p>} />
    </div>
  )
}

function open(type: 'person' | 'agreement', address: string): void {
  go(address)
  show(
    <Router hook={useHashPath} searchHook={useHashSearch}>
      <ChangesProvider>
        <Page key={`${type}${address}`} type={type} />
      </ChangesProvider>
    </Router>,
  )
}

const frame = () => document.querySelector('[role=grid]') as HTMLElement
const lines = () => [...document.querySelectorAll('[role=grid] [data-line]')]
const line = (at: number) => document.querySelector(`[role=grid] [data-line="${at}"]`)?.textContent ?? ''
const cellOf = (at: number, column: number) =>
  document.querySelector(`[role=grid] [data-line="${at}"] [data-column="${column}"]`) as HTMLElement
const waiting = () => document.querySelectorAll('[role=grid] [aria-busy=true]').length
const status = () => page.getByRole('status').first()
const undo = () => userEvent.click(page.getByRole('button', { name: 'Take back' }))

beforeAll(async () => {
  await page.viewport(1200, 700)
  window.postMessage(JOURNAL_PORT_MESSAGE, '*', [new PageJournal().port()])
  await office.open('李明')
  await office.ask('commit', {
    why: 'edit',
    changes: [
      { t: 'office', id: 'office', subject: 'office', op: 'create', row: { id: 'office', country: 'CN' } },
      college('yunhe', '云河职业技术学院', 'Yunhe College'),
      college('north', '北桥学院', 'Northbridge College'),
      agreement('a1', { number: 'A-1', title: { en: 'First' }, type: 'mou', state: 'draft', signedOn: '2026-01-05' }),
      agreement('a2', {
        number: 'A-2',
        title: { en: 'Second' },
        type: 'loi',
        state: 'inForce',
        signedOn: '2026-02-05',
      }),
      agreement('a3', { number: 'A-3', title: { en: 'Third' }, type: 'loi', state: 'inForce', noticeDays: 30 }),
    ],
  })
  await office.ask('commit', { why: 'edit', changes: Array.from({ length: COUNT }, (_, index) => person(index)) })
}, 180_000)

describe('a hundred thousand people', () => {
  beforeEach(async () => {
    open('person', '/people')
    await soon(() => lines().length).toBeGreaterThan(5)
    await soon(waiting).toBe(0)
  })

  test('stand in order, and what is scrolled to comes', async () => {
    await expect.element(status()).toHaveTextContent('100,000 people')
    expect(frame().getAttribute('aria-rowcount')).toBe(String(COUNT + 1))
    const first = line(0)
    expect(lines().length).toBeLessThan(60)
    frame().scrollTop = frame().scrollHeight / 2
    await soon(() => Number((lines()[0] as HTMLElement).dataset.line)).toBeGreaterThan(49_000)
    await soon(waiting).toBe(0)
    frame().focus()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    await soon(() => line(COUNT - 1)).toMatch(/[\u4e00-\u9fff]/)
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    await soon(() => line(0)).toBe(first)
  })

  test('are found, filtered and grouped, and the address says so', async () => {
    await page.getByRole('searchbox').fill('20260000042')
    await expect.element(status()).toHaveTextContent('1 of 100,000')
    expect(window.location.hash).toContain('q=20260000042')
    await page.getByRole('searchbox').fill('')
    await expect.element(status()).toHaveTextContent('100,000 people')
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('button', { name: 'Major or programme' }).click()
    await page.getByRole('textbox', { name: 'Value' }).fill('专业3')
    await userEvent.keyboard('{Enter}')
    await expect.element(status()).toHaveTextContent('11,111 of 100,000')
    expect(decodeURIComponent(window.location.hash)).toContain('major=专业3')
    await page.getByRole('button', { name: /^Group/ }).click()
    await page.getByRole('menuitem', { name: 'College or organisation' }).click()
    await soon(() => line(0)).toMatch(/College/)
  })

  test('many are edited in one step after the count was shown, and come back by one undo', async () => {
    await page.getByRole('searchbox').fill('2026000001')
    await expect.element(status()).toHaveTextContent('10 of 100,000')
    await page.getByRole('checkbox', { name: 'Select all' }).click()
    await page.getByRole('button', { name: 'Edit…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Edit 10 records' })
    await dialog.getByRole('combobox', { name: 'Field' }).click()
    await page.getByRole('option', { name: 'College or organisation' }).click()
    await dialog.getByRole('combobox', { name: 'New value' }).click()
    await page.getByRole('option', { name: 'Yunhe College' }).click()
    await expect.element(dialog.getByText('5 records change')).toBeVisible()
    await expect.element(dialog.getByText('5 have that value already')).toBeVisible()
    await dialog.getByRole('button', { name: 'Change 5 records' }).click()
    await soon(async () => (await office.get('person', 'p000011'))?.institution).toBe('yunhe')
    await undo()
    await soon(async () => (await office.get('person', 'p000011'))?.institution).toBe('north')
  })

  test('many are deleted in one step and come back by one undo', async () => {
    await page.getByRole('searchbox').fill('2026000002')
    await expect.element(status()).toHaveTextContent('10 of 100,000')
    await page.getByRole('checkbox', { name: 'Select all' }).click()
    await page.getByRole('button', { name: 'Delete…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect.element(status()).toHaveTextContent('0 of 99,990')
    await undo()
    await expect.element(status()).toHaveTextContent('10 of 100,000')
  })
})

describe('agreements', () => {
  const columns = 'columns=called,number,type,signedOn,noticeDays&sort=number'
  beforeEach(async () => {
    open('agreement', `/agreements?${columns}`)
    await soon(() => line(2)).toContain('Third')
  })

  test('are written where they stand, by the same reading as forms', async () => {
    frame().focus()
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}{F2}')
    await userEvent.keyboard('{Control>}a{/Control}A-9{Enter}')
    await soon(async () => (await office.get('agreement', 'a1'))?.number).toBe('A-9')
    await undo()
    await soon(async () => (await office.get('agreement', 'a1'))?.number).toBe('A-1')
    await soon(() => line(0)).toContain('A-1')
    // 5/3/2026 can be two days: it is asked about, and what was typed stays.
    await userEvent.dblClick(cellOf(0, 3))
    await userEvent.keyboard('{Control>}a{/Control}5/3/2026{Enter}')
    await expect.element(page.getByRole('alert')).toHaveTextContent(/two days/)
    await userEvent.keyboard('{Control>}a{/Control}5 Mar 2026{Enter}')
    await soon(async () => (await office.get('agreement', 'a1'))?.signedOn).toBe('2026-03-05')
    await undo()
    await soon(async () => (await office.get('agreement', 'a1'))?.signedOn).toBe('2026-01-05')
  })

  test('are chosen from the words of the field', async () => {
    frame().focus()
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{Enter}')
    await page.getByRole('option', { name: 'Framework agreement' }).click()
    await soon(async () => (await office.get('agreement', 'a1'))?.type).toBe('framework')
    await undo()
    await soon(async () => (await office.get('agreement', 'a1'))?.type).toBe('mou')
  })

  const paste = (text: string) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }

  test('take cells from a spreadsheet after a preview, as one step', async () => {
    frame().focus()
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}')
    paste('B-1\tMOU\t2026-04-01\t10\r\nB-2\tnonsense\t5/3/2026\t20\r\n\tframework\t\tmany\r\nlost\trow')
    const dialog = page.getByRole('dialog', { name: 'Paste into the list' })
    await expect.element(dialog.getByText('7 cells in 3 rows change')).toBeVisible()
    await expect.element(dialog.getByText('3 cells are not understood and stay as they are')).toBeVisible()
    await expect.element(dialog.getByText('4 cells fall outside the list')).toBeVisible()
    await expect.element(dialog.getByText(/can be two days/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Paste' }).click()
    await soon(async () => (await office.get('agreement', 'a2'))?.number).toBe('B-2')
    const [a1, a2, a3] = await Promise.all((['a1', 'a2', 'a3'] as const).map((id) => office.get('agreement', id)))
    expect(a1).toMatchObject({ number: 'B-1', type: 'mou', signedOn: '2026-04-01', noticeDays: 10 })
    expect(a2).toMatchObject({ type: 'loi', signedOn: '2026-02-05', noticeDays: 20 })
    expect(a3).toMatchObject({ type: 'framework', noticeDays: 30 })
    expect(a3 && 'number' in a3).toBe(false)
    await undo()
    await soon(async () => (await office.get('agreement', 'a3'))?.number).toBe('A-3')
    expect(await office.get('agreement', 'a1')).toMatchObject({ number: 'A-1', signedOn: '2026-01-05' })
  })

  test('give cells and take them back with nothing to change', async () => {
    frame().focus()
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}')
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}{/Shift}')
    let text = ''
    const read = (event: ClipboardEvent) => {
      text = event.clipboardData?.getData('text/plain') ?? ''
    }
    window.addEventListener('copy', read)
    await userEvent.keyboard('{Control>}c{/Control}')
    await soon(() => text).toBe(
      'A-1\tMemorandum of understanding\t5 Jan 2026\t\r\nA-2\tLetter of intent\t5 Feb 2026\t\r\nA-3\tLetter of intent\t\t30',
    )
    window.removeEventListener('copy', read)
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}')
    paste(text)
    const dialog = page.getByRole('dialog', { name: 'Paste into the list' })
    await expect.element(dialog.getByText('Nothing would change.')).toBeVisible()
    await expect.element(dialog.getByRole('button', { name: 'Paste' })).toBeDisabled()
    await userEvent.keyboard('{Escape}')
  })

  test('a view keeps how the list looks, opens with it, and survives a reload', async () => {
    await page.getByRole('button', { name: 'All' }).click()
    await page.getByRole('menuitem', { name: 'Save as a new view…' }).click()
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('By number')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect.element(page.getByRole('button', { name: 'By number' })).toBeVisible()
    expect(window.location.hash).toMatch(/view=\w{26}$/)
    await page.getByRole('button', { name: 'By number' }).click()
    await page.getByRole('menuitem', { name: 'Open this list with it' }).click()
    await soon(async () => Object.values((await office.get('office', 'office'))?.listViews ?? {})).toMatchObject([
      { type: 'agreement', name: 'By number', standard: true },
    ])

    // As after a reload: the page is made anew, with nothing in the address.
    open('agreement', '/agreements')
    await expect.element(page.getByRole('button', { name: 'By number' })).toBeVisible()
    await expect.element(page.getByRole('columnheader', { name: /Notice/ })).toBeVisible()
    await userEvent.click(page.getByRole('columnheader', { name: /Agreement number/ }))
    await expect.element(page.getByRole('button', { name: /By number.*changed/ })).toBeVisible()
    await page.getByRole('button', { name: /By number/ }).click()
    await page.getByRole('menuitem', { name: /Back to/ }).click()
    await page.getByRole('button', { name: /By number/ }).click()
    await page.getByRole('menuitem', { name: 'Delete this view' }).click()
    await expect.element(page.getByRole('button', { name: 'All' })).toBeVisible()
    expect((await office.get('office', 'office'))?.listViews).toBeUndefined()
  })

  test('a list opens with the columns it was left with, also where the address names none', async () => {
    const head = (name: string) => page.getByRole('columnheader', { name, exact: true })
    open('agreement', '/agreements')
    await expect.element(head('Agreement number')).toBeVisible()
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Agreement number' }).click()
    await soon(() => head('Agreement number').elements().length).toBe(0)
    expect(window.location.hash).toContain('columns=')
    open('agreement', '/agreements?state=signed')
    await expect.element(head('Type')).toBeVisible()
    expect(head('Agreement number').elements()).toEqual([])
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('button', { name: 'Usual columns' }).click()
    await expect.element(head('Agreement number')).toBeVisible()
  })

  test('say that nothing fits, and the way back', async () => {
    open('agreement', '/agreements?state=expired')
    await expect.element(page.getByText('No record fits.')).toBeVisible()
    await page.getByRole('button', { name: 'Show all records' }).click()
    await soon(() => line(2)).not.toBe('')
  })
})
