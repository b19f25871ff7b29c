import { words } from '../say'

/** Words of the copy of everything the office holds about a person. */
export const personFileWords = words({
  title: { en: 'Copy of personal data', zh: '个人信息副本' },
  folder: { en: 'Copy of personal data - {name}', zh: '个人信息副本 - {name}' },
  intro: {
    en: 'Everything this office keeps about the person named above, as of {date}: the records, the consents, what was handed out, who changed what, and the files attached. The same stands in the files beside this one, for a program to read. It is given on request under article 45 of the Personal Information Protection Law of China and articles 15 and 20 of the GDPR and the UK GDPR.',
    zh: '本单位截至{date}保存的关于上述人员的全部信息：各项记录、同意情况、对外提供情况、更改记录及附件。同一文件夹中另附可由程序读取的文件。依据《个人信息保护法》第四十五条及欧盟、英国《通用数据保护条例》第15、20条，应请求提供。',
  },
  rights: {
    en: 'The person may ask this office to correct or erase what stands here and may take back a consent at any time; a complaint may be made to the authority that supervises data protection.',
    zh: '本人可要求本单位更正或删除上述信息，可随时撤回同意，也可向履行个人信息保护职责的部门投诉。',
  },
  purposes: { en: 'What it is kept for, and until when', zh: '处理目的与保存期限' },
  noPurposes: {
    en: 'The person is in no group of this office: the data are kept for as long as the office works with them.',
    zh: '该人员未参加任何团组：信息在业务往来期间保存。',
  },
  journey: { en: 'For', zh: '事项' },
  purpose: { en: 'Purpose', zh: '处理目的' },
  until: { en: 'Until', zh: '保存至' },
  untilOpen: { en: 'not settled yet', zh: '尚未确定' },
  kept: { en: 'The person', zh: '个人记录' },
  enrolment: { en: 'Journey: {name}', zh: '参团：{name}' },
  result: { en: 'Result: {name}', zh: '证书与成绩：{name}' },
  onItsWay: { en: 'to come', zh: '待补' },
  item: { en: '{label} {number}', zh: '{label}{number}' },

  places: { en: 'Named in other records', zh: '其他记录中的登记' },
  noPlaces: { en: 'No other record refers to the person.', zh: '其他记录中没有登记该人员。' },
  record: { en: 'Record', zh: '记录' },
  as: { en: 'As', zh: '登记为' },
  says: { en: 'What it says of the person', zh: '相关内容' },
  mentions: { en: 'Texts in which the name stands', zh: '提及姓名的文字' },
  noMentions: { en: 'The name stands in no other text.', zh: '其他文字中没有提及该人员。' },
  field: { en: 'Field', zh: '字段' },
  text: { en: 'Text', zh: '文字' },

  handed: { en: 'Printed, saved and handed over', zh: '打印与对外提供' },
  noHanded: { en: 'Nothing was handed out.', zh: '没有打印或提供记录。' },
  on: { en: 'Date', zh: '日期' },
  what: { en: 'What', zh: '内容' },
  how: { en: 'How, and to whom', zh: '方式与接收方' },
  by: { en: 'By', zh: '经办人' },
  ofGroup: { en: 'of the whole group', zh: '全团文档' },

  changes: { en: 'Changes', zh: '更改记录' },
  noChanges: { en: 'No change is on record.', zh: '没有更改记录。' },
  when: { en: 'When, by whom', zh: '时间与经办人' },
  changed: { en: 'What', zh: '内容' },

  files: { en: 'Attached files', zh: '附件' },
  noFiles: { en: 'No file is attached.', zh: '没有附件。' },
  file: { en: 'File', zh: '文件' },
  place: { en: 'Attached to', zh: '所属记录' },
  here: { en: 'In this folder as', zh: '在本文件夹中的名称' },
  notHere: { en: 'could not be read', zh: '无法读取' },
  onlyNamed: { en: 'only its name is on record', zh: '只登记了文件名' },

  documentFile: { en: '1 Everything to read.pdf', zh: '1 全部信息.pdf' },
  recordsFile: { en: '2 Records.xlsx', zh: '2 记录.xlsx' },
  dataFile: { en: '3 Records.json', zh: '3 记录.json' },
})
