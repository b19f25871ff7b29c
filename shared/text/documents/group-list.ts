import { words } from '../say'

/** Words of the group list. */
export const groupListWords = words({
  title: { en: 'Group list', zh: '团组人员花名册' },
  all: { en: 'People', zh: '总人数' },
  men: { en: 'Men', zh: '男' },
  women: { en: 'Women', zh: '女' },
  staff: { en: 'Leaders and staff', zh: '领队与工作人员' },
  students: { en: 'Students', zh: '学生' },
  nobody: { en: 'Nobody is in the cohort yet.', zh: '团组尚无成员。' },
})
