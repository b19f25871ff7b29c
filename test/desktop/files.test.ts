/** Files of records in the real program: attached, opened, saved, damaged, found again. Everything is invented. */
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { exampleOffice } from '@shared/example/office'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  answerOpenDialog,
  answerSaveDialog,
  dropFiles,
  launch,
  type Program,
  root,
  screenshot,
  temporaryFolder,
} from './harness'
import { beginWithExample, saved, speak } from './office-steps'

const college = exampleOffice('2026-01-01').find(
  ({ t, op, ...change }) =>
    t === 'institution' && op === 'create' && JSON.stringify(change).includes('Example Northbridge'),
)?.id

const goTo = (page: Page, path: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, path)

/** From now on the system opens nothing; the paths it was asked to open are kept. */
const watchOpening = (program: Program) =>
  program.app.evaluate(({ shell }) => {
    const asked: string[] = []
    ;(globalThis as { opened?: string[] }).opened = asked
    shell.openPath = async (path: string) => {
      asked.push(path)
      return ''
    }
  })
const opened = (program: Program) => program.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)

function everyFile(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? everyFile(path) : [path]
  })
}

test('a file is attached, opened, saved, kept over a restart, and its damage is said', async () => {
  const folder = temporaryFolder()
  const scan = join(folder, '示例协议 scan.pdf')
  const content = Buffer.concat([Buffer.from('Example agreement, in the clear. '), randomBytes(400_000)])
  writeFileSync(scan, content)
  const note = join(folder, 'note.txt')
  writeFileSync(note, 'An example note')
  const program = await launch()
  await beginWithExample(program.page)
  await goTo(program.page, `/institutions/${college}`)
  const invented = new Set(everyFile(join(program.profile, 'files')))

  await answerOpenDialog(program, [scan])
  await program.page.getByRole('button', { name: 'Add files' }).click()
  await program.page.getByRole('button', { name: 'Open “示例协议 scan.pdf”' }).waitFor()
  await dropFiles(program.page.locator('[data-file-drop]').last(), [note])
  await program.page.getByRole('button', { name: 'Open “note.txt”' }).waitFor()
  await program.page.getByRole('button', { name: 'Open “note.txt”' }).scrollIntoViewIfNeeded()
  expect(program.page.url()).toContain('/institutions/')
  await saved(program.page)
  await screenshot(program.page, 'files-en')

  // Nothing of it can be read in the profile, and it lies there once.
  const kept = everyFile(join(program.profile, 'files')).filter((path) => !invented.has(path))
  expect(kept).toHaveLength(2)
  for (const path of kept) expect(readFileSync(path).includes('Example')).toBe(false)

  await watchOpening(program)
  await program.page.getByRole('button', { name: 'Open “示例协议 scan.pdf”' }).click()
  await expect.poll(() => opened(program)).toHaveLength(1)
  const [shown = ''] = await opened(program)
  expect(basename(shown)).toBe('示例协议 scan.pdf')
  expect(readFileSync(shown).equals(content)).toBe(true)
  expect(statSync(shown).mode & 0o777).toBe(0o400)

  const copy = join(folder, 'copy.pdf')
  await answerSaveDialog(program, copy)
  await program.page.getByRole('button', { name: 'Save a copy of “示例协议 scan.pdf”' }).click()
  await program.page.getByText('A copy was saved as “copy.pdf”.').waitFor()
  expect(readFileSync(copy).equals(content)).toBe(true)

  // Undo needs what was removed.
  await program.page.getByRole('button', { name: 'Remove “note.txt”' }).click()
  await program.page.getByRole('button', { name: 'Open “note.txt”' }).waitFor({ state: 'detached' })
  await program.page.getByRole('button', { name: 'Undo' }).click()
  await program.page.getByRole('button', { name: 'Open “note.txt”' }).waitFor()
  await saved(program.page)

  await program.restart()
  expect(existsSync(shown)).toBe(false)
  await goTo(program.page, `/institutions/${college}`)
  await watchOpening(program)
  await program.page.getByRole('button', { name: 'Open “note.txt”' }).click()
  await expect.poll(() => opened(program)).toHaveLength(1)

  const large = kept.find((path) => statSync(path).size > 100_000) ?? ''
  truncateSync(large, 1000)
  await program.page.getByRole('button', { name: 'Open “示例协议 scan.pdf”' }).click()
  await program.page.getByText(/was damaged on the disk and is not shown/).waitFor()
  await program.quit()
})

test('the example has photos and scans, and a list takes its files along in a folder', async () => {
  const folder = temporaryFolder()
  const program = await launch()
  const { page } = program
  await beginWithExample(page)
  await goTo(page, '/agreements')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export agreements' })
  await dialog.getByRole('checkbox', { name: 'With the attached files' }).check()
  await screenshot(page, 'export-files-en')
  await answerOpenDialog(program, [folder])
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByText(/^Saved as Agreement /).waitFor()
  const [made = ''] = readdirSync(folder)
  const names = readdirSync(join(folder, made))
  expect(names.filter((name) => name.endsWith('.xlsx'))).toEqual([`${made}.xlsx`])
  const scans = names.filter((name) => name.endsWith('.pdf'))
  expect(scans).toHaveLength(2)
  for (const name of scans) {
    expect(name).toMatch(/^Example .* - 示例-协议-\d{3}\.pdf$/)
    const scan = await PDFDocument.load(readFileSync(join(folder, made, name)), { throwOnInvalidObject: true })
    expect(scan.getPageCount()).toBe(1)
    copyFileSync(join(folder, made, name), join(root, 'test-output', 'example-scan.pdf'))
  }
  await speak(page, 'zh')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByRole('checkbox', { name: '连同附件一起导出' }).check()
  await screenshot(page, 'export-files-zh')
  await page.keyboard.press('Escape')

  const changes = exampleOffice('2026-01-01')
  const tour = changes.find(({ t, ...change }) => t === 'cohort' && JSON.stringify(change).includes('职业体验'))?.id
  const enrolled = changes.find(({ t, ...change }) => t === 'enrolment' && JSON.stringify(change).includes(`${tour}`))
  const { person } = enrolled?.op === 'create' ? (enrolled.row as { person?: string }) : {}
  await goTo(page, `/people/${person}`)
  await page.locator('img').first().waitFor()
  await screenshot(page, 'example-person-zh')
  await program.quit()
})
