import { words } from './say'

/** Words of the home page. */
export const homeWords = words({
  title: { en: 'What needs you', zh: '今日待办' },
  nothing: { en: 'Nothing needs you today', zh: '今天没有待办事项' },
  nothingText: {
    en: 'Departures, passports, consents, reports and agreements ending will stand here when their time comes.',
    zh: '临近出发、护照到期、缺同意书、待交报告、协议到期等事项会按时显示在这里。',
  },
  more: { en: 'and {count} more', zh: '还有{count}项' },
  showAll: { en: 'Show all {count}', zh: '查看全部{count}项' },
  urgentCount: { en: '{count} urgent', zh: '{count}项紧急' },
  today: { en: 'today', zh: '今天' },
  tomorrow: { en: 'tomorrow', zh: '明天' },
  yesterday: { en: 'yesterday', zh: '昨天' },
  inDays: { en: 'in {count} day | in {count} days', zh: '{count}天后' },
  daysAgo: { en: '{count} day ago | {count} days ago', zh: '{count}天前' },
  ended: { en: 'ended {count} day ago | ended {count} days ago', zh: '已到期{count}天' },
  overdue: { en: '{count} day late | {count} days late', zh: '已逾期{count}天' },

  year: { en: 'The year {year} in pictures', zh: '{year}年度一览' },
  chooseYear: { en: 'Year', zh: '年度' },
  people: { en: 'People out and in by month', zh: '各月派出与来访人次' },
  out: { en: 'Out', zh: '派出' },
  in: { en: 'In', zh: '来访' },
  month: { en: 'Month', zh: '月份' },
  journeys: { en: '{count} journey | {count} journeys', zh: '{count}人次' },
  persons: { en: '{count} person | {count} people', zh: '{count}人' },
  ahead: { en: 'Faint: still ahead', zh: '颜色较淡的为计划中' },
  undated: {
    en: '{count} more without a month | {count} more without a month',
    zh: '另有{count}人次未定月份',
  },
  noPeople: { en: 'Nobody travels in {year} yet', zh: '{year}年还没有派出或来访' },
  noPeopleText: {
    en: 'A bar for each month will stand here: people sent, and people received.',
    zh: '录入团组后，这里按月显示派出和来访人次。',
  },
  partners: { en: 'Partners by country or region', zh: '各国家（地区）合作单位' },
  partnerCount: { en: '{count} institution | {count} institutions', zh: '{count}家单位' },
  unknownCountry: { en: 'Not known', zh: '未填写' },
  otherCountries: { en: '{count} others', zh: '其他{count}个' },
  noPartners: { en: 'No partners in {year} yet', zh: '{year}年还没有合作单位' },
  noPartnersText: {
    en: 'Institutions with an agreement, a cohort or an event in the year will be ranked here.',
    zh: '当年有协议、团组或活动往来的单位，会按国家（地区）排列在这里。',
  },
  plans: { en: 'Plan by its four levels', zh: '国际化发展方案四个层面进度' },
  projectsOf: { en: '{done} of {count} projects done', zh: '共{count}个项目，已完成{done}个' },
  noPlans: { en: 'No plan for {year} yet', zh: '{year}年还没有国际化发展方案' },
  noPlansText: {
    en: 'School, students, teachers and parents will stand here with their targets and what was reached.',
    zh: '录入方案后，这里显示学校、学生、教师、家长四个层面的目标与完成情况。',
  },
  progress: { en: 'Progress', zh: '进度' },

  welcome: { en: 'Welcome to {office}', zh: '欢迎使用“同行”：{office}' },
  welcomeText: {
    en: 'Nothing is on record yet. Begin with whatever lies on the desk; the rest finds its place.',
    zh: '目前还没有任何记录。从手头的事情开始即可，其余内容可以随时补充。',
  },
  startCohort: { en: 'Make a cohort', zh: '新建团组' },
  startCohortText: {
    en: 'A study tour, a delegation, a visit: who goes, when, where to.',
    zh: '研学、出访、来访：谁去、何时、去哪里。',
  },
  startImport: { en: 'Import a workbook', zh: '导入表格' },
  startImportText: {
    en: 'Any list you have, in any layout. You see what will happen first.',
    zh: '现有名单即可，版式不限，导入前先看结果。',
  },
  startPartner: { en: 'Add a partner', zh: '新增合作单位' },
  startPartnerText: {
    en: 'A college, a university, an enterprise, with its contacts.',
    zh: '院校、机构或企业，以及联系人。',
  },
  startExample: { en: 'Try the example office', zh: '试用示例数据' },
  startExampleText: {
    en: 'Invented records to try everything with; gone again in one click.',
    zh: '全部为虚构数据，可随意试用，一键清除。',
  },
})
