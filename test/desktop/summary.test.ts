/** The cohort summary through the hidden window of the real program, and what stands in its PDF. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PrintJob, PrintLanguage } from '../../shared/ipc'
import { type CohortSummary, summaryOf } from '../../shared/summary/cohort-summary'
import { summaryPrintJob } from '../../shared/summary/print-job'
import { dossierOf, office } from '../shared/summary/invented'
import { newProfile, sample, tongxing } from './command'
import { answerSaveDialog, launch, type Program, root, screenshot } from './harness'
import { openCohort } from './office-steps'

/** Kept for people to look at. */
const folder = join(root, 'test-output')
mkdirSync(folder, { recursive: true })

/** The text of each page of a PDF. */
async function pagesOf(file: string): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await document.destroy()
  return pages
}

const times = (text: string, needle: string) => text.split(needle).length - 1

describe('printed from figures at hand', () => {
  let program: Program
  beforeAll(async () => {
    program = await launch()
  })

  async function printed(summary: CohortSummary, language: PrintLanguage, name: string): Promise<string> {
    const file = join(folder, `${name}.pdf`)
    await answerSaveDialog(program, file)
    const saved = await program.page.evaluate(
      (job) => {
        const page = globalThis as unknown as Record<string, { printPdf(job: PrintJob): Promise<{ name: string }> }>
        return page.tongxing?.printPdf(job)
      },
      summaryPrintJob(summary, language, '林样办'),
    )
    expect(saved?.name).toBe(`${name}.pdf`)
    return file
  }

  test('figures that make no document are refused at once, with a sentence, and nothing is written', async () => {
    const file = join(folder, 'no-figures.pdf')
    await answerSaveDialog(program, file)
    const answer = program.page.evaluate(
      (job) => {
        const page = globalThis as unknown as Record<string, { printPdf(job: PrintJob): Promise<unknown> }>
        return page.tongxing?.printPdf(job)
      },
      { document: 'cohortSummary', language: 'en', fileName: 'no-figures.pdf', data: {} } as PrintJob,
    )
    await expect(answer).rejects.toThrow('printFailed')
    expect(existsSync(file)).toBe(false)
  })

  const summary = summaryOf(dossierOf(35), office, '2026-06-18')

  describe.each(['en', 'zh', 'both'] as const)('35 people in %s', (language) => {
    let file: string
    let pages: string[]
    let text: string
    beforeAll(async () => {
      file = await printed(summary, language, `summary-${language}`)
      pages = await pagesOf(file)
      text = pages.join('\n')
    })

    test('three pages, each with its number', () => {
      expect(pages).toHaveLength(3)
      pages.forEach((page, index) => {
        if (language !== 'en') expect(page).toContain(`第 ${index + 1} 页，共 3 页`)
        if (language !== 'zh') expect(page).toContain(`Page ${index + 1} of 3`)
      })
    })

    test('everybody stands in it once, the leader in the title too', () => {
      const found = summary.list.map(({ nameZh }) => [nameZh, times(text, nameZh)])
      expect(found).toEqual(summary.list.map(({ nameZh }, index) => [nameZh, index === 0 ? 2 : 1]))
      for (const name of ['张𬱖样', '王䶮例', '李𠮷试', '陈㛃样']) expect(times(text, name)).toBe(1)
      for (const { nameLatin } of summary.list) expect(text).toContain(nameLatin)
    })

    test('every total is the number of people', () => {
      const total =
        language === 'en' ? /Total\s+35\s+100/g : language === 'zh' ? /合计\s+35\s+100/g : /合计 Total\s+35\s+100/g
      expect(text.match(total)).toHaveLength(summary.breakdowns.length)
    })

    test('the heading of the list stands on every page of the list', () => {
      const heading = language === 'en' ? 'Outstanding' : '待补材料'
      expect(pages.map((page) => page.includes(heading))).toEqual([false, true, true])
    })

    test('all of it can be copied and searched', () => {
      expect(text).not.toMatch(/[\0\ufffd]/)
    })

    test('every font is in the file, as a font and not as drawings', () => {
      const raw = readFileSync(file, 'latin1')
      const descriptors = raw.match(/\/Type\s*\/FontDescriptor[\s\S]*?endobj/g) ?? []
      expect(descriptors.length).toBeGreaterThan(2)
      expect(descriptors.filter((descriptor) => !/\/FontFile2 \d/.test(descriptor))).toEqual([])
      expect(raw).not.toMatch(/\/Subtype\s*\/Type3/)
      expect(raw).toContain('TongxingRareHan')
    })

    test('what stands at the end stands with people on the last page', () => {
      const last = pages.at(-1) ?? ''
      expect(last).toContain(summary.list.at(-1)?.nameZh)
      expect(last).toContain(language === 'en' ? 'For the college' : '单位（盖章）')
      expect(pages.slice(0, -1).join()).not.toMatch(/For the college|盖章/)
    })
  })

  test('nobody: one page that says so', async () => {
    const [page, ...others] = await pagesOf(
      await printed(summaryOf(dossierOf(0), office, '2026-06-18'), 'zh', 'nobody'),
    )
    expect(others).toEqual([])
    expect(page).toContain('本团组尚无成员。')
  })

  test('150 people: no row is cut in two, nobody is lost', async () => {
    const many = summaryOf(dossierOf(150), office, '2026-06-18')
    const pages = await pagesOf(await printed(many, 'en', 'many'))
    expect(pages.length).toBeLessThan(10)
    // Both scripts of a name stand beside each other, on one page.
    const row = ({ nameZh, nameLatin }: (typeof many.list)[number]) =>
      new RegExp(`${nameLatin.replace(' ', '\\s+')}\\s+${nameZh}`, 'gu')
    const rows = many.list.map((person) => pages.flatMap((page) => page.match(row(person)) ?? []).length)
    expect(rows).toEqual(many.list.map((_person, index) => (index === 0 ? 2 : 1)))
  })
})

describe('from the window', () => {
  test('the page shows the sheet and saves it in the language chosen', async () => {
    const profile = newProfile()
    const options = ['--kind', 'studyTourOut', '--from', '2026-07-12', '--to', '2026-08-02', '--destination', 'GB']
    const imported = await tongxing(['import', sample('01'), '--cohort', '2026年暑期赴英研学团', ...options], profile)
    expect(imported.code).toBe(0)
    const program = await launch({ profile })
    const { page } = program
    await answerFirstRun(page)
    await openCohort(page, '2026年暑期赴英研学团')
    await page.getByRole('button', { name: 'Print summary' }).click()

    const sheet = page.getByRole('region', { name: 'Preview of the printed summary' })
    await sheet.getByText('Name list').waitFor()
    await screenshot(page, 'summary-page-en')
    await page.getByText('Both', { exact: true }).click()
    await sheet.getByText('人员名单').waitFor()
    expect(await sheet.innerText()).toContain('欧阳样一')
    await screenshot(page, 'summary-page-both')

    const file = join(folder, 'from-window.pdf')
    await answerSaveDialog(program, file)
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await page.getByText('from-window.pdf is saved.').waitFor()
    await screenshot(page, 'summary-page-saved')
    const text = (await pagesOf(file)).join('\n')
    expect(text).toContain('Lin Yang')
    expect(text).toContain('欧阳样一')

    await answerSaveDialog(program, null)
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await page.getByText('from-window.pdf is saved.').waitFor({ state: 'detached' })
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

async function answerFirstRun(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'English' }).click()
  await page.getByRole('textbox', { name: 'English' }).fill('International Office, Sample Polytechnic')
  await page.getByRole('textbox', { name: 'Chinese' }).fill('样例职业技术学院国际交流与合作处')
  await page.getByRole('combobox', { name: 'Country or region' }).fill('China')
  await page.getByRole('option', { name: 'China', exact: true }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Lin Yang')
  await page.getByRole('radio', { name: /Without a passphrase/ }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Begin' }).waitFor({ state: 'detached' })
}
