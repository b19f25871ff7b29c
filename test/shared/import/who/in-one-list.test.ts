import { describe, expect, it } from 'vitest'
import type { PlanRow } from '../../../../shared/import/contract'
import { csv, importOptions, Office } from '../office'

/** Two rows of one list: one person, two, or a question. All people are invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })
const headings = ['姓名', '姓名拼音', '性别', '出生日期', '护照号', '身份证号', '手机', '邮箱', '学校', '学号']
type Facts = Partial<Record<'zh' | 'la' | 'sex' | 'dob' | 'pp' | 'id' | 'tel' | 'mail' | 'school' | 'no', string>>
const order = ['zh', 'la', 'sex', 'dob', 'pp', 'id', 'tel', 'mail', 'school', 'no'] as const

function second(first: Facts, then: Facts): PlanRow {
  const plan = new Office().plan(
    'list.csv',
    csv(headings, ...[first, then].map((facts) => order.map((key) => facts[key] ?? ''))),
    tour,
  )
  return plan.tables[0]?.rows[1] as PlanRow
}

const wang: Facts = {
  zh: '王示例',
  la: 'WANG SHILI',
  sex: '男',
  dob: '2008-11-12',
  pp: 'E12345678',
  tel: '19900000001',
}
const card = { a: '219900200811129274', b: '219900200811120077' }

const pairs: [string, Facts, Facts, RegExp][] = [
  ['the same row twice', wang, wang, /same/],
  ['the same passport, no birthday', wang, { zh: '王示例', pp: 'E12345678' }, /same|changed/],
  ['name and birthday, two passports', wang, { ...wang, pp: 'E99999999' }, /possibleDuplicate|conflict/],
  [
    'name and birthday, two passports, no telephone',
    { ...wang, tel: '' },
    { ...wang, pp: 'E99999999', tel: '' },
    /possibleDuplicate|conflict/,
  ],
  [
    'name and birthday, two identity cards',
    { zh: '王示例', dob: '2008-11-12', id: card.a },
    { zh: '王示例', dob: '2008-11-12', id: card.b },
    /possibleDuplicate|conflict/,
  ],
  [
    'pinyin and birthday, two passports',
    { la: 'WANG SHILI', dob: '2008-11-12', pp: 'E12345678' },
    { la: 'Wang Shili', dob: '2008-11-12', pp: 'E99999999' },
    /possibleDuplicate|conflict/,
  ],
  ['name and birthday, the second without a passport', wang, { zh: '王示例', dob: '2008-11-12' }, /same|changed/],
  [
    'twins with one telephone',
    { ...wang, zh: '赵模一', la: '', pp: 'E11111111' },
    { ...wang, zh: '赵模二', la: '', pp: 'E22222222' },
    /new/,
  ],
  [
    'twins with one telephone and no passports',
    { zh: '赵模一', dob: '2008-11-12', tel: '19900000001' },
    { zh: '赵模二', dob: '2008-11-12', tel: '19900000001' },
    /new|possibleDuplicate/,
  ],
  [
    'sisters with the e-mail of their mother',
    { zh: '赵模一', mail: 'mum@example.cn', dob: '2008-11-12' },
    { zh: '赵样二', mail: 'mum@example.cn', dob: '2006-01-02' },
    /new/,
  ],
  ['a name twice and nothing else', { zh: '王示例', sex: '男' }, { zh: '王示例', sex: '男' }, /possibleDuplicate/],
  [
    'a name twice, of two sexes',
    { zh: '王示例', sex: '男', dob: '2008-11-12' },
    { zh: '王示例', sex: '女', dob: '2007-01-02' },
    /new/,
  ],
  [
    'a name twice, in two schools with one student number',
    { zh: '王示例', school: '甲学院', no: '1', dob: '2008-11-12' },
    { zh: '李样本', school: '乙学院', no: '1', dob: '2008-01-02' },
    /new/,
  ],
  [
    'one student number in one school, two names',
    { zh: '王示例', school: '甲学院', no: '1' },
    { zh: '李样本', school: '甲学院', no: '1' },
    /possibleDuplicate|conflict/,
  ],
  ['one passport, two names and birthdays', wang, { zh: '李样本', dob: '2001-01-01', pp: 'E12345678' }, /conflict/],
  [
    'the passport of one and the identity card of another',
    { ...wang, id: '' },
    { zh: '王示例', pp: 'E12345678', id: card.a },
    /same|changed/,
  ],
  [
    'a Latin name and the Chinese one, the same birthday',
    { zh: '王示例', dob: '2008-11-12' },
    { la: 'WANG SHILI', dob: '2008-11-12' },
    /possibleDuplicate/,
  ],
  [
    'a letter wrong in the passport, all else the same',
    wang,
    { ...wang, pp: 'E12345679' },
    /possibleDuplicate|conflict/,
  ],
  ['a digit wrong in the birthday, the same passport', wang, { ...wang, dob: '2008-11-13' }, /same|changed/],
  [
    'the same name, passports and birthdays of two people',
    wang,
    { zh: '王示例', la: 'WANG SHILI', dob: '2006-05-06', pp: 'E99999999' },
    /new|possibleDuplicate/,
  ],
]

describe('two rows of one list', () => {
  it.each(pairs)('%s', (_, first, then, outcome) => {
    expect(second(first, then).outcome).toMatch(outcome)
  })
})
