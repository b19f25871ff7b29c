import { casesOf, type Others } from './case'

const person = {
  id: 'p1',
  nameZh: { full: '例某' },
  gender: 'M',
  dateOfBirth: '2008-11-12',
  nationality: 'CN',
  state: 'active',
  idCard: '219900200811129274',
  documents: {
    d1: { type: 'ordinary', number: 'EZ0001000', issuingState: 'CN', issuedOn: '2024-01-01', expiresOn: '2034-01-01' },
  },
}
const doc = (row: object) => ({ documents: { d1: { ...person.documents.d1, ...row } } })
const other = (row: object): Others => ({ person: [{ id: 'p2', nameZh: { full: '另某' }, ...row }] })
const format = ['passportFormat documents.d1.number']
const kind = ['documentKindConflict documents.d1.type']

/** Numbers of every series by the type and the country or region of their document. */
const numbers: [type: string, country: string, number: string, found: readonly string[]][] = [
  ['ordinary', 'CN', 'E12345678', []],
  ['ordinary', 'CN', 'EA1234567', []],
  ['ordinary', 'CN', 'EH1234567', []],
  ['ordinary', 'CN', 'EN1234567', []],
  ['ordinary', 'CN', 'EZ1234567', []],
  ['ordinary', 'CN', 'G12345678', []],
  ['ordinary', 'CN', '141234567', []],
  ['ordinary', 'CN', '151234567', []],
  ['ordinary', 'CN', '161234567', format],
  ['ordinary', 'CN', 'E1234567', format],
  ['ordinary', 'CN', 'E123456789', format],
  ['ordinary', 'CN', 'EI1234567', ['lookalikeCharacter documents.d1.number']],
  ['ordinary', 'CN', 'EO1234567', ['lookalikeCharacter documents.d1.number']],
  ['ordinary', 'CN', 'EA12O4567', ['lookalikeCharacter documents.d1.number']],
  ['ordinary', 'CN', 'G1234S678', ['lookalikeCharacter documents.d1.number']],
  ['ordinary', 'CN', 'X12345678', format],
  ['ordinary', 'CN', '12', format],
  ['publicAffairs', 'CN', 'PE1234567', []],
  ['publicAffairs', 'CN', 'P1234567', []],
  ['publicAffairs', 'CN', 'P.1234567', []],
  ['publicAffairs', 'CN', 'E12345678', kind],
  ['ordinary', 'CN', 'PE1234567', kind],
  ['service', 'CN', 'SE1234567', []],
  ['service', 'CN', 'S1234567', []],
  ['service', 'CN', 'S12345678', []],
  ['service', 'CN', 'S.1234567', []],
  ['service', 'CN', 'DE1234567', kind],
  ['diplomatic', 'CN', 'DE1234567', []],
  ['diplomatic', 'CN', 'SE1234567', kind],
  ['hkPassport', 'HK', 'K12345678', []],
  ['hkPassport', 'HK', 'H12345678', []],
  ['hkPassport', 'HK', 'K1234567', format],
  ['moPassport', 'MO', 'MA1234567', []],
  ['moPassport', 'MO', 'MA123456', format],
  ['mainlandPermitHkMo', 'CN', 'H12345678', []],
  ['mainlandPermitHkMo', 'CN', 'M12345678', []],
  ['mainlandPermitHkMo', 'CN', 'H1234567801', []],
  ['mainlandPermitHkMo', 'CN', 'E12345678', format],
  ['mainlandPermitTw', 'CN', '12345678', []],
  ['mainlandPermitTw', 'CN', '1234567', format],
  ['hkmoPermit', 'CN', 'C12345678', []],
  ['twPermit', 'CN', 'L12345678', []],
  ['other', 'CN', 'anything', []],
  ['foreign', 'GB', '123456789', []],
  ['foreign', 'GB', '12345678', format],
  ['foreign', 'GB', '1234567890', format],
  ['foreign', 'LA', 'P0123456', []],
  ['foreign', 'DE', 'C01X00T47', []],
  ['ordinary', 'TW', '300000000', []],
  ['ordinary', 'CN', 'none', []],
]

/** The specimen of ICAO Doc 9303 part 4. */
const specimen = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10'
const zone = (mrz: string, found: readonly string[], row: object = {}, changes: object = {}) =>
  [
    `zone ${found.join(' ') || 'right'}`,
    {
      idCard: undefined,
      gender: 'F',
      dateOfBirth: '1974-08-12',
      documents: {
        d1: { type: 'foreign', issuingState: 'LA', number: 'L898902C3', expiresOn: '2012-04-15', mrz, ...row },
      },
      ...changes,
    },
    found,
    {},
    '2011-01-01',
  ] as const
const child = { idCard: undefined, dateOfBirth: '2013-05-01' }
const consent = (row: object) => ({ ...child, consents: { k1: { kind: 'guardianData', given: true, ...row } } })
/** Consents of a guardian one after the other: given on, withdrawn on. */
const said = (...consents: (readonly (string | undefined)[])[]) => ({
  ...child,
  consents: Object.fromEntries(
    consents.map(([givenOn, withdrawnOn], index) => [
      `k${index}`,
      { kind: 'guardianData', given: true, givenOn, withdrawnOn },
    ]),
  ),
})
const check = (row: object) => ({ safeguardingChecks: { s1: { kind: 'dbsEnhanced', ...row } } })

export const people = casesOf('person', person, {}, [
  ['nothing wrong', {}, []],
  [
    'asked for a copy lately',
    { requests: { r: { kind: 'copy', receivedOn: '2026-08-28' } } },
    ['requestOpen requests.r.due'],
  ],
  [
    'asked for a copy long ago',
    { requests: { r: { kind: 'copy', receivedOn: '2026-05-01' } } },
    ['!requestOverdue requests.r.due'],
  ],
  [
    'asked for a copy and was given it',
    { requests: { r: { kind: 'copy', receivedOn: '2026-05-01', doneOn: '2026-05-09' } } },
    [],
  ],
  ...numbers.map(
    ([type, issuingState, number, found]) =>
      [`${type} ${issuingState} ${number}`, doc({ type, issuingState, number }), found] as const,
  ),
  [
    'the nationality stands in for the issuing state',
    { ...doc({ issuingState: undefined, type: 'foreign', number: '12' }), nationality: 'GB' },
    format,
  ],
  zone(specimen, []),
  zone(specimen.replace('L898902C36', 'L898902C37'), ['!mrzCheckDigit documents.d1.mrz']),
  zone(specimen.replace('7408122', '7408123'), ['!mrzCheckDigit documents.d1.mrz']),
  zone(specimen.replace('1204159', '1204158'), ['!mrzCheckDigit documents.d1.mrz']),
  zone(`${specimen.slice(0, -1)}1`, ['!mrzCheckDigit documents.d1.mrz']),
  zone('P<UTOERIKSSON', ['mrzUnread documents.d1.mrz']),
  zone(specimen, ['!mrzNumber documents.d1.mrz'], { number: 'L898902C4' }),
  zone(specimen, ['!mrzExpiry documents.d1.mrz'], { expiresOn: '2012-04-16' }),
  zone(specimen, [], { expiresOn: '2012-04' }),
  zone(specimen, ['!mrzBirth documents.d1.mrz'], {}, { dateOfBirth: '1974-08-13' }),
  zone(specimen, [], {}, { dateOfBirth: '1974' }),
  zone(specimen, ['!mrzSex documents.d1.mrz'], {}, { gender: 'M' }),
  zone(specimen, [], {}, { gender: 'X' }),
  [
    'a number that a list destroyed, with nothing in its place',
    { idCard: undefined, refusedValues: { idCard: { said: '2.199E+17', because: 'scientificNotation' } } },
    ['!valueRefused idCard'],
  ],
  [
    'with a number in its place',
    { refusedValues: { idCard: { said: '2.199E+17', because: 'scientificNotation' } } },
    [],
  ],
  [
    'of a paper that there is without its number',
    {
      ...doc({ number: undefined }),
      refusedValues: { passportNo: { said: '1.2E+9', because: 'scientificNotation' } },
    },
    ['!valueRefused documents.d1.number'],
  ],
  ['expired', doc({ expiresOn: '2026-08-31' }), ['documentExpired documents.d1.expiresOn']],
  ['expires today', doc({ expiresOn: '2026-09-01' }), ['~documentExpiring documents.d1.expiresOn']],
  ['expires in six months less a day', doc({ expiresOn: '2027-02-28' }), ['~documentExpiring documents.d1.expiresOn']],
  ['expires in six months', doc({ expiresOn: '2027-03-01' }), []],
  ['expired in that month', doc({ expiresOn: '2026-08' }), ['documentExpired documents.d1.expiresOn']],
  ['expired and void', doc({ expiresOn: '2026-08-31', custody: 'void' }), []],
  [
    'expired and renewed',
    {
      documents: {
        d1: { ...person.documents.d1, expiresOn: '2026-08-31' },
        d2: { ...person.documents.d1, number: 'EZ0001001' },
      },
    },
    [],
  ],
  ['expires before it was issued', doc({ issuedOn: '2034-01-02' }), ['!datesReversed documents.d1.expiresOn']],
  [
    'lent and not back',
    doc({ custodyLog: { l1: { out: '2026-08-01', due: '2026-08-31' } } }),
    ['custodyOverdue documents.d1.custodyLog.l1.due'],
  ],
  ['lent and back', doc({ custodyLog: { l1: { due: '2026-08-31', back: '2026-08-30' } } }), []],
  ['lent until today', doc({ custodyLog: { l1: { due: '2026-09-01' } } }), []],
  [
    'the passport of another',
    {},
    ['!documentTwice documents.d1.number'],
    other({ documents: { x: { number: 'ez 0001000' } } }),
  ],
  ['another passport', {}, [], other({ documents: { x: { number: 'EZ0001001' } } })],
  ['the identity card of another', {}, ['!idCardTwice idCard'], other({ idCard: '219900200811129274' })],
  ['a card with a wrong check character', { idCard: '219900200811129275' }, ['!idCardInvalid idCard']],
  ['a card of a day that never was', { idCard: '219900200902300013' }, ['!idCardInvalid idCard']],
  ['a card with a digit too few', { idCard: '21990020081112927' }, ['!idCardInvalid idCard']],
  ['an old card', { idCard: '219900810302001', dateOfBirth: '1981-03-02' }, []],
  ['no card', { idCard: undefined }, []],
  ['no card, said', { idCard: 'none' }, []],
  ['born on another day', { dateOfBirth: '2008-11-13' }, ['!dobConflictId dateOfBirth']],
  ['born in that year', { dateOfBirth: '2008' }, []],
  ['born in another month', { dateOfBirth: '2008-12' }, ['!dobConflictId dateOfBirth']],
  ['of another sex', { gender: 'F' }, ['!genderConflictId gender']],
  ['sex not said', { gender: undefined }, []],
  ['born tomorrow', { idCard: undefined, dateOfBirth: '2026-09-02' }, ['!birthImpossible dateOfBirth']],
  ['born long ago', { idCard: undefined, dateOfBirth: '1890' }, ['!birthImpossible dateOfBirth']],
  ['a child without consent', child, ['!noDataConsent consents']],
  ['fourteen today', { ...child, dateOfBirth: '2012-09-01' }, []],
  ['fourteen tomorrow', { ...child, dateOfBirth: '2012-09-02' }, ['!noDataConsent consents']],
  ['fourteen some day this year', { ...child, dateOfBirth: '2012' }, []],
  ['a child with consent', consent({}), []],
  ['a consent not given', consent({ given: false }), ['!noDataConsent consents']],
  [
    'a consent taken back',
    consent({ withdrawnOn: '2026-06-01' }),
    ['!noDataConsent consents', 'processingWithdrawn consents.k1.withdrawnOn'],
  ],
  [
    'taken back by a later word, in another item',
    said(['2026-01-01'], [undefined, '2026-06-01']),
    ['!noDataConsent consents', 'processingWithdrawn consents.k1.withdrawnOn'],
  ],
  ['given again after it was taken back', said(['2026-07-01'], ['2026-01-01', '2026-06-01']), []],
  ['given again on the day it was taken back', said(['2026-06-01'], ['2026-01-01', '2026-06-01']), []],
  [
    'health data whose consent was taken back',
    { welfare: { allergies: '花生' }, consents: { k1: { kind: 'health', given: true, withdrawnOn: '2026-06-01' } } },
    ['healthWithdrawn consents.k1.withdrawnOn'],
  ],
  ['no health data left', { consents: { k1: { kind: 'health', given: true, withdrawnOn: '2026-06-01' } } }, []],
  [
    'pictures whose consent was taken back',
    { consents: { k1: { kind: 'photo', given: true, withdrawnOn: '2026-06-01' } } },
    ['~photoWithdrawn consents.k1.withdrawnOn'],
  ],
  ['a consent to travel', consent({ kind: 'guardian' }), ['!noDataConsent consents']],
  [
    'an office that says 16',
    { idCard: undefined, dateOfBirth: '2011-01-01' },
    ['!noDataConsent consents'],
    { office: [{ id: 'office', settings: { s: { setting: 'dataConsentBelow', value: '16' } } }] },
  ],
  ['a check that counts', check({ checkedOn: '2024-06-01' }), []],
  ['a check of three years ago', check({ checkedOn: '2023-08-01' }), ['checkOverdue safeguardingChecks.s1.recheckOn']],
  ['a check soon', check({ checkedOn: '2023-10-01' }), ['~checkSoon safeguardingChecks.s1.recheckOn']],
  [
    'a day entered',
    check({ checkedOn: '2024-06-01', recheckOn: '2026-08-31' }),
    ['checkOverdue safeguardingChecks.s1.recheckOn'],
  ],
  ['repeated', { safeguardingChecks: { s1: { checkedOn: '2020-01-01' }, s2: { checkedOn: '2026-01-01' } } }, []],
  [
    'a score that ended',
    { languageScores: { l1: { test: 'ielts', expiresOn: '2026-08-31' } } },
    ['~scoreExpired languageScores.l1.expiresOn'],
  ],
  ['kept too long', { retentionUntil: '2026-08-31' }, ['retentionPassed retentionUntil']],
  ['kept too long and erased', { retentionUntil: '2026-08-31', state: 'erased' }, []],
])
