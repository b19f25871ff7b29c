import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from '../office'
import { worded } from './worded'

type Rows = [string[], ...string[][]]

const people: Readonly<Record<'zh' | 'en', Rows>> = {
  zh: [
    ['姓名', '性别'],
    ['王示例', '男'],
    ['李样本', '女'],
    ['赵模拟', '男'],
  ],
  en: [
    ['Full name', 'Gender'],
    ['Jane Sample', 'F'],
    ['Tom Mock', 'M'],
    ['Ann Invented', 'F'],
  ],
}
const others: Readonly<Record<'agreement' | 'institution' | 'result', Readonly<Record<'zh' | 'en', Rows>>>> = {
  agreement: {
    zh: [
      ['协议编号', '协议名称'],
      ['A-1', '教师互派'],
      ['A-2', '研学'],
      ['A-3', '合作研究'],
    ],
    en: [
      ['Agreement No', 'Agreement title'],
      ['A-1', 'Exchange of teachers'],
      ['A-2', 'Study tours'],
      ['A-3', 'Research'],
    ],
  },
  institution: {
    zh: [['学校名称'], ['示例学院'], ['样本学院'], ['虚拟大学']],
    en: [['Partner college'], ['Sample College'], ['Invented Institute'], ['Mock University']],
  },
  result: {
    zh: [
      ['姓名', '证书名称', '成绩'],
      ['王示例', '中式烹调师', '合格'],
      ['李样本', '中式烹调师', '优秀'],
      ['赵模拟', '中式烹调师', '合格'],
    ],
    en: [
      ['Candidate name', 'Qualification', 'Grade'],
      ['Jane Sample', 'Catering', 'Pass'],
      ['Tom Mock', 'Catering', 'Merit'],
      ['Ann Invented', 'Catering', 'Pass'],
    ],
  },
}

const rows = worded.flatMap(({ fields, cells, beside, zh = [], en = [] }) =>
  [
    ...zh.map((heading) => ({ heading, language: 'zh' as const })),
    ...en.map((heading) => ({ heading, language: 'en' as const })),
  ].map(({ heading, language }): [string, string, Rows, readonly string[]] => [
    heading,
    fields.join(' or '),
    (beside ? others[beside] : people)[language],
    cells,
  ]),
)

describe('headings over their cells', () => {
  it('are more than a thousand', () => {
    expect(rows.length).toBeGreaterThan(1000)
  })

  it.each(rows)('%s is %s', (heading, fields, [head, ...body], cells) => {
    const sheet = csv([...head, heading], ...body.map((row, i) => [...row, cells[i % cells.length] ?? '']))
    const options = importOptions({ name: 'Example tour', kind: 'studyTourOut', from: '2026-07-05', to: '2026-07-18' })
    const column = new Office().plan('list.csv', sheet, options).tables[0]?.table.columns.at(-1)
    expect(fields.split(' or ')).toContain(column?.field)
    expect(column?.confidence).toBeGreaterThanOrEqual(0.8)
  })
})
