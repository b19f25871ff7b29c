import { words } from './say'

/** Words of the timeline of a record. */
export const timelineWords = words({
  label: { en: 'Timeline', zh: '时间线' },
  today: { en: 'Today', zh: '今天' },
  noDate: { en: 'No date', zh: '未定日期' },
  none: { en: 'Nothing has a date yet', zh: '还没有记录' },
})
