import { describe, expect, test } from 'vitest'
import { hiddenPlaces, nextSpot, rowsByRole } from '../../../renderer/features/import/row-roles'
import type { Table } from '../../../shared/import/contract'

const table: Table = {
  sheet: null,
  orientation: 'rows',
  titleRows: [1],
  headerRows: [2],
  firstDataRow: 3,
  lastDataRow: 9,
  dataRows: 5,
  footerRows: [6],
  fillDown: [],
  recordType: 'person',
  columns: [],
  preamble: [],
  joinOnly: false,
}

describe('what can be pointed out in a sheet', () => {
  test('rows by what they are, with where each run of them begins', () => {
    expect(rowsByRole(table, 11)).toEqual([
      { kind: 'title', count: 1, starts: [1] },
      { kind: 'heading', count: 1, starts: [2] },
      { kind: 'person', count: 6, starts: [3, 7] },
      { kind: 'footer', count: 3, starts: [6, 10] },
    ])
  })

  test('what the workbook hides: rows as people count them, columns from 0', () => {
    expect(hiddenPlaces([4, 5, 8], [0, 3])).toEqual([
      { kind: 'hiddenRow', count: 3, starts: [5, 9] },
      { kind: 'hiddenColumn', count: 2, starts: [0, 3] },
    ])
    expect(hiddenPlaces([], [])).toEqual([])
  })

  test('a number that is pressed again leads to the next of its places, and round', () => {
    const [hidden] = hiddenPlaces([4, 5, 8], [])
    if (!hidden) throw new Error('nothing hidden')
    const first = nextSpot(hidden, { kind: 'person', at: 9 })
    const second = nextSpot(hidden, first)
    expect([first, second, nextSpot(hidden, second)].map(({ at }) => at)).toEqual([5, 9, 5])
  })
})
