import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { importOptions, Office } from '../office'
import { type MadeList, madeList } from './generator'

const options = importOptions({
  name: '示例研学团',
  kind: 'studyTourOut',
  from: '2026-07-12',
  to: '2026-08-02',
  destination: 'GB',
})

/** What is read wrongly out of a list; nothing where all is right. */
function misread({ sheets, names, fields, colleges }: MadeList): string[] {
  const plan = new Office().plan('x.xlsx', { format: 'xlsx', encoding: null, delimiter: null, sheets }, options)
  const rows = plan.tables.flatMap((table) => table.rows)
  const columns = new Map(plan.tables[0]?.table.columns.map(({ index, field }) => [index, field]))
  const wrong = [...fields].flatMap(([at, key]) => (columns.get(at) === key ? [] : [`${key} is ${columns.get(at)}`]))
  if (rows.map(({ values }) => values.nameZh ?? values.nameFull).join() !== names.join()) wrong.push('names')
  if (colleges && rows.map(({ values }) => values.institution).join() !== colleges.join()) wrong.push('colleges')
  return wrong
}

it('reads lists with everything around and between their rows', () => {
  const lists = fc.sample(madeList, { numRuns: 100, seed: 20261122 })
  const wrong = lists.flatMap((list) => {
    const found = misread(list)
    return found.length > 0 ? [`${found.join(', ')}: ${list.what}`] : []
  })
  expect(wrong).toEqual([])
}, 180_000)
