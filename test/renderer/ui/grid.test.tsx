import axe from 'axe-core'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fromTabbed, toTabbed, toTable } from '../../../renderer/ui/grid/clipboard'
import { Grid, type GridProps } from '../../../renderer/ui/grid/Grid'
import type { GridColumn, GridSort } from '../../../renderer/ui/grid/grid'
import { show } from './show'

const start: GridColumn[] = [
  { key: 'name', header: 'Name', width: 200, sortable: true, editable: false },
  ...['b', 'c', 'd', 'e', 'f', 'g'].map((key) => ({
    key,
    header: key.toUpperCase(),
    width: 150,
    sortable: true,
    editable: key !== 'g',
  })),
]

const told: string[] = []

/** A grid of invented rows that keeps its own order and columns, as a list does. */
function Sample({ lineCount = 100_000, ...more }: Partial<GridProps>) {
  const [columns, setColumns] = useState(start)
  const [sort, setSort] = useState<GridSort[]>([])
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  return (
    <div style={{ height: 420, width: 700, display: 'flex', flexDirection: 'column' }}>
      <Grid
        label="Sample"
        columns={columns}
        lineCount={lineCount}
        lineAt={(line) => ({ kind: 'row', id: `r${line}`, name: `Row ${line}` })}
        version={0}
        top=""
        renderCell={(line, column) => `${columns[column]?.key}${line}`}
        onWindow={() => {}}
        sort={sort}
        onSort={(column, more) =>
          setSort((before) => {
            const now = before.find((one) => one.column === column)
            const next = { column, descending: now ? !now.descending : false }
            return more ? [...before.filter((one) => one.column !== column), next] : [next]
          })
        }
        onMoveColumn={(key, before) => {
          const from = columns.findIndex((column) => column.key === key)
          const rest = columns.filter((column) => column.key !== key)
          rest.splice(before > from ? before - 1 : before, 0, columns[from] as GridColumn)
          setColumns(rest)
        }}
        onResizeColumn={(key, width) =>
          setColumns(columns.map((column) => (column.key === key ? { ...column, width } : column)))
        }
        marked={marked}
        allMarked={false}
        onMark={(line) => setMarked(new Set([...marked, `r${line}`]))}
        onMarkAll={(on) => setMarked(new Set(on ? ['r0', 'r1'] : []))}
        onOpen={(line) => told.push(`open ${line}`)}
        onToggle={() => {}}
        onCopy={(range) => {
          told.push(`copy ${range.top}-${range.bottom} ${range.left}-${range.right}`)
          return { text: 'x', html: '<b>x</b>' }
        }}
        onPaste={(text, range) => told.push(`paste ${text} at ${range.top},${range.left}`)}
        onClear={(range) => told.push(`clear ${range.top}-${range.bottom}`)}
        renderEditor={({ typed, leave }) => (
          <input
            aria-label="Field"
            defaultValue={typed}
            ref={(input) => input?.focus()}
            onKeyDown={(event) => {
              if (event.key === 'Enter') leave('down')
              if (event.key === 'Escape') leave()
            }}
          />
        )}
        {...more}
      />
    </div>
  )
}

const grid = () => page.getByRole('grid', { name: 'Sample' })
const frame = () => document.querySelector('[role=grid]') as HTMLElement
const drawn = () => [...document.querySelectorAll('[role=grid] [data-line]')]
const cursor = () => document.getElementById(frame().getAttribute('aria-activedescendant') ?? '')?.textContent
const heads = () =>
  [...document.querySelectorAll('[role=columnheader]')].map((head) => head.textContent).filter(Boolean)

async function begin(): Promise<void> {
  told.length = 0
  show(<Sample />)
  await expect.poll(() => drawn().length, { timeout: 20_000 }).toBeGreaterThan(5)
  frame().focus()
}

test('of a hundred thousand rows those on the screen are drawn, and the keyboard reaches the last', async () => {
  await begin()
  expect(drawn().length).toBeLessThan(50)
  await expect.element(grid()).toHaveAttribute('aria-rowcount', '100001')
  await expect.element(grid()).toHaveAttribute('aria-colcount', '8')
  await userEvent.keyboard('{Control>}{End}{/Control}')
  await expect.poll(cursor).toBe('g99999')
  expect(drawn().length).toBeLessThan(50)
  const last = document.querySelector('[data-line="99999"]')
  expect(last?.getAttribute('aria-rowindex')).toBe('100001')
  await userEvent.keyboard('{Control>}{Home}{/Control}')
  await expect.poll(cursor).toBe('name0')
})

test('arrows move a cell, Page keys a screen, and what is moved to comes into sight', async () => {
  await begin()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
  await expect.poll(cursor).toBe('b2')
  await userEvent.keyboard('{End}')
  await expect.poll(cursor).toBe('g2')
  await expect.poll(() => frame().scrollLeft).toBeGreaterThan(100)
  const cell = document.getElementById(frame().getAttribute('aria-activedescendant') ?? '')
  expect(cell?.getBoundingClientRect().right).toBeLessThanOrEqual(frame().getBoundingClientRect().right)
  // The name stays where it is.
  const name = document.querySelector('[data-line="2"] [data-column="0"]')
  expect(Math.abs((name?.getBoundingClientRect().left ?? 0) - frame().getBoundingClientRect().left - 40)).toBeLessThan(
    2,
  )
  await userEvent.keyboard('{PageDown}{PageDown}{Home}')
  await expect.poll(() => Number(cursor()?.replace('name', ''))).toBeGreaterThan(12)
})

test('Shift takes a range, Ctrl+C copies it, Ctrl+V tells where', async () => {
  await begin()
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}')
  await expect.poll(() => document.querySelectorAll('[data-within]').length).toBe(6)
  await userEvent.keyboard('{Control>}c{/Control}')
  await expect.poll(() => told).toContain('copy 1-3 1-2')
  document.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: Object.assign(new DataTransfer(), {}), bubbles: true }),
  )
  await expect.poll(() => told.at(-1)).toMatch(/^paste {2}at 1,1/)
  await userEvent.keyboard('{Delete}')
  await expect.poll(() => told.at(-1)).toBe('clear 1-3')
})

test('a range is taken with the mouse, too', async () => {
  await begin()
  const cell = (line: number, column: number) =>
    document.querySelector(`[data-line="${line}"] [data-column="${column}"]`) as HTMLElement
  await userEvent.click(cell(2, 1))
  await userEvent.click(cell(4, 3), { modifiers: ['Shift'] })
  await expect.poll(() => document.querySelectorAll('[data-within]').length).toBe(9)
  await userEvent.click(cell(6, 1), { modifiers: ['Control'] })
  await expect
    .element(page.getByText('name6').element().closest('[role=row]') as HTMLElement)
    .toHaveAttribute('aria-selected', 'true')
})

test('Enter on the name opens, on a value edits; typing edits with what was typed', async () => {
  await begin()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(told).toContain('open 1')
  await userEvent.keyboard('{ArrowRight}{Enter}')
  await expect.element(page.getByRole('textbox', { name: 'Field' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(cursor).toBe('b2')
  await userEvent.keyboard('q')
  await expect.element(page.getByRole('textbox', { name: 'Field' })).toHaveValue('q')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.activeElement === frame()).toBe(true)
  // The last column cannot be written: Enter opens the record.
  await userEvent.keyboard('{End}{Enter}')
  expect(told.at(-1)).toBe('open 2')
})

test('heads sort by pointer and by key, Shift adds a second', async () => {
  await begin()
  const head = (name: string) => page.getByRole('columnheader', { name, exact: true })
  await userEvent.click(head('B'))
  await expect.element(head('B')).toHaveAttribute('aria-sort', 'ascending')
  await userEvent.click(head('C'), { modifiers: ['Shift'] })
  await expect.element(page.getByRole('columnheader', { name: /^C/ })).toHaveAttribute('aria-sort', 'ascending')
  await expect.element(page.getByRole('columnheader', { name: /^B/ })).toHaveAttribute('aria-sort', 'ascending')
  frame().focus()
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowRight}{Enter}')
  await expect.element(head('B')).toHaveAttribute('aria-sort', 'descending')
})

test('columns grow and move by key and by pointer; the name stays the first', async () => {
  await begin()
  await userEvent.keyboard('{ArrowUp}{ArrowRight}{Alt>}{ArrowRight}{/Alt}')
  await expect.poll(heads).toEqual(['Name', 'C', 'B', 'D', 'E', 'F', 'G'])
  await userEvent.keyboard('{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}')
  await expect.poll(heads).toEqual(['Name', 'B', 'C', 'D', 'E', 'F', 'G'])
  const width = () => page.getByRole('columnheader', { name: 'B', exact: true }).element().getBoundingClientRect().width
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{/Alt}')
  await expect.poll(width).toBe(182)
  await userEvent.dragAndDrop(
    page.getByRole('columnheader', { name: 'D', exact: true }),
    page.getByRole('columnheader', { name: 'B', exact: true }),
    { targetPosition: { x: 10, y: 10 } },
  )
  await expect.poll(heads).toEqual(['Name', 'D', 'B', 'C', 'E', 'F', 'G'])
})

test('groups fold, and say that they do', async () => {
  const toggled: number[] = []
  show(
    <Sample
      lineCount={3}
      lineAt={(line) =>
        line === 0
          ? { kind: 'group', key: 'g', label: 'In force', count: 2, open: true }
          : { kind: 'row', id: `r${line}`, name: `Row ${line}` }
      }
      onToggle={(line) => toggled.push(line)}
    />,
  )
  const group = page.getByRole('gridcell', { name: /In force/ })
  await expect.element(group).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(group)
  frame().focus()
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowLeft}')
  expect(toggled).toEqual([0, 0])
})

test('nothing serious for axe, in sight or not yet here', async () => {
  show(
    <Sample
      lineAt={(line) => (line > 4 ? { kind: 'waiting' } : { kind: 'row', id: `r${line}`, name: `Row ${line}` })}
    />,
  )
  await expect.poll(() => drawn().length).toBeGreaterThan(5)
  frame().focus()
  const { violations } = await axe.run(frame(), {
    resultTypes: ['violations'],
    // Colours are the theme's, which stands around the whole window.
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual(
    [],
  )
})

test('says so when there is nothing to show', async () => {
  show(<Sample lineCount={0} empty="Nobody fits." />)
  await expect.element(page.getByText('Nobody fits.')).toBeVisible()
})

test.each([
  [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'a\tb\r\nc\td',
  ],
  [[['say "hi"', 'x']], '"say ""hi"""\tx'],
  [[['two\nlines', 'tab\there']], '"two\nlines"\t"tab\there"'],
  [
    [
      ['', ''],
      ['', 'z'],
    ],
    '\t\r\n\tz',
  ],
])('cells %j stand on the clipboard as a spreadsheet puts them and come back', (cells, text) => {
  expect(toTabbed(cells)).toBe(text)
  expect(fromTabbed(text)).toEqual(cells)
  expect(fromTabbed(`${text}\r\n`)).toEqual(cells)
})

test('quotation marks inside a cell are letters; a table keeps digits as text', () => {
  expect(fromTabbed('5" pipe\t"odd" one')).toEqual([['5" pipe', '"odd" one']])
  expect(fromTabbed('a\nb')).toEqual([['a'], ['b']])
  expect(toTable([['<1>', 'a\nb']])).toContain('&lt;1&gt;</td>')
})
