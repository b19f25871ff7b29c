import { expect, test } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { peopleList } from '../../../shared/search/people-list'
import { fitsPerson } from '../../../shared/search/person-terms'
import { officeOf } from './office'

const person = (id: string, values: Partial<Row<'person'>>): Row<'person'> => ({ id, seq: 1, ...values })

test.each([
  ['欧阳样一', '欧阳', true],
  ['欧阳样一', 'ouyangyangyi', true],
  ['欧阳样一', 'ouyang yangyi', true],
  ['欧阳样一', 'oyyy', true],
  ['吕拟名', 'lv', true],
  ['吕拟名', 'lu niming', true],
  ['吕拟名', 'lyuniming', true],
  ['吕拟名', 'LÜ', true],
  ['单样二', 'shanyanger', true],
  ['单样二', 'danyanger', false],
  ['解样三', 'xie', true],
  ['尉迟样四', 'yuchi', true],
  ['张样', 'li', false],
])('%s is found by %s: %s', (full, query, found) => {
  expect(fitsPerson(person('p', { nameZh: { full } }), query)).toBe(found)
})

test('Latin names in either order, without marks, and what stands beside', () => {
  const zoe = person('p', {
    nameLatin: { full: 'Łukasz-Zoë Müller', given: 'Łukasz-Zoë', family: 'Müller' },
    studentNo: 'S-0042',
  })
  for (const query of ['muller', 'zoe muller', 'Müller Zoë', 's0042']) expect(fitsPerson(zoe, query)).toBe(true)
  expect(fitsPerson(zoe, 'muller northbridge', 'Northbridge College')).toBe(true)
  expect(fitsPerson(zoe, 'muller westhaven', 'Northbridge College')).toBe(false)
})

test('the list has everybody who fits, in the order of the language, with their cohorts', () => {
  const reader = officeOf({
    person: {
      a: { nameZh: { full: '张样' }, nameLatin: { full: 'Abel Zhang' }, institution: 'i' },
      b: { nameZh: { full: '陈样' }, nameLatin: { full: 'Zoe Chen' } },
      c: {},
      d: { nameZh: { full: '曾样' }, nameLatin: { full: 'Bob Zeng' } },
    },
    institution: { i: { name: { zh: '示例学院' } } },
    cohort: { k: { name: { en: 'Tour' } } },
    enrolment: { e: { person: 'a', cohort: 'k' } },
  })
  expect(peopleList(reader, '', 'zh').lines.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c'])
  expect(peopleList(reader, '', 'en').lines.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c'])
  const found = peopleList(reader, ' 示例学院 ', 'zh')
  expect(found.total).toBe(1)
  expect(found.lines[0]).toMatchObject({ id: 'a', college: { zh: '示例学院' }, cohorts: [{ en: 'Tour' }] })
})

test('names in Latin letters read as people read them, whatever a list wrote', () => {
  const reader = officeOf({
    person: { a: { nameZh: { full: '胡模庚' }, nameLatin: { full: 'HU,MOGENG', family: 'HU', given: 'MOGENG' } } },
  })
  expect(peopleList(reader, '', 'en').lines[0]?.nameLatin).toBe('HU MOGENG')
})
