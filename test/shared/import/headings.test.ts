import { describe, expect, it } from 'vitest'
import { claimOf } from '../../../shared/import/columns/claim'
import { headings } from '../../../shared/import/columns/headings'
import { headingVariants, normaliseHeading } from '../../../shared/import/columns/normalise'
import { columns } from '../../../shared/model/columns'
import { ambiguousHeadings, unmappedHeadings } from '../../../shared/model/words'

const all = [...columns.values()].flatMap((info) =>
  [...info.headings.en, ...info.headings.zh].map((heading): [string, string] => [heading, info.key]),
)

describe('headings of the dictionary', () => {
  it('are hundreds, and each means its column or is listed as ambiguous', () => {
    expect(all.length).toBeGreaterThan(1500)
    const ambiguous = new Set(Object.keys(ambiguousHeadings).map(normaliseHeading))
    const wrong = all.filter(([heading, key]) => {
      const { fields, confidence } = claimOf([heading])
      if (fields[0] === key && confidence === 1) return false
      return !(fields.includes(key) || ambiguous.has(normaliseHeading(heading)))
    })
    expect(wrong).toEqual([])
  })

  it('mean the same in other widths, cases and spacings, with a star for required ones', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    const wrong = all.flatMap(([heading, key]) => {
      const plain = claimOf([heading]).fields
      return [
        wide(heading),
        heading.toUpperCase(),
        ` ${heading} `,
        [...heading].join(' '),
        `*${heading}`,
        `${heading}：`,
      ]
        .filter((written) => claimOf([written]).fields.join() !== plain.join())
        .map((written) => [written, key])
    })
    expect(wrong).toEqual([])
  })

  it('are found in both halves of a bilingual heading', () => {
    const wrong = [...columns.values()].flatMap((info) => {
      const zh = info.headings.zh[0]
      const en = info.headings.en[0]
      if (!zh || !en || /[a-z]/i.test(zh)) return []
      return [`${zh} ${en}`, `${zh}/${en}`, `${zh}\n${en}`, `${en} ${zh}`, `${zh}（${en}）`]
        .filter((written) => !claimOf([written]).fields.includes(info.key))
        .map((written) => [written, info.key, claimOf([written]).fields])
    })
    expect(wrong).toEqual([])
  })

  it('on two levels mean the column of their pair', () => {
    const pairs = [...columns.values()].flatMap((info) =>
      info.under.flatMap(({ parent, child }) =>
        parent.flatMap((p) => child.map((c): [string, string, string] => [p, c, info.key])),
      ),
    )
    expect(pairs.length).toBeGreaterThan(300)
    expect(pairs.filter(([parent, child, key]) => claimOf([parent, child]).fields[0] !== key)).toEqual([])
    expect(pairs.filter(([parent, child]) => claimOf([parent, child]).confidence !== 0.95)).toEqual([])
  })

  it('left alone on purpose take no column', () => {
    for (const heading of unmappedHeadings) expect(claimOf([heading])).toMatchObject({ fields: [], leftAlone: true })
  })

  it('that mean several things keep the order of preference', () => {
    for (const [heading, fields] of Object.entries(ambiguousHeadings)) {
      const claim = claimOf([heading])
      expect(claim.fields).toEqual(fields)
      expect(claim.confidence).toBeLessThanOrEqual(fields.length > 1 ? 0.8 : 1)
    }
  })
})

describe('headings nobody listed', () => {
  it.each([
    ['Pasport Number', 'passportNo'],
    ['Date of Brith', 'dob'],
    ['Nationalty', 'nationality'],
    ['Dietary Requirments', 'diet'],
    ['护照号马', 'passportNo'],
    ['学生性别', 'gender'],
    ['参训教师姓名', 'nameZh'],
    ['学员出生日期', 'dob'],
    ['本人手机号码', 'phone'],
    ["Student's Date of Birth", 'dob'],
    ['Participant Nationality', 'nationality'],
    ['监护人的手机', 'guardianPhone'],
    ['紧急联系人与本人关系', 'emergencyRelation'],
    ['出生日期（例：2008-01-01）', 'dob'],
    ['Date of Birth (as shown on passport)', 'dob'],
    ['护照号码【必填】', 'passportNo'],
  ])('%s is %s, and not quite sure', (heading, field) => {
    const claim = claimOf([heading])
    expect(claim.fields[0]).toBe(field)
    expect(claim.confidence).toBeGreaterThanOrEqual(0.5)
    expect(claim.confidence).toBeLessThan(1)
  })

  it.each([
    '班主任电话',
    '校长姓名',
    'Hotel Phone',
    "Doctor's Name",
    '推荐人邮箱',
    'School Phone',
    '企业联系电话',
    'xyz',
    '???',
    '',
  ])('%s is nobody’s own value', (heading) => {
    expect(
      claimOf([heading]).fields.filter((field) => ['phone', 'nameZh', 'nameFull', 'email'].includes(field)),
    ).toEqual([])
  })

  it('below a parent nobody knows are not taken for the participant’s own', () => {
    expect(claimOf(['推荐人', '姓名']).confidence).toBeLessThan(0.45)
    expect(claimOf(['Referee', 'Phone']).confidence).toBeLessThan(0.45)
    expect(claimOf(['基本信息', '姓名'])).toMatchObject({ fields: ['nameZh', 'nameFull'] })
    expect(claimOf(['基本信息', '性别']).confidence).toBeGreaterThanOrEqual(0.9)
  })
})

describe('normalising', () => {
  it('compares what would strip to nothing as it stands, and an empty heading with nothing', () => {
    expect(normaliseHeading('#')).toBe('#')
    expect(claimOf(['#']).fields).toEqual(['seq'])
    expect(normaliseHeading('  ')).toBe('')
    expect(headings.byText.has('')).toBe(false)
  })

  it('takes the brackets off last', () => {
    expect(headingVariants('姓名（中文）').map(({ text }) => text)[0]).toBe('姓名中文')
    expect(claimOf(['姓名（中文）'])).toMatchObject({ fields: ['nameZh'], confidence: 1 })
    expect(claimOf(['M/F'])).toMatchObject({ fields: ['gender'], confidence: 1 })
  })
})
