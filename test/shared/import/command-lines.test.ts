import { describe, expect, it } from 'vitest'
import { doneLines } from '../../../renderer/features/unattended/import-lines'
import { csv, importOptions, Office } from './office'

/** What the command line says of an import. All people are invented. */

const options = importOptions({
  name: '示例研学团',
  kind: 'studyTourOut',
  from: '2027-07-12',
  to: '2027-08-02',
  destination: 'GB',
})
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
    expect(doneLines(plan, [], 'zh').slice(0, 1)).toEqual([
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
    expect(
      doneLines(again, [], 'en', { name: options.cohort.name, record: [...office.records.all('cohort')][0] }),
    ).toEqual(['a.csv: 0 new, 0 changed, 1 unchanged, 0 left out'])
  })

  it('says who of the cohort is not in a corrected list', () => {
    const office = new Office()
    const zhao = ['赵模拟', '2008-05-02', 'E32345678', 'zhao@example.cn']
    office.write(office.plan('a.csv', csv(headings, zhang, li, zhao), options), options)
    const corrected = office.plan('b.csv', csv(headings, zhang, zhao), options)
    expect(doneLines(corrected, null, 'en')).toContain(
      'b.csv: 1 person of the cohort is not in this list and stays on record as now: 李样本',
    )
    expect(doneLines(corrected, null, 'zh')).toContain('b.csv：团组内有1人不在此表中，其记录保持不变：李样本')
  })

  it('says which rows below a list are another list that nobody understood', () => {
    const coaches = [
      ['接送安排'],
      ['车号', '接站地点', '发车时段'],
      ['甲车', '示例机场', '上午'],
      ['乙车', '样例车站', '下午'],
    ]
    const plan = new Office().plan('a.csv', csv(headings, zhang, li, [''], ...coaches), options)
    expect(plan.tables).toHaveLength(1)
    expect(plan.tables[0]?.rows).toHaveLength(2)
    expect(doneLines(plan, null, 'zh')).toContain('a.csv：名单下方的第6、7、8行未能识别，未导入；请放到单独的工作表')
    expect(doneLines(plan, null, 'en')).toContain(
      'a.csv: rows 6, 7, 8 below the list were not understood and not imported; put them on a sheet of their own',
    )
    const numbered = csv(
      ['No.', 'Surname', 'First name', 'Date of birth'],
      ['1', 'SAMPLE', 'Jane', '05/03/2008'],
      ['2', 'MOCK', 'Tom', '25/03/2009'],
      [''],
      ['Coach bookings'],
      ['Coach', 'Operator', 'Pick-up point'],
      ['A', 'Mock Coaches', 'Heathrow'],
    )
    expect(new Office().plan('a.csv', numbered, options).tables[0]?.rows).toHaveLength(2)
    const signed = csv(headings, zhang, li, ['经办人：', '审核：', '日期：'], ['备注', '以上信息真实'])
    expect(doneLines(new Office().plan('a.csv', signed, options), null, 'en').join()).not.toContain('below the list')
  })

  it('names each kind of error with its rows, covers what is masked, and says how to get all', () => {
    const bad = ['林某', '2008-11-12', '2.199E+17', 'x@example.cn']
    const many = Array.from({ length: 7 }, (_, at) => [
      `王${'甲乙丙丁戊己庚'[at]}`,
      '2008-02-30',
      `E3234567${at}`,
      `x${at}@example.cn`,
    ])
    const plan = new Office().plan('a.csv', csv(headings, bad, ...many), options)
    const lines = doneLines(plan, [], 'en')
    expect(lines[1]).toMatch(/^a\.csv: 7 errors in rows 3, 4, 5, 6, 7 and 2 more, such as: Date of birth/)
    expect(lines.join('\n')).not.toMatch(/2\.199E\+17/)
    expect(lines.at(-1)).toBe('a.csv: run it with --report OUT.json to get every row and everything found in it')
    expect(doneLines(plan, [], 'en', { reported: true }).join('\n')).not.toContain('--report')
    expect(doneLines(plan, [], 'zh').find((line) => line.includes('等7行'))).toMatch(
      /^a\.csv：错误 7 处（第3、4、5、6、7等7行），例如：/,
    )
  })

  it('says what is not known of the cohort, and how to give it', () => {
    const bare = importOptions({ name: '示例团' })
    const office = new Office()
    const plan = office.plan('a.csv', csv(headings, zhang), bare)
    expect(doneLines(plan, [], 'zh', { name: '示例团' }).at(-1)).toBe(
      'a.csv：团组“示例团”尚缺：类型、出发日期、返回日期、前往国家（地区），与此有关的内容无法核对；请用 --kind、--from、--to、--destination 给出，或在团组页面填写。',
    )
    office.write(plan, bare)
    const [record] = office.records.all('cohort')
    if (!record) throw new Error('no cohort')
    const known = { ...record, kind: 'studyTourOut' as const, dates: { from: '2027-07-12', to: '2027-08-02' } }
    expect(doneLines(plan, [], 'en', { name: '示例团', record: known }).at(-1)).toMatch(
      /of “示例团” is not known: Destination\..* give --destination, or enter it/,
    )
  })
})

describe('a register', () => {
  const rows = csv(
    ['协议编号', '协议名称', '合作院校', '签署日期', '状态'],
    ['X-1', '学生交流协议', '示例学院', '2026-05-01', '有效'],
  )

  it('says that the cohort which was named is not used for it', () => {
    const plan = new Office().plan('register.csv', rows, options)
    expect(doneLines(plan, [], 'en', { name: '示例研学团' }).at(-1)).toBe(
      'register.csv: what it holds belongs to no cohort, so “示例研学团” was not used; write --no-cohort for such a file',
    )
    expect(doneLines(plan, [], 'en').join('\n')).not.toContain('--no-cohort')
  })
})
