/**
 * What an office owes the people whose data it keeps: values masked until somebody asks, consents given and taken back,
 * a copy of everything for whoever asks for it, and a log of all that left. Everybody in here is invented.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { seriousTrouble } from './accessible'
import { newProfile, tongxing } from './command'
import { answerOpenDialog, answerSaveDialog, launch, type Program, screenshot, temporaryFolder } from './harness'
import { beginWithExample, openCohort, saved, speak } from './office-steps'
import { textOfPdf } from './pdf-text'

type Listed = Record<string, unknown> & { id: string }

const profile = newProfile()
let program: Program
let page: Page
let person: Listed

const list = async (type: string): Promise<Listed[]> => {
  const { out } = await tongxing(['list', type, '--json', '--sensitive'], profile)
  return JSON.parse(out) as Listed[]
}
const section = (name: string | RegExp): Locator => page.getByRole('region', { name })
const button = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('button', { name }).first()
const goTo = async (address: string) => {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
}
const openPerson = async () => {
  await goTo(`/people/${person.id}`)
  await section('Documents').waitFor()
}

/** The number of the first document, and how it stands masked. */
const numberOf = ({ documents }: Listed): string =>
  Object.values(documents as Record<string, { number?: string }>)[0]?.number ?? ''
const coveredOf = (number: string) => `${number.charAt(0)}••••${number.slice(-4)}`

beforeAll(async () => {
  program = await launch({ profile })
  page = program.page
  await beginWithExample(page)
  const people = await list('person')
  person = people.find(
    ({ welfare }) => (welfare as { allergies?: string } | undefined)?.allergies === '青霉素',
  ) as Listed
})

describe('sensitive values', () => {
  test('stand masked on the page, number by number, until somebody asks, and for a minute at most', async () => {
    await page.clock.install()
    await openPerson()
    const number = numberOf(person)
    const documents = section('Documents')
    await documents.getByText(coveredOf(number)).waitFor()
    expect(await page.locator('main').textContent()).not.toContain(number)
    expect(await page.locator('main').textContent()).not.toContain('青霉素')
    // Whoever hears the page hears that it is hidden, and not a row of dots.
    expect(await documents.getByRole('button', { name: /^Number hidden, ends in/ }).count()).toBe(1)
    await screenshot(page, 'privacy/person-masked-en')
    await button('Show Number', documents).click()
    await documents.getByText(number).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('青霉素')
    await page.clock.fastForward(61_000)
    await documents.getByText(coveredOf(number)).waitFor()

    await button('Show sensitive values').click()
    await documents.getByText(number).waitFor()
    await page.getByText('青霉素').first().waitFor()
    await screenshot(page, 'privacy/person-open-en')
    await page.clock.fastForward(61_000)
    await documents.getByText(coveredOf(number)).waitFor()
    expect(await seriousTrouble(page)).toEqual([])
  })

  test('are masked again on another page, also of the same person', async () => {
    await button('Show sensitive values').click()
    await section('Documents').getByText(numberOf(person)).waitFor()
    await goTo('/people')
    await page.getByRole('grid', { name: 'People' }).waitFor()
    await openPerson()
    await section('Documents')
      .getByText(coveredOf(numberOf(person)))
      .waitFor()
  })

  test('of a parent are the telephone, which a search by its end still finds', async () => {
    const [contact] = Object.values(person.emergencyContacts as Record<string, { phone: string }>)
    const phone = contact?.phone ?? ''
    await section('Emergency contacts')
      .getByText(`••••${phone.slice(-4)}`)
      .first()
      .waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill(phone.slice(-5))
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain(`••••${phone.slice(-4)}`)
    expect(await page.getByRole('dialog').innerText()).not.toContain(phone.slice(3, 8))
    await screenshot(page, 'privacy/search-en')
    await page.keyboard.press('Escape')
  })

  test('can be written over and read again', async () => {
    const documents = section('Documents')
    await documents.getByRole('button', { name: /^Number hidden/ }).click()
    const field = documents.getByRole('textbox', { name: 'Number', exact: true })
    expect(await field.inputValue()).toBe(coveredOf(numberOf(person)))
    await field.press('Enter')
    await expect.poll(() => field.inputValue()).toBe(numberOf(person))
    await field.click()
    await field.fill('E87654321')
    await page.locator('main h1').click()
    await documents.getByText('E••••4321').waitFor()
    await saved(page)
    await page.keyboard.press('Control+z')
    await documents.getByText(coveredOf(numberOf(person))).waitFor()
  })

  test('stand masked in the list, and open where the office says so', async () => {
    await goTo('/people?columns=called,passportNo,idCard')
    const grid = page.getByRole('grid', { name: 'People' })
    await grid
      .getByText(/^[A-Z]••••\d{4}$/)
      .first()
      .waitFor()
    await screenshot(page, 'privacy/list-en')
    await goTo('/settings')
    const rule = page.locator('#settings-privacy')
    await rule.scrollIntoViewIfNeeded()
    await screenshot(page, 'privacy/setting-en')
    await rule.locator('label').first().click()
    await saved(page)
    await openPerson()
    await section('Documents').getByText(numberOf(person)).waitFor()
    expect(await page.getByRole('button', { name: 'Show sensitive values' }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await section('Documents')
      .getByText(coveredOf(numberOf(person)))
      .waitFor()
  })
})

describe('consents', () => {
  const consents = () => section('Consents')

  test('are given and taken back in one click, and what was said before stays', async () => {
    await openPerson()
    await button('Record withdrawal · Photographs and press', consents()).click()
    await consents()
      .getByText(/^withdrawn /)
      .first()
      .waitFor()
    await button('Record as given today · Photographs and press', consents()).click()
    await button('Record as given today · Health data', consents()).click()
    // It stands unfolded: of somebody of this age, who gave it is for whoever saw the paper to say.
    await consents().getByText('by whom?').first().waitFor()
    await consents().getByText('Earlier').waitFor()
    await consents()
      .getByText(/given .*, withdrawn /)
      .waitFor()
    await saved(page)
    await consents().scrollIntoViewIfNeeded()
    await screenshot(page, 'privacy/consents-en')
    const said = Object.values((await list('person')).find(({ id }) => id === person.id)?.consents ?? {}) as Listed[]
    const photo = said.filter(({ kind }) => kind === 'photo')
    expect(photo.map(({ withdrawnOn }) => withdrawnOn !== undefined).sort()).toEqual([false, true])
  })

  test('taken back count as none: in the cohort, and where a document would hand the data on', async () => {
    await button('Record withdrawal · Guardian: travel and stay', consents()).click()
    await button('Record withdrawal · Sharing with hosts abroad', consents()).click()
    await saved(page)
    await openCohort(page, 'Example study tour to Britain')
    const row = page.getByRole('row', { name: new RegExp((person.nameZh as { full: string }).full) })
    await row
      .getByText(/consent.*missing|missing.*consent/i)
      .or(row.getByRole('img', { name: /consent.*missing/i }))
      .first()
      .waitFor()
    await button('More actions').click()
    await page.getByRole('menuitem', { name: 'Documents to print…' }).click()
    await page.getByRole('link', { name: /Group list/ }).click()
    await page
      .getByRole('alert')
      .getByText(/^No consent to “Sharing with hosts abroad”/)
      .waitFor()
    expect(await page.getByRole('combobox', { name: /fields/i }).inputValue()).toBe('Minimal')
    await screenshot(page, 'privacy/document-en')
    // Said to whoever prints it, and never printed.
    expect(await page.locator('article').textContent()).not.toContain('Sharing with hosts abroad')
    await speak(page, 'zh')
    await screenshot(page, 'privacy/document-zh')
    await speak(page, 'en')
  })
})

describe('a copy of everything about a person', () => {
  const folder = temporaryFolder()

  test('comes as a folder: to read, for a program, and the files attached; and is logged', async () => {
    const scan = join(folder, 'scan of a passport.txt')
    writeFileSync(scan, 'an invented passport')
    await openPerson()
    await answerOpenDialog(program, [scan])
    await section('Files').getByRole('button', { name: 'Add files' }).first().click()
    await section('Files').getByText('scan of a passport.txt').waitFor()
    await saved(page)
    await button('More').click()
    await page.getByRole('menuitem', { name: 'Copy of all data…' }).click()
    const dialog = page.getByRole('dialog', { name: /^Copy of everything/ })
    await dialog.getByText('Both', { exact: true }).click()
    await screenshot(page, 'privacy/copy-en')
    await answerOpenDialog(program, [folder])
    await button('Choose a folder…', dialog).click()
    await page.getByText(/holds \d files/).waitFor({ timeout: 60_000 })
    const made = readdirSync(folder).find((name) => name.startsWith('个人信息副本')) ?? ''
    const files = readdirSync(join(folder, made)).sort()
    const photo = person.photo as { fileName: string } | undefined
    expect(files).toEqual(
      [
        '1 全部信息.pdf',
        '2 记录.xlsx',
        '3 记录.json',
        'scan of a passport.txt',
        ...(photo ? [photo.fileName] : []),
      ].sort(),
    )
    expect(readFileSync(join(folder, made, 'scan of a passport.txt'), 'utf8')).toBe('an invented passport')
    const text = (await textOfPdf(join(folder, made, '1 全部信息.pdf'))).replace(/\s+/g, '')
    for (const said of [numberOf(person), '青霉素', '肖像使用与宣传报道', 'Changes', '更改记录', 'scanofapassport.txt'])
      expect(text).toContain(said)
    const data = JSON.parse(readFileSync(join(folder, made, '3 记录.json'), 'utf8'))
    expect(data.records[0]).toMatchObject({ type: 'person', row: { id: person.id } })
    expect(data.records.map(({ type }: { type: string }) => type)).toContain('enrolment')
    expect(data.changes[0].entries.length).toBeGreaterThan(3)
    expect(data.files.map(({ inFolder }: { inFolder: string }) => inFolder)).toContain('scan of a passport.txt')
    const book = read(readFileSync(join(folder, made, '2 记录.xlsx')))
    expect(JSON.stringify(utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}))).toContain(person.id)
    const log = await list('disclosure')
    expect(log.filter(({ document }) => document === 'personFile')).toMatchObject([
      { way: 'folder', person: person.id, sensitive: true, file: made },
    ])
  })

  test('says nothing of others: no name of those who went along stands in it', async () => {
    const made = readdirSync(folder).find((name) => name.startsWith('个人信息副本')) ?? ''
    const data = readFileSync(join(folder, made, '3 记录.json'), 'utf8')
    const others = (await list('person')).filter(({ id }) => id !== person.id)
    const passports = others.flatMap(({ documents }) =>
      Object.values((documents ?? {}) as Record<string, { number?: string }>).flatMap(({ number }) => number ?? []),
    )
    expect(passports.length).toBeGreaterThan(20)
    expect(passports.filter((number) => data.includes(number))).toEqual([])
  })

  test('comes from the command line, in English, and nobody else is taken for the person', async () => {
    const copies = async () => (await list('disclosure')).filter(({ document }) => document === 'personFile').length
    const before = await copies()
    const out = join(folder, 'by command')
    const said = await tongxing(['export', '--id', person.id, '--out', out], profile)
    expect(said).toMatchObject({ code: 0, err: expect.not.stringContaining('Error') })
    expect(readdirSync(out).sort().slice(0, 3)).toEqual([
      '1 Everything to read.pdf',
      '2 Records.xlsx',
      '3 Records.json',
    ])
    expect((await textOfPdf(join(out, '1 Everything to read.pdf'))).replace(/\s+/g, ' ')).toContain(
      'Copy of personal data',
    )
    const nobody = await tongxing(['export', '--person', 'Nobody Invented', '--out', join(folder, 'none')], profile)
    expect(nobody).toMatchObject({ code: 1, out: '' })
    expect(existsSync(join(folder, 'none'))).toBe(false)
    expect(await copies()).toBe(before + 1)
  })
})

describe('the log of what left', () => {
  const folder = temporaryFolder()
  const logged = async () => (await list('disclosure')).map(({ way, file }) => `${way} ${file}`)

  test('has an export of a list, a copy of an attached file, a calendar', async () => {
    await openPerson()
    await answerSaveDialog(program, join(folder, 'copy of a scan.txt'))
    await section('Files')
      .getByRole('button', { name: /^Save a copy/ })
      .first()
      .click()
    await expect.poll(() => existsSync(join(folder, 'copy of a scan.txt'))).toBe(true)
    await expect.poll(logged, { timeout: 20_000 }).toContain('copy copy of a scan.txt')
    expect(await tongxing(['export', 'agreement', '--out', join(folder, 'agreements.csv')], profile)).toMatchObject({
      code: 0,
    })
    expect(await logged()).toContain('workbook agreements.csv')
    await goTo('/calendar')
    await answerSaveDialog(program, join(folder, 'month.ics'))
    await page
      .getByRole('button', { name: /ics|calendar file|Save/i })
      .first()
      .click()
    await expect.poll(logged, { timeout: 20_000 }).toContain('other month.ics')
    await goTo('/handed-over')
    await page.getByText('scan of a passport.txt').first().waitFor()
    await screenshot(page, 'privacy/log-en')
    await speak(page, 'zh')
    await screenshot(page, 'privacy/log-zh')
    await openPersonZh()
    await screenshot(page, 'privacy/person-zh')
    await speak(page, 'en')
  })

  async function openPersonZh() {
    await goTo(`/people/${person.id}`)
    await page.getByRole('region', { name: '证件' }).waitFor()
    await page.getByRole('region', { name: '同意书' }).scrollIntoViewIfNeeded()
  }
})
