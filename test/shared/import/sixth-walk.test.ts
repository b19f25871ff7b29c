import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Ten workbooks as offices send them, and what went wrong in them. Everybody is invented. */

const tour = importOptions({ name: 'Example tour', kind: 'studyTourOut', from: '2026-07-05', to: '2026-07-18' })

function read(sheet: ReturnType<typeof csv>, options = tour) {
  const [first] = new Office().plan('list.csv', sheet, options).tables
  return {
    fields: first?.table.columns.map(({ field }) => field) ?? [],
    rows: first?.rows ?? [],
    values: first?.rows.map(({ values }) => values) ?? [],
  }
}

describe('of ten workbooks', () => {
  it('the school of a college is no part of its name', () => {
    const { values } = read(
      csv(
        ['姓名', '出生年月', '工作单位及职务'],
        ['诸葛虚构', '1990.07', '示例职业技术学院汽车学院教师'],
        ['赵模拟', '1982.11', '示例职业技术学院副院长'],
      ),
    )
    expect(values[0]).toMatchObject({ institution: '示例职业技术学院', department: '汽车学院', position: '教师' })
    expect(values[1]).toMatchObject({ institution: '示例职业技术学院', position: '副院长' })
  })

  it('level and day of an examination stand above its results, and who signed below them is no candidate', () => {
    const { values } = read(
      csv(
        ['2026年上半年职业技能等级认定成绩表'],
        ['职业（工种）：中式烹调师', null, null, '等级：三级/高级工', null, '认定日期：2026年6月18日'],
        ['序号', '准考证号', '姓名', '总评', '证书编号'],
        ['1', '2606001', '王示例', '合格', 'S0001260001'],
        ['2', '2606002', '李样本', '不合格', ''],
        ['考评员签字：', null, '督导员签字：', null, '2026年6月20日'],
      ),
    )
    expect(values).toHaveLength(2)
    expect(values[0]).toMatchObject({
      qualTitle: '中式烹调师',
      rqfLevel: 'cn3',
      examDate: '2026-06-18',
      result: 'pass',
    })
  })

  it('whoever takes part in a master class is an apprentice, and the chef its master', () => {
    const { values } = read(
      csv(
        ['No', 'Name', 'Role', 'Organisation', 'Job'],
        ['1', 'Chen Yangshi', 'Master chef', 'Invented College', 'Professor'],
        ['2', 'Harriet Mocke', 'Participant', 'Pretend College', 'Lecturer in Catering'],
      ),
      importOptions({ name: 'Dim sum', kind: 'masterClass', from: '2026-10-12', to: '2026-10-16' }),
    )
    expect(values.map(({ roleInGroup, position }) => [roleInGroup, position])).toEqual([
      ['master', 'Professor'],
      ['apprentice', 'Lecturer in Catering'],
    ])
  })

  it('the name on the passport is the name, whatever the account of a form is called', () => {
    const { fields, values } = read(
      csv(
        ['ID', 'Name', 'Name exactly as on passport', 'Date of birth'],
        ['1', 'Amelia Mockford', 'MOCKFORD Amelia Rose', '14/02/2008'],
        ['2', 'Kwame Testerman', 'TESTERMAN Kwame', '30/09/2007'],
      ),
    )
    expect(fields).toEqual(['seq', null, 'nameFull', 'dob'])
    expect(values[0]?.nameFull).toBe('MOCKFORD Amelia Rose')
  })

  it('notes of a host are none of the guests', () => {
    const heads = ['Family', 'Address', 'Mobile', 'Student 1', 'Student 2', 'Notes']
    const { fields, values } = read(
      csv(
        heads,
        ['Mr & Mrs Pretend', '1 Sample Road', '07700 900201', '王示例', '李样本', 'near bus'],
        ['Ms Invented', '2 Mock Street', '07700 900202', '赵模拟', '', 'vegetarian household'],
      ),
    )
    expect(fields[5]).toBeNull()
    expect(values.map(({ remarks }) => remarks)).toEqual([undefined, undefined, undefined])
  })

  it('the last part of what was paid is noted with the others', () => {
    const { values } = read(
      csv(
        ['Student', 'Date of birth', 'Deposit £200', '2nd instalment', 'Final', 'Total paid'],
        ['Siân Pretend', '14/02/2008', 'paid', '500', '750', '1450'],
        ['Tom Mock', '15/02/2008', '200', '', '', '200'],
      ),
    )
    expect(values[0]).toMatchObject({ feePaid: 1450, 'note:Final': '750', 'note:2nd instalment': '500' })
  })
})
