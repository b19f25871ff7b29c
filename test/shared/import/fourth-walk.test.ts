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

  it('says on the command line which columns were guessed', () => {
    const { office, options } = travelling()
    const rows = csv(
      ['Name', 'Mobile in UK', 'Room'],
      ['Amy Baker', '07700 900123', '12'],
      ['Tom Reed', '07700 900124', '13'],
    )
    const lines = doneLines(office.plan('uk.csv', rows, options), null, 'en').join('\n')
    expect(lines).toContain('uk.csv: 1 column was read by a guess, please check: “Mobile in UK” → ')
    expect(lines).not.toContain('“Room”')
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

describe('what a newcomer writes', () => {
  const tour = importOptions({ name: 'Example delegation', kind: 'studyTourIn', from: '2027-07-05', to: '2027-07-18' })
  const read = (...rows: string[][]) => {
    const [table] = new Office().plan('list.csv', csv(...rows), tour).tables
    const fields = table?.table.columns.map(({ field }) => field)
    return { fields, values: table?.rows.map(({ values }) => values) ?? [], rows: table?.rows ?? [] }
  }

  it('behind a Latin name is noted, beside remarks too, and is no part of the name', () => {
    const { values } = read(
      ['Name', 'DOB', 'Remarks'],
      ['CHEN Jiayi (2008)', '2008-03-01', ''],
      ['LIU Fang (Catering)', '2007-03-01', 'vegetarian'],
      ['ZHOU Min (b. 2/5/2007)', '2007-05-02', ''],
      ['HE Lan (Rachel)', '2007-05-09', ''],
    )
    expect(values.map(({ nameFull, preferredName, remarks }) => [nameFull, preferredName, remarks])).toEqual([
      ['CHEN Jiayi', undefined, '2008'],
      ['LIU Fang', undefined, 'vegetarian; Catering'],
      ['ZHOU Min', undefined, 'b. 2/5/2007'],
      ['HE Lan', 'Rachel', undefined],
    ])
  })

  it('says who does not come, of whom nothing is asked', () => {
    const { values, rows } = read(
      ['Name', 'DOB', 'Passport No', 'Attending?', 'Remarks'],
      ['CHEN Jiayi', '2008-03-01', 'E31234567', 'Yes', ''],
      ['LIU Fang', '2007-03-01', '', 'No', ''],
      ['ZHOU Min', '2007-05-02', '', 'Yes', 'WITHDRAWN 3 May'],
      ['HE Lan', '2007-05-09', '', 'Yes', 'may have withdrawn'],
    )
    expect(values.map(({ participation }) => participation)).toEqual([
      'confirmed',
      'withdrawn',
      'withdrawn',
      'confirmed',
    ])
    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([[], [], [], ['missingRequired']])
  })

  it('is a former surname and no surname', () => {
    const { fields, values } = read(
      ['Name', 'Previous surname', 'DOB'],
      ['LIU Fang', 'WANG', '2007-03-01'],
      ['HE Lan', '', '2007-05-09'],
    )
    expect(fields?.[1]).toBe('formerName')
    expect(values[0]?.surname).toBe('LIU')
  })

  it.each([
    [
      ['Name', 'Flat', 'Bedroom'],
      ['SUN Hao', 'Flat 3', 'B'],
      ['LIU Fang', 'Flat 4', 'B'],
      ['Flat 3 B', 'Flat 4 B'],
    ],
    [
      ['姓名', '楼栋', '房号'],
      ['王小明', '3', '101'],
      ['李娜', '4号楼', '101'],
      ['3-101', '4号楼101'],
    ],
  ])('%j names the house of a room', (headings, first, second, rooms) => {
    expect(read(headings, first, second).values.map(({ room }) => room)).toEqual(rooms)
  })

  it('is the type of a room beside one, and no role', () => {
    const { fields, values } = read(
      ['Name', 'Room', 'Type (S/T/D)'],
      ['SUN Hao', '12', 'S'],
      ['LIU Fang', '13', 'T'],
      ['HE Lan', '13', 'T'],
    )
    expect(fields?.[2]).toBe('roomType')
    expect(values.map(({ roomType }) => roomType)).toEqual(['single', 'twin', 'twin'])
  })

  it('holds two guests of a host in one cell, one of them in both scripts', () => {
    const { values } = read(['Host', 'Students'], ['Mrs Demo', 'SUN Hao & LIU Fang (刘芳)'])
    expect(values.map(({ nameFull, nameZh }) => [nameFull, nameZh])).toEqual([
      ['SUN Hao', undefined],
      ['LIU Fang', '刘芳'],
    ])
  })

  it('names people beside headings that nobody knows, and sentences are none', () => {
    expect(read(['Name', 'Locker', 'Kit'], ['SUN Hao', 'A1', 'full'], ['LIU Fang', 'A2', 'half']).values).toHaveLength(
      2,
    )
    const letter = csv(['Dear all'], ['Name', 'of', 'ours'], ['we', 'go', 'there'], ['and', 'then', 'back'])
    expect(new Office().plan('letter.csv', letter, tour).refused).toMatchObject({ code: 'noTable' })
  })

  it('says of an agreement when it ends, and that it is over', () => {
    const { values } = read(
      ['Partner', 'Type', 'Signed', 'Ends', 'Status'],
      ['Example College', 'Exchange', '25/02/2025', '25/02/2027', 'Completed'],
      ['Demo School', 'MoU', '03/05/2025', '03/05/2028', 'Active'],
    )
    expect(values[0]).toMatchObject({
      agreementType: 'studentExchange',
      validTo: '2027-02-25',
      'agreement.state': 'expired',
    })
  })

  it('concludes an examination', () => {
    const { fields, values } = read(
      ['姓名', '身份证号', '考核项目', '结论'],
      ['王小明', '110101200601011236', '中式烹调', '合格'],
      ['李娜', '110101200602022340', '中式烹调', '不合格'],
    )
    expect(fields?.[3]).toBe('result')
    expect(values.map(({ result }) => result)).toEqual(['pass', 'fail'])
  })
})
