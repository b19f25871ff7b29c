import { words } from '../say'

/** What can be wrong with records of several types. */
export const commonSentences = words({
  valueRefused: {
    en: '{field}: the list “{list}” said “{value}”, which was left out: {because}. Enter the right value, or dismiss this.',
    zh: '{field}：名单“{list}”中为“{value}”，{because}，未采用。请填写正确的值；如无需处理，可忽略。',
  },
  datesReversed: {
    en: 'The end ({until}) lies before the beginning ({since}): correct one of them.',
    zh: '结束日期（{until}）早于开始日期（{since}），请更正。',
  },
  stateBehind: {
    en: 'This was over on {until}, but its state does not say so: change the state or the dates.',
    zh: '按日期已于{until}结束，状态尚未更新，请更改状态或日期。',
  },
  holidaysUnknown: {
    en: 'The holidays of {year} are not entered: only weekends are counted. Enter them in Settings.',
    zh: '{year}年节假日尚未录入，仅按周末计算，请在“设置”中补录。',
  },
})

/** Why a value was left out, by the code of the finding; to stand inside a sentence. */
export const leftOutBecause = words({
  scientificNotation: { en: 'a spreadsheet had destroyed its last digits', zh: '末几位已被表格破坏' },
  impossibleDate: { en: 'there is no such date', zh: '不是有效日期' },
  yearMissing: { en: 'it has no year', zh: '没有年份' },
  termNotDate: { en: 'it is no date', zh: '不是日期' },
  dateOrderUnknown: { en: 'day and month could not be told apart', zh: '分不清日和月' },
  idChecksum: { en: 'its check character does not fit', zh: '校验位不符' },
  emailInvalid: { en: 'it is no e-mail address', zh: '不是有效的电子邮箱' },
  phoneInvalid: { en: 'it is no telephone number', zh: '不是有效的电话号码' },
  unknownWord: { en: 'it is none of the known answers', zh: '无法识别' },
  codeFormat: { en: 'it does not have the form of such a number', zh: '格式不符' },
  unitMismatch: { en: 'it is in another unit', zh: '单位不符' },
  tooLong: { en: 'it is too long', zh: '内容过长' },
  other: { en: 'it could not be read', zh: '无法读取' },
})
