import type { Cell, Merge, Workbook } from '../../../shared/import/grid'
import { importOptions, Office } from './office'

/** Lists to be saved in every way an office saves lists. All people are invented. */

const options = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })

export type Written = string | number | Date | boolean | null
const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** A title, headings on two rows under merged cells, days as days, digits that must stay, rare characters, two parents. */
export const chinese: Written[][] = [
  ['2026年示例研学团人员名单', null, null, null, null, null, null, null, null, null, null],
  ['序号', '姓名', '性别', '出生日期', '护照信息', null, '手机', '父亲', null, '母亲', null],
  [null, null, null, null, '护照号码', '有效期至', null, '姓名', '电话', '姓名', '电话'],
  [
    1,
    '欧阳样一',
    '女',
    day('2008-11-12'),
    'EJ0001234',
    day('2031-05-06'),
    '19900000001',
    '欧阳大',
    '19800000001',
    '李大样',
    '19800000011',
  ],
  [
    2,
    '王𠮷样',
    '男',
    day('2009-01-31'),
    'EJ0001235',
    day('2030-12-31'),
    '19900000002',
    '王大示',
    '19800000002',
    '',
    '',
  ],
  [3, '阿依·示例', '女', day('2007-02-28'), '待补', null, '19900000003', null, null, '阿娜·示例', '19800000013'],
  [
    4,
    '㛃样四',
    '男',
    day('2008-08-08'),
    'EJ0001237',
    day('2029-10-01'),
    '19900000004',
    '吕示',
    '19800000004',
    '赵虚',
    '19800000014',
  ],
  ['合计', 4, null, null, null, null, null, null, null, null, null],
]
/** Cells of the Chinese list that are merged. */
export const merges: Merge[] = [
  { top: 0, left: 0, bottom: 0, right: 10 },
  { top: 1, left: 4, bottom: 1, right: 5 },
  { top: 1, left: 7, bottom: 1, right: 8 },
  { top: 1, left: 9, bottom: 1, right: 10 },
]
export const latin: Written[][] = [
  [
    'Surname',
    'Given names',
    'Gender',
    'Date of birth',
    'Passport No.',
    'Passport expiry',
    'Mobile',
    'Dietary requirements',
  ],
  ['Müller', 'Zoë', 'F', day('2001-02-03'), '925000001', day('2030-01-31'), '+447700900301', 'coeliac – no gluten'],
  ['O’Example', 'Seán', 'M', day('2000-12-31'), '925000002', day('2031-11-05'), '+447700900302', 'None'],
  ['de la Prüfung', 'Inés', 'F', day('1999-07-14'), '925000003', day('2029-05-06'), '+447700900303', 'Nuts; “severe”'],
]
export const traditional: Written[][] = [
  ['姓名', '性別', '出生日期', '護照號碼', '護照效期', '手機', '備註'],
  ['陳範例', '女', day('2008-11-12'), '350000001', day('2031-05-06'), '+886912000001', '吃素'],
  ['林樣本', '男', day('2009-01-31'), '350000002', day('2030-12-31'), '+886912000002', ''],
  ['黃測試', '女', day('2007-02-28'), '350000003', day('2029-10-01'), '+886912000003', '對花生過敏'],
]

/** As a text file has it. */
export const shown = (cell: Written) =>
  cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)

export const lists: [string, Written[][]][] = [
  ['Chinese', chinese],
  ['Latin', latin],
  ['Traditional', traditional],
]
/** What a plan says, apart from how the file was saved. */
export function said(workbook: Workbook): unknown {
  const plan = new Office().plan('名单', workbook, options)
  return plan.tables.map(({ table, rows }) => ({
    type: table.recordType,
    headerRows: table.headerRows,
    columns: table.columns.map(({ field, confidence, because }) => [field, confidence, because]),
    rows: rows.map(({ row, outcome, title, values, pending, findings }) => ({
      row,
      outcome,
      title,
      values,
      pending,
      findings: findings.map(({ code, field }) => `${field} ${code}`).sort(),
    })),
  }))
}

/** Straight from the cells, without any file. */
export const cells = (rows: Written[][]): Workbook => ({
  format: 'xlsx',
  encoding: null,
  delimiter: null,
  sheets: [
    {
      sheet: '名单',
      rows: rows.map((row) =>
        row.map((cell): Cell => (cell instanceof Date ? { date: shown(cell) } : cell === '' ? null : cell)),
      ),
      merges: rows === chinese ? merges : [],
    },
  ],
})
