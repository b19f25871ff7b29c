import { define } from '../define'

/** What somebody asked of the office about their own data, and what came of it. */
export const privacyRequest = define({
  key: 'privacyRequest',
  label: { en: 'Privacy request', zh: '个人信息请求' },
  sectionOf: 'person',
  fields: {
    kind: {
      kind: 'enum',
      label: { en: 'What is asked', zh: '请求事项' },
      values: {
        erase: { en: 'Erase the data', zh: '删除个人信息', words: ['Erase', '删除'] },
        access: { en: 'See the data', zh: '查阅个人信息', words: ['Access', '查阅'] },
        copy: { en: 'Copy or transfer', zh: '复制或转移', words: ['复制/转移'] },
        correct: { en: 'Correct the data', zh: '更正个人信息', words: ['Correct', '更正'] },
        withdraw: { en: 'Withdraw consent', zh: '撤回同意' },
      },
    },
    receivedOn: { kind: 'date', label: { en: 'Received', zh: '收到日期' } },
    due: { kind: 'date', label: { en: 'Answer by', zh: '答复期限' }, optional: true },
    doneOn: { kind: 'date', label: { en: 'Done', zh: '办结日期' }, optional: true },
    answer: { kind: 'note', label: { en: 'What was done', zh: '处理结果' }, sensitivity: 'P', optional: true },
  },
})
