/**
 * Time of planning an import and of turning the plan into a change set, at 1,000, 10,000 and 100,000 rows. Prints one
 * line a size; the last column is the time a row against that of the smallest size: about 1 while the work stays
 * proportional. Rows are invented.
 *
 *   node test/bench/plan.bench.mjs [rows...]
 */
import { runnerImport } from 'vite'

const root = new URL('../../', import.meta.url).pathname
const load = async (path) => (await runnerImport(root + path, { configFile: false, root, logLevel: 'error' })).module

const { planImport } = await load('shared/import/plan.ts')
const { changesOf } = await load('shared/import/changes.ts')

const emptyOffice = { get: () => undefined, all: () => [], enrolmentsOf: () => [], enrolmentsWith: () => [] }
const headings = [
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
  '手机号码',
  '紧急联系人',
  '联系人电话',
  '饮食禁忌',
  '过敏史',
  '家长同意书',
  '备注',
]
const family = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
const given = [...'示例样本虚构模拟假设拟文甲乙丙丁戊己庚辛']
const sounds = [
  'SHI',
  'LI',
  'YANG',
  'BEN',
  'XU',
  'GOU',
  'MO',
  'NI',
  'JIA',
  'SHE',
  'NI',
  'WEN',
  'JIA',
  'YI',
  'BING',
  'DING',
  'WU',
  'JI',
  'GENG',
  'XIN',
]
const initials = [
  'ZHAO',
  'QIAN',
  'SUN',
  'LI',
  'ZHOU',
  'WU',
  'ZHENG',
  'WANG',
  'FENG',
  'CHEN',
  'CHU',
  'WEI',
  'JIANG',
  'SHEN',
  'HAN',
  'YANG',
  'ZHU',
  'QIN',
  'YOU',
  'XU',
]
const two = (n) => String(n).padStart(2, '0')

function workbook(count) {
  const rows = [['2026年暑期赴英研学团名单'], headings]
  for (let i = 0; i < count; i++) {
    const a = i % given.length
    const b = Math.floor(i / given.length) % given.length
    const day = `${2006 + (i % 4)}-${two((i % 12) + 1)}-${two((Math.floor(i / 7) % 28) + 1)}`
    rows.push([
      i + 1,
      family[i % family.length] + given[a] + given[b] + given[Math.floor(i / 400) % given.length],
      `${initials[i % initials.length]} ${sounds[a]}${sounds[b]}${sounds[Math.floor(i / 400) % sounds.length]}`,
      i % 2 ? '男' : '女',
      day,
      `E${String(10_000_000 + i)}`,
      '2031.5.20',
      `示例职业学院${i % 40}`,
      '园艺技术',
      `园艺24${two(i % 30)}`,
      `199${String(10_000_000 + i)}`,
      `家长${given[a]}`,
      `199${String(20_000_000 + i)}`,
      i % 3 ? '无' : '不吃辣',
      '无',
      '√',
      '',
    ])
  }
  return { format: 'csv', encoding: 'utf-8', delimiter: ',', sheets: [{ sheet: null, rows, merges: [] }] }
}

const options = {
  language: 'zh',
  cohort: {
    name: '2026年暑期赴英研学团',
    kind: 'studyTourOut',
    from: '2026-07-12',
    to: '2026-08-02',
    destination: 'GB',
  },
  overrides: {},
  today: '2026-06-01',
}

function run(count) {
  const book = workbook(count)
  const started = performance.now()
  const steps = planImport({ name: 'bench.csv', bytes: 0, sha256: '' }, book, options, emptyOffice)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const planned = performance.now()
  let id = 0
  const { draft } = changesOf(step.value, new Map(), emptyOffice, () => `id${++id}`, options)
  const made = performance.now()
  return {
    count,
    plan: planned - started,
    changes: made - planned,
    made: draft.changes.length,
    counts: step.value.tables[0].counts,
  }
}

const sizes = process.argv.slice(2).map(Number)
run(200)
let base
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const { count, plan, changes, made, counts } = run(size)
  const each = (plan + changes) / count
  base ??= each
  console.log(
    `${String(count).padStart(7)} rows  plan ${plan.toFixed(0).padStart(6)} ms  change set ${changes.toFixed(0).padStart(6)} ms  ` +
      `${made} changes, ${counts.new} new  x${(each / base).toFixed(2)} a row`,
  )
}
