import { words } from './say'

/** Words of the page of an institution. */
export const institutionWords = words({
  ours: { en: 'Our own institution', zh: '本单位' },
  about: { en: 'About', zh: '基本信息' },
  honours: { en: 'Designations', zh: '称号与建设身份' },
  enterprise: { en: 'Industry-education integration', zh: '产教融合' },
  enterpriseRoles: { en: 'Takes part by', zh: '参与方式' },
  codes: { en: 'Codes and numbers', zh: '代码与编号' },
  contacts: { en: 'Contacts', zh: '联系人' },
  addContact: { en: 'Add a contact', zh: '添加联系人' },
  noContacts: {
    en: 'Nobody yet. Type a name: somebody on record is found, somebody new is added to the people.',
    zh: '暂无联系人。输入姓名即可选择已有人员，或新增为人员。',
  },
  inPost: { en: 'In post', zh: '在任' },
  together: { en: 'Together with the office', zh: '合作历程' },
  notTogether: {
    en: 'Agreements, events and cohorts with this institution will stand here, year by year.',
    zh: '与该单位的协议、活动、团组将按年份列于此处。',
  },
  showWholeLife: { en: 'Show all {count} entries', zh: '显示全部{count}项' },
  reportOn: { en: 'on {what}', zh: '关于{what}' },
  since: { en: 'Together since', zh: '合作始于' },
  inForce: { en: 'Agreements in force', zh: '有效协议' },
  endsNext: { en: 'Next to end', zh: '最近到期' },
  peopleOnRecord: { en: 'People on record', zh: '登记人员' },
  peopleHere: { en: 'People', zh: '人员' },
})
