import { weighing } from '@shared/import/contract'
import { findingSentence } from '@shared/rules/finding-text'
import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Rows of one file about the same person. All people are invented. */

const options = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2027-07-12', to: '2027-08-02' })
const headings = ['姓名', '出生日期', '护照号', '学校', '邮箱']
const first = ['张示例', '2008-11-12', 'E12345678', '示例职业技术学院', null]
const again = (college: string, mail: string | null) => ['张示例', '2008-11-12', 'E12345678', college, mail]

function repeated(college: string, mail: string | null) {
  const [, row] = new Office().plan('a.csv', csv(headings, first, again(college, mail)), options).tables[0]?.rows ?? []
  if (!row) throw new Error('no second row')
  return row
}

const sentences = (row: ReturnType<typeof repeated>, language: 'en' | 'zh') =>
  weighing(row)
    .filter(({ code }) => code === 'duplicateInFile')
    .map((finding) => findingSentence(finding, language))

describe('a row about somebody whom an earlier one named', () => {
  it.each([
    ['and adds something', 'zhang@example.cn', 'changed'],
    ['and adds nothing', null, 'same'],
  ])('says where it differs: %s', (_, mail, outcome) => {
    const row = repeated('另一所示例学院', mail)
    expect(row.outcome).toBe(outcome)
    expect(sentences(row, 'zh')).toEqual([
      '本行与第2行重复，但以下各项不同：学校/单位。以第2行为准；请打开本行对照，如应采用本行，请勾选。',
    ])
    expect(sentences(row, 'en')[0]).toMatch(/^This is row 2 again, but says otherwise under College.*: row 2 stands\./)
  })

  it('says nothing of that where it agrees', () => {
    expect(sentences(repeated('示例职业技术学院', null), 'zh')).toEqual([])
    expect(sentences(repeated('示例职业技术学院', 'zhang@example.cn'), 'zh')).toEqual(['与第2行重复，不再新增。'])
  })
})
