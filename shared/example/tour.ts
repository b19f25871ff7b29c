/** The study tour that leaves in nine days: the cohort in which the week before departure is to be seen. */
import type { Fields } from '../model/types'
import { type ExampleDraft, items, keyOf } from './draft'
import { checklist, type Enrolment, enrol, enrolmentOf } from './enrolments'
import { studentKeys } from './students'

const LEAVES = 9
const RETURNS = 24

/** Rooms of the residence: number, type, beds. */
const rooms = [
  ['A101', 'single', 1],
  ['A102', 'twin', 2],
  ['A103', 'twin', 2],
  ['A104', 'twin', 2],
  ['B201', 'triple', 3],
  ['B202', 'triple', 3],
] as const

/** Who sleeps where: rooms of the residence by their place above, host families by their place below. */
const roomOf: Readonly<Record<string, number>> = {
  fang: 0,
  shilz: 2,
  // A teacher of the staff with a minor: an error to be found.
  nies: 2,
  you: 4,
  weng: 4,
  shan: 4,
  bai: 5,
  huo: 5,
  mobing: 5,
  ruan: 3,
}
const familyOf: Readonly<Record<string, number>> = {
  lu: 0,
  ouyang: 0,
  jia: 1,
  ayi: 1,
  rao: 2,
  fan: 2,
  yu: 3,
  lyu: 3,
  mei: 2,
  // Mother and child stay together.
  jimu: 4,
  ji: 4,
}

/** What is short of nothing, nine days before. */
const visaOf: Readonly<Record<string, NonNullable<Fields<'visaCase'>['status']>>> = {
  weng: 'notStarted',
  yue: 'notStarted',
  huo: 'docsCollecting',
  bai: 'docsCollecting',
  shan: 'submitted',
  mobing: 'submitted',
  rao: 'biometricsDone',
}

/** The cohort with everybody in it. */
export function putTour(draft: ExampleDraft): void {
  const { id, day } = { id: (name: string) => draft.id(name), day: (offset: number) => draft.day(offset) }
  draft.put('cohort', 'cohort.tour', {
    state: 'documents',
    code: `示例-${draft.year}-研学-01`,
    name: { zh: '示例·赴英职业体验研学团', en: 'Example study tour to Britain' },
    kind: 'studyTourOut',
    travelCapacity: 'private',
    direction: 'outbound',
    sending: draft.all('institution.binhai', 'institution.shancheng', 'institution.mingde', 'institution.qinghe'),
    host: id('institution.northbridge'),
    organiser: id('institution.society'),
    agreement: id('agreement.students'),
    leader: id(enrolmentOf('tour', 'fang')),
    destinations: ['GB'],
    transit: ['HK'],
    dates: { from: day(LEAVES), to: day(RETURNS) },
    purpose: '职业体验、英语强化与文化交流',
    trainingTopic: '酒店服务、精密机械与园艺实操',
    funding: '学生自费，学校补贴带队教师',
    budget: { amount: 620_000, currency: 'CNY' },
    plannedHours: 60,
    capacity: '18–24',
    insurances: {
      [keyOf(0)]: {
        insurer: '示例保险',
        policyNo: 'EX-TRAVEL-0001',
        dates: { from: day(LEAVES), to: day(RETURNS) },
        medical: { amount: 500_000, currency: 'CNY' },
        repatriation: { amount: 300_000, currency: 'CNY' },
        liability: { amount: 1_000_000, currency: 'CNY' },
        assistancePhone: '+8619900009999',
      },
      // A second policy that ends two days before the return.
      [keyOf(1)]: {
        insurer: '示例保险',
        policyNo: 'EX-TRAVEL-0002',
        dates: { from: day(LEAVES), to: day(RETURNS - 2) },
        medical: { amount: 300_000, currency: 'CNY' },
      },
    },
    segments: items([
      flight('out', 'EX 801', '滨海', '中国香港', `${day(LEAVES)} 08:20`, `${day(LEAVES)} 11:45`),
      flight('out', 'EX 251', '中国香港', '伦敦', `${day(LEAVES)} 13:50`, `${day(LEAVES)} 19:40`),
      {
        direction: 'out',
        mode: 'coach',
        from: '伦敦',
        to: '北桥',
        departsAt: `${day(LEAVES)} 21:00`,
        arrivesAt: `${day(LEAVES)} 23:15`,
      },
      flight('back', 'EX 250', '伦敦', '中国香港', `${day(RETURNS - 1)} 20:30`, `${day(RETURNS)} 15:40`),
      flight('back', 'EX 802', '中国香港', '滨海', `${day(RETURNS)} 17:30`, `${day(RETURNS)} 20:50`),
    ]),
    rooms: Object.fromEntries(
      rooms.map(([number, type, beds], index) => [
        keyOf(index),
        { place: '北桥 示例学生公寓', number, type, beds, dates: { from: day(LEAVES), to: day(RETURNS - 1) } },
      ]),
    ),
    hostFamilies: hostFamilies(draft),
    itinerary: itinerary(draft),
    remarks: '示例数据：出发前仍有证件、签证、同意书和费用待补，请从“缺什么”入手。',
  })
  putParticipants(draft)
}

function flight(
  direction: 'out' | 'back',
  number: string,
  from: string,
  to: string,
  departsAt: string,
  arrivesAt: string,
) {
  return { direction, mode: 'air' as const, number, from, to, departsAt, arrivesAt, bookingReference: 'EXMPL1' }
}

function hostFamilies(draft: ExampleDraft): NonNullable<Fields<'cohort'>['hostFamilies']> {
  const families: Fields<'hostFamily'>[] = [
    { name: { full: 'The Holloways' }, places: 2, pets: '猫一只', safeguardingCheckedOn: draft.month(-8) },
    { name: { full: 'The Sinclair-Mocks' }, places: 2, pets: 'none', safeguardingCheckedOn: draft.month(-14) },
    // The check has run out.
    { name: { full: 'The Draycotts' }, places: 3, safeguardingCheckedOn: draft.month(-38), recheckOn: draft.month(-2) },
    // Never checked.
    { name: { full: 'The Pembertons' }, places: 2, remarks: '示例：新家庭，审查已申请' },
    { name: { full: 'The Whitlocks' }, places: 2, pets: '狗两只', safeguardingCheckedOn: draft.month(-5) },
  ]
  return items(
    families.map((family, index) => ({
      ...family,
      address: `${10 + index} Specimen Road, Northbridge`,
      phone: `+44770090020${index}`,
      ...(family.safeguardingCheckedOn && !family.recheckOn && { recheckOn: draft.month(16) }),
    })),
  )
}

function itinerary(draft: ExampleDraft): NonNullable<Fields<'cohort'>['itinerary']> {
  const plan: [
    offset: number,
    kind: NonNullable<Fields<'itineraryItem'>['kind']>,
    zh: string,
    en: string,
    hours: number,
  ][] = [
    [1, 'free', '报到与校园导览', 'Arrival and tour of the campus', 2],
    [2, 'class', '英语强化与跨文化沟通', 'English and intercultural communication', 6],
    [3, 'workshop', '酒店服务实操', 'Hospitality workshop', 6],
    [4, 'workshop', '精密机械实操', 'Precision engineering workshop', 6],
    [5, 'visit', '示例港湾酒店参访', 'Visit to Example Harbour Hotels', 4],
    [6, 'culture', '古城与博物馆', 'Old town and museum', 4],
    [8, 'class', '职业英语', 'English for work', 6],
    [9, 'workshop', '园艺实操', 'Horticulture workshop', 6],
    [10, 'visit', '企业学徒访谈', 'Meeting apprentices at work', 4],
    [12, 'workshop', '小组项目', 'Group project', 6],
    [13, 'class', '汇报与结业', 'Presentations and closing', 4],
  ]
  return items(
    plan.map(([offset, kind, zh, en, hours]) => ({
      date: draft.day(LEAVES + offset),
      start: '09:30',
      end: hours > 4 ? '16:30' : '13:30',
      kind,
      title: { zh, en },
      place: kind === 'culture' ? '示例顿古城' : '示例北桥学院',
      lead: kind === 'class' || kind === 'workshop' ? 'Ruth THORNLEY' : '石例舟',
      hours,
    })),
  )
}

function putParticipants(draft: ExampleDraft): void {
  const placed = (person: string): Enrolment => ({
    ...(roomOf[person] !== undefined && { room: keyOf(roomOf[person]) }),
    ...(familyOf[person] !== undefined && { hostFamily: keyOf(familyOf[person]) }),
  })
  const visa = (person: string): Fields<'visaCase'> => {
    const status = visaOf[person] ?? 'granted'
    const applied = status !== 'notStarted' && status !== 'docsCollecting'
    return {
      type: 'ukStandardVisitor',
      country: 'GB',
      required: true,
      status,
      ...(applied && {
        applicationReference: `GWF0999${String(10_000 + studentKeys.indexOf(person)).slice(1)}`,
        appliedOn: draft.day(-26),
        ...(status !== 'submitted' && { biometricsOn: draft.day(-18) }),
      }),
      // The appointment is still to come.
      ...(status === 'submitted' && { biometricsOn: draft.day(2) }),
      ...(status === 'granted' && { decidedOn: draft.day(-6), validity: { from: draft.day(-6), to: draft.day(174) } }),
    }
  }
  const staffFee = { feeDue: { amount: 0, currency: 'CNY' } }
  const leader: Enrolment = { ...placed('fang'), ...staffFee, state: 'cleared', role: 'delegationLeader' }
  enrol(draft, 'tour', 'fang', { ...leader, insurance: keyOf(0), visas: items([visa('fang')]) })
  for (const person of ['shilz', 'ruan']) {
    const values = { ...placed(person), ...staffFee, insurance: keyOf(0), visas: items([visa(person)]) }
    enrol(draft, 'tour', person, { ...values, state: 'cleared', role: 'accompanyingTeacher' })
  }
  const mother = { ...placed('jimu'), insurance: keyOf(0), visas: items([visa('jimu')]) }
  enrol(draft, 'tour', 'jimu', {
    ...mother,
    state: 'confirmed',
    role: 'chaperone',
    remarks: '示例：计样丁的母亲，自费随团。',
  })
  for (const [index, person] of studentKeys.entries()) {
    enrol(draft, 'tour', person, {
      ...placed(person),
      state: visaOf[person] ? 'docsIncomplete' : 'confirmed',
      role: 'student',
      subGroup: ['一组', '二组', '三组'][index % 3] ?? '一组',
      accompanyingAdult: draft.id(enrolmentOf('tour', ['shilz', 'ruan', 'fang'][index % 3] ?? 'fang')),
      // Nobody chose a policy for one of them, and one has the shorter.
      ...(person !== 'mei' && { insurance: keyOf(person === 'fan' ? 1 : 0) }),
      visas: items([visa(person)]),
      height: 158 + ((index * 7) % 25),
      clothesSize: ['S', 'M', 'L', 'XL'][index % 4] ?? 'M',
      feeDue: { amount: 29_800, currency: 'CNY' },
      feePaid: { amount: index % 6 === 4 ? 10_000 : person === 'yue' ? 0 : 29_800, currency: 'CNY' },
      checklist: checklist(visaOf[person] ? ['visa', 'passport'] : []),
      ...(person === 'ji' && {
        accompanyingAdult: draft.id(enrolmentOf('tour', 'jimu')),
        remarks: '示例：未满14周岁，随母亲同行。',
      }),
    })
  }
  // Somebody who dropped out, and who came instead.
  enrol(draft, 'tour', 'hua', {
    state: 'withdrawn',
    role: 'accompanyingTeacher',
    outcome: 'withdrawn',
    remarks: '示例：因工作冲突退出，由石例舟替换。',
  })
}
