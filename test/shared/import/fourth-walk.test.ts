import { describe, expect, it } from 'vitest'
import { doneLines } from '../../../renderer/features/unattended/import-lines'
import { csv, importOptions, Office } from './office'

/** Lists that made people of names, or results of nothing, in the hands of newcomers. Everybody is invented. */

const participants = csv(
  ['Name', 'DOB', 'Passport No'],
  ['Amy Baker', '2007-03-01', '533380001'],
  ['Tom Reed', '2007-05-11', '533480002'],
  ['Ola Finch', '2006-05-11', '533580102'],
)

/** An office with a cohort of three, and the options that choose it. */
function travelling() {
  const office = new Office()
  office.import('people.csv', participants, importOptions({ name: 'Study tour' }))
  const [cohort] = office.records.all('cohort')
  return { office, options: importOptions({ id: String(cohort?.id) }) }
}

describe('who is there, or who goes with whom', () => {
  it.each([
    [
      ['Name', 'Group'],
      ['Amy Baker', 'Red'],
      ['Zed Newton', 'Red'],
    ],
    [
      ['No', 'Name', 'Signature'],
      ['1', 'Amy Baker', ''],
      ['2', 'Zed Newton', ''],
    ],
    [
      ['Name', 'Group', 'Week 1', 'Week 2'],
      ['Tom Reed', 'A', 'P', 'P'],
      ['Zed Newton', 'B', 'P', 'A'],
    ],
  ])('%j says nothing of anybody new', (...rows) => {
    const { office, options } = travelling()
    const { plan } = office.import('list.csv', csv(...(rows as string[][])), options)
    expect(plan.tables[0]?.rows.map(({ outcome }) => outcome)[1]).toBe('refused')
    expect(plan.tables[0]?.counts.new).toBe(0)
    expect([...office.records.all('person')]).toHaveLength(3)
  })

  it('is how a cohort may begin', () => {
    const { plan } = new Office().import(
      'list.csv',
      csv(['Name', 'Group'], ['Amy Baker', 'Red']),
      importOptions({ name: 'A' }),
    )
    expect(plan.tables[0]?.counts.new).toBe(1)
  })

  it.each([
    [
      ['Room', 'Bed 1', 'Bed 2'],
      ['101', 'Amy Baker', 'Ola Finch'],
      ['102', 'Tom Reed', ''],
    ],
    [
      ['Floor', 'Room', 'Bed A', 'Bed B'],
      ['1', '101', 'Amy Baker', 'Ola Finch'],
      ['1', '102', 'Tom Reed', ''],
    ],
  ])('%j is who sleeps in which bed', (...rows) => {
    const { office, options } = travelling()
    const { plan } = office.import('rooms.csv', csv(...(rows as string[][])), options)
    expect(plan.tables[0]?.rows.map(({ values, outcome }) => [values.nameFull, values.room, outcome])).toEqual([
      ['Amy Baker', '101', 'changed'],
      ['Ola Finch', '101', 'changed'],
      ['Tom Reed', '102', 'changed'],
    ])
  })

  it('says on the command line which columns are not imported, and rows of one reason in one line', () => {
    const { office, options } = travelling()
    const rows = ['Zed Newton', 'Yan Older', 'Xia Newer'].map((name) => [name, 'A', 'P'])
    const lines = doneLines(office.plan('week.csv', csv(['Name', 'Group', 'Week 1'], ...rows), options), null, 'en')
    expect(lines.filter((line) => /left out: /u.test(line))).toEqual([expect.stringContaining('rows 2, 3, 4 left out')])
    expect(lines.join('\n')).toContain('1 column was not imported: “Week 1”')
  })
})

describe('results', () => {
  const read = (rows: string[][]) => {
    const [table] = new Office().plan('results.csv', csv(...rows), importOptions()).tables
    return {
      type: table?.table.recordType,
      fields: table?.table.columns.map(({ field }) => field),
      values: table?.rows.map(({ values }) => values) ?? [],
      refused: table?.counts.refused,
    }
  }

  it('of an examination with papers named after skills are results, a paper each', () => {
    const { type, values, refused } = read([
      ['Aptis ESOL International Examinations — June 2026 results'],
      ['Cand. No', 'Family name', 'Given name', 'D.O.B.', 'Reading', 'Writing', 'Listening', 'Speaking', 'Overall'],
      ['1001', 'WANG', 'Lei', '12/03/2006', 'Merit', 'Pass', 'Pass', 'Merit', 'Pass'],
      ['1002', 'LI', 'Na', '25/09/2006', 'Pass', 'Pass', 'Fail', 'Pass', 'Fail'],
    ])
    expect({ type, refused }).toEqual({ type: 'qualificationResult', refused: 0 })
    expect(values.slice(0, 5).map(({ unit = 'whole', result }) => `${unit} ${result}`)).toEqual([
      'Reading merit',
      'Writing pass',
      'Listening pass',
      'Speaking merit',
      'whole pass',
    ])
    expect(new Set(values.map(({ qualTitle }) => qualTitle))).toEqual(
      new Set(['Aptis ESOL International Examinations']),
    )
  })

  it('beside scores are a language test', () => {
    const { fields } = read([
      ['Cand. No', 'Family name', 'Given name', 'D.O.B.', 'Reading', 'Writing', 'Listening', 'Speaking', 'Overall'],
      ['1001', 'WANG', 'Lei', '12/03/2006', '6.5', '6.0', '7.0', '6.0', '6.5'],
    ])
    expect(fields).toContain('englishReading')
  })

  it('with a name, a birthday, a qualification and a grade are results', () => {
    const { type, values } = read([
      ['Family name', 'Given name', 'DOB', 'Qualification', 'Grade'],
      ['WANG', 'Lei', '12/03/2006', 'Level 2 Certificate in Hospitality', 'Merit'],
      ['LI', 'Na', '25/09/2006', 'Level 2 Certificate in Hospitality', 'Distinction'],
    ])
    expect(type).toBe('qualificationResult')
    expect(values.map(({ result }) => result)).toEqual(['merit', 'distinction'])
  })

  it('take the qualification of the title, and who failed or was absent has one too', () => {
    const { values, refused } = read([
      ['2026年电工（中级）职业技能考核成绩表'],
      ['序号', '姓名', '身份证号', '理论成绩', '实操成绩', '总评', '是否合格', '证书编号'],
      ['1', '王小明', '110101200601011236', '85', '90', '88', '合格', 'DG20260001'],
      ['2', '李娜', '110101200602022340', '55', '60', '57', '不合格', ''],
      ['3', '赵强', '110101200603033455', '缺考', '缺考', '', '缺考', ''],
    ])
    expect(refused).toBe(0)
    expect(values.map(({ result, qualTitle }) => [result, qualTitle])).toEqual([
      ['pass', '电工(中级)职业技能'],
      ['fail', '电工(中级)职业技能'],
      ['absent', '电工(中级)职业技能'],
    ])
  })
})
