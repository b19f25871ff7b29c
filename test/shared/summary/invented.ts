import type { Row } from '@shared/model/types'
import type { CheckState, CohortDossier, Participant } from '@shared/rules/dossier'

/** Everybody and everything here is invented. */

const families = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '欧阳', '吕', '上官', '郑', '孙']
const familiesLatin = [
  'Wang',
  'Li',
  'Zhang',
  'Liu',
  'Chen',
  'Yang',
  'Zhao',
  'Huang',
  'Zhou',
  'Wu',
  'Ouyang',
  'Lü',
  'Shangguan',
  'Zheng',
  'Sun',
]
const givens = ['样一', '例宁', '试远', '样清', '例和', '试安', '样嘉', '例明', '试文', '样雨', '例晴']
const givensLatin = [
  'Yangyi',
  'Lining',
  'Shiyuan',
  'Yangqing',
  'Lihe',
  'Shian',
  'Yangjia',
  'Liming',
  'Shiwen',
  'Yangyu',
  'Liqing',
]
const majors = ['机电一体化技术', '酒店管理与数字化运营', '软件技术', '护理', '学前教育', undefined, '新能源汽车技术']
const levels = ['higherVocational', 'secondaryVocational', 'vocationalBachelor', undefined] as const

export const colleges: Row<'institution'>[] = [
  ['c1', '样例职业技术学院', 'Sample Polytechnic'],
  ['c2', '示范外事职业学院', 'Model College of International Affairs'],
  ['c3', '滨江例城中等专业学校', 'Riverside Secondary Vocational School'],
  ['c4', '云岭样本工程职业大学', 'Yunling Vocational University of Engineering'],
].map(([id = '', zh = '', en = '']) => ({ id, seq: 1, name: { zh, en } }))

export const host: Row<'institution'> = {
  id: 'h1',
  seq: 1,
  name: { en: 'Northmoor College of Further Education', zh: '诺斯穆尔继续教育学院' },
}

export const office: Row<'office'> = {
  id: 'office',
  seq: 1,
  name: { zh: '样例职业技术学院国际交流与合作处', en: 'International Office, Sample Polytechnic' },
}

/** Two names with characters outside the common fonts, one of them outside the basic plane. */
const rareNames = ['张𬱖样', '王䶮例', '李𠮷试', '陈㛃样']

const okChecks = {
  passport: 'ok',
  consent: 'notNeeded',
  emergency: 'ok',
  insurance: 'ok',
  birth: 'ok',
  identity: 'ok',
  values: 'ok',
} as const

/** A teacher who leads: adult, dual-qualified. */
export function leaderOf(): Participant {
  return {
    enrolment: { id: 'e0', seq: 1, person: 'p0', cohort: 'k1', role: 'delegationLeader', state: 'confirmed' },
    person: {
      id: 'p0',
      seq: 1,
      nameZh: { family: '沈', given: '样领' },
      nameLatin: { family: 'Shen', given: 'Yangling' },
      gender: 'F',
      dateOfBirth: '1979-05-02',
      kinds: ['teacher'],
      teacherProfile: { dualQualified: 'senior' },
    },
    institution: colleges[0] ?? null,
    room: null,
    age: 47,
    findings: [],
    checks: { ...okChecks },
  }
}

/** The person with that number in an invented tour: a second teacher, then students of 15 to 20. */
export function memberOf(number: number): Participant {
  const teacher = number === 1
  const age = teacher ? 38 : 15 + (number % 6)
  const states: CheckState[] = ['ok', 'ok', 'ok', 'missing', 'ok', 'pending', 'ok', 'problem']
  const state = states[number % states.length] ?? 'ok'
  const rare = rareNames[number - 2]
  return {
    enrolment: {
      id: `e${number}`,
      seq: 1,
      person: `p${number}`,
      cohort: 'k1',
      role: teacher ? 'accompanyingTeacher' : 'student',
      state: 'confirmed',
    },
    person: {
      id: `p${number}`,
      seq: 1,
      nameZh: rare
        ? { full: rare }
        : { family: families[number % families.length], given: givens[number % givens.length] },
      nameLatin: {
        family: familiesLatin[number % families.length],
        given: `${givensLatin[number % givens.length]}`,
      },
      ...(number % 17 === 16 ? {} : { gender: number % 2 ? 'M' : 'F' }),
      ...(number % 13 === 12 ? {} : { dateOfBirth: `${2026 - age}-0${1 + (number % 6)}-1${number % 9}` }),
      major: teacher ? undefined : majors[number % majors.length],
      educationLevel: teacher ? 'master' : levels[number % levels.length],
      kinds: [teacher ? 'teacher' : 'student'],
    },
    institution: number % 19 === 18 ? null : (colleges[number % colleges.length] ?? null),
    room: null,
    age: number % 13 === 12 ? null : age,
    findings:
      state === 'problem' ? [{ code: 'passportShortValidity', severity: 'error', field: 'passportExpiry' }] : [],
    checks: {
      passport: state,
      consent: age >= 18 ? 'notNeeded' : number % 5 === 0 ? 'missing' : 'ok',
      emergency: number % 7 === 3 ? 'missing' : 'ok',
      insurance: 'ok',
      birth: 'ok',
      identity: 'ok',
      values: 'ok',
    },
  }
}

/** An invented study tour with that many people, the leader among them. */
export function dossierOf(people: number, changes: Partial<CohortDossier> = {}): CohortDossier {
  const leader = people > 0 ? leaderOf() : null
  const members = Array.from({ length: Math.max(0, people - 1) }, (_, index) => memberOf(index + 1))
  return {
    cohort: {
      id: 'k1',
      seq: 1,
      state: 'documents',
      name: { zh: '2026年暑期英国职业教育研学团', en: 'UK vocational study tour, summer 2026' },
      code: 'YX-2026-07',
      kind: 'studyTourOut',
      approvalNo: '样外办〔2026〕018号',
      dates: { from: '2026-07-12', to: '2026-08-02' },
      destinations: ['GB'],
    },
    host,
    sending: colleges.slice(0, 3),
    organiser: colleges[0] ?? null,
    leader,
    participants: leader ? [leader, ...members] : [],
    withdrawn: [],
    erased: [],
    rooms: {},
    findings: [],
    missing: { passport: 0, consent: 0, emergency: 0, insurance: 0, birth: 0, identity: 0, values: 0 },
    imports: [],
    ...changes,
  }
}
