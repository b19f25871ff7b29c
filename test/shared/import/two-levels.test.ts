import { describe, expect, it } from 'vitest'
import type { Cell, Merge } from '../../../shared/import/grid'
import { importOptions, Office } from './office'

/** Headings on two levels: whose it is above, what it is below. All people are invented. */

const _ = null
const options = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })
const plan = (rows: Cell[][], merges: Merge[] = []) =>
  new Office().plan(
    'a.xlsx',
    { format: 'xlsx', encoding: null, delimiter: null, sheets: [{ sheet: 'S', rows, merges }] },
    options,
  ).tables[0]

const over = (left: number, right: number): Merge => ({ top: 0, left, bottom: 0, right })

const contacts: [string, Cell[][], (string | null)[], Merge[]?][] = [
  [
    'two contacts that only count',
    [
      ['Surname', 'First name', 'Contact 1', _, _, 'Contact 2', _, _],
      [_, _, 'Name', 'Relationship', 'Daytime no.', 'Name', 'Relationship', 'Daytime no.'],
      ['Mock', 'Amy', 'Jane Mock', 'Mother', '07700 900131', 'Tom Mock', 'Father', '07700 900141'],
      ['Trial', 'Ben', 'Sue Trial', 'Mother', '07700 900132', 'Bob Trial', 'Uncle', '07700 900142'],
    ],
    [
      'surname',
      'givenNames',
      ...['emergencyName', 'emergencyRelation', 'emergencyPhone'],
      ...['emergency2Name', 'emergency2Relation', 'emergency2Phone'],
    ],
  ],
  [
    'the same in Chinese',
    [
      ['学号', '姓名', '联系人1', _, _, '联系人2', _, _],
      [_, _, '姓名', '关系', '电话', '姓名', '关系', '电话'],
      ['2024001', '王示例', '王大示', '父亲', '19900000131', '刘大样', '母亲', '19900000141'],
      ['2024002', '李样本', '李大样', '父亲', '19900000132', '赵大模', '姑姑', '19900000142'],
    ],
    [
      'studentNo',
      'nameZh',
      ...['emergencyName', 'emergencyRelation', 'emergencyPhone'],
      ...['emergency2Name', 'emergency2Relation', 'emergency2Phone'],
    ],
  ],
  [
    'how to reach a host family and an agent, of which a postcode and an e-mail have no place',
    [
      ['Student', _, '寄宿家庭 Host family', _, _, 'Agent', _],
      ['姓名 Name', 'Gender', '姓名 Name', '电话 Phone', '邮编 Postcode', 'Company', 'Email'],
      ['王示例', 'M', 'Mr & Mrs Sample', '07700 900111', 'SA1 1AA', 'Example Travel', 'a@x.example'],
      ['李样本', 'F', 'Mrs Mock', '07700 900112', 'SA1 1AB', 'Example Travel', 'a@x.example'],
    ],
    ['nameZh', 'gender', 'hostFamily', 'hostFamilyPhone', null],
    [over(0, 1), over(2, 4), over(5, 6)],
  ],
  [
    'the same with nothing merged, as in text',
    [
      ['Student', _, '寄宿家庭 Host family', _, _, 'Agent', _],
      ['姓名 Name', 'Gender', '姓名 Name', '电话 Phone', '邮编 Postcode', 'Company', 'Email'],
      ['王示例', 'M', 'Mr & Mrs Sample', '07700 900111', 'SA1 1AA', 'Example Travel', 'a@x.example'],
      ['李样本', 'F', 'Mrs Mock', '07700 900112', 'SA1 1AB', 'Example Travel', 'a@x.example'],
    ],
    ['nameZh', 'gender', 'hostFamily', 'hostFamilyPhone', null, null, null],
  ],
  [
    'one heading in two groups in English, nothing merged',
    [
      ['Student', _, 'Host family', _],
      ['Name', 'Gender', 'Name', 'Phone'],
      ['Amy Mock', 'F', 'Mr & Mrs Sample', '07700 900111'],
      ['Ben Trial', 'M', 'Mrs Mock', '07700 900112'],
    ],
    ['nameFull', 'gender', 'hostFamily', 'hostFamilyPhone'],
  ],
]

describe('headings on two levels', () => {
  it.each(contacts)('%s', (_what, sheet, expected, merges) => {
    const table = plan(sheet, merges)
    const fields = table?.table.columns.map(({ field }) => field) ?? []
    expect(fields.slice(0, expected.length)).toEqual(expected)
    expect(fields.filter((field) => field === 'email' || field === 'postcode')).toEqual([])
    expect(table?.rows).toHaveLength(2)
  })
})

const ofTaiwan: [string, Cell[][], string[]][] = [
  [
    'its word for the identity card',
    [
      ['姓名', '身分證號碼', '出生日期', '護照號碼'],
      ['林示範', 'A199999999', '94/06/07', '300000001'],
      ['陳樣本', 'B299999999', '95/02/03', '300000002'],
    ],
    ['2005-06-07', '2006-02-03'],
  ],
  [
    'its mobile numbers',
    [
      ['中文姓名', '護照號碼', '出生年月日', '行動電話'],
      ['林示範', '300000001', '94/06/07', '0912-345-678'],
      ['陳樣本', '300000002', '95/02/03', '0922345678'],
    ],
    ['2005-06-07', '2006-02-03'],
  ],
  [
    'traditional characters alone are no sign',
    [
      ['學生姓名', '護照號碼', '出生日期', '電話'],
      ['黃示範', 'H00000001', '94/06/07', '+852 9123 4567'],
      ['何樣本', 'H00000002', '95/02/03', '+852 9123 4568'],
    ],
    ['1994-06-07', '1995-02-03'],
  ],
]

describe('years counted from 1912', () => {
  it.each(ofTaiwan)('%s', (_what, sheet, expected) => {
    expect(plan(sheet)?.rows.map(({ values }) => values.dob)).toEqual(expected)
  })
})
