import { expect, test } from 'vitest'
import { destinationInName } from '../../../shared/import/changes/cohort'
import { csv, importOptions, Office } from './office'

test.each([
  ['2026年暑期赴英研学团', 'GB'],
  ['2026年赴德国职业院校教师培训', 'DE'],
  ['赴美访问团', 'US'],
  ['前往新加坡学习', 'SG'],
  ['2026年新西兰研学营员名单', 'NZ'],
  ['2026年英国暑期研学', 'GB'],
  ['Study tour to the United Kingdom 2026', 'GB'],
  ['Teachers to Germany', 'DE'],
  ['赴外研学团', null],
  ['访问团', null],
  ['来华研学团', null],
  ['赴中国研学', null],
  ['Visit to China', null],
  ['From home to Work', null],
  ['', null],
] as const)('a cohort called %j goes to %s', (name, code) => {
  expect(destinationInName(name)).toBe(code)
})

test('the step of the cohort is filled by it, and what somebody says stands', () => {
  const office = new Office()
  const list = csv(
    ['2026年暑期赴英研学团人员名单', null, null],
    ['姓名', '性别', '出生日期'],
    ['王示例', '男', '2008-01-02'],
  )
  const plan = office.plan('a.csv', list, importOptions({}))
  expect(plan.tables[0]?.cohortValues.destination).toEqual(['GB'])
  const said = office.plan('a.csv', list, importOptions({ destination: 'DE' }))
  expect(said.tables[0]?.cohortValues.destination).toEqual(['DE'])
})

test.each([
  ['CN', 'studyTourIn'],
  ['GB', 'studyTourOut'],
] as const)('a visit to China, for an office in %s, is %s and goes to China', (country, kind) => {
  const office = new Office()
  office.records.put('office', { id: 'office', seq: 1, country } as never)
  const list = csv(['2026 China Study Visit'], ['姓名', '性别', '出生日期'], ['王示例', '男', '2008-01-02'])
  expect(office.plan('a.csv', list, importOptions({})).tables[0]?.cohortValues).toMatchObject({
    kind,
    destination: ['CN'],
  })
})

test('a host family keeps the title that is all of its name', () => {
  const office = new Office()
  const list = csv(
    ['Name', 'Sex', 'Date of birth', 'Host family', 'Host family address'],
    ['Wang Shili', 'M', '2008-01-02', 'Mrs Pretend', '1 Example Road'],
    ['Zhang Xugou', 'F', '2008-01-13', 'Mr & Mrs Mock', '2 Sample Street'],
  )
  const { made } = office.import('hosts.csv', list, importOptions({ name: 'Tour', kind: 'studyTourIn' }))
  const cohort = office.records.get('cohort', made.cohortId as string)
  expect(Object.values(cohort?.hostFamilies ?? {}).map(({ name }) => name?.full)).toEqual([
    'Mrs Pretend',
    'Mr & Mrs Mock',
  ])
})
