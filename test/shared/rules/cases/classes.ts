import { casesOf } from './case'

const people = {
  person: [
    { id: 'm1', nameZh: { full: '例大师' } },
    { id: 'm2', nameZh: { full: '例二师' } },
    { id: 'p1', nameZh: { full: '例徒甲' } },
    { id: 'p2', nameZh: { full: '例徒乙' } },
  ],
}
const pair = { master: 'm1', apprentice: 'p1', targets: { t1: { text: '独立操作', met: true } }, grade: '优' }
const masterClass = {
  id: 'k1',
  name: { zh: '示例大师班' },
  state: 'running',
  master: 'm1',
  dates: { from: '2026-03-01', to: '2026-12-31' },
  pairs: { a: pair },
}
const pairs = (a: object, rest: object = {}) => ({ pairs: { a: { ...pair, ...a }, ...rest } })
const enrolled = (state = 'confirmed') => ({
  cohort: [{ id: 'c1' }],
  enrolment: [
    { id: 'e1', cohort: 'c1', person: 'p1', role: 'apprentice' },
    { id: 'e2', cohort: 'c1', person: 'p2', role: 'apprentice', state },
    { id: 'e3', cohort: 'c1', person: 'm1', role: 'master' },
  ],
})

export const masterClasses = casesOf('masterClass', masterClass, people, [
  ['nothing wrong', {}, []],
  ['no master', { master: undefined, ...pairs({ master: undefined }) }, ['noMaster master']],
  ['the master of a pair only', { master: undefined }, []],
  ['a pair without a master of its own', pairs({ master: undefined }), []],
  ['a second master', pairs({ master: 'm2' }), ['secondMaster pairs.a.master']],
  ['a pair without an apprentice', pairs({ apprentice: undefined }), ['pairNoApprentice pairs.a.apprentice']],
  ['an apprentice twice', pairs({}, { b: pair }), ['apprenticeTwice pairs.b.apprentice']],
  ['somebody their own master', pairs({ apprentice: 'm1' }), ['!ownMaster pairs.a.master']],
  ['no targets', pairs({ targets: undefined }), ['~noTargets pairs.a.targets']],
  ['a pair backwards', pairs({ dates: { from: '2026-05-01', to: '2026-04-01' } }), ['!datesReversed pairs.a.dates']],
  ['no pairs', { pairs: undefined }, ['noPairs pairs']],
  ['no pairs while planned', { pairs: undefined, state: 'planned' }, []],
  ['not assessed while running', pairs({ grade: undefined }), []],
  ['not assessed at the end', { state: 'completed', ...pairs({ grade: undefined }) }, ['notAssessed pairs.a.grade']],
  ['assessed in words', { state: 'completed', ...pairs({ grade: undefined, assessment: '合格' }) }, []],
  [
    'targets open at the end',
    { state: 'assessed', ...pairs({ targets: { t1: { text: 'x' } } }) },
    ['~targetsOpen pairs.a.targets'],
  ],
  ['over', { dates: { from: '2026-03-01', to: '2026-08-31' } }, ['stateBehind state']],
  [
    'stopped',
    {
      dates: { from: '2026-03-01', to: '2026-08-31' },
      state: 'stopped',
      ...pairs({ grade: undefined, targets: undefined }),
    },
    [],
  ],
  ['an apprentice of the cohort without a pair', { cohort: 'c1' }, ['apprenticeUnpaired pairs'], enrolled()],
  ['one who dropped out', { cohort: 'c1' }, [], enrolled('withdrawn')],
])

const orderClass = {
  id: 'w1',
  name: { zh: '示例订单班' },
  state: 'running',
  enterprise: 'n1',
  college: 'i1',
  agreement: 'a1',
  intake: 30,
  dates: { from: '2024-09-01', to: '2027-06-30' },
}
const enterprise = {
  institution: [
    { id: 'n1', kind: 'enterprise', name: { zh: '示例企业' } },
    { id: 'i1', kind: 'higherVocational', name: { zh: '示例学院' } },
  ],
}

export const orderClasses = casesOf('orderClass', orderClass, enterprise, [
  ['nothing wrong', {}, []],
  ['all placed', { placed: 30 }, []],
  ['more placed than taken in', { placed: 31 }, ['!placedOverIntake placed']],
  ['more members than the intake', { intake: 1, members: ['p1', 'p2'] }, ['membersOverIntake members']],
  ['completed, placed unknown', { state: 'completed' }, ['~placedUnknown placed']],
  ['completed', { state: 'completed', placed: 28 }, []],
  ['no enterprise', { enterprise: undefined }, ['noEnterprise enterprise']],
  ['ordered by a college', { enterprise: 'i1' }, ['notAnEnterprise enterprise']],
  ['no college', { college: undefined }, ['noCollege college']],
  ['no agreement', { agreement: undefined }, ['~orderNoAgreement agreement']],
  ['no agreement while planned', { agreement: undefined, state: 'planned' }, []],
  ['over', { dates: { from: '2023-09-01', to: '2026-06-30' } }, ['stateBehind state']],
  ['backwards', { dates: { from: '2027-09-01', to: '2027-06-30' } }, ['!datesReversed dates']],
])

const qualification = {
  id: 'q1',
  title: { zh: '示例证书' },
  scheme: 'rqf',
  number: '601/0000/X',
  recognitionNo: 'RN5123',
  glh: 60,
  tqt: 100,
}
const equal = (row: object) => ({ equivalents: { k1: { qualification: 'q2', ...row } } })

export const qualifications = casesOf('qualification', qualification, {}, [
  ['nothing wrong', {}, []],
  ['a number without slashes', { number: '6010000X' }, ['qualNoFormat number']],
  ['a number too short', { number: '601/000/X' }, ['qualNoFormat number']],
  ['a number with a letter', { number: '601/0000/Y' }, ['qualNoFormat number']],
  ['a number of another scheme', { scheme: 'onePlusX', number: 'XC2026', recognitionNo: undefined }, []],
  ['no number', { number: undefined }, []],
  ['a recognition number too long', { recognitionNo: 'RN51234' }, ['codeFormat recognitionNo']],
  ['a recognition number without letters', { recognitionNo: '5123' }, ['codeFormat recognitionNo']],
  [
    'the number of another',
    {},
    ['numberTwice number'],
    { qualification: [{ id: 'q2', title: { zh: '另一张' }, number: '601/0000/X' }] },
  ],
  ['more guided than there is', { glh: 101 }, ['partOverWhole glh']],
  ['all of it guided', { glh: 100 }, []],
  ['its own equivalent', equal({ qualification: 'q1' }), ['!equivalentToItself equivalents.k1.qualification']],
  ['recognition that ended', equal({ dates: { to: '2026-08-31' } }), ['recognitionOver equivalents.k1.dates']],
  ['recognition that holds', equal({ dates: { to: '2026-09-01' } }), []],
  [
    'recognition backwards',
    equal({ dates: { from: '2027-02-01', to: '2027-01-01' } }),
    ['!datesReversed equivalents.k1.dates'],
  ],
  [
    'under an agreement that ended',
    equal({ agreement: 'a1' }),
    ['agreementUnder equivalents.k1.agreement'],
    { agreement: [{ id: 'a1', validity: { to: '2026-01-01' } }] },
  ],
])

const result = {
  id: 'r1',
  person: 'p1',
  qualification: 'q1',
  state: 'awarded',
  registeredOn: '2026-01-10',
  assessedOn: '2026-05-10',
  awardedOn: '2026-06-10',
  result: 'pass',
  certificateNo: 'EX-1',
}

export const results = casesOf('qualificationResult', result, people, [
  ['nothing wrong', {}, []],
  ['whose', { person: undefined }, ['!resultNobody person']],
  ['of what', { qualification: undefined }, ['!resultOfNothing qualification']],
  ['passed, never awarded', { awardedOn: undefined, state: 'assessed' }, ['noAwardDate awardedOn']],
  ['awarded, no day', { awardedOn: undefined, result: undefined }, ['noAwardDate awardedOn']],
  ['the day on its way', { awardedOn: undefined, pending: { awardedOn: true } }, []],
  ['failed', { awardedOn: undefined, state: 'assessed', result: 'fail', certificateNo: undefined }, []],
  ['failed and awarded', { result: 'fail' }, ['!awardedWithoutPass result']],
  ['absent and awarded', { result: 'absent' }, ['!awardedWithoutPass result']],
  ...(['merit', 'distinction', 'distinctionStar'] as const).map((grade) => [grade, { result: grade }, []] as const),
  ['no certificate', { certificateNo: undefined }, ['~noCertificate certificateNo']],
  ['a unit needs none', { certificateNo: undefined, unit: 'U1' }, []],
  ['assessed before registered', { assessedOn: '2026-01-09' }, ['assessedBeforeRegistered assessedOn']],
  ['awarded before assessed', { awardedOn: '2026-05-09' }, ['awardedBeforeAssessed awardedOn']],
  [
    'awarded before registered',
    { assessedOn: undefined, awardedOn: '2026-01-09' },
    ['awardedBeforeAssessed awardedOn'],
  ],
  ['awarded in that month', { awardedOn: '2026-05' }, []],
  ['awarded tomorrow', { awardedOn: '2026-09-02' }, ['awardedInFuture awardedOn']],
  ['the same again', {}, ['resultTwice qualification'], { qualificationResult: [{ ...result, id: 'r2' }] }],
  ['another unit', { unit: 'U1' }, [], { qualificationResult: [{ ...result, id: 'r2', unit: 'U2' }] }],
  ['a second try', {}, [], { qualificationResult: [{ ...result, id: 'r2', assessedOn: '2026-04-10' }] }],
])
