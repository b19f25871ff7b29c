import { listColumn } from '@shared/list/columns'
import { readTest, testText } from '@shared/list/filter'
import { lookText, plainLook, readLook, viewIn, withoutView } from '@shared/list/look'
import type { Standalone } from '@shared/model/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, idsOf } from './office'

/** Which records an address leaves, in any order. */
const cases: [type: Standalone, address: string, left: string[]][] = [
  ['agreement', '', ['loi', 'frame', 'old', 'open']],
  ['agreement', 'state=inForce', ['frame', 'open']],
  ['agreement', 'state=inForce,draft', ['frame', 'open', 'loi']],
  ['agreement', 'state=!inForce', ['loi', 'old']],
  ['agreement', 'type=framework&state=inForce', ['frame']],
  ['agreement', 'validity.to=..2026-12-31', ['frame', 'old']],
  ['agreement', 'validTo=..2026-12-31', ['frame', 'old']],
  ['agreement', 'validTo=2018', ['old']],
  ['agreement', 'validTo=2018-06-01..', ['frame', 'old']],
  ['agreement', 'validTo=2019-01-01..', ['frame']],
  ['agreement', 'validity.to=next:90', ['frame']],
  ['agreement', 'validity.to=next:10', []],
  ['agreement', 'signedOn=past:30', ['open']],
  ['agreement', 'signedOn=2015-05', ['old']],
  ['agreement', 'signedOn=2015-05-20', ['old']],
  ['agreement', 'signedOn=:empty', ['loi']],
  ['agreement', 'signedOn=:filled', ['frame', 'old', 'open']],
  ['agreement', 'validity=2020-01-01..2021-10-21', []],
  ['agreement', 'validity=2026-06-01..', ['frame', 'open']],
  ['agreement', 'validity=..2015-01-31', []],
  ['agreement', 'validity=..2015-06-30', ['old']],
  ['agreement', 'autoRenew=yes', ['frame']],
  ['agreement', 'autoRenew=no', ['old']],
  ['agreement', 'autoRenew=:empty', ['loi', 'open']],
  ['agreement', 'noticeDays=60..', ['frame']],
  ['agreement', 'noticeDays=30..90', ['frame', 'old']],
  ['agreement', 'noticeDays=30', ['old']],
  ['agreement', 'parties=northbridge', ['loi']],
  ['agreement', 'parties=北桥', ['loi']],
  ['agreement', 'parties=:empty', ['old', 'open']],
  ['agreement', 'title=frame work', []],
  ['agreement', 'title=协议', ['frame']],
  ['agreement', 'number=a-1', ['frame', 'old']],
  ['agreement', 'cohorts=1..', ['frame']],
  ['agreement', 'cohorts=0', ['loi', 'old', 'open']],
  ['agreement', 'ids=old,loi', ['old', 'loi']],
  ['agreement', 'ids=old,gone', ['old']],
  ['agreement', 'ids=old,loi&state=draft', ['loi']],
  ['agreement', 'nonsense=1&state=draft', ['loi']],
  ['agreement', 'state=&noticeDays=many', ['loi', 'frame', 'old', 'open']],
  ['agreement', 'q=意向', ['loi']],
  ['agreement', 'q=draft', ['loi']],
  ['agreement', 'q=起草', ['loi']],
  ['agreement', 'q=northbridge', ['loi']],
  ['agreement', 'q=a-10', ['frame']],
  ['agreement', 'q=framework+云河', ['frame']],
  ['agreement', 'q=zzz', []],
  ['person', 'institution=yunhe', ['zeng', 'an']],
  ['person', 'institution=!yunhe', ['child', 'ann', 'nobody']],
  ['person', 'institution=:empty', ['child', 'nobody']],
  ['person', 'kinds=teacher', ['zeng', 'ann']],
  ['person', 'kinds=student,staff', ['an', 'child', 'ann']],
  ['person', 'kinds=!student', ['zeng', 'ann', 'nobody']],
  ['person', 'gender=F', ['zeng']],
  ['person', 'age=..20', ['child', 'an']],
  ['person', 'dateOfBirth=..2000-01-01', ['zeng']],
  ['person', 'dateOfBirth=2008', ['an']],
  ['person', 'phone=:pending', ['ann']],
  ['person', 'phone=:empty', ['an', 'ann', 'nobody']],
  ['person', 'phone=1990000', ['zeng', 'child']],
  ['person', 'cohorts=1..', ['zeng', 'child']],
  ['person', 'teacherProfile.yearsTeaching=10..', ['zeng']],
  ['person', 'passportExpiry=2030', ['an']],
  ['person', 'passportExpiry=..2026', []],
  ['person', 'q=zeng', ['zeng']],
  ['person', 'q=zyy', ['zeng']],
  ['person', 'q=zengyangyi', ['zeng']],
  ['person', 'q=云河', ['zeng', 'an']],
  ['person', 'q=护理', ['an']],
  ['person', 'q=曾 园艺', ['zeng']],
  ['person', 'q=student+云河', ['an']],
  ['cohort', 'destinations=FR', ['tour']],
  ['cohort', 'destinations=US', []],
  ['cohort', 'sending=anzhou', ['tour']],
  ['cohort', 'sending=安州', []],
  ['cohort', 'agreement=frame', ['tour']],
  ['cohort', 'days=22', ['tour']],
  ['cohort', 'people=1', ['tour']],
  ['cohort', 'people=2..', []],
  ['cohort', 'budget=30000..', ['tour']],
  ['enrolment', 'cohort=tour', ['e1', 'e2']],
  ['enrolment', 'feeBalance=1..', ['e1']],
  ['enrolment', 'role=delegationLeader', ['e1']],
  ['institution', 'country=CN', ['yunhe', 'anzhou']],
  ['institution', 'agreements=1..', ['north', 'yunhe']],
  ['institution', 'people=2', ['yunhe']],
  ['institution', 'cohorts=1..', ['yunhe', 'anzhou']],
  ['institution', 'q=英国', ['north']],
]

test.each(cases)('%s?%s', (type, address, left) => {
  expect(idsOf(ask(type, readLook(type, address))).sort()).toEqual([...left].sort())
})

describe('the address', () => {
  const written: [Standalone, string][] = [
    ['agreement', 'state=inForce,signed'],
    ['agreement', 'state=!draft'],
    ['agreement', 'validity.to=..2026-12-31'],
    ['agreement', 'validity.to=next:90&sort=-signedOn,called'],
    ['agreement', 'q=framework+agreement'],
    ['agreement', 'title=%26+and+%3D'],
    ['person', 'q=%E5%BC%A0&group=institution'],
    ['person', 'columns=called:300,kinds,phone:120'],
    ['person', 'phone=:empty&email=:filled'],
    ['person', 'ids=a,b'],
    ['cohort', 'sort=called'],
  ]
  test.each(written)('%s?%s is written as it was read', (type, address) => {
    expect(lookText(type, readLook(type, address)) || 'plain').toBe(
      lookText(type, readLook(type, lookText(type, readLook(type, address)))) || 'plain',
    )
    const look = readLook(type, address)
    expect(readLook(type, lookText(type, look))).toEqual(look)
  })

  test('a plain look leaves nothing in the address', () => {
    for (const type of ['person', 'agreement', 'cohort'] as const) expect(lookText(type, plainLook(type))).toBe('')
    expect(lookText('person', { ...plainLook('person'), frozen: 3 })).toBe('frozen=3')
    for (const [text, frozen] of [
      ['frozen=3', 3],
      ['frozen=99', 4],
      ['frozen=x', 1],
      ['', 1],
    ] as const)
      expect(readLook('person', text).frozen).toBe(frozen)
  })

  test('any text that is searched for comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (query) => {
        expect(readLook('person', lookText('person', { ...plainLook('person'), query })).query).toBe(query)
      }),
    )
  })

  test('a view is named beside what was changed of it', () => {
    expect(viewIn('?view=k9&state=draft')).toBe('k9')
    expect(withoutView('?view=k9&state=draft')).toBe('state=draft')
    expect(withoutView('view=k9')).toBe('')
    expect(viewIn('state=draft')).toBeNull()
  })

  test('unknown columns and broken escapes are passed over', () => {
    const look = readLook('agreement', 'columns=called,what,state&sort=what&group=what&q=%E5%')
    expect(look.columns.map(({ key }) => key)).toEqual(['called', 'state'])
    expect(look).toMatchObject({ sort: [], group: null, query: '%E5%' })
  })
})

test('a test is written as it is read', () => {
  for (const [key, text] of [
    ['state', 'inForce,signed'],
    ['state', '!draft'],
    ['signedOn', '2026-01..2026-03'],
    ['signedOn', '..2026'],
    ['signedOn', 'next:30'],
    ['noticeDays', '-5..10.5'],
    ['title', 'a, b'],
    ['title', ':pending'],
    ['autoRenew', 'yes'],
  ] as const) {
    const column = listColumn('agreement', key)
    const found = column && readTest(column, text)
    expect(found && testText(found)).toBe(text)
  }
  const signedOn = listColumn('agreement', 'signedOn')
  for (const nothing of ['', 'soon', '2026-13-45x', '..', 'next:', '1..2..3'])
    expect(signedOn && readTest(signedOn, nothing)).toBeNull()
})
