import { words } from './say'

/** Words of the calendar. */
export const calendarWords = words({
  title: { en: 'Calendar', zh: '日历' },
  view: { en: 'View', zh: '视图' },
  month: { en: 'Month', zh: '月历' },
  timeline: { en: 'Timeline', zh: '时间轴' },
  zoom: { en: 'Zoom', zh: '范围' },
  zoomMonth: { en: 'Month', zh: '月' },
  zoomQuarter: { en: 'Quarter', zh: '季度' },
  zoomYear: { en: 'Year', zh: '年' },
  quarter: { en: 'Q{quarter} {year}', zh: '{year}年第{quarter}季度' },
  year: { en: '{year}', zh: '{year}年' },
  earlier: { en: 'Earlier', zh: '往前' },
  later: { en: 'Later', zh: '往后' },
  today: { en: 'Today', zh: '今天' },
  show: { en: 'Show', zh: '显示' },
  more: { en: '{count} more', zh: '还有{count}项' },
  dayWith: { en: '{day}: {count} entry | {day}: {count} entries', zh: '{day}：{count}项' },
  begins: { en: 'Begins: {name}', zh: '生效：{name}' },
  ends: { en: 'Ends: {name}', zh: '到期：{name}' },
  openEnded: { en: 'no end', zh: '长期' },
  workday: { en: 'working day', zh: '上班' },
  save: { en: 'Save as .ics', zh: '存为 .ics' },
  saved: { en: 'Saved {name}.', zh: '已保存 {name}。' },
  nothing: { en: 'Nothing is planned in {period}', zh: '{period}没有安排' },
  nothingText: {
    en: 'Cohorts, events, agreements, programmes, plans and classes with dates stand here.',
    zh: '有日期的团组、活动、协议、合作办学、方案和班级会显示在这里。',
  },
  grid: { en: 'Days of {month}', zh: '{month}各日' },
})
