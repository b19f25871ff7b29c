import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../../renderer/sheets/read-bytes'
import type { ImportPlan } from '../../../shared/import/contract'
import type { Workbook } from '../../../shared/import/grid'
import { type MadeColumn, madeTable, sheetOf } from './made-tables'
import { csv, importOptions, Office } from './office'
import { gb18030, utf8, utf16 } from './text-bytes'

/** However a list is arranged, headed and saved: the same plan. All people are invented. */

const options = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })

function said(workbook: Workbook): unknown {
  const plan: ImportPlan = new Office().plan('x.csv', workbook, options)
  return plan.tables.map(({ table, rows }) => ({
    type: table.recordType,
    fields: table.columns.flatMap(({ field }) => field ?? []).sort(),
    rows: rows.map(({ row, outcome, title, values, findings }) => ({
      row,
      outcome,
      title,
      values: Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))),
      findings: findings.map(({ code, field }) => `${field} ${code}`).sort(),
    })),
  }))
}

const known = madeTable.map((table) => table.filter(({ key }) => key !== null))

/** Columns that mean the same wherever they stand: 手机 right of 监护人 is the guardian's. */
const free = known.map((table) => table.filter(({ key }) => !/^(?:emergency|guardian[NP])/.test(key ?? '')))

describe('the same plan', () => {
  it('with the columns in another order', () => {
    fc.assert(
      fc.property(
        free.chain((table) => fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length }))),
        ([table, shuffled]) => {
          expect(said(csv(...sheetOf(shuffled)))).toEqual(said(csv(...sheetOf(table))))
        },
      ),
      { numRuns: 30, seed: 11 },
    )
  })

  it('in any encoding and with any delimiter', async () => {
    await fc.assert(
      fc.asyncProperty(
        known,
        fc.constantFrom(...Object.keys(encoders)),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (table, encoding, delimiter, end) => {
          const sheet = sheetOf(table as MadeColumn[])
          const text = sheet.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join(end)
          const bytes = encoders[encoding]?.(text) as Uint8Array
          const workbook = await readBytes(bytes.slice().buffer as ArrayBuffer, () => {})
          if ('refused' in workbook) throw new Error(JSON.stringify(workbook))
          expect(said(workbook)).toEqual(said(csv(...sheet)))
        },
      ),
      { numRuns: 30, seed: 12 },
    )
  })
})

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': utf8,
  'utf-8-bom': (text) => utf8(`\ufeff${text}`),
  'utf-16le': (text) => utf16(text, true),
  'utf-16be': (text) => utf16(text, false),
  gb18030,
}
