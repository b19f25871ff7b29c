import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Lists somebody made up who had not seen the program, where it had been sure and wrong. Everybody is invented. */

const tour = importOptions({ name: 'Example group', kind: 'studyTourOut' })

function read(...rows: (string | null)[][]) {
  const { tables, refused } = new Office().plan('list.csv', csv(...rows), tour)
  const [first] = tables
  return {
    refused,
    type: first?.table.recordType,
    fields: first?.table.columns.map(({ field }) => field) ?? [],
    titles: first?.rows.map(({ title }) => title) ?? [],
    values: first?.rows.map(({ values }) => values) ?? [],
  }
}
const _ = null

describe('is read for what it is', () => {
  it.each<[string, (string | null)[][], (string | null)[]]>([
    [
      'who marked an examination is no result',
      [
        ['Cand. no.', 'Candidate', 'ULN', 'Unit', 'Result', 'Sat on', 'Assessor', 'IQA'],
        ['0041', 'Imogen Sample', '1000111222', 'Patisserie', 'Pass', '03/06/2026', 'R Pretend', 'D Mock'],
        ['0042', 'Tobi Example', '1000111223', 'Patisserie', 'Refer', '03/06/2026', 'R Pretend', 'D Mock'],
      ],
      ['candidateNo', 'nameFull', 'uln', 'unit', 'result', 'examDate', _, _],
    ],
    [
      'groups of headings that nothing merges: flights',
      [
        ['Passenger', _, 'Outbound', _, 'Inbound', _, _],
        ['Last', 'First', 'Flt', 'Date', 'Flt', 'Date', 'PNR'],
        ['Sample', 'Imogen', 'BA039', '11/10/2026', 'BA038', '18/10/2026', 'QX7TRM'],
        ['Example', 'Tobi', 'BA039', '11/10/2026', 'BA038', '18/10/2026', 'QX7TRM'],
      ],
      ['surname', 'givenNames', 'flightOut', 'dateFrom', 'flightBack', 'dateTo', 'pnr'],
    ],
    [
      'groups of headings that nothing merges: placements',
      [
        ['Learner', _, 'Employer', _, _, _, 'Placement', _],
        ['Name', 'Course', 'Company', 'Address', 'Supervisor', 'ELI expiry', 'From', 'To'],
        [
          'Imogen Sample',
          'Cookery',
          'The Gilded Pear',
          '2 Castle St',
          'Mo Mock',
          '31/03/2027',
          '07/09/2026',
          '18/12/2026',
        ],
        ['Max Example', 'Hospitality', 'Sample Hotel', 'Ilkley', 'Jo Mock', '14/01/2027', '07/09/2026', '18/12/2026'],
      ],
      ['nameFull', 'major', 'enterprise', _, _, _, _, _],
    ],
    [
      'the end of a certificate and who signed it',
      [
        ['Cert no', 'Awarded to', 'Award', 'Awarding body', 'Date of award', 'Expires', 'Signed by'],
        ['AC-1', 'Imogen Sample', 'Pastry Diploma', 'Sample College', '10/07/2026', '11/07/2029', 'D Mock'],
        ['AC-2', 'Lily Example', 'Food Safety', 'Sample College', '12/07/2026', '11/07/2029', 'D Mock'],
      ],
      ['certNo', 'nameFull', 'qualTitle', 'awardingBody', 'awardDate', _, _],
    ],
    [
      'the days of a visa',
      [
        ['Applicant', 'Passport no', 'Visa cat.', 'Visa no.', 'Valid from', 'Valid to'],
        ['Imogen Sample', '533120001', 'Student', 'J1180021', '01/10/2026', '30/12/2026'],
        ['Tobi Example', '533120002', 'Student', 'J1180022', '01/10/2026', '30/12/2026'],
      ],
      ['nameFull', 'passportNo', 'visaType', 'visaNo', 'visaFrom', 'visaExpiry'],
    ],
    [
      'the end of a check and of a score',
      [
        ['姓名', '无犯罪记录证明编号', '到期时间', '雅思成绩', '成绩有效期'],
        ['周示例', 'WFZ20260311', '2026-09-10', '6.0', '2028-03-01'],
        ['吴样本', 'WFZ20260312', '2026-09-11', '5.5', '2028-03-01'],
      ],
      ['nameZh', 'safeguardingNo', _, 'englishScore', _],
    ],
    [
      'when somebody began to work there',
      [
        ['Name', 'Start date', 'DBS issue date'],
        ['Ruth Sample', '01/09/2015', '02/02/2024'],
        ['Owen Mock', '06/01/2020', '03/02/2024'],
      ],
      ['nameFull', _, 'safeguardingDate'],
    ],
    [
      'a seat in the coach, and a hotel that is no room',
      [
        ['Bus', 'Seat', '姓名', '护照号', '住宿 Accommodation'],
        ['1', '12A', '林示例', 'EJ1234501', '云栖酒店 Sample Hotel'],
        ['1', '12B', '欧阳样本', 'EJ1234502', '学生公寓 Dorm 3'],
      ],
      ['subGroup', _, 'nameZh', 'passportNo', _],
    ],
    [
      'whoever else has a name, a town or an address',
      [
        ['姓名', '护照号', '递签城市', '校内指导教师', '房东姓名', 'Line mgr email'],
        ['林示例', 'EJ1234501', '北京', '周样本', 'Janet Mock', 'mock@example.com'],
        ['欧阳样本', 'EJ1234502', '上海', '周样本', 'Janet Mock', 'mock@example.com'],
      ],
      ['nameZh', 'passportNo', _, _, _, _],
    ],
    [
      'the numbers of whoever fills in a form about a child',
      [
        [
          "Student's full name",
          'Name of parent/carer completing this form',
          'Best daytime number for you',
          'Alternative number',
          'Can we use photos of your child?',
        ],
        ['Imogen Sample', 'Carol Sample', '07700 900301', '0113 496 0301', 'Yes'],
        ['Tobi Example', 'Femi Example', '07700 900302', '', 'No'],
      ],
      ['nameFull', 'guardianName', 'guardianPhone', _, 'photoConsent'],
    ],
    [
      'what somebody is called in English',
      [
        ['姓名', '护照号', '英文名'],
        ['杜示例', 'EJ1234501', 'Daisy'],
        ['贺样本', 'EJ1234502', 'Peter'],
      ],
      ['nameZh', 'passportNo', 'preferredName'],
    ],
  ])('%s', (_what, rows, fields) => expect(read(...rows).fields).toEqual(fields))

  it('partners with somebody to write to are no students', () => {
    const { type, fields, titles } = read(
      ['序', '机构中文名', '机构英文名', '所在国家', '联系人', '职务', '邮箱', '电话'],
      ['1', '样本学院', 'Sample College', '英国', 'Helen Mock', '主任', 'helen@example.com', '+44 113 496 0101'],
      ['2', '范例大学', 'Hochschule Muster', '德国', 'Max Muster', '主任', 'max@example.com', '+49 30 23125010'],
    )
    expect(type).toBe('institution')
    expect(fields).toEqual(['seq', 'institution', 'institutionEn', 'country', 'note', 'note', 'note', 'note'])
    expect(titles).toEqual(['Sample College', 'Hochschule Muster'])
  })

  it('nor are enterprises that take interns', () => {
    const { type, titles } = read(
      ['企业名称 Employer', 'Industry 行业', 'Contact', 'Contact email', 'Tel 电话', 'Positions'],
      ['Sample Lodge Hotel', '酒店', 'Fiona Mock', 'f.mock@example.com', '+44 1423 960111', 'Front desk'],
      ['样本酒店', '酒店', '杜模拟', 'du@example.com', '025-55500011', '前厅'],
    )
    expect(type).toBe('institution')
    expect(titles).toEqual(['Sample Lodge Hotel', '样本酒店'])
  })

  it('a register of groups that come is one of cohorts', () => {
    const office = new Office()
    const list = csv(
      ['团组名称', '来访单位', '国家/地区', '团长', '人数', '抵达日期', '离开日期', '来访目的'],
      ['示例师生团', 'Norwood Sample College', '英国', 'Helen Mock', '14', '2026-10-11', '2026-10-18', '烹饪交流'],
      ['样本校长团', 'Hochschule Muster', '德国', 'Max Muster', '5', '2026-11-02', '2026-11-05', '签署协议'],
    )
    office.import('来访.csv', list, importOptions())
    const named = new Map([...office.records.all('institution')].map(({ id, name }) => [id, name?.en]))
    const groups = [...office.records.all('cohort')]
    expect(groups.map(({ name, dates, purpose }) => [name?.zh, dates?.from, dates?.to, purpose])).toEqual([
      ['示例师生团', '2026-10-11', '2026-10-18', '烹饪交流'],
      ['样本校长团', '2026-11-02', '2026-11-05', '签署协议'],
    ])
    expect(groups.map(({ sending }) => sending?.map((id) => named.get(id)))).toEqual([
      ['Norwood Sample College'],
      ['Hochschule Muster'],
    ])
    expect(office.import('来访.csv', list, importOptions()).made.draft.changes).toEqual([])
  })

  it('what nobody may be served is not asked for', () =>
    expect(
      read(
        ['姓名', '护照号', '用餐类别', '忌口'],
        ['马示例', 'EJ1234501', '清真餐', '猪肉'],
        ['白样本', 'EJ1234502', '普通餐', '无'],
      ).values.map(({ diet }) => diet),
    ).toEqual(['清真餐；忌口：猪肉', '普通餐']))
})
