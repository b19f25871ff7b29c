import { describe, expect, it } from 'vitest'
import type { Workbook } from '../../../shared/import/grid'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** Tables of records in the columns of others. Everybody and every college in them is invented. */

function sheets(...all: [string, (string | number | null)[][]][]): Workbook {
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: all.map(([sheet, rows]) => ({ sheet, rows, merges: [] })),
  }
}

const bring = (office: Office, workbook: Workbook) => office.import('file', workbook, importOptions())
const outcomes = (plan: ReturnType<typeof bring>['plan']) =>
  plan.tables.flatMap(({ rows }) => rows.map(({ outcome }) => outcome))

describe('which records a table holds', () => {
  it.each([
    [
      'event',
      ['活动名称', '类型', '起始日期', '结束日期', '地点', '备注'],
      ['示例年会', '年会', '2026-05-10', '2026-05-11', '沈阳', ''],
    ],
    [
      'event',
      ['Title', 'Kind', 'From', 'To', 'Place'],
      ['Sample forum', 'Forum', '2026-05-10', '2026-05-11', 'Neverton'],
    ],
    [
      'plan',
      ['方案名称', '院校', '周期', '国际化水平学校建设批次'],
      ['示例方案', '示例学院', '2025-01-01至2027-12-31', '第一批'],
    ],
    ['output', ['成果名称', '类别', '开发日期', '采用日期'], ['示例标准', '专业教学标准', '2024-03', '2025-06']],
    ['alliance', ['联盟名称', '类型', '成立日期', '牵头单位'], ['示例联盟', '联盟', '2019-06-06', '示例学院']],
    [
      'jointProgramme',
      ['项目批准书编号', '项目名称', '中方办学者', '外方办学者'],
      ['PDE21GB3A20230000N', '示例项目', '示例学院', 'Sample College'],
    ],
    [
      'cohort',
      ['团组名称', '类型', '出发日期', '返回日期', '接待单位'],
      ['示例团', '学生研学（出）', '2026-07-01', '2026-07-15', 'Sample College'],
    ],
    [
      'pressItem',
      ['媒体', '报道标题', '链接', '报道日期'],
      ['示例日报', '示例学院签约', 'https://example.com/1', '2026-03-01'],
    ],
    ['institution', ['院校名称', '国家', '学校标识码', '省份'], ['示例学院', '中国', '4121000000', '辽宁']],
  ])('%s: %j', (type, headings, row) => {
    const office = new Office()
    const { plan, made } = bring(office, csv(headings, row))
    expect(plan.refused).toBeNull()
    expect(plan.tables.map(({ table }) => table.recordType)).toEqual([type])
    expect(plan.tables[0]?.table.columns.filter(({ field }) => field === null)).toEqual([])
    expect(outcomes(plan)).toEqual(['new'])
    expect(made.draft.changes.map(({ t }) => t)).toContain(type)
    expect([...office.records.all(type as 'event')]).toHaveLength(1)
    const again = bring(office, csv(headings, row))
    expect(outcomes(again.plan)).toEqual(['same'])
    expect(again.made.draft.changes).toEqual([])
  })

  it('reads both ends of a period, and both languages of a name, out of one cell', () => {
    const office = new Office()
    bring(
      office,
      csv(['活动名称', '起止', '地点'], ['示例年会 Sample Annual Meeting', '2026-05-10至2026-05-11', '沈阳']),
    )
    const [event] = office.records.all('event')
    expect(event).toMatchObject({
      title: { zh: '示例年会', en: 'Sample Annual Meeting' },
      dates: { from: '2026-05-10', to: '2026-05-11' },
      place: '沈阳',
    })
  })

  it('leaves lists of people to the cohorts', () => {
    const plan = new Office().plan(
      'f',
      csv(['姓名', '性别', '出生日期'], ['张示例', '女', '2008-01-02']),
      importOptions(),
    )
    expect(plan.refused?.code).toBe('noCohort')
  })
})

describe('records that are there already', () => {
  const register = (...rows: (string | null)[][]) =>
    csv(['协议名称', '协议编号', '外方院校', '签署日期', '备注'], ...rows)

  it('are changed by what is new, and asked about where only the title is the same', () => {
    const office = new Office()
    bring(office, register(['示例协议', '示-1', 'Sample College', '2024-01-01', null]))
    const { plan } = bring(
      office,
      register(
        ['示例协议', '示-1', 'Sample College', '2024-01-01', '已归档'],
        ['示例协议', null, 'Sample College', null, null],
        ['示例协议', null, 'Specimen College', null, null],
        ['示例协议', '示-2', 'Sample College', '2025-01-01', null],
      ),
    )
    expect(outcomes(plan)).toEqual(['changed', 'possibleDuplicate', 'new', 'new'])
    expect(plan.tables[0]?.rows[0]?.changes).toMatchObject([{ field: 'agreement.remarks', from: null, to: '已归档' }])
    const agreements = [...office.records.all('agreement')]
    expect(agreements.map(({ number, remarks }) => [number, remarks])).toEqual([
      ['示-1', '已归档'],
      [undefined, undefined],
      ['示-2', undefined],
    ])
    // With somebody else it is another agreement.
    expect([...office.records.all('institution')].map(({ name }) => name?.en)).toEqual([
      'Sample College',
      'Specimen College',
    ])
  })

  it('are those somebody says they are', () => {
    const office = new Office()
    bring(office, register(['示例协议', '示-1', 'Sample College', '2024-01-01', null]))
    const workbook = register(['示例协议', null, 'Sample College', null, '同一份'])
    const plan = office.plan('f', workbook, importOptions())
    const id = plan.tables[0]?.rows[0]?.matches[0]?.id as string
    const row = plan.tables[0]?.rows[0]?.row as number
    const same = office.changes(plan, importOptions(), new Map([[0, new Map([[row, { kind: 'same', id }]])]]))
    expect(same.draft.changes.map(({ t, op }) => [t, op])).toEqual([
      ['agreement', 'update'],
      ['importBatch', 'create'],
    ])
    const other = office.changes(plan, importOptions(), new Map([[0, new Map([[row, { kind: 'different' }]])]]))
    expect(other.draft.changes.map(({ t, op }) => [t, op])).toContainEqual(['agreement', 'create'])
    const left = office.changes(plan, importOptions(), new Map([[0, new Map([[row, { kind: 'leave' }]])]]))
    expect([left.draft.changes, left.leftOut]).toEqual([[], [row]])
  })

  it('are refused where nothing says what they are', () => {
    const { plan, made } = bring(new Office(), register([null, null, null, '2024-01-01', '有备注']))
    expect(outcomes(plan)).toEqual(['refused'])
    expect(made.draft.changes).toEqual([])
  })
})

describe('a workbook of several sheets', () => {
  const guests: (string | null)[][] = [
    ['所属：活动', '人员', '单位', '职务'],
    ['示例年会', '王样本', '示例学院', '校长'],
    ['示例年会', 'Jane Specimen', 'Sample College', 'Principal'],
    ['没有的活动', '李虚构', null, null],
  ]
  const workbook = sheets(
    [
      '活动',
      [
        ['名称（中文）', '起始日期', '地点'],
        ['示例年会', '2026-05-10', '沈阳'],
      ],
    ],
    ['嘉宾', guests],
  )

  it('brings the records and what belongs to them; guests are people', () => {
    const office = new Office()
    const { plan } = bring(office, workbook)
    expect(plan.tables.map(({ table }) => [table.sheet, table.recordType])).toEqual([
      ['活动', 'event'],
      ['嘉宾', 'event'],
    ])
    expect(outcomes(plan)).toEqual(['new', 'new', 'new', 'refused'])
    const [event] = office.records.all('event')
    const named = Object.values((event as Row<'event'>).guests ?? {}).map(({ person, organisation, post }) => [
      office.records.get('person', person ?? '')?.nameZh?.full ??
        office.records.get('person', person ?? '')?.nameLatin?.full,
      office.records.get('person', person ?? '')?.kinds,
      office.records.get('institution', organisation ?? '')?.name,
      post,
    ])
    expect(named).toEqual([
      ['王样本', ['guest'], { zh: '示例学院' }, '校长'],
      ['Jane Specimen', ['guest'], { en: 'Sample College' }, 'Principal'],
    ])
  })

  it('makes nobody twice when it comes again', () => {
    const office = new Office()
    bring(office, workbook)
    const { plan, made } = bring(office, workbook)
    expect(outcomes(plan)).toEqual(['same', 'same', 'same', 'refused'])
    expect(made.draft.changes).toEqual([])
    expect([...office.records.all('person')]).toHaveLength(2)
  })

  it('asks before a guest becomes somebody of the same name on record', () => {
    const office = new Office()
    const list = csv(['姓名', '出生日期', '学校'], ['王样本', '1970-01-02', '样本学院'])
    office.import('f', list, importOptions({ name: '示例团' }))
    const { plan, made } = bring(office, workbook)
    expect(outcomes(plan)).toEqual(['new', 'possibleDuplicate', 'new', 'refused'])
    expect(made.leftOut).toEqual([2])
    expect([...office.records.all('person')]).toHaveLength(2)
    const row = plan.tables[1]?.rows[0]
    const choices = new Map([[1, new Map([[2, { kind: 'same', id: row?.matches[0]?.id ?? '' } as const]])]])
    const said = office.changes(office.plan('f', workbook, importOptions()), importOptions(), choices)
    expect(said.draft.changes.filter(({ t }) => t === 'person')).toEqual([])
    expect(said.draft.changes.map(({ t }) => t)).toContain('event')
  })
})

describe('results', () => {
  const results = (...rows: string[][]) =>
    csv(['Candidate Name', 'DOB', 'Qualification Title', 'Qualification Number', 'Unit', 'Result'], ...rows)

  it('make somebody new who is told by more than a name, once', () => {
    const office = new Office()
    const { plan } = bring(
      office,
      results(
        ['Specimen, Alex', '12/11/2008', 'Award in Samples', '600/0000/0', 'Unit 1', 'Pass'],
        ['Specimen, Alex', '12/11/2008', 'Award in Samples', '600/0000/0', 'Unit 2', 'Merit'],
        ['Nobody, Kim', '', 'Award in Samples', '600/0000/0', 'Unit 1', 'Pass'],
      ),
    )
    expect(outcomes(plan)).toEqual(['new', 'new', 'refused'])
    expect([...office.records.all('person')]).toMatchObject([
      { nameLatin: { family: 'Specimen', given: 'Alex' }, dateOfBirth: '2008-11-12', kinds: ['student'] },
    ])
    expect([...office.records.all('qualification')]).toHaveLength(1)
    expect([...office.records.all('qualificationResult')].map(({ unit, result }) => [unit, result])).toEqual([
      ['Unit 1', 'pass'],
      ['Unit 2', 'merit'],
    ])
  })
})

describe('the parties of a register', () => {
  const headings = ['外方院校', '协议名称', '协议编号', '签署日期', '中方签署人', '外方签署人', '合作企业']
  const partiesOf = (office: Office) =>
    [...office.records.all('agreement')].map(({ parties }) =>
      Object.values(parties ?? {}).map(({ side, institution, signatory }) => [
        side,
        institution && (office.records.get('institution', institution)?.name?.zh ?? null),
        signatory,
      ]),
    )
  const names = (office: Office) => [...office.records.all('institution')].map(({ name }) => name?.zh ?? name?.en)

  it.each(['外方', 'Foreign side', '乙方'])('%s names nobody, and nobody is made of it', (side) => {
    const office = new Office()
    bring(office, csv(headings, [side, '示例备忘录', 'SL-1', '2026-03-01', '示某某', 'A. Specimen', '']))
    expect(names(office)).toEqual([])
    expect(partiesOf(office)).toEqual([
      [
        ['own', undefined, '示某某'],
        ['partner', undefined, 'A. Specimen'],
      ],
    ])
  })

  it('a company that is the partner is one party, in whichever language its name stands', () => {
    const office = new Office()
    const row = ['示泰有限公司 Mock Auto Co.', '订单班协议', 'SL-2', '2026-03-01', '示某某', 'K. Dummy', '示泰有限公司']
    bring(office, csv(headings, row))
    expect(names(office)).toEqual(['示泰有限公司'])
    expect(partiesOf(office)[0]?.map(([side]) => side)).toEqual(['own', 'partner'])
  })

  it('our side is the institution that the office belongs to', () => {
    const office = new Office()
    office.records.put('office', { id: 'office', seq: 1, name: { zh: '示例职业学院国际交流处' } })
    office.records.put('institution', { id: 'i1', seq: 1, name: { zh: '示例职业学院' } })
    office.records.put('institution', { id: 'i2', seq: 1, name: { zh: '示例' } })
    bring(office, csv(headings, ['样本学院', '示例备忘录', 'SL-3', '2026-03-01', '示某某', 'A. Specimen', '']))
    expect(partiesOf(office)[0]).toEqual([
      ['own', '示例职业学院', '示某某'],
      ['partner', '样本学院', 'A. Specimen'],
    ])
  })
})
