import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from '../office'
import { type Meant, meant } from './words-of-cells'

const headings: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  roleInGroup: ['身份', 'Role in group'],
  visaStatus: ['签证状态', 'Visa status'],
  participation: ['参团状态', 'Booking status'],
  gender: ['性别', 'Gender'],
  roomType: ['房型', 'Room type'],
  visaType: ['签证类型', 'Visa type'],
  docType: ['证件类型', 'Document type'],
  level: ['学历', 'Highest level of education'],
  degree: ['学位', 'Degree'],
  politicalStatus: ['政治面貌', 'Political status'],
  guardianConsent: ['同意书', 'Parental consent'],
  result: ['成绩', 'Grade'],
  agreementType: ['协议类型', 'Agreement type'],
  'agreement.state': ['协议状态', 'Status'],
  englishTest: ['英语考试类型', 'English test'],
  rqfLevel: ['级别', 'Level'],
  dualQualified: ['是否双师型', 'Dual-qualified teacher'],
  travelCapacity: ['出国性质', 'Travelling as'],
}

const beside: Readonly<Record<'people' | 'results' | 'agreements', (zh: boolean, i: number) => [string, string][]>> = {
  people: (zh, i) => [
    [zh ? '姓名' : 'Full name', zh ? `王示${'甲乙丙丁戊己庚辛壬癸'.charAt(i % 10)}` : `Jane ${named(i)}`],
    [zh ? '出生日期' : 'Date of birth', `19${70 + (i % 25)}-0${1 + (i % 9)}-1${i % 9}`],
  ],
  results: (zh, i) => [
    [zh ? '姓名' : 'Candidate name', zh ? `王示${'甲乙丙丁戊己庚辛壬癸'.charAt(i % 10)}` : `Jane ${named(i)}`],
    [zh ? '证书名称' : 'Qualification', zh ? '中式烹调师' : 'Catering'],
    [zh ? '准考证号' : 'Candidate no', `10${100 + i}`],
  ],
  agreements: (zh, i) => [
    [zh ? '协议编号' : 'Agreement No', `A-${100 + i}`],
    [zh ? '协议名称' : 'Title', zh ? `项目${i}` : `Project ${i}`],
    [zh ? '合作院校' : 'Partner', 'Sample College'],
  ],
}

const named = (i: number) => `Sample${'abcdefghij'.charAt(i % 10)}${'klmnopqrst'.charAt(Math.floor(i / 10) % 10)}`

const listOf = (field: string) =>
  field.startsWith('agreement') ? 'agreements' : field === 'result' || field === 'rqfLevel' ? 'results' : 'people'

/** The value of each word, all of them in one column of one list. */
function valuesOf({ field, language, words }: Meant): Map<string, unknown> {
  const zh = language === 'zh'
  const texts = words.flatMap(([, some]) => some.split(';'))
  const rows = texts.map((_, i) => beside[listOf(field)](zh, i))
  const heading = headings[field]?.[zh ? 0 : 1] ?? ''
  const sheet = csv(
    [...(rows[0] ?? []).map(([head]) => head), heading],
    ...rows.map((row, i) => [...row.map(([, cell]) => cell), texts[i] ?? '']),
  )
  const kind = zh ? 'studyTourOut' : 'studyTourIn'
  const options = importOptions({ name: 'Example tour', kind, from: '2026-07-05', to: '2026-07-18' })
  const table = new Office().plan('list.csv', sheet, options).tables[0]
  return new Map(table?.rows.map(({ row, values }) => [texts[row - 2] ?? '', values[field]]))
}

describe('words of cells', () => {
  it('are more than seven hundred', () => {
    expect(meant.flatMap(({ words }) => words.flatMap(([, texts]) => texts.split(';'))).length).toBeGreaterThan(700)
  })

  for (const one of meant) {
    const values = valuesOf(one)
    const rows = one.words.flatMap(([value, texts]) =>
      texts.split(';').map((word): [string, string | boolean] => [word, value]),
    )
    it.each(rows)(`%s is %s of ${one.field} in ${one.language}`, (word, value) => {
      expect(values.get(word)).toBe(value)
    })
  }
})
