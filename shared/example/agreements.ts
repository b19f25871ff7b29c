import type { Fields } from '../model/types'
import { type ExampleDraft, items } from './draft'

type Agreement = Fields<'agreement'> & { state?: string }

/** Our side and the other: institution, signatory, post. */
function parties(draft: ExampleDraft, ...signing: [institution: string, signatory: string, post: string][]) {
  return items(
    signing.map(([institution, signatory, post], index) => ({
      institution: draft.id(`institution.${institution}`),
      side: (['own', 'partner', 'third'] as const)[Math.min(index, 2)],
      ...(signatory && { signatory }),
      ...(post && { post }),
    })),
  )
}

/** Agreements in every state of their life, with parents, deliverables that are late, and two that run out. */
export function putAgreements(draft: ExampleDraft): void {
  const put = (key: string, values: Agreement) =>
    draft.put('agreement', `agreement.${key}`, { languages: ['zh', 'en'], noticeDays: 60, ...values })
  const ours: [string, string, string] = ['binhai', '示例校长', '校长']

  put('framework', {
    state: 'inForce',
    number: '示例-协议-001',
    title: { zh: '示例·职业教育合作框架协议', en: 'Example framework agreement on vocational education' },
    type: 'framework',
    parties: parties(draft, ours, ['northbridge', 'Alan EXAMPLE', 'Principal'], ['society', '聂示会', '秘书长']),
    signedOn: draft.month(-34),
    signPlace: '示例省滨海市',
    validity: { from: draft.month(-34), to: draft.month(26) },
    term: '五年',
    autoRenew: true,
    reviewOn: draft.day(40),
    event: draft.id('event.signing'),
    obligations: items([
      { text: '每年互派教师不少于6人次 Six teachers exchanged a year', due: draft.day(-20), quantity: 6, done: false },
      { text: '共建双语课程两门 Two bilingual courses', due: draft.day(120), quantity: 2, done: false },
      { text: '成立联合工作组', due: draft.month(-30), done: true },
    ]),
    remarks: '示例数据：执行协议、学生交流协议都在本协议之下。',
  })
  put('students', {
    state: 'inForce',
    number: '示例-协议-002',
    title: { zh: '示例·学生研学与交流执行协议', en: 'Example agreement on study tours and student exchange' },
    type: 'studentExchange',
    parties: parties(draft, ours, ['northbridge', 'Olivia WHITTLE', 'International Partnerships Manager']),
    parentAgreement: draft.id('agreement.framework'),
    signedOn: draft.month(-22),
    validity: { from: draft.month(-22), to: draft.day(60) },
    term: '两年',
    autoRenew: false,
    event: draft.id('event.signing'),
    obligations: items([
      { text: '每年互派学生不少于20人', due: draft.day(60), quantity: 20, done: false },
      { text: '寄宿家庭安全审查证明 Proof of checks on host families', due: draft.day(-3), done: false },
    ]),
    remarks: '示例数据：六十天后到期，尚未续签。',
  })
  put('teachers', {
    state: 'inForce',
    number: '示例-协议-003',
    title: { zh: '示例·师资培训执行协议', en: 'Example agreement on teacher training' },
    type: 'teacherExchange',
    parties: parties(draft, ours, ['northbridge', 'Daniel OKAFOR', 'Head of Student Services']),
    parentAgreement: draft.id('agreement.framework'),
    signedOn: draft.month(-19),
    validity: { from: draft.month(-19), to: draft.day(150) },
    term: '两年',
    obligations: items([
      { text: '培训教师15人 Fifteen teachers trained', due: draft.day(150), quantity: 15, done: false },
    ]),
  })
  put('joint', {
    state: 'inForce',
    number: '示例-协议-004',
    title: { zh: '示例·酒店管理专业合作办学协议', en: 'Example joint programme in hospitality management' },
    type: 'jointProgramme',
    parties: parties(draft, ours, ['westmere', 'Gareth PRYS', 'Vice Principal']),
    signedOn: draft.month(-30),
    validity: { from: draft.month(-30), to: draft.month(30) },
    term: '五年',
    noticeDays: 180,
  })
  put('westmere', {
    state: 'renewed',
    number: '示例-协议-005',
    title: { zh: '示例·西米尔学院合作备忘录', en: 'Example memorandum with Westmere College' },
    type: 'mou',
    parties: parties(draft, ours, ['westmere', 'Gareth PRYS', 'Vice Principal']),
    signedOn: draft.month(-50),
    validity: { from: draft.month(-50), to: draft.month(-14) },
    term: '三年',
  })
  put('beispiel', {
    state: 'expired',
    number: '示例-协议-006',
    title: { zh: '示例·中德校际合作协议', en: 'Example agreement with a German college' },
    type: 'mou',
    parties: parties(draft, ours, ['beispiel', 'Jürgen MUSTER', 'Schulleiter']),
    signedOn: draft.month(-63),
    validity: { from: draft.month(-63), to: draft.month(-3) },
    term: '五年',
    obligations: items([{ text: '互认学分方案 Scheme for credits', due: draft.month(-10), done: false }]),
  })
  put('mekong', {
    state: 'signed',
    number: '示例-协议-007',
    title: { zh: '示例·大师班合作基本协议', en: 'Example basic agreement on master classes' },
    type: 'implementation',
    parties: parties(
      draft,
      ['society', '聂示会', '秘书长'],
      ['mekong', 'Somchai PHOMMAVONG', 'Deputy Director'],
      ['yuanhang', '施样工', '人力资源总监'],
    ),
    signedOn: draft.day(-21),
    signPlace: '万象',
    validity: { from: draft.day(-21), to: draft.month(35) },
    term: '三年',
    event: draft.id('event.meeting'),
    obligations: items([
      { text: '首期大师班结业', due: draft.day(50), quantity: 4, done: false },
      { text: '企业接收学徒上岗', due: draft.day(90), quantity: 4, done: false },
    ]),
  })
  put('order', {
    state: 'inForce',
    number: '示例-协议-008',
    title: { zh: '示例·国际订单班校企协议', en: 'Example order class agreement' },
    type: 'orderClass',
    parties: parties(draft, ours, ['yuanhang', '施样工', '人力资源总监']),
    signedOn: draft.month(-13),
    validity: { from: draft.month(-13), to: draft.month(23) },
    languages: ['zh'],
  })
  put('recognition', {
    state: 'inReview',
    number: '示例-协议-009',
    title: { zh: '示例·证书互认协议（审核中）', en: 'Example recognition of certificates (in review)' },
    type: 'certRecognition',
    parties: parties(draft, ours, ['awards', '', '']),
    parentAgreement: draft.id('agreement.framework'),
    remarks: '示例数据：法务审核中，等对方确认对应等级。',
  })
  put('letter', {
    state: 'draft',
    title: { zh: '示例·升学衔接意向书', en: 'Example letter of intent on progression' },
    type: 'loi',
    parties: parties(draft, ours, ['exampleton', '', '']),
    languages: ['en'],
  })
}
