import { define } from '../define'

export const refusedValue = define({
  key: 'refusedValue',
  label: { en: 'Value left out', zh: '未采用的值' },
  sectionOf: 'person',
  note: 'What a list said in a column and could not be taken: kept by the key of the column until somebody enters a value or dismisses it. It outlives the undo of its import.',
  fields: {
    said: {
      kind: 'text',
      label: { en: 'What the list said', zh: '名单所写' },
      sensitivity: 'S',
      note: 'half an identity number tells who somebody is too',
    },
    because: { kind: 'text', label: { en: 'Why it was left out', zh: '未采用原因' }, note: 'code of the finding' },
    list: { kind: 'text', label: { en: 'List', zh: '名单文件' } },
    on: { kind: 'date', label: { en: 'Read on', zh: '读取日期' } },
  },
})
