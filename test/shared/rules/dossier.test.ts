import type { AnyRow, Row, Standalone } from '@shared/model/types'
import type { CohortDossier, Participant } from '@shared/rules/dossier'
import { cohortDossier } from '@shared/rules/dossier'
import { identityCheckCharacter } from '@shared/rules/identity-card'
import { lacksOf, spokenChecks } from '@shared/rules/lacks'
import { beforeEach, describe, expect, it } from 'vitest'
import { Memory } from '../../../renderer/office/memory'

/** An office in memory; everybody in it is invented. */
class Office extends Memory {
  keep<K extends Standalone>(type: K, row: Omit<Row<K>, 'seq'>): Row<K> {
    const kept = { ...row, seq: 1 }
    this.put(type, kept as unknown as AnyRow)
    return kept as unknown as Row<K>
  }
}

const passport = { type: 'ordinary', number: 'EZ0001000', expiresOn: '2030-01-01' } as const
const contact = { name: { full: '例家长' }, phone: '+8619900000301' }
const insurance = { insurer: '示例保险', dates: { from: '2026-07-12', to: '2026-08-02' } }

let office: Office

beforeEach(() => {
  office = new Office()
  office.keep('cohort', {
    id: 'c1',
    name: { zh: '2026年暑期赴英研学团' },
    kind: 'studyTourOut',
    dates: { from: '2026-07-12', to: '2026-08-02' },
    destinations: ['GB'],
    insurances: { i1: insurance },
  })
})

type PersonParts = Partial<Omit<Row<'person'>, 'id' | 'seq'>>
type EnrolmentParts = Partial<Omit<Row<'enrolment'>, 'id' | 'seq'>>

function join(id: string, person: PersonParts = {}, enrolment: EnrolmentParts = {}) {
  office.keep('person', {
    id,
    nameZh: { full: id },
    gender: 'F',
    dateOfBirth: '2006-01-01',
    documents: { d1: passport },
    emergencyContacts: { e1: contact },
    ...person,
  })
  office.keep('enrolment', { id: `in-${id}`, person: id, cohort: 'c1', role: 'student', ...enrolment })
}

function dossier(today = '2026-05-01'): CohortDossier {
  const found = cohortDossier(office, 'c1', today)
  if (!found) throw new Error('no dossier')
  return found
}

function only(): Participant {
  const [participant] = dossier().participants
  if (!participant) throw new Error('nobody in the cohort')
  return participant
}

const codesOf = ({ findings }: Participant) => findings.map(({ code, field }) => `${code} ${field}`)

describe('a person whose identity card says otherwise', () => {
  const card = (digits: string) => `${digits}${identityCheckCharacter(digits)}`

  it('is counted until one of the two is put right, and what contradicts is named', () => {
    // Odd: male, born on 12 November 2005.
    const idCard = card('11010120051112001')
    join('欧阳样一', { idCard, dateOfBirth: '2005-11-12', gender: 'F' })
    join('张样三', { idCard: card('11010120051112003'), dateOfBirth: '2005-11-21', gender: 'F' })
    join('曾假设', { idCard: card('11010120051112005'), dateOfBirth: '2005-11-12', gender: 'M' })
    expect(dossier().missing).toMatchObject({ identity: 2, birth: 0, values: 0 })
    const lacks = dossier().participants.map((each) => [each.person.id, lacksOf(each).map(({ words }) => words.zh)])
    expect(Object.fromEntries(lacks)).toEqual({
      欧阳样一: ['性别与身份证不符'],
      张样三: ['出生日期与身份证不符', '性别与身份证不符'],
      曾假设: [],
    })
    expect(spokenChecks(dossier().participants)).toContain('identity')
    office.keep('person', { ...(office.get('person', '欧阳样一') as Row<'person'>), gender: 'M' })
    expect(dossier().missing.identity).toBe(1)
  })
})

describe('a person with everything', () => {
  it('lacks nothing', () => {
    join('欧阳样一')
    expect(only().findings).toEqual([])
    expect(only().checks).toEqual({
      passport: 'ok',
      consent: 'notNeeded',
      emergency: 'ok',
      insurance: 'ok',
      birth: 'ok',
      identity: 'ok',
      values: 'ok',
    })
    expect(only().age).toBe(20)
    expect(dossier().missing).toEqual({
      passport: 0,
      consent: 0,
      emergency: 0,
      insurance: 0,
      birth: 0,
      identity: 0,
      values: 0,
    })
  })
})

describe('passports', () => {
  it.each<[string, PersonParts['documents'], string, string[]]>([
    ['none', {}, 'missing', ['missingRequired passportNo']],
    ['on its way', { d1: { pending: { number: true } } }, 'pending', ['placeholderText passportNo']],
    ['no expiry', { d1: { number: 'EZ0001000' } }, 'missing', ['missingRequired passportExpiry']],
    [
      'expiry on its way',
      { d1: { number: 'EZ0001000', pending: { expiresOn: true } } },
      'pending',
      ['placeholderText passportExpiry'],
    ],
    ['expired', { d1: { ...passport, expiresOn: '2026-07-01' } }, 'problem', ['passportExpired passportExpiry']],
    ['renewed', { d1: { ...passport, expiresOn: '2026-07-01' }, d2: passport }, 'ok', []],
    [
      'a permit only',
      { d1: { type: 'hkmoPermit', number: 'C00000000', expiresOn: '2030-01-01' } },
      'missing',
      ['missingRequired passportNo'],
    ],
    ['an odd number', { d1: { ...passport, number: 'E1' } }, 'ok', ['passportFormat passportNo']],
  ])('%s', (_, documents, state, codes) => {
    join('欧阳样一', { documents })
    expect(only().checks.passport).toBe(state)
    expect(codesOf(only())).toEqual(codes)
    expect(dossier().missing.passport).toBe(state === 'ok' ? 0 : 1)
  })

  it('takes the passport for public affairs on an official journey', () => {
    office.keep('cohort', { ...(office.get('cohort', 'c1') as Row<'cohort'>), travelCapacity: 'official' })
    join('欧阳样一', {
      documents: { d1: passport, d2: { type: 'publicAffairs', number: 'PE9990001', expiresOn: '2029-01-01' } },
    })
    expect(only().checks.passport).toBe('ok')
    join('欧阳样一')
    expect(codesOf(only())).toEqual(['wrongPassportKind passportNo'])
    expect(only().checks.passport).toBe('problem')
  })

  it('takes the document named for the journey', () => {
    const documents = { d1: passport, d2: { ...passport, expiresOn: '2026-07-20' } }
    join('欧阳样一', { documents }, { document: 'd2' })
    expect(codesOf(only())).toEqual(['passportExpiresDuringTrip passportExpiry'])
  })
})

describe('consent of a guardian', () => {
  const minor = { dateOfBirth: '2009-01-01' }
  it.each<[string, PersonParts, string]>([
    ['none', minor, 'missing'],
    ['given', { ...minor, consents: { k1: { kind: 'guardian', given: true, cohort: 'c1' } } }, 'ok'],
    ['given for the office', { ...minor, consents: { k1: { kind: 'guardian', given: true } } }, 'ok'],
    [
      'given for another cohort',
      { ...minor, consents: { k1: { kind: 'guardian', given: true, cohort: 'c0' } } },
      'missing',
    ],
    [
      'taken back',
      { ...minor, consents: { k1: { kind: 'guardian', given: true, withdrawnOn: '2026-04-01' } } },
      'missing',
    ],
    ['refused', { ...minor, consents: { k1: { kind: 'guardian', given: false } } }, 'missing'],
    ['another consent', { ...minor, consents: { k1: { kind: 'photo', given: true } } }, 'missing'],
    ['on its way', { ...minor, consents: { k1: { kind: 'guardian', pending: { given: true } } } }, 'pending'],
    ['an adult', {}, 'notNeeded'],
  ])('%s', (_, person, state) => {
    join('欧阳样一', person)
    expect(only().checks.consent).toBe(state)
    expect(only().findings.some(({ code }) => code === 'minorNoConsent')).toBe(
      state === 'missing' || state === 'pending',
    )
  })

  it('is said at the consent of this journey alone, or at the consents where there is none', () => {
    const whereOf = (consents: PersonParts['consents']) => {
      join('欧阳样一', { ...minor, ...(consents && { consents }) })
      return only().findings.find(({ code }) => code === 'minorNoConsent')?.path
    }
    expect(whereOf(undefined)).toBe('consents')
    expect(whereOf({ k1: { kind: 'photo', given: true } })).toBe('consents')
    expect(whereOf({ k1: { kind: 'photo' }, k2: { kind: 'guardian', pending: { given: true } } })).toBe(
      'consents.k2.given',
    )
  })

  it.each<[string, NonNullable<PersonParts['consents']>, string]>([
    ['nothing about the data', {}, 'missing'],
    ['the one about the data on its way', { d: { kind: 'guardianData', pending: { given: true } } }, 'pending'],
    ['both', { d: { kind: 'guardianData', given: true } }, 'ok'],
  ])('under 14 counts the consent to the use of the data: %s', (_, consents, state) => {
    join('欧阳样一', { dateOfBirth: '2014-01-01', consents: { g: { kind: 'guardian', given: true }, ...consents } })
    expect(only().checks.consent).toBe(state)
  })

  it('is not needed of a young teacher', () => {
    join('欧阳样一', minor, { role: 'accompanyingTeacher' })
    expect(only().checks.consent).toBe('notNeeded')
  })
})

describe('emergency contacts', () => {
  it.each<[string, PersonParts['emergencyContacts'], string, string[]]>([
    ['none', {}, 'missing', ['missingRequired emergencyName']],
    ['without a telephone', { e1: { name: { full: '例家长' } } }, 'missing', ['missingRequired emergencyPhone']],
    ['a second one who can be reached', { e1: { name: { full: '例家长' } }, e2: contact }, 'ok', []],
    [
      'on its way',
      { e1: { name: { full: '例家长' }, pending: { phone: true } } },
      'pending',
      ['placeholderText emergencyPhone'],
    ],
  ])('%s', (_, emergencyContacts, state, codes) => {
    join('欧阳样一', { emergencyContacts })
    expect(only().checks.emergency).toBe(state)
    expect(codesOf(only())).toEqual(codes)
  })
})

describe('insurance', () => {
  const withInsurances = (insurances: Row<'cohort'>['insurances']) =>
    office.keep('cohort', { ...(office.get('cohort', 'c1') as Row<'cohort'>), insurances })

  it.each<[string, Row<'cohort'>['insurances'], EnrolmentParts, string, string[]]>([
    ['none', {}, {}, 'missing', ['insuranceMissing insurer']],
    ['the one of the cohort', { i1: insurance }, {}, 'ok', []],
    ['two, and nobody said which', { i1: insurance, i2: insurance }, {}, 'missing', ['insuranceMissing insurer']],
    ['two, and one named', { i1: insurance, i2: insurance }, { insurance: 'i2' }, 'ok', []],
    [
      'ends early',
      { i1: { insurer: '示例保险', dates: { to: '2026-08-01' } } },
      {},
      'problem',
      ['insuranceGap insuranceTo'],
    ],
  ])('%s', (_, insurances, enrolment, state, codes) => {
    withInsurances(insurances)
    join('欧阳样一', {}, enrolment)
    expect(only().checks.insurance).toBe(state)
    expect(codesOf(only())).toEqual(codes)
  })
})

describe('the cohort', () => {
  it('is null where there is none', () => {
    expect(cohortDossier(office, 'c2', '2026-05-01')).toBeNull()
  })

  it('puts the leader first, then staff, then the others by pinyin', () => {
    join('张样三')
    join('欧阳样一')
    join('曾假设')
    join('孙示队', { dateOfBirth: '1990-01-01' }, { role: 'accompanyingTeacher' })
    join('马示带', { dateOfBirth: '1982-11-03' }, { role: 'delegationLeader' })
    const { participants, leader } = dossier()
    expect(participants.map(({ person }) => person.id)).toEqual(['马示带', '孙示队', '欧阳样一', '曾假设', '张样三'])
    expect(leader?.person.id).toBe('马示带')
    expect(dossier().findings).toEqual([])
  })

  it('keeps those who dropped out apart', () => {
    join('欧阳样一')
    join('吕拟名', { documents: {} }, { state: 'withdrawn' })
    join('单虚构', {}, { state: 'rejected' })
    expect(dossier().participants.map(({ person }) => person.id)).toEqual(['欧阳样一'])
    expect(dossier().withdrawn.map(({ person }) => person.id)).toEqual(['吕拟名', '单虚构'])
    expect(dossier().missing.passport).toBe(0)
  })

  it('says what is wrong with it as a whole', () => {
    for (let number = 1; number <= 11; number++) join(`样${number}`)
    expect(dossier().findings.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'missingRequired leaderName',
      'tooFewAdults null',
    ])
    for (const id of ['马示带', '孙示队']) join(id, { dateOfBirth: '1982-11-03' }, { role: 'delegationLeader' })
    expect(dossier().findings.map(({ code }) => code)).toEqual(['secondLeader'])
  })

  it('asks for dates and a destination', () => {
    office.keep('cohort', { id: 'c1', kind: 'studyTourOut' })
    expect(dossier().findings.map(({ field }) => field)).toEqual(['dateFrom', 'dateTo', 'destination'])
  })

  it('asks no passport of those who stay at home', () => {
    office.keep('cohort', { id: 'c1', kind: 'examSession' })
    join('欧阳样一', { documents: {} })
    expect(only().checks).toEqual({
      passport: 'notNeeded',
      consent: 'notNeeded',
      emergency: 'ok',
      insurance: 'notNeeded',
      birth: 'ok',
      identity: 'ok',
      values: 'ok',
    })
    expect(only().findings).toEqual([])
  })

  it('finds institutions, imports and the people it has', () => {
    office.keep('institution', { id: 'o1', name: { zh: '示例农业职业技术学院' } })
    office.keep('institution', { id: 'o2', name: { en: 'Exampleshire College Group' } })
    office.keep('cohort', { ...(office.get('cohort', 'c1') as Row<'cohort'>), sending: ['o1', 'gone'], host: 'o2' })
    office.keep('importBatch', { id: 'b1', cohort: 'c1' })
    office.keep('importBatch', { id: 'b2', cohort: 'c1' })
    office.keep('importBatch', { id: 'b3', cohort: 'c0' })
    join('欧阳样一', { institution: 'o1' })
    office.keep('enrolment', { id: 'in-nobody', person: 'gone', cohort: 'c1' })
    const { host, sending, organiser, imports, participants } = dossier()
    expect([host?.id, sending.map(({ id }) => id), organiser, imports.map(({ id }) => id)]).toEqual([
      'o2',
      ['o1'],
      null,
      ['b2', 'b1'],
    ])
    expect(participants.map(({ institution }) => institution?.id)).toEqual(['o1'])
  })

  it('says of everybody in a room what is wrong with it', () => {
    office.keep('cohort', {
      ...(office.get('cohort', 'c1') as Row<'cohort'>),
      rooms: { r1: { number: '101', type: 'twin' } },
    })
    join('欧阳样一', { gender: 'M' }, { room: 'r1' })
    join('吕拟名', {}, { room: 'r1' })
    join('单虚构', {}, { room: 'gone' })
    const found = Object.fromEntries(
      dossier().participants.map((one) => [one.person.id, [one.room?.key, codesOf(one)]]),
    )
    expect(found).toEqual({
      欧阳样一: ['r1', ['mixedSexRoom room']],
      吕拟名: ['r1', ['mixedSexRoom room']],
      单虚构: [undefined, []],
    })
  })

  it('reckons ages on today while it has no dates', () => {
    office.keep('cohort', { id: 'c1', kind: 'studyTourOut', destinations: ['GB'] })
    join('欧阳样一', { dateOfBirth: '2008-05-01' })
    expect([dossier('2026-04-30').participants[0]?.age, dossier('2026-05-01').participants[0]?.age]).toEqual([17, 18])
  })
})
