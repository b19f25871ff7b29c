import { words } from './say'

export const firstRun = words({
  welcome: { en: 'Welcome to Tongxing', zh: '欢迎使用“同行”' },
  promise: {
    en: 'The records of your office, on this computer only. A few questions to begin.',
    zh: '国际交流工作的全部记录，只存放在这台电脑上。回答几个问题即可开始。',
  },
  holds: {
    en: 'Records are here already: {what}. They stay as they are; what is asked below is about your office and yourself.',
    zh: '这里已有记录：{what}。这些记录原样保留，以下只需填写单位和您本人的情况。',
  },
  holding: { en: '{kind} ({count})', zh: '{kind}（{count}）' },
  languageQuestion: { en: 'Which language do you work in?', zh: '您使用哪种语言？' },
  languageHint: { en: 'You can switch at any time, at the foot of the window.', zh: '随时可在窗口左下角切换。' },
  officeQuestion: { en: 'What is your office called?', zh: '您所在单位的名称？' },
  officeHint: {
    en: 'It stands at the head of printed summaries. One language is enough; with both, each page has its own.',
    zh: '打印的汇总表将以此为抬头。填一种语言即可；两种都填，中英文页面各用各的名称。',
  },
  officeExampleEn: { en: 'e.g. International Office, Yunhe College', zh: '如：International Office, Yunhe College' },
  officeExampleZh: { en: 'e.g. 云河职业技术学院国际交流处', zh: '如：云河职业技术学院国际交流处' },
  country: { en: 'Country or region', zh: '国家（地区）' },
  whoQuestion: { en: 'What is your name?', zh: '您的姓名？' },
  whoLabel: { en: 'Your name', zh: '姓名' },
  whoHint: {
    en: 'It stands on every change you make, so that colleagues know whom to ask.',
    zh: '您的每一次更改都会署上这个名字，便于同事找您核对。',
  },
  startQuestion: { en: 'How do you want to begin?', zh: '如何开始？' },
  startHint: {
    en: 'You can take the example away later with one click.',
    zh: '示例数据日后可一键移除。',
  },
  startEmpty: { en: 'With an empty office', zh: '从空白开始' },
  startEmptyText: { en: 'Import your first list, or type.', zh: '导入第一份名单，或手工录入。' },
  startExample: { en: 'With an example office', zh: '先看示例' },
  startExampleText: {
    en: 'Everything in it is invented, so try anything.',
    zh: '院校、人员、团组、协议俱全，全部虚构。',
  },
  officeFromExample: {
    en: 'Leave this empty to use the name and the country of the example.',
    zh: '留空则使用示例的名称和国家（地区）。',
  },
  begin: { en: 'Begin', zh: '开始使用' },
  needOffice: { en: 'Write the name of the office in at least one language.', zh: '请至少用一种语言填写单位名称。' },
  needCountry: { en: 'Choose the country or region of the office.', zh: '请选择单位所在国家（地区）。' },
  needWho: { en: 'Write your name.', zh: '请填写您的姓名。' },
})
