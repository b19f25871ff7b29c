import type { Bilingual } from '../model/define'
import type { IsoDate } from '../model/types'

/** Where a setting stands on the page of settings. */
export type SettingGroup =
  | 'journeys'
  | 'minors'
  | 'agreements'
  | 'deadlines'
  | 'keeps'
  | 'privacy'
  | 'keeping'
  | 'reminders'

export type SettingUnit =
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'workingDays'
  | 'people'
  | 'percent'
  | 'count'
  | 'month'

interface SettingBase {
  readonly group: SettingGroup
  readonly label: Bilingual
  /** Who says so: a law, an authority, or the custom of offices. */
  readonly source: Bilingual
  /** The day on which the usual value was last held against its source; absent: a custom has none to look up. */
  readonly checkedOn?: IsoDate
}

export interface NumberSetting extends SettingBase {
  readonly kind: 'number'
  readonly usual: number
  readonly unit: SettingUnit
  readonly least: number
  readonly most: number
}

export interface FlagSetting extends SettingBase {
  readonly kind: 'flag'
  readonly usual: boolean
}

export interface ChoiceSetting extends SettingBase {
  readonly kind: 'choice'
  readonly usual: string
  readonly choices: Readonly<Record<string, Bilingual>>
}

export type SettingDef = NumberSetting | FlagSetting | ChoiceSetting

const custom: Bilingual = { en: 'Custom of offices', zh: '工作惯例' }
const guide2014: Bilingual = {
  en: 'Ministry of Education, guide for study tours abroad of primary and secondary students, 2014',
  zh: '教育部《中小学学生赴境外研学旅行活动指南（试行）》，2014年',
}
const officialTravel: Bilingual = {
  en: 'Rules on official travel abroad; the unit may set another number',
  zh: '因公临时出国（境）管理规定，单位可另行规定',
}

/** The day on which every source but a custom was looked up. */
const checked = (source: Bilingual) => (source === custom ? {} : { checkedOn: '2026-09-01' })

const count = (
  group: SettingGroup,
  usual: number,
  unit: SettingUnit,
  label: Bilingual,
  source: Bilingual = custom,
  [least, most]: readonly [number, number] = [0, 999],
): NumberSetting => ({ kind: 'number', group, usual, unit, label, source, ...checked(source), least, most })

/** The same, where the source was looked up on another day. */
const lookedUp = (checkedOn: IsoDate, ...parts: Parameters<typeof count>): NumberSetting => ({
  ...count(...parts),
  checkedOn,
})

const flag = (group: SettingGroup, usual: boolean, label: Bilingual, source: Bilingual = custom): FlagSetting => ({
  kind: 'flag',
  group,
  usual,
  label,
  source,
  ...checked(source),
})

const pipl = (articles: string): Bilingual => ({
  en: `Personal Information Protection Law of China, ${articles.includes(',') ? 'articles' : 'article'} ${articles}`,
  zh: `《个人信息保护法》第${articles.replaceAll(', ', '、')}条`,
})

/** The law says no longer than the purpose needs; the number is what offices found that to be. */
const storageLimit: Bilingual = {
  en: 'Personal Information Protection Law of China, articles 19, 47; UK GDPR, articles 5, 17: no longer than the purpose needs',
  zh: '《个人信息保护法》第19、47条，英国《通用数据保护条例》第5、17条：以实现目的所必要的最短时间为限',
}

const chineseRequests: Bilingual = {
  en: 'Method of determining unlawful collection of personal information by apps (2019), item 6: 15 working days at most',
  zh: '《App违法违规收集使用个人信息行为认定方法》（2019年）第六条：不超过15个工作日',
}

const govUkMinors: Bilingual = { en: 'gov.uk, Standard Visitor: visitors under 18', zh: '英国政府网站：未满18周岁访客' }

/** Every number and choice that a law or an office sets. Labels are whole phrases, so that the page needs no grammar. */
export const settingList = {
  studentsToAnAdult: count(
    'journeys',
    10,
    'people',
    { en: 'Students to one adult, at most', zh: '每名带队人员最多负责学生数' },
    guide2014,
    [1, 50],
  ),
  learningShare: count(
    'journeys',
    50,
    'percent',
    { en: 'Share of the itinerary spent learning, at least', zh: '学习时长占比下限' },
    guide2014,
    [0, 100],
  ),
  secondaryWeeks: count(
    'journeys',
    6,
    'weeks',
    { en: 'Length of a study tour of a secondary school, at most', zh: '中职学生研学时长上限' },
    guide2014,
    [1, 52],
  ),
  secondaryCountries: count(
    'journeys',
    2,
    'count',
    { en: 'Countries and regions on such a tour, at most', zh: '中职学生研学国家（地区）数上限' },
    guide2014,
    [1, 20],
  ),
  ukVisitMonths: count(
    'journeys',
    6,
    'months',
    { en: 'Study in the UK as a standard visitor, at most', zh: '以访客身份在英学习时长上限' },
    { en: 'gov.uk, Standard Visitor: study up to 6 months', zh: '英国政府网站：标准访客学习不超过6个月' },
    [1, 24],
  ),
  minorBelow: count('minors', 18, 'years', { en: 'A minor is under', zh: '未成年人年龄界限' }, govUkMinors, [14, 21]),
  dataConsentBelow: count(
    'minors',
    14,
    'years',
    { en: 'A guardian consents to the use of data under', zh: '处理信息须经监护人同意的年龄界限' },
    pipl('28, 31'),
    [10, 18],
  ),
  ukMinorDays: count(
    'minors',
    28,
    'days',
    {
      en: 'Stay of a minor with a host in the UK before duties of private fostering, at most',
      zh: '未成年人在英寄宿免寄养申报天数上限',
    },
    govUkMinors,
    [1, 365],
  ),
  classmatesOfBothAges: flag(
    'minors',
    true,
    { en: 'Report classmates of both sides of that age in one room', zh: '成年与未成年同学同住时提示' },
    { en: 'Safeguarding practice of colleges in the UK', zh: '英国院校安全保护惯例' },
  ),
  hostCheckMonths: count(
    'minors',
    36,
    'months',
    { en: 'Safeguarding check of a host or an adult counts for', zh: '安全背景审查有效期' },
    { en: 'Custom of colleges in the UK: again every three years', zh: '英国院校惯例：每三年复查' },
    [1, 120],
  ),
  agreementSoonDays: count('agreements', 180, 'days', {
    en: 'An agreement is expiring before its end from',
    zh: '协议到期前多久列为“即将到期”',
  }),
  agreementUrgentDays: count('agreements', 90, 'days', {
    en: 'An agreement is urgent before its end from',
    zh: '协议到期前多久列为“紧急”',
  }),
  noticeSoonDays: count('agreements', 30, 'days', {
    en: 'Remind before the last day of notice from',
    zh: '提前通知截止前多久提醒',
  }),
  programmeSoonDays: count('agreements', 365, 'days', {
    en: 'A joint programme is expiring before its end from',
    zh: '合作办学项目到期前多久提醒',
  }),
  projectsLeast: count(
    'agreements',
    4,
    'count',
    { en: 'Projects at each level of a plan, at least', zh: '计划每个层面项目数下限' },
    custom,
    [0, 50],
  ),
  projectsMost: count(
    'agreements',
    5,
    'count',
    { en: 'Projects at each level of a plan, at most', zh: '计划每个层面项目数上限' },
    custom,
    [1, 50],
  ),
  conditionsLeast: count(
    'agreements',
    3,
    'count',
    {
      en: 'Conditions to be met for a college of high internationalisation, at least',
      zh: '国际化水平建设单位须满足条件数',
    },
    { en: 'Ministry’s call for colleges; held as the office knows it', zh: '教育部遴选通知，以单位掌握的文件为准' },
    [0, 20],
  ),
  noticeWorkingDays: count(
    'deadlines',
    5,
    'workingDays',
    { en: 'Public notice before an official journey, at least', zh: '因公出访行前公示天数' },
    officialTravel,
    [0, 60],
  ),
  reportWorkingDays: count(
    'deadlines',
    15,
    'workingDays',
    { en: 'Report after the return, within', zh: '返回后提交总结报告期限' },
    officialTravel,
    [1, 120],
  ),
  handInDays: count(
    'deadlines',
    7,
    'days',
    { en: 'Official passports are handed in after the return, within', zh: '返回后上交因公护照期限' },
    officialTravel,
    [1, 90],
  ),
  visaDecidedDays: count('deadlines', 14, 'days', {
    en: 'Visas are decided before departure by',
    zh: '签证须在出发前多久办结',
  }),
  feesPaidDays: count('deadlines', 14, 'days', {
    en: 'Fees are paid before departure by',
    zh: '费用须在出发前多久缴清',
  }),
  returnMonth: count(
    'deadlines',
    3,
    'month',
    { en: 'Yearly return of a joint programme is due by the end of month', zh: '合作办学年度报告截止月份（月底前）' },
    {
      en: 'Implementing measures of the regulations on Chinese-foreign cooperation in running schools',
      zh: '《中外合作办学条例实施办法》',
    },
    [1, 12],
  ),
  calendar: {
    kind: 'choice',
    group: 'deadlines',
    usual: 'CN',
    choices: {
      CN: { en: 'Chinese mainland', zh: '中国内地' },
      GB: { en: 'England and Wales', zh: '英格兰和威尔士' },
    },
    label: { en: 'Working days are counted by the calendar of', zh: '工作日按何处日历计算' },
    source: custom,
  },
  keepEthnicity: flag('keeps', false, { en: 'Ethnicity', zh: '民族' }, pipl('28, 29')),
  keepPoliticalStatus: flag('keeps', false, { en: 'Political status', zh: '政治面貌' }, pipl('28, 29')),
  keepReligion: flag('keeps', false, { en: 'Religion', zh: '宗教信仰' }, pipl('28, 29')),
  maskSensitive: flag(
    'privacy',
    true,
    {
      en: 'Sensitive values stand masked on the screen until somebody asks for them',
      zh: '敏感信息在屏幕上默认隐藏，需要时再显示',
    },
    pipl('51'),
  ),
  keepJourneyMonths: count(
    'keeping',
    24,
    'months',
    { en: 'Data for organising a journey are kept after the return for', zh: '组织团组出行的信息，返回后保存' },
    storageLimit,
    [1, 600],
  ),
  keepOfficialMonths: count(
    'keeping',
    60,
    'months',
    { en: 'Data for official travel are kept after the return for', zh: '因公出国（境）的信息，返回后保存' },
    storageLimit,
    [1, 600],
  ),
  keepTeachingMonths: count(
    'keeping',
    60,
    'months',
    { en: 'Data for teaching and examinations are kept after the end for', zh: '教学与考试的信息，结束后保存' },
    storageLimit,
    [1, 600],
  ),
  keepEmploymentMonths: count(
    'keeping',
    36,
    'months',
    { en: 'Data of teachers received are kept after they leave for', zh: '外教接待与聘用的信息，离任后保存' },
    storageLimit,
    [1, 600],
  ),
  keepCertificateMonths: count(
    'keeping',
    60,
    'months',
    { en: 'Results and certificates can be confirmed for', zh: '成绩与证书可查验年限' },
    storageLimit,
    [1, 600],
  ),
  requestWorkingDays: lookedUp(
    '2026-11-22',
    'keeping',
    15,
    'workingDays',
    { en: 'Requests about personal data are answered within, in China', zh: '个人信息请求的办理时限（境内机构）' },
    chineseRequests,
    [1, 60],
  ),
  requestMonths: lookedUp(
    '2026-11-22',
    'keeping',
    1,
    'months',
    { en: 'Requests about personal data are answered within, in the UK', zh: '个人信息请求的答复时限（英国机构）' },
    {
      en: 'UK GDPR, articles 12(3) and 12A: one month, two more where the request is complex and the person is told in time',
      zh: '英国《通用数据保护条例》第12条第3款、第12A条：一个月；情况复杂并及时告知本人的，可延长两个月',
    },
    [1, 3],
  ),
  departureSoonDays: count('reminders', 14, 'days', {
    en: 'Departures and returns ahead: soon, within',
    zh: '出发与返回提醒：近期',
  }),
  departureAheadDays: count('reminders', 30, 'days', {
    en: 'Departures and returns ahead: shown, within',
    zh: '出发与返回提醒：预告',
  }),
  prepareDays: count('reminders', 90, 'days', {
    en: 'Visas and fees are shown before departure from',
    zh: '签证、费用在出发前多久列入待办',
  }),
  documentSoonMonths: count('reminders', 6, 'months', {
    en: 'A passport is expiring before its end from',
    zh: '护照到期前多久提醒',
  }),
  recheckSoonDays: count('reminders', 60, 'days', {
    en: 'Safeguarding re-checks are shown before they fall due from',
    zh: '安全背景复查提前多久提醒',
  }),
} as const satisfies Record<string, SettingDef>

export type SettingKey = keyof typeof settingList

export const settingKeys = Object.keys(settingList) as SettingKey[]
