import { define } from '../define'

export const teacherProfile = define({
  key: 'teacherProfile',
  label: { en: 'Teacher profile', zh: '教师档案' },
  sectionOf: 'person',
  columnsAt: 'person.teacherProfile',
  fields: {
    profTitle: {
      kind: 'text',
      label: { en: 'Professional title', zh: '职称' },
      note: 'as written; rank (正高/副高/中级/初级) is derived',
      columns: {
        profTitle: {
          label: { en: 'Professional title', zh: '职称' },
          group: 'staff',
          headings: {
            en: ['Professional Title', 'Academic Title', 'Academic Rank', 'Rank'],
            zh: [
              '技术职称',
              '所评职称',
              '职称级别',
              '职称',
              '专业技术职务',
              '专业技术职称',
              '技术职务',
              '职级',
              '现任职称',
              '职称/技术等级',
              '职称等级',
            ],
          },
        },
      },
    },
    dualQualified: {
      kind: 'enum',
      label: { en: 'Dual-qualified teacher', zh: '双师型教师' },
      values: {
        none: { en: 'No', zh: '否', words: ['非双师', '非双师型', '未认定', '×', '否', '不是', '无', 'N', 'No'] },
        yes: {
          en: 'Yes, no level',
          zh: '是（未分级）',
          words: ['双师型', '√', '已认定', '双师型教师', '有', '是', 'Y', 'Yes', '双师'],
        },
        junior: { en: 'Junior', zh: '初级', words: ['初级双师型', '初级双师型教师', '初级', '初级双师', 'Junior'] },
        intermediate: {
          en: 'Intermediate',
          zh: '中级',
          words: ['中级双师型', '中级双师型教师', '中级', '中级双师', 'Intermediate'],
        },
        senior: { en: 'Senior', zh: '高级', words: ['高级双师型', '高级双师型教师', '高级', '高级双师', 'Senior'] },
      },
      columns: {
        dualQualified: {
          label: { en: 'Dual-qualified teacher', zh: '双师型教师' },
          group: 'staff',
          headings: {
            en: ['Dual-Qualified', 'Dual Qualified Teacher', 'Double-Qualified', 'Dual-Qualified Status'],
            zh: [
              '双师型',
              '是否双师型',
              '双师型教师',
              '是否双师型教师',
              '双师素质',
              '双师级别',
              '双师等级',
              '双师型级别',
              '双师型等级',
              '是否双师',
              '双师型教师等级',
            ],
          },
        },
      },
    },
    dualQualifiedOn: { kind: 'date', label: { en: 'Recognised on', zh: '认定日期' } },
    coursesTaught: {
      kind: 'text',
      label: { en: 'Courses taught', zh: '任教课程' },
      columns: {
        teachingSubject: {
          label: { en: 'Courses taught', zh: '任教课程' },
          group: 'staff',
          headings: {
            en: [
              'Teaches',
              'Teaching area',
              'Subjects taught',
              'Subject specialism taught',
              'Subj. taught',
              'Teaching Subject',
              'Subject Taught',
              'Courses Taught',
            ],
            zh: [
              '任教学科',
              '任课',
              '授课科目',
              '任课科目',
              '任课课程',
              '所教课程',
              '所教学科',
              '任教课程',
              '主讲课程',
              '所授课程',
              '教授课程',
            ],
          },
        },
      },
    },
    yearsTeaching: {
      kind: 'number',
      label: { en: 'Years of teaching', zh: '教龄' },
      columns: {
        yearsTeaching: {
          label: { en: 'Years of teaching', zh: '教龄' },
          group: 'staff',
          headings: {
            en: [
              'Yrs teaching exp',
              'Years in teaching',
              'Teaching years',
              'Yrs teaching',
              "Years' service",
              'Years of service',
              'Years service',
              'Years of Teaching',
              'Teaching Experience',
              'Years of Experience',
              'Years in Post',
            ],
            zh: ['教学年限', '执教年限', '从教时间（年）', '教龄', '任教年限', '从教年限', '工作年限'],
          },
        },
      },
    },
    enterpriseMonths: { kind: 'number', label: { en: 'Enterprise practice (months)', zh: '企业实践（月）' } },
    teachesInEnglish: { kind: 'flag', label: { en: 'Can teach in English', zh: '可英语授课' } },
  },
})
