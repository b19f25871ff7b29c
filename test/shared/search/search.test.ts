import { expect, test } from 'vitest'
import { recordName } from '../../../shared/model/record-name'
import { standalone } from '../../../shared/model/types'
import { prepareSearch, search } from '../../../shared/search/search'
import { exampleOffice, officeOf } from './office'

const office = exampleOffice()
const today = '2026-09-01'
const ask = (query: string, language: 'en' | 'zh' = 'zh') =>
  search(office, { query, language, recent: [], most: 8 }, today)
const found = (query: string) => ask(query).groups.flatMap(({ hits }) => hits.map(({ type, id }) => `${type} ${id}`))

/** What is typed, and the record that must be the first of its type. */
const pairs: [query: string, record: string][] = [
  // A Chinese name: characters, pinyin together and apart, with tones, initials, any mixture.
  ...[
    '欧阳样一',
    '欧阳',
    '欧',
    '样一',
    '阳样',
    '欧 样一',
    ' 欧阳样一 ',
    '欧阳样',
    'ouyang yangyi',
    'ouyangyangyi',
    'OUYANG YANGYI',
    'Ouyang, Yangyi',
    'OUYANG/YANGYI',
    'ōuyáng',
    'ōuyáng yàngyī',
    'ou yang yang yi',
    'oyyy',
    'OYYY',
    'oyy',
    'ouyy',
    'ouyyy',
    'ouyangyy',
    'ouyangyy ',
    'oyangyy',
    'yangyi',
    'yang yi',
    'yangyi ouyang',
    'yangyiouyang',
    'ouyan',
    'ouy',
    'ou1yang2 yang4yi1',
    'ou yang-yang yi',
    "ou'yang",
    '欧yang',
    '欧阳yy',
    'ｏｕｙａｎｇ',
    'Jenny',
    'jen',
  ].map((query): [string, string] => [query, 'person ouyang']),
  // Numbers in the hand: passport, identity card, telephone, e-mail, student number, chat.
  ...[
    'E12340102',
    'e12340102',
    'E1234 0102',
    'E1234',
    '40102',
    'EA5550102',
    '210114200803150027',
    '210114 20080315 0027',
    '13800000417',
    '138 0000 0417',
    '+86 138 0000 0417',
    '+8613800000417',
    '0417',
    '2026-0417',
    '20260417',
    'yangyi.ouyang@example.com',
    'yangyi.ouyang',
    'oy_yangyi',
    '13900000418',
    '139-0000-0418',
  ].map((query): [string, string] => [query, 'person ouyang']),
  // ü, readings of family names, readings of given names.
  ...[
    '吕示明',
    'lü',
    'lv',
    'lu',
    'lyu',
    'lv shiming',
    'lvshiming',
    'lyushiming',
    'lusm',
    'lsm',
    'lǚ shìmíng',
    'T-0099',
    't0099',
  ].map((query): [string, string] => [query, 'person lv']),
  ...['单乐乐', 'shan', 'shanlele', 'shan lele', 'sll', 'shanyueyue', 'shan yue'].map((query): [string, string] => [
    query,
    'person shan',
  ]),
  ...['阿依古丽', 'ayiguli', 'ayiguli shili', 'aygl', '示例'].map((query): [string, string] => [query, 'person adil']),
  // Names in Latin letters.
  ...[
    'john',
    'smith',
    'John Smith',
    'smith john',
    'example-smith',
    'jsmith',
    'jes',
    'johnexample',
    '07700 900123',
    '07700900123',
    '447700900123',
    '+44 7700 900123',
    '7700 900',
    'j.smith@northbridge.example',
  ].map((query): [string, string] => [query, 'person smith']),
  ...["O'Neil", 'ONeil', 'o’neil', 'aoife oneil', 'Byrne'].map((query): [string, string] => [query, 'person oneil']),
  ...['Øystein', 'oystein', 'prove', 'Prøve'].map((query): [string, string] => [query, 'person oystein']),
  ...['wxm', 'wangxm', 'xiaoming wang', 'wang xiao ming', '99887'].map((query): [string, string] => [
    query,
    'person wang',
  ]),
  // Of the same name, the one of the college typed beside it.
  ['张三样 云河', 'person zhangsan'],
  ['zhangsanyang yunhe', 'person zhangsan'],
  ['张三样 重庆', 'person zhangsan2'],
  ['zsy chongqing', 'person zhangsan2'],
  // Institutions: names, short and former names, pinyin in context, codes.
  ...[
    '云河职业技术学院',
    '云河',
    'yunhe',
    'yhzyjsxy',
    '云职院',
    'yzy',
    '云河农业学校',
    'Yunhe Vocational',
    'yvatc',
    '4121012345',
    '41210',
    '91210100MA0EXAMP0X',
    'yunhe college',
  ].map((query): [string, string] => [query, 'institution yunhe']),
  ...[
    'Northbridge',
    'north',
    '北桥',
    'beiqiao',
    'bqxy',
    'NBC',
    'nbc',
    '10099999',
    'northbridge.example',
    'college north',
  ].map((query): [string, string] => [query, 'institution northbridge']),
  ...['重庆', 'chongqing', 'cqslxx', 'chongqing shili'].map((query): [string, string] => [
    query,
    'institution chongqing',
  ]),
  ...['凯萨', 'kaisa', 'kszg', 'MA0EXAMP-0', 'heavy industries'].map((query): [string, string] => [
    query,
    'institution kaisa',
  ]),
  // Cohorts.
  ...[
    '英国春季研学团',
    '2027年英国',
    'UK spring',
    'spring tour',
    'ukspring',
    'usst',
    'yanxuetuan',
    'ST-2027-03',
    'st202703',
    '辽外示〔2027〕12号',
    '辽外示2027 12',
    '现代学徒制',
    'PL-778899',
    'BA038',
    'BA 038',
    '2027 研学',
  ].map((query): [string, string] => [query, 'cohort tour']),
  ...['老挝教师', 'Laos visit', 'laowo', 'flwjsfx'].map((query): [string, string] => [query, 'cohort visit']),
  // Agreements, events, press, everything else.
  ...[
    'GR-2026/012',
    'gr2026012',
    'GR 2026 012',
    'gr-2026',
    '中英职业教育合作框架协议',
    '框架协议',
    'framework agreement',
    'kuangjiaxieyi',
    'zyzyjyhz',
    '钱示签',
    'vocational framework',
  ].map((query): [string, string] => [query, 'agreement liaoning']),
  ...['云职协〔2026〕3号', '云职协2026', '云职协 2026 3', '中老', 'basic agreement', 'laos'].map(
    (query): [string, string] => [query, 'agreement laos'],
  ),
  ...['签约仪式', 'signing', 'annual meeting', 'qianyue', 'qyys', '示例饭店', '领导致辞', '年会'].map(
    (query): [string, string] => [query, 'event signing'],
  ),
  ...['再谱新篇', '示例日报', '职教合作'].map((query): [string, string] => [query, 'pressItem daily']),
  ...['Sino-British', 'sinobritish', 'sbc', '职业教育中心', 'zyzx', '园艺']
    .slice(0, 4)
    .map((query): [string, string] => [query, 'alliance centre']),
  ...['PDE21GB1A20259999N', 'pde21gb', 'horticulture programme', '园艺技术'].map((query): [string, string] => [
    query,
    'jointProgramme jp',
  ]),
  ...['凯萨订单班', 'ksddb', 'kaisa order', '订单班'].map((query): [string, string] => [query, 'orderClass oc']),
  ...['景泰蓝', 'jingtailan', 'jtl', '单乐乐', 'shan lele'].map((query): [string, string] => [query, 'masterClass mc']),
  ...['welding', '601/1234/5', '60112345', '焊接', 'level 3', 'diploma welding'].map((query): [string, string] => [
    query,
    'qualification welding',
  ]),
  ...['C-000777', 'c000777', '4455', '吕示明', 'lv shiming', 'welding lsm', 'Safety'].map((query): [string, string] => [
    query,
    'qualificationResult r1',
  ]),
  ...['园艺课程标准', 'course standard', 'ykcbz'].slice(0, 2).map((query): [string, string] => [query, 'output std']),
  ...['师生互访', 'hundred exchanges', '云河'].map((query): [string, string] => [query, 'plan plan']),
  ...['TX-CERT-0007', 'txcert'].map((query): [string, string] => [query, 'enrolment e1']),
]

test('the table is as long as it has to be', () => {
  expect(new Set(pairs.map(([query, record]) => `${query}>${record}`)).size).toBeGreaterThan(200)
})

test.each(pairs)('%s finds %s', (query, record) => {
  const [type] = record.split(' ')
  expect(found(query).filter((one) => one.startsWith(`${type} `))[0]).toBe(record)
})

test.each([
  ['哮喘'],
  ['asthma'],
  ['满族'],
  ['zzzz'],
  ['欧阳样二'],
  ['ouyangx'],
  ['138000004170'],
  ['E12340103'],
  ['professor'],
  ['上海'],
])('%s finds nobody', (query) => {
  expect(found(query).filter((one) => one.startsWith('person'))).toEqual([])
})

test.each([[''], ['   '], ['-'], ['〔〕'], ['·']])('%j asks nothing', (query) => {
  expect(ask(query)).toEqual({ groups: [], recent: [], searched: 0 })
})

const first = (query: string, language: 'en' | 'zh' = 'zh') => ask(query, language).groups[0]?.hits[0]
const marked = (text: string, marks: readonly (readonly [number, number])[]) =>
  marks.map(([from, to]) => text.slice(from, to))

test('what was typed is marked where it stands, and where it is said', () => {
  const parts = (query: string, language: 'en' | 'zh' = 'zh') => {
    const hit = first(query, language)
    return hit && [marked(hit.name, hit.marks), marked(hit.other, hit.otherMarks)]
  }
  expect(parts('阳样')).toEqual([['阳样'], []])
  expect(parts('oyy')).toEqual([['欧阳样'], []])
  expect(parts('ouyang', 'en')).toEqual([['OUYANG'], []])
  expect(parts('欧阳', 'en')).toEqual([[], ['欧阳']])
  expect(parts('framework vocational', 'en')).toEqual([['Framework', 'Vocational'], []])
  expect(parts('oneil', 'en')).toEqual([["O'Neil"], []])
})

test('a sensitive number finds its record and is not shown', () => {
  const passport = first('E12340102')?.found
  expect(passport).toMatchObject({ text: 'E••••0102', masked: true, marks: [] })
  expect(passport?.label.zh).toContain('护照')
  expect(first('210114200803150027')?.found).toMatchObject({ text: '••••0027', masked: true })
  const text = JSON.stringify(['E1234', '21011420', '13700000555'].map((query) => ask(query)))
  for (const secret of ['E12340102', '210114200803150027', '13700000555', '137 0000 0555'])
    expect(text).not.toContain(secret)
})

test('the number of a parent is found by a part of it and stands masked, though it is not sensitive', () => {
  expect(first('13900000418', 'en')?.found).toMatchObject({ text: '••••0418', masked: true, marks: [] })
  expect(first('00418', 'en')?.found).toMatchObject({ text: '••••0418', masked: true })
})

test('a telephone number is shown as people read it, a text where it was found', () => {
  expect(first('07700 900123')?.found).toMatchObject({ text: '+44 7700 900123', masked: false })
  expect(first('13900000418', 'en')?.found?.label.en).toMatch(/^Emergency contacts.*: |, /)
  const { text, marks } = first('学徒')?.found ?? { text: '', marks: [] }
  expect(marked(text, marks)).toEqual(['学徒'])
})

test('an exact number stands before a name, a name before initials, initials before other text', () => {
  const people = officeOf({
    person: {
      elsewhere: { nameLatin: { full: 'Bob' }, remarks: 'zs is his nickname' },
      initials: { nameZh: { full: '张三' } },
      start: { nameLatin: { full: 'Zsofia Example' } },
      number: { nameLatin: { full: 'Carl' }, studentNo: 'ZS1' },
    },
  })
  const ids = (query: string) =>
    search(people, { query, language: 'en', recent: [], most: 8 }, today).groups[0]?.hits.map(({ id }) => id)
  expect(ids('zs')).toEqual(['start', 'initials', 'elsewhere'])
  expect(ids('zs1')).toEqual(['number'])
})

test('what was opened last stands first among equals, and alone where nothing is typed', () => {
  const recent = [
    { type: 'person', id: 'zhangsan2' },
    { type: 'agreement', id: 'laos' },
    { type: 'event', id: 'gone' },
  ] as const
  const opened = (query: string) => search(office, { query, language: 'zh', recent, most: 8 }, today)
  expect(opened('张三样').groups[0]?.hits.map(({ id }) => id)).toEqual(['zhangsan2', 'zhangsan'])
  expect(
    search(office, { query: '张三样', language: 'zh', recent: [{ type: 'person', id: 'zhangsan' }], most: 8 }, today)
      .groups[0]?.hits[0]?.id,
  ).toBe('zhangsan')
  expect(opened('').recent.map(({ id }) => id)).toEqual(['zhangsan2', 'laos'])
})

test('a group says how many fit, and shows no more than asked for', () => {
  const people = officeOf({
    person: Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`p${i}`, { nameZh: { full: `张样${i}` } }])),
  })
  const [group] = search(people, { query: '张', language: 'zh', recent: [], most: 5 }, today).groups
  expect(group?.total).toBe(700)
  expect(group?.hits.map(({ id }) => id)).toEqual(['p699', 'p698', 'p697', 'p696', 'p695'])
})

test('whatever is written, changed or taken away is found as it is now', () => {
  const people = officeOf({
    person: Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`p${i}`, { studentNo: `S${10_000 + i}` }])),
  })
  const ids = (query: string) =>
    search(people, { query, language: 'en', recent: [], most: 8 }, today).groups.flatMap(({ hits }) =>
      hits.map(({ id }) => id),
    )
  let more = true
  for (let rounds = 0; more && rounds < 10; rounds++) more = prepareSearch(people, 300)
  expect(more).toBe(false)
  expect(ids('s10700')).toEqual(['p700'])
  people.put('person', { id: 'p700', seq: 5000, studentNo: 'T20700' })
  expect(ids('s10700')).toEqual([])
  expect(ids('t20700')).toEqual(['p700'])
  people.remove('person', 'p3')
  people.remove('person', 'p900')
  expect(ids('s10003')).toEqual([])
  for (const i of [4, 255, 256, 899, 901, 1199]) expect(ids(`s${10_000 + i}`)).toEqual([`p${i}`])
  people.put('person', { id: 'new', seq: 5001, studentNo: 'S99999' })
  expect(ids('s99999')).toEqual(['new'])
  for (let i = 0; i < 1200; i++) people.remove('person', `p${i}`)
  expect(ids('s')).toEqual([])
  expect(ids('s99999')).toEqual(['new'])
})

test('every record type with a list can be found by its name', () => {
  const missing = standalone.filter((type) => {
    // A plan without a name goes by its college and its years; those are no words of its own.
    if (['office', 'importBatch', 'enrolment', 'plan'].includes(type)) return false
    return [...office.all(type)].some((row) => {
      const name = recordName(office, type, row as never)
      return !found(name?.zh ?? name?.en ?? '').includes(`${type} ${row.id}`)
    })
  })
  expect(missing).toEqual([])
})

test('institutions and cohorts are found by country, kind and state, in either language', () => {
  const abroad = officeOf({
    institution: {
      harbour: { name: { en: 'Harbour College' }, country: 'GB', kind: 'feCollege', state: 'prospect' },
      inland: { name: { zh: '内地学院' }, country: 'CN', state: 'active' },
    },
    cohort: { tour: { name: { zh: '示例团' }, kind: 'studyTourOut', destinations: ['FR'], state: 'cancelled' } },
  })
  const ids = (query: string) =>
    search(abroad, { query, language: 'zh', recent: [], most: 8 }, today).groups.flatMap(({ hits }) =>
      hits.map(({ id }) => id),
    )
  expect(ids('英国')).toEqual(['harbour'])
  expect(ids('United Kingdom')).toEqual(['harbour'])
  expect(ids('france')).toEqual(['tour'])
  expect(ids('further education')).toEqual(['harbour'])
  expect(ids('prospect')).toEqual(['harbour'])
  expect(ids('cancelled')).toEqual(['tour'])
})
