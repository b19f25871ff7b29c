import type { FactValue, Journey, JourneyFacts } from '@shared/rules/facts'
import { findingSentence } from '@shared/rules/finding-text'
import { ageAtDeparture, journeyFindings } from '@shared/rules/journey'
import { agreementFindings } from '@shared/rules/register'
import { passportOnItsWay } from '@shared/rules/travel-papers'
import { describe, expect, it } from 'vitest'

const toTheUk: Journey = {
  kind: 'studyTourOut',
  from: '2026-07-12',
  to: '2026-08-02',
  destinations: ['GB'],
  today: '2026-05-01',
}

interface More {
  pending?: string[]
  asked?: string[]
  refused?: [string, string][]
}

function facts(values: Record<string, FactValue>, { pending = [], asked = [], refused = [] }: More = {}): JourneyFacts {
  return {
    values,
    pending: new Set(pending),
    asked: new Set([...Object.keys(values), ...pending, ...asked]),
    refused: new Map(refused),
  }
}

const found = (given: JourneyFacts, journey: Partial<Journey> = {}) =>
  journeyFindings(given, { ...toTheUk, ...journey }).map(({ code, field, severity }) => `${code} ${field} ${severity}`)

const adult = { dob: '1990-01-01' }

describe('passport expiry', () => {
  it.each<[string, string[], string[]]>([
    ['2026-07-11', ['GB'], ['passportExpired passportExpiry error']],
    ['2026-07-12', ['GB'], ['passportExpiresDuringTrip passportExpiry error']],
    ['2026-08-01', ['GB'], ['passportExpiresDuringTrip passportExpiry error']],
    ['2026-08-02', ['GB'], []],
    ['2026-06', ['GB'], ['passportExpired passportExpiry error']],
    ['2026-07', ['GB'], ['passportExpiresDuringTrip passportExpiry error']],
    ['2026-08', ['GB'], []],
    ['2026', ['GB'], []],
    ['2027-01-11', ['CN'], ['passportShortValidity passportExpiry error']],
    ['2027-01-12', ['CN'], []],
    ['2027-01', ['CN'], []],
    ['2027-02-01', ['FR'], ['passportShortValidity passportExpiry warning']],
    ['2027-02-02', ['FR'], []],
    ['2027-01-15', ['GB', 'FR'], ['passportShortValidity passportExpiry warning']],
    ['2027-01-15', [], []],
  ])('%s to %j: %j', (passportExpiry, destinations, findings) => {
    expect(found(facts({ ...adult, passportNo: 'EZ0001000', passportExpiry }), { destinations })).toEqual(findings)
  })

  it('asks no margin of those who go home', () => {
    const home = facts({ ...adult, nationality: 'CN', passportNo: 'EZ0001000', passportExpiry: '2026-09-01' })
    expect(found(home, { destinations: ['CN'] })).toEqual([])
  })

  it('counts six months from a month end to the last day there is', () => {
    const journey = { from: '2026-08-31', to: '2026-09-10', destinations: ['CN'] }
    const on = (passportExpiry: string) => found(facts({ ...adult, passportNo: 'EZ0001000', passportExpiry }), journey)
    expect([on('2027-02-27').length, on('2027-02-28').length]).toEqual([1, 0])
  })

  it.each<[string, number]>([
    ['2020-01-01', 1],
    ['2026-04-30', 1],
    ['2026-05-01', 0],
    ['2026-05', 0],
  ])('is judged by today while the journey has no dates: %s', (passportExpiry, count) => {
    const { from: _from, to: _to, ...undated } = toTheUk
    const findings = journeyFindings(facts({ ...adult, passportNo: 'EZ0001000', passportExpiry }), undated)
    expect(findings).toHaveLength(count)
    for (const finding of findings) {
      expect(finding).toMatchObject({ code: 'passportExpired', severity: 'error', values: { counted: 'today' } })
      expect(findingSentence(finding, 'en')).toMatch(/^The passport expired on .* it must be renewed\.$/)
      expect(findingSentence(finding, 'zh')).toMatch(/^护照已于.*过期，须换发。$/)
    }
  })

  it('tells one that lapsed already from one that lapses before departure', () => {
    const expired = (passportExpiry: string, today: string) =>
      journeyFindings(facts({ ...adult, passportNo: 'EZ0001000', passportExpiry }), { ...toTheUk, today })[0]?.values
    expect(expired('2026-04-30', '2026-05-01')?.counted).toBe('today')
    expect(expired('2026-06-30', '2026-05-01')?.counted).toBeUndefined()
    expect(expired('2026-06-30', '2027-05-01')?.counted).toBeUndefined()
  })
})

describe('passport number', () => {
  const asked = ['passportNo', 'passportExpiry']
  it.each<[string, JourneyFacts, string[]]>([
    ['missing where it is asked', facts(adult, { asked }), ['missingRequired passportNo error']],
    ['not missing where it is not asked', facts(adult), []],
    ['not missing while it is on its way', facts(adult, { asked, pending: ['passportNo'] }), []],
    ['not missing while its expiry is on its way', facts(adult, { asked, pending: ['passportExpiry'] }), []],
    ['not missing where the remarks say so', facts({ ...adult, remarks: '护照办理中' }, { asked }), []],
    [
      'missing where "none" is said',
      facts({ ...adult, passportNo: 'none' }, { asked }),
      ['missingRequired passportNo error'],
    ],
    ['not missing where it was refused', facts(adult, { asked, refused: [['passportNo', '']] }), []],
    [
      'without its expiry',
      facts({ ...adult, passportNo: 'EZ0001000' }, { asked }),
      ['missingRequired passportExpiry error'],
    ],
  ])('%s', (_, given, findings) => {
    expect(found(given)).toEqual(findings)
  })

  it.each([
    ['护照办理中', '护照办理中'],
    ['新办护照', '新办护照'],
    ['办理中', '办理中'],
    ['passport applied for', 'passport applied for'],
    ['签证办理中', null],
    ['visa pending', null],
    ['护照、签证均办理中', '护照、签证均办理中'],
    ['教师子女', null],
  ])('the remarks %s: %s', (remarks, words) => {
    expect(passportOnItsWay(facts({ remarks }, { asked }))).toBe(words)
  })

  it.each<[string, Record<string, FactValue>, string[]]>([
    ['EZ0001000', { nationality: 'CN' }, []],
    ['P.9991003', { nationality: 'CN' }, []],
    ['E1234', { nationality: 'CN' }, ['passportFormat passportNo warning']],
    ['E1234', {}, ['passportFormat passportNo warning']],
    ['999000131', { nationality: 'GB' }, []],
    ['99900013', { nationality: 'GB' }, ['passportFormat passportNo warning']],
    ['99LA12345', { nationality: 'IE' }, []],
    ['EX9900013', { nationality: 'PL' }, []],
    ['999000131', { nationality: 'GB', passportCountry: 'PL' }, []],
    ['K00000000', { nationality: 'HK' }, []],
    ['999000131', { nationality: 'HK' }, []],
    ['EZO001518', { nationality: 'CN' }, []],
    ['300000000', { nationality: 'TW' }, []],
  ])('%s of %j: %j', (passportNo, values, findings) => {
    expect(found(facts({ ...adult, ...values, passportNo }))).toEqual(findings)
  })

  it.each<[Record<string, FactValue>, string | undefined, string[]]>([
    [{ passportNo: 'EZ0009913' }, 'official', ['wrongPassportKind passportNo error']],
    [{ passportNo: 'EZ0009913', travelCapacity: 'official' }, undefined, ['wrongPassportKind passportNo error']],
    [{ passportNo: 'EZ0009913', travelCapacity: 'private' }, 'official', []],
    [{ passportNo: 'EZ0009913' }, 'private', []],
    [{ passportNo: 'PE9991001' }, 'official', []],
    [{ passportNo: 'SE9991000' }, 'official', []],
    [{ passportNo: 'PE9991001', docType: 'ordinary' }, 'official', []],
    [{ passportNo: '999000131', docType: 'foreign', nationality: 'GB' }, 'official', []],
  ])('%j in a journey %s: %j', (values, travelCapacity, findings) => {
    expect(found(facts({ ...adult, ...values }), { ...(travelCapacity && { travelCapacity }) })).toEqual(findings)
  })
})

describe('age', () => {
  const asked = ['guardianConsent']
  const consent = ['minorNoConsent guardianConsent error']
  it.each<[string, Record<string, FactValue>, string[]]>([
    ['17, blank', { dob: '2008-07-13' }, consent],
    ['17, no', { dob: '2008-07-13', guardianConsent: false }, consent],
    ['17, yes', { dob: '2008-07-13', guardianConsent: true }, []],
    ['18 on the day', { dob: '2008-07-12' }, []],
    ['17 or 18', { dob: '2008-07' }, []],
    ['17 or 18, no', { dob: '2008', guardianConsent: false }, []],
    ['17 by month', { dob: '2008-08' }, consent],
    ['17 by the card alone', { idCard: '219900200911013631' }, consent],
    ['a teacher', { dob: '2008-07-13', roleInGroup: 'accompanyingTeacher' }, []],
    ['an apprentice', { dob: '2008-07-13', roleInGroup: 'apprentice' }, consent],
    ['nobody knows', {}, []],
  ])('%s', (_, values, findings) => {
    expect(found(facts(values, { asked }))).toEqual(findings)
  })

  it('asks for consent only where there is a place for it', () => {
    expect(found(facts({ dob: '2008-07-13' }))).toEqual([])
  })

  it('still says so while the consent is on its way', () => {
    expect(found(facts({ dob: '2008-07-13' }, { pending: ['guardianConsent'] }))).toEqual(consent)
  })

  it.each([
    ['2012-07-13', ['under14 dob warning']],
    ['2012-07-12', []],
    ['2012-07', []],
  ])('born %s: %j', (dob, findings) => {
    expect(found(facts({ dob }))).toEqual(findings)
  })

  it.each([
    [17, []],
    [16, []],
    [18, []],
    [15, ['ageMismatch age warning']],
    [19, ['ageMismatch age warning']],
    [25, ['ageMismatch age warning']],
  ])('aged %i by the list, 18 during the journey: %j', (age, findings) => {
    expect(found(facts({ dob: '2008-07-20', age, guardianConsent: true }))).toEqual(findings)
  })

  it.each<[Record<string, FactValue>, number | null]>([
    [{ dob: '2008-07-12' }, 18],
    [{ dob: '2008-07' }, null],
    [{ dob: '2008-07', idCard: '219900200807191294' }, 17],
    [{ dob: '2009', idCard: '219900200911013631' }, 16],
    [{ idCard: '219900200911013631' }, 16],
    [{ dob: '2006-01-01', idCard: '219900200911013631' }, 16],
    [{}, null],
  ])('%j is %s years old', (values, age) => {
    expect(ageAtDeparture(facts(values), toTheUk)).toBe(age)
  })
})

describe('identity card', () => {
  const idCard = '219900200911013631'
  it.each<[string, Record<string, FactValue>, [string, string][], string[]]>([
    ['agrees', { dob: '2009-11-01', gender: 'M' }, [], []],
    ['agrees with a month', { dob: '2009-11' }, [], []],
    ['another day', { dob: '2009-11-02' }, [], ['dobConflictId dob error']],
    ['another year', { dob: '2008' }, [], ['dobConflictId dob error']],
    ['an impossible day of another month', {}, [['dob', '2008-02']], ['dobConflictId dob error']],
    ['an impossible day of the same month', {}, [['dob', '2009-11']], []],
    ['an unreadable day', {}, [['dob', '']], []],
    ['another sex', { gender: 'F', dob: '2009-11-01' }, [], ['genderConflictId gender error']],
    ['no sex said', { gender: 'U', dob: '2009-11-01' }, [], []],
  ])('%s', (_, values, refused, findings) => {
    expect(found(facts({ idCard, guardianConsent: true, ...values }, { refused }))).toEqual(findings)
  })

  it('is not listened to where it is wrong itself', () => {
    expect(found(facts({ idCard: '219900200911013632', dob: '1990-01-01', gender: 'F' }))).toEqual([])
  })
})

describe('contacts', () => {
  const asked = ['emergencyName', 'emergencyPhone', 'guardianName', 'guardianPhone']
  it.each<[string, Record<string, FactValue>, More, string[]]>([
    [
      'no telephone',
      { emergencyName: '孙家长' },
      { asked: ['emergencyPhone'] },
      ['missingRequired emergencyPhone error'],
    ],
    [
      'no guardian’s telephone',
      { guardianName: '孙家长' },
      { asked: ['guardianPhone'] },
      ['missingRequired guardianPhone error'],
    ],
    ['no contact', {}, { asked }, ['missingRequired emergencyName error']],
    ['telephone on its way', { emergencyName: '孙家长' }, { pending: ['emergencyPhone'] }, []],
    [
      'telephone refused',
      { emergencyName: '孙家长' },
      { asked: ['emergencyPhone'], refused: [['emergencyPhone', '']] },
      [],
    ],
    ['complete', { emergencyName: '孙家长', emergencyPhone: '+8619900000325' }, {}, []],
    ['not asked', {}, {}, []],
  ])('%s', (_, values, more, findings) => {
    expect(found(facts({ ...adult, ...values }, more))).toEqual(findings)
  })
})

describe('other papers', () => {
  it.each<[Record<string, FactValue>, string[]]>([
    [{ insuranceFrom: '2026-07-12', insuranceTo: '2026-08-02' }, []],
    [{ insuranceTo: '2026-08-01' }, ['insuranceGap insuranceTo error']],
    [{ insuranceFrom: '2026-07-13' }, ['insuranceGap insuranceFrom error']],
    [{ insuranceTo: '2026-08' }, []],
  ])('%j: %j', (values, findings) => {
    expect(found(facts({ ...adult, ...values }))).toEqual(findings)
  })

  it('says nothing more of a driver', () => {
    expect(found(facts({ roleInGroup: 'driver' }, { asked: ['passportNo', 'dob'] }))).toEqual([
      'notAPerson null warning',
    ])
  })

  it.each<[Record<string, FactValue>, string[]]>([
    [{ agreementNo: 'A-1', validTo: '2026-04-30' }, ['agreementExpired']],
    [{ agreementNo: 'A-1', validTo: '2026-05-01' }, []],
    [{ agreementNo: 'A-1', validTo: '2026-05' }, []],
    [{ agreementNo: 'A-1' }, []],
    [{}, ['missingRequired']],
  ])('agreement %j: %j', (values, codes) => {
    expect(agreementFindings(facts(values, { asked: ['agreementNo'] }), '2026-05-01').map(({ code }) => code)).toEqual(
      codes,
    )
  })
})
