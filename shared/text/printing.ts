import { words } from './say'

/** Words of printing: printers, copies, the log of what was printed and handed over. */
export const printingWords = words({
  notePaper: { en: 'Printed “{what}”', zh: '打印“{what}”' },
  noteFile: { en: 'Saved “{what}” as a file', zh: '将“{what}”存为文件' },
  notLogged: {
    en: 'The document was made, but it could not be written into the log of prints; note it by hand under “Printed and handed over”.',
    zh: '文件已生成，但未能登记到打印记录中；请在“打印与提供记录”中手工补记。',
  },
  handed: { en: '{what}: {how}', zh: '{what}：{how}' },
  paper: { en: 'printed', zh: '打印' },
  pdf: { en: 'saved as PDF', zh: '存为 PDF' },
  workbook: { en: 'exported as a workbook', zh: '导出表格' },
  text: { en: 'exported as a text document', zh: '导出文字文档' },
  other: { en: 'handed over', zh: '提供' },
  copies: { en: '{count} copy | {count} copies', zh: '{count} 份' },
  numbered: { en: 'copies {from} to {to}', zh: '第 {from} 至 {to} 份' },
  numberedOne: { en: 'copy {from}', zh: '第 {from} 份' },
  sensitive: { en: 'sensitive data', zh: '含敏感个人信息' },
  recipient: { en: 'for {name}', zh: '提供给{name}' },
  log: { en: 'Printed and handed over', zh: '打印与提供记录' },
  about: { en: 'What left the office', zh: '提供内容' },
  whom: { en: 'For whom and what for', zh: '接收方与用途' },
  of: { en: 'Made of', zh: '所属记录' },
  marks: { en: 'Mark changes since {date}, {time}', zh: '标出 {date} {time} 打印后的变更' },
})
