import { casesOf, type Others } from './case'

/** A teacher and a student of 17 on the way to the UK, with everything they need. */
const papers = {
  nationality: 'CN',
  emergencyContacts: { e1: { name: { full: '例家人' }, phone: '+8619900000301' } },
}
const group = {
  institution: [{ id: 'i1', kind: 'higherVocational', name: { zh: '示例学院' } }],
  person: [
    {
      id: 't1',
      nameZh: { full: '例老师' },
      gender: 'F',
      dateOfBirth: '1985-01-01',
      ...papers,
      documents: { d1: { type: 'ordinary', number: 'EZ0001001', expiresOn: '2034-01-01' } },
    },
    {
      id: 's1',
      nameZh: { full: '例同学' },
      gender: 'F',
      dateOfBirth: '2009-05-01',
      ...papers,
      documents: { d1: { type: 'ordinary', number: 'EZ0001002', expiresOn: '2034-01-01' } },
      consents: { k1: { kind: 'guardian', given: true } },
    },
  ],
  enrolment: [
    { id: 'et', cohort: 'c1', person: 't1', role: 'delegationLeader' },
    { id: 'es', cohort: 'c1', person: 's1', role: 'student' },
  ],
} satisfies Others
const insured = { insurances: { k: { insurer: '示例保险', dates: { from: '2026-10-10', to: '2026-10-24' } } } }
const cohort = {
  id: 'c1',
  name: { zh: '示例研学团' },
  kind: 'studyTourOut',
  state: 'documents',
  sending: ['i1'],
  destinations: ['GB'],
  dates: { from: '2026-10-10', to: '2026-10-24' },
  ...insured,
}
const secondary: Others = { institution: [{ id: 'i1', kind: 'secondaryVocational' }] }
const items = (...rows: [kind: string, hours: number][]) => ({
  itinerary: Object.fromEntries(rows.map(([kind, hours], n) => [`n${n}`, { date: '2026-10-12', kind, hours }])),
})
const official = {
  travelCapacity: 'official',
  kind: 'delegationOut',
  approvalNo: 'EX-1',
  publicNotice: { from: '2026-09-14', to: '2026-09-18' },
}
const back = {
  state: 'returned',
  dates: { from: '2026-08-01', to: '2026-08-10' },
  insurances: { k: { insurer: 'x', dates: { from: '2026-08-01', to: '2026-08-10' } } },
}
const officialBack = { ...official, ...back, publicNotice: { from: '2026-07-20', to: '2026-07-24' } }
const hosted = (row: object = {}) => ({
  hostFamilies: { h1: { name: { full: 'Example' }, safeguardingCheckedOn: '2025-01-01', places: 2, ...row } },
})
const guest = (...ids: string[]): Others => ({
  enrolment: group.enrolment.map((row) => (ids.includes(row.id) ? { ...row, hostFamily: 'h1' } : row)),
})
const leg = (row: object) => ({ segments: { g1: { direction: 'out', ...row } } })

export const cohorts = casesOf('cohort', cohort, group, [
  ['nothing wrong', {}, []],
  ['no dates', { dates: undefined }, ['!missingRequired', '!missingRequired']],
  ['no destination', { destinations: undefined }, ['!missingRequired']],
  [
    'no leader',
    {},
    ['!missingRequired'],
    { enrolment: [{ id: 'et', cohort: 'c1', person: 't1', role: 'accompanyingTeacher' }] },
  ],
  [
    'a leader by name',
    { leader: 'et' },
    [],
    { enrolment: [{ id: 'et', cohort: 'c1', person: 't1', role: 'accompanyingTeacher' }] },
  ],
  ['a leader who left', { leader: 'gone' }, ['leaderGone leader']],
  [
    'two leaders',
    {},
    ['!secondLeader'],
    { enrolment: [{ id: 'e3', cohort: 'c1', person: 't1', role: 'delegationLeader' }] },
  ],
  [
    'too few adults',
    {},
    ['tooFewAdults'],
    { enrolment: Array.from({ length: 10 }, (_, n) => ({ id: `x${n}`, cohort: 'c1', person: 's1', role: 'student' })) },
  ],
  [
    'an office that wants one to eight',
    {},
    ['tooFewAdults'],
    {
      office: [{ id: 'office', settings: { s: { setting: 'studentsToAnAdult', value: '8' } } }],
      enrolment: Array.from({ length: 8 }, (_, n) => ({ id: `x${n}`, cohort: 'c1', person: 's1', role: 'student' })),
    },
  ],
  ['backwards', { dates: { from: '2026-10-24', to: '2026-10-10' } }, ['!datesReversed dates']],
  ['cancelled', { state: 'cancelled', dates: undefined }, []],
  ['online', { direction: 'online', destinations: undefined }, []],
  [
    'left, and still being prepared',
    { dates: { from: '2026-08-31', to: '2026-10-24' } },
    ['~departedStateBehind state'],
  ],
  ['left and travelling', { dates: { from: '2026-08-31', to: '2026-10-24' }, state: 'travelling' }, []],
  ['back, and still travelling', { ...back, state: 'travelling' }, ['stateBehind state']],
  [
    'to China with a guest from abroad',
    { destinations: ['CN'], kind: 'studyTourIn' },
    ['~blankPages'],
    { person: [{ ...group.person[0], id: 't1', nationality: 'GB' }] },
  ],
  ['to China, everybody at home there', { destinations: ['CN'], kind: 'studyTourIn' }, []],
  ['an official journey', official, []],
  [
    'no approval',
    { ...official, approvalNo: undefined, dates: { from: '2026-09-30', to: '2026-10-04' }, ...insured },
    ['approvalMissing approvalNo'],
  ],
  ['no approval yet', { ...official, approvalNo: undefined }, []],
  ['no notice', { ...official, publicNotice: undefined }, ['noticeMissing publicNotice']],
  [
    'no notice, and no time for one',
    { ...official, publicNotice: undefined, dates: { from: '2026-09-07', to: '2026-09-10' } },
    ['!noticeMissing publicNotice'],
  ],
  [
    'a notice that just fits',
    { ...official, publicNotice: undefined, dates: { from: '2026-09-08', to: '2026-09-10' } },
    ['noticeMissing publicNotice'],
  ],
  [
    'four working days',
    { ...official, publicNotice: { from: '2026-09-14', to: '2026-09-17' } },
    ['noticeShort publicNotice'],
  ],
  [
    'a week with a holiday in it',
    { ...official, publicNotice: { from: '2026-09-21', to: '2026-09-25' } },
    ['noticeShort publicNotice'],
  ],
  ['a week with a Sunday worked', { ...official, publicNotice: { from: '2026-09-20', to: '2026-09-24' } }, []],
  [
    'a notice into the journey',
    { ...official, publicNotice: { from: '2026-10-08', to: '2026-10-16' } },
    ['noticeLate publicNotice'],
  ],
  ['private travellers need none', { kind: 'delegationOut', travelCapacity: 'private' }, []],
  [
    'back, report ahead',
    { ...officialBack, dates: { from: '2026-08-15', to: '2026-08-20' } },
    ['~reportDue reportDone'],
  ],
  ['back, report late', { ...officialBack }, ['reportOverdue reportDone'], {}, '2026-09-02'],
  ['back, report due that day', { ...officialBack }, ['~reportDue reportDone'], {}, '2026-08-31'],
  ['report handed in', { ...officialBack, reportDone: '2026-08-20' }, []],
  ['reported', { ...officialBack, state: 'reported' }, []],
  ['a day for the report', { ...back, reportDue: '2026-08-31' }, ['reportOverdue reportDone']],
  [
    'a deadline in a year nobody entered',
    { ...officialBack, dates: { from: '2026-12-20', to: '2026-12-24' } },
    ['~reportDue reportDone', '~holidaysUnknown reportDue'],
    {},
    '2026-12-28',
  ],
  ['half of it learning', items(['class', 10], ['culture', 10]), []],
  ['less than half learning', items(['class', 9], ['culture', 11]), ['~learningShort itinerary']],
  ['less than half, secondary', items(['class', 9], ['culture', 11]), ['learningShort itinerary'], secondary],
  ['visits are learning', items(['visit', 6], ['workshop', 6], ['travel', 4]), []],
  ['six weeks, secondary', { dates: { from: '2026-10-10', to: '2026-11-20' }, insurances: undefined }, [], secondary],
  [
    'more than six weeks, secondary',
    { dates: { from: '2026-10-10', to: '2026-11-21' }, insurances: undefined },
    ['tourTooLong dates'],
    secondary,
  ],
  ['more than six weeks, others', { dates: { from: '2026-10-10', to: '2026-11-21' }, insurances: undefined }, []],
  ['three countries, secondary', { destinations: ['GB', 'FR', 'DE'] }, ['tooManyCountries destinations'], secondary],
  ['two countries, secondary', { destinations: ['GB', 'FR'] }, [], secondary],
  ['three countries, others', { destinations: ['GB', 'FR', 'DE'] }, []],
  ['a leg before', leg({ departsAt: '2026-10-09 22:00' }), ['segmentOutside segments.g1.departsAt']],
  ['a leg that day', leg({ departsAt: '2026-10-10T09:00', arrivesAt: '2026-10-10T14:00' }), []],
  ['home the day after', leg({ direction: 'back', departsAt: '2026-10-24 20:00', arrivesAt: '2026-10-25 12:00' }), []],
  [
    'home two days after',
    leg({ direction: 'back', departsAt: '2026-10-24 20:00', arrivesAt: '2026-10-26 12:00' }),
    ['segmentOutside segments.g1.arrivesAt'],
  ],
  [
    'arrives long before it departs',
    leg({ departsAt: '2026-10-15', arrivesAt: '2026-10-12' }),
    ['segmentReversed segments.g1.arrivesAt'],
  ],
  ['across the date line', leg({ departsAt: '2026-10-15', arrivesAt: '2026-10-14' }), []],
  ['a time without a day', leg({ departsAt: '09:00' }), []],
  ['a day of the itinerary before', { itinerary: { n1: { date: '2026-10-09' } } }, ['itemOutside itinerary.n1.date']],
  [
    'a room for other days',
    { rooms: { r1: { number: '101', dates: { from: '2026-10-09', to: '2026-10-24' } } } },
    ['roomOutside rooms.r1.dates'],
  ],
  ['a host family', hosted(), [], guest('es')],
  ['a host nobody stays with', hosted({ safeguardingCheckedOn: undefined }), []],
  [
    'a host without a check, a minor',
    hosted({ safeguardingCheckedOn: undefined }),
    ['!hostUnchecked hostFamilies.h1.safeguardingCheckedOn'],
    guest('es'),
  ],
  [
    'a host without a check, an adult',
    hosted({ safeguardingCheckedOn: undefined }),
    ['hostUnchecked hostFamilies.h1.safeguardingCheckedOn'],
    guest('et'),
  ],
  [
    'a check that lapses',
    hosted({ recheckOn: '2026-10-20' }),
    ['!hostCheckLapses hostFamilies.h1.recheckOn'],
    guest('es'),
  ],
  [
    'a check of three years ago',
    hosted({ safeguardingCheckedOn: '2023-10-01' }),
    ['!hostCheckLapses hostFamilies.h1.recheckOn'],
    guest('es'),
  ],
  ['a check until the return', hosted({ recheckOn: '2026-10-24' }), [], guest('es')],
  ['more guests than places', hosted({ places: 1 }), ['!hostOverfull hostFamilies.h1.places'], guest('es', 'et')],
  ['as many guests as places', hosted(), [], guest('es', 'et')],
  [
    'an incident open after the return',
    { ...back, incidents: { i1: { on: '2026-08-05' } } },
    ['incidentOpen incidents'],
  ],
  ['an incident closed', { ...back, incidents: { i1: { on: '2026-08-05', closedOn: '2026-08-06' } } }, []],
  [
    'an agreement that ends before the return',
    { agreement: 'a1' },
    ['agreementUnder agreement'],
    { agreement: [{ id: 'a1', validity: { to: '2026-10-23' } }] },
  ],
  ['an agreement that lasts', { agreement: 'a1' }, [], { agreement: [{ id: 'a1', validity: { to: '2026-10-24' } }] }],
  [
    'one that renews itself',
    { agreement: 'a1' },
    [],
    { agreement: [{ id: 'a1', autoRenew: true, term: '一年', validity: { to: '2026-10-23' } }] },
  ],
  [
    'an apprentice without a master',
    { kind: 'masterClass', destinations: undefined },
    ['apprenticeUnpaired masterClass'],
    {
      enrolment: [{ id: 'es', cohort: 'c1', person: 's1', role: 'apprentice' }],
      masterClass: [{ id: 'k1', cohort: 'c1', state: 'running' }],
    },
  ],
])

const student = { id: 'es', cohort: 'c1', person: 's1', role: 'student' }
const inCohort = (row: object = {}): Others => ({ cohort: [{ ...cohort, ...row }] })
const visa = (row: object) => ({
  visas: { v1: { type: 'ukStandardVisitor', country: 'GB', status: 'granted', ...row } },
})
const soon = { dates: { from: '2026-09-10', to: '2026-09-24' }, insurances: { k: { insurer: 'x' } } }
const long = { dates: { from: '2026-10-10', to: '2026-11-20' }, insurances: { k: { insurer: 'x' } } }
const fees = (due: object | undefined, paid?: object) => ({ feeDue: due, feePaid: paid })
const cny = (amount: number) => ({ amount, currency: 'CNY' })
const child: Others = { person: [{ ...group.person[1], id: 's1', dateOfBirth: '2013-05-01' }] }
const homeStay = { rooms: { r1: { type: 'homestay' } } }

export const enrolments = casesOf('enrolment', student, { ...group, ...inCohort() }, [
  ['nothing wrong', {}, []],
  ['a visa granted', visa({ validity: { from: '2026-10-01', to: '2027-03-01' } }), []],
  ['a visa refused', visa({ status: 'refused' }), ['!visaRefused visas.v1.status']],
  ['a visa not begun', visa({ status: 'notStarted' }), ['~visaOpen visas.v1.status']],
  ['a visa handed in', visa({ status: 'submitted' }), ['~visaOpen visas.v1.status']],
  ['no word about it', visa({ status: undefined }), ['~visaOpen visas.v1.status']],
  ['a number and no word', visa({ status: undefined, number: 'X1' }), []],
  [
    'a visa not decided, and little time',
    visa({ status: 'submitted' }),
    ['!visaUndecided visas.v1.status'],
    inCohort(soon),
  ],
  ['fourteen days before', visa({ status: 'submitted' }), ['!visaUndecided visas.v1.status'], {}, '2026-09-26'],
  ['fifteen days before', visa({ status: 'submitted' }), ['~visaOpen visas.v1.status'], {}, '2026-09-25'],
  ['no visa needed', visa({ required: false, status: undefined }), []],
  ['said to be needless', visa({ status: 'notRequired' }), []],
  ['visa free', visa({ type: 'visaFree', status: undefined }), []],
  ['given up', visa({ status: 'withdrawn' }), []],
  [
    'an appointment after departure',
    visa({ status: 'submitted', appointmentOn: '2026-10-10' }),
    ['!appointmentLate visas.v1.appointmentOn', '~visaOpen visas.v1.status'],
  ],
  [
    'biometrics after departure',
    visa({ status: 'submitted', biometricsOn: '2026-10-11' }),
    ['!appointmentLate visas.v1.biometricsOn', '~visaOpen visas.v1.status'],
  ],
  ['an appointment before', visa({ status: 'submitted', appointmentOn: '2026-10-09' }), ['~visaOpen visas.v1.status']],
  ['decided after departure', visa({ decidedOn: '2026-10-11' }), ['visaDecidedLate visas.v1.decidedOn']],
  ['begins after arrival', visa({ validity: { from: '2026-10-12' } }), ['!visaBegins visas.v1.validity']],
  ['begins the day after departure', visa({ validity: { from: '2026-10-11' } }), []],
  ['ends before the return', visa({ validity: { to: '2026-10-23' } }), ['!visaEnds visas.v1.validity']],
  ['ends in the month of the return', visa({ validity: { to: '2026-10' } }), []],
  [
    'six months as a visitor',
    visa({}),
    [],
    {
      cohort: [{ ...cohort, dates: { from: '2026-10-10', to: '2027-04-10' }, insurances: { k: { insurer: 'x' } } }],
      person: [{ ...group.person[1], id: 's1', dateOfBirth: '2005-01-01' }],
    },
  ],
  [
    'longer as a visitor',
    visa({}),
    ['!ukVisitTooLong visas.v1.type'],
    {
      cohort: [{ ...cohort, dates: { from: '2026-10-10', to: '2027-04-11' }, insurances: { k: { insurer: 'x' } } }],
      person: [{ ...group.person[1], id: 's1', dateOfBirth: '2005-01-01' }],
    },
  ],
  [
    'longer as a student',
    visa({ type: 'ukStudent' }),
    [],
    {
      cohort: [{ ...cohort, dates: { from: '2026-10-10', to: '2027-04-11' }, insurances: { k: { insurer: 'x' } } }],
      person: [{ ...group.person[1], id: 's1', dateOfBirth: '2005-01-01' }],
    },
  ],
  ['a child with an adult', visa({ accompanied: true, adults: ['et'] }), []],
  ['a child with nobody named', visa({ accompanied: true }), ['childNotTied visas.v1.adults']],
  ['a child whose adult left', visa({ accompanied: true, adults: ['gone'] }), ['!tiedAdultGone visas.v1.adults']],
  ['one adult of two left', visa({ accompanied: true, adults: ['gone', 'et'] }), []],
  ['a child alone', visa({ accompanied: false, adults: ['gone'] }), []],
  [
    'an adult needs nobody',
    visa({ accompanied: true }),
    [],
    { person: [{ ...group.person[1], id: 's1', dateOfBirth: '2005-01-01' }] },
  ],
  ['the adult named', { accompanyingAdult: 'et' }, []],
  ['the adult named is gone', { accompanyingAdult: 'gone' }, ['accompanyingAdultGone accompanyingAdult']],
  ['41 days with a host', { hostFamily: 'h1' }, ['longStayMinor'], inCohort(long)],
  ['41 days in a homestay', { room: 'r1' }, ['longStayMinor'], inCohort({ ...long, ...homeStay })],
  ['41 days together', {}, [], inCohort(long)],
  [
    '28 days with a host',
    { hostFamily: 'h1' },
    [],
    inCohort({ ...long, dates: { from: '2026-10-10', to: '2026-11-07' } }),
  ],
  [
    '29 days with a host',
    { hostFamily: 'h1' },
    ['longStayMinor'],
    inCohort({ ...long, dates: { from: '2026-10-10', to: '2026-11-08' } }),
  ],
  [
    '29 days elsewhere',
    { hostFamily: 'h1' },
    [],
    inCohort({ ...long, destinations: ['DE'], dates: { from: '2026-10-10', to: '2026-11-08' } }),
  ],
  ['under fourteen', {}, ['under14', '!noDataConsent consents'], child],
  ['paid', fees(cny(32000), cny(32000)), []],
  ['nothing due', fees(undefined), []],
  ['to pay, in time', fees(cny(32000), cny(1000)), ['~feeOutstanding feePaid']],
  ['to pay, now', fees(cny(32000)), ['feeOutstanding feePaid'], inCohort(soon)],
  ['to pay, fourteen days before', fees(cny(32000)), ['feeOutstanding feePaid'], {}, '2026-09-26'],
  ['to pay, fifteen days before', fees(cny(32000)), ['~feeOutstanding feePaid'], {}, '2026-09-25'],
  ['paid too much', fees(cny(100), cny(120)), ['~feeOverpaid feePaid']],
  ['another currency', fees(cny(100), { amount: 10, currency: 'GBP' }), ['feeCurrency feePaid']],
  ['to the penny', fees(cny(0.3), cny(0.1 + 0.2)), []],
  ['home before leaving', { actualDates: { from: '2026-10-24', to: '2026-10-10' } }, ['!datesReversed actualDates']],
  ['no insurance', {}, ['!insuranceMissing'], inCohort({ insurances: undefined })],
  [
    'insurance that ends early',
    {},
    ['!insuranceGap'],
    inCohort({ insurances: { k: { insurer: 'x', dates: { from: '2026-10-10', to: '2026-10-23' } } } }),
  ],
  [
    'insurance that begins late',
    {},
    ['!insuranceGap'],
    inCohort({ insurances: { k: { insurer: 'x', dates: { from: '2026-10-11', to: '2026-10-24' } } } }),
  ],
  [
    'no consent to travel',
    {},
    ['!minorNoConsent consents'],
    { person: [{ ...group.person[1], id: 's1', consents: undefined }] },
  ],
  ['withdrawn: nothing is asked', { state: 'withdrawn', ...visa({ status: 'refused' }) }, []],
])

const leader = { id: 'et', cohort: 'c1', person: 't1', role: 'delegationLeader' }
const publicAffairs = (row: object = {}): Others => ({
  person: [
    {
      ...group.person[0],
      id: 't1',
      documents: { d1: { type: 'publicAffairs', number: 'PE0001000', expiresOn: '2034-01-01', ...row } },
    },
  ],
  cohort: [{ ...cohort, ...official, ...back }],
})
const checked = (row: object): Others => ({
  person: [{ ...group.person[0], id: 't1', safeguardingChecks: { s1: row } }],
})

export const leaders = casesOf('enrolment', leader, { ...group, ...inCohort() }, [
  ['nothing wrong', {}, []],
  ['a passport not handed in', {}, ['passportNotHandedIn'], publicAffairs()],
  ['seven days after', {}, [], publicAffairs(), '2026-08-17'],
  ['eight days after', {}, ['passportNotHandedIn'], publicAffairs(), '2026-08-18'],
  ['in the office', {}, [], publicAffairs({ custody: 'inOffice' })],
  ['given back', {}, [], publicAffairs({ custody: 'returned' })],
  ['lent again', {}, ['passportNotHandedIn'], publicAffairs({ custody: 'lent' })],
  ['a year later nobody asks', {}, [], publicAffairs(), '2027-12-01'],
  [
    'a check that lapses on the way',
    {},
    ['checkOverdue safeguardingChecks.s1.recheckOn'],
    checked({ recheckOn: '2026-10-20' }),
  ],
  ['a check that lasts', {}, [], checked({ recheckOn: '2026-10-24' })],
])

export const offices = casesOf('office', { id: 'office', name: { zh: '示例处' } }, {}, [
  ['a year that is known', {}, []],
  ['a year that is not', {}, ['holidaysUnknown holidays'], {}, '2027-01-15'],
  ['December asks for the next', {}, ['holidaysUnknown holidays'], {}, '2026-12-01'],
  ['November does not', {}, [], {}, '2026-11-30'],
  [
    'entered by the office',
    { holidays: { h1: { calendar: 'CN', on: '2027-02-06', kind: 'off' } } },
    [],
    {},
    '2027-01-15',
  ],
])
