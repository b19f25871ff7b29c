import { compareText } from '@shared/model/order'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DataTable, type TableColumn } from '../../../renderer/ui/DataTable'
import { show } from './show'

interface Person {
  id: string
  name: string
  age: number
}

const people: Person[] = Array.from({ length: 100_000 }, (_, index) => ({
  id: `p${index}`,
  name: `Person ${99_999 - index}`,
  age: index % 70,
}))

const columns: TableColumn<Person>[] = [
  {
    key: 'name',
    header: 'Name',
    width: { min: 120, share: 1 },
    cell: ({ name }) => name,
    sort: (a, b) => compareText(a.name, b.name, 'en'),
  },
  { key: 'age', header: 'Age', width: 80, align: 'end', cell: ({ age }) => age },
]

function table(more: Partial<Parameters<typeof DataTable<Person>>[0]> = {}) {
  return <DataTable label="People" rows={people} columns={columns} rowKey={({ id }) => id} height={400} {...more} />
}

const drawn = () => [...document.querySelectorAll('[role=grid] [data-index]')]

test('of a hundred thousand rows only those on the screen are drawn', async () => {
  show(table())
  await expect.poll(() => drawn().length, { timeout: 20_000 }).toBeGreaterThan(5)
  expect(drawn().length).toBeLessThan(60)
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '100001')
})

test('a head sorts up, down, and back to the order given', async () => {
  show(table({ rows: people.slice(0, 500) }))
  const head = page.getByRole('columnheader', { name: 'Name' })
  const first = () => drawn()[0]?.textContent
  await userEvent.click(head.getByRole('button'))
  await expect.element(head).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(first).toBe('Person 995009')
  await userEvent.click(head.getByRole('button'))
  await expect.poll(first).toBe('Person 999990')
  await userEvent.click(head.getByRole('button'))
  await expect.element(head).toHaveAttribute('aria-sort', 'none')
  await expect.element(page.getByRole('columnheader', { name: 'Age' })).not.toHaveAttribute('aria-sort')
})

test('arrows and End move through rows that were never drawn; Enter opens', async () => {
  const opened: string[] = []
  show(table({ onOpen: ({ id }) => opened.push(id) }))
  await expect.poll(() => drawn().length, { timeout: 20_000 }).toBeGreaterThan(5)
  ;(drawn()[0] as HTMLElement).focus()
  await userEvent.keyboard('{ArrowDown}')
  const focused = () => (document.activeElement as HTMLElement).dataset.index
  await expect.poll(focused).toBe('1')
  await userEvent.keyboard('{End}')
  await expect.poll(focused).toBe('99999')
  await userEvent.keyboard('{Enter}')
  expect(opened).toEqual(['p99999'])
})

test('says so when there is nothing to show', async () => {
  show(table({ rows: [], empty: 'Nobody fits.' }))
  await expect.element(page.getByText('Nobody fits.')).toBeVisible()
})
