import type { Bilingual } from '../model/define'
import type { Standalone } from '../model/types'
import { words } from './say'

/** What several records of a type are called: names of lists and of groups of links. */
export const plurals = {
  office: { en: 'Office', zh: '本单位' },
  institution: { en: 'Institutions', zh: '院校与机构' },
  person: { en: 'People', zh: '人员' },
  cohort: { en: 'Cohorts', zh: '团组' },
  enrolment: { en: 'Enrolments', zh: '参团记录' },
  importBatch: { en: 'Imports', zh: '导入记录' },
  alliance: { en: 'Alliances and centres', zh: '联盟与中心' },
  agreement: { en: 'Agreements', zh: '协议' },
  jointProgramme: { en: 'Joint programmes', zh: '中外合作办学' },
  event: { en: 'Events', zh: '活动' },
  pressItem: { en: 'Press', zh: '媒体报道' },
  orderClass: { en: 'Order-based classes', zh: '订单班' },
  masterClass: { en: 'Master classes', zh: '大师班' },
  qualification: { en: 'Qualifications', zh: '职业证书' },
  qualificationResult: { en: 'Results', zh: '证书考试成绩' },
  output: { en: 'International outputs', zh: '国际影响成果' },
  plan: { en: 'Plans', zh: '国际化发展方案' },
  disclosure: { en: 'Prints and hand-overs', zh: '打印与提供记录' },
} as const satisfies Record<Standalone, Bilingual>

/** Words that the pages of all records share. */
export const recordWords = words({
  unnamed: { en: 'Without a name', zh: '未命名' },
  notThere: { en: 'This record is not there any more', zh: '该记录已不存在' },
  notThereText: {
    en: 'It was deleted. If that was a mistake, take the deletion back with Ctrl+Z or in the history.',
    zh: '该记录已被删除。如属误删，可按 Ctrl+Z 或在历史记录中撤销。',
  },
  state: { en: 'State', zh: '状态' },
  noState: { en: 'State not set', zh: '未设状态' },
  changedState: { en: 'State of “{name}”: {state}', zh: '“{name}”的状态：{state}' },
  connections: { en: 'Connections', zh: '关联' },
  noConnections: {
    en: 'Nothing refers to this record yet.',
    zh: '目前没有其他记录与此关联。',
  },
  showAll: { en: 'Show all {count}', zh: '显示全部{count}条' },
  add: { en: 'Add {what}', zh: '添加{what}' },
  newRecord: { en: 'New {what}', zh: '新建{what}' },
  create: { en: 'Create', zh: '新建' },
  connectedWith: { en: 'Connected with “{name}” from the start.', zh: '将自动关联“{name}”。' },
  created: { en: 'Created “{name}”', zh: '已新建“{name}”' },
  cancel: { en: 'Cancel', zh: '取消' },
  linkOne: { en: 'Link {what}', zh: '关联{what}' },
  unlink: { en: 'Unlink {name}', zh: '取消关联{name}' },
  editField: { en: 'Change {field}', zh: '修改{field}' },
  onItsWay: { en: 'On its way', zh: '待补' },
  remove: { en: 'Remove', zh: '移除' },
  removedItem: { en: 'Removed from {what} of “{name}”', zh: '已从“{name}”的{what}中移除' },
  addedItem: { en: 'Added to {what} of “{name}”', zh: '已加入“{name}”的{what}' },
  emptyRecord: {
    en: 'Nothing is filled in yet: enter at least a name, so that it can be found again.',
    zh: '尚未填写任何内容：请至少填写名称，以便日后查找。',
  },
  nothingListed: { en: 'Nothing here yet.', zh: '暂无内容。' },
  connect: { en: 'Connect', zh: '关联' },
  connectTitle: { en: 'Connect with “{name}”', zh: '关联到“{name}”' },
  connectOne: { en: 'Connect {what} on record', zh: '关联已有{what}' },
  connected: { en: '“{name}” connected with “{other}”', zh: '已将“{name}”关联到“{other}”' },
  filesAndRemarks: { en: 'Files and remarks', zh: '附件与备注' },
  delete: { en: 'Delete', zh: '删除' },
  deleteTitle: { en: 'Delete “{name}”?', zh: '删除“{name}”？' },
  deleteAlone: {
    en: 'Nothing else refers to it. It can be taken back at once or later in the history.',
    zh: '没有其他记录引用它。可立即撤销，也可日后在历史记录中撤销。',
  },
  deleteAlong: {
    en: '{count} record goes with it. | {count} records go with it.',
    zh: '将同时删除{count}条从属记录。',
  },
  deleteEmptied: {
    en: '{count} record refers to it and keeps an empty place. | {count} records refer to it and keep an empty place.',
    zh: '另有{count}条记录引用它，相应位置将留空。',
  },
  deleteUndo: { en: 'All of it comes back with one undo.', zh: '一次撤销即可全部恢复。' },
  deleted: { en: 'Deleted “{name}”', zh: '已删除“{name}”' },
  more: { en: 'More actions', zh: '更多操作' },
  open: { en: 'Open', zh: '打开' },
  moreFields: { en: 'Other details', zh: '其他信息' },
  moreFindings: { en: '{count} more to look at', zh: '另有{count}项提示' },
  notes: { en: '{count} note | {count} notes', zh: '{count}项提示' },
  wrong: { en: 'To look at', zh: '需要关注' },
})
