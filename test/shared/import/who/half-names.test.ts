import { describe, expect, it } from 'vitest'
import { duplicatesOf } from '../../../../shared/import/match/duplicates'
import { csv, importOptions, Office } from '../office'

/** Rows that say little of who they are: a name that two people bear, a family name alone. All people are invented. */

const visit = importOptions({ name: '示例访问团', kind: 'teacherIn', from: '2027-03-08', to: '2027-03-12' })
const outcomes = (office: Office, ...rows: string[][]) =>
  office.plan('list.csv', csv(...rows), visit).tables[0]?.rows.map(({ outcome }) => outcome)

describe('a name that two people of a cohort bear', () => {
  const girl = ['陈思', '女', '2009-03-04', 'E12345671']
  const boy = ['陈思', '男', '2008-05-06', 'E12345672']
  const rooms = [
    ['房号', '姓名'],
    ['202', '陈思'],
    ['204', '陈思'],
  ]

  function asked() {
    const office = new Office()
    office.import('list.csv', csv(['姓名', '性别', '出生日期', '护照号'], girl, boy), visit)
    const plan = office.plan('rooms.csv', csv(...rooms), visit)
    const [first, second] = plan.tables[0]?.rows ?? []
    expect([first?.outcome, second?.outcome]).toEqual(['possibleDuplicate', 'possibleDuplicate'])
    const ids = [...office.records.all('person')].map(({ id }) => id)
    return { office, plan, ids, rows: [first?.row ?? 0, second?.row ?? 0] }
  }

  it('is asked about again where it meant one in one row and the other in another', () => {
    const { office, plan, ids, rows: places } = asked()
    const choices = places.map((row, i) => [row, { kind: 'same' as const, id: ids[i] ?? '' }] as const)
    office.write(plan, visit, new Map([[0, new Map(choices)]]))
    expect(outcomes(office, ...rooms)).toEqual(['possibleDuplicate', 'possibleDuplicate'])
  })

  it('is taken once in a list for the one it was said to mean', () => {
    const { office, plan, ids, rows: places } = asked()
    office.write(plan, visit, new Map([[0, new Map([[places[0] ?? 0, { kind: 'same' as const, id: ids[0] ?? '' }]])]]))
    expect(outcomes(office, ...rooms)).toEqual(['same', 'possibleDuplicate'])
  })
})

describe('a family name alone', () => {
  const headings = ['Surname', 'Email', 'Mobile', 'Passport No.']
  const de = ['de Souza', 'r.desouza@example.ac.uk', '+44 7700 900123', '']
  const withPassport = [...de.slice(0, 3), '501234567']

  it('with an e-mail address is the same person in the next list', () => {
    const office = new Office()
    office.import('first.csv', csv(headings, de), visit)
    expect(outcomes(office, headings, withPassport)).toEqual(['changed'])
    expect(
      outcomes(office, ['Surname', 'Given names', 'Email'], ['de Souza', 'Rita', 'r.desouza@example.ac.uk']),
    ).toEqual(['changed'])
  })

  it('without one it is asked about', () => {
    const office = new Office()
    office.import('first.csv', csv(headings, de), visit)
    expect(outcomes(office, headings, ['de Souza', '', '+44 7700 900999', '501234567'])).toEqual(['possibleDuplicate'])
  })

  it('twice on record with one telephone number is offered as one person', () => {
    const office = new Office()
    const { records } = office
    for (const id of ['p1', 'p2'])
      records.put('person', { id, seq: 1, nameLatin: { family: 'de Souza' }, phone: '+447700900123' } as never)
    expect(duplicatesOf(records, 'p1')).toMatchObject([{ a: 'p1', b: 'p2', by: 'nameAndPhone', against: [] }])
  })

  it('has initials beside it, which are kept as its given names', () => {
    const office = new Office()
    office.import(
      'first.csv',
      csv(['Title', 'Initials', 'Surname', 'Email'], ['Prof.', 'R.A.', 'de Souza', de[1] ?? '']),
      visit,
    )
    expect([...office.records.all('person')][0]?.nameLatin).toMatchObject({ family: 'de Souza', given: 'R.A.' })
  })
})
