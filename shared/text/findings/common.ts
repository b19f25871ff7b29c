import { words } from '../say'

/** What can be wrong with records of several types. */
export const commonSentences = words({
  datesReversed: {
    en: 'The end ({until}) lies before the beginning ({since}): correct one of them.',
    zh: '结束日期（{until}）早于开始日期（{since}），请更正。',
  },
})
