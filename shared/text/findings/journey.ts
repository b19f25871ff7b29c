import { words } from '../say'

/** Cohorts and the people in them: what is wrong, and what to do. */
export const journeySentences = words({
  blankPages: {
    en: '{country} asks for {count} blank page in the passport: check before departure. | {country} asks for {count} blank pages in the passport: check before departure.',
    zh: '前往{country}，护照须有至少{count}页空白签证页，出发前请检查。',
  },
  noticeMissing: {
    en: 'No public notice is entered; an official journey needs {count} working day before departure. Begin it by {date}. | No public notice is entered; an official journey needs {count} working days before departure. Begin it by {date}.',
    zh: '因公团组行前须公示{count}个工作日，尚未登记公示期，最迟{date}开始。',
  },
  noticeShort: {
    en: 'The public notice stands for {value} of {count} working days: let it stand until {date}.',
    zh: '公示仅{value}个工作日，应满{count}个工作日，请延至{date}。',
  },
  noticeLate: {
    en: 'The public notice ends on {until}, not before departure on {departure}.',
    zh: '公示至{until}，未在出发日{departure}前结束。',
  },
  approvalMissing: { en: 'No approval document is entered for an official journey.', zh: '因公团组未填任务批件号。' },
  reportDue: { en: 'The report is due by {date}.', zh: '总结报告应于{date}前提交。' },
  reportOverdue: {
    en: 'The report was due by {date}: hand it in and enter the date.',
    zh: '总结报告应于{date}前提交，已逾期，请提交并登记日期。',
  },
  passportNotHandedIn: {
    en: 'The official passport was to be handed in by {date}.',
    zh: '因公护照应于{date}前上交。',
  },
  learningShort: {
    en: '{value}% of the itinerary is learning; it should be {least}% at least.',
    zh: '学习时长占{value}%，应不少于{least}%。',
  },
  tourTooLong: {
    en: 'The tour lasts {count} days; for secondary schools at most {most} weeks are advised.',
    zh: '研学共{count}天，中职学生建议不超过{most}周。',
  },
  tooManyCountries: {
    en: '{count} countries or regions; for secondary schools at most {most} are advised.',
    zh: '共前往{count}个国家（地区），中职学生建议不超过{most}个。',
  },
  segmentOutside: {
    en: 'This leg ({date}) lies outside the dates of the journey.',
    zh: '该段行程（{date}）不在团组起止日期内。',
  },
  segmentReversed: { en: 'This leg arrives before it departs.', zh: '该段行程到达早于出发。' },
  itemOutside: {
    en: 'This item ({date}) lies outside the dates of the journey.',
    zh: '该项日程（{date}）不在团组起止日期内。',
  },
  roomOutside: {
    en: 'Room {room} is booked for other days than those of the journey.',
    zh: '{room}房的入住日期不在团组起止日期内。',
  },
  hostUnchecked: {
    en: 'The host family {name} has no safeguarding check: nobody may stay there before it is done.',
    zh: '寄宿家庭{name}未做安全背景审查，完成前不得安排入住。',
  },
  hostCheckLapses: {
    en: 'The safeguarding check of the host family {name} counts until {until}, not for the whole stay: repeat it.',
    zh: '寄宿家庭{name}的安全背景审查有效至{until}，未覆盖整个住宿期，请复查。',
  },
  hostOverfull: {
    en: '{people} people stay with the host family {name}, which has {count} place. | {people} people stay with the host family {name}, which has {count} places.',
    zh: '寄宿家庭{name}可接待{count}人，已安排{people}人。',
  },
  departedStateBehind: {
    en: 'The group left on {departure}, but its state does not say so.',
    zh: '团组已于{departure}出发，状态尚未更新。',
  },
  incidentOpen: { en: 'An incident is not closed yet.', zh: '有突发事件尚未结案。' },
  leaderGone: {
    en: 'The leader named is not an active participant: choose another.',
    zh: '所填团长不是有效成员，请重新指定。',
  },

  visaRefused: { en: 'The visa was refused.', zh: '签证被拒。' },
  visaUndecided: {
    en: 'The visa is not decided, and departure is on {departure}.',
    zh: '签证尚未办结，{departure}即将出发。',
  },
  visaOpen: { en: 'The visa is not decided yet.', zh: '签证尚未办结。' },
  visaDecidedLate: {
    en: 'The visa was decided on {date}, after departure on {departure}.',
    zh: '签证{date}才办结，晚于出发日{departure}。',
  },
  appointmentLate: {
    en: 'The visa appointment is on {date}, not before departure on {departure}.',
    zh: '签证预约日期{date}不早于出发日{departure}。',
  },
  visaBegins: {
    en: 'The visa begins on {since}, after departure on {departure}.',
    zh: '签证{since}起有效，晚于出发日{departure}。',
  },
  visaEnds: {
    en: 'The visa ends on {until}, before the return on {return}.',
    zh: '签证{until}到期，早于返程日{return}。',
  },
  ukVisitTooLong: {
    en: 'The stay is longer than {count} months: a standard visitor may not study that long. Another visa is needed.',
    zh: '停留超过{count}个月，标准访客签证不适用，须办理其他签证。',
  },
  childNotTied: {
    en: 'The visa is for a child travelling with an adult, but names no adult.',
    zh: '签证为随行儿童签证，但未填随行成人。',
  },
  tiedAdultGone: {
    en: 'An adult named in the visa is not in the group any more: the child cannot enter without them.',
    zh: '签证所列随行成人已不在团内，该儿童无法入境。',
  },
  accompanyingAdultGone: {
    en: 'The accompanying adult is not in the group any more: name another.',
    zh: '随行成人已不在团内，请重新指定。',
  },
  longStayMinor: {
    en: 'A minor stays with a host in the UK for {count} days, more than {most}: tell the local authority (private fostering).',
    zh: '未成年人在英寄宿{count}天，超过{most}天，须向当地政府申报（私人寄养）。',
  },
  feeOutstanding: { en: '{value} is still to be paid.', zh: '尚欠费用{value}。' },
  feeOverpaid: { en: '{value} more was paid than is due.', zh: '多缴{value}。' },
  feeCurrency: {
    en: 'The fee is due and paid in different currencies: the balance cannot be told.',
    zh: '应缴与已缴币种不同，无法计算余额。',
  },
})
