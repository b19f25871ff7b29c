/**
 * What people do with documents besides printing one: look at their pages, make all of a cohort in one go, and what is said
 * where a disk or a folder does not take them. Everybody is invented.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newProfile, tongxing } from './command'
import { answerOpenDialog, answerSaveDialog, launch, type Program, screenshot, temporaryFolder } from './harness'
import { beginWithExample, openCohort, speak } from './office-steps'
import { textOfPdf } from './pdf-text'

const tour = '示例·赴英职业体验研学团'
const profile = newProfile()
const folder = temporaryFolder('tongxing-documents-')
/** A disk of sixty-four kilobytes, where this machine lets us mount one. */
const disk = temporaryFolder('tongxing-small-disk-')
const smallDisk =
  process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (smallDisk) spawnSync('umount', [disk])
})
let program: Program
let page: Page

beforeAll(async () => {
  program = await launch({ profile })
  page = program.page
  await beginWithExample(page)
})

/** The bookmarks of a PDF and the pages they lead to. */
async function outlineOf(file: string): Promise<[title: string, page: number][]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const outline = (await document.getOutline()) ?? []
  const places: [string, number][] = []
  for (const { title, dest } of outline) {
    const [ref] = dest as [Parameters<typeof document.getPageIndex>[0]]
    places.push([title, (await document.getPageIndex(ref)) + 1])
  }
  await document.destroy()
  return places
}

async function openDocuments(): Promise<void> {
  await openCohort(page, 'Example study tour to Britain')
  await page.getByRole('button', { name: 'More actions' }).first().click()
  await page.getByRole('menuitem', { name: 'Documents to print…' }).click()
}

describe('the preview', () => {
  test('shows the pages as they come out of the printer, and grows', async () => {
    await openDocuments()
    await page.getByRole('link', { name: /Document check/ }).click()
    await page.getByText('Page by page', { exact: true }).click()
    const first = page.getByRole('img', { name: /^Page 1 of \d/ })
    await page.locator('canvas[data-drawn]').first().waitFor()
    await page.getByText(/^[2-9] pages$/).waitFor()
    await screenshot(page, 'pages-en')
    const before = await first.boundingBox()
    await page.getByRole('button', { name: 'Larger' }).click()
    await expect.poll(async () => ((await first.boundingBox())?.width ?? 0) > (before?.width ?? 0)).toBe(true)
    await page.getByRole('button', { name: 'Fit the width' }).click()
    await speak(page, 'zh')
    await page.locator('canvas[data-drawn]').first().waitFor()
    await screenshot(page, 'pages-zh')
    await speak(page, 'en')
  })
})

describe('all documents of a cohort', () => {
  test('are one click away, and can be stopped without leaving anything', async () => {
    await openCohort(page, 'Example study tour to Britain')
    await page.getByRole('button', { name: 'More actions' }).first().click()
    await page.getByRole('menuitem', { name: 'All documents…' }).click()
    const dialog = page.getByRole('dialog', { name: 'All documents in one go' })
    await screenshot(page, 'pack-en')
    await answerOpenDialog(program, [folder])
    await dialog.getByRole('button', { name: 'Make them' }).click()
    await dialog.getByRole('progressbar').waitFor()
    await screenshot(page, 'pack-making')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.getByRole('button', { name: 'Make them' }).waitFor()
    await expect.poll(() => readdirSync(folder)).toEqual([])
    await page.keyboard.press('Escape')
  })

  test('go into a folder, a file each, and are logged', async () => {
    const out = join(folder, 'pack')
    const said = await tongxing(
      ['print', 'pack', '--cohort', tour, '--documents', 'groupList,itinerary,mobility', '--lang', 'zh', '--out', out],
      profile,
    )
    expect(said).toMatchObject({ code: 0 })
    const files = readdirSync(out).sort()
    expect(files[0]).toContain('花名册')
    expect(files[1]).toContain('日程')
    // The group's two, and one for each of its people.
    expect(files.length).toBe(2 + 22)
    expect(await textOfPdf(join(out, files[2] ?? ''))).toContain('国际交流经历证明')
    const { out: log } = await tongxing(['list', 'disclosure', '--json', '--sensitive'], profile)
    const rows = JSON.parse(log) as Record<string, unknown>[]
    expect(rows.filter(({ document }) => document === 'mobility')).toHaveLength(22)
    expect(new Set(rows.filter(({ document }) => document === 'mobility').map(({ person }) => person)).size).toBe(22)
  })

  test('are one PDF with a bookmark for each', async () => {
    const file = join(folder, 'pack.pdf')
    const words = ['--documents', 'groupList,cohortSummary,nameBadges', '--lang', 'both', '--out', file]
    expect(await tongxing(['print', 'pack', '--cohort', tour, ...words], profile)).toMatchObject({ code: 0 })
    const places = await outlineOf(file)
    expect(places.map(([title]) => title)).toEqual([
      '团组汇总表 Cohort summary',
      '团组人员花名册 Group list',
      expect.stringContaining('Name badges'),
    ])
    expect(places.map(([, number]) => number)).toEqual([...places.map(([, number]) => number)].sort((a, b) => a - b))
    const text = await textOfPdf(file)
    // Each document is numbered by itself.
    expect(text.replace(/\s+/g, '').match(/Page1of\d/g)?.length).toBe(2)
    expect(readFileSync(file, 'latin1')).not.toMatch(/\/Subtype\s*\/Type3/)
  })

  test('a document that is none is named, and nothing is there', async () => {
    const out = join(folder, 'none')
    const said = await tongxing(['print', 'pack', '--cohort', tour, '--documents', 'groupLists', '--out', out], profile)
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('groupLists') })
    expect(existsSync(out)).toBe(false)
  })
})

test('an export of people is logged like a print', async () => {
  const file = join(folder, 'people.csv')
  expect(await tongxing(['export', 'person', '--out', file], profile)).toMatchObject({ code: 0 })
  const { out } = await tongxing(['list', 'disclosure', '--json'], profile)
  const rows = JSON.parse(out) as Record<string, unknown>[]
  expect(rows.filter((row) => row.way === 'workbook')).toMatchObject([
    { file: 'people.csv', title: { en: 'People', zh: '人员' }, commandLine: true, by: 'Chen Shili' },
  ])
})

describe('what stands in the way', () => {
  test.skipIf(!smallDisk)('a full disk is said in a sentence, and nothing half written stays', async () => {
    const one = await tongxing(['print', 'groupList', '--cohort', tour, '--out', join(disk, 'x.pdf')], profile)
    expect(one).toMatchObject({ code: 1, err: expect.stringContaining('The disk is full, so “x.pdf” was not saved.') })
    const some = ['--documents', 'groupList,itinerary', '--out', join(disk, 'pack')]
    const pack = await tongxing(['print', 'pack', '--cohort', tour, ...some], profile)
    expect(pack).toMatchObject({ code: 1, err: expect.stringContaining('The disk is full') })
    expect(readdirSync(disk)).toEqual([])
  })

  test('a folder that does not exist is said before anything is made', async () => {
    const out = join(folder, 'not', 'there', 'x.pdf')
    const said = await tongxing(['print', 'groupList', '--cohort', tour, '--out', out], profile)
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('is not there') })
  })

  test('a folder in the place of the file is said, and stays as it was', async () => {
    const out = join(folder, 'taken.pdf')
    mkdirSync(out)
    chmodSync(out, 0o755)
    await openDocuments()
    await page.getByRole('link', { name: /Group list/ }).click()
    await answerSaveDialog(program, out)
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'taken.pdf' })
    await alert.waitFor()
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
  })
})
