/** Documents of the office and its records, made of the example office: what stands in them equals the records. */
import { describe, expect, test } from 'vitest'
import { type Block, type Cell, inOne, type PrintedDocument } from '../../../shared/documents/document'
import { officeShelf } from '../../../shared/documents/office-shelf'
import { makeDocument } from '../../../shared/documents/shelf'
import { exampleOffice } from '../../../shared/example/office'
import type { Fields, Reader, Standalone } from '../../../shared/model/types'
import { agreementState } from '../../../shared/rules/agreement'
import { homeYear } from '../../../shared/summary/home-year'
import { indicatorReport } from '../../../shared/summary/indicators/report'
import { planProgress } from '../../../shared/summary/plan-progress'
import { qualificationFigures } from '../../../shared/summary/results'
import { readerOfChanges } from '../example/reader'
import { officeOf } from '../search/office'

const today = '2027-06-10'
const year = 2027
const reader = readerOfChanges(exampleOffice(today))

type Table = Extract<Block, { kind: 'table' }>

function made(document: string, id = 'office', from: Reader = reader, of = year): PrintedDocument {
  const found = makeDocument(from, { document, id, year: of, printedBy: '林样办' }, today)
  if (!found) throw new Error(`nothing to print of ${document} ${id}`)
  return found
}

function table(document: PrintedDocument, key: string): Table {
  const found = document.blocks.find((block) => block.kind === 'table' && block.key === key)
  if (found?.kind !== 'table') throw new Error(`no table ${key}`)
  return found
}

function figures(document: PrintedDocument): Record<string, string> {
  const block = document.blocks.find(({ kind }) => kind === 'figures')
  return Object.fromEntries(
    (block?.kind === 'figures' ? block.figures : []).map(({ label, value }) => [label.en, inOne(value, 'en')]),
  )
}

const text = (cell: Cell | undefined, language: 'en' | 'zh' = 'en') => (cell ? inOne(cell.text, language) : '')
const textsOf = ({ rows }: Table, key: string) => rows.map(({ cells }) => text(cells[key]))
const first = <K extends Standalone>(type: K, fits: (row: Fields<K>) => boolean = () => true) => {
  for (const row of reader.all(type)) if (fits(row)) return row
  throw new Error(`no ${type}`)
}

test.each(officeShelf.map(({ key, of }) => [key, of] as const))(
  '%s is made of the example and of a record with nothing in it',
  (key, of) => {
    const id = of === 'office' ? 'office' : first(of).id
    const document = made(key, id)
    expect(document.blocks.length).toBeGreaterThan(0)
    const bare = officeOf({ [of]: { x: {} } } as never)
    expect(made(key, of === 'office' ? 'office' : 'x', bare).blocks.length).toBeGreaterThan(0)
    if (of !== 'office') expect(makeDocument(reader, { document: key, id: 'gone', printedBy: '' }, today)).toBeNull()
  },
)

test('no row of a table has the key of another, and every cell has a column', () => {
  for (const { key, of } of officeShelf) {
    const rows = of === 'office' ? ['office'] : [...reader.all(of)].map(({ id }) => id)
    for (const id of rows)
      for (const block of made(key, id).blocks) {
        if (block.kind !== 'table') continue
        const keys = block.rows.map((row) => row.key)
        expect(new Set(keys).size, `${key} ${block.key}`).toBe(keys.length)
        const columns = block.columns.map((column) => column.key)
        for (const { cells } of block.rows) expect(columns).toEqual(expect.arrayContaining(Object.keys(cells)))
      }
  }
})

describe('the agreement register', () => {
  const document = made('agreementRegister')
  const all = [...reader.all('agreement')]

  test('holds every agreement once, and its figures add up', () => {
    expect(
      table(document, 'register')
        .rows.map(({ key }) => key)
        .toSorted(),
    ).toEqual(all.map(({ id }) => id).toSorted())
    const { Agreements: total, ...parts } = figures(document)
    expect(Number(total)).toBe(all.length)
    expect(Object.values(parts).reduce((sum, value) => sum + Number(value), 0)).toBe(all.length)
    expect(Number(parts.Expiring)).toBe(all.filter((row) => agreementState(row, today) === 'expiring').length)
  })

  test('the calendar holds ends and open deliverables of the year, in order', () => {
    const days = table(document, 'calendar').rows.map(({ key }) => key)
    const due = all.flatMap(({ id, obligations }) =>
      Object.entries(obligations ?? {}).flatMap(([key, each]) =>
        each.due?.startsWith(String(year)) && !each.done ? [`${id} ${key}`] : [],
      ),
    )
    expect(days).toEqual(expect.arrayContaining(due.filter((key) => !key.startsWith('x'))))
    expect(textsOf(table(made('agreementRegister', 'office', reader, 2031), 'calendar'), 'day')).toEqual([])
  })

  test('notice, review and what is late; an agreement that is ended asks for nothing', () => {
    const from = officeOf({
      agreement: {
        a: {
          title: { en: 'A' },
          signedOn: '2020-01-01',
          validity: { from: '2020-01-01', to: '2027-12-31' },
          autoRenew: true,
          noticeDays: 60,
          reviewOn: '2027-02-01',
        },
        b: { state: 'terminated', validity: { to: '2027-12-31' } },
      },
    })
    const calendar = table(made('agreementRegister', 'office', from), 'calendar')
    expect(calendar.rows.map(({ cells }) => [text(cells.day), text(cells.what), cells.day?.mark])).toEqual([
      ['1 Feb 2027', 'Review', 'wrong'],
      ['1 Nov 2027', 'Last day of notice', undefined],
      ['31 Dec 2027', 'Ends', undefined],
    ])
  })
})

describe('the yearly return of programmes', () => {
  const document = made('programmeReturns')
  const joint = first('jointProgramme')

  test('totals are the sums of the programmes', () => {
    const of = Object.values(joint.years ?? {}).find((each) => each.year === year)
    expect(figures(document)).toMatchObject({
      Programmes: '1',
      Enrolled: String(of?.enrolled),
      'On roll': String(of?.onRoll),
    })
    expect(text(table(document, 'programmes').totals?.onRoll)).toBe(String(of?.onRoll))
  })

  test('the four thirds with part, whole and share; one that is short is marked', () => {
    const rows = table(document, 'thirds').rows.map(({ cells }) => [
      text(cells.part),
      text(cells.whole),
      text(cells.share),
      cells.met?.mark,
    ])
    expect(rows).toEqual([
      ['10', '36', '27.8%', 'wrong'],
      ['6', '18', '33.3%', undefined],
      ['4', '36', '11.1%', 'wrong'],
      ['700', '2600', '26.9%', 'wrong'],
    ])
  })

  test('a programme has its years, each with its thirds', () => {
    const own = made('programmeReturn', joint.id)
    expect(textsOf(table(own, 'years'), 'year')).toEqual(['2025', '2026', '2027'])
    expect(table(own, 'thirds').rows).toHaveLength(12)
  })

  test('a programme without a return is in the list, its figures missing', () => {
    const from = officeOf({ jointProgramme: { a: { approvedOn: '2020-01-01' } } })
    const [row] = table(made('programmeReturns', 'office', from), 'programmes').rows
    expect(row?.cells.onRoll?.mark).toBe('missing')
  })
})

describe('the influence table', () => {
  const value = (document: PrintedDocument) => textsOf(table(document, 'indicators'), 'value')

  test('holds the indicators of the year’s form, as counted', () => {
    const rows = indicatorReport(reader, { year }, today).sets.find(({ key }) => key === 'B')?.rows ?? []
    expect(value(made('influenceTable'))).toEqual(rows.map((row) => String(row.value)))
    expect(value(made('influenceTable', 'office', reader, 2019))).toHaveLength(9)
  })

  test('says what was corrected from what and why, what was typed, and what is frozen', () => {
    const office: Fields<'office'> = {
      indicators: { own: { set: 'B', label: { zh: '鲁班工坊' }, unit: 'count' }, off: { indicator: 'B1', off: true } },
      indicatorFigures: {
        a: { indicator: 'B2', year, value: 4, reason: '学籍系统数据' },
        b: { indicator: 'own', year, value: 2, reason: '校长办公会纪要' },
      },
    }
    const remarks = (row: Fields<'office'>) =>
      Object.fromEntries(
        table(made('influenceTable', 'office', officeOf({ office: { office: row } })), 'indicators').rows.map(
          ({ key, cells }) => [key, `${text(cells.value)} ${text(cells.remarks, 'zh')}`],
        ),
      )
    expect(remarks(office)).toMatchObject({ B2: '4 由0更正：学籍系统数据', own: '2 手工填报：校长办公会纪要' })
    expect(remarks(office)).not.toHaveProperty('B1')
    const figures = { x: { indicator: 'B3', counted: 7, value: 9, reason: '复核' } }
    const frozen = { indicatorYears: { y: { year, frozenOn: '2027-12-01', frozenBy: '陈', figures } } }
    expect(remarks(frozen).B3).toBe('9 由7更正：复核')
    const [note] = made('influenceTable', 'office', officeOf({ office: { office: frozen } })).blocks
    expect(note?.kind === 'text' && inOne(note.text, 'zh')).toContain('数据为上报值，2027年12月1日由陈锁定。')
  })
})

test('the plan: every project under its level, figures and budget as the plan has them', () => {
  const plan = first('plan')
  const document = made('planProgress', plan.id)
  const progress = planProgress(plan, today)
  expect(table(document, 'projects').rows).toHaveLength(progress.total)
  expect(figures(document)).toMatchObject({ Projects: String(progress.total), Done: String(progress.done) })
  expect(text(table(document, 'projects').totals?.budget)).toBe(
    `CNY ${(progress.budget[0]?.amount ?? 0).toLocaleString('en-GB')}`,
  )
  expect(table(document, 'conditions').rows).toHaveLength(progress.conditions.total)
})

describe('an event', () => {
  const event = first('event', ({ kind }) => kind === 'signing')
  const pack = made('eventPack', event.id)

  test('every guest once, in the list and on a card', () => {
    const names = textsOf(table(pack, 'guests'), 'name')
    expect(names).toHaveLength(Object.keys(event.guests ?? {}).length)
    expect(new Set(names).size).toBe(names.length)
    const [block] = made('eventSeatCards', event.id).blocks
    expect(block?.kind === 'cards' && block.cards.map(({ name }) => inOne(name, 'en'))).toEqual(names)
  })

  test('the run sheet by time, the signing table with every party of every agreement signed there', () => {
    expect(textsOf(table(pack, 'runSheet'), 'time')).toEqual(['09:00', '09:30', '10:00', '10:20'])
    const signed = [...reader.all('agreement')].filter((row) => row.event === event.id)
    const parties = signed.reduce((sum, { parties: all }) => sum + Object.keys(all ?? {}).length, 0)
    expect(table(pack, 'signing').rows).toHaveLength(parties)
    expect(figures(pack)).toMatchObject({ 'To be signed': String(signed.length) })
  })
})

test('the press log: the reports of the year and those without a day', () => {
  const from = officeOf({
    pressItem: {
      a: { headline: 'A', publishedOn: '2027-03-01', medium: 'tv' },
      b: { headline: 'B', publishedOn: '2026-12-31', medium: 'tv' },
      c: { headline: 'C', medium: 'print' },
      d: { headline: 'D', publishedOn: '2027' },
    },
  })
  const log = made('pressLog', 'office', from)
  expect(textsOf(table(log, 'press'), 'headline')).toEqual(['D', 'A', 'C'])
  expect(figures(log)).toMatchObject({ Reports: '3', Television: '1' })
})

test('results: rates as they are counted, everybody once, many units as rows', () => {
  const row = first('qualification', ({ title }) => title?.zh?.includes('酒店服务') === true)
  const document = made('qualificationResults', row.id)
  const { whole, byUnit } = qualificationFigures(reader, row.id) ?? { whole: undefined, byUnit: [] }
  expect(figures(document)).toMatchObject({ Registered: String(whole?.registered), Passed: String(whole?.passed) })
  expect(textsOf(table(document, 'units'), 'passed')).toEqual(byUnit.map(({ passed }) => String(passed)))
  expect(table(document, 'sheet').rows).toHaveLength(whole?.registered ?? -1)
  const many = officeOf({
    person: { ann: { nameLatin: { full: 'Ann EXAMPLE' } } },
    qualification: { q: {} },
    qualificationResult: Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`r${at}`, { person: 'ann', qualification: 'q', unit: `Unit ${at}` }]),
    ),
  })
  expect(table(made('qualificationResults', 'q', many), 'sheet').rows).toHaveLength(9)
})

test('an institution: contacts, agreements and cohorts with it, each once', () => {
  const northbridge = first('institution', ({ ukprn }) => ukprn === '10999901')
  const document = made('institutionProfile', northbridge.id)
  const agreements = [...reader.all('agreement')].filter(({ parties }) =>
    Object.values(parties ?? {}).some(({ institution }) => institution === northbridge.id),
  )
  expect(
    table(document, 'agreements')
      .rows.map(({ key }) => key)
      .toSorted(),
  ).toEqual(agreements.map(({ id }) => id).toSorted())
  expect(table(document, 'contacts').rows).toHaveLength(Object.keys(northbridge.contacts ?? {}).length)
  const plain = makeDocument(
    reader,
    { document: 'institutionProfile', id: northbridge.id, preset: 'plain', printedBy: '' },
    today,
  )
  expect(JSON.stringify(plain)).not.toContain('@northbridge.example')
})

test('the year: figures as on the first page, cohorts of the year with their people', () => {
  const document = made('yearReview')
  const home = homeYear(reader, year, today)
  expect(figures(document)).toMatchObject({
    'Sent out': String(home.out.journeys),
    Received: String(home.in.journeys),
    Partners: String(home.partners.total),
  })
  const bars = document.blocks.filter((block) => block.kind === 'bars')
  const [sent, received, partners] = bars.map((block) => block.bars.reduce((sum, { value }) => sum + value, 0))
  expect([sent, received, partners]).toEqual([home.out.journeys, home.in.journeys, home.partners.total])
  const cohorts = table(document, 'cohorts')
  expect(text(cohorts.totals?.people)).toBe(
    String(textsOf(cohorts, 'people').reduce((sum, people) => sum + Number(people), 0)),
  )
})
