import { words } from './say'

/** Words of the pages of press items, joint programmes and order-based classes. */
export const pressWords = words({
  about: { en: 'The report', zh: '报道信息' },
  reportedOn: { en: 'What it is about', zh: '报道对象' },
})

export const jointWords = words({
  about: { en: 'About', zh: '基本信息' },
  parties: { en: 'Parties and agreement', zh: '办学双方与协议' },
  approval: { en: 'Approval', zh: '审批' },
  certificates: { en: 'Certificates awarded', zh: '颁发证书' },
  years: { en: 'Yearly return', zh: '年度数据' },
  addYear: { en: 'Add {year}', zh: '添加{year}年' },
  removeYear: { en: 'Remove {year}', zh: '移除{year}年' },
  yearRemoved: {
    en: 'Removed {year} from the yearly returns of “{name}”',
    zh: '已从“{name}”的年度数据中移除{year}年',
  },
  yearAdded: { en: 'Added {year} to the yearly returns of “{name}”', zh: '已在“{name}”的年度数据中添加{year}年' },
  noYears: {
    en: 'No return yet. A column a year; the four thirds are worked out below.',
    zh: '暂无年度数据。每年一列，“四个三分之一”自动计算。',
  },
  thirds: { en: 'The four thirds', zh: '四个三分之一' },
  importedCourses: { en: 'Imported courses of all courses', zh: '引进课程占全部课程' },
  importedCore: { en: 'Imported core courses of core courses', zh: '引进核心课程占核心课程' },
  foreignCore: { en: 'Core courses taught by foreign staff of all courses', zh: '外教核心课程占全部课程' },
  foreignHours: { en: 'Hours taught by foreign staff of all hours', zh: '外教学时占全部学时' },
  enough: { en: 'a third or more', zh: '达到三分之一' },
  short: { en: 'less than a third', zh: '不足三分之一' },
  quota: { en: 'Quota a year', zh: '年招生计划' },
  onRoll: { en: 'On roll ({year})', zh: '在校生（{year}）' },
  validUntil: { en: 'Approved until', zh: '批准书有效期至' },
  withinQuota: { en: '{enrolled} of {quota}', zh: '{enrolled}/{quota}' },
})

export const orderWords = words({
  about: { en: 'About', zh: '基本信息' },
  parties: { en: 'Enterprise, college, agreement', zh: '企业、院校与协议' },
  members: { en: 'Members', zh: '学员' },
  placed: { en: 'Placed', zh: '到岗' },
  placedOf: { en: '{placed} of {intake}', zh: '{placed}/{intake}' },
  onRecord: { en: '{count} on record', zh: '已登记{count}人' },
})
