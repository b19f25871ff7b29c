import type { Bilingual } from '../model/define'
import { words } from '../text/say'
import type { Finding } from './finding'

/** Sentences for findings that have less to tell, or more, than usual. */
const variants = words({
  yearMissing: {
    en: '{field}: “{value}” has no year, so it was left out. Add the year.',
    zh: '{field}“{value}”没有年份，未采用，请补填年份。',
  },
  insuranceEnds: {
    en: 'The insurance ends on {until}, before the return on {return}: extend it.',
    zh: '保险{until}到期，早于返程日{return}，请延长保期。',
  },
  insuranceBegins: {
    en: 'The insurance begins on {since}, after departure on {departure}: let it begin earlier.',
    zh: '保险{since}起保，晚于出发日{departure}，请提前起保。',
  },
  duplicateDiffers: {
    en: 'This is row {row} again, but says otherwise under {differs}: row {row} stands. Open the row to see both and to take the other.',
    zh: '本行与第{row}行重复，但以下各项不同：{differs}。以第{row}行为准；请打开本行对照，如应采用本行，请勾选。',
  },
  duplicate: { en: 'This repeats an earlier row, so nothing new is made of it.', zh: '与前面的行重复，不再新增。' },
  expiredToday: {
    en: 'The passport expired on {expires}: it must be renewed.',
    zh: '护照已于{expires}过期，须换发。',
  },
  shortAnywhere: {
    en: 'The passport expires on {expires}; it should last until {until}. Renew it.',
    zh: '护照{expires}到期，应至少有效至{until}，建议换发。',
  },
  minorToday: {
    en: 'Aged {age} as of today, and no consent of a guardian: ask the guardian to sign.',
    zh: '按今天计算为{age}周岁，未满18周岁，缺监护人同意书，请家长签署。',
  },
  under14Today: {
    en: 'Aged {age} as of today: a guardian must consent to the use of the data, and all of it is treated as sensitive.',
    zh: '按今天计算未满14周岁（{age}周岁），处理其信息须经监护人同意，全部信息按敏感信息管理。',
  },
})

/** What a field of the office's own holds, where a value is none of it. */
const notOfKind: Readonly<Record<string, Bilingual>> = words({
  number: {
    en: '{field}: “{value}” is not a number, so it was left out. Correct it, or change the kind of the field in Settings.',
    zh: '{field}“{value}”不是数字，未采用，请更正，或在“设置”中更改该字段的类型。',
  },
  figure: {
    en: '{field}: “{value}” is not a number that can be read, so it was left out. Enter the number alone.',
    zh: '{field}“{value}”不是可识别的数字，未采用，请只填写数字。',
  },
  date: {
    en: '{field}: “{value}” is not a date, so it was left out. Correct it, or change the kind of the field in Settings.',
    zh: '{field}“{value}”不是日期，未采用，请更正，或在“设置”中更改该字段的类型。',
  },
  flag: {
    en: '{field}: “{value}” is neither yes nor no, so it was left out. Correct it, or change the kind of the field in Settings.',
    zh: '{field}“{value}”不是“是”或“否”，未采用，请更正，或在“设置”中更改该字段的类型。',
  },
})

/** The words for a finding that is told otherwise than others of its code; undefined: it is told as they are. */
export function variantOf({ code, values = {} }: Finding): Bilingual | undefined {
  const ofKind = code === 'unknownWord' && notOfKind[String(values.ownKind)]
  if (ofKind) return ofKind
  if (code === 'yearMissing' && !values.date) return variants.yearMissing
  if (code === 'insuranceGap' && values.until && values.return) return variants.insuranceEnds
  if (code === 'insuranceGap' && values.since && values.departure) return variants.insuranceBegins
  if (code === 'duplicateInFile' && values.row === undefined) return variants.duplicate
  if (code === 'duplicateInFile' && values.differs !== undefined) return variants.duplicateDiffers
  if (code === 'passportExpired' && values.counted === 'today') return variants.expiredToday
  if (code === 'passportShortValidity' && !values.country) return variants.shortAnywhere
  if (code === 'minorNoConsent' && values.counted === 'today') return variants.minorToday
  if (code === 'under14' && values.counted === 'today') return variants.under14Today
  return undefined
}
