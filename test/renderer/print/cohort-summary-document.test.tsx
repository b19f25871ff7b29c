import type { PrintLanguage } from '@shared/ipc'
import { type CohortSummary, summaryOf } from '@shared/summary/cohort-summary'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CohortSummaryDocument } from '../../../renderer/print/CohortSummaryDocument'
import { dossierOf, office } from '../../shared/summary/invented'

let page: HTMLElement
let root: Root

beforeEach(() => {
  page = document.createElement('div')
  page.style.width = '178mm'
  document.body.append(page)
  root = createRoot(page)
})
afterEach(() => {
  root.unmount()
  page.remove()
})

const summaryFor = (people: number, changes = {}): CohortSummary => ({
  ...summaryOf(dossierOf(people, changes), office, '2026-06-18'),
  printedBy: '林样办',
})

function show(summary: CohortSummary, language: PrintLanguage): void {
  flushSync(() => root.render(<CohortSummaryDocument summary={summary} language={language} />))
}

const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)]
/** Texts of the cells of a table whose heading begins so, a list a row. */
function rowsUnder(heading: string): string[][] {
  const table = all('table').find((each) => each.textContent?.startsWith(heading)) as HTMLTableElement | undefined
  return [...(table?.querySelectorAll('tbody tr, tfoot tr') ?? [])].map((row) =>
    [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()),
  )
}
const times = (needle: string) => (page.textContent ?? '').split(needle).length - 1

describe.each(['en', 'zh', 'both'] as const)('in %s', (language) => {
  test('every person stands in the list once, in the order of the summary', () => {
    const summary = summaryFor(35)
    show(summary, language)
    const rows = all('article > table tbody tr').filter((row) => row.querySelector('th[scope=row]'))
    expect(rows).toHaveLength(35)
    rows.forEach((row, index) => {
      const person = summary.list[index]
      expect(row.textContent).toContain(person?.nameZh)
      expect(row.textContent).toContain(person?.nameLatin)
      expect(row.firstElementChild?.textContent).toBe(String(index + 1))
    })
    for (const name of ['张𬱖样', '王䶮例', '李𠮷试', '陈㛃样']) expect(times(name)).toBe(1)
  })

  test('the totals of all breakdowns are the number of people', () => {
    const summary = summaryFor(35)
    show(summary, language)
    const totals = all('tfoot tr').map((row) => row.querySelectorAll('td')[0]?.textContent)
    expect(totals).toEqual(summary.breakdowns.map(() => '35'))
    const counts = all('tfoot').map((foot) =>
      [...(foot.parentElement?.querySelectorAll('tbody tr') ?? [])].reduce(
        (sum, row) => sum + Number(row.querySelectorAll('td')[1]?.textContent),
        0,
      ),
    )
    expect(counts).toEqual(summary.breakdowns.map(() => 35))
  })

  test('both names of the cohort stand in the title', () => {
    show(summaryFor(5), language)
    const header = all('header')[0]?.textContent
    expect(header).toContain('2026年暑期英国职业教育研学团')
    expect(header).toContain('UK vocational study tour, summer 2026')
    expect(header).toContain('林样办')
    expect(header).toContain('样外办〔2026〕018号')
  })

  test('nothing is wider than the sheet, whatever the names', () => {
    const long = { zh: '很长的名字'.repeat(24), en: 'Unbreakable'.repeat(11).slice(0, 120) }
    const dossier = dossierOf(8)
    dossier.cohort.name = long
    dossier.cohort.code = 'C'.repeat(120)
    dossier.host = { id: 'long', seq: 1, name: long }
    for (const participant of dossier.participants) {
      participant.person.nameZh = { full: long.zh }
      participant.person.nameLatin = { full: long.en }
      participant.person.major = long.en
      participant.institution = dossier.host
    }
    show(summaryOf(dossier, { id: 'office', seq: 1, name: long }, '2026-06-18'), language)
    const sheet = page.getBoundingClientRect()
    // What a bar cuts off is not seen.
    const over = all(':not(svg *)').filter((element) => element.getBoundingClientRect().right > sheet.right + 1)
    expect(over.map((element) => `${element.tagName} ${element.className}`)).toEqual([])
  })

  test('a list too short to be broken goes to a page as a whole: its headings never stay behind', () => {
    const breaks = (people: number) => {
      show(summaryFor(people), language)
      return all('article > table').map((table) => getComputedStyle(table).breakInside)
    }
    expect([breaks(2), breaks(3), breaks(9)]).toEqual([['avoid'], ['avoid'], ['auto']])
  })

  test('an empty cohort says so and can still be signed', () => {
    show(summaryFor(0), language)
    expect(page.textContent).toContain(language === 'en' ? 'Nobody is in this cohort yet.' : '本团组尚无成员。')
    expect(page.textContent).not.toContain('NaN')
    expect(all('footer')).toHaveLength(1)
  })

  test('markup in a name is text', () => {
    const dossier = dossierOf(3)
    const markup = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>'
    dossier.cohort.name = { zh: markup, en: `<b>${markup}` }
    for (const participant of dossier.participants) participant.person.nameZh = { full: markup }
    show(summaryOf(dossier, undefined, '2026-06-18'), language)
    expect(all('img, script')).toHaveLength(0)
    expect(times(markup)).toBeGreaterThanOrEqual(4)
    expect('broken' in window).toBe(false)
  })
})

describe('what each language has', () => {
  test('English: signature lines, no seal, no Chinese words', () => {
    show(summaryFor(5), 'en')
    expect(all('footer')[0]?.innerText).toContain('For the college')
    expect(page.textContent).not.toContain('盖章')
    expect(page.textContent).not.toContain('合计')
  })

  test('Chinese: the seal over the unit and the date, no English words', () => {
    show(summaryFor(5), 'zh')
    const closing = all('footer')[0]?.innerText
    expect(closing).toMatch(/单位（盖章）\s+样例职业技术学院国际交流与合作处\s+年\s+月\s+日/)
    expect(page.textContent).not.toContain('Total')
    expect(page.textContent).not.toContain('Name list')
  })

  test('both: Chinese with English by it, on one page', () => {
    show(summaryFor(5), 'both')
    expect(all('h1')).toHaveLength(1)
    expect(all('footer')[0]?.innerText).toContain('盖章')
    expect(rowsUnder('性别')[0]?.[0]).toMatch(/^男\s+Male$/)
    expect(rowsUnder('护照').length + rowsUnder('齐全').length).toBeGreaterThan(0)
  })

  test('figures of documents stand beside their bars', () => {
    const summary = summaryFor(35)
    show(summary, 'en')
    const passport = rowsUnder('complete').find(([label]) => label === 'Passport')
    const figures = summary.completeness[0]
    expect(passport?.slice(2).map((text) => Number(text.replace('–', '0')))).toEqual([
      figures?.complete,
      figures?.pending,
      figures?.problem,
      figures?.missing,
      figures?.notNeeded,
    ])
  })

  test('what nobody entered is said in words', () => {
    show(summaryFor(3, { host: null, sending: [], leader: null }), 'en')
    const terms = all('header dt').map((term) => [term.innerText, term.nextElementSibling?.textContent])
    const facts = Object.fromEntries(terms)
    expect(facts).toMatchObject({
      'Sending institution': 'Not recorded',
      'Receiving institution': 'Not recorded',
      'Delegation leader': 'Not recorded',
    })
  })
})
