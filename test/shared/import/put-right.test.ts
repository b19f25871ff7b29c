import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Lists that put others right, and cells that say a thing in more words than asked. Everybody is invented. */

const tour = importOptions({ name: 'Example tour', kind: 'studyTourOut', from: '2026-07-05', to: '2026-07-18' })

function read(sheet: ReturnType<typeof csv>, options = tour) {
  const { plan } = new Office().import('list.csv', sheet, options)
  const [first] = plan.tables
  return {
    fields: first?.table.columns.map(({ field }) => field) ?? [],
    values: first?.rows.map(({ values }) => values) ?? [],
    rows: first?.rows ?? [],
  }
}

describe('of what was and what is right', () => {
  it.each([
    [
      ['姓名(原)', '姓名(更正后)', '出生日期'],
      [null, 'nameZh', 'dob'],
    ],
    [
      ['姓名', '原护照号', '新护照号'],
      ['nameZh', null, 'passportNo'],
    ],
    [
      ['姓名', '更正前出生日期', '更正后出生日期'],
      ['nameZh', null, 'dob'],
    ],
    [
      ['Full name', 'DOB (was)', 'DOB (should be)'],
      ['nameFull', null, 'dob'],
    ],
    [
      ['Full name', 'Old passport no', 'Passport no'],
      ['nameFull', null, 'passportNo'],
    ],
    [
      ['Full name', 'Passport no (old)', 'Passport no (new)'],
      ['nameFull', null, 'passportNo'],
    ],
  ])('%j is %j', (heads, fields) => {
    const cells: Readonly<Record<string, [string, string]>> = {
      姓名: ['欧阳样桐', '李知夏'],
      'Full name': ['Jane Sample', 'Tom Mock'],
    }
    const plain = (head: string) => head.replace(/[(（].*[)）]/u, '')
    const cell = (head: string, row: 0 | 1) =>
      cells[plain(head)]?.[row] ??
      (/passport|护照/iu.test(head)
        ? `EJ223456${row}${heads.indexOf(head)}`.slice(0, 9)
        : `2008-0${row + 3}-1${heads.indexOf(head)}`)
    const sheet = csv(
      heads,
      heads.map((head) => cell(head, 0)),
      heads.map((head) => cell(head, 1)),
    )
    expect(read(sheet).fields).toEqual(fields)
  })

  it('an old number alone stays what it was taken for', () => {
    expect(read(csv(['姓名', '原单位'], ['王示例', '示例学院'], ['李样本', '样本学院'])).fields[0]).toBe('nameZh')
  })
})

describe('cells in more words', () => {
  it('amounts with what became of them, and telephones with whose they are', () => {
    const { values } = read(
      csv(
        ['姓名', '手机', '已交费用'],
        ['王示例', '微信同号13800010005', '已交定金5000'],
        ['李样本', '13800010004（父）', '1450 paid in full'],
      ),
    )
    expect(values.map(({ phone, feePaid }) => [phone, feePaid])).toEqual([
      ['+8613800010005', 5000],
      ['+8613800010004', 1450],
    ])
    expect(values[1]?.remarks).toBe('13800010004(父)')
  })

  it('what became of somebody stands behind a name', () => {
    const { values } = read(csv(['姓名', '出生日期'], ['李样本（转专业）', '2008-03-06'], ['王示例', '昭和55年4月1日']))
    expect(values[0]).toMatchObject({ nameZh: '李样本', remarks: '转专业' })
    expect(values[1]?.dob).toBe('1980-04-01')
  })

  it('forms where nobody signed in and learners that are staff', () => {
    const { values, rows } = read(
      csv(
        ['Learner Ref', 'Full name', 'Email', 'Date of birth'],
        ['S100201', 'Jane Sample', 'anonymous', '25/02/2008'],
        ['STAFF', 'Tom Mock', 'anonymous', '26/02/1988'],
      ),
    )
    expect(values.map(({ studentNo, email }) => [studentNo, email])).toEqual([
      ['S100201', undefined],
      [undefined, undefined],
    ])
    expect(rows.map(({ findings }) => findings.map(({ code, field }) => [code, field]))).toEqual([
      [],
      [['codeFormat', 'studentNo']],
    ])
  })

  it('a number of a passport whose state nobody said', () => {
    const { rows } = read(
      csv(
        ['Full name', 'Passport no'],
        ['Jane Sample', 'PX1234567'],
        ['Tom Mock', '1234567'],
        ['Ann Mock', '已过期，换发中'],
      ),
    )
    const codes = rows.map(({ findings }) => findings.map(({ code }) => code))
    expect(codes[0]).not.toContain('passportFormat')
    expect(codes[1]).toContain('passportFormat')
    expect(codes[2]).toEqual(['placeholderText'])
  })

  it('a term in the column of its end', () => {
    const { values } = read(
      csv(
        ['Agreement', 'Partner', 'Start', 'End', 'Term (yrs)'],
        ['Exchange', 'Sample College', '2024-11-12', '5 years', '5'],
      ),
    )
    expect(values[0]).toMatchObject({ validFrom: '2024-11-12', validTo: '2029-11-11', term: '5 years' })
  })

  it('who the people of a form are, above them', () => {
    const { values } = read(
      csv(
        ['项目', '专家一', '专家二', '翻译'],
        ['姓名', '穆样勒', '示米特', '周拟文'],
        ['性别', '男', '男', '女'],
        ['护照号', 'C01X00T47', 'C01X00T48', 'EJ1234567'],
        ['出生日期', '1970-01-02', '1971-01-02', '1990-02-03'],
      ),
      importOptions({ name: 'Example class', kind: 'masterClass', from: '2026-07-05', to: '2026-07-18' }),
    )
    expect(values.map(({ roleInGroup }) => roleInGroup)).toEqual(['master', 'master', 'interpreter'])
  })
})
