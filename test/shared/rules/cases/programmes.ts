import { casesOf } from './case'

const parties = {
  institution: [
    { id: 'i1', name: { zh: '示例职业技术学院' } },
    { id: 'i2', name: { zh: '北桥学院' } },
  ],
}
const year = (key: string, row: object) => ({ years: { y25: { year: 2025, ...row }, [key]: { year: 2025, ...row } } })
const programme = {
  id: 'j1',
  approvalNo: 'PDE21GB3A20230000N',
  name: { zh: '示例项目' },
  state: 'enrolling',
  chineseParty: 'i1',
  foreignParty: 'i2',
  approvedOn: '2023-05-01',
  validTo: '2030-12-31',
  annualQuota: 60,
  years: { y25: { year: 2025, enrolled: 58 } },
}

export const programmes = casesOf('jointProgramme', programme, parties, [
  ['nothing wrong', {}, []],
  ['no approval', { approvalNo: undefined }, ['missingRequired approvalNo']],
  ['no approval while applying', { approvalNo: undefined, state: 'applying', years: undefined }, []],
  ['an approval of another form', { approvalNo: 'PDE21GB3A2023' }, ['codeFormat approvalNo']],
  ['an approval in lower case', { approvalNo: 'pde21gb3a20230000n' }, ['codeFormat approvalNo']],
  ['a major code', { majorCode: '460301' }, []],
  ['a major code of five digits', { majorCode: '46030' }, ['codeFormat majorCode']],
  ['no Chinese party', { chineseParty: undefined }, ['programmePartyMissing chineseParty']],
  ['no foreign party', { foreignParty: undefined }, ['programmePartyMissing foreignParty']],
  ['one party on both sides', { foreignParty: 'i1' }, ['!partyTwice foreignParty']],
  ['ended', { validTo: '2026-08-31' }, ['!programmeExpired validTo']],
  ['ended and said so', { validTo: '2026-08-31', state: 'ended' }, []],
  ['ends in a year', { validTo: '2027-09-01' }, ['programmeExpiring validTo']],
  ['ends in a year and a day', { validTo: '2027-09-02' }, []],
  ['ends before its approval', { validTo: '2023-04-30' }, ['!programmeExpired validTo', '!datesReversed validTo']],
  ['no return for last year', { years: undefined }, ['returnOverdue years']],
  ['no return, due in March', { years: undefined }, ['~returnDue years'], {}, '2026-03-01'],
  ['no return, due on the day', { years: undefined }, ['~returnDue years'], {}, '2026-03-31'],
  ['no return, a day late', { years: undefined }, ['returnOverdue years'], {}, '2026-04-01'],
  ['no return, in January', { years: undefined }, ['~returnDue years'], {}, '2026-01-01'],
  ['approved this year', { years: undefined, approvedOn: '2026-02-01' }, []],
  ['still applying', { years: undefined, state: 'applying' }, []],
  [
    'an office whose return is due in June',
    { years: undefined },
    ['~returnDue years'],
    { office: [{ id: 'office', settings: { s: { setting: 'returnMonth', value: '6' } } }] },
    '2026-04-15',
  ],
  ['too many enrolled', year('y25', { enrolled: 61 }), ['!quotaExceeded years.y25.enrolled']],
  ['as many as approved', year('y25', { enrolled: 60 }), []],
  ['a third imported', year('y25', { coursesTotal: 30, coursesImported: 10 }), []],
  [
    'less than a third imported',
    year('y25', { coursesTotal: 30, coursesImported: 9 }),
    ['importedCoursesShort years.y25.coursesImported'],
  ],
  [
    'less than a third of the core',
    year('y25', { coreTotal: 12, coreImported: 3 }),
    ['importedCoreShort years.y25.coreImported'],
  ],
  [
    'less than a third taught',
    year('y25', { coursesTotal: 30, coreForeignTaught: 9 }),
    ['foreignTaughtShort years.y25.coreForeignTaught'],
  ],
  [
    'less than a third of the hours',
    year('y25', { hoursTotal: 900, hoursForeignTaught: 299 }),
    ['foreignHoursShort years.y25.hoursForeignTaught'],
  ],
  ['a third of the hours', year('y25', { hoursTotal: 900, hoursForeignTaught: 300 }), []],
  ['more than there is', year('y25', { coreTotal: 3, coreImported: 4 }), ['!partOverWhole years.y25.coreImported']],
  ['a year twice', year('y2', {}), ['yearTwice years.y2.year']],
  [
    'under an agreement that ended',
    { agreement: 'a1' },
    ['agreementUnder agreement'],
    { agreement: [{ id: 'a1', validity: { to: '2026-08-31' } }] },
  ],
  ['under one that holds', { agreement: 'a1' }, [], { agreement: [{ id: 'a1', validity: { to: '2026-09-01' } }] }],
])

const project = (row: object = {}) => ({ level: 'school', status: 'running', ...row })
const four = (level: string) =>
  Object.fromEntries([1, 2, 3, 4].map((n) => [`${level}${n}`, { level, status: 'running' }]))
const projects = { ...four('school'), ...four('student'), ...four('teacher'), ...four('parent') }
const conditions = Object.fromEntries(
  [1, 2, 3].map((no) => [`c${no}`, { no, met: true, evidence: { fileName: 'a.pdf' } }]),
)
const plan = {
  id: 'n1',
  name: { zh: '示例方案' },
  institution: 'i1',
  state: 'running',
  period: { from: '2024-01-01', to: '2027-12-31' },
  batch: 'batch1',
  batchYear: 2023,
  projects,
  conditions,
}
const one = (row: object) => ({ projects: { ...projects, school1: project(row) } })
const at = 'projects.school1'

export const plans = casesOf('plan', plan, parties, [
  ['nothing wrong', {}, []],
  ['no projects yet', { projects: undefined }, []],
  ['five at a level', { projects: { ...projects, x: project() } }, []],
  ['six at a level', { projects: { ...projects, x: project(), y: project() } }, ['projectsMany projects']],
  [
    'three at a level',
    { projects: { ...projects, school1: project({ status: 'stopped' }) } },
    ['projectsFew projects'],
  ],
  [
    'no other level',
    { projects: four('school') },
    ['projectsFew projects', 'projectsFew projects', 'projectsFew projects'],
  ],
  [
    'a project of no level',
    { projects: { ...projects, x: { status: 'running' } } },
    ['projectNoLevel projects.x.level'],
  ],
  [
    'an office that wants three',
    { projects: { ...projects, school1: project({ status: 'stopped' }) } },
    [],
    { office: [{ id: 'office', settings: { s: { setting: 'projectsLeast', value: '3' } } }] },
  ],
  [
    'a project that should be done',
    one({ dates: { from: '2024-01-01', to: '2026-08-31' } }),
    [`projectOverdue ${at}.status`],
  ],
  ['a project in work', one({ dates: { from: '2024-01-01', to: '2026-09-01' } }), []],
  [
    'a project after the plan',
    one({ dates: { from: '2027-01-01', to: '2028-01-01' } }),
    [`~projectOutside ${at}.dates`],
  ],
  [
    'a project before the plan',
    one({ dates: { from: '2023-01-01', to: '2027-01-01' } }),
    [`~projectOutside ${at}.dates`],
  ],
  ['a project backwards', one({ dates: { from: '2027-01-01', to: '2026-12-01' } }), [`!datesReversed ${at}.dates`]],
  ['a target in work', one({ target: 10, actual: 4 }), []],
  ['a target missed', one({ status: 'done', target: 10, actual: 4, cohorts: ['c1'] }), [`targetMissed ${at}.actual`]],
  ['a target reached', one({ status: 'done', target: 10, actual: 10, cohorts: ['c1'] }), []],
  ['a target nobody measured', one({ status: 'done', target: 10, cohorts: ['c1'] }), [`targetUnmeasured ${at}.actual`]],
  ['an indicator without a target', one({ indicator: '人次' }), [`~noTarget ${at}.target`]],
  ['done with nothing to show', one({ status: 'done' }), [`~projectNoProof ${at}.status`]],
  ['done, with an output', one({ status: 'done', outputs: ['o1'] }), []],
  ['over', { period: { from: '2023-01-01', to: '2026-08-31' } }, ['stateBehind state']],
  ['over and accepted', { period: { from: '2023-01-01', to: '2026-08-31' }, state: 'accepted' }, []],
  ['backwards', { period: { from: '2027-12-31', to: '2026-12-31' } }, ['!datesReversed period']],
  ['whose plan', { institution: undefined }, ['planNoInstitution institution']],
  ['a batch without a year', { batchYear: undefined }, ['~batchNoYear batchYear']],
  ['no batch', { batch: 'none', batchYear: undefined, conditions: undefined }, []],
  ['a batch without conditions', { conditions: undefined }, ['conditionsFew conditions']],
  ['two conditions met', { conditions: { ...conditions, c3: { no: 3, met: false } } }, ['conditionsFew conditions']],
  [
    'a condition without evidence',
    { conditions: { ...conditions, c3: { no: 3, met: true } } },
    ['~conditionNoProof conditions.c3.evidence'],
  ],
])

const output = {
  id: 'o1',
  kind: 'courseStandard',
  title: { zh: '示例课程标准' },
  state: 'adopted',
  developedOn: '2024-05',
  adoptedOn: '2025-06-01',
  adopters: { k1: { institution: 'i2', country: 'LA', evidence: { fileName: 'a.pdf' } } },
}

export const outputs = casesOf('output', output, parties, [
  ['nothing wrong', {}, []],
  ['adopted by nobody', { adopters: undefined }, ['adoptedByNobody adopters']],
  ['a day of adoption, by nobody', { adopters: undefined, state: 'submitted' }, ['adoptedByNobody adopters']],
  ['in work', { adopters: undefined, adoptedOn: undefined, state: 'developing' }, []],
  ['research needs no adopter', { kind: 'research', adopters: undefined }, []],
  ['adopted some day', { adoptedOn: undefined }, ['~adoptedWhen adoptedOn']],
  ['no evidence', { adopters: { k1: { country: 'LA' } } }, ['adopterNoProof adopters.k1.evidence']],
  ['somebody', { adopters: { k1: { evidence: { fileName: 'a.pdf' } } } }, ['adopterUnnamed adopters.k1.institution']],
  [
    'at home',
    { adopters: { k1: { country: 'CN', evidence: { fileName: 'a.pdf' } } } },
    ['~adoptedAtHome adopters.k1.country'],
  ],
  [
    'at an institution at home',
    { adopters: { k1: { institution: 'i3', evidence: { fileName: 'a.pdf' } } } },
    ['~adoptedAtHome adopters.k1.country'],
    { institution: [{ id: 'i3', country: 'CN' }] },
  ],
  ['before it was developed', { adoptedOn: '2024-04-30' }, ['adoptedTooEarly adoptedOn']],
  ['in the month it was developed', { adoptedOn: '2024-05-02' }, []],
  ['adopted tomorrow', { adoptedOn: '2026-09-02' }, ['adoptedInFuture adoptedOn']],
  ['backwards', { dates: { from: '2026-02-01', to: '2026-01-01' } }, ['!datesReversed dates']],
  ['a post of nobody', { kind: 'postHeld', adopters: undefined, organisation: 'i2' }, ['postHolderMissing person']],
  [
    'a post nowhere',
    { kind: 'postHeld', adopters: undefined, person: 'p1' },
    ['~postOrganisationMissing organisation'],
  ],
])
