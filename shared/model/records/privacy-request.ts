import { define } from '../define'

export const privacyRequest = define({
  key: 'privacyRequest',
  label: { en: 'Privacy request', zh: '个人信息请求' },
  sectionOf: 'person',
  fields: {
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '种类' },
      values: {
        access: { en: 'Access', zh: '查阅' },
        copy: { en: 'Copy or transfer', zh: '复制或转移', words: ['复制/转移'] },
        correct: { en: 'Correct', zh: '更正' },
        erase: { en: 'Erase', zh: '删除' },
        withdraw: { en: 'Withdraw consent', zh: '撤回同意' },
      },
    },
    person: { kind: 'reference', label: { en: 'Person', zh: '人员' }, to: 'person' },
    receivedOn: { kind: 'date', label: { en: 'Received', zh: '收到日期' } },
    due: { kind: 'date', label: { en: 'Due', zh: '期限' } },
    doneOn: { kind: 'date', label: { en: 'Done', zh: '办结日期' } },
    answer: { kind: 'note', label: { en: 'Answer', zh: '答复' }, sensitivity: 'P' },
  },
})
