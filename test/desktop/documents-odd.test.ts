/**
 * What goes wrong in an office, on paper: names of 120 characters, markup, marks that turn the direction of writing, an empty
 * group, three people in a single room, photos where there are some. Everybody is invented.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { documentPrintJob } from '../../shared/documents/print-job'
import { makeDocument, shelf } from '../../shared/documents/shelf'
import type { PrintJob, PrintLanguage } from '../../shared/ipc'
import type { Row, Standalone } from '../../shared/model/types'
import { longName, markup, odd, today } from '../shared/documents/office'
import { readerOfChanges } from '../shared/example/reader'
import { newProfile, tongxing } from './command'
import { answerOpenDialog, answerSaveDialog, launch, type Program, screenshot, temporaryFolder } from './harness'
import { beginWithExample, openCohort, saved } from './office-steps'
import { textOfPdf } from './pdf-text'

const tour = '示例·赴英职业体验研学团'
const folder = temporaryFolder('tongxing-odd-')
const profile = newProfile()
let program: Program
let page: Page

beforeAll(async () => {
  program = await launch({ profile })
  page = program.page
  await beginWithExample(page)
})

async function printed(key: string, id: string, language: PrintLanguage): Promise<string> {
  const made = makeDocument(odd, { document: key, id, printedBy: 'Chen Shili' }, today)
  if (!made) throw new Error(`nothing to print of ${key}`)
  const file = join(folder, `${key}-${id}-${language}.pdf`)
  await answerSaveDialog(program, file)
  await page.evaluate(
    (job) => {
      const window = globalThis as unknown as Record<string, { printPdf(job: PrintJob): Promise<unknown> }>
      return window.tongxing?.printPdf(job)
    },
    documentPrintJob(made, language),
  )
  return file
}

/** A group of so many people. */
function readerOfMany(count: number) {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const rows: [Standalone, { id: string } & Record<string, unknown>][] = [
    ['cohort', { id: 'many', name: { zh: '样例大团' } }],
    ...numbers.map((n): [Standalone, { id: string } & Record<string, unknown>] => [
      'person',
      { id: `p${n}`, nameZh: { full: `样例${n}` } },
    ]),
    ...numbers.map((n): [Standalone, { id: string } & Record<string, unknown>] => [
      'enrolment',
      { id: `e${n}`, person: `p${n}`, cohort: 'many', role: 'student' },
    ]),
  ]
  return readerOfChanges(rows.map(([t, row]) => ({ t, id: row.id, subject: row.id, op: 'create', row })))
}

/** Words that reach over the edge of their page. */
async function overTheEdge(file: string): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const over: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number)
    const [, , width = 0, height = 0] = sheet.view
    const { items } = await sheet.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x, y] = item.transform as number[]
      const inside = (x ?? 0) >= 0 && (x ?? 0) <= width && (y ?? 0) >= 0 && (y ?? 0) <= height
      // Upright text only: a card that is folded has one side turned.
      const upright = (item.transform as number[])[0] as number
      if (!inside || (upright > 0 && (x ?? 0) + item.width > width + 1)) over.push(item.str)
    }
  }
  await document.destroy()
  return over
}

const close = (text: string) => text.replace(/\s+/g, '')

describe.each(shelf.filter(({ of }) => of === 'cohort').map(({ key }) => key))('%s', (key) => {
  test('holds what is odd: nothing is cut, nothing is run', async () => {
    const file = await printed(key, 'odd', 'both')
    const text = close(await textOfPdf(file))
    const named = !['itinerary', 'attendance', 'certificates', 'certificateRegister'].includes(key)
    if (named) {
      expect(text).toContain(longName)
      expect(text).toContain(close(markup))
    }
    expect(await overTheEdge(file)).toEqual([])
  })

  test('says of a group of nobody that there is nobody', async () => {
    const file = await printed(key, 'empty', 'zh')
    expect((await textOfPdf(file)).trim().length).toBeGreaterThan(10)
    expect(await overTheEdge(file)).toEqual([])
  })
})

test('of a long document the first pages come before the rest', async () => {
  const long = makeDocument(readerOfMany(700), { document: 'groupList', id: 'many', printedBy: 'Chen Shili' }, today)
  if (!long) throw new Error('no long document')
  const pages = (first: boolean) =>
    page.evaluate(
      async (request) => {
        const window = globalThis as unknown as Record<string, { printPreview(job: unknown): Promise<ArrayBuffer> }>
        const data = await window.tongxing?.printPreview(request)
        return [...new TextDecoder('latin1').decode(data).matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
      },
      { ...documentPrintJob(long, 'zh'), first },
    )
  expect(await pages(true)).toBe(4)
  expect(await pages(false)).toBeGreaterThan(15)
})

/** Chinese names of those in the cohort who have no photo. */
async function withoutPhoto(): Promise<string[]> {
  const listed = async (type: string) => JSON.parse((await tongxing(['list', type, '--json'], profile)).out)
  const cohort = (await listed('cohort')).find(({ name }: Row<'cohort'>) => name?.zh === tour)
  const there = new Set(
    (await listed('enrolment')).flatMap((row: Row<'enrolment'>) => (row.cohort === cohort.id ? [row.person] : [])),
  )
  return (await listed('person')).flatMap(({ id, photo, nameZh }: Row<'person'>) =>
    there.has(id) && !photo ? [nameZh?.full ?? ''] : [],
  )
}

test('photos stand on badges and in the group list; who has none is seen to have none', async () => {
  const print = async (document: string, ...words: string[]) => {
    const file = join(folder, `${document}.pdf`)
    const said = await tongxing(['print', document, '--cohort', tour, '--lang', 'zh', ...words, '--out', file], profile)
    expect(said).toMatchObject({ code: 0, err: '' })
    const pictures = readFileSync(file, 'latin1').match(/\/Subtype\s*\/Image/g) ?? []
    return { pictures: pictures.length, missing: (close(await textOfPdf(file)).match(/无照片/g) ?? []).length }
  }
  const before = await print('nameBadges')
  expect(before.pictures + before.missing).toBe(22)
  expect(before.missing).toBeGreaterThan(0)
  await openCohort(page, 'Example study tour to Britain')
  const faces = (await withoutPhoto()).slice(0, 2).map((name) => join(folder, `${name}.png`))
  for (const [index, face] of faces.entries())
    await page.screenshot({ path: face, clip: { x: 10 + index * 200, y: 10, width: 180, height: 240 } })
  await page.getByRole('button', { name: 'More actions' }).first().click()
  await page.getByRole('menuitem', { name: 'Match photos' }).click()
  await answerOpenDialog(program, faces)
  await page.getByRole('button', { name: 'Choose pictures' }).click()
  await page.getByRole('button', { name: 'Attach 2 photos' }).click()
  await saved(page)
  const after = { pictures: before.pictures + 2, missing: before.missing - 2 }
  expect(await print('nameBadges')).toEqual(after)
  expect(await print('groupList', '--preset', 'full')).toEqual(after)
  // As it begins: nothing but who goes.
  expect(await print('groupList')).toEqual({ pictures: 0, missing: 0 })
  expect(await print('nameBadges', '--preset', 'minimal')).toEqual({ pictures: 0, missing: 0 })
  await page.getByRole('button', { name: 'More actions' }).first().click()
  await page.getByRole('menuitem', { name: 'Documents to print…' }).click()
  await page.getByRole('link', { name: /Name badges/ }).click()
  await page.locator('article img').first().waitFor()
  await screenshot(page, 'badges-with-photos')
})
