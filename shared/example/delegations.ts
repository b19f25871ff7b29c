/** Cohorts of teachers and visitors: one under way, one returned, one planned, and those of the year behind. */
import type { Fields } from '../model/types'
import { type ExampleDraft, items, keyOf } from './draft'
import { enrol, enrolmentOf } from './enrolments'
import { putPast } from './past'
import { apprenticeKeys, visitorKeys } from './people'

type Cohort = Fields<'cohort'> & { state?: string }

/** Adds every cohort but the study tour that is about to leave. */
export function putDelegations(draft: ExampleDraft): void {
  putTraining(draft)
  putReturned(draft)
  putVisit(draft)
  putMasterClassCohort(draft)
  putPast(draft)
}

const official = (draft: ExampleDraft, name: { zh: string; en: string }, from: number, to: number): Cohort => ({
  name,
  travelCapacity: 'official',
  direction: 'outbound',
  dates: draft.days(from, to),
  approvedOn: draft.day(from - 40),
  publicNotice: draft.days(from - 60, from - 54),
  organiser: draft.id('institution.binhai'),
})

/** Teachers who are abroad today. */
function putTraining(draft: ExampleDraft): void {
  draft.put('cohort', 'cohort.training', {
    ...official(draft, { zh: '示例·双师型教师赴英培训团', en: 'Example teacher training in Britain' }, -5, 9),
    state: 'travelling',
    code: `示例-${draft.year}-师训-02`,
    kind: 'teacherTrainingOut',
    sending: draft.all('institution.binhai', 'institution.shancheng', 'institution.mingde'),
    host: draft.id('institution.northbridge'),
    agreement: draft.id('agreement.teachers'),
    leader: draft.id(enrolmentOf('training', 'jiang')),
    destinations: ['GB'],
    approvalNo: `示例外批〔${draft.year}〕12号`,
    purpose: '能力本位教学与行业考评员培训',
    trainingTopic: '模块化课程开发、工作场所考评',
    funding: '省级师资培训专项',
    budget: { amount: 480_000, currency: 'CNY' },
    plannedHours: 60,
    reportDue: draft.day(30),
    insurances: items([
      {
        insurer: '示例保险',
        policyNo: 'EX-OFFICIAL-0102',
        dates: draft.days(-5, 9),
        medical: { amount: 800_000, currency: 'CNY' },
        assistancePhone: '+8619900009999',
      },
    ]),
    segments: items([
      {
        direction: 'out',
        mode: 'air',
        number: 'EX 601',
        from: '滨海',
        to: '伦敦',
        departsAt: `${draft.day(-5)} 12:30`,
      },
      {
        direction: 'back',
        mode: 'air',
        number: 'EX 602',
        from: '伦敦',
        to: '滨海',
        departsAt: `${draft.day(8)} 21:10`,
      },
    ]),
    rooms: items([
      { place: '示例公寓', number: '11', type: 'twin', beds: 2, dates: draft.days(-5, 8) },
      { place: '示例公寓', number: '12', type: 'twin', beds: 2, dates: draft.days(-5, 8) },
      { place: '示例公寓', number: '14', type: 'single', beds: 1, dates: draft.days(-5, 8) },
    ]),
    itinerary: items(
      [
        ['能力本位教育导论', 'Competence-based education'],
        ['模块化课程开发', 'Developing modular courses'],
        ['考评员证书课程', 'Assessor award'],
        ['企业参访', 'Visit to an employer'],
        ['微格教学与反馈', 'Micro-teaching and feedback'],
      ].map(([zh = '', en = ''], index) => ({
        date: draft.day(-3 + index * 2),
        start: '09:00',
        end: '16:00',
        kind: index === 3 ? ('visit' as const) : ('class' as const),
        title: { zh, en },
        place: '示例北桥学院',
        lead: 'Ruth THORNLEY',
        hours: 6,
      })),
    ),
    incidents: items([
      {
        on: draft.day(-2),
        persons: draft.all(enrolmentOf('training', 'pu')),
        kind: 'loss',
        what: '示例：在火车上遗失随身小包，内无证件。',
        action: '已报失并联系接待院校，次日寻回。',
        closedOn: draft.day(-1),
      },
    ]),
    remarks: '示例数据：正在境外。',
  })
  const teachers = ['jiang', 'bian', 'luo', 'pu', 'zhuge']
  const roomOf: Record<string, number> = { jiang: 0, bian: 0, luo: 1, zhuge: 1, pu: 2 }
  for (const person of teachers) {
    enrol(draft, 'training', person, {
      state: 'travelling',
      role: person === 'jiang' ? 'delegationLeader' : 'teacher',
      travelCapacity: 'official',
      room: keyOf(roomOf[person] ?? 0),
      insurance: keyOf(0),
      trainingHours: 24,
      visas: items([
        {
          type: 'ukStandardVisitor',
          country: 'GB',
          status: 'granted',
          decidedOn: draft.day(-30),
          validity: draft.days(-30, 150),
        },
      ]),
    })
  }
}

/** Back for eighteen days: the report is due, two passports were not handed in. */
function putReturned(draft: ExampleDraft): void {
  draft.put('cohort', 'cohort.returned', {
    ...official(draft, { zh: '示例·赴老挝洽谈访问团', en: 'Example delegation to Laos' }, -24, -18),
    state: 'returned',
    code: `示例-${draft.year}-出访-01`,
    kind: 'delegationOut',
    sending: draft.all('institution.binhai', 'institution.society'),
    host: draft.id('institution.mekong'),
    agreement: draft.id('agreement.mekong'),
    leader: draft.id(enrolmentOf('returned', 'fang')),
    destinations: ['LA'],
    approvalNo: `示例外批〔${draft.year}〕7号`,
    purpose: '商签大师班合作协议，考察企业订单班需求',
    funding: '学校外事经费',
    budget: { amount: 96_000, currency: 'CNY' },
    reportDue: draft.day(2),
    insurances: items([{ insurer: '示例保险', policyNo: 'EX-OFFICIAL-0099', dates: draft.days(-24, -18) }]),
    remarks: '示例数据：已回国，总结报告待交，护照待收。',
  })
  for (const person of ['fang', 'tang', 'shilz', 'lian']) {
    enrol(draft, 'returned', person, {
      state: 'completed',
      role: person === 'fang' ? 'delegationLeader' : 'delegate',
      travelCapacity: 'official',
      actualDates: draft.days(-24, -18),
      outcome: 'completed',
      insurance: keyOf(0),
    })
  }
}

/** British students who come in four months. */
function putVisit(draft: ExampleDraft): void {
  draft.put('cohort', 'cohort.visit', {
    state: 'recruiting',
    code: `示例-${draft.year}-来访-03`,
    name: { zh: '示例·北桥学院学生来华研学团', en: 'Example study tour from Northbridge to China' },
    kind: 'studyTourIn',
    travelCapacity: 'private',
    direction: 'inbound',
    sending: draft.all('institution.northbridge'),
    host: draft.id('institution.binhai'),
    organiser: draft.id('institution.binhai'),
    agreement: draft.id('agreement.students'),
    leader: draft.id(enrolmentOf('visit', 'thornley')),
    destinations: ['CN'],
    dates: draft.days(118, 131),
    purpose: '中国文化与智能制造体验',
    plannedHours: 48,
    capacity: '8–16',
    insurances: items([{ insurer: '示例互助保险', policyNo: 'EXM-7781', dates: draft.days(117, 132) }]),
    remarks: '示例数据：招募中，六名学生已报名。',
  })
  enrol(draft, 'visit', 'thornley', { state: 'confirmed', role: 'delegationLeader' })
  for (const [index, person] of visitorKeys.entries()) {
    enrol(draft, 'visit', person, {
      state: index < 4 ? 'confirmed' : 'applied',
      role: 'student',
      feeDue: { amount: 950, currency: 'GBP' },
      feePaid: { amount: index < 3 ? 950 : index === 3 ? 300 : 0, currency: 'GBP' },
      visas: items([{ type: 'cnF', country: 'CN', required: true, status: 'notStarted' }]),
    })
  }
}

/** The master class as a cohort: apprentices from Laos and their master. */
function putMasterClassCohort(draft: ExampleDraft): void {
  draft.put('cohort', 'cohort.master', {
    state: 'travelling',
    code: `示例-${draft.year}-大师班-01`,
    name: { zh: '示例·机电大师班（湄公）', en: 'Example master class in mechatronics (Mekong)' },
    kind: 'masterClass',
    travelCapacity: 'private',
    direction: 'inbound',
    sending: draft.all('institution.mekong'),
    host: draft.id('institution.binhai'),
    organiser: draft.id('institution.society'),
    agreement: draft.id('agreement.mekong'),
    leader: draft.id(enrolmentOf('master', 'tang')),
    destinations: ['CN'],
    dates: draft.days(-40, 50),
    purpose: '师徒结对，培养当地中资企业需要的机电技工',
    plannedHours: 360,
    insurances: items([{ insurer: '示例保险', policyNo: 'EX-STUDENT-0450', dates: draft.days(-41, 51) }]),
    remarks: '示例数据：一名大师带四名徒弟。',
  })
  enrol(draft, 'master', 'tang', { state: 'travelling', role: 'master' })
  enrol(draft, 'master', 'mo', { state: 'travelling', role: 'master' })
  for (const person of apprenticeKeys) {
    enrol(draft, 'master', person, {
      state: 'travelling',
      role: 'apprentice',
      insurance: keyOf(0),
      visas: items([{ type: 'cnX2', country: 'CN', status: 'granted', validity: draft.days(-50, 70) }]),
    })
  }
}
