import { expect, test } from 'vitest'
import type { RecordDef } from '../../../shared/model/define'
import { dictionary, type RecordKey } from '../../../shared/model/dictionary'
import { isMasked } from '../../../shared/model/masked'
import { findingSentence } from '../../../shared/rules/finding-text'
import { coveredFinding, coveredText, isUnder14, MASK, masked } from '../../../shared/rules/masking'

const person = {
  id: 'p1',
  seq: 3,
  state: 'active',
  nameZh: { full: '王小明', family: '王', given: '小明' },
  idCard: '11010120080101001X',
  documents: { k1: { type: 'passport', number: 'E12345678', pending: { expires: true } } },
  welfare: { allergies: '花生' },
  institution: 'i1',
}

test('sensitive values are masked wherever they lie, the others stay', () => {
  const shown = masked('person', person, false)
  expect(shown).toMatchObject({
    id: 'p1',
    seq: 3,
    state: 'active',
    nameZh: person.nameZh,
    idCard: MASK,
    institution: 'i1',
  })
  expect(shown.documents).toMatchObject({ k1: { type: 'passport', number: MASK } })
  expect(JSON.stringify(shown)).not.toMatch(/E12345678|花生|11010120080101001X/)
})

test('of a child nothing but references to other records stays', () => {
  const shown = masked('person', person, true)
  expect(shown).toMatchObject({ id: 'p1', nameZh: MASK, institution: 'i1' })
  expect(JSON.stringify(shown)).not.toMatch(/王|小明|passport|E12345678/)
})

test('no field marked sensitive escapes, in any record type', () => {
  const secret = 'SECRET'
  for (const key of Object.keys(dictionary) as RecordKey[]) {
    const { fields } = dictionary[key] as RecordDef
    const sensitive = Object.keys(fields).filter((name) => fields[name]?.sensitivity === 'S')
    const row = { id: 'r', seq: 1, ...Object.fromEntries(sensitive.map((name) => [name, secret])) }
    expect(JSON.stringify(masked(key, row, false))).not.toContain(secret)
  }
})

test('a value that the dictionary does not know is masked', () => {
  expect(masked('person', { id: 'p', seq: 1, ofOldVersion: 'x' }, false)).toEqual({
    id: 'p',
    seq: 1,
    ofOldVersion: MASK,
  })
})

test('under 14 counts from the birthday; where the day is unknown the age may be, and is', () => {
  expect(isUnder14({ dateOfBirth: '2012-07-12' }, '2026-07-11')).toBe(true)
  expect(isUnder14({ dateOfBirth: '2012-07-12' }, '2026-07-12')).toBe(false)
  expect(isUnder14({ dateOfBirth: '2012' }, '2026-07-12')).toBe(true)
  expect(isUnder14({ dateOfBirth: '2010' }, '2026-07-12')).toBe(false)
  expect(isUnder14({}, '2026-07-12')).toBe(false)
})

test.each([
  ['E12341234', 'text', 'E••••1234'],
  ['e 1234 1234', 'text', 'E••••1234'],
  ['11010120080101001X', 'text', '••••001X'],
  ['+8613900000418', 'phone', '••••0418'],
  ['+44 7700 900123', 'phone', '••••0123'],
  // Nothing is left of what is short, of words, of days and of what is chosen from a list.
  ['1234567', 'text', '••••'],
  ['花生过敏', 'text', '••••'],
  ['Type 1 diabetes', 'text', '••••'],
  ['E12341234', 'note', '••••'],
  ['2029-08-05', 'partialDate', '••••'],
  ['P<CHNOUYANG<<YANGYI<<<<<<<<<<<<<<<<<<<<<<<<<', 'text', '••••'],
  ['bPlus', 'enum', '••••'],
  [undefined, 'text', '••••'],
] as const)('%s of kind %s stands masked as %s', (value, kind, shown) => {
  expect(coveredText(value, kind)).toBe(shown)
})

test('a number shows fewer characters than it hides', () => {
  for (const number of ['E12345678', '11010120080101001X', '+8613900000418', '12345678', 'AB123456'])
    expect(number.length - coveredText(number, 'text').replace(/•/g, '').length).toBeGreaterThanOrEqual(4)
})

test('the numbers of parents are masked though they are not sensitive, and those of a child are', () => {
  const { phone } = dictionary.emergencyContact.fields
  expect([
    isMasked(phone),
    isMasked(dictionary.person.fields.phone),
    isMasked(dictionary.person.fields.phone, true),
  ]).toEqual([true, false, true])
})

test('a sentence beside a masked value does not say it', () => {
  const about = (field: string, value: string) =>
    coveredFinding({
      code: 'passportFormat',
      severity: 'warning',
      field,
      values: { value, country: 'CN', on: '2026-09-19' },
    })
  expect(about('passportNo', 'EZO001518').values).toEqual({ value: 'E••••1518', country: 'CN', on: '2026-09-19' })
  expect(about('guardianPhone', '19900000418').values?.value).toBe('••••0418')
  expect(about('nameZh', '王小明').values?.value).toBe('王小明')
})

test.each([
  [
    'an adult, whose passport ends before the journey',
    false,
    { code: 'passportExpired', field: 'passportExpiry', values: { expires: '2026-08-31', departure: '2026-09-19' } },
    'The passport expires on ••••, before departure on 19 Sep 2026: it must be renewed.',
  ],
  [
    'a passport that ends too soon after it',
    false,
    {
      code: 'passportShortValidity',
      field: 'passportExpiry',
      values: { expires: '2026-12-31', until: '2027-03-19', months: 6, country: 'GB' },
    },
    'The passport expires on ••••; for United Kingdom it should last until 19 Mar 2027. Renew it.',
  ],
  [
    'the day of birth of an adult, which stands open',
    false,
    { code: 'birthImpossible', field: 'dob', values: { date: '2036-01-02' } },
    expect.stringContaining('2 Jan 2036'),
  ],
  [
    'the day of birth of a child',
    true,
    { code: 'dobConflictId', field: 'dob', values: { value: '2014-01-02', date: '2014-01-03' } },
    'The date of birth (••••) does not agree with the identity card (••••): find out which is right.',
  ],
  [
    'the e-mail of a child',
    true,
    { code: 'emailInvalid', field: 'email', values: { value: 'xiaoming@' } },
    '“••••” is not an e-mail address, so it was left out. Ask for the right one.',
  ],
] as const)('a sentence says no more than the page: %s', (_, child, finding, sentence) => {
  expect(findingSentence(coveredFinding({ severity: 'error', ...finding }, child), 'en')).toEqual(sentence)
})

test('what the screen masks is masked in lists too: how to reach a parent', () => {
  const row = {
    id: 'p',
    seq: 1,
    emergencyContacts: { k: { name: { full: '王父' }, phone: '+8613900000418' } },
    phone: '1',
  }
  expect(masked('person', row, false)).toMatchObject({
    phone: '1',
    emergencyContacts: { k: { name: { full: '王父' }, phone: MASK } },
  })
  expect(masked('emergencyContact', { phone2: '+8613900000418' }, false).phone2).toBe(MASK)
})
