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
    because: {
      kind: 'enum',
      label: { en: 'Why it was left out', zh: '未采用原因' },
      note: 'the finding that refused it',
      values: {
        scientificNotation: { en: 'a spreadsheet had destroyed its last digits', zh: '末几位已被表格破坏' },
        impossibleDate: { en: 'there is no such date', zh: '不是有效日期' },
        yearMissing: { en: 'it has no year', zh: '没有年份' },
        termNotDate: { en: 'it is no date', zh: '不是日期' },
        dateOrderUnknown: { en: 'day and month could not be told apart', zh: '分不清日和月' },
        idChecksum: { en: 'its check character does not fit', zh: '校验位不符' },
        emailInvalid: { en: 'it is no e-mail address', zh: '不是有效的电子邮箱' },
        phoneInvalid: { en: 'it is no telephone number', zh: '不是有效的电话号码' },
        unknownWord: { en: 'it is none of the known answers', zh: '无法识别' },
        codeFormat: { en: 'it does not have the form of such a number', zh: '格式不符' },
        unitMismatch: { en: 'it is in another unit', zh: '单位不符' },
        tooLong: { en: 'it is too long', zh: '内容过长' },
        other: { en: 'it could not be read', zh: '无法读取' },
      },
    },
    list: { kind: 'text', label: { en: 'List', zh: '名单文件' } },
    on: { kind: 'date', label: { en: 'Read on', zh: '读取日期' } },
  },
})
