import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice, ImportOptions, ImportPlan, Outcome, PlanRow } from '../../../shared/import/contract'
import { keepNewer, overwrites } from '../../../shared/import/older'
import { csv, importOptions, Office } from './office'

/** Pairs of a person on record and a row of a list: who it is, and what becomes of it. All people are invented. */

const tour = { name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02', destination: 'GB' }
const here = importOptions(tour)
const elsewhere = importOptions({ ...tour, name: '另一研学团' })

type Facts = Readonly<Record<string, string>>
const heading: Readonly<Record<string, string>> = {
  note: '备注',
  zh: '姓名',
  la: '姓名拼音',
  sex: '性别',
  dob: '出生日期',
  pp: '护照号',
  id: '身份证号',
  mail: '邮箱',
  tel: '手机号码',
  school: '学校',
  no: '学号',
  major: '专业',
}

const rowsOf = (...people: readonly Facts[]) => {
  const keys = Object.keys(heading).filter((key) => people.some((person) => key in person))
  return csv(
    keys.map((key) => heading[key] ?? ''),
    ...people.map((person) => keys.map((key) => person[key] ?? '')),
  )
}

function outcomeOf(record: Facts, row: Facts, how: ImportOptions): { outcome: Outcome; by: string | undefined } {
  const office = new Office()
  office.import('first.csv', rowsOf(record), here)
  const planned = office.plan('then.csv', rowsOf(row), how).tables[0]?.rows[0] as PlanRow
  return { outcome: planned.outcome, by: planned.matches[0]?.by }
}

// Ages, area codes xx9900 and numbers of nobody.
const wang: Facts = {
  zh: '王示例',
  la: 'WANG SHILI',
  sex: '男',
  dob: '2008-11-12',
  pp: 'E12345678',
  id: '219900200811129274',
  mail: 'wang@example.cn',
  tel: '19900000001',
  school: '甲学院',
  no: '2401',
}
const only = (...keys: string[]): Facts => Object.fromEntries(keys.map((key) => [key, wang[key] ?? '']))
const without = (...keys: string[]): Facts =>
  Object.fromEntries(Object.entries(wang).filter(([key]) => !keys.includes(key)))

/** What the record says, what the row says, the outcome in another cohort and by what. */
const pairs: [string, Facts, Facts, RegExp, string | undefined][] = [
  // Passports.
  ['the passport alone', wang, only('pp'), /changed/, 'passport'],
  ['the passport in small letters with spaces', wang, { ...only('zh'), pp: 'e1234 5678' }, /changed/, 'passport'],
  ['the passport, one letter of the name wrong', wang, { ...only('pp', 'dob'), zh: '王世例' }, /changed/, 'passport'],
  ['the passport, another day of birth', wang, { ...only('pp', 'zh'), dob: '2008-11-13' }, /changed/, 'passport'],
  [
    'the passport, name and birth of somebody else',
    wang,
    { pp: 'E12345678', zh: '李样本', dob: '2001-01-01' },
    /conflict/,
    'passport',
  ],
  [
    'the passport, identity card of somebody else',
    wang,
    { ...only('pp', 'zh'), id: '219900200603023002' },
    /conflict/,
    'passport',
  ],
  [
    'an old passport with a dot',
    { zh: '王示例', pp: 'P.1234567' },
    { zh: '王示例', pp: 'P1234567' },
    /changed/,
    'passport',
  ],
  // Identity cards.
  ['the identity card alone', wang, only('id'), /changed/, 'identityCard'],
  ['the identity card, another passport', wang, { ...only('id', 'zh'), pp: 'E88888888' }, /changed/, 'identityCard'],
  [
    'the identity card, another name and no birth',
    wang,
    { id: wang.id ?? '', zh: '王世例' },
    /changed/,
    'identityCard',
  ],
  [
    'name and birth, another identity card',
    without('pp'),
    { ...only('zh', 'dob'), id: '219900200811120077' },
    /possibleDuplicate|new/,
    undefined,
  ],
  // E-mail with name.
  ['e-mail and name', wang, only('mail', 'zh'), /changed/, 'email'],
  ['e-mail in capitals and name', wang, { zh: '王示例', mail: 'WANG@EXAMPLE.CN' }, /changed/, 'email'],
  [
    'e-mail, and the pinyin of the Chinese name',
    without('la'),
    { la: 'WANG SHILI', mail: 'wang@example.cn' },
    /changed/,
    'email',
  ],
  ['e-mail of the office, another name', wang, { zh: '李样本', mail: 'wang@example.cn' }, /new/, undefined],
  [
    'e-mail and name, another day of birth',
    without('pp', 'id'),
    { ...only('mail', 'zh'), dob: '2001-01-01' },
    /possibleDuplicate/,
    'email',
  ],
  // Name and date of birth.
  ['name and birth', wang, only('zh', 'dob'), /changed/, 'nameAndBirth'],
  ['name with a space and birth', wang, { zh: '王 示例', dob: '2008.11.12' }, /changed/, 'nameAndBirth'],
  ['name and birth, a new passport', wang, { ...only('zh', 'dob'), pp: 'E99999999' }, /changed/, 'nameAndBirth'],
  [
    'name and birth, another sex',
    wang,
    { ...only('zh', 'dob'), sex: '女' },
    /changed|same|possibleDuplicate/,
    'nameAndBirth',
  ],
  ['name and another birth', wang, { zh: '王示例', dob: '2007-11-12' }, /new/, undefined],
  ['name, and the month of birth only', wang, { zh: '王示例', dob: '2008-11' }, /possibleDuplicate/, 'nameAndBirth'],
  ['name, and another month of birth', wang, { zh: '王示例', dob: '2008-12' }, /new/, undefined],
  // Pinyin and date of birth.
  ['pinyin and birth', wang, only('la', 'dob'), /changed/, 'pinyinAndBirth'],
  ['pinyin turned round and birth', wang, { la: 'Shili Wang', dob: '2008-11-12' }, /changed/, 'pinyinAndBirth'],
  [
    'pinyin with a slash and a title, and birth',
    wang,
    { la: 'WANG/SHILI MR', dob: '2008-11-12' },
    /changed/,
    'pinyinAndBirth',
  ],
  [
    'pinyin and birth, another Chinese name',
    wang,
    { zh: '王世礼', ...only('la', 'dob') },
    /possibleDuplicate/,
    'pinyinAndBirth',
  ],
  ['pinyin and birth, another sex', wang, { ...only('la', 'dob'), sex: '女' }, /possibleDuplicate/, 'pinyinAndBirth'],
  [
    'pinyin of a name known in characters only',
    { zh: '王示例', dob: '2008-11-12' },
    only('la', 'dob'),
    /possibleDuplicate/,
    'pinyinAndBirth',
  ],
  [
    'characters of a name known in letters only',
    { la: 'WANG SHILI', dob: '2008-11-12' },
    only('zh', 'dob'),
    /possibleDuplicate/,
    'pinyinAndBirth',
  ],
  // Student number in a college.
  ['student number and college', wang, only('no', 'school', 'zh'), /changed/, 'studentNo'],
  ['student number at another college', wang, { ...only('no', 'zh'), school: '乙学院' }, /new/, undefined],
  [
    'student number and college, another name',
    wang,
    { ...only('no', 'school'), zh: '李样本' },
    /possibleDuplicate/,
    'studentNo',
  ],
  // Weak facts: asked, never joined, and never made twice in silence.
  ['name and telephone', without('dob'), only('zh', 'tel'), /possibleDuplicate/, 'nameAndPhone'],
  [
    'one letter of the name wrong, same telephone',
    without('pp', 'id'),
    { zh: '王世例', ...only('tel', 'dob') },
    /possibleDuplicate/,
    'nameAndPhone',
  ],
  ['name and college, nothing else', wang, only('zh', 'school'), /possibleDuplicate/, 'nameAndCollege'],
  ['name and college, another telephone', wang, { ...only('zh', 'school'), tel: '19900000099' }, /new/, undefined],
  ['name and college, another passport', wang, { ...only('zh', 'school'), pp: 'E55555555' }, /new/, undefined],
  ['the name alone', wang, only('zh'), /possibleDuplicate/, 'nameOnly'],
  [
    'the name, and nothing else to compare',
    only('zh'),
    { ...only('zh'), dob: '2008-03-12' },
    /possibleDuplicate/,
    'nameOnly',
  ],
  [
    'the telephone of the family, another name',
    wang,
    { zh: '王样二', ...only('tel'), dob: '2010-02-03' },
    /new/,
    undefined,
  ],
  [
    'name and telephone, another day of birth',
    wang,
    { ...only('zh', 'tel'), dob: '2008-11-21' },
    /possibleDuplicate/,
    'nameAndPhone',
  ],
  ['nothing in common', wang, { zh: '李样本', dob: '2007-01-01', pp: 'E77777777' }, /new/, undefined],
]

describe('pairs', () => {
  it.each(pairs)('%s', (_, record, row, outcome, by) => {
    const found = outcomeOf(record, row, elsewhere)
    expect(found.outcome).toMatch(outcome)
    if (found.outcome !== 'new') expect(found.by).toBe(by ?? found.by)
  })

  const surnames = [
    '吕 LYU LV LÜ',
    '诸葛 ZHUGE ZHUGE ZHUGE',
    '欧阳 OUYANG OUYANG OUYANG',
    '单 SHAN SHAN SHAN',
    '曾 ZENG ZENG ZENG',
  ]
  const names = surnames.flatMap((line) => {
    const [zh = '', ...latin] = line.split(' ')
    return latin.flatMap((family) =>
      [`${family} NIMING`, `${family}/NIMING`, `${family}, Niming`, `Niming ${family}`, `${family}/NIMING MS`].map(
        (written): [string, string] => [`${zh}拟名`, written],
      ),
    )
  })
  it.each(names)('%s is written %s', (zh, written) => {
    const record = { zh, la: `${written.split(/[/, ]/)[0]} NIMING`, dob: '2009-02-27' }
    const family = surnames.find((line) => zh.startsWith(line.split(' ')[0] ?? ''))?.split(' ')[1]
    const { outcome, by } = outcomeOf(
      { ...record, la: `${family} NIMING` },
      { la: written, dob: '2009-02-27' },
      elsewhere,
    )
    expect([outcome, by]).toEqual(['changed', 'pinyinAndBirth'])
  })

  it('is the same by any sufficient set of facts, however the rest is written', () => {
    const sufficient = [['pp'], ['id'], ['mail', 'zh'], ['zh', 'dob'], ['la', 'dob'], ['no', 'school', 'zh']]
    const extra = fc.subarray(Object.keys(wang))
    fc.assert(
      fc.property(fc.constantFrom(...sufficient), extra, (keys, more) => {
        const { outcome } = outcomeOf(wang, only(...keys, ...more), here)
        expect(outcome).toBe('same')
      }),
      { numRuns: 150 },
    )
  })

  it('never takes one of two strangers for the other', () => {
    const digits = fc.integer({ min: 10_000_000, max: 99_999_999 })
    fc.assert(
      fc.property(digits, digits, fc.subarray(['pp', 'tel', 'mail', 'school', 'major']), (a, b, keys) => {
        fc.pre(a !== b)
        const of = (n: number, zh: string, dob: string): Facts => ({
          zh,
          dob,
          ...Object.fromEntries(
            keys.map((key) => [key, { pp: `E${n}`, tel: `199${n}`, mail: `p${n}@example.cn` }[key] ?? '同一']),
          ),
        })
        expect(outcomeOf(of(a, '王示例', '2008-11-12'), of(b, '李样本', '2007-01-02'), elsewhere).outcome).toBe('new')
      }),
      { numRuns: 100 },
    )
  })
})

const choose = (plan: ImportPlan, choice: Choice) =>
  new Map([[0, new Map(plan.tables[0]?.rows.map(({ row }): [number, Choice] => [row, choice]))]])

describe('what a row lacks', () => {
  const missing = (record: Facts, row: Facts) => {
    const office = new Office()
    office.import('first.csv', rowsOf(record), here)
    const [planned] = office.plan('then.csv', rowsOf(row), elsewhere).tables[0]?.rows ?? []
    return planned?.findings.flatMap(({ code, field }) => (code === 'missingRequired' ? [field] : []))
  }
  const row = { ...only('zh', 'dob'), pp: '' }

  it('is not asked for where it is on record', () => expect(missing(wang, row)).not.toContain('passportNo'))
  it('is asked for where it is nowhere', () => expect(missing({ ...wang, pp: '' }, row)).toContain('passportNo'))
})

describe('what was decided is remembered', () => {
  const record = { zh: '王示例', dob: '2008-11-12', la: 'WANG SHILI' }
  const doubtful = { zh: '王世礼', la: 'WANG SHILI', dob: '2008-11-12' }

  function decided(choice: (row: PlanRow) => Choice) {
    const office = new Office()
    office.import('first.csv', rowsOf(record), here)
    const plan = office.plan('then.csv', rowsOf(doubtful), elsewhere)
    const row = plan.tables[0]?.rows[0] as PlanRow
    expect(row.outcome).toBe('possibleDuplicate')
    office.write(plan, elsewhere, choose(plan, choice(row)))
    const again = office.plan('again.csv', rowsOf(doubtful), elsewhere)
    return { office, row: again.tables[0]?.rows[0] as PlanRow }
  }

  it('the same person: the row joins without being asked about', () => {
    const { office, row } = decided(({ matches }) => ({ kind: 'same', id: matches[0]?.id ?? '' }))
    expect(row).toMatchObject({ matches: [{ by: 'remembered' }] })
    expect(row.outcome).toMatch(/same|changed/)
    expect([...office.records.all('person')]).toHaveLength(1)
  })

  it('not the same person: the row is the second one from then on', () => {
    const { office, row } = decided(() => ({ kind: 'different' }))
    expect([...office.records.all('person')]).toHaveLength(2)
    expect(row.outcome).toBe('same')
    const [first, second] = [...office.records.all('person')]
    expect(row.matches[0]?.id).toBe(second?.id)
    expect(Object.values(first?.identityDecisions ?? {})).toMatchObject([{ verdict: 'different', other: second?.id }])
  })

  it('tells two people of one name and birthday apart by what else they are known by', () => {
    const office = new Office()
    const twins = { zh: '王示例', dob: '2008-11-12' }
    office.import('first.csv', rowsOf({ ...twins, tel: '19900000001' }), here)
    const plan = office.plan('then.csv', rowsOf({ ...twins, tel: '19900000002', id: '219900200811129274' }), elsewhere)
    office.write(plan, elsewhere, choose(plan, { kind: 'different' }))
    const [first] = [...office.records.all('person')]
    const again = office.plan('third.csv', rowsOf({ ...twins, tel: '19900000001', major: '园艺' }), elsewhere)
    expect(again.tables[0]?.rows[0]).toMatchObject({ outcome: 'changed', matches: [{ id: first?.id }] })
  })
})

describe('columns and older lists', () => {
  const record = { ...only('zh', 'pp', 'dob', 'tel'), major: '园艺' }

  it('keeps what is on record in the columns named, and gives it to new people', () => {
    const office = new Office()
    office.import('first.csv', rowsOf(record), here)
    const how = { ...here, overrides: { keep: ['major'] } }
    const plan = office.plan('then.csv', rowsOf({ ...record, major: '会计' }, { zh: '李样本', major: '会计' }), how)
    expect(plan.tables[0]?.rows.map(({ outcome }) => outcome)).toEqual(['same', 'new'])
    office.write(plan, how)
    expect([...office.records.all('person')].map(({ major }) => major)).toEqual(['园艺', '会计'])
  })

  it('remarks come on top of those on record, once', () => {
    const office = new Office()
    office.import('first.csv', rowsOf({ ...record, note: '花生过敏' }), here)
    const remarks = () => [...office.records.all('enrolment')].map((enrolment) => enrolment.remarks)
    const { plan } = office.import('then.csv', rowsOf({ ...record, note: '晚到' }), here)
    expect(plan.tables[0]?.rows[0]?.changes).toMatchObject([
      { field: 'remarks', from: '花生过敏', to: '花生过敏\n晚到' },
    ])
    expect(remarks()).toEqual(['花生过敏\n晚到'])
    const again = office.import('again.csv', rowsOf({ ...record, note: '晚到' }), here).plan
    expect(again.tables[0]?.rows[0]?.outcome).toBe('same')
  })

  it('an empty cell never erases', () => {
    const office = new Office()
    office.import('first.csv', rowsOf(record), here)
    const { plan } = office.import('then.csv', rowsOf({ ...only('zh', 'pp'), major: '', tel: '-' }), here)
    expect(plan.tables[0]?.rows[0]?.outcome).toBe('same')
    expect([...office.records.all('person')][0]).toMatchObject({ major: '园艺', phone: '+8619900000001' })
  })

  it.each([
    ['the sheet', [['填表日期：2026年3月5日']], 'list.csv', undefined, { date: '2026-03-05', from: 'sheet' }],
    [
      'the sheet, in English',
      [['Last updated: 5 March 2026']],
      'list.csv',
      undefined,
      { date: '2026-03-05', from: 'sheet' },
    ],
    [
      'full-width digits',
      [['填表时间：２０２６年３月５日']],
      'list.csv',
      undefined,
      { date: '2026-03-05', from: 'sheet' },
    ],
    ['a signature', [['2026年3月5日']], 'list.csv', undefined, { date: '2026-03-05', from: 'sheet' }],
    ['the file name', [], '研学名单20260305.csv', undefined, { date: '2026-03-05', from: 'fileName' }],
    ['the file name with dashes', [], 'list_2026-03-05_final.csv', undefined, { date: '2026-03-05', from: 'fileName' }],
    ['the file', [], 'list.csv', '2026-03-05', { date: '2026-03-05', from: 'file' }],
    ['nothing', [], 'list.csv', undefined, null],
    ['a day to come', [['填表日期：2031年3月5日']], 'list.csv', undefined, null],
  ])('takes the day of a list from %s', (_, above, name, saved, wanted) => {
    const office = new Office()
    const sheet = rowsOf(record, { zh: '李样本', dob: '2007-05-06' })
    const rows = [...(above as string[][]), ...(sheet.sheets[0]?.rows ?? [])]
    const plan = office.plan(name, csv(...(rows as string[][])), { ...here, ...(saved && { saved }) })
    expect(plan.listDate).toEqual(wanted)
  })

  it('an older list leaves what was set since, and says so', () => {
    const office = new Office()
    office.import('first.csv', rowsOf(record), here)
    const plan = office.plan('old20260305.csv', rowsOf({ ...record, major: '会计' }), here)
    expect(overwrites(plan)).toEqual([expect.objectContaining({ t: 'person', p: 'major' })])
    keepNewer(plan, () => '2026-05-06', 'en')
    const row = plan.tables[0]?.rows[0]
    expect(row).toMatchObject({ outcome: 'same', changes: [{ field: 'major', take: false, newer: '2026-05-06' }] })
    expect(plan.tables[0]?.counts).toMatchObject({ same: 1, changed: 0 })
    expect(office.write(plan, here).draft.changes).toEqual([])
    expect(office.write(plan, here, choose(plan, { kind: 'fields', leave: [] })).written).toBe(1)
    expect([...office.records.all('person')][0]?.major).toBe('会计')
  })
})

describe('a list that only adds', () => {
  it('shows whom a row it cannot place may mean, and joins the one chosen', () => {
    const office = new Office()
    office.import('first.csv', rowsOf({ zh: '王示例' }, { zh: '李样本' }, { zh: '王示利' }), here)
    const rooms = csv(['房号', '姓名'], ['101', '王示理'], ['102', '赵无人'])
    const plan = office.plan('rooms.csv', rooms, here)
    const [near, nobody] = plan.tables[0]?.rows ?? []
    expect(near).toMatchObject({ outcome: 'refused', matches: [] })
    expect(near?.candidates?.map(({ title }) => title)).toEqual(['王示例', '王示利'])
    expect(nobody).toMatchObject({ outcome: 'refused' })
    expect(nobody?.candidates).toBeUndefined()
    const id = near?.candidates?.[1]?.id ?? ''
    const made = office.write(plan, here, new Map([[0, new Map([[2, { kind: 'same', id }]])]]))
    expect(made.written).toBe(1)
    const enrolment = [...office.records.all('enrolment')].find(({ person }) => person === id)
    expect(enrolment?.room).toBeDefined()
    expect([...office.records.all('person')]).toHaveLength(3)
  })
})

describe('the same file twice', () => {
  it('changes nothing, and says that it was there before', () => {
    const office = new Office()
    const sheet = rowsOf(wang, {
      ...wang,
      zh: '李样本',
      la: 'LI YANGBEN',
      pp: 'E22222222',
      id: '',
      mail: '',
      no: '2402',
    })
    const first = office.import('list.csv', sheet, here)
    expect(first.plan.before).toBeNull()
    const again = office.plan('list.csv', sheet, here)
    expect(again.before).toBe(first.made.batchId)
    expect(again.tables[0]?.counts).toMatchObject({ same: 2, new: 0, changed: 0 })
    expect(office.changes(again, here).draft.changes).toEqual([])
  })
})
