import { words } from './say'

/** Words of the office's own forms and of their placeholders. */
export const templateWords = words({
  today: { en: 'Today', zh: '今天' },
  printedBy: { en: 'Made by', zh: '经办人' },
  number: { en: 'No.', zh: '序号' },
  counts: { en: 'How many', zh: '人数统计' },
  countAll: { en: 'People', zh: '总人数' },
  countMen: { en: 'Men', zh: '男' },
  countWomen: { en: 'Women', zh: '女' },
  countStaff: { en: 'Staff', zh: '带队及教师人数' },
  countStudents: { en: 'Students', zh: '学生人数' },
  participant: { en: 'Participant', zh: '团组成员' },
  participants: { en: 'Participants', zh: '团组成员' },
  staff: { en: 'Staff of the group', zh: '带队及教师' },
  students: { en: 'Students of the group', zh: '学生' },
  page: { en: 'Page {page} of {pages}', zh: '第 {page} 页，共 {pages} 页' },
  figures: { en: 'Figures', zh: '统计' },
  firstContact: { en: 'First emergency contact', zh: '首位紧急联系人' },
})
