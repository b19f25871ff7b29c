import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Results for people on record, as awarding bodies write them. Everybody is invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2027-07-05', to: '2027-07-25' })

function withPeople(): Office {
  const office = new Office()
  const rows = [
    ['姓名', '性别', '出生日期', '护照号', '院校'],
    ['周示例', '男', '2008-03-14', 'EJ1234501', '示例学院'],
    ['王模拟', '女', '2009-01-02', 'EJ1234502', '示例学院'],
  ]
  office.import('list.csv', csv(...rows), tour)
  return office
}

function results(...rows: string[][]) {
  const office = withPeople()
  const before = [...office.records.all('person')].length
  const { plan } = office.import('results.csv', csv(...rows), importOptions())
  const [table] = plan.tables
  return {
    outcomes: table?.rows.map(({ outcome }) => outcome),
    people: [...office.records.all('person')].length - before,
    rows: table?.rows ?? [],
  }
}

describe('somebody with the name is on record', () => {
  it.each([
    ['a student number the office does not have', ['姓名', '学号'], ['周示例', '2024010101']],
    ['another day of birth', ['姓名', '出生日期'], ['周示例', '2008-04-13']],
    ['nothing but the name', ['姓名'], ['周示例']],
  ])('with %s: asks, and makes nobody', (_, headings, said) => {
    const { outcomes, people, rows } = results(
      [...headings, '证书名称', '证书编号', '成绩'],
      [...said, '示例证书', 'SY-001', '合格'],
    )
    expect(outcomes).toEqual(['possibleDuplicate'])
    expect(people).toBe(0)
    expect(rows[0]?.matches.map(({ title }) => title)).toEqual(['周示例 · 2008-03-14'])
  })
  it.each([
    ['sex', ['姓名', '学号', '性别'], ['周示例', '2024010101', '女']],
    ['birthday and college', ['姓名', '出生日期', '院校'], ['周示例', '2005-11-30', '范例学院']],
  ])('but of another %s: somebody else, who is made, and the row says so', (_, headings, said) => {
    const { outcomes, people, rows } = results(
      [...headings, '证书名称', '证书编号', '成绩'],
      [...said, '示例证书', 'SY-001', '合格'],
    )
    expect(outcomes).toEqual(['new'])
    expect(people).toBe(1)
    expect(rows[0]?.reason).toContain('the person is made')
  })
})

describe('a student number without a college', () => {
  const numbered = (...later: string[][]) => {
    const office = new Office()
    const rows = [
      ['姓名', '性别', '出生日期', '护照号', '学号'],
      ['诸葛明', '男', '2008-03-14', 'EJ1234501', '2024010101'],
      ['王模拟', '女', '2009-01-02', 'EJ1234502', '2024010102'],
    ]
    office.import('list.csv', csv(...rows), tour)
    return office.plan('later.csv', csv(...later), tour).tables[0]?.rows.map(({ outcome }) => outcome)
  }
  it('means one of the cohort, though the name, the birthday and the passport are others: asked', () =>
    expect(
      numbered(['姓名', '出生日期', '护照号', '学号'], ['诸葛朋', '2008-05-14', 'EJ7654321', '2024010101']),
    ).toEqual(['possibleDuplicate']))
  it('means who bears the name', () =>
    expect(numbered(['姓名', '学号', '手机'], ['诸葛明', '2024010101', '19900000101'])).toEqual(['changed']))
  it('is no number of theirs where it numbers the list', () =>
    expect(numbered(['姓名', '出生日期', '学号'], ['李范例', '2008-08-08', '01'])).toEqual(['new']))
})

it('what results say of a person besides is kept: on the person, else as a note on the result', () => {
  const office = withPeople()
  const list = csv(
    ['姓名', '出生日期', '班级', '手机', '省份', '证书名称', '证书编号', '成绩'],
    ['周示例', '2008-03-14', '机电2401', '19900000101', '江苏', '示例证书', 'SY-1', '合格'],
  )
  office.import('results.csv', list, importOptions())
  const [person] = office.records.all('person')
  expect(person).toMatchObject({ classGroup: '机电2401', phone: '+8619900000101' })
  expect([...office.records.all('qualificationResult')].map(({ remarks }) => remarks)).toEqual(['省份：江苏'])
  expect(office.import('results.csv', list, importOptions()).made.draft.changes).toEqual([])
})
