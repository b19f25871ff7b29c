import type { Cell } from '@shared/import/grid'
import { decideColumn } from '@shared/import/values/decide-column'
import { readCell } from '@shared/import/values/read-cell'
import { readRow } from '@shared/import/values/read-row'
import { columns } from '@shared/model/columns'
import { checkField } from '@shared/model/kinds'
import { findingSentence } from '@shared/rules/finding-text'
import { journeyFindings } from '@shared/rules/journey'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const around = { today: '2026-09-01', from: '2026-07-12', to: '2026-08-02', cohortKind: 'studyTourOut' }

/** Texts made of what stands in such tables, so that they come near to meaning something. */
const pieces = fc.oneof(
  fc.constantFrom(
    '2008',
    '-',
    '/',
    '.',
    '年',
    '月',
    '日',
    '12',
    '3',
    '待补',
    '无',
    'TBC',
    'E',
    'Z',
    '0',
    '（',
    '）',
    '男',
    'Jan',
    ' ',
    '　',
    "'",
    '+86',
    '199',
    '，',
    '¥',
    '万',
    'x',
    '√',
    '长期',
    '至',
  ),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
)
const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 99_999 }),
  fc.boolean(),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((day) => ({ date: day.toISOString().slice(0, 10) })),
  fc.double({ min: 1e14, max: 1e18, noNaN: true }).map((number) => ({ number, text: number.toExponential(3) })),
)
const all = [...columns.values()]

describe('any cell under any heading', () => {
  it('gives an answer that fits its column, or says why not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), cell, fc.array(cell, { maxLength: 4 }), (info, one, others) => {
        const context = decideColumn([one, ...others], info.key, [info.label.zh, info.label.en], around)
        const read = readCell(one, context)
        if (read.state === 'said') expect(read.value).toBeDefined()
        if (read.state === 'pending' || read.state === 'unknown') expect(read.value).toBeUndefined()
        for (const finding of read.findings) {
          expect(finding.field).toBe(info.key)
          for (const language of ['en', 'zh'] as const)
            expect(findingSentence(finding, language)).not.toMatch(/undefined/)
        }
        const values = { kind: info.kind, label: info.label, ...(info.values && { values: info.values }) }
        if (
          read.value !== undefined &&
          ['date', 'partialDate', 'phone', 'enum', 'country', 'flag', 'number', 'text'].includes(info.kind)
        )
          expect(read.value === 'none' || checkField(read.value, values)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('makes a row of them that can be judged', () => {
    const contexts = all.map((info) => decideColumn([], info.key, [info.label.en], around))
    const journey = {
      kind: 'studyTourOut',
      from: '2026-07-12',
      to: '2026-08-02',
      destinations: ['GB', 'CN'],
      today: '2026-09-01',
    }
    fc.assert(
      fc.property(fc.array(cell, { minLength: all.length, maxLength: all.length }), (cells) => {
        const row = readRow(cells, contexts)
        const keys = [...row.findings, ...journeyFindings(row, journey)].map(({ field }) => field)
        expect(keys.every((key) => key === null || columns.has(key))).toBe(true)
        expect(Object.keys(row.values).every((key) => columns.has(key))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
