/** By when requests about personal data are answered, and what a consent taken back leaves without a ground. Everybody is invented. */
import type { Row } from '@shared/model/types'
import { withdrawnFindings } from '@shared/rules/consents'
import { answerBy, asksErasure, openClaims, urgency } from '@shared/rules/privacy-requests'
import { recordFindings } from '@shared/rules/record-findings'
import { countQueue, retentionQueue } from '@shared/rules/retention-queue'
import { describe, expect, it } from 'vitest'
import { officeOf } from './cases/case'

const TODAY = '2026-11-22'
type Person = Row<'person'>
const office = (row: object = {}) => ({ id: 'office', seq: 1, ...row }) as Row<'office'>
const person = (row: object) => ({ id: 'a', seq: 1, nameZh: { full: '虚构甲' }, ...row }) as Person
const months = (value: string) => ({ settings: { s: { setting: 'requestMonths', value, from: '2026-01-01' } } })

describe('by when a request is answered', () => {
  it.each<[string, object, string, string]>([
    ['fifteen working days in China', { country: 'CN' }, '2026-11-02', '2026-11-23'],
    ['the same where no country is said', {}, '2026-11-02', '2026-11-23'],
    ['weekends that are worked count, holidays do not', { country: 'CN' }, '2026-09-25', '2026-10-22'],
    ['the same day of the next month in the UK', { country: 'GB' }, '2026-09-03', '2026-10-05'],
    ['a Friday stays', { country: 'GB' }, '2026-10-20', '2026-11-20'],
    ['the last day of a shorter month', { country: 'GB' }, '2026-08-31', '2026-09-30'],
    ['past the days of Christmas', { country: 'GB' }, '2026-11-25', '2026-12-29'],
    ['as many months as the office set', { country: 'GB', ...months('3') }, '2026-08-20', '2026-11-20'],
  ])('%s', (_, row, received, by) => expect(answerBy(received, office(row), TODAY)).toBe(by))

  it.each([
    ['2026-11-21', 'late'],
    ['2026-11-22', 'soon'],
    ['2026-11-27', 'soon'],
    ['2026-11-28', 'open'],
  ])('a limit on %s is %s', (by, how) => expect(urgency({ by }, TODAY)).toBe(how))
})

const taken = (kind: string, more: object = {}) => ({
  c: { kind, given: true, givenOn: '2025-01-01', withdrawnOn: '2026-11-02', ...more },
})

describe('what waits', () => {
  it.each<[string, object, object[]]>([
    ['nothing said', {}, []],
    [
      'a request without a day of its own',
      { requests: { r: { kind: 'erase', receivedOn: '2026-11-02' } } },
      [{ source: 'request', kind: 'erase', since: '2026-11-02', by: '2026-11-23' }],
    ],
    [
      'a request whose time was lengthened',
      { requests: { r: { kind: 'copy', receivedOn: '2026-11-02', due: '2027-01-31' } } },
      [{ kind: 'copy', by: '2027-01-31' }],
    ],
    ['a request that was closed', { requests: { r: { kind: 'erase', doneOn: '2026-11-03' } } }, []],
    ['a request of nobody knows what', { requests: { r: { receivedOn: '2026-11-02' } } }, []],
    [
      'processing taken back: the whole person',
      { consents: taken('processing') },
      [{ source: 'consent', purpose: 'processing', part: 'all', paths: [], by: '2026-11-23' }],
    ],
    ['taken back and settled', { consents: taken('processing', { settledOn: '2026-11-04' }) }, []],
    [
      'taken back and given again',
      { consents: { ...taken('processing'), d: { kind: 'processing', given: true, givenOn: '2026-11-10' } } },
      [],
    ],
    [
      'the guardian took it back, and whoever has grown up gave it',
      { consents: { ...taken('guardianData'), d: { kind: 'processing', given: true, givenOn: '2026-11-10' } } },
      [],
    ],
    [
      'health taken back',
      { consents: taken('health'), welfare: { allergies: '花生' } },
      [{ purpose: 'health', part: 'health', paths: ['welfare'] }],
    ],
    ['health taken back with nothing left', { consents: taken('health') }, []],
    [
      'photographs taken back',
      { consents: taken('photo'), photo: { sha256: 'x', fileName: 'a.jpg', bytes: 1 } },
      [{ part: 'photo', paths: ['photo'] }],
    ],
    [
      'sensitive data taken back: exactly what is sensitive',
      {
        consents: taken('sensitiveData'),
        phone: '+8613800000000',
        idCard: '110101200001010000',
        ethnicity: '虚构族',
        documents: { k: { type: 'ordinary', number: 'E00000001' } },
        welfare: { allergies: '花生' },
      },
      [{ part: 'sensitive', paths: ['idCard', 'ethnicity', 'documents.k.number', 'welfare.allergies'] }],
    ],
    ['travel and sharing abroad: no data here rest on them', { consents: taken('crossBorder') }, []],
    ['a guardian who forbids the journey', { consents: taken('guardian') }, []],
  ])('%s', (_, row, claims) => {
    const found = openClaims(person(row), office(), TODAY)
    expect(found).toHaveLength(claims.length)
    expect(found).toMatchObject(claims)
  })

  it('stands by its limit, the nearest first', () => {
    const row = person({
      consents: taken('processing'),
      requests: {
        late: { kind: 'access', receivedOn: '2026-10-09' },
        far: { kind: 'erase', receivedOn: '2026-11-20' },
      },
    })
    const claims = openClaims(row, office(), TODAY)
    expect(claims.map(({ key }) => key)).toEqual(['late', 'c', 'far'])
    expect(claims.map(asksErasure)).toEqual([false, true, true])
  })
})

describe('the queue', () => {
  const people = [
    { id: 'a', nameZh: { full: '虚构甲' }, requests: { r: { kind: 'erase', receivedOn: '2026-10-09' } } },
    { id: 'b', nameZh: { full: '虚构乙' }, consents: { c: { ...taken('processing').c, cohort: 'k' } } },
    { id: 'c', nameZh: { full: '虚构丙' } },
  ]
  const memory = () =>
    officeOf({
      person: people,
      cohort: [{ id: 'k', name: { zh: '虚构研学团' }, dates: { to: '2026-12-20' } }],
      enrolment: [{ id: 'e', person: 'b', cohort: 'k' }],
    })

  it('shows who asked beside who is due, with what still needs them', () => {
    const { asking, askingCount, ids } = retentionQueue(memory(), TODAY)
    expect([askingCount, ids]).toEqual([2, []])
    expect(asking).toMatchObject([
      { id: 'a', claims: [{ kind: 'erase', by: '2026-10-29' }], needs: [] },
      { id: 'b', claims: [{ part: 'all', cohortName: { zh: '虚构研学团' } }], needs: [{ kind: 'cohort', id: 'k' }] },
    ])
    expect(retentionQueue(memory(), TODAY, 1)).toMatchObject({ askingCount: 2, asking: [{ id: 'a' }] })
    expect(countQueue(memory(), TODAY)).toEqual({ due: 0, asking: 2, by: '2026-10-29' })
  })

  it('says it on the page of the person, and stops once it was dealt with', () => {
    const codes = (row: Person) => recordFindings(memory(), 'person', row, TODAY).map(({ code }) => code)
    expect(codes(person({ requests: people[0]?.requests }))).toContain('requestOverdue')
    expect(codes(person({ requests: { r: { kind: 'copy', receivedOn: '2026-11-20' } } }))).toContain('requestOpen')
    expect(codes(person({ requests: { r: { kind: 'copy', doneOn: '2026-11-20' } } }))).toEqual([])
    expect(withdrawnFindings(person({ consents: taken('processing') }))).toHaveLength(1)
    expect(withdrawnFindings(person({ consents: taken('processing', { settledOn: '2026-11-04' }) }))).toEqual([])
    // That no picture is published holds on, whatever was done with the one on record.
    expect(withdrawnFindings(person({ consents: taken('photo', { settledOn: '2026-11-04' }) }))).toHaveLength(1)
  })
})
