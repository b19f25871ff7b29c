import { expect, test } from 'vitest'
import {
  arrangementText,
  inOrder,
  movedBefore,
  readArrangement,
  shownKeys,
} from '../../../renderer/records/sheet/arrangement'
import type { SheetColumn } from '../../../renderer/records/sheet/sheet-columns'

const columnsOf = (keys: string, aside = '') =>
  keys.split(' ').map(
    (key): SheetColumn<string> => ({
      key,
      header: key,
      width: 100,
      sortable: true,
      editable: false,
      text: () => '',
      aside: aside.split(' ').includes(key),
    }),
  )
const keysIn = (columns: readonly SheetColumn<string>[]) => columns.map(({ key }) => key).join(' ')

test('columns stand as they were put; what came since stands beside its neighbour; the first always leads', () => {
  const order = (keys: string) => ({ order: keys.split(' ') })
  expect(keysIn(inOrder(columnsOf('name a b c'), {}))).toBe('name a b c')
  expect(keysIn(inOrder(columnsOf('name a b c'), order('name c a b')))).toBe('name c a b')
  expect(keysIn(inOrder(columnsOf('name a new b c'), order('name c a b')))).toBe('name c a new b')
  expect(keysIn(inOrder(columnsOf('name a c'), order('c name gone a')))).toBe('name c a')
})

test.each([
  ['c', 1, 'name c a b'],
  ['a', 3, 'name b a c'],
  ['a', 4, 'name b c a'],
  ['c', 0, 'name c a b'],
  ['b', 2, 'name a b c'],
])('%s put before column %i', (key, before, expected) => {
  const columns = columnsOf('name a b c')
  expect(movedBefore(columns, columns, key, before).join(' ')).toBe(expected)
})

test('a column that is out of sight keeps its place among the others', () => {
  const all = columnsOf('name a hidden b c')
  const inSight = all.filter(({ key }) => key !== 'hidden')
  expect(movedBefore(all, inSight, 'c', 2).join(' ')).toBe('name a hidden c b')
})

test('what is remembered is read again, and nonsense is nothing', () => {
  const kept = { order: ['name', 'b', 'a'], shown: ['name', 'b'], widths: { b: 240 } }
  expect(readArrangement(arrangementText(kept))).toEqual(kept)
  expect(arrangementText({})).toBe('')
  for (const text of ['', '{', '[]', 'null', '{"order":1,"widths":{"a":"wide"}}'])
    expect(readArrangement(text).order).toBeUndefined()
  expect([...shownKeys(columnsOf('name a b', 'b'), {})]).toEqual(['name', 'a'])
  expect([...shownKeys(columnsOf('name a b', 'b'), kept)]).toEqual(['name', 'b'])
})
