import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Answers to forms filled in on the web, whose headings are the questions. Everybody is invented. */

const tour = importOptions({ name: 'Example tour', kind: 'studyTourOut' })

function fieldsOf(...columns: [heading: string, first: string, second: string][]): (string | null)[] {
  const rows = [0, 1, 2].map((i) => columns.map((column) => column[i] ?? ''))
  const { tables } = new Office().plan('answers.csv', csv(...rows), tour)
  return tables[0]?.table.columns.map(({ field }) => field) ?? []
}

const name: [string, string, string] = ['Name', 'Samuel Example', 'Jo Sample']
const email: [string, string, string] = ['Email', 'sam@example.ac.uk', 'jo@example.ac.uk']
const born: [string, string, string] = ['Born', '12/03/2008', '23/04/2008']

describe('questions', () => {
  it.each<[string, string, string, string | null]>([
    ['What is your gender?', 'Male', 'Female', 'gender'],
    ['What is your nationality?', 'British', 'British', 'nationality'],
    ['Please enter your mobile number', '07700900111', '07700900112', 'phone'],
    ['What is the expiry date of your passport?', '12/03/2032', '23/03/2032', 'passportExpiry'],
    ['What is the issue date of your passport?', '12/03/2022', '23/03/2022', 'passportIssueDate'],
    ['Is your passport valid until at least January 2028?', 'Yes', 'Yes', null],
    ['Which college do you attend?', 'Northmere College', 'Northmere College', 'institution'],
    ['Which course are you studying?', 'Engineering', 'Hair', 'major'],
    ['请输入您的身份证号码', '11010519491231002X', '440524188001010014', 'idCard'],
    ['3、您的护照号码：', 'E12345678', 'E12345679', 'passportNo'],
    ['您的民族是？', '汉族', '回族', 'ethnicity'],
    ['您是否有护照？', '是', '是', null],
  ])('%s', (heading, first, second, field) =>
    expect(fieldsOf(name, born, [heading, first, second], email)[2]).toBe(field),
  )
})

it('“their” means who was asked for before', () =>
  expect(
    fieldsOf(
      ['What is your full name (as it appears in your passport)?', 'Samuel Example', 'Jo Sample'],
      ['What is their postcode?', 'AB1 2CD', 'AB1 2CE'],
      ['Who should we contact in an emergency?', 'Ann Example', 'Bob Sample'],
      ['What is their relationship to you?', 'Mother', 'Father'],
      ['What is their phone number?', '07700900123', '07700900124'],
    ),
  ).toEqual(['nameFull', null, 'emergencyName', 'emergencyRelation', 'emergencyPhone']))

it('“their” means nobody where nobody stands to the left', () =>
  expect(fieldsOf(name, born, ['What is their phone number?', '07700900123', '07700900124'])).toEqual([
    'nameFull',
    'dob',
    null,
  ]))

it('“your” is the parent in a form about a child', () =>
  expect(
    fieldsOf(
      ['Child’s full name', 'Samuel Example', 'Jo Sample'],
      ['Child’s date of birth', '12/03/2008', '23/03/2008'],
      ['Your name', 'Ann Example', 'Bob Sample'],
      ['Your relationship to the child', 'Mother', 'Father'],
      ['Your mobile number', '07700900111', '07700900112'],
      ['Your email', 'ann@example.com', 'bob@example.com'],
      ['Do you give consent for your child to travel?', 'Yes', 'Yes'],
    ),
  ).toEqual([
    'nameFull',
    'dob',
    'guardianName',
    'guardianRelation',
    'guardianPhone',
    'guardianEmail',
    'guardianConsent',
  ]))
