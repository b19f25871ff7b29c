import * as fc from 'fast-check'
import type { Cell, Grid, Merge } from '../../../../shared/import/grid'
import { chinese } from '../headings/chinese'
import { english } from '../headings/english'

/** Lists as offices make them, with everything around and between their rows, and what has to be read out of them. */
export interface MadeList {
  sheets: Grid[]
  /** Names in the order of the rows, as they stand in the file. */
  names: string[]
  /** Column of the dictionary for each used column of the sheet, by its place. */
  fields: Map<number, string>
  /** College of each person, where a column or a group says it. */
  colleges: string[] | null
  what: string
}

const people =
  '王示例 李样本 张虚构 赵模拟 钱假设 孙拟文 周甲乙 吴丙丁 郑戊己 冯庚辛 陈壬癸 褚子丑 卫寅卯 蒋辰巳 沈午未 韩申酉 杨戌亥 朱一二 秦三四 尤五六 许七八 何九十 欧阳样一 诸葛样二'.split(
    ' ',
  )
const latin =
  'Zoe EXAMPLE|Adam SAMPLE|Eve INVENTED|Ben MADE-UP|Carl PRETEND|Dan FICTION|Fay NOBODY|Gus NEMO|Hal UNREAL|Ivy MOCK|Jo DUMMY|Kit PLACEHOLDER|Lee TESTER|Meg TRIAL|Ned DRAFT|Ola SPECIMEN|Pam PATTERN|Roy MODEL|Sue SHADOW|Tom PHANTOM|Una BLANK|Vic EMPTY|Wyn NULL|Xan VOID'.split(
    '|',
  )
const two = (n: number) => String(n).padStart(2, '0')

interface Field {
  key: string
  zh: string[]
  en: string[]
  cell(i: number, zh: boolean): Cell
}
const day = (from: number, zh: boolean) => (i: number) =>
  zh
    ? `${from + (i % 3)}-${two((i % 12) + 1)}-${two((i % 27) + 1)}`
    : `${two((i % 27) + 1)}/${two((i % 12) + 1)}/${from + (i % 3)}`
const spelled = (key: string, ambiguous: readonly string[] = []) => ({
  zh: (chinese[key] ?? []).filter((heading) => !ambiguous.includes(heading)),
  en: (english[key] ?? []).filter((heading) => !ambiguous.includes(heading)),
})
const field = (key: string, cell: Field['cell'], except: readonly string[] = []): Field => ({
  key,
  ...spelled(key, except),
  cell,
})

const some: Field[] = [
  field('gender', (i, zh) => (zh ? ['男', '女'][i % 2] : ['M', 'F'][i % 2]) as string),
  field('dob', (i, zh) => day(2006, zh)(i)),
  field('passportNo', (i, zh) => (zh ? `E${12345600 + i}` : String(123456700 + i))),
  field('passportExpiry', (i, zh) => day(2030, zh)(i), ['有效期至', 'Expiry date', 'Date of expiry']),
  field('phone', (i, zh) => (zh ? `199000000${two(i)}` : `07700 9001${two(i)}`), ['联系方式']),
  field('email', (i) => `p${i}@example.cn`),
  field('classGroup', (i, zh) => (zh ? `软件24${two(i)}` : `Class ${i + 1}`), [
    '专业班级',
    '年级班级',
    '年级/班级',
    'Form',
    'Class',
  ]),
  field('major', (i, zh) => (zh ? ['园艺技术', '会计'][i % 2] : ['Horticulture', 'Accounting'][i % 2]) as string, [
    'Course',
    'Major',
  ]),
  field('diet', (i, zh) => (zh ? ['无', '不吃辣', '清真'][i % 3] : ['None', 'Vegetarian', 'Halal'][i % 3]) as string, [
    '是否清真',
  ]),
  field('allergies', (i, zh) => (zh ? ['无', '花生'][i % 2] : ['None', 'Peanuts'][i % 2]) as string),
  field('remarks', (i, zh) => (i % 3 ? '' : zh ? '首次出国' : 'first visit abroad')),
  field('clothesSize', (i) => ['S', 'M', 'L', 'XL'][i % 4] as string, ['T shirt']),
]

const titles = {
  zh: ['示例学院2026年暑期赴英研学团人员名单', '附件1', '参团人员信息汇总表（正式稿）', '2026年暑期研学团报名表'],
  en: ['Participant list', 'Study Tour to the UK, Summer 2026', 'FINAL participant list (v3)', 'Delegate register'],
}
const pairsAbove = {
  zh: [
    ['组团单位：示例学院'],
    ['团组名称', '示例研学团', '', '联系人', '赵老师'],
    ['填报单位：', '示例学院', '', '填报日期：', '2026-05-06'],
  ],
  en: [
    ['Organisation: Example College'],
    ['Dates:', '12 July 2026 to 2 August 2026'],
    ['Contact:', 'A. Sample', '', 'Tel:', '01632 960123'],
  ],
}
const feet: Record<'zh' | 'en', Cell[][]> = {
  zh: [
    ['合计：', 12],
    ['共12人'],
    ['注：以上信息请核对。'],
    ['填表人：赵模拟', '', '', '审核人：钱假设'],
    ['单位（盖章）：', '', '', '2026年5月6日'],
    ['备注：1.请与护照一致；2.电话请填写本人手机。'],
    ['经办人签字：', '', '负责人签字：'],
    ['联系电话：0771-6000000'],
    ['说明：本表一式两份'],
  ],
  en: [
    ['Total', 12],
    ['Total participants: 12'],
    ['Notes: please check all details.'],
    ['Signed:', '', 'Date:'],
    ['Prepared by: A. Sample', '', 'Checked by: B. Example'],
    ['* as shown in passport'],
    ['Please return by 1 June 2026.'],
  ],
}
const between: Record<'zh' | 'en', Cell[][]> = {
  zh: [[], ['第1页 共3页'], ['小计：4人'], ['—————'], ['（续表）']],
  en: [[], ['Page 1 of 3'], ['Sub-total: 4'], ['(continued)'], ['- 2 -']],
}

const shape = fc.record({
  zh: fc.boolean(),
  count: fc.integer({ min: 2, max: 20 }),
  fields: fc.shuffledSubarray(some, { minLength: 3, maxLength: 9 }),
  pick: fc.array(fc.nat({ max: 1000 }), { minLength: 14, maxLength: 14 }),
  numbers: fc.boolean(),
  titleRows: fc.nat({ max: 2 }),
  above: fc.nat({ max: 2 }),
  blankAbove: fc.nat({ max: 2 }),
  offset: fc.nat({ max: 2 }),
  gap: fc.boolean(),
  heads: fc.constantFrom('one', 'one', 'languages', 'grouped', 'merged'),
  hint: fc.constantFrom('none', 'none', 'required', 'numbering', 'example'),
  college: fc.constantFrom('none', 'none', 'column', 'blank', 'merged'),
  page: fc.constantFrom(0, 0, 3, 5),
  interrupt: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }),
  feet: fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
  trailing: fc.constantFrom(0, 0, 40),
  notes: fc.constantFrom('none', 'none', 'before', 'after'),
})
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

export const madeList: fc.Arbitrary<MadeList> = shape.map(build)

function build(made: Shape): MadeList {
  const language = made.zh ? 'zh' : 'en'
  const rows: Cell[][] = []
  const merges: Merge[] = []
  const spell = (one: { zh: string[]; en: string[] }, i: number, zh = made.zh) => {
    const from = zh ? one.zh : one.en
    return from[(made.pick[i % made.pick.length] ?? 0) % from.length] ?? ''
  }
  const name: Field = {
    key: made.zh ? 'nameZh' : 'nameFull',
    zh: (chinese.nameZh ?? []).filter((heading) => !/出访人员|参加人员|团组成员/.test(heading)),
    en: (english.nameFull ?? []).filter((heading) => !/Pinyin|Learner|Participant$|Traveller|Attendee/.test(heading)),
    cell: (i, zh) => (zh ? people : latin)[i] as string,
  }
  const college: Field = {
    key: 'institution',
    zh: ['学校', '学校名称', '派出单位', '所在学校'],
    en: ['College', 'School', 'Home college', 'College name'],
    cell: (i, zh) =>
      (zh ? ['甲示例学院', '乙样本学院', '丙虚构学院'] : ['Example College', 'Sample College', 'Made-up College'])[
        Math.floor(i / 4) % 3
      ] as string,
  }
  const seq: Field = { key: 'seq', zh: ['序号'], en: ['No.'], cell: (i) => i + 1 }
  const used = [...(made.college === 'none' ? [] : [college]), ...(made.numbers ? [seq] : []), name, ...made.fields]
  const places: number[] = []
  let at = made.offset > 1 ? 1 : 0
  for (const [i] of used.entries()) {
    places.push(at)
    at += made.gap && i === 2 ? 2 : 1
  }
  const width = at
  const line = (cells: readonly Cell[]): Cell[] => {
    const row: Cell[] = Array.from({ length: width }, () => null)
    cells.forEach((cell, i) => {
      row[places[i] ?? 0] = cell === '' ? null : cell
    })
    return row
  }
  const loose = (cells: readonly Cell[]) => cells.map((cell) => (cell === '' ? null : cell))

  for (let i = 0; i < made.titleRows; i++) {
    rows.push([titles[language][(made.pick[i] ?? 0) % titles[language].length] ?? ''])
    if (i === 0) merges.push({ top: rows.length - 1, left: 0, bottom: rows.length - 1, right: width - 1 })
  }
  for (let i = 0; i < made.above; i++) rows.push(loose(pairsAbove[language][(made.pick[i + 3] ?? 0) % 3] ?? []))
  for (let i = 0; i < made.blankAbove; i++) rows.push([])

  const headings = used.map((one, i) => spell(one, i))
  const headRows: Cell[][] = []
  if (made.heads === 'grouped' || made.heads === 'merged') {
    // A group over two or three columns, the rest merged down over both rows.
    const from = Math.max(0, used.length - 3)
    const upper: Cell[] = Array.from({ length: width }, () => null)
    const lower: Cell[] = Array.from({ length: width }, () => null)
    const top = rows.length
    headings.forEach((heading, i) => {
      const place = places[i] ?? 0
      if (i < from) {
        upper[place] = heading
        if (made.heads === 'merged') merges.push({ top, left: place, bottom: top + 1, right: place })
      } else lower[place] = heading
    })
    upper[places[from] ?? 0] = made.zh ? '其他信息' : 'Other details'
    if (made.heads === 'merged')
      merges.push({ top, left: places[from] ?? 0, bottom: top, right: places[used.length - 1] ?? 0 })
    headRows.push(upper, lower)
  } else {
    headRows.push(line(headings))
    if (made.heads === 'languages')
      headRows.push(line(used.map((one, i) => spell(one, i, !made.zh) || headings[i] || '')))
  }
  rows.push(...headRows)
  if (made.hint === 'required') rows.push(line(used.map(() => (made.zh ? '必填' : 'required'))))
  if (made.hint === 'numbering') rows.push(line(used.map((_, i) => i + 1)))
  if (made.hint === 'example' && made.numbers && made.college === 'none')
    rows.push(
      line(
        used.map((one) =>
          one.key === 'seq'
            ? made.zh
              ? '示例'
              : 'e.g.'
            : one.key === 'gender'
              ? made.zh
                ? '男'
                : 'M'
              : one.key === name.key
                ? made.zh
                  ? '张三'
                  : 'John Smith'
                : 'x',
        ),
      ),
    )

  const names: string[] = []
  const colleges: string[] = []
  let merged = -1
  const endMerge = () => {
    if (merged >= 0 && rows.length - 1 > merged)
      merges.push({ top: merged, left: places[0] ?? 0, bottom: rows.length - 1, right: places[0] ?? 0 })
    merged = -1
  }
  for (let i = 0; i < made.count; i++) {
    const own = college.cell(i, made.zh)
    const first = i === 0 || college.cell(i - 1, made.zh) !== own
    if (first) endMerge()
    if (i > 0 && made.page > 0 && i % made.page === 0 && made.college !== 'merged') {
      rows.push(loose(between[language][1] ?? []))
      if (made.titleRows > 0) rows.push([titles[language][(made.pick[0] ?? 0) % titles[language].length] ?? ''])
      rows.push(...headRows)
    }
    if (i > 0 && made.interrupt.includes(i) && made.college !== 'merged')
      rows.push(loose(between[language][(made.pick[i % 14] ?? 0) % 5] ?? []))
    const cells = used.map((one) =>
      one === college && made.college !== 'column' && !first ? null : one.cell(i, made.zh),
    )
    rows.push(line(cells))
    if (first && made.college === 'merged') merged = rows.length - 1
    names.push(String(name.cell(i, made.zh)))
    colleges.push(String(own))
  }
  endMerge()
  for (const foot of made.feet) rows.push(loose(feet[language][foot % feet[language].length] ?? []))
  for (let i = 0; i < made.trailing; i++) rows.push(line(used.map(() => null)))

  const list: Grid = { sheet: made.zh ? '名单' : 'List', rows, merges }
  const notes: Grid = {
    sheet: made.zh ? '填写说明' : 'Notes',
    rows: made.zh
      ? [['填写说明'], ['1. 请勿修改表头'], ['2. 姓名须与护照一致']]
      : [['How to fill in this form'], ['1. Do not change the headings.']],
    merges: [],
  }
  const sheets = made.notes === 'before' ? [notes, list] : made.notes === 'after' ? [list, notes] : [list]
  return {
    sheets,
    names,
    fields: new Map(used.map((one, i) => [places[i] ?? 0, one.key])),
    colleges: made.college === 'none' || (made.college === 'blank' && made.count < 6) ? null : colleges,
    what: JSON.stringify({ ...made, fields: made.fields.map(({ key }) => key) }),
  }
}
