import { describe, expect, it } from 'vitest'
import { rowOfFile } from '../../../../shared/import/contract'
import { importOptions, Office } from '../office'
import { abroad } from './abroad'
import { type MessyCase, mergesOf } from './cases'
import { colleges } from './colleges'
import { forms } from './forms'
import { guests } from './guests'
import { international } from './international'
import { journeys } from './journeys'
import { languages } from './languages'
import { offices } from './offices'
import { papers } from './papers'
import { papersBeside } from './papers-beside'
import { questionnaires } from './questionnaires'
import { registers } from './registers'
import { rooms } from './rooms'
import { secondLook } from './second-look'
import { tables } from './tables'
import { thirdLook } from './third-look'
import { visits } from './visits'

const options = importOptions({
  name: '示例研学团',
  kind: 'studyTourOut',
  from: '2026-07-12',
  to: '2026-08-02',
  destination: 'GB',
})

describe.each<[string, MessyCase[]]>([
  ['abroad', abroad],
  ['colleges', colleges],
  ['forms', forms],
  ['international offices', international],
  ['languages', languages],
  ['offices', offices],
  ['guests', guests],
  ['journeys', journeys],
  ['papers', papers],
  ['papers beside one another', papersBeside],
  ['questionnaires', questionnaires],
  ['rooms', rooms],
  ['registers', registers],
  ['a second look', secondLook],
  ['a third look', thirdLook],
  ['tables', tables],
  ['visits', visits],
])('%s', (_, cases) => {
  it.each(cases.map((one): [string, MessyCase] => [one.what, one]))('%s', (_what, one) => {
    const sheets = [one.sheet, ...(one.others ?? [])].map((rows, i) => ({
      sheet: `S${i + 1}`,
      rows,
      merges: i === 0 ? mergesOf(one.merges) : [],
    }))
    const plan = new Office().plan('x.xlsx', { format: 'xlsx', encoding: null, delimiter: null, sheets }, options)
    const rows = plan.tables.flatMap((table) => table.rows)
    const values = rows.map(({ values }, i) =>
      Object.fromEntries(Object.keys(one.rows[i] ?? {}).map((key) => [key, values[key]])),
    )
    expect(values).toEqual(one.rows)
    if (one.at) expect(rows.map(({ row }) => row)).toEqual(one.at)
    if (one.fields) expect(plan.tables[0]?.table.columns.map(({ field }) => field)).toEqual(one.fields)
    if (one.recordTypes) expect(plan.tables.map(({ table }) => table.recordType)).toEqual(one.recordTypes)
    const said = rows.flatMap(({ row, findings }) => findings.map(({ code }) => `${rowOfFile(row)}:${code}`))
    expect(said).toEqual(expect.arrayContaining(one.said ?? []))
    for (const code of one.unsaid ?? []) expect(said.join()).not.toContain(code)
    for (const [key, value] of Object.entries(one.cohort ?? {}))
      expect(plan.tables[0]?.cohortValues[key], key).toEqual(value)
  })
})
