import { define } from '../define'

/** The office itself: one record, with id `office`. */
export const office = define({
  key: 'office',
  label: { en: 'Office', zh: '本办公室' },
  page: true,
  fields: {
    name: { kind: 'bilingualText', label: { en: 'Name of the office', zh: '单位名称' } },
    country: { kind: 'country', label: { en: 'Country or region', zh: '国家（地区）' } },
  },
})
