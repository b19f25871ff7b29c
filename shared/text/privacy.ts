import { words } from './say'

/** Words of what people may ask of the office about their own data. */
export const privacyWords = words({
  copy: { en: 'Copy of all data…', zh: '导出个人信息副本…' },
  copyTitle: { en: 'Copy of everything on record about {name}', zh: '导出{name}的个人信息副本' },
  copyNote: {
    en: 'For a person who asks what the office holds about them. A folder is made with:',
    zh: '用于答复本人查阅、复制个人信息的请求。将生成一个文件夹，内含：',
  },
  copyDocument: {
    en: 'a document to read: records, consents, hand-overs, who changed what',
    zh: '可阅读的文件：各项记录、同意情况、提供记录、更改记录',
  },
  copyRecords: {
    en: 'the same as a workbook and as JSON, for other programs',
    zh: '同样内容的表格与 JSON，供其他程序读取',
  },
  copyFiles: { en: 'the files attached', zh: '全部附件' },
  copyCare: {
    en: 'Nothing in it is masked. Read it through before it leaves the office: texts may speak of other people too. It is noted under “Prints and hand-overs”.',
    zh: '内容不作隐藏。提供前请先通读：文字中可能涉及他人。本次导出会登记在“打印与提供记录”中。',
  },
  recipient: { en: 'Handed to', zh: '提供给' },
  recipientHint: {
    en: 'The person themselves, a guardian, or whoever they asked to have it sent to. It stands in the log.',
    zh: '本人、监护人或本人指定的接收方，将登记在“打印与提供记录”中。',
  },
  language: { en: 'Language of the document', zh: '文档语言' },
  both: { en: 'Both', zh: '中英对照' },
  choose: { en: 'Choose a folder…', zh: '选择文件夹…' },
  making: { en: 'Making the copy', zh: '正在生成副本' },
  attached: { en: '{done} of {total} files', zh: '{done}/{total} 个文件' },
  saved: { en: '“{name}” holds {count} files.', zh: '已生成“{name}”，共{count}个文件。' },
  unread: {
    en: '{count} attached file could not be read and is missing; the document names it. | {count} attached files could not be read and are missing; the document names them.',
    zh: '有{count}个附件无法读取，未包含在内，文档中已注明。',
  },
  failed: {
    en: 'The copy could not be made, and nothing was saved. Try again; if it fails again, start the program anew.',
    zh: '副本未能生成，没有保存任何内容。请重试；如仍失败，请重新启动程序。',
  },

  refused: {
    en: 'No consent to “{purpose}”: {names}. Leave them out before this leaves the office, unless another ground allows it. | {count} people have not consented to “{purpose}”, among them {names}. Leave them out before this leaves the office, unless another ground allows it.',
    zh: '共{count}人未同意或已撤回“{purpose}”：{names}。如无其他合法依据，对外提供前请剔除其信息。',
  },
  open: {
    en: '“{purpose}”: the answer of {count} person is not on record. | “{purpose}”: the answers of {count} people are not on record.',
    zh: '“{purpose}”：有{count}人尚无同意记录。',
  },
})
