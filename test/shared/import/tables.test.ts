import { describe, expect, it } from 'vitest'
import type { Table, TableOverrides } from '../../../shared/import/contract'
import type { Grid, Workbook } from '../../../shared/import/grid'
import { understandWorkbook } from '../../../shared/import/understand'
import { csv, importOptions, Office } from './office'

/** Where tables begin and end, in sheets of our own. All people are invented. */

function xlsx(...sheets: Partial<Grid>[]): Workbook {
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: sheets.map((sheet, i) => ({ sheet: `Sheet${i + 1}`, rows: [], merges: [], ...sheet })),
  }
}

function tables(workbook: Workbook, overrides: TableOverrides = {}) {
  return understandWorkbook(workbook, importOptions({}, overrides))
}

function only(workbook: Workbook, overrides: TableOverrides = {}) {
  const found = tables(workbook, overrides)
  expect(found.refused).toBeNull()
  expect(found.tables).toHaveLength(1)
  const table = found.tables[0]?.table as Table
  return { ...table, fields: table.columns.map(({ field }) => field) }
}

const people = [
  [1, '张示例', '男', '2008-01-02', 'E12345678'],
  [2, '李样本', '女', '2008-03-02', 'E22345678'],
]
const headings = ['序号', '姓名', '性别', '出生日期', '护照号']

describe('headings', () => {
  it('stand on two levels without merged cells: a parent reaches to the next heading', () => {
    const table = only(
      csv(
        ['2026年研学团名单'],
        ['序号', '姓名', '护照', '', '紧急联系人', '', '备注'],
        ['', '', '号码', '有效期', '姓名', '电话', ''],
        [1, '张示例', 'E12345678', '2030-01-01', '张父', '13900000001', ''],
      ),
    )
    expect(table).toMatchObject({ titleRows: [1], headerRows: [2, 3], firstDataRow: 4 })
    expect(table.columns.map(({ header }) => header)).toEqual([
      '序号',
      '姓名',
      '护照 / 号码',
      '护照 / 有效期',
      '紧急联系人 / 姓名',
      '紧急联系人 / 电话',
      '备注',
    ])
    expect(table.fields).toEqual([
      'seq',
      'nameZh',
      'passportNo',
      'passportExpiry',
      'emergencyName',
      'emergencyPhone',
      'remarks',
    ])
  })

  it('stand below groups that only sort them', () => {
    const table = only(csv(['名单'], ['基本信息', '', '', '', '证件信息'], headings, ...people))
    expect(table).toMatchObject({ headerRows: [2, 3], fields: ['seq', 'nameZh', 'gender', 'dob', 'passportNo'] })
  })

  it('stand in two languages, row under row', () => {
    const table = only(csv(headings, ['No.', 'Name', 'Sex', 'Date of Birth', 'Passport No.'], ...people))
    expect(table).toMatchObject({
      headerRows: [1, 2],
      firstDataRow: 3,
      fields: ['seq', 'nameZh', 'gender', 'dob', 'passportNo'],
    })
  })

  it('in merged cells reach as far as the cell', () => {
    const table = only(
      xlsx({
        rows: [
          ['Participant list', null, null, null],
          ['Name', 'Passport', null, 'Remarks'],
          [null, 'No.', 'Expiry', null],
          ['Ann Sample', '999000001', { date: '2030-01-01' }, 'late'],
        ],
        merges: [
          { top: 0, left: 0, bottom: 0, right: 3 },
          { top: 1, left: 0, bottom: 2, right: 0 },
          { top: 1, left: 1, bottom: 1, right: 2 },
          { top: 1, left: 3, bottom: 2, right: 3 },
        ],
      }),
    )
    expect(table).toMatchObject({ headerRows: [2, 3], fields: ['nameFull', 'passportNo', 'passportExpiry', 'remarks'] })
  })

  it('that nobody listed do not hide the table', () => {
    const table = only(
      csv(['姓名', '兴趣爱好', '社团', '床位', '获奖', '护照号'], ['张示例', '球', '社', 'A', '无', 'E12345678']),
    )
    expect(table.fields).toEqual(['nameZh', null, null, null, null, 'passportNo'])
  })

  it('of a block name whose value it is', () => {
    const table = only(
      csv(
        ['姓名', '电话', '紧急联系人', '电话', '护照号', '签发日期', '有效期', '签证号', '签发日期', '有效期'],
        [
          '张示例',
          '13900000001',
          '张父',
          '13900000002',
          'E12345678',
          '2020-01-01',
          '2030-01-01',
          'V1',
          '2026-01-01',
          '2026-12-01',
        ],
      ),
    )
    expect(table.fields).toEqual([
      'nameZh',
      'phone',
      'emergencyName',
      'emergencyPhone',
      'passportNo',
      'passportIssueDate',
      'passportExpiry',
      'visaNo',
      null,
      'visaExpiry',
    ])
  })

  it('are told by their cells where they say nothing', () => {
    const table = only(
      csv(
        ['姓名', '', 'A', 'Type', 'Room'],
        ['张示例', 'E12345678', '219900200811129274', 'TWN', '101'],
        ['李样本', 'E22345678', '219900200603023002', 'SGL', '102'],
      ),
    )
    expect(table.fields).toEqual(['nameZh', 'passportNo', 'idCard', 'roomType', 'room'])
    for (const { field, confidence } of table.columns)
      if (field === 'passportNo' || field === 'idCard') expect(confidence).toBeLessThan(0.85)
  })

  it('put names under the script they are written in', () => {
    expect(only(csv(['姓名', '性别'], ['Ann Sample', '女'], ['Ben Mock', '男'])).fields).toEqual(['nameFull', 'gender'])
    expect(only(csv(['Name', 'Sex'], ['张示例', '女'], ['李样本', '男'])).fields).toEqual(['nameZh', 'gender'])
  })
})

describe('rows', () => {
  it('end at totals, signatures and notes, and go on after subtotals, sections and repeated headings', () => {
    const table = only(
      csv(
        headings,
        ['第一组', '', '', '', ''],
        ...people,
        ['小计', '2人', '', '', ''],
        headings,
        ['', '', '', '', ''],
        [3, '王虚构', '男', '2008-05-06', 'E32345678'],
        ['合计', '3人', '', '', ''],
        ['填表人：示例', '', '审核人：', '', ''],
        ['注：护照有效期须在回国后6个月以上', '', '', '', ''],
      ),
    )
    expect(table).toMatchObject({ firstDataRow: 3, lastDataRow: 8, dataRows: 3, footerRows: [9, 10, 11] })
  })

  it('under the headings that say how to fill them in hold nobody', () => {
    const table = only(
      csv(
        headings,
        ['', '必填', '男/女', 'YYYY-MM-DD', '必填'],
        ['例', '张三', '男', '2008-01-01', 'E00000000'],
        ...people,
      ),
    )
    expect(table).toMatchObject({ firstDataRow: 4, dataRows: 2 })
  })

  it('of hints in brackets hold nobody', () => {
    const table = only(csv(headings, ['', '（中文）', '男/女', 'YYYY/MM/DD', '（同护照）'], ...people))
    expect(table).toMatchObject({ firstDataRow: 3, dataRows: 2 })
  })

  it('of people of whom little is known are rows all the same', () => {
    const table = only(csv(headings, ...people, ['', '王虚构', '', '', ''], ['', 'O’Specimen, Seán', '', '', '']))
    expect(table.dataRows).toBe(4)
  })

  it('fill a room or a college down, and never what is somebody’s own', () => {
    const table = only(
      csv(
        ['学校', '房号', '姓名', '性别', '手机'],
        ['甲学院', '101', '张示例', '男', '13900000001'],
        ['', '', '李样本', '', ''],
        ['', '102', '王虚构', '女', ''],
        ['乙学院', '', '赵模拟', '', ''],
      ),
    )
    expect(table.fillDown).toEqual(['institution', 'room'])
  })

  it('leave a class blank that is not known', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [`生${i}示例`, i < 8 ? '园艺2401' : '', 'E1234567'])
    expect(only(csv(['姓名', '班级', '护照号'], ...rows)).fillDown).toEqual([])
  })
})

describe('a workbook', () => {
  const list = [headings, ...people]

  it('is read where its table is; sheets of words and hidden lists are left', () => {
    const found = tables(
      xlsx(
        { sheet: '说明', rows: [['填表说明'], ['项目', '要求'], ['照片', '白底']] },
        { sheet: '名单', rows: list },
        { sheet: 'x', hidden: 'sheet', rows: list },
      ),
    )
    expect(found.tables.map(({ table }) => table.sheet)).toEqual(['名单'])
    expect(found.otherSheets).toEqual(['说明', 'x'])
  })

  it('with two tables gives both, on two sheets or on one', () => {
    const two = tables(
      xlsx(
        { sheet: '学生', rows: list },
        {
          sheet: '教师',
          rows: [
            ['姓名', '职务', '护照号'],
            ['王虚构', '教师', 'PE1234567'],
          ],
        },
      ),
    )
    expect(two.tables.map(({ table }) => [table.sheet, table.dataRows])).toEqual([
      ['学生', 2],
      ['教师', 1],
    ])
    const one = tables(
      csv(
        ['学生名单'],
        headings,
        ...people,
        [],
        ['教师名单'],
        ['姓名', '性别', '护照号', '职务', '在团职务'],
        ['王虚构', '男', 'PE1234567', '主任', '团长'],
      ),
    )
    expect(one.tables.map(({ table }) => [table.titleRows, table.headerRows, table.dataRows])).toEqual([
      [[1], [2], 2],
      [[6], [7], 1],
    ])
  })

  it('take the heads of a form with one person a column for no cohort', () => {
    const table = only(
      csv(
        ['因公出国（境）人员信息表'],
        ['项目', '团员1', '团员2', '团员3'],
        ['姓名', '王示例', '李样本', '赵模拟'],
        ['性别', '男', '女', '男'],
        ['出生日期', '1980-03-01', '1985-07-02', '1990-10-01'],
        ['护照号码', 'SE0071001', 'SE0071002', 'PE0071003'],
      ),
    )
    expect(table).toMatchObject({ orientation: 'columns', dataRows: 3, preamble: [] })
  })

  it('may hold a form with one person per column', () => {
    const table = only(
      csv(
        ['研学团报名表'],
        ['姓名', '张示例', '李样本'],
        ['性别', '男', '女'],
        ['出生日期', '2008-01-02', '2008-03-02'],
        ['护照号', 'E12345678', 'E22345678'],
      ),
    )
    expect(table).toMatchObject({
      orientation: 'columns',
      headerRows: [1],
      firstDataRow: 2,
      dataRows: 2,
      fields: ['nameZh', 'gender', 'dob', 'passportNo'],
    })
    expect(table.columns.map(({ index }) => index)).toEqual([1, 2, 3, 4])
  })

  it('is no form because a column of types holds words that are headings too', () => {
    const table = only(
      csv(
        ['姓名', '证件类型', '证件号码', '国籍'],
        ['张示例', '身份证', '219900200811129274', '中国'],
        ['李样本', '护照', 'E22345678', '中国'],
        ['黄模拟', '回乡证', 'H12345678', '中国香港'],
      ),
    )
    expect(table).toMatchObject({ orientation: 'rows', dataRows: 3 })
  })
})

describe('what the person sets by hand', () => {
  const book = csv(['姓名', '性别'], ['张示例', '男'], ['姓名', '证号'], ['李样本', 'X1'], ['王虚构', 'X2'])

  it('beats what is found: heading rows, first and last row, fields', () => {
    expect(only(book, { headerRows: [3], firstDataRow: 4, lastDataRow: 4 })).toMatchObject({
      headerRows: [3],
      firstDataRow: 4,
      dataRows: 1,
    })
    const table = only(csv(headings, ...people), { fields: { 4: null, 2: 'remarks' } })
    expect(table.fields).toEqual(['seq', 'nameZh', 'remarks', 'dob', null])
    expect(table.columns[2]).toMatchObject({ because: 'person', confidence: 1 })
  })

  it('takes a field away from the column that had it', () => {
    const table = only(csv(['姓名', '护照号', '编码'], ['张示例', 'E12345678', 'E87654321']), {
      fields: { 2: 'passportNo' },
    })
    expect(table.fields).toEqual(['nameZh', null, 'passportNo'])
  })

  it('settles a heading that stands twice', () => {
    const twice = csv(['姓名', '护照号', '护照号'], ['张示例', 'E12345678', 'E87654321'])
    expect(tables(twice).refused).toEqual({ code: 'headingTwice', values: { heading: '护照号' } })
    expect(tables(twice, { fields: { 2: null } }).refused).toBeNull()
  })

  it('chooses the sheet', () => {
    const book = xlsx(
      { sheet: 'a', rows: [headings, ...people] },
      {
        sheet: 'b',
        rows: [
          ['Name', 'DOB'],
          ['Ann Sample', '01/02/2008'],
        ],
      },
    )
    expect(only(book, { sheet: 'b' }).sheet).toBe('b')
  })
})

describe('what is refused', () => {
  it.each([
    ['noTable', csv(['会议纪要'], ['今天天气很好'], [1, 2, 3])],
    ['noTable', csv(['Dear all,'], ['please find the names attached'], ['Regards'])],
    ['noTable', csv(['性别', '民族', '人数'], ['男', '汉族', 5])],
    ['noRows', csv(['名单'], headings)],
    ['noRows', csv(['名单'], headings, ['合计', '0人', '', '', ''], ['填表人：示例'])],
    ['empty', csv(['', ''], [])],
    ['headingTwice', csv(['姓名', '姓名', '护照号'], ['张示例', '李样本', 'E12345678'])],
    [
      'headingTwice',
      csv(['Name', 'DOB', 'Passport No', 'Passport No'], ['Ann Sample', '01/02/2008', '999000001', '999000002']),
    ],
  ])('%s', (code, workbook) => {
    expect(tables(workbook).refused?.code).toBe(code)
  })

  it('shows the columns of a table without rows', () => {
    const { refused, tables: found } = tables(csv(['名单'], headings))
    expect(refused).toEqual({ code: 'noRows' })
    expect(found[0]?.table).toMatchObject({ dataRows: 0, headerRows: [2] })
    expect(found[0]?.table.columns.map(({ field }) => field)).toEqual(['seq', 'nameZh', 'gender', 'dob', 'passportNo'])
  })

  it('keeps one of two columns that agree, and leaves the other to be checked', () => {
    const table = only(
      csv(['姓名', '护照号', '护照号'], ['张示例', 'E12345678', 'E12345678'], ['李样本', 'E22345678', '']),
    )
    expect(table.fields).toEqual(['nameZh', 'passportNo', null])
    expect(table.columns[2]?.alternatives).toEqual(['passportNo'])
  })
})

describe('what stands above the table', () => {
  function preamble(...above: (string | number | null)[][]) {
    return understandWithPlan(csv(...above, headings, ...people))
  }

  it.each([
    [
      'labels and values across columns',
      [['团组名称：', '示例赴英研学团', '出发日期：', '2026年7月12日', '返回日期：', '2026年8月2日']],
    ],
    ['several pairs in one cell', [['团组名称：示例赴英研学团    出发: 2026-07-12    返回: 2026-08-02']]],
    [
      'pairs with one space between them',
      [['团组：示例赴英研学团 出发：2026年7月12日 返回：2026年8月2日 领队：马示带']],
    ],
    ['a range', [['团组名称', '示例赴英研学团'], ['行程日期：2026年7月12日-2026年8月2日']]],
  ])('%s', (_, above) => {
    expect(preamble(...above)).toMatchObject({
      cohortName: '示例赴英研学团',
      dateFrom: '2026-07-12',
      dateTo: '2026-08-02',
    })
  })

  it('names the cohort and the college in its title', () => {
    expect(preamble(['示例职业学院2026年暑期赴英研学团报名花名册'])).toMatchObject({
      cohortName: '2026年暑期赴英研学团',
      institution: '示例职业学院',
    })
    expect(preamble(['UK Winter Study Tour 2027: Participant List'])).toMatchObject({
      cohortName: 'UK Winter Study Tour 2027',
    })
    expect(preamble(['房间分配表 Rooming List'])).not.toHaveProperty('cohortName')
    expect(preamble(['Example College International Office'])).not.toHaveProperty('cohortName')
  })

  it('is the day the list was made: no date of the journey', () => {
    expect(preamble(['日期：2026年4月20日'])).not.toHaveProperty('dateFrom')
    expect(preamble(['填表时间：2026年4月20日'])).not.toHaveProperty('dateFrom')
  })

  it('says when guests arrive and leave', () => {
    expect(preamble(['Arrival', '12/10/2026', '', 'Departure', '26/10/2026'])).toMatchObject({
      dateFrom: '2026-10-12',
      dateTo: '2026-10-26',
    })
  })
})

function understandWithPlan(workbook: Workbook): Record<string, unknown> {
  const plan = new Office().plan('list.csv', workbook, importOptions())
  return Object.fromEntries((plan.tables[0]?.table.preamble ?? []).map(({ field, value }) => [field, value]))
}
