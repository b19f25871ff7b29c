import { define } from '../define'

export const attendance = define({
  key: 'attendance',
  label: { en: 'Attendance', zh: '考勤' },
  sectionOf: 'enrolment',
  fields: {
    // The key under which it is kept is the key of the itinerary item; the enrolment is the record around it.
    item: { kind: 'reference', label: { en: 'Itinerary item', zh: '日程项' }, to: 'itineraryItem', derived: true },
    enrolment: { kind: 'reference', label: { en: 'Participant', zh: '成员' }, to: 'enrolment', derived: true },
    status: {
      kind: 'enum',
      label: { en: 'Attendance', zh: '出勤' },
      sensitivity: 'P',
      values: {
        present: { en: 'Present', zh: '出勤', words: ['出勤', '到', '√', '✓', 'Present', 'P', 'Y'] },
        late: { en: 'Late', zh: '迟到', words: ['迟到', 'Late', 'L'] },
        absentExcused: {
          en: 'Excused',
          zh: '请假',
          words: ['请假', '事假', '病假', 'Excused', 'Authorised absence', 'E'],
        },
        absent: { en: 'Absent', zh: '缺勤', words: ['缺勤', '旷课', '×', 'Absent', 'A', 'N'] },
      },
      columns: {
        attendance: {
          label: { en: 'Attendance', zh: '出勤' },
          group: 'qualification',
          headings: { en: ['Attendance', 'Attended', 'Present'], zh: ['出勤', '考勤', '签到', '到课情况'] },
        },
      },
    },
    hours: { kind: 'number', label: { en: 'Hours', zh: '学时' } },
  },
})
