import { casesOf } from './case'

const college = {
  id: 'i1',
  name: { zh: '示例职业技术学院' },
  kind: 'higherVocational',
  side: 'domestic',
  country: 'CN',
  state: 'active',
  contacts: { k1: { person: 'p1', current: true } },
}
const code = (field: string, value: string, wrong = `codeFormat ${field}`) =>
  [`${field} ${value}`, { [field]: value }, wrong ? [wrong] : []] as const

export const institutions = casesOf('institution', college, {}, [
  ['nothing wrong', {}, []],
  code('schoolCode', '4121012345', ''),
  code('schoolCode', '412101234'),
  code('schoolCode', '41210123456'),
  code('schoolCode', '41210A2345'),
  code('ukprn', '10001234', ''),
  code('ukprn', '1000123'),
  code('ukprn', '100012345'),
  code('ukprn', 'UK001234'),
  code('usci', '91350100M000100Y43', ''),
  code('usci', '91350100M000100Y44', 'unifiedCodeCheck usci'),
  code('usci', '91350100M000100Y4'),
  code('usci', '91350100I000100Y43'),
  [
    'the code of another',
    { schoolCode: '4121012345' },
    ['codeTwice schoolCode'],
    { institution: [{ id: 'i2', name: { zh: '另一所' }, schoolCode: '4121012345' }] },
  ],
  ['codes of others', { schoolCode: '4121012345' }, [], { institution: [{ id: 'i2', schoolCode: '4121012346' }] }],
  ['no contact', { contacts: undefined }, ['noContact contacts']],
  ['no contact of a prospect', { contacts: undefined, state: 'prospect' }, []],
  ['nobody in post', { contacts: { k1: { person: 'p1', current: false } } }, ['noCurrentContact contacts']],
  ['not said whether in post', { contacts: { k1: { person: 'p1' } } }, []],
  [
    'one left, one came',
    { contacts: { k1: { person: 'p1', current: false }, k2: { person: 'p2', current: true } } },
    [],
  ],
  ['a contact without a person', { contacts: { k1: { post: '处长' } } }, ['~contactUnnamed contacts.k1.person']],
  ['a college with an industry', { industry: 'C' }, ['~onlyEnterprises industry']],
  ['a college going out', { goingOut: true }, ['~onlyEnterprises goingOut']],
  ['a college with a part of enterprises', { industryRoles: ['lab'] }, ['~onlyEnterprises industryRoles']],
  ['an enterprise with all of it', { kind: 'enterprise', industry: 'C', goingOut: true, industryRoles: ['lab'] }, []],
  ['domestic, in the UK', { country: 'GB' }, ['sideConflict side']],
  ['overseas, on the Chinese mainland', { side: 'overseas' }, ['sideConflict side']],
  ['overseas, in Hong Kong', { side: 'overseas', country: 'HK' }, []],
  ['an office in the UK', { country: 'GB' }, [], { office: [{ id: 'office', country: 'GB' }] }],
])

const around = {
  institution: [
    { id: 'd1', name: { zh: '境内甲' }, side: 'domestic' },
    { id: 'd2', name: { zh: '境内乙' }, country: 'CN' },
    { id: 'o1', name: { zh: '境外甲' }, country: 'GB' },
    { id: 'n1', name: { zh: '企业甲' }, kind: 'enterprise', country: 'GB' },
  ],
  person: [{ id: 'p1', nameZh: { full: '例某' } }],
}
const members = { k1: { institution: 'd1', role: 'initiating' }, k2: { institution: 'o1', role: 'member' } }
const alliance = { id: 'l1', name: { zh: '示例联盟' }, state: 'active', leadUnit: 'd1', members }

export const alliances = casesOf('alliance', alliance, around, [
  ['nothing wrong', {}, []],
  ['no lead unit', { leadUnit: undefined }, ['leadUnitMissing leadUnit']],
  ['closed, no lead unit', { leadUnit: undefined, state: 'closed' }, []],
  ['the lead unit is no member', { leadUnit: 'd2' }, ['~leadNotMember leadUnit']],
  ['no members yet', { members: undefined }, []],
  [
    'a member without a name',
    { members: { ...members, k3: { role: 'member' } } },
    ['memberUnnamed members.k3.institution'],
  ],
  [
    'a member twice',
    { members: { ...members, k3: { institution: 'o1', role: 'member' } } },
    ['memberTwice members.k3.institution'],
  ],
  ['a member in two parts', { members: { ...members, k3: { institution: 'd1', role: 'governing' } } }, []],
  ['a post nobody holds', { team: { k1: { post: '秘书长' } } }, ['~postVacant team.k1.person']],
  ['a post that somebody holds', { team: { k1: { post: '秘书长', person: 'p1' } } }, []],
  ['counts that agree', { declaredCounts: { c1: { domestic: 1, overseas: 1, enterprises: 0 } } }, []],
  [
    'counts that do not',
    { declaredCounts: { c1: { domestic: 42, overseas: 15, enterprises: 20 } } },
    [
      '~domesticCount declaredCounts.c1.domestic',
      '~overseasCount declaredCounts.c1.overseas',
      '~enterpriseCount declaredCounts.c1.enterprises',
    ],
  ],
  [
    'only the newest counts',
    { declaredCounts: { c1: { domestic: 9, asOf: '2024-01-01' }, c2: { domestic: 1, asOf: '2025-01-01' } } },
    [],
  ],
  [
    'a member that left',
    {
      members: { ...members, k3: { institution: 'd2', dates: { to: '2025-12-31' } } },
      declaredCounts: { c1: { domestic: 1 } },
    },
    [],
  ],
])

const event = {
  id: 'e1',
  kind: 'annualMeeting',
  title: { zh: '示例年会' },
  state: 'held',
  dates: { from: '2026-05-20', to: '2026-05-21' },
  institutions: ['d1', 'o1'],
  guests: { g1: { person: 'p1', organisation: 'd1' } },
}
const signed = { agreement: [{ id: 'a1', event: 'e1' }] }

export const events = casesOf('event', event, around, [
  ['nothing wrong', {}, []],
  ['ends before it begins', { dates: { from: '2026-05-21', to: '2026-05-20' } }, ['!datesReversed dates']],
  ['over, but planned', { state: 'planned' }, ['stateBehind state']],
  ['over, but confirmed', { state: 'confirmed' }, ['stateBehind state']],
  ['over and cancelled', { state: 'cancelled' }, []],
  ['one day, over', { state: 'planned', dates: { from: '2026-08-31' } }, ['stateBehind state']],
  ['one day, today', { state: 'planned', dates: { from: '2026-09-01' } }, []],
  ['this month', { state: 'planned', dates: { from: '2026-09' } }, []],
  ['held next week', { dates: { from: '2026-09-08' } }, ['heldInFuture state']],
  ['a guest twice', { guests: { g1: { person: 'p1' }, g2: { person: 'p1' } } }, ['guestTwice guests.g2.person']],
  [
    'a guest from elsewhere',
    { guests: { g1: { person: 'p1', organisation: 'n1' } } },
    ['~organisationsNotListed institutions'],
  ],
  ['as many as announced', { declaredCounts: { c1: { people: 1, domestic: 1, overseas: 1 } } }, []],
  [
    'fewer guests than announced',
    { declaredCounts: { c1: { people: 120 } } },
    ['~guestCount declaredCounts.c1.people'],
  ],
  [
    'guests bring their institution',
    { guests: { g1: { person: 'p1', organisation: 'n1' } }, declaredCounts: { c1: { enterprises: 1 } } },
    ['~organisationsNotListed institutions'],
  ],
  ['a signing at which nothing was signed', { kind: 'signing' }, ['nothingSigned agreementsSigned']],
  ['a signing with an agreement', { kind: 'signing' }, [], signed],
  ['a signing ahead', { kind: 'signing', state: 'planned', dates: { from: '2026-10-01' } }, []],
  ['a signing that was cancelled', { kind: 'signing', state: 'cancelled' }, []],
])

/** Somebody of a cohort who took back the consent to photographs, for this cohort or for all. */
const went = (of?: string, state = 'confirmed') => ({
  cohort: [{ id: 'k1' }],
  person: [
    {
      id: 'p9',
      nameZh: { full: '沈样照' },
      consents: { c: { kind: 'photo', given: true, withdrawnOn: '2026-05-01', ...(of && { cohort: of }) } },
    },
  ],
  enrolment: [{ id: 'e9', person: 'p9', cohort: 'k1', state }],
})

export const press = casesOf(
  'pressItem',
  { id: 'n1', headline: '示例报道', url: 'https://example.org/1', publishedOn: '2026-05-22', event: 'e1' },
  { event: [event] },
  [
    ['nothing wrong', {}, []],
    ['no trace', { url: undefined }, ['~noClipping clip']],
    ['a clipping', { url: undefined, clip: { fileName: 'a.pdf' } }, []],
    ['tomorrow', { publishedOn: '2026-09-02' }, ['publishedInFuture publishedOn']],
    ['before the event', { publishedOn: '2026-05-19' }, ['~publishedBeforeEvent publishedOn']],
    ['on its first day', { publishedOn: '2026-05-20' }, []],
    ['no day', { publishedOn: undefined }, []],
    ['somebody took the consent to pictures back', { cohort: 'k1' }, ['pictureRefused clip'], went()],
    ['not of this cohort', { cohort: 'k1' }, [], went('k2')],
    ['who gave up the journey', { cohort: 'k1' }, [], went(undefined, 'withdrawn')],
  ],
)
