import { describe, expect, it } from 'vitest'
import { importOptions, Office } from '../office'
import { type MessyCase, mergesOf } from './cases'
import { forms } from './forms'
import { languages } from './languages'
import { offices } from './offices'
import { questionnaires } from './questionnaires'
import { registers } from './registers'
import { rooms } from './rooms'
import { tables } from './tables'

const options = importOptions({
  name: '示例研学团',
  kind: 'studyTourOut',
  from: '2026-07-12',
  to: '2026-08-02',
  destination: 'GB',
})

describe.each<[string, MessyCase[]]>([
  ['forms', forms],
  ['languages', languages],
  ['offices', offices],
  ['questionnaires', questionnaires],
  ['rooms', rooms],
  ['registers', registers],
  ['tables', tables],
])('%s', (_, cases) => {
  it.each(cases.map((one): [string, MessyCase] => [one.what, one]))('%s', (_what, one) => {
    const sheets = [one.sheet, ...(one.others ?? [])].map((rows, i) => ({
      sheet: `S${i + 1}`,
      rows,
      merges: i === 0 ? mergesOf(one.merges) : [],
    }))
    const plan = new Office().plan('x.xlsx', { format: 'xlsx', encoding: null, delimiter: null, sheets }, options)
    const rows = plan.tables.flatMap((table) => table.rows)
    const said = rows.map(({ values }, i) =>
      Object.fromEntries(Object.keys(one.rows[i] ?? {}).map((key) => [key, values[key]])),
    )
    expect(said).toEqual(one.rows)
    if (one.at) expect(rows.map(({ row }) => row)).toEqual(one.at)
    if (one.fields) expect(plan.tables[0]?.table.columns.map(({ field }) => field)).toEqual(one.fields)
    if (one.recordTypes) expect(plan.tables.map(({ table }) => table.recordType)).toEqual(one.recordTypes)
    for (const [key, value] of Object.entries(one.cohort ?? {}))
      expect(plan.tables[0]?.cohortValues[key], key).toEqual(value)
  })
})
