import { addDays } from '@shared/model/dates'
import { balanceOf } from '@shared/rules/fees'
import { calendarOf } from '@shared/rules/holidays'
import { learningShare } from '@shared/rules/itinerary'
import { isOfficial, noticeBeginsBy, reportDueOn } from '@shared/rules/official-travel'
import { usualRules } from '@shared/rules/settings'
import { needsToday } from '@shared/rules/today'
import { todayKinds } from '@shared/rules/today-work'
import { todayWords } from '@shared/text/today'
import { describe, expect, it } from 'vitest'
import { type Others, officeOf, TODAY } from './cases/case'

/** A group with a leader and a student of 17 who leaves on that day for two weeks. */
function group(id: string, from: string, row: object = {}, student: object = {}, enrolment: object = {}): Others {
  return {
    cohort: [
      {
        id,
        name: { zh: `团${id}` },
        kind: 'studyTourOut',
        state: 'documents',
        destinations: ['GB'],
        dates: { from, to: addDays(from, 14) },
        ...row,
      },
    ],
    person: [
      {
        id: `t-${id}`,
        nameZh: { full: '例老师' },
        gender: 'F',
        dateOfBirth: '1985-01-01',
        documents: { d: { type: 'ordinary', number: 'EZ0001001', expiresOn: '2034-01-01' } },
      },
      {
        id: `s-${id}`,
        nameZh: { full: '例同学' },
        gender: 'F',
        dateOfBirth: '2009-05-01',
        documents: { d: { type: 'ordinary', number: 'EZ0001002', expiresOn: '2034-01-01' } },
        consents: { k: { kind: 'guardian', given: true } },
        ...student,
      },
    ],
    enrolment: [
      { id: `et-${id}`, cohort: id, person: `t-${id}`, role: 'delegationLeader' },
      { id: `es-${id}`, cohort: id, person: `s-${id}`, role: 'student', ...enrolment },
    ],
  }
}

const found = (others: Others, today = TODAY) => needsToday(officeOf(others), today)
const kinds = (others: Others, today = TODAY) =>
  found(others, today).map(({ kind, count, urgent }) => `${kind} ${count} ${urgent}`)

describe('what needs a person today', () => {
  it('says that a passport ends, and not on which day', () => {
    const passport = { documents: { d: { number: 'EZ0001002', expiresOn: '2026-11-10' } } }
    const [need] = found(group('a', '2026-11-01', {}, passport))
    const said = JSON.stringify(need?.items.map(({ detail }) => detail))
    expect(said).toMatch(/Passport|护照/)
    expect(said).not.toMatch(/10 Nov|11月10日/)
  })

  it('is nothing in an empty office', () => {
    expect(found({})).toEqual([])
  })

  it.each<[string, Others, string[]]>([
    ['leaves today', group('a', TODAY), ['departures 1 1']],
    ['leaves in 14 days', group('a', '2026-09-15'), ['departures 1 1']],
    ['leaves in 15 days', group('a', '2026-09-16'), ['departures 1 0']],
    ['leaves in 30 days', group('a', '2026-10-01'), ['departures 1 0']],
    ['leaves in 31 days', group('a', '2026-10-02'), []],
    ['is away', group('a', '2026-08-25'), ['returns 1 0']],
    ['comes back the day after tomorrow', group('a', '2026-08-20'), ['returns 1 1']],
    ['came back', group('a', '2026-08-01'), []],
    ['came back, and is a draft still', group('a', '2026-08-01', { state: 'draft' }), ['drafts 1 0']],
    ['comes back today, a draft', group('a', '2026-08-18', { state: 'draft' }), ['returns 1 1']],
    ['came back long ago, a draft', group('a', '2025-08-01', { state: 'draft' }), []],
    ['is cancelled', group('a', '2026-09-10', { state: 'cancelled' }), []],
    ['is archived', group('a', '2026-09-10', { state: 'archived' }), []],
    ['has no dates', group('a', '2026-09-10', { dates: undefined }), []],
    ['is known by its month only', group('a', '2026-09-10', { dates: { from: '2026-09' } }), []],
    [
      'has a passport that ends on the way',
      group('a', '2026-11-01', {}, { documents: { d: { number: 'EZ0001002', expiresOn: '2026-11-10' } } }),
      ['documents 1 0'],
    ],
    [
      'has a passport that ended',
      group('a', '2026-11-01', {}, { documents: { d: { number: 'EZ0001002', expiresOn: '2026-08-10' } } }),
      ['documents 1 1'],
    ],
    ['has no passport', group('a', '2026-11-01', {}, { documents: undefined }), ['documents 1 0']],
    [
      'leaves in half a year without papers',
      group('a', '2027-03-01', {}, { documents: undefined, consents: undefined }),
      ['consents 1 0', 'documents 1 0'],
    ],
    [
      'leaves in half a year with a passport that ended',
      group('a', '2027-03-01', {}, { documents: { d: { number: 'EZ0001002', expiresOn: '2026-08-31' } } }),
      ['documents 1 1'],
    ],
    [
      'leaves in half a year without visa and fee',
      group('a', '2027-03-01', {}, {}, { visas: { v: { status: 'submitted' } }, feeDue: { amount: 10 } }),
      [],
    ],
    ['lacks a consent', group('a', '2026-11-01', {}, { consents: undefined }), ['consents 1 0']],
    [
      'lacks a consent, and leaves soon',
      group('a', '2026-09-10', {}, { consents: undefined }),
      ['departures 1 1', 'consents 1 1'],
    ],
    ['waits for a visa', group('a', '2026-11-01', {}, {}, { visas: { v: { status: 'submitted' } } }), ['visas 1 0']],
    ['has its visa', group('a', '2026-11-01', {}, {}, { visas: { v: { status: 'granted' } } }), []],
    ['owes a fee, with time', group('a', '2026-11-01', {}, {}, { feeDue: { amount: 10 } }), []],
    ['owes a fee', group('a', '2026-09-10', {}, {}, { feeDue: { amount: 10 } }), ['departures 1 1', 'fees 1 1']],
    ['dropped out', group('a', '2026-11-01', {}, { consents: undefined }, { state: 'withdrawn' }), []],
    [
      'needs a notice soon',
      group('a', '2026-09-15', { travelCapacity: 'official' }, { documents: undefined }, { state: 'withdrawn' }),
      ['notices 1 0', 'departures 1 1', 'documents 1 1'].sort(),
    ],
  ])('a group that %s', (_, others, expected) => {
    expect(kinds(others).sort()).toEqual([...expected].sort())
  })

  it.each<[string, object, string[]]>([
    ['ended', { validity: { to: '2026-08-31' } }, ['agreementsEnded 1 1']],
    ['ends in 90 days', { validity: { to: '2026-11-30' } }, ['agreements 1 1']],
    ['ends in 91 days', { validity: { to: '2026-12-01' } }, ['agreements 1 0']],
    ['ends in 180 days', { validity: { to: '2027-02-28' } }, ['agreements 1 0']],
    ['ends in 181 days', { validity: { to: '2027-03-01' } }, []],
    ['needs notice', { validity: { to: '2026-10-31' }, autoRenew: true, noticeDays: 30 }, ['agreements 1 0']],
    ['needs notice now', { validity: { to: '2026-10-05' }, autoRenew: true, noticeDays: 30 }, ['agreements 1 1']],
    ['was to be reviewed', { reviewOn: '2026-08-01' }, ['agreements 1 1']],
    [
      'owes two things',
      { obligations: { a: { text: 'x', due: '2026-08-01' }, b: { text: 'y', due: '2026-08-02' } } },
      ['deliverables 2 2'],
    ],
    ['is terminated', { state: 'terminated', validity: { to: '2026-08-31' } }, []],
    ['is a draft', { state: 'draft', validity: { to: '2026-08-31' } }, []],
  ])('an agreement that %s', (_, row, expected) => {
    expect(kinds({ agreement: [{ id: 'a1', title: { zh: '示例协议' }, state: 'inForce', ...row }] })).toEqual(expected)
  })

  const official = {
    travelCapacity: 'official',
    kind: 'delegationOut',
    publicNotice: { from: '2026-07-01', to: '2026-07-10' },
    state: 'returned',
  }
  const affairs = { documents: { d: { type: 'publicAffairs', number: 'PE0001002', expiresOn: '2034-01-01' } } }

  it.each<[string, string, string[]]>([
    ['the report is due', '2026-08-12', ['handIns 1 0', 'reports 1 0']],
    ['the report is late', '2026-07-20', ['handIns 1 1', 'reports 1 1']],
    ['passports of long ago', '2026-06-01', ['reports 1 1']],
    ['reports of long ago', '2025-06-01', []],
  ])('after an official journey: %s', (_, from, expected) => {
    expect(kinds(group('a', from, official, affairs)).sort()).toEqual(expected)
  })

  it('asks again for checks that lapse before a group is back', () => {
    const hosts = {
      hostFamilies: { h1: { safeguardingCheckedOn: '2023-10-01' }, h2: { safeguardingCheckedOn: '2020-01-01' } },
    }
    expect(kinds(group('a', '2026-11-01', hosts, {}, { hostFamily: 'h1' }))).toEqual(['rechecks 1 0'])
    const named = { hostFamilies: { h1: { name: { full: 'Sample' }, safeguardingCheckedOn: '2023-10-01' } } }
    const [first] =
      found(group('a', '2026-11-01', named, {}, { hostFamily: 'h1' })).find(({ kind }) => kind === 'rechecks')?.items ??
      []
    expect([first?.detail.en, first?.detail.zh].every((text) => text?.includes('Sample'))).toBe(true)
  })

  it('asks for the yearly return', () => {
    const jointProgramme = [{ id: 'j1', name: { zh: '示例项目' }, state: 'enrolling', approvedOn: '2023-01-01' }]
    expect(kinds({ jointProgramme }, '2026-02-01')).toEqual(['yearlyReturns 1 0'])
    expect(kinds({ jointProgramme }, '2026-04-01')).toEqual(['yearlyReturns 1 1'])
    expect(
      kinds({ jointProgramme: [{ ...jointProgramme[0], id: 'j1', years: { y: { year: 2025 } } }] }, '2026-04-01'),
    ).toEqual([])
  })

  it('puts urgent work first, then the nearest day', () => {
    const groups = found({
      ...group('a', '2026-09-25'),
      agreement: [
        { id: 'a1', state: 'inForce', validity: { to: '2027-02-01' } },
        { id: 'a2', state: 'inForce', validity: { to: '2026-08-01' } },
        { id: 'a3', state: 'inForce', validity: { to: '2026-09-20' } },
      ],
    })
    expect(groups.map(({ kind }) => kind)).toEqual(['agreementsEnded', 'agreements', 'departures'])
    expect(groups[0]?.items.map(({ id }) => id)).toEqual(['a2'])
    expect(groups[1]?.items.map(({ id }) => id)).toEqual(['a3', 'a1'])
    expect(groups[1]?.link).toEqual({ type: 'agreement', ids: ['a3', 'a1'] })
  })

  it('names the record and the cohort, and says the matter in both languages', () => {
    const [consents] = found(group('a', '2026-11-01', {}, { consents: undefined }))
    expect(consents?.items[0]).toMatchObject({
      type: 'person',
      id: 's-a',
      name: { zh: '例同学' },
      when: '2026-11-01',
      cohort: { id: 'a', name: { zh: '团a' } },
    })
    for (const { items } of [...found(group('a', '2026-09-10')), ...found(group('a', '2026-08-20'))])
      for (const { detail } of items) expect(`${detail.en} ${detail.zh}`).not.toMatch(/\{|undefined/)
  })

  it('shows twenty and counts them all', () => {
    const many = Array.from({ length: 45 }, (_, n) => ({
      id: `a${n}`,
      state: 'inForce',
      validity: { to: '2026-08-01' },
    }))
    const [agreements] = found({ agreement: many })
    expect([agreements?.count, agreements?.items.length, agreements?.link.ids.length]).toEqual([45, 20, 45])
  })

  it('has words for every kind', () => {
    for (const kind of todayKinds) expect(todayWords[kind].zh).toMatch(/\p{Script=Han}/u)
  })
})

describe('figures behind it', () => {
  it.each([
    [{ a: { kind: 'class', hours: 3 }, b: { kind: 'culture', hours: 1 } }, 75],
    [{ a: { kind: 'class', start: '09:00', end: '12:00' }, b: { kind: 'free', start: '13:00', end: '16:00' } }, 50],
    [{ a: { kind: 'class', start: '09:00' }, b: { hours: 3 } }, null],
    [{ a: { kind: 'travel', hours: 5 } }, 0],
    [{}, null],
    [undefined, null],
  ] as const)('learning in %j is %j per cent', (itinerary, share) => {
    expect(learningShare(itinerary as never)).toBe(share)
  })

  it.each([
    [undefined, undefined, null],
    [{ amount: 100, currency: 'CNY' }, undefined, 100],
    [{ amount: 100, currency: 'CNY' }, { amount: 30, currency: 'CNY' }, 70],
    [{ amount: 100, currency: 'CNY' }, { amount: 130, currency: 'CNY' }, -30],
    [{ amount: 0.3 }, { amount: 0.1 }, 0.2],
    [{ amount: 100, currency: 'CNY' }, { amount: 30, currency: 'GBP' }, undefined],
    [{ amount: 100, currency: 'CNY' }, { amount: 0 }, 100],
  ] as const)('%j less %j is %j', (feeDue, feePaid, balance) => {
    const found = balanceOf({ id: 'e', seq: 1, ...(feeDue && { feeDue }), ...(feePaid && { feePaid }) })
    expect(found ? found.amount : found).toBe(balance)
  })

  const calendar = calendarOf(undefined, 'CN')
  const journey = (row: object) =>
    ({ id: 'c', seq: 1, travelCapacity: 'official', dates: { from: '2026-10-10', to: '2026-10-20' }, ...row }) as never

  it.each([
    [{}, true],
    [{ travelCapacity: 'private' }, false],
    [{ travelCapacity: undefined, kind: 'delegationOut' }, true],
    [{ travelCapacity: undefined, kind: 'studyTourOut' }, false],
    [{ direction: 'inbound' }, false],
  ])('official, %j: %s', (row, official) => {
    expect(isOfficial(journey(row))).toBe(official)
  })

  it('counts deadlines in working days', () => {
    expect(noticeBeginsBy(journey({}), usualRules, calendar)).toBe('2026-09-28')
    expect(reportDueOn(journey({}), usualRules, calendar)).toBe('2026-11-10')
    expect(reportDueOn(journey({ reportDue: '2026-11-30' }), usualRules, calendar)).toBe('2026-11-30')
    expect(reportDueOn(journey({ travelCapacity: 'private' }), usualRules, calendar)).toBeNull()
  })
})
