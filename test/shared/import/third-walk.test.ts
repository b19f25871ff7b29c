import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Lists of one year of a British college, in which a newcomer found values on the wrong person. Everybody is invented. */

const tour = importOptions({ name: 'Example delegation', kind: 'studyTourIn', from: '2026-07-05', to: '2026-07-18' })
const registers = importOptions()
type Rows = string[][]

function read(rows: Rows, options = tour) {
  const office = new Office()
  const { plan } = office.import('list.csv', csv(...rows), options)
  const [first] = plan.tables
  return {
    office,
    refused: plan.refused,
    type: first?.table.recordType,
    fields: first?.table.columns.map(({ field }) => field) ?? [],
    values: first?.rows.map(({ values }) => values) ?? [],
    outcomes: first?.rows.map(({ outcome }) => outcome) ?? [],
  }
}
const _ = null

describe('what is of somebody else is not the student’s', () => {
  it.each<[string, Rows, (string | null)[]]>([
    [
      'of a host, with the nights there',
      [
        ['Student', 'Host family', 'Host address', 'Postcode', 'Telephone', 'Email', 'Arrive', 'Leave'],
        [
          'HE Zimo',
          'Mrs Demo',
          '14 Mill Rise',
          'ZZ7 3AB',
          '07700 900141',
          'd.demo@post.example',
          '12/07/2026',
          '17/07/2026',
        ],
        [
          'LIN Xiaoyu',
          'Mr Mock',
          '3 Fern Court',
          'ZZ8 1QT',
          '07700 900142',
          'm.mock@post.example',
          '12/07/2026',
          '17/07/2026',
        ],
      ],
      ['nameFull', 'hostFamily', 'hostFamilyAddress', _, 'hostFamilyPhone', _, _, _],
    ],
    [
      'of a teacher',
      [
        ['Student', 'Parent', 'Parent tel', 'Teacher in charge', 'Teacher tel'],
        ['HE Zimo', 'He Min', '13900001102', 'GUO Fengyi', '13900001199'],
        ['LIN Xiaoyu', 'Lin Da', '13900001103', 'GUO Fengyi', '13900001199'],
      ],
      ['nameFull', 'guardianName', 'guardianPhone', _, _],
    ],
    [
      'of a chaperone',
      [
        ['Student', 'DOB', 'Chaperone', 'Chaperone passport'],
        ['HE Zimo', '20/11/2007', 'GUO Fengyi', 'EK5520111'],
        ['LIN Xiaoyu', '22/08/2008', 'GUO Fengyi', 'EK5520111'],
      ],
      ['nameFull', 'dob', _, _],
    ],
  ])('%s', (_what, rows, fields) => expect(read(rows).fields).toEqual(fields))
})

it.each([
  ['Mam - 01632 960222', '+441632960222'],
  ['Ann Example (mother) 01632 960222', '+441632960222'],
  ['Wife 0191 498 0111', '+441914980111'],
  ['Dad 07700 900123', '+447700900123'],
])('%s among the contacts is a British number', (cell, number) => {
  const { values } = read([
    ['Name', 'DOB', 'Emergency contact'],
    ['Ann Sample', '20/11/2007', cell],
    ['Bob Sample', '21/11/2007', cell],
  ])
  expect(values[0]?.emergencyPhone).toBe(number)
})

describe('a role', () => {
  it('that cannot be read is not guessed', () => {
    const { office } = read([
      ['Name', 'Role', 'Passport No'],
      ['SHEN Wenlan', 'Grand vizier', 'EJ5520101'],
      ['HE Zimo', 'Student', 'EJ5520102'],
      ['LIN Xiaoyu', 'Student', 'EJ5520103'],
    ])
    expect([...office.records.all('enrolment')].map(({ role }) => role)).toEqual([undefined, 'student', 'student'])
  })
  it('is read from T/S', () =>
    expect(
      read([
        ['Surname', 'Given names', 'T/S', 'Passport No'],
        ['SHEN', 'Wenlan', 'T', 'EJ5520101'],
        ['HE', 'Zimo', 'S', 'EJ5520102'],
      ]).values.map(({ roleInGroup }) => roleInGroup),
    ).toEqual(['accompanyingTeacher', 'student']))
})

describe('registers and results', () => {
  it('partners with a reference and a state are no agreements', () => {
    const { office, type } = read(
      [
        ['Ref', 'Partner', 'Country', 'Status'],
        ['P01', 'Sample Vocational College', 'China', 'Active'],
        ['P02', 'Mock Technical College', 'China', 'Dormant'],
      ],
      registers,
    )
    expect(type).toBe('institution')
    expect([...office.records.all('agreement')]).toEqual([])
    expect([...office.records.all('institution')]).toHaveLength(2)
  })
  it('a register of agreements keeps its references', () =>
    expect(
      read(
        [
          ['Ref', 'Partner', 'Agreement type', 'Date signed', 'Status'],
          ['A01', 'Sample Vocational College', 'MoU', '01/03/2024', 'Active'],
          ['A02', 'Mock Technical College', 'MoU', '01/04/2024', 'Active'],
        ],
        registers,
      ).values.map(({ agreementNo }) => agreementNo),
    ).toEqual(['A01', 'A02']))
  it('one title at two levels is two qualifications', () => {
    const { office } = read(
      [
        ['Name', 'Date of birth', 'Qualification', 'Level', 'Grade'],
        ['HE Zimo', '20/11/2007', 'Sample Certificate in English', 'Entry 3', 'Pass'],
        ['LIN Xiaoyu', '22/08/2008', 'Sample Certificate in English', 'Level 1', 'Merit'],
      ],
      registers,
    )
    expect([...office.records.all('qualification')].map(({ level }) => level)).toEqual(['entry3', 'level1'])
  })
  it('Candidate over names is who took it', () =>
    expect(
      read(
        [
          ['Candidate', 'Qualification title', 'Result', 'Cert no'],
          ['HE Zimo', 'Sample Certificate', 'Pass', 'C-001'],
          ['LIN Xiaoyu', 'Sample Certificate', 'Merit', 'C-002'],
        ],
        registers,
      ).fields,
    ).toEqual(['nameFull', 'qualTitle', 'result', 'certNo']))
})

describe('what stands around names and lists', () => {
  it.each(['née Mockford', 'formerly Mockford'])('(%s) is noted and no part of the name', (former) => {
    const { office, values } = read([
      ['Name', 'Work email', 'DOB'],
      [`Hayley Sample (${former})`, 'h.sample@mock.example', '20/11/1987'],
      ['John Sample', 'j.sample@mock.example', '21/11/1987'],
    ])
    expect(values[0]).toMatchObject({ nameFull: 'Hayley Sample', remarks: former })
    expect([...office.records.all('person')].map(({ preferredName }) => preferredName)).toEqual([undefined, undefined])
  })
  it('the days of an insurance are not those of the cohort', () => {
    const office = new Office()
    const rows = [
      ['Group travel insurance', '', '', ''],
      ['Period of cover:', '04/07/2026', 'to', '19/07/2026'],
      ['Insured person', 'D.O.B.', 'Passport no', 'Policy no'],
      ['HE Zimo', '20/11/2007', 'EK5520101', 'P1'],
      ['LIN Xiaoyu', '22/08/2008', 'EK5520102', 'P1'],
    ]
    office.import('list.csv', csv(...rows), importOptions({ name: 'Another group', kind: 'studyTourIn' }))
    expect([...office.records.all('cohort')][0]?.dates).toBeUndefined()
  })
})

describe('what is known of somebody', () => {
  const base = [
    ['姓名', '拼音', '出生日期', '护照号', '手机', '饮食', '过敏', '监护人', '监护人关系', '监护人电话'],
    ['何佳', 'HE JIA', '2008-10-01', 'EK4410239', '13900000019', '清真', '花生过敏', '何军', '父亲', '13900000119'],
    ['林样本', 'LIN YANGBEN', '2008-05-17', 'EK4410231', '13900000011', '无', '无', '林建国', '父亲', '13900000111'],
  ]
  const later = (...rows: string[][]) => {
    const office = new Office()
    office.import('list.csv', csv(...base), tour)
    const { plan } = office.import('later.csv', csv(...rows), tour)
    const people = [...office.records.all('person')]
    return { row: plan.tables[0]?.rows[0], people, he: people.find(({ nameZh }) => nameZh?.full === '何佳') }
  }

  it('a need on record stays where a later list says otherwise, and the row says so', () => {
    const { he, row } = later(['Room', 'Name', 'Dietary needs', 'Allergies'], ['101', 'HE Jia', 'Vegetarian', ''])
    expect(he?.welfare).toMatchObject({ diet: '清真', allergies: '花生过敏' })
    expect(row?.findings).toContainEqual(expect.objectContaining({ code: 'differsFromRecord', field: 'diet' }))
  })
  it('a need that comes is taken, and so is one that says more', () => {
    const rows = [
      ['姓名', '饮食', '过敏'],
      ['何佳', '清真，不吃辣', '花生过敏、虾'],
      ['林样本', '素食', '无'],
    ]
    const { people } = later(...rows)
    expect(people.map(({ welfare }) => [welfare?.diet, welfare?.allergies])).toEqual([
      ['清真，不吃辣', '花生过敏、虾'],
      ['素食', 'none'],
    ])
  })
  it('a parent in Latin letters with the telephone of the one in Chinese is that one', () => {
    const { he } = later(
      ['Name', 'DOB', 'Parent', 'Relationship', 'Parent mobile'],
      ['HE Jia', '01/10/2008', 'He Jun', 'Father', '13900000119'],
    )
    expect(Object.values(he?.emergencyContacts ?? {}).map(({ name }) => name?.full)).toEqual(['何军'])
  })
  it('a homophone of two characters is asked about', () =>
    expect(later(['姓名', '手机', '班级'], ['何家', '13900000019', '旅游2302']).row).toMatchObject({
      outcome: 'possibleDuplicate',
    }))
})

it('the city in a register of agreements is the partner’s', () => {
  const { office } = read(
    [
      ['外方院校', '国家', '城市', '协议名称', '签署日期'],
      ['样本学院', '英国', '利兹', '校际合作备忘录', '2024-03-18'],
    ],
    registers,
  )
  expect([...office.records.all('institution')].map(({ division }) => division)).toEqual(['利兹'])
})
