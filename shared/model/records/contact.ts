import { define } from '../define'

export const contact = define({
  key: 'contact',
  label: { en: 'Contact', zh: '联系人' },
  sectionOf: 'institution',
  note: "The name, the telephone and the e-mail are the person's own, so that they go with the person.",
  fields: {
    person: { kind: 'reference', label: { en: 'Person', zh: '人员' }, to: 'person' },
    post: { kind: 'text', label: { en: 'Post', zh: '职务' } },
    language: {
      kind: 'enum',
      label: { en: 'Language', zh: '沟通语言' },
      values: {
        zh: { en: 'Chinese', zh: '中文' },
        en: { en: 'English', zh: '英文' },
        both: { en: 'Both', zh: '中英文' },
      },
    },
    current: { kind: 'flag', label: { en: 'Current', zh: '在任' } },
  },
})
