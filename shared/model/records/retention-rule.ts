import { define } from '../define'

export const retentionRule = define({
  key: 'retentionRule',
  label: { en: 'Retention rule', zh: '保存期限规则' },
  sectionOf: 'institution',
  note: 'A setting of the office (the institution that runs the program).',
  fields: {
    recordType: { kind: 'text', label: { en: 'Record type', zh: '记录类型' } },
    basis: { kind: 'text', label: { en: 'Basis', zh: '依据' } },
    months: { kind: 'number', label: { en: 'Keep for (months)', zh: '保存期限（月）' } },
    from: {
      kind: 'enum',
      label: { en: 'Counted from', zh: '起算' },
      values: {
        return: { en: 'Return', zh: '返回' },
        end: { en: 'End of the agreement', zh: '协议终止' },
        lastChange: { en: 'Last change', zh: '最后变更' },
      },
    },
    action: {
      kind: 'enum',
      label: { en: 'Action', zh: '到期处理' },
      values: {
        erase: { en: 'Erase', zh: '删除' },
        anonymise: { en: 'Anonymise', zh: '匿名化' },
        review: { en: 'Ask', zh: '提醒复核' },
      },
    },
  },
})
