import { define } from '../define'

export const disclosure = define({
  key: 'disclosure',
  label: { en: 'Disclosure', zh: '对外提供记录' },
  sectionOf: 'person',
  fields: {
    what: { kind: 'text', label: { en: 'What', zh: '内容' } },
    person: { kind: 'reference', label: { en: 'Person', zh: '人员' }, to: 'person' },
    cohort: { kind: 'reference', label: { en: 'Cohort', zh: '团组' }, to: 'cohort' },
    recipient: { kind: 'text', label: { en: 'To whom', zh: '接收方' } },
    country: { kind: 'country', label: { en: 'Country or region', zh: '国家（地区）' } },
    basis: { kind: 'text', label: { en: 'Basis', zh: '依据' } },
    on: { kind: 'date', label: { en: 'Date', zh: '日期' } },
  },
})
