import { words } from '../say'

/** Words of the itinerary and of the attendance sheet. */
export const itineraryWords = words({
  title: { en: 'Itinerary', zh: '日程安排表' },
  purpose: { en: 'Day by day, with the share of learning.', zh: '逐日安排及学习时长占比。' },
  days: { en: 'Days', zh: '天数' },
  items: { en: 'Activities', zh: '活动' },
  hours: { en: 'Hours', zh: '学时' },
  learningHours: { en: 'Hours of learning', zh: '学习学时' },
  learningShare: { en: 'Share of learning', zh: '学习时长占比' },
  day: { en: 'Day', zh: '日期' },
  time: { en: 'Time', zh: '时间' },
  activity: { en: 'Activity', zh: '内容' },
  kind: { en: 'Kind', zh: '类别' },
  place: { en: 'Place', zh: '地点' },
  lead: { en: 'Led by', zh: '负责人' },
  dayNo: { en: 'day {number}', zh: '第{number}天' },
  noDate: { en: 'No date yet', zh: '日期待定' },
  morning: { en: 'morning', zh: '上午' },
  afternoon: { en: 'afternoon', zh: '下午' },
  evening: { en: 'evening', zh: '晚上' },
  free: { en: 'nothing planned', zh: '未安排' },
  nothing: { en: 'No programme has been entered yet.', zh: '尚未登记日程。' },
  untitled: { en: 'Activity', zh: '活动' },

  attendanceTitle: { en: 'Attendance sheet', zh: '签到表' },
  attendancePurpose: { en: 'One sheet a day, a box for each session.', zh: '每天一张，按场次签到。' },
  recordedBy: { en: 'Recorded by', zh: '考勤人' },
  late: { en: 'late', zh: '迟到' },
  present: { en: '✓', zh: '✓' },
  absentExcused: { en: 'excused', zh: '请假' },
  absent: { en: 'absent', zh: '缺席' },
  noDates: {
    en: 'No sheet can be laid out: neither a programme nor the dates of the cohort are entered.',
    zh: '尚无日程，团组起止日期也未登记，无法生成签到表。',
  },
  tooLong: {
    en: 'No programme is entered for {count} days: enter the days on which something is, and each has its sheet.',
    zh: '本团组共{count}天，尚未登记日程；登记日程后，每个活动日生成一张签到表。',
  },
  nobody: { en: 'Nobody is in the cohort yet.', zh: '团组尚无成员。' },
})
