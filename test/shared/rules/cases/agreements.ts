import { casesOf } from './case'

const institutions = [
  { id: 'i1', name: { zh: '示例职业技术学院', en: 'Example College' } },
  { id: 'i2', name: { zh: '北桥学院', en: 'Northbridge College' } },
]
const agreement = {
  id: 'a1',
  number: 'EX-2026-01',
  title: { zh: '示例协议' },
  state: 'inForce',
  signedOn: '2026-01-10',
  validity: { from: '2026-01-10', to: '2029-01-09' },
  parties: { k1: { institution: 'i1', side: 'own' }, k2: { institution: 'i2', side: 'partner' } },
}
const other = (id: string, row: object) => ({ agreement: [{ ...agreement, id, number: `EX-${id}`, ...row }] })
const until = (to: string) => ({ validity: { from: '2021-10-22', to }, signedOn: '2021-10-22' })
const renews = (to: string, noticeDays?: number) => ({ ...until(to), autoRenew: true, noticeDays })
const signedAt = (from: string, to?: string) => ({ event: [{ id: 'e1', dates: { from, ...(to && { to }) } }] })

export const agreements = casesOf('agreement', agreement, { institution: institutions }, [
  ['nothing wrong', {}, []],
  ['no number', { number: undefined }, ['missingRequired number']],
  ['a number on its way', { number: undefined, pending: { number: true } }, []],
  ['no number, said', { number: 'none' }, []],
  ['the number of another', {}, ['numberTwice number'], other('a2', { number: 'EX-2026-01' })],
  ['another number', {}, [], other('a2', {})],
  ['no parties', { parties: undefined }, ['tooFewParties parties']],
  ['one party', { parties: { k1: { institution: 'i1' } } }, ['tooFewParties parties']],
  [
    'a party without a name',
    { parties: { k1: { institution: 'i1' }, k2: { side: 'partner' } } },
    ['partyUnnamed parties.k2.institution'],
  ],
  [
    'the same party twice',
    { parties: { k1: { institution: 'i1' }, k2: { institution: 'i1' } } },
    ['partyTwice parties.k2.institution'],
  ],
  [
    'three parties',
    { parties: { k1: { institution: 'i1' }, k2: { institution: 'i2' }, k3: { institution: 'i3' } } },
    [],
  ],
  ['signed, with no day', { signedOn: undefined }, ['notSigned signedOn']],
  ['a draft needs no day', { signedOn: undefined, state: 'draft' }, []],
  ['signed tomorrow', { signedOn: '2026-09-02' }, ['signedInFuture signedOn']],
  ['signed today', { signedOn: '2026-09-01' }, []],
  ['signed before the ceremony', { event: 'e1' }, ['signedBeforeCeremony signedOn'], signedAt('2026-01-11')],
  ['signed at the ceremony', { event: 'e1' }, [], signedAt('2026-01-10')],
  ['signed on its second day', { event: 'e1' }, [], signedAt('2026-01-09', '2026-01-10')],
  ['signed after it', { event: 'e1' }, ['~signedAfterCeremony signedOn'], signedAt('2026-01-08', '2026-01-09')],
  ['a ceremony of that month', { event: 'e1' }, [], signedAt('2026-01')],
  ['ends before it begins', { validity: { from: '2029-01-09', to: '2027-01-10' } }, ['!datesReversed validity']],
  ['ended', until('2026-08-31'), ['agreementExpired validity']],
  ['ends today', until('2026-09-01'), ['agreementExpiring validity']],
  ['ends in 90 days', until('2026-11-30'), ['agreementExpiring validity']],
  ['ends in 91 days', until('2026-12-01'), ['~agreementExpiring validity']],
  ['ends in 180 days', until('2027-02-28'), ['~agreementExpiring validity']],
  ['ends in 181 days', until('2027-03-01'), []],
  ['ended in that month', until('2026-08'), ['agreementExpired validity']],
  ['ends somewhere in this month', until('2026-09'), ['agreementExpiring validity']],
  ['ended, and terminated', { ...until('2026-08-31'), state: 'terminated' }, []],
  ['ended, and renewed', { ...until('2026-08-31'), state: 'renewed' }, []],
  ['a draft with an end that passed', { ...until('2026-08-31'), state: 'draft' }, []],
  ['neither end nor term', { validity: { from: '2026-01-10' } }, ['~noEnd validity']],
  ['a term of five years', { validity: undefined, term: '五年' }, ['~endFromTerm term']],
  ['a term in English', { validity: undefined, term: '5 years' }, ['~endFromTerm term']],
  ['an open end', { validity: undefined, term: '长期' }, []],
  ['a term that says nothing', { validity: undefined, term: '视情况' }, ['termUnread term']],
  ['a term that says nothing beside an end', { term: '视情况' }, []],
  ['a term that agrees', { term: '三年' }, []],
  ['a term that agrees but for a day', { term: '3年', validity: { from: '2026-01-10', to: '2029-01-10' } }, []],
  ['a term that does not', { term: '五年' }, ['termConflict term']],
  [
    'ended by its term',
    { validity: undefined, signedOn: '2021-10-22', term: '三年' },
    ['~endFromTerm term', 'agreementExpired validity'],
  ],
  ['renews itself', renews('2027-01-31'), []],
  ['notice in a month', renews('2026-10-31', 30), ['noticeRunningOut noticeDays']],
  ['notice today', renews('2026-10-01', 30), ['noticeRunningOut noticeDays']],
  ['notice was yesterday', renews('2026-09-30', 30), ['~noticePassed noticeDays']],
  ['notice far ahead', renews('2027-10-31', 30), []],
  ['renewed itself', renews('2026-08-31'), ['renewedByItself validity']],
  ['a review was due', { reviewOn: '2026-08-31' }, ['reviewDue reviewOn']],
  ['a review is due today', { reviewOn: '2026-09-01' }, []],
  [
    'deliverables',
    {
      obligations: {
        k1: { text: '师资培训', due: '2026-08-31' },
        k2: { text: '教材', due: '2026-08-31', done: true },
        k3: { text: '互访', due: '2026-09-01' },
        k4: { text: '年会' },
      },
    },
    ['deliverableOverdue obligations.k1.due'],
  ],
  [
    'under an agreement that ended',
    { parentAgreement: 'a2' },
    ['parentExpired parentAgreement'],
    other('a2', until('2026-08-31')),
  ],
  ['under one in force', { parentAgreement: 'a2' }, [], other('a2', {})],
  ['under one that renews itself', { parentAgreement: 'a2' }, [], other('a2', renews('2026-08-31'))],
  [
    'under itself',
    { parentAgreement: 'a1' },
    ['!parentCircle parentAgreement'],
    { agreement: [{ ...agreement, parentAgreement: 'a1' }] },
  ],
  [
    'in a circle of two',
    { parentAgreement: 'a2' },
    ['!parentCircle parentAgreement'],
    {
      agreement: [
        { ...agreement, parentAgreement: 'a2' },
        { ...agreement, id: 'a2', number: 'x', parentAgreement: 'a1' },
      ],
    },
  ],
  [
    'an office that reminds 60 days ahead only',
    until('2026-12-01'),
    [],
    { office: [{ id: 'office', settings: { s1: { setting: 'agreementSoonDays', value: '60' } } }] },
  ],
])
