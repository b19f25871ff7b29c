/** The dictionary is the one place: a field is added to a copy of the program by one line, and everything follows. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

const line = "    penaltyClause: { kind: 'text', label: { en: 'Penalty clause', zh: '违约条款' } },\n"

/** What the copy is asked, by a test of its own. */
const probe = `
import { expect, test } from 'vitest'
import { Memory } from '../../renderer/office/memory'
import { meaningOf } from '../../renderer/records/path-meaning'
import { exportTable } from '../../shared/export/export-table'
import { understandWorkbook } from '../../shared/import/understand'
import { listColumns } from '../../shared/list/columns'
import type { AnyRow, Row } from '../../shared/model/types'
import { search } from '../../shared/search/search'
import { importOptions } from './import/office'

const row: Row<'agreement'> = { id: 'a1', seq: 1, title: { en: 'Example agreement' }, penaltyClause: 'ten in a hundred' }
const office = new Memory()
office.put('agreement', row as unknown as AnyRow)

test('the list has the column', () => {
  expect(listColumns('agreement').get('penaltyClause')?.label).toEqual({ en: 'Penalty clause', zh: '违约条款' })
})

test('the history and the form have its words', () => {
  expect(meaningOf('agreement', 'penaltyClause', 'zh').label).toBe('违约条款')
})

test('the search finds it', () => {
  expect(JSON.stringify(search(office, { query: 'hundred', language: 'en', recent: [], most: 5 }, '2026-09-01'))).toContain('a1')
})

test.each(['en', 'zh'] as const)('the export writes it and the import knows it again: %s', (language) => {
  const [sheet] = exportTable(office, { type: 'agreement', language, layout: 'table', sensitive: true })
  const headings = sheet?.headings ?? []
  const at = headings.indexOf({ en: 'Penalty clause', zh: '违约条款' }[language])
  expect(at).toBeGreaterThan(0)
  expect(sheet?.rows[0]?.[at]).toBe('ten in a hundred')
  const grid = { sheet: sheet?.name ?? null, rows: [headings, ...(sheet?.rows ?? [])], merges: [] }
  const { tables } = understandWorkbook({ format: 'xlsx', sheets: [grid] }, importOptions())
  const column = tables[0]?.table.columns.find(({ index }) => index === at)
  expect(column?.confidence).toBeGreaterThanOrEqual(0.9)
  expect(column?.field).toMatch(/penaltyClause/)
})
`

/** Compiles only where the type of an agreement has the field, as a text. */
const typed = `
import type { Row } from './model/types'
export const clause = (row: Row<'agreement'>): string | undefined => row.penaltyClause
`

let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'tongxing-one-edit-'))
  for (const part of ['shared', 'renderer', 'test/shared', 'tsconfig.json', 'vitest.config.ts', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const definition = join(copy, 'shared/model/records/agreement.ts')
  const before = readFileSync(definition, 'utf8')
  const after = before.replace('    obligations: {', `${line}    obligations: {`)
  expect(after).not.toBe(before)
  writeFileSync(definition, after)
  writeFileSync(join(copy, 'test/shared/probe.test.ts'), probe)
  writeFileSync(join(copy, 'shared/probe-type.ts'), typed)
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a field that is one line in the dictionary is typed, listed, searched, exported and imported', async () => {
  const checked = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(copy, 'shared')])
  const asked = run(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', 'test/shared/probe.test.ts'],
    { cwd: copy },
  )
  await Promise.all([checked, asked]).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`${error.stdout ?? ''}\n${error.stderr ?? ''}`)
  })
}, 120_000)
