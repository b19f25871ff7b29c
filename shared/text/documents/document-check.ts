import { words } from '../say'

/** Words of the document check. */
export const checkWords = words({
  title: { en: 'Document check', zh: '证件核查表' },
  purpose: {
    en: 'Passports, visas, insurance and consent, and what is wrong with them.',
    zh: '护照、签证、保险、监护人同意书核查情况。',
  },
  complete: { en: 'Papers complete', zh: '材料齐全' },
  passportMissing: { en: 'Passport missing', zh: '缺护照' },
  passportWrong: { en: 'Passport to correct', zh: '护照须更正' },
  visaOpen: { en: 'Visa open', zh: '签证未办妥' },
  insuranceOpen: { en: 'Insurance open', zh: '保险未办妥' },
  consentOpen: { en: 'Consent open', zh: '同意书未齐' },
  limit: {
    en: 'Passports must last until {date} ({country}).',
    zh: '护照须有效至{date}（{country}）。',
  },
  notJudged: {
    en: 'The dates of the journey are not recorded: passports are judged as of today ({date}), and how long insurance must last cannot be said yet.',
    zh: '团组起止日期未登记：护照按今天（{date}）核查，保险期限暂无法核查。',
  },
  passportNo: { en: 'Passport', zh: '护照（证件）号' },
  expires: { en: 'Valid until', zh: '有效期至' },
  passport: { en: 'For this journey', zh: '本次行程' },
  visa: { en: 'Visa', zh: '签证' },
  until: { en: 'to {date}', zh: '至{date}' },
  insurance: { en: 'Insurance', zh: '保险' },
  consent: { en: 'Guardian’s consent', zh: '监护人同意书' },
  wrong: { en: 'What is wrong or missing', zh: '问题与待补' },
  inOrder: { en: 'in order', zh: '合格' },
  visaNotRecorded: {
    en: 'Nothing is recorded of a visa: enter it, or that none is needed.',
    zh: '签证情况未登记，请补填或注明无需办理。',
  },
  checkedBy: { en: 'Checked by', zh: '核查人' },
  group: { en: '{college} ({count} person) | {college} ({count} people)', zh: '{college}（{count}人）' },
  nobody: { en: 'Nobody is in the cohort yet.', zh: '团组尚无成员。' },
})
