import { words } from '../say'

/** People, their documents and consents: what is wrong, and what to do. */
export const personSentences = words({
  documentExpired: { en: 'The document expired on {expires}.', zh: '证件已于{expires}到期。' },
  documentExpiring: {
    en: 'The document expires on {expires}: renew it before the next journey.',
    zh: '证件将于{expires}到期，请在下次出行前换发。',
  },
  documentTwice: {
    en: '{name} has a document with the same number: one of them is wrong, or both are the same person.',
    zh: '与“{name}”的证件号码相同：其中一个有误，或两条记录为同一人。',
  },
  documentKindConflict: {
    en: 'By its number this is another kind of document: check the kind.',
    zh: '按号码判断证件类型不符，请核对证件类型。',
  },
  mrzUnread: {
    en: 'The machine-readable zone is not two lines of 44 characters: type it again.',
    zh: '机读码不是两行各 44个字符，请重新录入。',
  },
  mrzCheckDigit: {
    en: 'A check digit of the machine-readable zone does not fit: type it again from the passport.',
    zh: '机读码校验位不符，请对照护照重新录入。',
  },
  mrzNumber: {
    en: 'The number in the machine-readable zone is another than the one entered: check the passport.',
    zh: '机读码中的证件号码与所填不一致，请对照护照核实。',
  },
  mrzExpiry: {
    en: 'The expiry in the machine-readable zone is {date}, not {expires}: check the passport.',
    zh: '机读码中的有效期为{date}，与所填{expires}不一致，请对照护照核实。',
  },
  mrzBirth: {
    en: 'The date of birth in the machine-readable zone is {date}: check the passport.',
    zh: '机读码中的出生日期为{date}，与所填不一致，请对照护照核实。',
  },
  mrzSex: {
    en: 'The sex in the machine-readable zone is not the one entered: check the passport.',
    zh: '机读码中的性别与所填不一致，请对照护照核实。',
  },
  custodyOverdue: {
    en: 'The document was to be back on {date}: fetch it, or enter when it came back.',
    zh: '证件应于{date}归还，请追回或登记归还日期。',
  },
  idCardInvalid: {
    en: 'The identity card number is wrong: its date or its check character does not fit.',
    zh: '身份证号有误：日期或校验位不符，请核对原件。',
  },
  idCardTwice: {
    en: '{name} has the same identity card number: both are the same person, or one is wrong.',
    zh: '与“{name}”的身份证号相同：两条记录为同一人，或其中一个有误。',
  },
  birthImpossible: { en: 'The date of birth, {date}, cannot be.', zh: '出生日期{date}不合理，请核实。' },
  noDataConsent: {
    en: 'Aged {age}: no guardian has consented to the use of the data. Ask for the consent.',
    zh: '{age}周岁，未满法定年龄，缺监护人对处理个人信息的同意，请补办。',
  },
  processingWithdrawn: {
    en: 'Consent to the processing of data was withdrawn on {date}: use only what another ground allows, and erase the rest.',
    zh: '已于{date}撤回对处理个人信息的同意：无其他合法依据的信息请停止使用并删除。',
  },
  healthWithdrawn: {
    en: 'Consent to health data was withdrawn on {date}: erase what stands under health and diet unless it must be kept.',
    zh: '已于{date}撤回对处理健康信息的同意：请删除健康与饮食信息，依法须保留的除外。',
  },
  photoWithdrawn: {
    en: 'Consent to photographs and press was withdrawn on {date}: publish no picture of this person.',
    zh: '已于{date}撤回肖像使用与宣传报道的同意：请勿发布其照片、影像。',
  },
  checkOverdue: {
    en: 'The safeguarding check was to be repeated by {date}.',
    zh: '安全背景审查应于{date}前复查。',
  },
  checkSoon: { en: 'The safeguarding check is to be repeated by {date}.', zh: '安全背景审查须于{date}前复查。' },
  scoreExpired: { en: 'The language score expired on {expires}.', zh: '语言成绩已于{expires}失效。' },
  requestOpen: {
    en: 'A request about these data came in on {date}: answer it by {until}.',
    zh: '{date}收到本人的个人信息请求，请于{until}前答复。',
  },
  requestOverdue: {
    en: 'A request about these data came in on {date} and was to be answered by {until}: answer it now.',
    zh: '{date}收到本人的个人信息请求，答复期限{until}已过，请尽快办理。',
  },
  retentionPassed: {
    en: 'The data were to be kept until {date}: erase them, or say why they stay.',
    zh: '资料保存期限{date}已过，请清除或说明保留理由。',
  },
})
