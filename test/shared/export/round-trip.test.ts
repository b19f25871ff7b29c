import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'
import { readBytes } from '../../../renderer/sheets/read-bytes'
import { csvOf } from '../../../renderer/sheets/write-csv'
import { xlsxOf } from '../../../renderer/sheets/write-xlsx'
import type { ExportOptions } from '../../../shared/export/export-options'
import { exportTable } from '../../../shared/export/export-table'
import { changesOf } from '../../../shared/import/changes'
import type { Choice, ImportPlan } from '../../../shared/import/contract'
import type { Cell, Workbook } from '../../../shared/import/grid'
import { planImport } from '../../../shared/import/plan'
import type { Language } from '../../../shared/model/define'
import type { RecordKey } from '../../../shared/model/dictionary'
import { type Standalone, standalone } from '../../../shared/model/types'
import { importOptions } from '../import/office'
import { freshId, inventedOffice } from './invented-office'

type Format = 'xlsx' | 'csv'
const kinds: [Language, Format][] = [
  ['en', 'xlsx'],
  ['zh', 'xlsx'],
  ['en', 'csv'],
  ['zh', 'csv'],
]
const full = inventedOffice()

/** Exported to bytes, and read again as any file is. */
async function throughFile(
  office: Memory,
  type: RecordKey,
  language: Language,
  format: Format,
  more: Partial<ExportOptions> = {},
): Promise<Workbook> {
  const layout = format === 'csv' ? 'table' : 'sheets'
  const sheets = exportTable(office, { type, language, layout, sensitive: true, ...more })
  return readBytes(await (format === 'csv' ? csvOf(sheets) : xlsxOf(sheets)), () => undefined)
}

const options = importOptions()

function planOf(office: Memory, workbook: Workbook): ImportPlan {
  const steps = planImport({ name: 'x', bytes: 1, sha256: '0'.repeat(64) }, workbook, options, office)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

let seq = 1

/** Imports a file, as somebody does who says that a record is the one it looks like. */
function bring(office: Memory, workbook: Workbook): ImportPlan {
  const plan = planOf(office, workbook)
  const choices = plan.tables.map(({ rows }, table): [number, Map<number, Choice>] => [
    table,
    new Map(
      rows.flatMap(({ row, outcome, matches }) =>
        outcome === 'possibleDuplicate' ? [[row, { kind: 'same', id: matches[0]?.id ?? '' }] as const] : [],
      ),
    ),
  ])
  applyChanges(office, changesOf(plan, new Map(choices), office, freshId, options).draft.changes, ++seq)
  return plan
}

/** What an office says about records of a type, without the ids. */
function saidBy(office: Memory, type: Standalone, language: Language): unknown {
  return exportTable(office, { type, language, layout: 'sheets', sensitive: true }).map(({ name, headings, rows }) => {
    const kept = headings.flatMap((heading, i) => (/^(?:Tongxing ID|同行编号)/.test(heading) ? [] : [i]))
    return [name, rows.map((row) => JSON.stringify(kept.map((i) => row[i]))).sort()]
  })
}

/** A record before the ones that refer to it; what refers in a circle is found when the files come a second time. */
const order: Standalone[] = [
  'office',
  'person',
  'institution',
  'qualification',
  'event',
  'cohort',
  'agreement',
  ...standalone,
]

describe.each(kinds)('everything of an office, in %s as %s', (language, format) => {
  it.each(standalone)(
    '%s: every column is understood, and nothing in it is new to the office it is from',
    async (type) => {
      const workbook = await throughFile(full, type, language, format)
      const plan = planOf(full, workbook)
      expect(plan.refused).toBeNull()
      expect(plan.otherSheets).toEqual([])
      const columns = plan.tables.flatMap(({ table }) => table.columns)
      expect(columns.filter(({ field, confidence }) => field === null || confidence < 0.9)).toEqual([])
      expect(new Set(plan.tables.map(({ table }) => table.recordType))).toEqual(new Set([type]))
      const news = plan.tables.flatMap(({ rows }) => rows.filter(({ outcome }) => outcome !== 'same'))
      expect(news.map(({ row, outcome, reason, changes }) => ({ row, outcome, reason, changes }))).toEqual([])
      expect(changesOf(plan, new Map(), full, freshId, options).draft.changes).toEqual([])
    },
  )

  it('is whole again in an empty office', async () => {
    const other = new Memory()
    for (let time = 0; time < 2; time++)
      for (const type of new Set(order)) bring(other, await throughFile(full, type, language, format))
    // Importing leaves records of itself; the ones that were exported are among them.
    for (const type of standalone.filter((each) => each !== 'importBatch'))
      expect(saidBy(other, type, language), type).toEqual(saidBy(full, type, language))
  })
})

describe('without the ids', () => {
  /** As somebody leaves it who takes out what means nothing to them. */
  function withoutIds(workbook: Workbook): Workbook {
    return {
      ...workbook,
      sheets: workbook.sheets.map((grid) => {
        const kept = (grid.rows[0] ?? []).flatMap((cell, i) =>
          /^(?:Tongxing ID|同行编号)/.test(String(cell)) ? [] : [i],
        )
        return { ...grid, rows: grid.rows.map((row) => kept.map((i) => row[i] ?? null)) }
      }),
    }
  }

  it.each(standalone.filter((type) => type !== 'importBatch'))(
    '%s: makes nothing that is there already',
    async (type) => {
      const plan = planOf(full, withoutIds(await throughFile(full, type, 'zh', 'xlsx')))
      const [own] = plan.tables
      expect(own?.table.recordType).toBe(type)
      expect(own?.table.columns.filter(({ field }) => field === null)).toEqual([])
      // What only a title or a name speaks for is asked about: nothing is made twice in silence.
      const outcomes = own?.rows.map(({ outcome }) => outcome) ?? []
      expect(outcomes.filter((outcome) => outcome !== 'same' && outcome !== 'possibleDuplicate')).toEqual([])
      expect(outcomes.filter((outcome) => outcome === 'same').length).toBeGreaterThanOrEqual(type === 'office' ? 1 : 2)
    },
  )
})

describe('what somebody changed in the file', () => {
  it('is changed in the office, and nothing else', async () => {
    const workbook = await throughFile(full, 'agreement', 'zh', 'xlsx')
    const [agreements] = workbook.sheets
    const place = agreements?.rows[0]?.indexOf('签署地点') as number
    const number = agreements?.rows[0]?.indexOf('提前通知（天）') as number
    const row = agreements?.rows[1] as Cell[]
    row[place] = '新地点'
    row[number] = null
    const plan = planOf(full, workbook)
    expect(plan.tables[0]?.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'same', 'same', 'same'])
    const { draft } = changesOf(plan, new Map(), full, freshId, options)
    expect(draft.changes.filter(({ t }) => t !== 'importBatch')).toMatchObject([
      { t: 'agreement', op: 'update', set: [{ p: 'signPlace', to: '新地点' }] },
    ])
  })

  it('may be typed as people type', async () => {
    const workbook = await throughFile(full, 'event', 'zh', 'csv')
    const rows = workbook.sheets[0]?.rows as Cell[][]
    const at = (heading: string) => rows[0]?.indexOf(heading) as number
    rows.push([])
    const added = rows[rows.length - 1] as Cell[]
    added[at('名称（中文）')] = '新年会'
    added[at('类型')] = '年会'
    added[at('起始日期')] = '2027年3月5日'
    added[at('到会单位')] = '示例新学院；样本新学院'
    const office = inventedOffice()
    bring(office, workbook)
    const made = [...office.all('event')].find(({ title }) => title?.zh === '新年会')
    expect(made).toMatchObject({ kind: 'annualMeeting', dates: { from: '2027-03-05' } })
    expect(made?.institutions?.map((id) => office.get('institution', id)?.name)).toEqual([
      { zh: '示例新学院' },
      { zh: '样本新学院' },
    ])
  })
})
