import * as fc from 'fast-check'
import { columns } from '../../../shared/model/columns'
import { ambiguousHeadings } from '../../../shared/model/words'

/** Tables nobody has seen before, made of the dictionary's headings as people write them. All people are invented. */

export interface MadeColumn {
  heading: string
  /** Column of the dictionary it stands for; null: of something the dictionary does not know. */
  key: string | null
  cells: string[]
}

const rows = 16
const of = (values: readonly string[]) => (i: number) => values[i % values.length] ?? ''
const two = (n: number) => String(n).padStart(2, '0')
const date = (from: number) => (i: number) => `${from + (i % 4)}-${two((i % 12) + 1)}-${two((i % 27) + 1)}`

const zh = of(['王示例', '李样本', '张虚构', '赵模拟', '钱假设', '孙拟文', '周甲乙', '吴丙丁'])
const la = of(['WANG SHILI', 'LI YANGBEN', 'ZHANG XUGOU', 'ZHAO MONI', 'QIAN JIASHE', 'SUN NIWEN', 'ZHOU JIAYI'])

/** Cells as such a column has them, for the fields that a list of people usually has. */
const cells: Readonly<Record<string, (i: number) => string>> = {
  seq: (i) => String(i + 1),
  nameZh: zh,
  nameFull: la,
  surname: of(['WANG', 'LI', 'ZHANG', 'ZHAO', 'QIAN', 'SUN', 'ZHOU']),
  givenNames: of(['SHILI', 'YANGBEN', 'XUGOU', 'MONI', 'JIASHE', 'NIWEN']),
  preferredName: of(['Amy', 'Ben', 'Cathy', 'Dan', 'Eve']),
  gender: of(['男', '女']),
  dob: date(2006),
  age: (i) => String(16 + (i % 4)),
  nationality: of(['中国', '英国', '中国']),
  idCard: (i) => `2199002008${two((i % 12) + 1)}${two((i % 27) + 1)}92${two(i)}`.slice(0, 18).padEnd(18, '4'),
  ethnicity: of(['汉族', '满族', '汉族', '回族']),
  politicalStatus: of(['共青团员', '群众', '中共党员']),
  phone: (i) => `199000000${two(i)}`,
  email: (i) => `p${i}@example.cn`,
  wechat: (i) => `wx_${i}_abc`,
  address: of(['示例省示例市示例路1号', '样本省样本市样本街22号']),
  postcode: of(['100000', '200000']),
  institution: of(['示例职业技术学院', '样本学院']),
  department: of(['信息工程系', '园艺学院', '机电系']),
  major: of(['园艺技术', '会计', '机电一体化']),
  classGroup: of(['园艺2401', '会计2402']),
  studentNo: (i) => `24010${two(i)}`,
  position: of(['教师', '系主任', '副院长']),
  profTitle: of(['副教授', '讲师', '教授']),
  passportNo: (i) => `E${12345600 + i}`,
  passportIssueDate: date(2022),
  passportExpiry: date(2031),
  passportIssuePlace: of(['北岭', '南岗']),
  emergencyName: of(['王大示', '李大样', '张大虚']),
  emergencyRelation: of(['父亲', '母亲']),
  emergencyPhone: (i) => `198000000${two(i)}`,
  guardianName: of(['王大示', '李大样', '张大虚']),
  guardianPhone: (i) => `197000000${two(i)}`,
  diet: of(['无', '不吃辣', '清真', '素食']),
  allergies: of(['无', '花生', '青霉素']),
  medical: of(['良好', '哮喘', '良好']),
  guardianConsent: of(['是', '是', '否']),
  photoConsent: of(['Y', 'N', 'Y']),
  roleInGroup: of(['学生', '学生', '带队教师']),
  room: (i) => String(301 + (i >> 1)),
  roomType: of(['双人间', '单人间']),
  flightOut: of(['BA038', 'BA038']),
  flightBack: of(['BA039', 'BA039']),
  englishScore: of(['CET-4 458', '雅思5.5', 'CET-6 430']),
  shirtSize: of(['M', 'L', 'XL']),
  height: (i) => String(160 + i),
  weight: (i) => String(50 + i),
  bloodType: of(['A', 'B', 'O', 'AB']),
  feePaid: of(['32000', '16000']),
  remarks: of(['', '第一次出国', '', '需轮椅']),
}

export const listed = Object.keys(cells).filter((key) => columns.has(key))

const ambiguous = new Set(Object.keys(ambiguousHeadings))

/** Spellings of a column that mean it and nothing else. */
function spellingsOf(key: string): string[] {
  const info = columns.get(key)
  return info ? [...info.headings.zh, ...info.headings.en].filter((heading) => !ambiguous.has(heading)) : []
}

const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** A heading as somebody types it: widths, spaces, stars, hints, both languages, and a slip of the hand. */
export const heading = (key: string): fc.Arbitrary<string> =>
  fc
    .record({
      own: fc.constantFrom(...spellingsOf(key)),
      other: fc.constantFrom(...spellingsOf(key)),
      how: fc.integer({ min: 0, max: 13 }),
      at: fc.nat({ max: 30 }),
    })
    .map(({ own, other, how, at }) => {
      const han = (text: string) => /\p{Script=Han}/u.test(text)
      const both = han(own) !== han(other) ? `${own}${[' ', '/', '\n'][at % 3]}${other}` : own
      switch (how) {
        case 0:
          return wide(own)
        case 1:
          return own.toUpperCase()
        case 2:
          return `*${own}`
        case 3:
          return `${own}（必填）`
        case 4:
          return `${own}：`
        case 5:
          return [...own].join(han(own) ? '　' : '')
        case 6:
        case 7:
          return both
        case 8:
          return slip(own, at)
        case 9:
          return `${own} `
        default:
          return own
      }
    })

/** Two letters changed places. */
function slip(text: string, at: number): string {
  const letters = [...text]
  if (letters.length < 5) return text
  const i = at % (letters.length - 1)
  const [a = '', b = ''] = [letters[i], letters[i + 1]]
  letters.splice(i, 2, b, a)
  return letters.join('')
}

/** Headings the dictionary does not know, some of them names of members of every object. */
const strangers: readonly [string, (i: number) => string][] = [
  ['constructor', of(['a', 'b'])],
  ['__proto__', of(['x', 'y'])],
  ['toString', of(['1', '2'])],
  ['hasOwnProperty', of(['是', '否'])],
  ['valueOf', of(['11', '12'])],
  ['兴趣爱好', of(['篮球', '唱歌', '绘画'])],
  ['特长', of(['钢琴', '舞蹈'])],
  ['是否服从调剂', of(['是', '否'])],
  ['T恤颜色', of(['红', '蓝'])],
  ['推荐人', of(['王老师', '李老师'])],
  ['父亲单位', of(['示例公司', '样本厂'])],
  ['母亲职业', of(['教师', '医生'])],
  ['班主任', of(['赵老师', '钱老师'])],
  ['辅导员电话', (i) => `196000000${two(i)}`],
  ['Favourite subject', of(['Maths', 'Art'])],
  ['Tutor', of(['Mr Sample', 'Ms Example'])],
  ['Locker number', (i) => String(100 + i)],
  ['Reference', (i) => `REF-${i}`],
  ['Score sheet', of(['yes', 'no'])],
  ['Bus stop', of(['North Gate', 'Station'])],
  ['校服尺码备注', of(['', '偏大'])],
  ['宿舍长', of(['王示例', '李样本'])],
  ['报名时间', date(2026)],
  ['交表日期', date(2026)],
  ['Column1', of(['', ''])],
  ['第二志愿', of(['会计', '园艺'])],
  ['家庭年收入', of(['8', '10'])],
  ['Parent email', (i) => `mum${i}@example.com`],
  ['School nurse', of(['Ms Sample'])],
  ['接机人', of(['张示例', '李样本'])],
  ['接机人电话', (i) => `195000000${two(i)}`],
  ['Buddy phone', (i) => `077009001${two(i)}`],
  ['Coach', of(['Zhang Shi', 'Li Yang', 'Wang Mo'])],
  ['Main contact', of(['Zhang Shi', 'Li Yang'])],
  ['Biometrics appt', date(2026)],
  ['Unit price (£)', of(['120.00', '80.00'])],
  ['入党时间', date(2020)],
  ['任职时间', date(2019)],
  ['银行卡号', (i) => `62220000000000000${two(i)}`],
  ['车牌号', of(['鲁A00001', '鲁A00002'])],
  ['鞋码', of(['38', '42'])],
  ['指导单位', of(['示例协会', '样本协会'])],
  ['Medical consent', of(['Y', 'N'])],
  ['Pronouns', of(['she/her', 'he/him'])],
  ['Payment ref', (i) => `PAY${i}`],
  ['NHS number', (i) => `99900000${two(i)}`],
  ['Doctor phone', (i) => `0151496000${i % 10}`],
]

const column = (key: string): fc.Arbitrary<MadeColumn> =>
  heading(key).map((written) => ({
    heading: written,
    key,
    cells: Array.from({ length: rows }, (_, i) => cells[key]?.(i) ?? ''),
  }))

const stranger = fc.constantFrom(...strangers).map(
  ([written, cell]): MadeColumn => ({
    heading: written,
    key: null,
    cells: Array.from({ length: rows }, (_, i) => cell(i)),
  }),
)

/** A table of people with a name and some twelve other columns, in any order. */
export const madeTable: fc.Arbitrary<MadeColumn[]> = fc
  .record({
    name: fc.constantFrom('nameZh', 'nameFull'),
    keys: fc.shuffledSubarray(
      listed.filter((key) => key !== 'nameZh' && key !== 'nameFull'),
      { minLength: 6, maxLength: 16 },
    ),
    strange: fc.array(stranger, { minLength: 0, maxLength: 3 }),
    at: fc.nat(),
  })
  .chain(({ name, keys, strange, at }) =>
    fc.tuple(column(name), ...keys.map(column)).map((made) => {
      const unlike = new Map(strange.map((one) => [one.heading, one]))
      const all = [...made, ...unlike.values()]
      const turn = at % all.length
      return [...all.slice(turn), ...all.slice(0, turn)]
    }),
  )

/** The table as rows of a sheet, headings first. */
export function sheetOf(table: readonly MadeColumn[]): string[][] {
  return [
    table.map((one) => one.heading),
    ...Array.from({ length: rows }, (_, i) => table.map((one) => one.cells[i] ?? '')),
  ]
}
