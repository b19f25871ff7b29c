/** The office's own forms in the real program: kept, judged, tried, filled, and read back by others' readers. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { shelf } from '../../shared/documents/shelf'
import { exampleOffice } from '../../shared/example/office'
import { cohortDossier } from '../../shared/rules/dossier'
import { nameInChinese } from '../../shared/summary/names'
import { readerOfChanges } from '../shared/example/reader'
import { atRest, seriousTrouble } from './accessible'
import { newProfile, tongxing } from './command'
import { answerOpenDialog, answerSaveDialog, launch, type Program, root, screenshot, temporaryFolder } from './harness'
import { beginWithExample } from './office-steps'

const today = new Date().toISOString().slice(0, 10)
const office = readerOfChanges(exampleOffice(today))
const tour = '示例·赴英职业体验研学团'
const cohort = [...office.all('cohort')].find(({ name }) => name?.zh === tour)
const dossier = cohort && cohortDossier(office, cohort.id, today)
if (!dossier) throw new Error('the example has no tour')
const people = dossier.participants
const names = people.map(({ person }) => nameInChinese(person))

/** Kept for people to look at. */
const folder = join(root, 'test-output', 'forms')
mkdirSync(folder, { recursive: true })
const forms = join(root, 'resources', 'templates')
const form = (name: string) => join(forms, name)

/** The text of a text document, paragraph by paragraph. */
function docxText(file: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(file)))
  const xml = new TextDecoder().decode(parts['word/document.xml'])
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
}

const rowsOf = (file: string) => {
  const book = read(readFileSync(file), { type: 'buffer', sheetStubs: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  return { book, sheet, rows: utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, defval: '' }) }
}

const profile = newProfile()
let program: Program

beforeAll(async () => {
  program = await launch({ profile })
  await beginWithExample(program.page)
})

/** The line of a kept file, which every record has, is named by what pressing it does: “Open …”. */
const trouble = async () => (await seriousTrouble(program.page)).filter((line) => !line.includes('aria-label="Open “'))

async function openForms(): Promise<void> {
  const { page } = program
  await page.locator('aside').getByRole('link', { name: 'Documents' }).click()
  await page.getByRole('link', { name: 'Own forms' }).click()
  await page.getByRole('heading', { name: 'Own forms', level: 1 }).waitFor()
}

async function add(name: string): Promise<void> {
  await answerOpenDialog(program, [form(name)])
  await program.page.getByRole('button', { name: 'Add a form' }).click()
  await program.page.getByRole('region', { name: name.replace(/\..*/, ''), exact: true }).waitFor()
}

const choose = async (label: string, option: string) => {
  await program.page.getByRole('combobox', { name: label, exact: true }).click()
  await program.page.getByRole('option', { name: option }).first().click()
}

test('without a form the page says how to begin, and an example can be saved', async () => {
  const { page } = program
  await openForms()
  await screenshot(page, 'forms/empty-en')
  await atRest(page)
  expect(await trouble()).toEqual([])
  const saved = join(temporaryFolder(), 'example.xlsx')
  await answerSaveDialog(program, saved)
  await program.app.evaluate(({ shell }) => {
    shell.showItemInFolder = () => undefined
  })
  await page.getByRole('button', { name: 'Save an example' }).click()
  await page.getByRole('menuitem', { name: /List of participants/ }).click()
  await expect.poll(() => existsSync(saved)).toBe(true)
  expect(readFileSync(saved).equals(readFileSync(form('participants.xlsx')))).toBe(true)
})

test('a workbook is filled for the cohort in its own design', async () => {
  const { page } = program
  await add('participants.xlsx')
  await page.getByRole('radio', { name: 'A cohort' }).isChecked()
  await choose('Cohort', 'Example study tour to Britain')
  await page.getByText('What stands in it for 示例·赴英职业体验研学团').waitFor()
  await screenshot(page, 'forms/workbook-en')
  const file = join(folder, 'participants.xlsx')
  await answerSaveDialog(program, file)
  await page.getByRole('button', { name: 'Fill and save' }).click()
  await page.getByText('Saved as participants.xlsx').waitFor()
  const { sheet, rows, book } = rowsOf(file)
  expect(rows[0]?.[0]).toBe(`${tour}人员名单`)
  expect(rows.slice(4, 4 + names.length).map((row) => row[1])).toEqual(names)
  expect(rows.slice(4, 4 + names.length).map((row) => row[0])).toEqual(names.map((_, index) => index + 1))
  const total = 5 + names.length
  expect(sheet?.[`I${total}`]?.f).toBe(`SUM(I5:I${total - 1})`)
  const [first] = people
  expect(rows[4]?.[7]).toMatch(/^\+86 /)
  expect(sheet?.H5?.t).toBe('s')
  expect(sheet?.['!merges']).toContainEqual({ s: { r: total - 1, c: 0 }, e: { r: total - 1, c: 7 } })
  const area = book.Workbook?.Names?.find(({ Name }) => Name === '_xlnm.Print_Area')?.Ref
  expect(area).toBe(`人员名单!$A$1:$I$${8 + names.length - 1}`)
  expect(first && nameInChinese(first.person)).toBe(rows[4]?.[1])
})

test('a letter is filled with everybody, in the language of the form', async () => {
  const { page } = program
  await add('invitation-letter.docx')
  await choose('Cohort', 'Example study tour to Britain')
  const file = join(folder, 'invitation-letter.docx')
  await answerSaveDialog(program, file)
  await page.getByText('asks for sensitive data (Document used: number)').waitFor()
  await page.getByRole('button', { name: 'Fill and save' }).click()
  await page.getByText('Saved as invitation-letter.docx').waitFor()
  const text = docxText(file)
  expect(text).toContain('visit Example Northbridge College Group from')
  expect(text).toContain(`The group has ${people.length} members`)
  for (const { person } of people)
    expect(text).toContain((person.nameLatin?.full ?? '').replace(',', ' ').toUpperCase())
  expect(text).not.toContain('{{')
  await screenshot(page, 'forms/letter-en')
  await atRest(page)
  expect(await trouble()).toEqual([])
})

test('a form for people makes a file for each, in a folder of its own', async () => {
  const { page } = program
  await add('confirmation.docx')
  expect(await page.getByRole('radio', { name: 'Each person' }).isChecked()).toBe(true)
  await choose('Cohort', 'Example study tour to Britain')
  const place = temporaryFolder()
  await answerOpenDialog(program, [place])
  await page.getByRole('button', { name: 'Fill and save' }).click()
  await page.getByText(`${people.length} files are in the folder confirmation`).waitFor()
  await screenshot(page, 'forms/each-en')
  const made = readdirSync(join(place, 'confirmation'))
  expect(made.sort()).toEqual(names.map((name) => `confirmation - ${name}.docx`).sort())
  for (const name of names) {
    const text = docxText(join(place, 'confirmation', `confirmation - ${name}.docx`))
    expect(text).toContain(`兹证明 ${name}（`)
    for (const other of names) if (other !== name && !name.includes(other)) expect(text).not.toContain(other)
  }
  expect(readdirSync(place)).toEqual(['confirmation'])
})

test('a folder that cannot be written to: a sentence, and nothing half written', async () => {
  const { page } = program
  await answerOpenDialog(program, [join(temporaryFolder(), 'is-not-there')])
  await page.getByRole('button', { name: 'Fill and save' }).click()
  await page
    .getByRole('alert')
    .getByText(/is not there|cannot|could not/)
    .waitFor()
  const { out } = await tongxing(['list', 'disclosure', '--json'], profile)
  const titles = (JSON.parse(out) as { title?: { en?: string } }[]).filter(({ title }) => title?.en === 'confirmation')
  expect(titles).toHaveLength(1)
})

test('what is filled is in the log', async () => {
  const { out } = await tongxing(['list', 'disclosure', '--json'], profile)
  const rows = JSON.parse(out) as { title?: { en?: string }; way?: string; sensitive?: boolean; rows?: number }[]
  const of = (name: string) => rows.find(({ title }) => title?.en === name)
  expect(of('participants')).toMatchObject({ way: 'workbook', sensitive: false })
  expect(of('invitation-letter')).toMatchObject({ way: 'text', sensitive: true })
  expect(of('confirmation')).toMatchObject({ way: 'text', rows: people.length })
})

test('placeholders are listed, searched in either language and copied', async () => {
  const { page } = program
  await page.getByRole('button', { name: 'Placeholders' }).click()
  const drawer = page.getByRole('dialog', { name: 'Placeholders' })
  await drawer.getByText('{{person.nameZh}}', { exact: true }).first().waitFor()
  await screenshot(page, 'forms/placeholders-en')
  await atRest(page)
  expect(await trouble()).toEqual([])
  await drawer.getByRole('searchbox').fill('出生日期')
  await drawer.getByText('{{person.dateOfBirth}}', { exact: true }).first().waitFor()
  expect(await drawer.getByText('{{person.nameZh}}', { exact: true }).count()).toBe(0)
  await drawer.getByRole('button', { name: 'Copy person.dateOfBirth' }).first().click()
  await drawer.getByText('Copied').waitFor()
  await page.keyboard.press('Escape')
})

test('a misspelt placeholder is named with its place and what was meant; nothing is filled', async () => {
  const { page } = program
  const parts = unzipSync(new Uint8Array(readFileSync(form('participants.xlsx'))))
  const strings = new TextDecoder()
    .decode(parts['xl/sharedStrings.xml'])
    .replace('{{person.nameZh}}', '{{person.nmaeZh}}')
  const { zipSync } = await import('fflate')
  const bad = join(temporaryFolder(), 'misspelt.xlsx')
  writeFileSync(bad, zipSync({ ...parts, 'xl/sharedStrings.xml': new TextEncoder().encode(strings) }))
  await answerOpenDialog(program, [bad])
  await page.getByRole('button', { name: 'Add a form' }).click()
  await page.getByText('Sheet “人员名单”, cell B5: {{person.nmaeZh}} means nothing.').waitFor()
  await page.getByText('Perhaps: {{person.nameZh}}').waitFor()
  expect(await page.getByRole('button', { name: 'Fill and save' }).count()).toBe(0)
  await screenshot(page, 'forms/problems-en')
  await atRest(page)
  expect(await trouble()).toEqual([])
  const file = join(temporaryFolder(), 'not.xlsx')
  const said = await tongxing(['fill', 'misspelt', '--cohort', tour, '--out', file], profile)
  expect(said).toMatchObject({ code: 1 })
  expect(said.err).toContain('{{person.nmaeZh}}')
  expect(existsSync(file)).toBe(false)
})

test('the command line fills forms for a cohort, a person and everybody', async () => {
  const place = temporaryFolder()
  const one = join(place, 'one.xlsx')
  expect(await tongxing(['fill', 'participants', '--cohort', tour, '--out', one], profile)).toMatchObject({ code: 0 })
  expect(rowsOf(one).rows[4]?.[1]).toBe(names[0])
  const person = join(place, 'person.docx')
  const name = names[1] ?? ''
  expect(await tongxing(['fill', 'confirmation', '--person', name, '--out', person], profile)).toMatchObject({
    code: 0,
  })
  expect(docxText(person)).toContain(`兹证明 ${name}（`)
  const all = join(place, 'all')
  expect(await tongxing(['fill', 'confirmation', '--cohort', tour, '--out', all], profile)).toMatchObject({ code: 0 })
  expect(readdirSync(all)).toHaveLength(names.length)
  const none = await tongxing(['fill', 'nothing', '--cohort', tour, '--out', one, '--lang', 'zh'], profile)
  expect(none).toMatchObject({ code: 1 })
  expect(none.err).toContain('没有名为“nothing”的模板')
})

test.each([...shelf.filter(({ of }) => of === 'cohort').map(({ key }) => key), 'cohortSummary'])(
  '%s is saved as workbook or text document',
  async (key) => {
    const cards = key === 'nameBadges' || key === 'seatCards'
    for (const ending of ['xlsx', 'docx'] as const) {
      const file = join(folder, `${key}.${ending}`)
      const said = await tongxing(['print', key, '--cohort', tour, '--lang', 'both', '--out', file], profile)
      if (cards || (key === 'certificates' && ending === 'xlsx')) {
        expect(said.code).toBe(1)
        continue
      }
      expect(said).toMatchObject({ code: 0, err: '' })
      const text =
        ending === 'docx'
          ? docxText(file)
          : utils.sheet_to_csv(rowsOf(file).sheet ?? {}) + JSON.stringify(rowsOf(file).book.Sheets)
      const lists = [
        'groupList',
        'roomingList',
        'checkIn',
        'emergencySheet',
        'travelManifest',
        'certificateRegister',
        'cohortSummary',
      ]
      if (lists.includes(key)) for (const name of names) expect(text).toContain(name)
      expect(text).not.toContain('undefined')
    }
  },
)

test('a document is saved beside the PDF in the window', async () => {
  const { page } = program
  await page.locator('aside').getByRole('link', { name: 'Documents' }).click()
  await page.getByRole('link', { name: /International influence/ }).click()
  const file = join(temporaryFolder(), 'influence.xlsx')
  await answerSaveDialog(program, file)
  await page.getByRole('button', { name: 'Excel or Word' }).click()
  await page.getByRole('menuitem', { name: /xlsx/ }).click()
  await page.getByText('influence.xlsx is saved.').waitFor()
  expect(rowsOf(file).rows.flat().join(' ')).toContain('International influence')
  await screenshot(page, 'forms/working-file-en')
})
