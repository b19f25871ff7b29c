import { define } from '../define'

export const contact = define({
  key: 'contact',
  label: { en: 'Contact', zh: '联系人' },
  sectionOf: 'institution',
  fields: {
    name: { kind: 'name', label: { en: 'Name', zh: '姓名' }, sensitivity: 'P' },
    post: { kind: 'text', label: { en: 'Post', zh: '职务' } },
    email: { kind: 'email', label: { en: 'E-mail', zh: '邮箱' }, sensitivity: 'P' },
    phone: { kind: 'phone', label: { en: 'Phone', zh: '电话' }, sensitivity: 'P' },
    wechat: { kind: 'text', label: { en: 'WeChat', zh: '微信' }, sensitivity: 'P' },
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
