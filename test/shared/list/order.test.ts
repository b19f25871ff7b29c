import { TextOrder } from '@shared/list/text-order'
import { compareNames } from '@shared/model/names'
import { compareText } from '@shared/model/order'
import type { AnyRow } from '@shared/model/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, idsOf, office } from './office'

describe('order', () => {
  const cases: [string, string[]][] = [
    // 曾 is Zeng as a family name and stands under Z.
    ['called', ['an', 'child', 'zeng', 'ann', 'nobody']],
    ['-called', ['ann', 'zeng', 'child', 'an', 'nobody']],
    ['dateOfBirth', ['zeng', 'an', 'child', 'ann', 'nobody']],
    ['-dateOfBirth', ['child', 'an', 'zeng', 'ann', 'nobody']],
    ['institution,called', ['ann', 'an', 'zeng', 'child', 'nobody']],
    ['-institution,-called', ['zeng', 'an', 'ann', 'child', 'nobody']],
    ['gender', ['an', 'zeng', 'child', 'ann', 'nobody']],
  ]
  test.each(cases)('people by %s', (sort, ids) => {
    const parts = sort.split(',').map((part) => ({ column: part.replace('-', ''), descending: part.startsWith('-') }))
    expect(idsOf(ask('person', { sort: parts }))).toEqual(ids)
  })

  test.each([
    ['number', ['old', 'loi', 'frame', 'open']],
    ['state', ['loi', 'frame', 'open', 'old']],
    ['signedOn', ['old', 'frame', 'open', 'loi']],
    ['validity', ['old', 'frame', 'open', 'loi']],
    ['validity.to', ['old', 'frame', 'loi', 'open']],
    ['noticeDays', ['old', 'frame', 'loi', 'open']],
    ['autoRenew', ['frame', 'old', 'loi', 'open']],
    ['cohorts', ['frame', 'loi', 'old', 'open']],
  ])('agreements by %s', (column, ids) => {
    expect(idsOf(ask('agreement', { sort: [{ column, descending: false }] }))).toEqual(ids)
  })

  test.each([
    [true, ['noon', 'nine', 'eve', 'early']],
    [false, ['early', 'eve', 'nine', 'noon']],
  ])('the log of prints by its day, descending %s: of one day by the hour', (descending, ids) => {
    const reader = office()
    for (const [id, on, time] of [
      ['nine', '2026-11-21', '09:05'],
      ['noon', '2026-11-21', '12:00'],
      ['early', '2026-11-20', '08:00'],
      ['eve', '2026-11-20', '21:40'],
    ])
      reader.put('disclosure', { id, seq: 1, on, time } as unknown as AnyRow)
    const sort = [{ column: 'on', descending }]
    expect(idsOf(ask('disclosure', { sort }, { reader }))).toEqual(ids)
  })

  test('in English by the letters', () => {
    expect(idsOf(ask('person', {}, { language: 'en' })).slice(0, 2)).toEqual(['ann', 'zeng'])
  })
})

describe('keys of texts stand as a collator puts the texts', () => {
  const alphabets = {
    zh: '赵钱孙李曾单解欧阳示例样本虚构一二三职业技术学院北京上海（）· 0123456789abcXYZ',
    en: "abcdefghijklmnopqrstuvwxyzABCDÉÜöñ 0123456789-.'()",
  }
  test.each(['zh', 'en'] as const)('in %s', (language) => {
    const order = new TextOrder(language)
    const letters = [...alphabets[language]]
    order.key(alphabets[language])
    order.settle()
    const text = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [order.key(a), order.key(b)]
        const byKeys = one < other ? -1 : one > other ? 1 : 0
        const byCollator = Math.sign(compareText(a, b, language))
        // Keys leave case and marks to chance, as the lists do.
        if (byKeys !== 0) expect([byKeys, a, b]).toEqual([byCollator, a, b])
      }),
      { numRuns: 3000 },
    )
  })

  test('numbers by size, whatever their zeros', () => {
    const order = new TextOrder('zh')
    const sorted = ['10班', '9班', '009班b', '100班', '班'].sort((a, b) => (order.key(a) < order.key(b) ? -1 : 1))
    order.settle()
    expect(sorted.sort((a, b) => (order.key(a) < order.key(b) ? -1 : 1))).toEqual([
      '9班',
      '009班b',
      '10班',
      '100班',
      '班',
    ])
  })

  test('a character never seen before moves the ranks once', () => {
    const order = new TextOrder('zh')
    order.key('龘')
    expect(order.settle()).toBe(true)
    order.key('龘')
    expect(order.settle()).toBe(false)
  })

  test('people stand as compareNames has them', () => {
    const memory = office()
    const families = ['赵', '曾', '单', '解', '欧阳', '区', '安', '毕', '查', '仇', '尉迟', '李']
    families.forEach((family, index) => {
      memory.put('person', {
        id: `f${index}`,
        seq: 1,
        nameZh: { full: `${family}样${'一二三'[index % 3]}`, family, given: `样${'一二三'[index % 3]}` },
      })
    })
    const people = [...memory.all('person')].filter(({ nameZh }) => nameZh)
    const expected = [...people].sort(compareNames).map(({ id }) => id)
    const listed = idsOf(ask('person', {}, { reader: memory })).filter((id) => expected.includes(id))
    expect(listed).toEqual(expected)
  })
})

describe('groups', () => {
  test('stand in the order of their column, without a value last', () => {
    const { groups, rows } = ask('person', { group: 'institution' })
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ['北桥学院', 1],
      ['云河职业技术学院', 2],
      ['', 2],
    ])
    expect(rows.map(({ id }) => id)).toEqual(['ann', 'an', 'zeng', 'child', 'nobody'])
  })
  test('of states follow their life', () => {
    expect(ask('agreement', { group: 'state' }).groups.map(({ key }) => key)).toEqual(['draft', 'inForce', 'expired'])
  })
  test('of dates are years, descending where the list is', () => {
    const sort = [{ column: 'signedOn', descending: true }]
    expect(ask('agreement', { group: 'signedOn', sort }).groups.map(({ key }) => key)).toEqual([
      '2026',
      '2021',
      '2015',
      '',
    ])
  })
  test('of several values are their combinations', () => {
    expect(ask('person', { group: 'kinds' }).groups.map(({ key }) => key)).toContain('staff,teacher')
  })
  test('count what is left', () => {
    const { groups, fit, total } = ask('person', { group: 'gender', query: '云河' })
    expect([fit, total, groups.reduce((sum, { count }) => sum + count, 0)]).toEqual([2, 5, 2])
  })
})

describe('the window of rows', () => {
  test('is what was asked for, and never past the end', () => {
    const sort = [{ column: 'called', descending: false }]
    expect(idsOf(ask('person', { sort }, { from: 1, count: 2 }))).toEqual(['child', 'zeng'])
    expect(ask('person', { sort }, { from: 99, count: 5 })).toMatchObject({ fit: 5, rows: [] })
  })

  test('an order is kept until something changes, and follows what changed', () => {
    const reader = office()
    expect(idsOf(ask('person', {}, { reader, seq: 1 }))[0]).toBe('an')
    reader.put('person', { id: 'nobody', seq: 2, nameZh: { full: '阿样' } })
    expect(idsOf(ask('person', {}, { reader, seq: 1 }))[0]).toBe('an')
    expect(idsOf(ask('person', {}, { reader, seq: 2 }))[0]).toBe('nobody')
    reader.remove('person', 'an')
    reader.put('person', { id: 'new', seq: 3, nameZh: { full: '白样' } })
    expect(idsOf(ask('person', {}, { reader, seq: 3 }))).toEqual(['nobody', 'new', 'child', 'zeng', 'ann'])
  })
})
