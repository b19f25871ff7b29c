import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'
import { duplicateList } from '../../../shared/import/match/duplicate-list'
import { type DuplicatePair, duplicatesOf, findDuplicates } from '../../../shared/import/match/duplicates'
import { mergeChanges, mergedInto, mergeFields } from '../../../shared/import/match/merge-people'
import { inverted, sameValue } from '../../../shared/model/paths'
import type { AnyRow, Row, Standalone } from '../../../shared/model/types'

/** People on record who may be one: who is offered, and what merging makes of them. All people are invented. */

function memoryOf(people: readonly Record<string, unknown>[]): Memory {
  const memory = new Memory()
  people.forEach((person, i) => {
    memory.put('person', { id: `p${String(i + 1).padStart(6, '0')}`, seq: 1, ...person } as AnyRow)
  })
  return memory
}

function search(memory: Memory): DuplicatePair[] {
  const steps = findDuplicates(memory)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

const wang = {
  nameZh: { full: '王示例', family: '王', given: '示例' },
  nameLatin: { full: 'WANG SHILI' },
  dateOfBirth: '2008-11-12',
  gender: 'M',
}
const passport = (number: string) => ({ documents: { d: { number } } })
const zh = (full: string) => ({ nameZh: { full } })

const cases: [string, object, object, string | null, string[]?][] = [
  [
    'one passport',
    { ...zh('王示例'), ...passport('E12345678') },
    { ...zh('王示利'), ...passport('e1234 5678') },
    'passport',
    ['name'],
  ],
  [
    'one identity card',
    { ...zh('王示例'), idCard: '219900200811129274' },
    { ...zh('王示例'), idCard: '219900200811129274' },
    'identityCard',
    [],
  ],
  ['name and birth', wang, wang, 'nameAndBirth', []],
  ['name and birth, another sex', wang, { ...wang, gender: 'F' }, 'nameAndBirth', ['gender']],
  [
    'name and birth, another identity card',
    { ...wang, idCard: '219900200811129274' },
    { ...wang, idCard: '219900200811120077' },
    null,
  ],
  ['pinyin and birth', wang, { nameLatin: { full: 'Shili Wang' }, dateOfBirth: '2008-11-12' }, 'pinyinAndBirth', []],
  [
    'a Chinese name and how it is read',
    { ...zh('吕拟名'), dateOfBirth: '2009-02-27' },
    { nameLatin: { full: 'LYU/NIMING' }, dateOfBirth: '2009-02-27' },
    'pinyinAndBirth',
    [],
  ],
  [
    'e-mail and name',
    { ...zh('王示例'), email: 'A@example.cn' },
    { ...zh('王示例'), email: 'a@example.cn' },
    'email',
    [],
  ],
  ['e-mail of an office', { ...zh('王示例'), email: 'a@example.cn' }, { ...zh('李样本'), email: 'a@example.cn' }, null],
  [
    'student number of a college',
    { ...zh('王示例'), studentNo: '2401', institution: 'i1' },
    { ...zh('王示利'), studentNo: '2401', institution: 'i1' },
    'studentNo',
    ['name'],
  ],
  [
    'student number of two colleges',
    { ...zh('王示例'), studentNo: '2401', institution: 'i1' },
    { ...zh('王示例'), studentNo: '2401', institution: 'i2' },
    null,
  ],
  [
    'name and telephone',
    { ...zh('王示例'), phone: '+8619900000001' },
    { ...zh('王示例'), phone: '+8619900000001' },
    'nameAndPhone',
    [],
  ],
  [
    'name and telephone, another day of birth',
    { ...zh('王示例'), phone: '+8619900000001', dateOfBirth: '2008-11-12' },
    { ...zh('王示例'), phone: '+8619900000001', dateOfBirth: '2008-11-21' },
    'nameAndPhone',
    ['dob'],
  ],
  [
    'telephone of a family',
    { ...zh('王示例'), phone: '+8619900000001' },
    { ...zh('李样本'), phone: '+8619900000001' },
    null,
  ],
  [
    'a slip in the name, same birth and college',
    { ...wang, institution: 'i1', nameLatin: undefined },
    { ...zh('王世例'), dateOfBirth: '2008-11-12', institution: 'i1' },
    'nearNameAndBirth',
    ['name'],
  ],
  [
    'a slip in the name, same birth only',
    { ...wang, nameLatin: undefined },
    { ...zh('王世例'), dateOfBirth: '2008-11-12' },
    null,
  ],
  [
    'name and college, one hardly known',
    { ...zh('王示例'), institution: 'i1', ...passport('E1') },
    { ...zh('王示例'), institution: 'i1' },
    'nameAndCollege',
    [],
  ],
  [
    'name and college, two passports',
    { ...zh('王示例'), institution: 'i1', ...passport('E1') },
    { ...zh('王示例'), institution: 'i1', ...passport('E2') },
    null,
  ],
  ['the name alone', zh('王示例'), zh('王示例'), null],
  ['name, another birth', wang, { ...wang, dateOfBirth: '2007-11-12' }, null],
  ['told apart before', { ...wang, identityDecisions: { k: { verdict: 'different', other: 'p000002' } } }, wang, null],
  ['somebody erased', { ...wang, state: 'erased' }, wang, null],
]

describe('who is offered', () => {
  it.each(cases)('%s', (_, a, b, by, against) => {
    const pairs = search(memoryOf([a, b] as Record<string, unknown>[]))
    expect(pairs.map((pair) => pair.by)).toEqual(by === null ? [] : [by])
    if (by !== null) expect(pairs[0]).toMatchObject({ a: 'p000001', b: 'p000002', against: against ?? [] })
  })

  it.each(cases)('%s, asked of one of them', (_, a, b, by, against) => {
    const memory = memoryOf([a, b] as Record<string, unknown>[])
    for (const id of ['p000001', 'p000002']) {
      const expected = by === null ? [] : [{ a: 'p000001', b: 'p000002', by, against: against ?? [] }]
      expect(duplicatesOf(memory, id)).toEqual(expected)
    }
  })

  it('asks nothing of somebody who is not there, and nothing because of an office’s own telephone', () => {
    const all = Array.from({ length: 60 }, () => ({ ...zh('王示例'), phone: '+8619900000001' }))
    const memory = memoryOf(all)
    expect(duplicatesOf(memory, 'nobody')).toEqual([])
    expect(duplicatesOf(memory, 'p000001')).toEqual([])
  })

  it('finds every copy among strangers, and no stranger', () => {
    const stranger = (i: number) => ({
      nameZh: {
        full: `${'赵钱孙李周吴郑王'.charAt(i % 8)}${String.fromCharCode(0x4e00 + i)}${String.fromCharCode(0x5e00 + ((i * 7) % 900))}`,
      },
      dateOfBirth: `19${70 + (i % 29)}-0${(i % 9) + 1}-1${i % 9}`,
      ...passport(`E${10_000_000 + i}`),
    })
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 700 }), { minLength: 2, maxLength: 60 }), fc.nat(), (numbers, pick) => {
        const people = numbers.map(stranger)
        const copied = people[pick % people.length] as (typeof people)[number]
        const { documents: _, ...copy } = copied
        expect(search(memoryOf([...people, copy]))).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('looks at no block of more people than share anything', () => {
    const all = Array.from({ length: 200 }, (_, i) => ({
      ...zh(`王${String.fromCharCode(0x4e00 + i)}`),
      phone: '+8619900000001',
    }))
    expect(search(memoryOf(all))).toEqual([])
  })

  it('is searched for a little at a time, and leaves out what was merged since', () => {
    const memory = memoryOf([wang, wang])
    const ask = (again?: boolean) =>
      duplicateList(memory, { from: 0, count: 10, language: 'zh', ...(again && { again }) })
    let list = ask()
    while (list.progress < 1) list = ask()
    expect(list).toMatchObject({ total: 1, lines: [{ by: 'nameAndBirth', a: { name: '王示例' } }] })
    memory.remove('person', 'p000002')
    expect(ask()).toMatchObject({ progress: 1, total: 0, lines: [] })
  })
})

describe('merging', () => {
  function office(): Memory {
    const memory = memoryOf([
      {
        ...wang,
        phone: '+8619900000001',
        kinds: ['student'],
        documents: { a: { number: 'E12345678', expiresOn: '2031-01-01' } },
      },
      {
        ...wang,
        gender: 'F',
        email: 'w@example.cn',
        kinds: ['student', 'apprentice'],
        documents: { a: { number: 'E99999999' }, b: { number: 'E12345678', issuePlace: '示例市' } },
      },
      { ...zh('李样本'), identityDecisions: { k: { verdict: 'different', other: 'p000002' } } },
    ])
    const put = (type: Standalone, row: Record<string, unknown>) => memory.put(type, { seq: 1, ...row } as AnyRow)
    put('enrolment', { id: 'e1', person: 'p000001', cohort: 'c1', role: 'student' })
    put('enrolment', { id: 'e2', person: 'p000002', cohort: 'c1', feePaid: true, segments: { out: { number: 'XX1' } } })
    put('enrolment', { id: 'e3', person: 'p000002', cohort: 'c2' })
    put('cohort', { id: 'c1', leader: 'e2' })
    put('cohort', { id: 'c2', leader: 'e3' })
    put('qualificationResult', { id: 'r1', person: 'p000002', qualification: 'q1' })
    return memory
  }
  const rowsOf = (memory: Memory) =>
    (['person', 'enrolment', 'cohort', 'qualificationResult'] as const).flatMap((type) =>
      [...memory.all(type)].map((row) => ({ ...(row as object), seq: 0 })),
    )

  it('keeps what both know, one seat in each cohort, and every reference', () => {
    const memory = office()
    applyChanges(memory, mergeChanges(memory, 'p000001', 'p000002', new Set()) ?? [], 2)
    const person = memory.get('person', 'p000001') as Row<'person'>
    expect(memory.get('person', 'p000002')).toBeUndefined()
    expect(person).toMatchObject({
      gender: 'M',
      phone: '+8619900000001',
      email: 'w@example.cn',
    })
    expect(mergedInto(person)).toEqual(['p000002'])
    expect(person.kinds).toEqual(['student', 'apprentice'])
    expect(Object.values(person.documents ?? {})).toEqual([
      { number: 'E12345678', expiresOn: '2031-01-01', issuePlace: '示例市' },
      { number: 'E99999999' },
    ])
    expect(memory.enrolmentsWith('p000001').map(({ id }) => id)).toEqual(['e1', 'e3'])
    expect(memory.get('enrolment', 'e1')).toMatchObject({ role: 'student', segments: { out: { number: 'XX1' } } })
    expect(memory.get('cohort', 'c1')?.leader).toBe('e1')
    expect(memory.get('cohort', 'c2')?.leader).toBe('e3')
    expect(memory.get('qualificationResult', 'r1')?.person).toBe('p000001')
    expect(Object.values(memory.get('person', 'p000003')?.identityDecisions ?? {})[0]?.other).toBe('p000001')
  })

  it('takes the other value of the fields chosen', () => {
    const memory = office()
    const [a, b] = ['p000001', 'p000002'].map((id) => memory.get('person', id) as Row<'person'>) as [
      Row<'person'>,
      Row<'person'>,
    ]
    const { differing, joined } = mergeFields(a, b)
    expect(differing).toContainEqual({ field: 'gender', keep: 'M', gone: 'F' })
    expect(joined).toEqual(['kinds', 'documents'])
    applyChanges(memory, mergeChanges(memory, 'p000001', 'p000002', new Set(['gender'])) ?? [], 2)
    expect(memory.get('person', 'p000001')?.gender).toBe('F')
  })

  it('is taken back whole by its own changes', () => {
    const memory = office()
    const before = rowsOf(memory)
    const changes = mergeChanges(memory, 'p000001', 'p000002', new Set(['gender'])) ?? []
    applyChanges(memory, changes, 2)
    const back = [...changes].reverse().map((change) => {
      const { t, id, subject } = change
      if (change.op === 'delete') return { t, id, subject, op: 'create' as const, row: change.row }
      if (change.op === 'create') return { t, id, subject, op: 'delete' as const, base: 2, row: change.row }
      return { t, id, subject, op: 'update' as const, base: 2, set: inverted(change.set) }
    })
    applyChanges(memory, back, 3)
    const after = rowsOf(memory)
    for (const row of before) expect(after.some((one) => sameValue(one, row))).toBe(true)
    expect(after).toHaveLength(before.length)
  })

  it('says nothing of people who are not there', () => {
    expect(mergeChanges(office(), 'p000001', 'nobody', new Set())).toBeNull()
    expect(mergeChanges(office(), 'p000001', 'p000001', new Set())).toBeNull()
  })
})
