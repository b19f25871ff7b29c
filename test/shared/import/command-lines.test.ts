import { describe, expect, it } from 'vitest'
import { doneLines } from '../../../renderer/features/unattended/import-lines'
import { csv, importOptions, Office } from './office'

/** What the command line says of an import. All people are invented. */

const options = importOptions({ name: '示例研学团', from: '2027-07-12', to: '2027-08-02', destination: 'GB' })
const headings = ['姓名', '出生日期', '护照号', '邮箱']
const zhang = ['张示例', '2008-11-12', 'E12345678', 'zhang@example.cn']
const li = ['李样本', '2008-03-02', 'E22345678', 'not an address']

describe('a list of people', () => {
  const rows = csv(headings, zhang, li, zhang)

  it('says what repeats within the file as that, and counts errors and warnings', () => {
    const plan = new Office().plan('a.csv', rows, options)
    const found = plan.tables[0]?.rows.flatMap(({ outcome, findings }) => (outcome === 'same' ? [] : findings)) ?? []
    const errors = found.filter(({ severity }) => severity === 'error').length
    const warnings = found.length - errors
    expect(errors).toBeGreaterThan(0)
    expect(doneLines(plan, [], 'zh')).toEqual([
      `a.csv：新增 2 人，更新 0 人，未变 0 人，文件内重复 1 行，未导入 0 行；错误 ${errors} 处${warnings ? `；提醒 ${warnings} 处` : ''}`,
    ])
    expect(doneLines(plan, null, 'en')[0]).toMatch(
      /^a\.csv: would be 2 new, 0 changed, 0 unchanged, 1 repeated within the file, 0 left out; \d+ errors?.*; nothing was written$/,
    )
  })

  it('says of people the office knew already that nothing changed', () => {
    const office = new Office()
    office.write(office.plan('a.csv', csv(headings, zhang), options), options)
    const again = office.plan('a.csv', csv(headings, zhang), options)
    expect(doneLines(again, [], 'en', options.cohort.name)).toEqual([
      'a.csv: 0 new, 0 changed, 1 unchanged, 0 left out',
    ])
  })
})

describe('a register', () => {
  const rows = csv(
    ['协议编号', '协议名称', '合作院校', '签署日期', '状态'],
    ['X-1', '学生交流协议', '示例学院', '2026-05-01', '有效'],
  )

  it('says that the cohort which was named is not used for it', () => {
    const plan = new Office().plan('register.csv', rows, options)
    expect(doneLines(plan, [], 'en', '示例研学团').at(-1)).toBe(
      'register.csv: what it holds belongs to no cohort, so “示例研学团” was not used; write --no-cohort for such a file',
    )
    expect(doneLines(plan, [], 'en').join('\n')).not.toContain('--no-cohort')
  })
})
