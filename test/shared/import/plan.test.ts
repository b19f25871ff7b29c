import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseHeading } from '../../../shared/import/columns/normalise'
import type { Choice, ImportOptions, ImportPlan, PlanRow } from '../../../shared/import/contract'
import { planImport } from '../../../shared/import/plan'
import { reportOf } from '../../../shared/import/report-of'
import { columnOf } from '../../../shared/model/columns'
import { ambiguousHeadings } from '../../../shared/model/words'
import { csv, importOptions, Office } from './office'

/** Who is who, what becomes of a row, and what is written. All people are invented. */

const tour = { name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02', destination: 'GB' }
const options = importOptions(tour)
const elsewhere = importOptions({ ...tour, name: '另一研学团' })

const headings = ['姓名', '姓名拼音', '性别', '出生日期', '护照号', '身份证号', '邮箱', '学校', '学号', '在团职务']
const zhang = [
  '张示例',
  'ZHANG SHILI',
  '男',
  '2008-11-12',
  'E12345678',
  '219900200811129274',
  'zhang@example.cn',
  '甲学院',
  '2401',
  '学生',
]
const li = [
  '李样本',
  'LI YANGBEN',
  '女',
  '2006-03-02',
  'E22345678',
  '219900200603023002',
  'li@example.cn',
  '甲学院',
  '2402',
  '学生',
]
const leader = ['马示带', 'MA SHIDAI', '男', '1982-11-03', 'PE9990001', '', 'ma@example.cn', '甲学院', '', '团长']

function office(): Office {
  const made = new Office()
  made.import('base.csv', csv(headings, zhang, li, leader), options)
  return made
}

function rowOf(own: Office, cells: Record<string, string>, how: ImportOptions = options): PlanRow {
  const plan = own.plan('row.csv', csv(Object.keys(cells), Object.values(cells)), how)
  expect(plan.refused).toBeNull()
  return plan.tables[0]?.rows[0] as PlanRow
}

function choose(plan: ImportPlan, choice: Choice) {
  return new Map([[0, new Map(plan.tables[0]?.rows.map(({ row }): [number, Choice] => [row, choice]))]])
}

describe('who it is', () => {
  it.each([
    ['passport', { 姓名: '张示例', 护照号: 'E12345678' }],
    ['passport', { 姓名: '章示例', 护照号: 'e 1234 5678', 出生日期: '2008-11-12' }],
    ['identityCard', { 姓名: '张示例', 身份证号: '219900200811129274' }],
    ['email', { 姓名: '张示例', 邮箱: 'ZHANG@example.cn' }],
    ['nameAndBirth', { 姓名: '张 示例', 出生日期: '20081112', 护照号: 'E99999999' }],
    ['pinyinAndBirth', { Name: 'Shili ZHANG', DOB: '12/11/2008', 'Passport No': '' }],
    ['studentNo', { 姓名: '张示例', 学校: '甲学院', 学号: '2401' }],
  ])('%s, in any cohort', (by, cells) => {
    for (const how of [options, elsewhere]) {
      const row = rowOf(office(), cells, how)
      expect(row.matches).toEqual([expect.objectContaining({ by })])
      expect(row.matches[0]?.title).toContain('张示例')
      expect(row.outcome).toMatch(/^(same|changed)$/)
    }
  })

  it('reads 吕, LYU, LÜ and LV as one name', () => {
    for (const name of ['LYU NIMING', 'Lü, Niming', 'LV/NIMING MS', 'niming lü']) {
      const own = new Office()
      own.import('base.csv', csv(['姓名', '姓名拼音', '出生日期'], ['吕拟名', 'LYU NIMING', '2009-02-27']), options)
      expect(rowOf(own, { Name: name, DOB: '27/02/2009', Sex: 'F' }, elsewhere).matches).toEqual([
        expect.objectContaining({ by: 'pinyinAndBirth' }),
      ])
    }
  })

  it('takes a unique name inside the cohort, and asks outside it', () => {
    expect(rowOf(office(), { 姓名: '张示例', 专业: '园艺' })).toMatchObject({
      outcome: 'changed',
      matches: [{ by: 'nameInCohort' }],
    })
    expect(rowOf(office(), { 姓名: '张示例', 专业: '园艺' }, elsewhere)).toMatchObject({
      outcome: 'possibleDuplicate',
      matches: [{ by: 'nameOnly' }],
    })
  })

  it('joins a Latin name to the one Chinese name of the cohort that sounds like it', () => {
    const own = new Office()
    own.import(
      'base.csv',
      csv(['姓名', '性别', '手机'], ['张示例', '男', '13900000001'], ['李样本', '女', '13900000002']),
      options,
    )
    expect(rowOf(own, { Room: '101', Name: 'ZHANG/SHILI MR' })).toMatchObject({
      outcome: 'changed',
      matches: [{ by: 'nameInCohort' }],
    })
    expect(rowOf(own, { Room: '101', Name: 'WANG/WU MR' }).outcome).toBe('refused')
  })

  it('asks where two of the cohort have the name', () => {
    const own = office()
    own.import(
      'more.csv',
      csv(headings, ['张示例', 'ZHANG SHILI', '男', '2007-01-05', 'E32345678', '', '', '乙学院', '', '学生']),
      options,
    )
    const row = rowOf(own, { 姓名: '张示例', 房号: '101' })
    expect(row).toMatchObject({ outcome: 'possibleDuplicate' })
    expect(row.matches).toHaveLength(2)
  })

  it('keeps people of one name and another day of birth apart', () => {
    expect(rowOf(office(), { 姓名: '张示例', 出生日期: '2007-01-05' }).outcome).toBe('new')
    expect(rowOf(office(), { 姓名: '李样本', 出生日期: '1993.02' }, elsewhere).outcome).toBe('new')
  })

  it('asks where a name and half a date of birth agree', () => {
    expect(rowOf(office(), { 姓名: '张示例', 性别: '男', 出生年月: '2008年11月' }, elsewhere)).toMatchObject({
      outcome: 'possibleDuplicate',
      matches: [{ by: 'nameAndBirth' }],
    })
  })

  it('joins nobody where identifiers contradict each other', () => {
    const two = rowOf(office(), { 姓名: '张示例', 护照号: 'E12345678', 身份证号: '219900200603023002' })
    expect(two.outcome).toBe('conflict')
    expect(two.matches.map(({ by }) => by)).toEqual(['passport', 'identityCard'])
    expect(rowOf(office(), { 姓名: '张示例', 护照号: 'E12345678', 身份证号: '219900200902278160' }).outcome).toBe(
      'conflict',
    )
    expect(rowOf(office(), { 姓名: '王虚构', 护照号: 'E12345678', 出生日期: '1999-01-01' }).outcome).toBe('conflict')
    expect(rowOf(office(), { 姓名: '张示例', 出生日期: '2008-11-12', 身份证号: '219900200902278160' }).outcome).toBe(
      'possibleDuplicate',
    )
  })

  it('asks about the same name twice in one list', () => {
    const plan = office().plan(
      'list.csv',
      csv(['姓名', '班级', '电话'], ['陈同名', 'A1', ''], ['陈同名', 'A2', '']),
      elsewhere,
    )
    expect(plan.tables[0]?.rows.map(({ outcome }) => outcome)).toEqual(['new', 'possibleDuplicate'])
    expect(plan.tables[0]?.rows[1]?.matches).toEqual([expect.objectContaining({ row: 2 })])
  })

  it('names the earlier row of the file, whatever says so', () => {
    const plan = new Office().plan(
      'list.csv',
      csv(headings, zhang, li, [...zhang.slice(0, 4), '', ...zhang.slice(5)], zhang),
      options,
    )
    const rows = plan.tables[0]?.rows as PlanRow[]
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'same', 'same'])
    for (const row of rows.slice(2)) {
      expect(row.matches[0]).toMatchObject({ row: 2 })
      expect(row.findings).toContainEqual({
        code: 'duplicateInFile',
        severity: 'warning',
        field: null,
        values: { row: 2 },
      })
    }
  })

  it('makes nothing of drivers, guides, empty places and rows without anybody', () => {
    const plan = new Office().plan(
      'list.csv',
      csv(
        ['姓名', '在团职务', '护照号', '专业'],
        ['司机', '', '', '园艺'],
        ['王导', '导游', '', '园艺'],
        ['待定', '学生', '', '园艺'],
        ['未定', '学生', '', '园艺'],
        ['', '学生', '', '园艺'],
        ['', '学生', 'E77777777', '园艺'],
      ),
      options,
    )
    const rows = plan.tables[0]?.rows as PlanRow[]
    expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'new'])
    expect(rows.slice(0, 4).map(({ findings }) => findings.map(({ code }) => code))).toEqual(
      Array(4).fill(['notAPerson']),
    )
    expect(rows[4]?.findings.map(({ code }) => code)).toContain('noName')
    expect(rows[4]?.title).toBe('Row 6')
  })
})

describe('what changes', () => {
  it('is said field by field, and an empty cell erases nothing', () => {
    const row = rowOf(office(), { 姓名: '张示例', 护照号: 'E12345678', 专业: '园艺', 学校: '', 邮箱: '-' })
    expect(row.changes).toEqual([{ field: 'major', from: null, to: '园艺', take: true }])
    expect(row.reason).toBe('On record already (same passport); 1 value changes.')
  })

  it('is nothing where names, colleges and roles only look different', () => {
    expect(
      rowOf(office(), { 姓名: '张 示例', 姓名拼音: 'Zhang/Shili MR', 护照号: 'E12345678', 学校: '甲学院 ' }).outcome,
    ).toBe('same')
    expect(rowOf(office(), { 姓名: '马示带', 护照号: 'PE9990001', 在团职务: '领队' }).outcome).toBe('same')
  })

  it('leaves sex and date of birth on record to the person', () => {
    const row = rowOf(office(), { 姓名: '张示例', 护照号: 'E12345678', 性别: '女', 专业: '园艺' })
    expect(row.changes).toContainEqual(expect.objectContaining({ field: 'gender', from: 'M', to: 'F', take: false }))
    expect(row.findings.map(({ code }) => code)).toContain('genderConflictFile')
  })

  it('adds a new passport beside the old one', () => {
    const own = office()
    own.import(
      'new.csv',
      csv(['姓名', '出生日期', '护照号', '有效期至'], ['张示例', '2008-11-12', 'E88888888', '2036-01-01']),
      options,
    )
    const [person] = [...own.records.all('person')].filter(({ nameZh }) => nameZh?.full === '张示例')
    expect(Object.values(person?.documents ?? {}).map(({ number }) => number)).toEqual(['E12345678', 'E88888888'])
  })

  it('gives a passport on its way its number when it comes', () => {
    const own = new Office()
    own.import('first.csv', csv(['姓名', '出生日期', '护照号'], ['张示例', '2008-11-12', '待补']), options)
    const person = () => [...own.records.all('person')][0]
    expect(Object.values(person()?.documents ?? {})).toEqual([{ pending: { number: true } }])
    own.import('then.csv', csv(['姓名', '出生日期', '护照号'], ['张示例', '2008-11-12', 'E12345678']), options)
    expect(Object.values(person()?.documents ?? {})).toEqual([{ number: 'E12345678', type: 'ordinary' }])
  })

  it('names a second delegation leader', () => {
    const row = rowOf(office(), { 姓名: '赵虚构', 护照号: 'PE9990009', 在团职务: '团长' })
    expect(row.findings).toContainEqual({ code: 'secondLeader', severity: 'warning', field: 'roleInGroup' })
  })

  it('fills the cohort up and never overwrites it', () => {
    const own = office()
    const before = [...own.records.all('cohort')][0]
    own.import(
      'again.csv',
      csv(['接待院校：Sample College'], ['姓名', '专业', '护照号'], ['张示例', '园艺', 'E12345678']),
      {
        ...options,
        cohort: { ...tour, from: '2027-01-01', kind: 'delegationOut' },
      },
    )
    const after = [...own.records.all('cohort')][0]
    expect(after).toMatchObject({ dates: before?.dates, kind: 'studyTourOut' })
    expect(own.records.get('institution', after?.host ?? '')?.name).toEqual({ en: 'Sample College' })
  })

  it('knows a college by each of its names', () => {
    const own = office()
    own.import(
      'a.csv',
      csv(
        ['姓名', '学校', '护照号'],
        ['王甲', '乙学院 Second College', 'E31111111'],
        ['王乙', 'Second College', 'E31111112'],
        ['王丙', '乙学院', 'E31111113'],
      ),
      options,
    )
    expect([...own.records.all('institution')].map(({ name }) => name)).toEqual([
      { zh: '甲学院' },
      { zh: '乙学院', en: 'Second College' },
    ])
  })
})

describe('what a person chooses', () => {
  const doubtful = csv(['姓名', '性别', '出生年月', '专业'], ['张示例', '男', '2008年11月', '园艺'])

  it('leaves rows out that need a choice and have none', () => {
    const own = office()
    const plan = own.plan('a.csv', doubtful, elsewhere)
    expect(own.changes(plan, elsewhere)).toMatchObject({ written: 0, leftOut: [2], draft: { changes: [] } })
  })

  it('makes somebody new of them, or joins the one meant', () => {
    const own = office()
    const plan = own.plan('a.csv', doubtful, elsewhere)
    const [match] = plan.tables[0]?.rows[0]?.matches ?? []
    const made = own.changes(plan, elsewhere, choose(plan, { kind: 'different' }))
    expect(made).toMatchObject({ written: 1, leftOut: [] })
    expect(made.draft.changes.map(({ t, op }) => `${op} ${t}`)).toEqual([
      'create cohort',
      'create person',
      // Who was said to be somebody else remembers it.
      'update person',
      'create enrolment',
      'create importBatch',
    ])
    const joined = own.changes(plan, elsewhere, choose(plan, { kind: 'same', id: match?.id ?? '' }))
    expect(joined.draft.changes).toContainEqual(
      expect.objectContaining({
        t: 'person',
        op: 'update',
        id: match?.id,
        set: expect.arrayContaining([
          { p: 'major', to: '园艺' },
          expect.objectContaining({ p: expect.stringMatching(/^identityDecisions\.\w+\.verdict$/), to: 'same' }),
        ]),
      }),
    )
  })

  it('leaves a row, or fields of a row', () => {
    const own = office()
    const plan = own.plan(
      'a.csv',
      csv(['姓名', '护照号', '专业', '班级'], ['张示例', 'E12345678', '园艺', 'A1']),
      options,
    )
    expect(own.changes(plan, options, choose(plan, { kind: 'leave' }))).toMatchObject({
      written: 0,
      leftOut: [2],
      draft: { changes: [] },
    })
    const made = own.changes(plan, options, choose(plan, { kind: 'fields', leave: ['major'] }))
    expect(made.draft.changes[0]).toMatchObject({ t: 'person', set: [{ p: 'classGroup', to: 'A1' }] })
  })
})

describe('the change set', () => {
  it('is one, with the record of the import, and says what the plan said', () => {
    const own = new Office()
    const plan = own.plan('base.csv', csv(headings, zhang, li, leader), options)
    const made = own.changes(plan, options)
    expect(made.draft).toMatchObject({ why: 'import', batch: made.batchId, note: 'base.csv' })
    const batch = made.draft.changes.find(({ t }) => t === 'importBatch')
    expect(batch).toMatchObject({
      op: 'create',
      id: made.batchId,
      row: { file: 'base.csv', headerRows: [1], cohort: made.cohortId },
    })
    expect(made.draft.changes.filter(({ t, op }) => t === 'person' && op === 'create')).toHaveLength(
      plan.tables[0]?.counts.new ?? 0,
    )
    for (const change of made.draft.changes)
      if (change.t === 'enrolment' && change.op === 'create') expect(change.subject).toBe(change.row.person)
  })

  it('changes nobody whom the plan calls the same', () => {
    const own = office()
    const plan = own.plan('again.csv', csv(headings, zhang, li, leader), options)
    expect(plan.tables[0]?.counts).toMatchObject({ same: 3 })
    expect(own.changes(plan, options)).toMatchObject({ written: 0, draft: { changes: [] } })
  })

  it('makes no cohort for a list that joins nobody', () => {
    const own = new Office()
    const { plan, made } = own.import('rooms.csv', csv(['房号', '姓名'], ['101', '张示例'], ['', '李样本']), options)
    expect(plan.tables[0]).toMatchObject({ table: { joinOnly: true }, counts: { refused: 2 } })
    expect(made.draft.changes).toEqual([])
  })

  it('makes nobody of a row of a list that only adds, whatever is chosen for it', () => {
    const own = new Office()
    own.import('twins.csv', csv(['姓名', '出生日期'], ['张示例', '2008-11-12'], ['张示例', '2007-01-02']), options)
    const plan = own.plan('rooms.csv', csv(['房号', '姓名'], ['101', '张示例']), options)
    expect(plan.tables[0]).toMatchObject({ table: { joinOnly: true }, counts: { possibleDuplicate: 1 } })
    const made = own.changes(plan, options, choose(plan, { kind: 'different' }))
    expect(made).toMatchObject({ written: 0, leftOut: [2], draft: { changes: [] } })
  })

  it('writes two tables of one file together, each person once', () => {
    const own = new Office()
    const sheet = (name: string, rows: (string | number)[][]) => ({ sheet: name, rows, merges: [] })
    const book = {
      format: 'xlsx' as const,
      encoding: null,
      delimiter: null,
      sheets: [
        sheet('人员', [headings, zhang, li]),
        sheet('分房', [
          ['房号', '姓名', '专业'],
          ['101', '张示例', '园艺'],
          ['101', '李样本', '园艺'],
        ]),
      ],
    }
    const { plan } = own.import('both.xlsx', book, options)
    expect(plan.tables).toHaveLength(2)
    expect([...own.records.all('person')]).toHaveLength(2)
    const rooms = [...own.records.all('enrolment')].map(({ room }) => room)
    expect(new Set(rooms).size).toBe(1)
    expect(rooms[0]).toBeDefined()
  })

  it('is refused without a cohort, and made under the name of the title', () => {
    const own = new Office()
    expect(own.plan('a.csv', csv(headings, zhang), importOptions()).refused).toEqual({ code: 'noCohort' })
    own.import('b.csv', csv(['2026年暑期赴英研学团名单'], headings, zhang), importOptions())
    expect([...own.records.all('cohort')][0]).toMatchObject({
      name: { zh: '2026年暑期赴英研学团' },
      kind: 'studyTourOut',
    })
  })

  it('leaves out what offices of the country do not keep, unless it is asked for', () => {
    const own = new Office()
    own.records.put('office', { id: 'office', seq: 1, country: 'GB' })
    const book = csv(['Name', 'DOB', 'Ethnicity'], ['Ann Sample', '01/02/2008', 'Invented'])
    expect(own.plan('a.csv', book, options).tables[0]?.rows[0]?.values).not.toHaveProperty('ethnicity')
    const asked = importOptions(tour, { fields: { 2: 'ethnicity' } })
    expect(own.plan('a.csv', book, asked).tables[0]?.rows[0]?.values).toMatchObject({ ethnicity: 'Invented' })
  })
})

describe('planning', () => {
  it('reports its progress often enough to be stopped', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => [`人示${i}`, `E${10_000_000 + i}`])
    const steps = [
      ...planImport(
        { name: 'a', bytes: 0, sha256: '' },
        csv(['姓名', '护照号'], ...rows),
        options,
        new Office().records,
      ),
    ]
    expect(steps.filter(({ stage }) => stage === 'match').length).toBeGreaterThanOrEqual(8)
    for (const { done, total } of steps) expect(done).toBeLessThanOrEqual(total)
  })

  it('speaks the language asked for', () => {
    const plan = office().plan('a.csv', csv(headings, zhang), { ...options, language: 'zh' })
    expect(plan.tables[0]?.rows[0]?.reason).toBe('系统中已有此人（护照号相同），无新内容。')
    expect(
      reportOf({ ...plan, refused: { code: 'noTable' } }, { batch: null, ms: {}, language: 'zh' }).refused,
    ).toMatch(/。$/)
  })

  const table = [headings, zhang, li, leader]
  const summary = (plan: ImportPlan) =>
    plan.tables[0]?.rows.map(({ row, outcome, values, findings }) => ({
      row,
      outcome,
      values: Object.fromEntries(Object.entries(values).sort()),
      findings: findings.map(({ code, field }) => `${code} ${field}`).sort(),
    }))

  it('does not hang on the order of the columns', () => {
    const plain = summary(new Office().plan('a.csv', csv(...table), options))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          headings.map((_, i) => i),
          { minLength: headings.length },
        ),
        (order) => {
          const shuffled = table.map((row) => order.map((i) => row[i] as string))
          expect(summary(new Office().plan('a.csv', csv(...shuffled), options))).toEqual(plain)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('does not hang on which of its headings a column has', () => {
    const fields = [
      'nameZh',
      'nameFull',
      'gender',
      'dob',
      'passportNo',
      'idCard',
      'email',
      'institution',
      'studentNo',
      'roleInGroup',
    ]
    const ambiguous = new Set(Object.keys(ambiguousHeadings).map(normaliseHeading))
    const implying = new Set(fields.flatMap((field) => Object.keys(columnOf(field).implies)))
    const monthOnly = new Set(['出生年月'])
    const choices = fields.map((field) =>
      [...columnOf(field).headings.zh, ...columnOf(field).headings.en].filter(
        (heading) => !ambiguous.has(normaliseHeading(heading)) && !implying.has(heading) && !monthOnly.has(heading),
      ),
    )
    const plain = summary(new Office().plan('a.csv', csv(...table), options))
    fc.assert(
      fc.property(fc.tuple(...choices.map((list) => fc.constantFrom(...list))), (renamed) => {
        expect(summary(new Office().plan('a.csv', csv(renamed, ...table.slice(1)), options))).toEqual(plain)
      }),
      { numRuns: 40 },
    )
  })

  it('survives any sheet of anything', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...headings, '姓名', 'No.', '张示例', '2008-01-02', 'E12345678', '合计', '：', '/'),
      fc.integer(),
      fc.boolean(),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const own = new Office()
        const book = {
          format: 'csv' as const,
          encoding: 'utf-8' as const,
          delimiter: ',',
          sheets: [{ sheet: null, rows, merges: [] }],
        }
        const plan = own.plan('any.csv', book, options)
        const counted = plan.tables.every(
          ({ counts, rows: planned }) => Object.values(counts).reduce((a, b) => a + b, 0) === planned.length,
        )
        expect(counted).toBe(true)
        own.write(plan, options)
        reportOf(plan, { batch: null, ms: {}, language: 'en' })
      }),
      { numRuns: 150 },
    )
  })
})
