import { describe, expect, it } from 'vitest'
import { importOptions, Office } from '../office'
import { type CellRow, dates } from './dates'
import { phones } from './phones'
import { words } from './words'

/** A cell under its heading, beside a name, through the whole plan. */

const options = importOptions({
  name: '示例研学团',
  kind: 'studyTourOut',
  from: '2026-07-12',
  to: '2026-08-02',
  destination: 'GB',
})

describe.each<[string, CellRow[]]>([
  ['dates', dates],
  ['telephones', phones],
  ['words', words],
])('%s', (_, rows) => {
  const office = new Office()
  it.each(rows)('%s %j is %s %j', (heading, cell, field, value) => {
    const plan = office.plan(
      'x.xlsx',
      {
        format: 'xlsx',
        encoding: null,
        delimiter: null,
        sheets: [
          {
            sheet: 'S',
            rows: [
              ['姓名', heading],
              ['王示例', cell],
            ],
            merges: [],
          },
        ],
      },
      options,
    )
    expect(plan.tables[0]?.rows[0]?.values[field]).toEqual(value)
  })
})
