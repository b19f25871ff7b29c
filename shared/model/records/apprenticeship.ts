import { define } from '../define'

export const apprenticeship = define({
  key: 'apprenticeship',
  label: { en: 'Master and apprentice', zh: '师徒结对' },
  sectionOf: 'masterClass',
  fields: {
    master: {
      kind: 'reference',
      label: { en: 'Master teacher', zh: '师傅' },
      to: 'person',
      columns: {
        masterName: {
          label: { en: 'Master teacher', zh: '师傅' },
          group: 'travel',
          headings: {
            en: ['Master', 'Master Teacher', 'Mentor', 'Master Trainer', 'Host Mentor'],
            zh: ['师傅', '企业师傅', '带教师傅', '实训师傅', '师傅姓名', '导师', '指导教师', '企业导师', '大师'],
          },
        },
      },
    },
    apprentice: { kind: 'reference', label: { en: 'Apprentice', zh: '徒弟' }, to: 'person' },
    agreedOn: { kind: 'date', label: { en: 'Paired on', zh: '结对日期' } },
    dates: { kind: 'dateRange', label: { en: 'From, to', zh: '起止' } },
    targets: {
      kind: 'list',
      label: { en: 'Targets', zh: '培养目标' },
      fields: {
        text: { kind: 'text', label: { en: 'Target', zh: '目标' } },
        met: { kind: 'flag', label: { en: 'Met', zh: '达成' } },
      },
    },
    assessment: { kind: 'note', label: { en: 'Assessment', zh: '考核' } },
    grade: { kind: 'text', label: { en: 'Grade', zh: '考核等次' } },
    graduatedOn: { kind: 'date', label: { en: 'Graduated', zh: '出师日期' } },
  },
})
