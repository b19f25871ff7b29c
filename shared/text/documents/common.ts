import { words } from '../say'

/** Words that printed documents share. */
export const documentWords = words({
  notRecorded: { en: 'not recorded', zh: '未登记' },
  total: { en: 'Total', zh: '合计' },
  no: { en: 'No.', zh: '序号' },
  name: { en: 'Name', zh: '姓名' },
  nameZh: { en: 'Chinese name', zh: '姓名' },
  nameLatin: { en: 'Name in Latin letters', zh: '拼音／英文名' },
  sex: { en: 'Sex', zh: '性别' },
  born: { en: 'Born', zh: '出生日期' },
  unit: { en: 'College or organisation', zh: '单位' },
  post: { en: 'Post or major', zh: '职务／专业' },
  role: { en: 'Role', zh: '身份' },
  remarks: { en: 'Remarks', zh: '备注' },
  dates: { en: 'Dates', zh: '起止日期' },
  destination: { en: 'Destination', zh: '前往国家（地区）' },
  approvalNo: { en: 'Approval number', zh: '批件号' },
  host: { en: 'Receiving institution', zh: '接收单位' },
  leader: { en: 'Delegation leader', zh: '团长' },
  people: { en: 'People', zh: '人数' },
  sensitive: {
    en: 'Holds sensitive personal data: for those named only, do not copy, destroy after use.',
    zh: '含敏感个人信息，仅限经办人员使用，请勿复制外传，用后销毁。',
  },
  personal: {
    en: 'Holds personal data: for the purpose of this journey only.',
    zh: '含个人信息，仅用于本次活动。',
  },
  copy: { en: 'Copy {number} of {of}', zh: '第 {number} 份，共 {of} 份' },
  since: {
    en: 'Changed since the print of {date} ({by}): new and changed entries are underlined, removed ones struck out.',
    zh: '与 {date}（{by}）打印稿相比：新增、变更处加下划线，已删除者划去。',
  },
  preparedBy: { en: 'Prepared by', zh: '经办人' },
  headOfOffice: { en: 'Head of the international office', zh: '国际交流处负责人' },
  headOfCollege: { en: 'Head of the college', zh: '院校负责人' },
  delegationLeader: { en: 'Delegation leader', zh: '团长' },
  presetFull: { en: 'All fields', zh: '全部字段' },
  presetMinimal: { en: 'Minimal', zh: '最简' },
  presetPlain: { en: 'No sensitive fields', zh: '不含敏感信息' },
})
