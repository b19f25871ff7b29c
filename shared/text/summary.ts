import { words } from './say'

/** Words of the cohort summary: what its figures are called, on screen and on paper. */
export const summaryWords = words({
  title: { en: 'Cohort summary', zh: '团组汇总表' },

  dates: { en: 'Dates', zh: '起止日期' },
  days: { en: '{count} day | {count} days', zh: '共{count}天' },
  destination: { en: 'Destination', zh: '前往国家（地区）' },
  sending: { en: 'Sending institution', zh: '派出单位' },
  host: { en: 'Receiving institution', zh: '接收单位' },
  organiser: { en: 'Organiser', zh: '组团单位' },
  leader: { en: 'Delegation leader', zh: '团长' },
  approvalNo: { en: 'Approval no.', zh: '任务批件号' },
  code: { en: 'Code', zh: '团组编号' },
  kind: { en: 'Kind', zh: '类型' },
  office: { en: 'Office', zh: '经办单位' },
  printed: { en: 'Printed {date}', zh: '打印日期：{date}' },
  printedBy: { en: 'by {name}', zh: '打印人：{name}' },

  people: { en: 'People', zh: '总人数' },
  ratio: { en: 'Adults to students', zh: '师生比' },
  students: { en: 'Students', zh: '学生' },
  complete: { en: 'Documents complete', zh: '材料齐全' },

  composition: { en: 'Who is in the cohort', zh: '人员构成' },
  completeness: { en: 'Documents before departure', zh: '行前材料' },
  nameList: { en: 'Name list', zh: '人员名单' },

  college: { en: 'College or organisation', zh: '学校（单位）' },
  role: { en: 'Role', zh: '团内职务' },
  sex: { en: 'Sex', zh: '性别' },
  ageBand: { en: 'Age on departure', zh: '年龄（出发日）' },
  major: { en: 'Major or programme', zh: '专业' },
  level: { en: 'Level of study', zh: '学历层次' },
  dualQualified: { en: 'Dual-qualified teachers', zh: '双师型教师' },
  count: { en: 'People', zh: '人数' },
  total: { en: 'Total', zh: '合计' },
  notRecorded: { en: 'Not recorded', zh: '未登记' },
  erased: { en: 'Personal data erased', zh: '个人信息已删除' },
  notATeacher: { en: 'Not a teacher', zh: '非教师' },

  under14: { en: 'Under 14', zh: '未满14岁' },
  from14: { en: '14 to 15', zh: '14–15岁' },
  from16: { en: '16 to 17', zh: '16–17岁' },
  from18: { en: '18 to 20', zh: '18–20岁' },
  from21: { en: '21 to 29', zh: '21–29岁' },
  from30: { en: '30 to 44', zh: '30–44岁' },
  from45: { en: '45 to 59', zh: '45–59岁' },
  from60: { en: '60 and over', zh: '60岁及以上' },

  passport: { en: 'Passport', zh: '护照' },
  consent: { en: 'Guardian’s consent', zh: '监护人同意书' },
  emergency: { en: 'Emergency contact', zh: '紧急联系人' },
  insurance: { en: 'Insurance', zh: '保险' },
  stateOk: { en: 'complete', zh: '齐全' },
  statePending: { en: 'pending', zh: '待补' },
  stateIssuing: { en: 'pending', zh: '办理中' },
  stateDue: { en: 'pending', zh: '待交' },
  stateMissing: { en: 'missing', zh: '缺' },
  stateProblem: { en: 'to correct', zh: '须更正' },
  stateNotNeeded: { en: 'not needed', zh: '无需' },

  number: { en: 'No.', zh: '序号' },
  name: { en: 'Name', zh: '姓名' },
  born: { en: 'Born', zh: '出生日期' },
  missing: { en: 'Outstanding', zh: '待补材料' },
  nobody: { en: 'Nobody is in this cohort yet.', zh: '本团组尚无成员。' },

  seal: { en: 'Seal of the unit', zh: '单位（盖章）' },
  sealDate: { en: 'Date', zh: '年　　月　　日' },
  preparedBy: { en: 'Prepared by', zh: '经办人' },
  headOfOffice: { en: 'Head of the international office', zh: '部门负责人' },
  headOfCollege: { en: 'For the college', zh: '单位负责人' },
  signature: { en: 'Name, signature, date', zh: '签字、日期' },
  personal: {
    en: 'Holds personal data: keep it safe, pass it on only to those who need it.',
    zh: '含个人信息，请妥善保管，仅限工作需要使用。',
  },
  allInOrder: { en: 'Nothing outstanding', zh: '齐全' },

  cannotShow: {
    en: 'This document cannot be shown: its figures did not arrive. Nothing was printed and nothing was lost; close this and print again.',
    zh: '无法生成此文件：汇总数据未送达。未打印任何内容，数据没有丢失；请关闭后重新打印。',
  },

  language: { en: 'Language of the document', zh: '文件语言' },
  both: { en: 'Both', zh: '中英对照' },
  savePdf: { en: 'Save as PDF', zh: '存为 PDF' },
  print: { en: 'Print', zh: '打印' },
  making: { en: 'Making the PDF…', zh: '正在生成 PDF…' },
  printing: { en: 'Sending to the printer…', zh: '正在发送到打印机…' },
  saved: { en: '{name} is saved.', zh: '已保存：{name}' },
  sent: { en: 'Sent to the printer.', zh: '已发送到打印机。' },
  open: { en: 'Open', zh: '打开' },
  showInFolder: { en: 'Show in folder', zh: '在文件夹中显示' },
  back: { en: 'Back to the cohort', zh: '返回团组' },
  failed: {
    en: 'The document could not be made. Your records are unchanged; try again, and if it fails again save it under another name.',
    zh: '文件没有生成，记录未受影响；请重试，若仍失败，请换一个文件名保存。',
  },
  gone: {
    en: 'This cohort is not there any more. Go back to the list of cohorts and choose another.',
    zh: '该团组已不存在。请返回团组列表重新选择。',
  },
  loading: { en: 'Adding up…', zh: '正在汇总…' },
  preview: { en: 'Preview of the printed summary', zh: '打印预览' },
})

/** What a person still owes before departure, by what stands in the way; short enough for a cell of the name list. */
export const lackWords = words({
  passportMissing: { en: 'Passport', zh: '护照' },
  passportPending: { en: 'Passport pending', zh: '护照（办理中）' },
  passportProblem: { en: 'Passport: check', zh: '护照待核对' },
  consentMissing: { en: 'Guardian’s consent', zh: '监护人同意书' },
  consentPending: { en: 'Guardian’s consent pending', zh: '监护人同意书（待交）' },
  consentProblem: { en: 'Guardian’s consent: check', zh: '监护人同意书待核对' },
  emergencyMissing: { en: 'Emergency contact', zh: '紧急联系人' },
  emergencyPending: { en: 'Emergency contact pending', zh: '紧急联系人（待补）' },
  emergencyProblem: { en: 'Emergency contact: check', zh: '紧急联系人待核对' },
  insuranceMissing: { en: 'Insurance', zh: '保险' },
  insurancePending: { en: 'Insurance pending', zh: '保险（办理中）' },
  insuranceProblem: { en: 'Insurance: check', zh: '保险待核对' },
  passportExpiredToday: { en: 'Passport has expired', zh: '护照已过期' },
  passportExpired: { en: 'Passport expires before departure', zh: '护照出发前到期' },
  passportExpiresDuringTrip: { en: 'Passport expires before the return', zh: '护照回国前到期' },
  passportShortMonths: {
    en: 'Passport: less than {count} month to spare | Passport: less than {count} months to spare',
    zh: '护照有效期不足{count}个月',
  },
  passportShortValidity: { en: 'Passport validity too short', zh: '护照有效期不足' },
  wrongPassportKind: { en: 'Other kind of passport needed', zh: '护照种类不符' },
  passportFormat: { en: 'Passport number: check', zh: '护照号待核对' },
  insuranceGap: { en: 'Insurance does not cover the whole trip', zh: '保险未覆盖全程' },
})

/** The message that reminds colleagues of what is still to come. */
export const chaseWords = words({
  heading: { en: '{cohort}: documents still to come', zh: '【{cohort}】材料补交提醒' },
  headingNoName: { en: 'Documents still to come', zh: '【材料补交提醒】' },
  greeting: { en: 'Dear colleagues,', zh: '各位老师好：' },
  request: {
    en: 'the following is still missing for the people named below. Could you send it to us by {deadline}? Thank you.',
    zh: '以下人员的材料尚未齐全，烦请于{deadline}前补交，谢谢！',
  },
  requestSoon: {
    en: 'the following is still missing for the people named below. Could you send it to us as soon as you can? Thank you.',
    zh: '以下人员的材料尚未齐全，烦请尽快补交，谢谢！',
  },
  departure: { en: 'The group leaves on {date}.', zh: '本团将于{date}出发。' },
  college: { en: '{college} ({count} person) | {college} ({count} people)', zh: '{college}（{count}人）' },
  noCollege: { en: 'College not recorded', zh: '学校（单位）未登记' },
  person: { en: '{name}: {owes}', zh: '{name}：{owes}' },
  birth: { en: 'Date of birth', zh: '出生日期' },
  fee: { en: 'Fee', zh: '费用' },
  thanks: {
    en: 'If you have sent it in the meantime, please disregard this message.',
    zh: '如已提交，请忽略本消息。',
  },
  nothing: {
    en: '{cohort}: everything is here, thank you all.',
    zh: '【{cohort}】材料已全部收齐，谢谢各位老师！',
  },
})
