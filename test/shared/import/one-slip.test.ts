import { describe, expect, it } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** One slip in a later list, which a third newcomer made. Everybody is invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2027-07-05', to: '2027-07-25' })

function withPeople(): Office {
  const office = new Office()
  const rows = [
    ['姓名', '性别', '出生日期', '护照号', '班级'],
    ['周示例', '男', '2008-03-14', 'EJ1234501', '机电2401'],
    ['王模拟', '女', '2009-01-02', 'EJ1234502', '机电2402'],
  ]
  office.import('list.csv', csv(...rows), tour)
  return office
}

const outcomes = (office: Office, ...rows: string[][]) =>
  office.plan('later.csv', csv(...rows), tour).tables[0]?.rows.map(({ outcome }) => outcome)

describe('a passport number on the wrong row', () => {
  it('is a conflict where the name is another one’s of the cohort', () =>
    expect(
      outcomes(
        withPeople(),
        ['姓名', '护照号', '签证号'],
        ['王模拟', 'EJ1234501', 'V1'],
        ['周示例', 'EJ1234501', 'V2'],
      ),
    ).toEqual(['conflict', 'changed']))
})

it('the passport of one namesake beside the birthday of the other is a conflict', () => {
  const office = new Office()
  const rows = [
    ['姓名', '性别', '出生日期', '护照号'],
    ['王示例', '女', '2008-03-14', 'EJ1234501'],
    ['王示例', '女', '2009-10-02', 'EJ1234502'],
  ]
  office.import('list.csv', csv(...rows), tour)
  expect([...office.records.all('person')]).toHaveLength(2)
  expect(
    outcomes(office, ['姓名', '出生日期', '护照号', '手机'], ['王示例', '2008-03-14', 'EJ1234502', '19900000101']),
  ).toEqual(['conflict'])
})

describe('a day of birth with one digit wrong', () => {
  it('is asked about, and makes nobody a second time', () =>
    expect(
      outcomes(
        withPeople(),
        ['姓名', '性别', '出生日期', '班级', '服装尺码'],
        ['周示例', '男', '2008-03-24', '机电2401', 'L'],
      ),
    ).toEqual(['possibleDuplicate']))
  it('is asked about with a digit of the passport wrong besides', () =>
    expect(
      outcomes(
        withPeople(),
        ['姓名', '护照号', '出生日期', '签证状态'],
        ['周示例', 'EJ1234511', '2008-03-24', '已出签'],
      ),
    ).toEqual(['possibleDuplicate']))
  it('but a day far from it is somebody else’s', () =>
    expect(
      outcomes(withPeople(), ['姓名', '性别', '出生日期', '班级'], ['周示例', '男', '2007-11-30', '机电2403']),
    ).toEqual(['new']))
  it('and another sex is, too', () =>
    expect(
      outcomes(withPeople(), ['姓名', '性别', '出生日期', '班级'], ['周示例', '女', '2008-03-24', '机电2401']),
    ).toEqual(['new']))
})

it.each([
  'Yes - but not on social media',
  'Yes except website',
  'Yes, internal use only',
  '同意，但不得用于网络',
  '是（仅限校内）',
])('is no consent to everything: %s', (said) => {
  const { tables } = new Office().plan(
    'form.csv',
    csv(['Name', 'Passport No', 'Photo consent'], ['Ann Sample', 'E12345671', said], ['Bob Mock', 'E12345672', 'Yes']),
    tour,
  )
  const [first, second] = tables[0]?.rows ?? []
  expect(first?.values.photoConsent).toBeUndefined()
  expect(first?.leftOut?.photoConsent?.said).toBe(said)
  expect(second?.values.photoConsent).toBe(true)
})

it('gives nobody the diet of whoever shares a cell with them', () => {
  const office = withPeople()
  const rows = [
    ['Host family', 'Students', 'Dietary (student)'],
    ['Mrs Sample', '周示例、王模拟', '王: nut allergy'],
    ['Mock family', '', ''],
  ]
  office.import('homestay.csv', csv(...rows), tour)
  const people = [...office.records.all('person')] as Row<'person'>[]
  expect(people.every((person) => !JSON.stringify(person).includes('nut'))).toBe(true)
})
