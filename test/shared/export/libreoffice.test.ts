/** What the program writes, opened by LibreOffice where it is installed: no formula is made of anybody's data. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { csvOf } from '../../../renderer/sheets/write-csv'
import { xlsxOf } from '../../../renderer/sheets/write-xlsx'

const isInstalled = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
const folder = mkdtempSync(join(tmpdir(), 'tongxing-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Each beside a harmless neighbour, so that a row is never blank. */
const texts = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  "=cmd|' /C calc'!A0",
  '+8619900000301',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '110101199003070000',
  '007',
  '1E5',
  '2026-03-05',
  '3/4',
  'TRUE',
  '<script>alert(1)</script>',
  'a\u0000b\u0007c',
  '\u202egnp.exe',
  '\ud800 alone',
  '../../etc/passwd',
  '{=1+1}',
]

/** The file as LibreOffice reads it, as flat OpenDocument. */
function opened(file: string): string {
  const words = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
  ]
  execFileSync('soffice', [...words, file], { stdio: 'ignore' })
  return readFileSync(file.replace(/\.\w+$/, '.fods'), 'utf8')
}

test.skipIf(!isInstalled).each(['xlsx', 'csv'] as const)(
  'a written %s has no formula in it, and every text in the workbook is a text',
  async (format) => {
    const head = {
      name: 'S',
      headings: ['a', 'b'],
      columns: [
        { width: 20, holds: 'text' as const },
        { width: 20, holds: 'text' as const },
      ],
    }
    const sheets = [{ ...head, rows: texts.map((text) => [text, 'x']) }]
    const file = join(folder, `${format}.${format}`)
    writeFileSync(file, new Uint8Array(await (format === 'xlsx' ? xlsxOf(sheets) : csvOf(sheets))))
    const found = opened(file)
    expect(found).toContain('8619900000301')
    expect(found).not.toContain('table:formula')
    const cells = found.split('<table:table-row').slice(2, 2 + texts.length)
    expect(cells).toHaveLength(texts.length)
    if (format === 'xlsx')
      for (const [i, cell] of cells.entries()) expect(cell, texts[i]).toContain('office:value-type="string"')
    if (format === 'xlsx')
      for (const [i, cell] of cells.entries())
        expect(cell, texts[i]).not.toMatch(/value-type="(float|date|boolean|time)"/)
  },
)
