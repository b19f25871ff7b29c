/** Every document of a cohort, a person and a master class, printed by the command line of the real program. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { shelf } from '../../shared/documents/shelf'
import { exampleOffice } from '../../shared/example/office'
import { readableLatinName } from '../../shared/model/names'
import { cohortDossier } from '../../shared/rules/dossier'
import { nameInChinese } from '../../shared/summary/names'
import { readerOfChanges } from '../shared/example/reader'
import { newProfile, tongxing } from './command'
import { answerSaveDialog, launch, type Program, root, screenshot } from './harness'
import { addPerson, beginWithExample, closeDrawer } from './office-steps'

/** Kept for people to look at. */
const folder = join(root, 'test-output', 'documents')
mkdirSync(folder, { recursive: true })

const today = new Date().toISOString().slice(0, 10)
const office = readerOfChanges(exampleOffice(today))
const tour = '示例·赴英职业体验研学团'
const cohort = [...office.all('cohort')].find(({ name }) => name?.zh === tour)
const dossier = cohort && cohortDossier(office, cohort.id, today)
if (!dossier) throw new Error('the example has no tour')
const names = dossier.participants.map(({ person }) => nameInChinese(person))
const leader = names[0] ?? ''
const latinNames = dossier.participants.map(({ person }) => readableLatinName(person).replace(/\s+/g, ''))

/** What stands at the foot of a page, without spaces. */
const footOf = {
  en: (page: number, of: number) => `Page${page}of${of}`,
  zh: (page: number, of: number) => `第${page}页，共${of}页`,
  both: (page: number, of: number) => `第${page}页，共${of}页·Page${page}of${of}`,
}
const warningIn = {
  en: 'Sensitivepersonaldata',
  zh: '含敏感个人信息',
  both: '含敏感个人信息·Sensitivepersonaldata',
}

/** The text of each page without spaces: a name that is broken over two lines is one name. */
async function pagesOf(file: string): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/g, ''),
    )
  }
  await document.destroy()
  return pages
}

const times = (text: string, needle: string) => text.split(needle).length - 1
const profile = newProfile()
let program: Program

beforeAll(async () => {
  program = await launch({ profile })
  await beginWithExample(program.page)
})

async function print(document: string, ...words: string[]) {
  const file = join(folder, `${document}${words.includes('--preset') ? `-${words.at(-1)}` : ''}.pdf`)
  const preset = words.includes('--preset') ? [] : ['--preset', 'full']
  const said = await tongxing(['print', document, ...words, ...preset, '--out', file], profile)
  return { file, said }
}

const raw = (file: string) => readFileSync(file, 'latin1')

/** Every font is in the file, as a font and not as drawings. */
function embedded(file: string): void {
  const descriptors = raw(file).match(/\/Type\s*\/FontDescriptor[\s\S]*?endobj/g) ?? []
  expect(descriptors.length).toBeGreaterThan(1)
  expect(descriptors.filter((descriptor) => !/\/FontFile2 \d/.test(descriptor))).toEqual([])
  expect(raw(file)).not.toMatch(/\/Subtype\s*\/Type3/)
}

/** How often names stand in a document of the tour: everybody's, and the leader's besides, who stands at the head. */
const standing: Readonly<Record<string, { each: number; head: number }>> = {
  groupList: { each: 1, head: 1 },
  documentCheck: { each: 1, head: 1 },
  roomingList: { each: 1, head: 1 },
  checkIn: { each: 1, head: 1 },
  emergencySheet: { each: 1, head: 1 },
  travelManifest: { each: 1, head: 1 },
  nameBadges: { each: 1, head: 0 },
  certificateRegister: { each: 1, head: 1 },
  // Members, and their passports.
  journeyReport: { each: 2, head: 1 },
  // Both sides of the folded card.
  seatCards: { each: 2, head: 0 },
}
const sensitive = new Set(['documentCheck', 'emergencySheet', 'travelManifest', 'journeyReport', 'visaLetter'])

describe.each(shelf.filter(({ of }) => of === 'cohort').map(({ key, title }) => ({ key, title })))(
  '$key',
  ({ key, title }) => {
    test.each(['en', 'zh', 'both'] as const)('is printed in %s, whole', async (language) => {
      const { file, said } = await print(key, '--cohort', tour, '--lang', language)
      expect(said).toMatchObject({ code: 0, err: '' })
      const pages = await pagesOf(file)
      const text = pages.join('')
      embedded(file)
      expect(text).not.toMatch(/[\0\ufffd]/)
      const bare = ['nameBadges', 'seatCards', 'certificates'].includes(key)
      pages.forEach((page, index) => {
        const foot = footOf[language](index + 1, pages.length)
        expect(page.includes(foot)).toBe(!bare)
        if (sensitive.has(key)) expect(page).toContain(warningIn[language])
      })
      if (!bare) {
        if (language !== 'en') expect(text).toContain(title.zh)
        if (language !== 'zh') expect(text).toContain(title.en.replace(/\s+/g, ''))
      }
      const counts = standing[key]
      if (!counts) return
      // Badges and cards in English bear the Latin name alone.
      if (language === 'en' && bare) {
        for (const name of latinNames) expect(text).toContain(name)
        return
      }
      const found = names.map((name) => [name, times(text, name)])
      const head = language === 'en' ? 0 : counts.head
      expect(found).toEqual(names.map((name) => [name, counts.each + (name === leader ? head : 0)]))
    })
  },
)

test('the totals on paper are those of the records', async () => {
  const { file } = await print('documentCheck', '--cohort', tour, '--lang', 'zh')
  const [page = ''] = await pagesOf(file)
  expect(page).toContain(`人数${names.length}`)
  const { missing } = dossier
  const figures = /缺护照(\d+)护照须更正(\d+)签证未办妥\d+保险未办妥(\d+)同意书未齐(\d+)/
    .exec(page)
    ?.slice(1)
    .map(Number)
  expect((figures?.[0] ?? 0) + (figures?.[1] ?? 0)).toBe(missing.passport)
  expect(figures?.slice(2)).toEqual([missing.insurance, missing.consent])
})

test('without sensitive fields no number of a passport is on the paper, nor the words that it is sensitive', async () => {
  const numbers = dossier.participants.flatMap(({ person }) =>
    Object.values(person.documents ?? {}).flatMap(({ number }) => (number && number !== 'none' ? [number] : [])),
  )
  expect(numbers.length).toBeGreaterThan(10)
  const full = (await pagesOf((await print('travelManifest', '--cohort', tour)).file)).join('')
  expect(full).toContain(numbers[0])
  const { file } = await print('travelManifest', '--cohort', tour, '--preset', 'plain')
  const text = (await pagesOf(file)).join('')
  expect(numbers.filter((number) => text.includes(number))).toEqual([])
  expect(text).not.toContain('Sensitivepersonaldata')
})

test('numbered copies stand in one file, and go on counting from print to print', async () => {
  const copies = async (...words: string[]) => {
    const { file } = await print('emergencySheet', '--cohort', tour, '--lang', 'zh', ...words)
    return [...(await pagesOf(file)).join('').matchAll(/第(\d+)份，共(\d+)份/g)].map(([, number, of]) => [number, of])
  }
  // A numbered copy was printed with the other documents above.
  const [[first] = []] = await copies()
  const last = Number(first)
  expect(last).toBeGreaterThan(0)
  const of = String(last + 2)
  expect(await copies('--copies', '2')).toEqual([
    [String(last + 1), of],
    [of, of],
  ])
})

test('every print is in the log: who, what, how, how many, and whether it was sensitive', async () => {
  const { out } = await tongxing(['list', 'disclosure', '--json'], profile)
  const rows = JSON.parse(out) as Record<string, unknown>[]
  const log = rows.filter((row) => row.document === 'emergencySheet')
  expect(log.length).toBeGreaterThanOrEqual(2)
  expect(log.at(-1)).toMatchObject({
    by: 'Chen Shili',
    on: new Date().toLocaleDateString('sv'),
    way: 'pdf',
    commandLine: true,
    file: 'emergencySheet.pdf',
    sensitive: true,
    copies: 2,
    cohort: cohort?.id,
  })
  expect(rows.filter((row) => row.document === 'itinerary').map((row) => row.sensitive)).not.toContain(true)
  // What a print held is for the program alone.
  expect(rows.some((row) => typeof row.memory === 'string' && row.memory.includes('{'))).toBe(false)
})

test('long Chinese text stands in a Song face', async () => {
  const { file } = await print('visaLetter', '--cohort', tour, '--lang', 'zh')
  expect(raw(file)).toContain('NotoSerifSC')
})

test('a person by name, a master class by id', async () => {
  const mobility = await print('mobility', '--person', '方示清', '--lang', 'both')
  expect(mobility.said.code).toBe(0)
  expect((await pagesOf(mobility.file)).join('')).toContain('国际交流经历证明')
  const [masterClass] = [...office.all('masterClass')]
  const certificates = await print('masterCertificates', '--id', masterClass?.id ?? '', '--lang', 'zh')
  expect(await pagesOf(certificates.file)).toHaveLength(Object.keys(masterClass?.pairs ?? {}).length)
})

test('what cannot be printed is said in a line, and nothing is written', async () => {
  const unknown = await print('passList', '--cohort', tour)
  expect(unknown.said.code).toBe(1)
  for (const { key } of shelf) expect(unknown.said.err).toContain(key)
  expect(existsSync(unknown.file)).toBe(false)
  const nobody = await print('checkIn', '--cohort', '没有的团')
  expect(nobody.said).toMatchObject({ code: 1, err: expect.stringContaining('没有的团') })
  const wrong = await print('mobility', '--cohort', tour)
  expect(wrong.said).toMatchObject({ code: 1, err: expect.stringContaining('--person') })
})

test('the page leads from the cohort to its shelf, and shows and saves the sheet', async () => {
  const { page } = program
  await page.getByRole('link', { name: 'Cohorts', exact: true }).first().click()
  await page.getByText('Example study tour to Britain').first().click()
  await page.getByRole('button', { name: 'More actions' }).first().click()
  await page.getByRole('menuitem', { name: 'Documents to print…' }).click()
  await page.getByRole('link', { name: /Rooming list/ }).click()
  const sheet = page.getByRole('region', { name: 'Preview of the printed summary' })
  await sheet.getByText('Not in a room yet').waitFor()
  await screenshot(page, 'documents-rooming')
  await page.getByRole('link', { name: /Emergency contact sheet/ }).click()
  await page.getByRole('textbox', { name: 'Numbered copies' }).fill('2')
  await sheet.getByText(/^Copy \d+ of \d+$/).waitFor()
  await screenshot(page, 'documents-emergency')
  const file = join(folder, 'from-page.pdf')
  await answerSaveDialog(program, file)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await page.getByText('from-page.pdf is saved.').waitFor()
  expect((await pagesOf(file)).join('')).toMatch(/Copy(\d+)of\1/)
})

test('a second print marks who is new since the one before, and says so at its head', async () => {
  const printed = async () =>
    (await pagesOf((await print('groupList', '--cohort', tour, '--lang', 'zh')).file)).join('')
  expect(await printed()).not.toContain('打印稿相比')
  const { page } = program
  await page.evaluate((id) => {
    window.location.hash = `/cohorts/${id}`
  }, cohort?.id)
  await addPerson(page, '欧阳新样')
  await closeDrawer(page)
  const text = await printed()
  expect(text).toContain('新增1项，变更0项，删除0项')
  expect(times(text, '欧阳新样')).toBe(1)
  expect(await printed()).not.toContain('打印稿相比')
})
