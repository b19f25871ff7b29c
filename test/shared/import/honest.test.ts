import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mapColumns } from '../../../shared/import/columns/map-columns'
import { madeTable, sheetOf } from './made-tables'

it('is right in at least 99 of 100 columns it is sure of, and sure of most', () => {
  const wrong = new Map<string, number>()
  let sure = 0
  let all = 0
  let right = 0
  fc.assert(
    fc.property(madeTable, (table) => {
      const [head = [], ...body] = sheetOf(table)
      const { columns } = mapColumns(
        head.map((text, index) => ({ index, parts: [text] })),
        body,
      )
      for (const [i, { field, confidence }] of columns.entries()) {
        const meant = table[i]?.key ?? null
        all += meant === null ? 0 : 1
        if (field !== null && field === meant) right++
        if (field === null || confidence < 0.9) continue
        sure++
        if (field === meant) continue
        const said = `${table[i]?.heading} is ${meant}, taken for ${field} (${confidence})`
        wrong.set(said, (wrong.get(said) ?? 0) + 1)
      }
    }),
    { numRuns: 1500, seed: 20261122 },
  )
  const mistakes = [...wrong.values()].reduce((sum, count) => sum + count, 0)
  if (process.env.SHOW) console.log({ sure, all, right, mistakes }, [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 40))
  expect(mistakes / sure).toBeLessThan(0.01)
  expect(right / all).toBeGreaterThan(0.95)
})
