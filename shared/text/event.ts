import { words } from './say'

/** Words of the page of an event. */
export const eventWords = words({
  about: { en: 'About', zh: '基本信息' },
  guests: { en: 'Guests', zh: '嘉宾' },
  addGuest: { en: 'Add a guest', zh: '添加嘉宾' },
  noGuests: {
    en: 'Nobody yet. Type a name: somebody on record is found, somebody new is added to the people.',
    zh: '暂无嘉宾。输入姓名即可选择已有人员，或新增为人员。',
  },
  institutions: { en: 'Institutions present', zh: '到会单位' },
  addFromGuests: {
    en: 'Add {count} institution of the guests | Add {count} institutions of the guests',
    zh: '加入嘉宾所在的 {count} 个单位',
  },
  counts: { en: 'As announced and as recorded', zh: '公布规模与在册' },
  announced: { en: 'Announced', zh: '公布' },
  recorded: { en: 'Recorded', zh: '在册' },
  difference: { en: 'Difference', zh: '相差' },
  people: { en: 'People', zh: '人数' },
  domestic: { en: 'Domestic institutions', zh: '国内院校' },
  overseas: { en: 'Overseas institutions', zh: '境外院校' },
  enterprises: { en: 'Enterprises', zh: '企业' },
  signedHere: { en: 'Agreements signed here', zh: '签约项目' },
  signAnother: { en: 'New agreement', zh: '新建协议' },
  signExisting: { en: 'One on record', zh: '选择已有协议' },
  chooseSigned: { en: 'Which agreement was signed here?', zh: '在此签署的是哪份协议？' },
  connect: { en: 'Connect', zh: '关联' },
  connected: { en: '“{name}” connected with “{other}”', zh: '已将“{name}”关联到“{other}”' },
  nothingSigned: { en: 'No agreement is recorded as signed here.', zh: '暂无登记在此签署的协议。' },
  runSheet: { en: 'Run sheet', zh: '议程' },
  addStep: { en: 'Add a line', zh: '添加一项' },
  noRunSheet: {
    en: 'Nothing yet: times like 9:00 or 14:30-15:00 stand in their order.',
    zh: '暂无议程。按 9:00、14:30-15:00 填写时间，自动排序。',
  },
  press: { en: 'Press afterwards', zh: '会后报道' },
  guestsCount: { en: 'Guests', zh: '嘉宾' },
  institutionsCount: { en: 'Institutions', zh: '到会单位' },
  signedCount: { en: 'Signed here', zh: '签约' },
  pressCount: { en: 'Press', zh: '报道' },
  daysAhead: { en: 'in {count} day | in {count} days', zh: '还有 {count} 天' },
})
