import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Who of a cohort a second list leaves out. Everybody is invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })
const names = ['王示例', '李样本', '张模三', '赵拟四', '孙虚五']
const list = (...which: number[]) =>
  csv(['姓名', '护照号'], ...which.map((i) => [names[i] ?? '', `E1234567${i}`] as [string, string]))

describe('whom a second list of a cohort leaves out', () => {
  const office = new Office()
  const first = office.plan('first.csv', list(0, 1, 2, 3, 4), tour)
  office.write(first, tour)
  const absent = (...which: number[]) => office.plan('second.csv', list(...which), tour).absent

  it('nobody, of a new cohort', () => expect(first.absent).toBeNull())
  it('nobody, where all are there', () => expect(absent(4, 3, 2, 1, 0)).toBeNull())
  it('is told by name', () => expect(absent(0, 1, 3, 4)).toEqual({ count: 1, names: ['张模三'] }))
  it('is not told of a list that only adds a few', () => expect(absent(0)).toBeNull())
  it('is not told of those who withdrew', () => {
    const [enrolment] = [...office.records.all('enrolment')].filter(
      ({ person }) => office.records.get('person', person ?? '')?.nameZh?.full === '张模三',
    )
    if (!enrolment) throw new Error('Nobody to withdraw')
    const { id, seq } = enrolment
    const set = [{ p: 'state', from: 'confirmed', to: 'withdrawn' }]
    office.apply([{ op: 'update', t: 'enrolment', id, subject: '张模三', base: seq, set }])
    expect(absent(0, 1, 3, 4)).toBeNull()
  })
})
