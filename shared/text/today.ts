import { words } from './say'

/** What needs a person today: titles of the groups, and what stands beside a record there. */
export const todayWords = words({
  departures: { en: 'Leaving soon', zh: '即将出发' },
  returns: { en: 'Coming back', zh: '即将返回' },
  documents: { en: 'Passports to see to', zh: '护照待处理' },
  consents: { en: 'Consents missing', zh: '缺同意书' },
  visas: { en: 'Visas not decided', zh: '签证未办结' },
  fees: { en: 'Fees outstanding', zh: '费用未缴清' },
  notices: { en: 'Public notices to put up', zh: '待公示' },
  drafts: { en: 'Over, and still a draft', zh: '已结束仍为“拟定中”' },
  reports: { en: 'Reports to hand in', zh: '待交总结报告' },
  handIns: { en: 'Official passports to hand in', zh: '因公护照待上交' },
  agreementsEnded: { en: 'Agreements past their end', zh: '协议已到期' },
  agreements: { en: 'Agreements ending or to review', zh: '协议即将到期或待评估' },
  deliverables: { en: 'Deliverables overdue', zh: '约定任务逾期' },
  rechecks: { en: 'Safeguarding checks to repeat', zh: '安全背景待复查' },
  yearlyReturns: { en: 'Yearly returns of joint programmes', zh: '合作办学年度报告' },

  leaves: {
    en: 'leaves on {date}, {count} person | leaves on {date}, {count} people',
    zh: '{date}出发，{count}人',
  },
  comesBack: {
    en: 'back on {date}, {count} person | back on {date}, {count} people',
    zh: '{date}返回，{count}人',
  },
  handIn: { en: 'to be handed in by {date}', zh: '应于{date}前上交' },
  hostCheckOverdue: {
    en: 'The safeguarding check of the host family {name} was to be repeated by {date}.',
    zh: '寄宿家庭{name}的安全背景审查应于{date}前复查。',
  },
  hostCheckSoon: {
    en: 'The safeguarding check of the host family {name} is to be repeated by {date}.',
    zh: '寄宿家庭{name}的安全背景审查须于{date}前复查。',
  },
})
