import { define } from '../define'

export const incident = define({
  key: 'incident',
  label: { en: 'Incident', zh: '突发事件' },
  sectionOf: 'cohort',
  fields: {
    on: { kind: 'date', label: { en: 'Date', zh: '日期' } },
    persons: { kind: 'list', label: { en: 'People', zh: '涉及人员' }, sensitivity: 'S', of: 'enrolment' },
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '类别' },
      sensitivity: 'S',
      values: {
        health: { en: 'Health', zh: '健康' },
        loss: { en: 'Loss of a document or property', zh: '证件财物遗失' },
        conduct: { en: 'Conduct', zh: '违纪' },
        safeguarding: { en: 'Safeguarding', zh: '安全保护' },
        travel: { en: 'Travel', zh: '交通' },
        other: { en: 'Other', zh: '其他' },
      },
    },
    what: { kind: 'note', label: { en: 'What happened', zh: '经过' }, sensitivity: 'S' },
    action: { kind: 'note', label: { en: 'Action taken', zh: '处置' }, sensitivity: 'S' },
    closedOn: { kind: 'date', label: { en: 'Closed on', zh: '办结日期' } },
  },
})
