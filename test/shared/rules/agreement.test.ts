import type { Row } from '@shared/model/types'
import { agreementEnd, agreementState, noticeBy, writtenEnd } from '@shared/rules/agreement'
import { rulesOn } from '@shared/rules/settings'
import { endOfTerm, termMonths } from '@shared/rules/term'
import { describe, expect, it } from 'vitest'

type Agreement = Row<'agreement'>
const agreement = (row: Partial<Agreement>): Agreement => ({ id: 'a', seq: 1, ...row })
const today = '2026-09-01'
const dated = (to: string, row: Partial<Agreement> = {}) =>
  agreement({ state: 'inForce', validity: { from: '2023-09-01', to }, ...row })

describe('the state of an agreement', () => {
  it.each<[string, Agreement, string]>([
    ['an empty one', agreement({}), 'draft'],
    ['signed, no dates', agreement({ state: 'signed', signedOn: '2026-08-01' }), 'signed'],
    ['a day of signing alone', agreement({ signedOn: '2026-08-01' }), 'inForce'],
    [
      'signed for later',
      agreement({ state: 'signed', signedOn: '2026-08-01', validity: { from: '2026-10-01', to: '2029-09-30' } }),
      'signed',
    ],
    [
      'begun',
      agreement({ state: 'signed', signedOn: '2026-08-01', validity: { from: '2026-09-01', to: '2029-09-30' } }),
      'inForce',
    ],
    ['in force', dated('2028-08-31'), 'inForce'],
    ['181 days left', dated('2027-03-01'), 'inForce'],
    ['180 days left', dated('2027-02-28'), 'expiring'],
    ['the last day', dated('2026-09-01'), 'expiring'],
    ['over', dated('2026-08-31'), 'expired'],
    ['over, never said in force', agreement({ validity: { to: '2026-08-31' } }), 'expired'],
    ['over by its term', agreement({ signedOn: '2021-10-22', term: '三年' }), 'expired'],
    ['an open end', agreement({ state: 'inForce', signedOn: '2001-01-01', term: '长期' }), 'inForce'],
    ['said to be expired, but it is not', dated('2028-08-31', { state: 'expired' }), 'inForce'],
    ['said to be expiring, but it is not', dated('2028-08-31', { state: 'expiring' }), 'inForce'],
    ['said to be expired, no end', agreement({ state: 'expired' }), 'expired'],
    ['terminated', dated('2028-08-31', { state: 'terminated' }), 'terminated'],
    ['renewed', dated('2026-08-31', { state: 'renewed' }), 'renewed'],
    ['a draft', dated('2026-08-31', { state: 'draft' }), 'draft'],
    ['in review', dated('2026-08-31', { state: 'inReview' }), 'inReview'],
    ['approved', dated('2026-08-31', { state: 'approved' }), 'approved'],
    ['renews itself', dated('2026-08-31', { autoRenew: true }), 'inForce'],
    ['renews itself soon', dated('2026-09-30', { autoRenew: true }), 'inForce'],
    ['in that month', dated('2026-08'), 'expired'],
    ['in this month', dated('2026-09'), 'expiring'],
  ])('%s', (_, row, state) => {
    expect(agreementState(row, today)).toBe(state)
  })

  it('goes by the days of the office', () => {
    const office = { id: 'office', seq: 1, settings: { s: { setting: 'agreementSoonDays', value: '30' } } }
    expect(agreementState(dated('2027-02-28'), today, rulesOn(office, today))).toBe('inForce')
  })
})

describe('the end of an agreement', () => {
  it.each<[string, Partial<Agreement>, string | null]>([
    ['as entered', { validity: { to: '2027-05-04' } }, '2027-05-04'],
    ['a month', { validity: { to: '2027-02' } }, '2027-02-28'],
    ['by its term from the day of signing', { signedOn: '2021-10-22', term: '五年' }, '2026-10-21'],
    [
      'by its term from its beginning',
      { signedOn: '2021-10-22', validity: { from: '2022-01-01' }, term: '5 years' },
      '2026-12-31',
    ],
    ['the end before the term', { validity: { from: '2022-01-01', to: '2025-06-30' }, term: '五年' }, '2025-06-30'],
    ['an open end', { signedOn: '2021-10-22', term: '长期有效' }, null],
    ['a term with nothing to count from', { term: '五年' }, null],
    ['nothing', {}, null],
  ])('%s', (_, row, end) => {
    expect(writtenEnd(agreement(row))).toBe(end)
  })

  it.each<[string, Partial<Agreement>, string | null]>([
    [
      'by its term',
      { signedOn: '2021-10-22', validity: { from: '2021-10-22', to: '2024-10-21' }, term: '三年' },
      '2027-10-21',
    ],
    ['by the length it had', { validity: { from: '2024-09-01', to: '2025-08-31' } }, '2027-08-31'],
    ['by a year where neither is known', { validity: { to: '2025-12-31' } }, '2026-12-31'],
    ['not before its end', { validity: { from: '2024-09-01', to: '2026-09-01' } }, '2026-09-01'],
    ['at the end of February', { validity: { from: '2020-03-01', to: '2024-02-29' } }, '2028-02-29'],
    [
      'not once it is terminated',
      { state: 'terminated', validity: { from: '2024-09-01', to: '2025-08-31' } },
      '2025-08-31',
    ],
  ])('renews itself %s', (_, row, end) => {
    expect(agreementEnd(agreement({ ...row, autoRenew: true }), today)).toBe(end)
  })

  it('is never renewed by itself unless it says so', () => {
    expect(agreementEnd(dated('2025-08-31'), today)).toBe('2025-08-31')
  })

  it('gives notice in time', () => {
    const renews = dated('2026-12-31', { autoRenew: true })
    expect(noticeBy({ ...renews, noticeDays: 90 }, today)).toBe('2026-10-02')
    expect(noticeBy(renews, today)).toBeNull()
    expect(noticeBy(dated('2026-12-31', { noticeDays: 90 }), today)).toBeNull()
  })
})

describe('terms', () => {
  it.each([
    ['三年', 36],
    ['五年', 60],
    ['十年', 120],
    ['两年', 24],
    ['半年', 6],
    ['3年', 36],
    ['5 years', 60],
    ['five years', 60],
    ['18个月', 18],
    ['24 months', 24],
    ['有效期五年', 60],
    ['长期', null],
    ['永久', null],
    ['open-ended', null],
    ['视情况', undefined],
    ['2027-05-04', undefined],
    ['5月', undefined],
  ])('%s: %j months', (text, months) => {
    expect(termMonths(text)).toBe(months)
  })

  it('end on the day before', () => {
    expect([endOfTerm('2021-10-22', '五年'), endOfTerm('2024-02-29', '一年'), endOfTerm('2021-10', '五年')]).toEqual([
      '2026-10-21',
      '2025-02-27',
      null,
    ])
  })
})
