/**
 * Time of a list of people as it is first opened, sorted, filtered, searched, grouped and scrolled, at 10,000 and 100,000
 * people. People are invented.
 *
 *   node test/bench/list.bench.mjs [people...]
 */
import { runnerImport } from 'vite'

const root = new URL('../../', import.meta.url).pathname
const load = async (path) => (await runnerImport(root + path, { configFile: false, root, logLevel: 'error' })).module

const { listView } = await load('shared/list/list-view.ts')
const { Memory } = await (async () =>
  (
    await runnerImport(`${root}renderer/office/memory.ts`, {
      configFile: false,
      root,
      resolve: { alias: { '@shared': `${root}shared` } },
      logLevel: 'error',
    })
  ).module)()

const family = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜曾单解']
const given = [...'示例样本虚构模拟假设拟文甲乙丙丁戊己庚辛梅兰竹菊松柏桃李春夏秋冬东南西北山水云雨']
const majors = ['园艺技术', '机电一体化', '护理', '学前教育', '物流管理', '软件技术', '烹饪工艺', '酒店管理']

/** Numbers that look like chance and are the same every time. */
function chance(seed) {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function office(count) {
  const memory = new Memory()
  const next = chance(7)
  for (let i = 0; i < 120; i++) {
    const name = {
      zh: `${given[i % given.length]}${given[(i * 7) % given.length]}职业技术学院`,
      en: `Invented College ${i}`,
    }
    memory.put('institution', { id: `i${i}`, seq: 1, name })
  }
  for (let i = 0; i < count; i++) {
    const full = family[next(family.length)] + given[next(given.length)] + given[next(given.length)]
    memory.put('person', {
      id: `p${String(i).padStart(6, '0')}`,
      seq: 1,
      nameZh: { full, family: full.slice(0, 1), given: full.slice(1) },
      nameLatin: { full: `INVENTED ${i}` },
      kinds: [['student', 'teacher', 'staff'][next(3)]],
      gender: next(2) ? 'M' : 'F',
      dateOfBirth: `${1970 + next(40)}-0${1 + next(9)}-${10 + next(18)}`,
      institution: `i${next(120)}`,
      major: majors[next(majors.length)],
      studentNo: String(20_260_000_000 + i),
      phone: `+86199${String(10_000_000 + i)}`,
    })
  }
  return memory
}

function timed(name, work) {
  const started = performance.now()
  const answer = work()
  console.log(`  ${name.padEnd(34)} ${(performance.now() - started).toFixed(1).padStart(8)} ms   ${answer.fit} fit`)
}

const plain = { type: 'person', language: 'zh', query: '', filters: [], sort: [], group: null, ids: null }
const shown = { columns: ['kinds', 'institution', 'major', 'gender', 'age', 'phone', 'cohorts'], revealed: false }
const byName = [{ column: 'called', descending: false }]

const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const reader = office(size)
  let seq = 1
  const ask = (more, window = { from: 0, count: 100 }) =>
    listView({ reader, today: '2026-11-22', seq }, { ...plain, ...shown, ...window, ...more })
  console.log(`${size} people`)
  timed('first open, by name', () => ask({ sort: byName }))
  timed('a block further down', () => ask({ sort: byName }, { from: Math.floor(size / 2), count: 100 }))
  timed('by name, descending', () => ask({ sort: [{ column: 'called', descending: true }] }))
  timed('by institution, then name', () => ask({ sort: [{ column: 'institution', descending: false }, ...byName] }))
  timed('by date of birth', () => ask({ sort: [{ column: 'dateOfBirth', descending: false }] }))
  timed('in English, by name', () => ask({ sort: byName, language: 'en' }))
  timed('filter: one college', () =>
    ask({ sort: byName, filters: [{ column: 'institution', test: { is: 'any', values: ['i7'] } }] }),
  )
  timed('filter: major contains', () =>
    ask({ sort: byName, filters: [{ column: 'major', test: { is: 'contains', text: '技术' } }] }),
  )
  timed('search, first (pinyin is made)', () => ask({ sort: byName, query: 'zhang' }))
  timed('search again', () => ask({ sort: byName, query: '李 园艺' }))
  timed('grouped by institution', () => ask({ sort: byName, group: 'institution' }))
  timed('sorted by cohorts (counted)', () => ask({ sort: [{ column: 'cohorts', descending: true }] }))
  reader.put('person', { ...reader.get('person', 'p000007'), nameZh: { full: '曾样本' }, seq: 2 })
  seq = 2
  timed('after a change, by name', () => ask({ sort: byName }))
}
