import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Columns whose cells say something else than their heading. Everybody is invented. */

const tour = importOptions({ name: 'Example tour', kind: 'studyTourOut', destination: 'GB' })
const people = [
  ['姓名', '护照号'],
  ['王示例', 'E12345671'],
  ['李样本', 'E12345672'],
  ['张模三', 'E12345673'],
]

function fieldsOf(...columns: string[][]): (string | null)[] {
  const rows = people.map((row, i) => [...row, ...columns.map((column) => column[i] ?? '')])
  const { tables } = new Office().plan('list.csv', csv(...rows), tour)
  return tables[0]?.table.columns.slice(2).map(({ field }) => field) ?? []
}

describe('a heading and cells that cannot be what it says', () => {
  it.each<[heading: string, cells: string, field: string | null]>([
    ['Form', 'Y N Y', null],
    ['Form', '10A 10B 10C', 'classGroup'],
    ['DBS', 'Y Y N', null],
    ['DBS', '001234567890 001234567891 001234567892', 'safeguardingNo'],
    ['Ticket', 'Y Y N', null],
    ['专业', '是 否 是', null],
    ['带队', '是', null],
    ['组长', '√', 'subGroupLeader'],
    ['Allergies', 'Y N N', 'allergies'],
    ['Class', 'Economy Economy Business', null],
    ['班级', '经济舱 经济舱 公务舱', null],
    ['Room', 'Twin Single Twin', 'roomType'],
    ['Room', '101 102 101', 'room'],
    ['住宿', '寄宿家庭 酒店 酒店', null],
    ['Award', 'Merit Pass Pass', 'result'],
    ['Year', '2027 2027 2027', null],
    ['届', '2025 2024 2025', 'gradeYear'],
    ['项目', '护理 机电 护理', null],
    ['职务', '团长 团员 团员', 'roleInGroup'],
    ['职务', '教师 院长 教师', 'position'],
    ['家长', '13800000001 13800000002 13800000003', 'guardianPhone'],
    ['联系方式', 'a@example.cn b@example.cn c@example.cn', 'email'],
    ['Paid', '12/03/2027 13/03/2027 13/03/2027', null],
    ['保险', '是 否 是', null],
    ['缴费', '是 否 是', null],
    ['等级', 'A B A', null],
  ])('%s over %s: %s', (heading, cells, field) => expect(fieldsOf([heading, ...cells.split(' ')])).toEqual([field]))

  it.each<[heading: string, cells: string[], field: string | null]>([
    ['Partner', ['Ann Example', 'Bob Sample', 'Cy Specimen'], null],
    ['Partner', ['Northmere College', 'Yunhe College', 'Yunhe College'], 'hostInstitution'],
    ['Programme', ['UK Study Tour', 'UK Study Tour', 'UK Study Tour'], null],
    ['Duration', ['3 weeks', '3 weeks', '2 weeks'], 'weeks'],
    ['Contact', ['07700 900111', '07700 900112', '07700 900113'], 'phone'],
  ])('%s over %j: %s', (heading, cells, field) => expect(fieldsOf([heading, ...cells])).toEqual([field]))
})

describe('Departure', () => {
  const first = ['01/07/2027', '01/07/2027', '01/07/2027']
  const last = ['22/07/2027', '22/07/2027', '22/07/2027']
  it('ends a visit beside Arrival', () =>
    expect(fieldsOf(['Arrival', ...first], ['Departure', ...last])).toEqual(['dateFrom', 'dateTo']))
  it('begins a journey beside Return', () =>
    expect(fieldsOf(['Departure', ...first], ['Return', ...last])).toEqual(['dateFrom', 'dateTo']))
  it('begins a journey alone', () => expect(fieldsOf(['Departure', ...first])).toEqual(['dateFrom']))
})
