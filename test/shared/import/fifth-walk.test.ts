import { describe, expect, it } from 'vitest'
import type { Workbook } from '../../../shared/import/grid'
import { csv, importOptions, Office } from './office'

/** Sixteen workbooks of a second newcomer, and what went wrong in them. Everybody is invented. */

const tour = importOptions({ name: 'Example delegation', kind: 'studyTourIn', from: '2027-07-05', to: '2027-07-18' })

function read(workbook: Workbook, options = tour, office = new Office()) {
  const { plan } = office.import('list.csv', workbook, options)
  const [first, ...others] = plan.tables
  return {
    office,
    others,
    type: first?.table.recordType,
    fields: first?.table.columns.map(({ field }) => field) ?? [],
    values: first?.rows.map(({ values }) => values) ?? [],
    outcomes: first?.rows.map(({ outcome }) => outcome) ?? [],
    rows: first?.rows ?? [],
  }
}

describe('people', () => {
  it('are one where the family stands before a comma, also in a list with rooms', () => {
    const { values } = read(
      csv(
        ['No.', 'Name', 'Sex', 'Date of Birth', 'Passport Number', 'Room'],
        ['1', 'PUTRI DUMMY, Ayu Lestari', 'F', '2010-02-28', 'X1000107', '300'],
        ['2', 'van der Mock, Pieter Jan', 'M', '2009-04-04', 'C1000111', '301'],
      ),
    )
    expect(values.map(({ surname, givenNames, passportNo }) => [surname, givenNames, passportNo])).toEqual([
      ['PUTRI DUMMY', 'Ayu Lestari', 'X1000107'],
      ['van der Mock', 'Pieter Jan', 'C1000111'],
    ])
  })

  it('are two where a room has two names and nothing of either', () => {
    const { values } = read(csv(['Room', 'Guests'], ['12', 'Zoe Example, Eve Invented'], ['13', 'MOCK, Ann']))
    expect(values.map(({ nameFull }) => nameFull)).toEqual(['Zoe Example', 'Eve Invented', 'MOCK, Ann'])
  })

  it('are not made of numbers where no column says names', () => {
    const { outcomes, office } = read(
      csv(['Badge', 'D.O.B.', 'Passport no'], ['a-1', '14/05/1980', '999100601'], ['a-2', '25/12/1975', '999100602']),
    )
    expect(outcomes).toEqual(['refused', 'refused'])
    expect([...office.records.all('person')]).toEqual([])
  })

  it.each([
    ['Employee', 'Harriet Mocke', 'nameFull'],
    ['专家姓名', '穆样勒', 'nameZh'],
  ])('are who stands under %s', (heading, name, field) => {
    const { values } = read(csv([heading, 'Passport no', 'Nationality'], [name, '999100601', 'GB']))
    expect(values[0]?.[field]).toBe(name)
  })

  it('are not the coaches booked in a table below theirs', () => {
    const { values, outcomes } = read(
      csv(
        ['No.', 'Surname', 'First name', 'DOB', 'Passport No', 'Sex'],
        ['1', 'Specimen', 'Tom', '14/03/2008', '999100777', 'M'],
        ['2', 'Dummy', 'Ann', '15/04/2008', '999100778', 'F'],
        [],
        ['Coach bookings'],
        ['Date', 'Operator', 'Pick-up', 'Drop-off', 'Price', 'Ref'],
        ['18/10/2026', 'Mock Coaches', 'Heathrow T3', 'Neverton', '£640', 'C-1'],
      ),
    )
    expect(outcomes).toEqual(['new', 'new'])
    expect(values.map(({ surname }) => surname)).toEqual(['Specimen', 'Dummy'])
  })

  it('below a title of a group are people, whatever is still to come of them', () => {
    const { values } = read(
      csv(
        ['姓名', '性别', '出生日期', '护照号'],
        ['王小明', '男', '2008-01-02', 'E12345678'],
        ['李娜', '女', '2008-01-05', 'E22345678'],
        [],
        ['二、带队教师'],
        ['赵强', '男', '待补', '办理中'],
        ['孙丽', '女', '1980-01-01', 'E32345678'],
      ),
    )
    expect(values.map(({ nameZh }) => nameZh)).toEqual(['王小明', '李娜', '赵强', '孙丽'])
  })

  it('in a second table of another kind join those of the first, and the post of a mentor is nobody’s', () => {
    const { values, others } = read(
      csv(
        ['序号', '姓名', '性别', '身份证件号', '学号', '班级'],
        ['1', '赵样一', '女', '219900200701101000', '202460100', '新能源2401'],
        ['2', '钱拟八', '男', '219900200802111136', '202460101', '新能源2401'],
        ['合计', '2人'],
        [],
        ['二、企业导师安排表'],
        ['序号', '企业导师', '职务', '所属企业', '徒弟姓名', '结对日期'],
        ['1', '宋样匠', '班长', '示泰汽车有限公司', '赵样一', '2026-3-1'],
        ['2', '金样师', '技师', '拟电电池有限公司', '钱拟八', '2026-3-1'],
      ),
    )
    expect(values).toHaveLength(2)
    expect(others[0]?.counts).toMatchObject({ new: 0, changed: 2 })
    expect(others[0]?.rows[0]?.values).not.toHaveProperty('position')
  })

  it('keep a name that stands on record in its halves', () => {
    const { office } = read(
      csv(['Surname', 'First name', 'DOB', 'Passport No'], ['Przykład', 'Jakub', '2008-12-01', 'ZS0000206']),
    )
    const [cohort] = office.records.all('cohort')
    const options = importOptions({ id: String(cohort?.id) })
    read(csv(['Name on passport', 'DOB', 'T-shirt'], ['PRZYKLAD/JAKUB', '2008-12-01', 'L']), options, office)
    const people = [...office.records.all('person')].map(({ nameLatin }) => nameLatin)
    expect(people).toEqual([{ family: 'Przykład', given: 'Jakub' }])
  })
})

describe('what is theirs', () => {
  it('is the whole name of somebody to call, in the cell of the number too', () => {
    const { values } = read(
      csv(
        ['Name', 'DOB', 'Emergency Contact / Phone'],
        ['Tom Specimen', '2008-03-14', 'Teh Ah Kow +60 12-345 2008'],
        ['Ann Dummy', '2008-04-15', 'Anna Smith-Jones 07700 900201'],
        ['Bea Mocke', '2008-05-16', 'Maria del Carmen (mother) 07700 900203'],
      ),
    )
    expect(values.map(({ emergencyName, emergencyRelation }) => [emergencyName, emergencyRelation])).toEqual([
      ['Teh Ah Kow', undefined],
      ['Anna Smith-Jones', undefined],
      ['Maria del Carmen', 'mother'],
    ])
  })

  it('is not the check of their host, nor how many bedrooms the host has', () => {
    const { fields, values } = read(
      csv(
        ['Surname', 'First name', 'DOB', 'Host family', 'Host address', 'DBS no', 'DBS date', 'Host tel', 'Bedrooms'],
        [
          'Liang',
          'Shiwen',
          '14/03/2008',
          'Mr & Mrs Fakely',
          '1 Mock St',
          '001000000310',
          '01/03/2025',
          '01632 960200',
          '2',
        ],
        ['Lyu', 'Ning', '25/04/2008', 'The Samples', '2 Test Ave', '001000000311', '22/03/2025', '01632 960201', '3'],
      ),
    )
    expect(fields.slice(5)).toEqual([null, 'hostSafeguardingDate', 'hostFamilyPhone', null])
    expect(values[0]).not.toHaveProperty('room')
  })

  it('is the role the list gives, and not what they can do', () => {
    const { values } = read(
      csv(
        ['Name', 'DOB', 'Remarks'],
        ['Tom Specimen', '2008-03-14', 'First aider'],
        ['Ann Dummy', '2008-04-15', 'Group leader'],
      ),
    )
    expect(values.map(({ roleInGroup }) => roleInGroup)).toEqual([undefined, 'delegationLeader'])
  })

  it('is no apprenticeship for grown-ups of a master class', () => {
    const options = importOptions({ name: '大师班', kind: 'masterClass', from: '2027-03-01', to: '2027-03-05' })
    const { office } = read(
      csv(['姓名', '出生日期', '国籍'], ['穆样勒', '1968-05-23', '德国'], ['李学徒', '2006-05-23', '中国']),
      options,
    )
    expect([...office.records.all('enrolment')].map(({ role }) => role)).toEqual([undefined, 'apprentice'])
  })

  it.each([
    ['Course / Level', ['Carpentry L2', 'Beauty L3', 'Catering'], 'major'],
    ['Course level', ['Level 2', 'Level 3', 'Level 3'], 'level'],
    ['Diet / religion', ['vegetarian', 'no beef', 'Halal'], 'diet'],
  ])('%s over %j is %s', (heading, cells, field) => {
    const people = ['Tom Specimen', 'Ann Dummy', 'Bea Mocke']
    const { fields } = read(
      csv(['Name', 'DOB', heading], ...people.map((name, i) => [name, `2008-03-1${i}`, cells[i] ?? ''])),
    )
    expect(fields[2]).toBe(field)
  })

  it('has a visa that is not applicable, and none not started', () => {
    const { values } = read(
      csv(
        ['Name', 'DOB', 'Visa status'],
        ['Tom Specimen', '2008-03-14', 'N/A'],
        ['Ann Dummy', '2008-04-15', 'Granted'],
        ['Bea Mocke', '2008-05-16', 'Not started'],
      ),
    )
    expect(values.map(({ visaStatus }) => visaStatus)).not.toContain('none')
    expect(values.map(({ visaStatus }) => visaStatus)).toEqual([undefined, 'granted', 'notStarted'])
  })

  it('stands below First and Last in the list of an airline', () => {
    const { fields } = read(
      csv(['Pax', 'Title', 'Last', 'First', 'Ticket'], ['1', 'MR', 'MOCK', 'CAL', '000-1234567890']),
    )
    expect(fields.slice(2, 4)).toEqual(['surname', 'givenNames'])
  })

  it('is told by headings on two levels', () => {
    const rows = [
      ['姓名', '来华签证', '', '知情同意', ''],
      ['', '种类', '办理进度', '参营', '肖像使用'],
      ['林美样', 'F', '已签发', '同意', '不同意'],
      ['陈拟泰', 'L', '办理中', '同意', '同意'],
    ]
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 4 },
    ]
    const { fields } = read({ ...csv(), sheets: [{ sheet: null, rows, merges }] })
    expect(fields).toEqual(['nameZh', 'visaType', 'visaStatus', 'guardianConsent', 'photoConsent'])
  })
})

describe('results', () => {
  it('of two numbers under one title are of two qualifications', () => {
    const { office } = read(
      csv(
        ['Candidate', 'DOB', 'QAN', 'Qualification', 'Result', 'Cert no'],
        ['Smith, Ann', '14/05/2007', '603/1234/5', 'Level 2 Certificate in Trades', 'Pass', 'A1'],
        ['Mock, Bo', '25/05/2007', '603/9876/6', 'Level 2 Certificate in Trades', 'Pass', 'A2'],
      ),
      importOptions(),
    )
    expect([...office.records.all('qualification')].map(({ number }) => number)).toEqual(['603/1234/5', '603/9876/6'])
  })

  it('of units stand below a heading merged across them, whatever the units are called', () => {
    const rows = [
      ['Cand. no.', 'Candidate', 'D.o.B.', 'Qualification', 'Unit results', '', 'Overall'],
      ['', '', '', '', '101 H&S', '102 Theory', ''],
      ['C0700', 'MOCK, Oliver', '12/05/2007', 'Level 2 Certificate in Trades', 'P', 'M', 'Pass'],
      ['C0701', 'KHAN, Ann', '25/04/2008', 'Level 2 Certificate in Trades', 'M', 'D', 'Merit'],
    ]
    const merges = [0, 1, 2, 3, 6].map((left) => ({ top: 0, left, bottom: 1, right: left }))
    const { values } = read(
      { ...csv(), sheets: [{ sheet: null, rows, merges: [...merges, { top: 0, left: 4, bottom: 0, right: 5 }] }] },
      importOptions(),
    )
    expect(values.slice(0, 3).map(({ unit, result }) => [unit, result])).toEqual([
      ['101 H&S', 'pass'],
      ['102 Theory', 'merit'],
      [undefined, 'pass'],
    ])
  })

  it('say what was sat at which level, and what is to be sat again is no unit', () => {
    const { fields, values } = read(
      csv(
        ['准考证号', '考生姓名', '身份证号', '报考工种', '级别', '是否合格', '补考科目'],
        ['26880000', '赵样一', '219900200701101000', '电动汽车装调工', '三级', '不合格', '理论'],
        ['26880001', '钱拟八', '219900200802111136', '电动汽车装调工', '四级', '合格', ''],
      ),
      importOptions(),
    )
    expect(fields.slice(3)).toEqual(['qualTitle', 'rqfLevel', 'result', null])
    expect(values.map(({ rqfLevel }) => rqfLevel)).toEqual(['cn3', 'cn4'])
  })
})
