import { words } from './say'

/** Words of the export of any list. */
export const exportWords = words({
  title: { en: 'Export {what}', zh: '导出{what}' },
  verb: { en: 'Export', zh: '导出' },
  records: { en: '{count} record of this list | {count} records of this list', zh: '本列表中的{count}条记录' },
  allRecords: { en: 'All records of this kind', zh: '此类全部记录' },
  what: { en: 'What', zh: '导出内容' },
  shown: { en: 'As shown', zh: '按当前列表' },
  shownNote: {
    en: 'The columns of the list, in their order.',
    zh: '只含列表中显示的各列，顺序与列表一致。',
  },
  whole: { en: 'Everything', zh: '全部内容' },
  wholeNoteXlsx: {
    en: 'Every field; lists inside a record get sheets of their own. Imports again with nothing lost.',
    zh: '含所有字段，记录内的清单各占一张工作表；可原样重新导入。',
  },
  wholeNoteCsv: {
    en: 'Every field in one table; lists inside a record stand beside it, row below row. Imports again with nothing lost.',
    zh: '所有字段在一张表中，记录内的清单列在其右侧，逐行排列；可原样重新导入。',
  },
  format: { en: 'Format', zh: '文件格式' },
  xlsxNote: {
    en: 'For Excel and WPS: numbers keep every digit.',
    zh: '适用于 Excel 和 WPS，证件号码完整保留。',
  },
  csvNote: {
    en: 'For other programs. Opened in Excel, a csv loses the last digits of long numbers: use xlsx there.',
    zh: '供其他程序使用。用 Excel 直接打开 csv 会丢失长号码的末尾几位，请改用 xlsx。',
  },
  files: { en: 'With the attached files', zh: '连同附件一起导出' },
  filesNote: {
    en: 'Without them the table holds only the names of scans, photos and documents.',
    zh: '不勾选时，表格中只列出扫描件、照片等附件的文件名。',
  },
  filesFolder: {
    en: 'You choose where a new folder goes: the table, and beside it each file under the name of its record. Files of sensitive fields, such as passport scans, only with the sensitive data.',
    zh: '将在您选择的位置新建文件夹，内含表格和各条记录的附件（按记录名称命名）。护照扫描件等敏感附件，需同时勾选“包含敏感信息”。',
  },
  unread: {
    en: '{count} attached file could not be read and is not in it. | {count} attached files could not be read and are not in it.',
    zh: '有{count}个附件无法读取，未包含在内。',
  },
  language: { en: 'Language of the headings', zh: '表头语言' },
  sensitive: { en: 'With sensitive data', zh: '包含敏感信息' },
  sensitiveNote: {
    en: 'What stands masked on the screen: identity card and passport numbers, health, telephones of parents and the like, and everything about children under 14. Left out unless you tick this.',
    zh: '即界面上隐藏的内容：身份证号、护照号、健康情况、家长电话等，以及未满14周岁儿童的全部信息。不勾选则不导出。',
  },
  sensitiveCare: {
    en: 'The file will not be protected: keep it where only those who need it can open it.',
    zh: '导出的文件不加密，请妥善存放，仅供有需要的人员查阅。',
  },
  making: { en: 'Making the file', zh: '正在生成文件' },
  doneOf: { en: '{done} of {total}', zh: '{done}/{total}' },
  saved: { en: 'Saved as {name}', zh: '已保存为“{name}”' },
  showInFolder: { en: 'Show in folder', zh: '打开所在文件夹' },
  failed: {
    en: 'The file could not be made, so nothing was saved. Your records are unchanged; try again.',
    zh: '文件生成失败，没有保存；已有资料不受影响，请重试。',
  },
})
