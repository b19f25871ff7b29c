import { words } from './say'

/** What people ask about their own data: recorded on their page, listed with what is due. */
export const requestWords = words({
  section: { en: 'Requests about their data', zh: '本人的个人信息请求' },
  none: {
    en: 'Nothing asked. What somebody asks about their own data is recorded here, with the day by which it is answered.',
    zh: '暂无。本人提出查阅、复制、更正、删除等请求时在此登记，并按期限答复。',
  },
  record: { en: 'Record a request', zh: '登记请求' },
  recordTitle: { en: 'A request of {name} about their data', zh: '登记{name}的个人信息请求' },
  kindPlaceholder: { en: 'Choose what is asked', zh: '请选择请求内容' },
  recorded: {
    en: 'A request of {name} is recorded: “{what}”, answer by {date}.',
    zh: '已登记{name}的请求“{what}”，请于{date}前答复。',
  },
  dueHintCn: {
    en: '{count} working day, as the settings say. Choose another day where one was agreed. | {count} working days, as the settings say. Choose another day where one was agreed.',
    zh: '按设置中的{count}个工作日推算；另有约定的，请改为约定日期。',
  },
  dueHintGb: {
    en: '{count} month from receipt, as the settings say. It may be lengthened by two where the request is complex and the person is told in time. | {count} months from receipt, as the settings say. It may be lengthened by two where the request is complex and the person is told in time.',
    zh: '按设置自收到之日起{count}个月。情况复杂并及时告知本人的，可延长两个月。',
  },
  received: { en: 'received {date}', zh: '{date}收到' },
  answerBy: { en: 'answer by {date}', zh: '{date}前答复' },
  dealBy: { en: 'decide by {date}', zh: '{date}前处理' },
  late: { en: 'was due {date}', zh: '已超期（{date}）' },
  done: { en: 'done {date}', zh: '{date}办结' },
  remove: { en: 'Remove the request', zh: '删除此请求' },
  removed: { en: 'A request of {name} is removed: “{what}”.', zh: '已删除{name}的请求“{what}”。' },

  close: { en: 'Close…', zh: '办结…' },
  closeOf: { en: 'Close “{what}” of {name}', zh: '办结{name}的“{what}”' },
  closeTitle: { en: 'Close “{what}” of {name}', zh: '办结{name}的“{what}”' },
  closeOn: { en: 'Done on', zh: '办结日期' },
  closeHow: { en: 'What was done', zh: '处理结果' },
  closeHowWithdrawn: {
    en: 'What was done with the data, or on what ground they are kept',
    zh: '数据如何处理，或继续保存的依据',
  },
  closeHint: {
    en: 'It stays with the person, in the copy of their data and in the history, under your name.',
    zh: '处理结果会记入个人资料、个人信息副本和更改记录，并署您的姓名。',
  },
  closeVerb: { en: 'Close', zh: '办结' },
  closed: { en: '“{what}” of {name} is closed.', zh: '{name}的“{what}”已办结。' },

  tab: { en: 'Asked by people {count}', zh: '本人要求 {count}' },
  listName: { en: 'Who asked, and what for', zh: '本人要求' },
  noneAsking: { en: 'Nobody waits for an answer', zh: '没有待办的请求' },
  noneAskingText: {
    en: 'Whoever asks about their data, or takes back a consent on which data here rest, is listed with the day by which to act.',
    zh: '本人提出的请求，以及撤回同意后仍留有相关信息的人员，会连同办理期限列在这里。',
  },
  asked: { en: 'Asked: {what}', zh: '请求：{what}' },
  withdrew: { en: 'Withdrew consent: {what}', zh: '撤回同意：{what}' },
  stillNeeded: { en: 'Still needed:', zh: '仍因以下事项须保留：' },
  erase: { en: 'Erase…', zh: '彻底删除…' },
  eraseOf: { en: 'Erase {name}…', zh: '彻底删除{name}的个人信息…' },
  takeOutHealth: { en: 'Delete health data', zh: '删除健康信息' },
  takeOutPhoto: { en: 'Delete the photo', zh: '删除照片' },
  takeOutSensitive: { en: 'Delete sensitive data', zh: '删除敏感信息' },
  takeOutNote: {
    en: 'Deleting takes it off the record; the history keeps it until the person is erased.',
    zh: '删除后不再显示；更改记录中仍有，彻底删除该人员时一并清除。',
  },
  tookOutHealth: { en: 'The health data of {name} are deleted.', zh: '已删除{name}的健康信息。' },
  tookOutPhoto: { en: 'The photo of {name} is deleted.', zh: '已删除{name}的照片。' },
  tookOutSensitive: {
    en: 'The sensitive data of {name} are deleted: {count} value. | The sensitive data of {name} are deleted: {count} values.',
    zh: '已删除{name}的敏感信息{count}项。',
  },
  homeNotice: {
    en: '{count} person waits for an answer about their data, by {date}. | {count} people wait for an answer about their data, the first by {date}.',
    zh: '有{count}人的个人信息请求或撤回待处理，最近期限{date}。',
  },
})
