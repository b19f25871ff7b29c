/** Rows of invented people, the same every time: what the benches of reading and writing work on. */

const family = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
const given = [...'示例样本虚构模拟假设拟文甲乙丙丁戊己庚辛']
const sounds = ['SHI', 'LI', 'YANG', 'BEN', 'XU', 'GOU', 'MO', 'NI', 'JIA', 'SHE', 'WEN', 'YI', 'BING', 'DING', 'WU']

export const headings = [
  '序号',
  '姓名',
  '姓名拼音',
  '性别',
  '出生日期',
  '护照号',
  '有效期至',
  '学校',
  '专业',
  '班级',
  '学号',
  '手机号码',
  '电子邮箱',
  '紧急联系人',
  '联系人电话',
  '饮食禁忌',
  '过敏史',
  '家长同意书',
  '费用',
  '备注',
]

/** Cells of row `i` (from 0): text, whole numbers and, as `{ serial }`, days counted as Excel counts them. */
export function inventedRow(i) {
  const a = i % given.length
  const b = Math.floor(i / given.length) % given.length
  const c = Math.floor(i / 400) % given.length
  return [
    i + 1,
    family[i % family.length] + given[a] + given[b] + given[c],
    `${sounds[i % sounds.length]} ${sounds[a % sounds.length]}${sounds[b % sounds.length]}`,
    i % 2 ? '男' : '女',
    { serial: 38_000 + (i % 2500) },
    `E${10_000_000 + i}`,
    { serial: 47_000 + (i % 1500) },
    `示例职业技术学院${i % 40}`,
    '园艺技术',
    `园艺24${String(i % 30).padStart(2, '0')}`,
    String(20_260_000_000 + i),
    `199${10_000_000 + i}`,
    `p${i}@college.example`,
    `家长${given[a]}${given[b]}`,
    `199${20_000_000 + i}`,
    i % 3 ? '无' : '不吃辣',
    '无',
    '√',
    12_500 + (i % 7) * 0.5,
    i % 11 ? '' : '已电话确认，待补照片',
  ]
}

/** `i` rows as text, days as 2026-03-05: for csv. */
export function inventedTexts(i) {
  return inventedRow(i).map((cell) =>
    typeof cell === 'object'
      ? new Date(Date.UTC(1899, 11, 30) + cell.serial * 86_400_000).toISOString().slice(0, 10)
      : String(cell),
  )
}
