/** Rows of invented people, the same every time: what the benches of reading, planning and writing work on. */

const family = [
  ...['赵 ZHAO', '钱 QIAN', '孙 SUN', '李 LI', '周 ZHOU', '吴 WU', '郑 ZHENG', '王 WANG', '冯 FENG', '陈 CHEN'],
  ...['褚 CHU', '卫 WEI', '蒋 JIANG', '沈 SHEN', '韩 HAN', '杨 YANG', '朱 ZHU', '秦 QIN', '尤 YOU', '许 XU'],
].map((one) => one.split(' '))
const given = [
  ...['示 SHI', '例 LI', '样 YANG', '本 BEN', '虚 XU', '构 GOU', '模 MO', '拟 NI', '假 JIA', '设 SHE'],
  ...['文 WEN', '甲 JIA', '乙 YI', '丙 BING', '丁 DING', '戊 WU', '己 JI', '庚 GENG', '辛 XIN', '林 LIN'],
].map((one) => one.split(' '))

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

/** Row `i` (from 0) of an invented list: cells are texts, numbers and, as `{ serial }`, days counted as Excel counts them. */
export function inventedRow(i) {
  // Namesakes come every 8,000 rows and are born on other days.
  const [last, lastSound] = family[i % 20]
  const [first, firstSound] = given[Math.floor(i / 20) % 20]
  const [second, secondSound] = given[Math.floor(i / 400) % 20]
  return [
    i + 1,
    last + first + second,
    `${lastSound} ${firstSound}${secondSound}`,
    i % 2 ? '男' : '女',
    { serial: 38_000 + ((i + Math.floor(i / 8000) * 37) % 2500) },
    `E${10_000_000 + i}`,
    { serial: 47_000 + (i % 1500) },
    `示例职业技术学院${i % 40}`,
    '园艺技术',
    `园艺24${String(i % 30).padStart(2, '0')}`,
    String(20_260_000_000 + i),
    `199${10_000_000 + i}`,
    `p${i}@college.example`,
    `家长${first}${second}`,
    `199${20_000_000 + i}`,
    i % 3 ? '无' : '不吃辣',
    '无',
    '√',
    12_500 + (i % 7) * 0.5,
    i % 11 ? '' : '已电话确认，待补照片',
  ]
}

/** A day counted as Excel counts them, as 2026-03-05. */
export function dayOfSerial(serial) {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
}

/** Row `i` as text, days as 2026-03-05: for csv. */
export function inventedTexts(i) {
  return inventedRow(i).map((cell) => (typeof cell === 'object' ? dayOfSerial(cell.serial) : String(cell)))
}

/** Row `i` as cells that were read. */
export function inventedCells(i) {
  return inventedRow(i).map((cell) => (typeof cell === 'object' ? { date: dayOfSerial(cell.serial) } : cell))
}

/** What a second list says of row `i`: every third person has another telephone number and class. Changes the cells. */
export function saidAgain(cells, i) {
  if (i % 3 === 0) {
    cells[headings.indexOf('手机号码')] = `198${30_000_000 + i}`
    cells[headings.indexOf('班级')] = '园艺2499'
  }
  return cells
}
