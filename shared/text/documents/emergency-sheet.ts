import { words } from '../say'

/** Words of the emergency contact sheet. */
export const emergencyWords = words({
  title: { en: 'Emergency contact sheet', zh: '应急联系表' },
  purpose: {
    en: 'Whom to call, and what a doctor must know. Numbered copies.',
    zh: '紧急联系人与健康须知；按份编号。',
  },
  leaderPhone: { en: 'Leader’s telephone', zh: '团长电话' },
  localNumber: { en: 'Police, ambulance, fire', zh: '当地报警、急救、火警' },
  consular: { en: 'Consular protection hotline', zh: '外交部领事保护热线' },
  assistance: { en: 'Insurer’s assistance line', zh: '保险公司救援电话' },
  fillIn: {
    en: 'Embassy or consulate, nearest hospital, local contact (to fill in)',
    zh: '使领馆、最近医院、当地联系人（手填）',
  },
  age: { en: 'Age', zh: '年龄' },
  ownPhone: { en: 'Own telephone', zh: '本人电话' },
  contacts: { en: 'In an emergency call', zh: '紧急联系人' },
  health: { en: 'Allergies, illness, medication, blood', zh: '过敏、病史、用药、血型' },
  allergies: { en: 'Allergies: {value}', zh: '过敏：{value}' },
  allergyInDiet: { en: 'Allergies (under diet): {value}', zh: '过敏（填在饮食栏）：{value}' },
  medical: { en: 'Illness: {value}', zh: '病史：{value}' },
  medication: { en: 'Medication: {value}', zh: '用药：{value}' },
  blood: { en: 'Blood: {value}', zh: '血型：{value}' },
  diet: { en: 'Diet', zh: '饮食' },
  insurance: { en: 'Insurance', zh: '保险' },
  guardian: { en: 'guardian', zh: '监护人' },
  withContact: { en: 'With a contact', zh: '有紧急联系人' },
  withoutContact: { en: 'Without a contact', zh: '缺紧急联系人' },
  withAllergy: { en: 'With allergies', zh: '有过敏史' },
  healthUnknown: { en: 'Allergies not recorded', zh: '过敏史未登记' },
  nobody: { en: 'Nobody is in the cohort yet.', zh: '团组尚无成员。' },
})
