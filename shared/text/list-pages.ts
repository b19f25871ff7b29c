import type { Bilingual } from '../model/define'
import type { Standalone } from '../model/types'
import { words } from './say'

/** What belongs on the page of each list, said while it is empty. */
export const emptyLists = {
  institution: {
    en: 'Partner colleges, awarding bodies, associations, ministries and enterprises: everybody the office deals with.',
    zh: '合作院校、颁证机构、行业协会、主管部门与企业，凡与本单位往来者均登记于此。',
  },
  alliance: {
    en: 'Centres and alliances the office runs or belongs to, with their units, members and programmes.',
    zh: '本单位牵头或参与的中心与联盟，及其发起单位、成员与项目目录。',
  },
  agreement: {
    en: 'Everything negotiated and signed, from letter of intent to renewal, with its parties, term and obligations.',
    zh: '从意向书到续签的各类协议，含签约方、有效期与约定任务。',
  },
  event: {
    en: 'Signing ceremonies, annual meetings, forums and visits, with guests and what was signed there.',
    zh: '签约仪式、年会、论坛与来访，含嘉宾与签约项目。',
  },
  pressItem: {
    en: 'What was reported about the office’s work, and where the clipping is.',
    zh: '媒体对本单位工作的报道及存档。',
  },
  jointProgramme: {
    en: 'Programmes run with a foreign partner, their approval and their yearly figures.',
    zh: '与境外院校合作举办的项目，含批准书与年度数据。',
  },
  person: {
    en: 'Teachers, students, guests and contacts. People also come in with the lists you import.',
    zh: '教师、学生、嘉宾与联系人。导入名单时会自动建立人员。',
  },
  cohort: {
    en: 'Study tours, delegations and training classes: everybody who goes or studies together.',
    zh: '研学团、出访团与培训班，凡一同出行或学习者为一个团组。',
  },
  enrolment: {
    en: 'Who takes part in which cohort, as what. Enrolments are made on the page of a cohort or by an import.',
    zh: '谁参加了哪个团组、担任何职。参团记录在团组页面添加或由导入建立。',
  },
  masterClass: {
    en: 'A master teacher, a craft and the apprentices paired for it.',
    zh: '大师、技艺与师徒结对。',
  },
  orderClass: {
    en: 'Classes a college runs to an enterprise’s order, and how many found their post.',
    zh: '院校按企业订单开设的班级及到岗情况。',
  },
  qualification: {
    en: 'Certificates of both countries, their level and what they are recognised as.',
    zh: '中外职业证书及其等级与互认对应。',
  },
  qualificationResult: {
    en: 'Who was registered, assessed and awarded what.',
    zh: '人员的注册、考试与获证情况。',
  },
  output: {
    en: 'Standards, courses, sites and posts that reached beyond the border, with who adopted them.',
    zh: '走出国门的标准、课程、基地与任职，及其采用方。',
  },
  plan: {
    en: 'The internationalisation plan of a college, its four levels and their projects.',
    zh: '院校国际化发展方案，含四个层面及其项目。',
  },
  disclosure: {
    en: 'Every print, file and export of a document is written down here by itself: who, when, how many copies, and whether it held sensitive data. What was handed over in another way can be added.',
    zh: '凡打印、存档、导出文档，均自动登记于此：经办人、时间、份数及是否含敏感个人信息。以其他方式提供的资料可手工补记。',
  },
} as const satisfies Partial<Record<Standalone, Bilingual>>

export const listPageWords = words({
  noneYet: { en: 'No {what} yet', zh: '还没有{what}' },
  import: { en: 'Import a spreadsheet', zh: '导入表格' },
})
