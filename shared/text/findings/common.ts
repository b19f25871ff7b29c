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
