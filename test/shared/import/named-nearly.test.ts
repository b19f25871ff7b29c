import { describe, expect, it } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** Later lists with a slip in a name or a number, which a newcomer made through one year of an office. Everybody is invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2027-07-05', to: '2027-07-25' })

function withPeople(): Office {
  const office = new Office()
  const rows = [
    ['姓名', '拼音', '性别', '出生日期', '护照号', '学号', '班级'],
    ['陆晓棠', 'LU XIAOTANG', '女', '2008-02-03', 'EK3310021', '2024330101', '酒店2401'],
    ['贺子墨', 'HE ZIMO', '男', '2007-11-20', 'EK3310022', '2024330102', '酒店2401'],
    ['覃可欣', 'QIN KEXIN', '女', '2008-05-06', 'EK3310023', '2024330103', '酒店2401'],
    ['吕一帆', 'LYU YIFAN', '男', '2008-07-08', 'EK3310024', '2024330104', '酒店2402'],
    ['王磊', 'WANG LEI', '男', '2008-07-18', 'EK3310025', '2024330105', '酒店2402'],
    ['王磊', 'WANG LEI', '男', '2008-09-18', 'EK3310026', '2024330106', '软件2402'],
  ]
  office.import('list.csv', csv(...rows), tour)
  return office
}

const planned = (office: Office, ...rows: string[][]) =>
  office.plan('later.csv', csv(...rows), tour).tables[0]?.rows ?? []
const people = (office: Office) => [...office.records.all('person')] as Row<'person'>[]
const named = (office: Office, name: string) => people(office).find(({ nameZh }) => nameZh?.full === name)

describe('a name that one slip makes of somebody’s in the cohort', () => {
  it.each([
    [
      'a character, with the birthday and one digit of the passport wrong',
      ['姓名', '出生日期', '护照号'],
      ['贺子默', '2007-11-20', 'EK3310032'],
    ],
    [
      'a letter, with the birthday and one digit of the passport wrong',
      ['Name', 'DOB', 'Passport No'],
      ['HE ZIMOU', '2007-11-20', 'EK3310032'],
    ],
    ['a character, with the birthday', ['姓名', '出生日期'], ['贺子默', '2007-11-20']],
    ['a character, with an address', ['姓名', '邮箱'], ['吕一凡', 'yifan@sample.example']],
    ['the given name alone', ['姓名', '邮箱'], ['可欣', 'kexin@sample.example']],
    ['the given name alone in Latin letters', ['Name', 'E-mail'], ['Kexin', 'kexin@sample.example']],
  ])('%s: is asked about, and answering renames nobody', (_, heads, row) => {
    const office = withPeople()
    const [asked] = planned(office, heads, row)
    expect(asked).toMatchObject({ outcome: 'possibleDuplicate' })
    expect(asked?.findings.filter(({ code }) => code === 'missingRequired')).toEqual([])
    expect(asked?.matches).toHaveLength(1)
    const before = people(office).map(({ nameZh, nameLatin }) => [nameZh, nameLatin])
    const plan = office.plan('later.csv', csv(heads, row), tour)
    office.write(plan, tour, new Map([[0, new Map([[2, { kind: 'same', id: asked?.matches[0]?.id ?? '' }]])]]))
    expect(people(office).map(({ nameZh, nameLatin }) => [nameZh, nameLatin])).toEqual(before)
  })

  it.each([
    ['born another day', ['姓名', '出生日期'], ['贺子默', '2006-01-02']],
    ['with another passport', ['姓名', '护照号'], ['贺子默', 'EJ7654321']],
    ['of the other sex', ['姓名', '性别', '邮箱'], ['贺子默', '女', 'zm@sample.example']],
    ['with another student number', ['姓名', '学号'], ['贺子默', '2022110007']],
    ['of two characters, where somebody has three', ['姓名', '邮箱'], ['贺子', 'hz@sample.example']],
  ])('is somebody else %s', (_, heads, row) =>
    expect(planned(withPeople(), heads, row)).toMatchObject([{ outcome: 'new' }]),
  )

  it('is somebody else where the list names that person besides', () =>
    expect(
      planned(withPeople(), ['姓名', '邮箱'], ['贺子墨', 'zimo@sample.example'], ['贺子默', 'zm@sample.example']),
    ).toMatchObject([{ outcome: 'changed' }, { outcome: 'new' }]))

  it('makes nobody in a list of rooms, and the one chosen keeps the name', () => {
    const office = withPeople()
    const rooms = csv(['姓名', '房间号'], ['贺子默', '301'])
    const plan = office.plan('rooms.csv', rooms, tour)
    const [row] = plan.tables[0]?.rows ?? []
    expect(row).toMatchObject({ outcome: 'refused' })
    const id = row?.candidates?.[0]?.id ?? ''
    office.write(plan, tour, new Map([[0, new Map([[2, { kind: 'same', id }]])]]))
    expect(named(office, '贺子墨')?.id).toBe(id)
    expect([...office.records.all('enrolment')].find(({ person }) => person === id)?.room).toBeDefined()
  })
})

describe('two of one name in the cohort', () => {
  it('are told apart by the class behind the name', () =>
    expect(
      planned(withPeople(), ['姓名', '房间号'], ['王磊（软件2402）', '301'], ['王磊(酒店2402)', '302']).map(
        ({ outcome, matches, values }) => [outcome, matches[0]?.title, values.classGroup],
      ),
    ).toEqual([
      ['changed', '王磊 · 2008-09-18', '软件2402'],
      ['changed', '王磊 · 2008-07-18', '酒店2402'],
    ]))
  it('are asked about where nothing tells which', () =>
    expect(planned(withPeople(), ['姓名', '房间号'], ['王磊', '301'])).toMatchObject([
      { outcome: 'possibleDuplicate' },
    ]))
})

describe('a name that somebody outside the cohort bears, and nothing to compare', () => {
  const other = importOptions({ name: '另一示例团', kind: 'studyTourOut', from: '2028-07-05', to: '2028-07-25' })
  const named = (...rows: string[][]) => csv(['姓名', '邮箱'], ...rows)
  it('is asked about where one or two bear it', () => {
    const office = withPeople()
    const [one, two] =
      office.plan('new.csv', named(['覃可欣', 'a@sample.example'], ['王磊', 'b@sample.example']), other).tables[0]
        ?.rows ?? []
    expect([one?.outcome, two?.outcome]).toEqual(['possibleDuplicate', 'possibleDuplicate'])
    expect(two?.matches).toHaveLength(2)
  })
  it('is somebody new where three bear it', () => {
    const office = withPeople()
    office.import('more.csv', csv(['姓名', '出生日期'], ['王磊', '2005-01-01']), tour)
    expect(office.plan('new.csv', named(['王磊', 'b@sample.example']), other).tables[0]?.rows).toMatchObject([
      { outcome: 'new' },
    ])
  })
  it('is offered for Ms Guo in a list of rooms', () => {
    const rows = planned(withPeople(), ['Room', 'Guest'], ['104', 'Ms Qin'])
    expect(rows[0]?.candidates?.map(({ title }) => title)).toEqual(['覃可欣 · 2008-05-06'])
  })
})

describe('a number that one slip makes of the one on record', () => {
  it.each([
    ['passportNo', ['姓名', '出生日期', '护照号'], ['陆晓棠', '2008-02-03', 'EK3310012']],
    ['studentNo', ['姓名', '护照号', '学号'], ['贺子墨', 'EK3310022', '2024330120']],
  ])('%s is found, kept as it is, and taken where somebody says so', (field, heads, row) => {
    const office = withPeople()
    const plan = office.plan('later.csv', csv(heads, row), tour)
    const [first] = plan.tables[0]?.rows ?? []
    expect(first).toMatchObject({ outcome: 'same', changes: [{ field, take: false }] })
    expect(first?.findings).toContainEqual(expect.objectContaining({ code: 'numberSlip', field }))
    expect(office.changes(plan, tour).draft.changes).toEqual([])
    office.write(plan, tour, new Map([[0, new Map([[2, { kind: 'fields', leave: [] }]])]]))
    const { documents, studentNo } = named(office, row[0] ?? '') ?? {}
    const numbers = field === 'studentNo' ? [studentNo] : Object.values(documents ?? {}).map(({ number }) => number)
    expect(numbers).toEqual([row[2]])
  })
})

describe('a Latin name', () => {
  it('on record stands, and is changed as a whole where somebody takes another family name', () => {
    const office = withPeople()
    const list = csv(['姓名', '姓(拼音)', '名(拼音)', '护照号'], ['覃可欣', 'TAN', 'KEXIN', 'EK3310023'])
    const plan = office.plan('later.csv', list, tour)
    expect(plan.tables[0]?.rows).toMatchObject([
      { outcome: 'same', changes: [{ field: 'surname', take: false }], findings: [{ code: 'differsFromRecord' }] },
    ])
    office.write(plan, tour, new Map([[0, new Map([[2, { kind: 'fields', leave: [] }]])]]))
    expect(named(office, '覃可欣')?.nameLatin).toEqual({ full: 'TAN KEXIN', family: 'TAN', given: 'KEXIN' })
  })
  it.each([
    ['initials', ['Name', 'Passport No.', 'DOB'], ['Qin, K.', 'EK3310023', '2008-05-06']],
    ['halves changed about', ['First name', 'Surname', 'DOB'], ['QIN', 'KEXIN', '2008-05-06']],
    ['another name', ['Name', 'Passport No.', 'DOB'], ['Petra Quince', 'EK3310023', '2008-05-06']],
  ])('is not replaced by %s', (_, heads, row) => {
    const office = withPeople()
    const before = named(office, '覃可欣')?.nameLatin
    office.import('later.csv', csv(heads, row), tour)
    expect(named(office, '覃可欣')?.nameLatin).toEqual(before)
    expect(people(office)).toHaveLength(6)
  })
  it('spelt LV for LYU is offered and not taken', () =>
    expect(
      planned(withPeople(), ['姓名', '姓(拼音)', '名(拼音)', '护照号'], ['吕一帆', 'LV', 'YIFAN', 'EK3310024']),
    ).toMatchObject([{ outcome: 'same', changes: [{ field: 'surname', from: 'LYU', to: 'LV', take: false }] }]))
})

describe('somebody by another name', () => {
  function withNames(): Office {
    const office = new Office()
    const rows = [
      ['Name', 'Chinese name', 'Known as', 'DOB', 'Passport No.', 'Email'],
      ['LYU Zihan', '吕梓涵', 'Hannah', '09/02/2008', 'EK5520104', 'lyu@sample.example'],
      ['FENG Tianyou', '冯天佑', 'Tony', '25/12/2007', 'EK5520108', 'feng@sample.example'],
      ['ZHOU Ya', '周雅', '', '11/09/2008', 'EK5520109', 'zhou@sample.example'],
    ]
    office.import('list.csv', csv(...rows), tour)
    return office
  }
  const born = '09/02/2008'

  it.each([
    ...[
      'Hannah Lyu',
      'Lyu, Hannah',
      'Hannah',
      'Hannah (Zihan) LYU',
      'Hannah Zihan Lyu',
      'LYU Zihan Hannah',
      'Z. Lyu',
    ].map((name) => [name, ['Name', 'Date of birth', 'Dietary requirements'], [name, born, 'none']] as const),
    ...['Tony (Tianyou FENG)', 'FENG Tianyou Tony', 'T. Feng'].map(
      (name) => [name, ['Name', 'Date of birth', 'Dietary requirements'], [name, '25/12/2007', 'none']] as const,
    ),
    ...['Feng, T', 'T Feng', 'Tony Feng', 'Mrs Tianyou Sample-Feng'].map(
      (name) =>
        [`${name}, by the address`, ['Name', 'Email', 'T-shirt size'], [name, 'feng@sample.example', 'M']] as const,
    ),
    ['周娅 ZHOU Ya', ['Student', 'Emergency contact', 'Tel'], ['周娅 ZHOU Ya', 'Zhou Da', '13900001102']] as const,
  ])('%s is known or asked about', (_, heads, row) => {
    const [first] = planned(withNames(), [...heads], [...row])
    expect(['possibleDuplicate', 'changed', 'same', 'refused']).toContain(first?.outcome)
    expect([...(first?.matches ?? []), ...(first?.candidates ?? [])]).toHaveLength(1)
  })

  it('who goes once more with a new passport and one digit of the birthday wrong is asked about', () => {
    const other = importOptions({ name: 'Next year', kind: 'studyTourOut', from: '2028-07-05', to: '2028-07-25' })
    const next = (...rows: string[][]) => withNames().plan('next.csv', csv(...rows), other).tables[0]?.rows
    const heads = ['Name', 'Chinese name', 'DOB', 'Passport No.']
    expect(next(heads, ['LYU Zihan', '吕梓涵', '19/02/2008', 'EM7777777'])).toMatchObject([
      { outcome: 'possibleDuplicate' },
    ])
    expect(next(['Name', 'Chinese name', 'Passport No.'], ['LYU Zihan', '吕梓涵', 'EM7777777'])).toMatchObject([
      { outcome: 'possibleDuplicate' },
    ])
  })

  it('is offered in a list of rooms', () =>
    expect(planned(withNames(), ['Room', 'Guest'], ['101', 'Hannah Lyu'])[0]?.candidates).toHaveLength(1))
})
