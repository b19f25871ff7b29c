import { columns } from '../model/columns'
import { countryName } from '../model/country-names'
import type { Bilingual, Language, RecordDef } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { ownFieldName } from '../model/own-fields'
import { showDate } from '../model/show'
import { recordSentences } from '../text/findings'
import type { Values } from '../text/say'
import { say, words } from '../text/say'
import type { Finding, RowFindingCode } from './finding'
import { variantOf } from './finding-variants'

/** One sentence for each code: what is wrong, and what to do. `{field}` is the label of the column. */
const rowSentences = words({
  missingRequired: { en: '{field} is missing: ask for it.', zh: '缺少{field}，请补充。' },
  placeholderText: {
    en: '{field} is still to come: it is kept as on its way, fill it in when it arrives.',
    zh: '{field}：尚未提供，暂记为“待补”，到位后请补填。',
  },
  impossibleDate: {
    en: '{field}: “{value}” is not a date, so it was left out. Ask for the right one.',
    zh: '{field}“{value}”不是有效日期，未采用，请核实后补填。',
  },
  partialDate: {
    en: '{field}: “{value}” has no day. It is kept as it is; add the day.',
    zh: '{field}“{value}”没有写明“日”，已按原样保留，请补全。',
  },
  yearMissing: {
    en: '{field}: “{value}” has no year. It was read as {date} from the dates of the cohort; please check.',
    zh: '{field}“{value}”没有年份，已按团组日期读作{date}，请核对。',
  },
  dateSerial: {
    en: '{field}: “{value}” is a spreadsheet’s day number. It was read as {date}; please check.',
    zh: '{field}“{value}”是表格的日期序列号，已读作{date}，请核对。',
  },
  yearOfRepublic: {
    en: '{field}: “{value}” was read as {date}, its year counted as in Taiwan (year 1 is 1912); please check.',
    zh: '{field}“{value}”按民国纪年读作{date}，请核对。',
  },
  termNotDate: {
    en: '{field}: “{value}” is a length of time or an open end, not a date. Enter the date if there is one.',
    zh: '{field}填的是期限“{value}”，不是日期；如有确切日期，请补填。',
  },
  dateOrderUnknown: {
    en: '{field}: “{value}” can be read with the day or the month first. Choose the order for this column.',
    zh: '{field}“{value}”分不清日和月，请为该列选定日期顺序。',
  },
  idChecksum: {
    en: 'The identity card number is wrong (its check character does not fit), so it was left out. Ask for the right one.',
    zh: '身份证号校验位不符，未采用，请核对原件后重填。',
  },
  scientificNotation: {
    en: '{field}: a spreadsheet turned the number into {value} and its last digits are lost, so it was left out. Enter it again as text.',
    zh: '{field}已被表格转成科学计数{value}，末几位丢失，未采用，请以文本格式重填。',
  },
  apostrophe: {
    en: '{field}: the apostrophe before the number was removed.',
    zh: '{field}前的撇号已去掉。',
  },
  lookalikeCharacter: {
    en: '{field}: “{value}” has a letter where a digit belongs; {proposal} may be meant. Nothing was changed: check the passport.',
    zh: '{field}“{value}”疑将字母当成数字，可能应为 {proposal}；系统未改动，请对照护照核实。',
  },
  dobConflictId: {
    en: 'The date of birth ({value}) does not agree with the identity card ({date}): find out which is right.',
    zh: '出生日期（{value}）与身份证（{date}）不一致，请核实。',
  },
  genderConflictId: {
    en: 'The sex ({value}) does not agree with the identity card ({sex}): find out which is right.',
    zh: '性别（{value}）与身份证（{sex}）不一致，请核实。',
  },
  genderConflictFile: {
    en: 'The sex here ({value}) is not the one on record ({sex}). The record was kept; take the list’s in the row if it is right.',
    zh: '此处性别（{value}）与已有记录（{sex}）不一致，已保留原记录；如以名单为准，请在该行勾选。',
  },
  dobConflictFile: {
    en: 'The date of birth here ({value}) is not the one on record ({date}). The record was kept; take the list’s in the row if it is right.',
    zh: '此处出生日期（{value}）与已有记录（{date}）不一致，已保留原记录；如以名单为准，请在该行勾选。',
  },
  numberSlip: {
    en: '{field} here ({value}) differs from the one on record ({number}) by one slip of the hand. The record was kept; take the list’s in the row if it is right.',
    zh: '此处{field}（{value}）与已有记录（{number}）仅差一处，疑为笔误，已保留原记录；如以名单为准，请在该行勾选。',
  },
  differsFromRecord: {
    en: '{field} here is “{value}”, on record “{name}”. The record was kept; take the list’s in the row if it is right.',
    zh: '此处{field}“{value}”与已有记录“{name}”不一致，已保留原记录；如以名单为准，请在该行勾选。',
  },
  ageMismatch: {
    en: 'The age given ({value}) does not agree with the date of birth, which makes {age}: find out which is right.',
    zh: '所填年龄（{value}）与出生日期推算的{age}岁不符，请核实。',
  },
  passportExpired: {
    en: 'The passport expires on {expires}, before departure on {departure}: it must be renewed.',
    zh: '护照{expires}到期，早于出发日{departure}，须换发。',
  },
  passportExpiresDuringTrip: {
    en: 'The passport expires on {expires}, before the return on {return}: it must be renewed.',
    zh: '护照{expires}到期，早于返程日{return}，须换发。',
  },
  passportShortValidity: {
    en: 'The passport expires on {expires}; for {country} it should last until {until}. Renew it.',
    zh: '护照{expires}到期，前往{country}应至少有效至{until}，建议换发。',
  },
  wrongPassportKind: {
    en: 'This is a private passport, but the group travels officially: a passport for public affairs is needed.',
    zh: '本团为因公团组，所填为因私护照，须办理因公护照。',
  },
  passportFormat: {
    en: 'The passport number does not look like one of the issuing country or region: check it against the passport.',
    zh: '护照号码与签发国家（地区）的格式不符，请对照护照核实。',
  },
  minorNoConsent: {
    en: 'Aged {age} on departure ({date}), and no consent of a guardian: ask the guardian to sign.',
    zh: '出发日（{date}）为{age}周岁，未满18周岁，缺监护人同意书，请家长签署。',
  },
  under14: {
    en: 'Aged {age} on departure: a guardian must consent to the use of the data, and all of it is treated as sensitive.',
    zh: '出发时未满14周岁（{age}周岁），处理其信息须经监护人同意，全部信息按敏感信息管理。',
  },
  twoValues: {
    en: '{field} holds two values (“{value}”). Both were kept; please check which comes first.',
    zh: '{field}一格填了两个内容“{value}”，均已保留，请确认以哪个为主。',
  },
  emailInvalid: {
    en: '“{value}” is not an e-mail address, so it was left out. Ask for the right one.',
    zh: '“{value}”不是有效的电子邮箱，未采用，请核实后重填。',
  },
  phoneInvalid: {
    en: '{field}: “{value}” is not a telephone number, so it was left out. Ask for the right one.',
    zh: '{field}“{value}”不是有效的电话号码，未采用，请核实后重填。',
  },
  unknownWord: {
    en: '{field}: “{value}” is not one of the known answers, so it was left out. Choose one from the list.',
    zh: '{field}“{value}”无法识别，未采用，请从选项中选择。',
  },
  unitMismatch: {
    en: '{field}: “{value}” is in another unit than the heading asks for. It was not converted; enter the number.',
    zh: '{field}“{value}”的单位与表头不符，未作换算，请按表头单位填写。',
  },
  qualNoFormat: {
    en: 'The qualification number “{value}” should look like 601/0000/X: please check.',
    zh: '资格编号“{value}”应为 601/0000/X 的格式，请核对。',
  },
  codeFormat: {
    en: '{field}: “{value}” does not have the form of such a code. Please check it.',
    zh: '{field}“{value}”格式不符，请核对。',
  },
  duplicateInFile: {
    en: 'This is row {row} again, so nothing new is made of it.',
    zh: '与第{row}行重复，不再新增。',
  },
  roomOverfull: {
    en: 'Room {room} has {people} people and {beds} bed: move somebody. | Room {room} has {people} people and {beds} beds: move somebody.',
    zh: '{room}房安排了{people}人，只有{beds}个床位，请调整。',
  },
  mixedSexRoom: {
    en: 'People of different sex share room {room}: change the rooms, or correct the sex.',
    zh: '{room}房男女同住，请调整房间或更正性别。',
  },
  adultClassmateWithMinor: {
    en: 'A student of 18 or over shares room {room} with one under 18: check that this is agreed.',
    zh: '{room}房有已满18周岁与未满18周岁的学生同住，请确认是否允许。',
  },
  staffWithMinor: {
    en: 'An adult of the staff shares room {room} with a minor: this must not be, change the rooms.',
    zh: '{room}房有带队人员与未成年学生同住，不允许，请调整。',
  },
  notAPerson: {
    en: 'A guide or driver is not a participant, so nothing was made of this row.',
    zh: '导游、司机不是团组成员，本行不生成人员。',
  },
  agreementExpired: {
    en: 'The agreement ended on {until}: renew it, or mark it as ended.',
    zh: '协议已于{until}到期，请续签或标记终止。',
  },
  insuranceMissing: { en: 'No insurance is recorded: enter the policy.', zh: '未登记保险，请补登保单。' },
  insuranceGap: {
    en: 'The insurance does not cover the whole journey: extend it.',
    zh: '保险未覆盖全程，请延长保期。',
  },
  secondLeader: {
    en: 'More than one delegation leader is named: decide who leads.',
    zh: '团长不止一人，请确定一位。',
  },
  tooFewAdults: {
    en: 'Students: {students}, adults with them: {adults}. One to {most} needs at least {count} more adult. | Students: {students}, adults with them: {adults}. One to {most} needs at least {count} more adults.',
    zh: '{students}名学生只有{adults}名带队人员，按 1:{most}至少还需{count}名。',
  },
  noName: {
    en: 'Nobody can be identified in this row: it has neither a name nor a number. Complete it or leave it out.',
    zh: '本行既无姓名也无证件号，无法识别人员，请补全或忽略。',
  },
  noRecordName: {
    en: 'Nothing in this row tells which record it is: complete it, or leave it out.',
    zh: '本行没有可供识别记录的名称或编号，请补全或忽略。',
  },
  noPerson: {
    en: 'Nobody on record fits, and a name alone makes nobody new: import the list of people first, or say who it is.',
    zh: '系统中没有此人，仅凭姓名不新建人员：请先导入人员名单，或指明是谁。',
  },
  tooLong: {
    en: '{field} is too long, so it was left out. Shorten it.',
    zh: '{field}内容过长，未采用，请精简。',
  },
  otherFlight: {
    en: '{field} is {value}, and the group flies with {group}: check whether they travel apart from the others.',
    zh: '{field}为{value}，与团组航班{group}不同，请核实是否单独出行。',
  },
  aboveLeftOut: {
    en: 'Above the list stands “{value}”, which no field of the list holds, so it was left out: enter it with the rooms.',
    zh: '名单上方的“{value}”没有对应字段，未导入，请在住宿安排中填写。',
  },
  keptAsNote: {
    en: 'No field holds “{heading}”: what the column says is noted among the remarks. Choose a field for the column if there is one.',
    zh: '“{heading}”没有对应字段，该列内容已记入备注；如有合适字段，请为该列指定。',
  },
  healthInRemarks: {
    en: '{field} speak of an allergy or of health (“{value}”), where nobody looks for it: enter it under Health and diet too.',
    zh: '{field}中写有过敏或健康情况（“{value}”），仅记在此处容易被忽略，请同时填入“健康与饮食”。',
  },
} satisfies Record<RowFindingCode, Bilingual>)

const sentences = { ...rowSentences, ...recordSentences }

const reasons = dictionary.refusedValue.fields.because.values as Readonly<Record<string, Bilingual>>

const sexes: Readonly<Record<string, Bilingual>> = dictionary.person.fields.gender.values

const levels: Readonly<Record<string, Bilingual>> = dictionary.plan.fields.projects.fields.level.values

const between = { en: ', ', zh: '、' }

function shown(name: string, value: string | number, finding: Finding, language: Language): string | number {
  if (typeof value === 'number') return value
  const yuan = name === 'value' && language === 'zh' ? /^CNY ([\d,.]+)$/.exec(value)?.[1] : undefined
  if (yuan) return `${yuan}元`
  if (name === 'differs')
    return value
      .split(' ')
      .map((field) => labelOf(field)?.[language] ?? field)
      .join(between[language])
  if (name === 'country') return countryName(value, language)
  if (name === 'because') return (reasons[value] ?? reasons.other)?.[language] ?? value
  if (name === 'level') return levels[value]?.[language] ?? value
  if (name === 'sex' || (name === 'value' && finding.field === 'gender')) return sexes[value]?.[language] ?? value
  // What stands in quotation marks is shown as it was written.
  const asWritten = name === 'value' && finding.code !== 'dobConflictId' && finding.code !== 'dobConflictFile'
  return !asWritten && /^\d{4}(-\d{2}){0,2}$/.test(value) ? showDate(value, language) : value
}

/** A field is the key of a column, or `type.field` where no column fills it. */
function labelOf(field: string): Bilingual | undefined {
  const own = ownFieldName(field)
  if (own !== null) return { en: own, zh: own }
  const [type = '', key = ''] = field.split('.')
  const record: RecordDef | undefined = dictionary[type as RecordKey]
  return columns.get(field)?.label ?? record?.fields[key]?.label
}

/** One sentence about a finding in the language asked for: what is wrong, and what to do. Never empty. */
export function findingSentence(finding: Finding, language: Language): string {
  const label = finding.field ? labelOf(finding.field)?.[language] : undefined
  const values: Record<string, string | number> = { field: label ?? (language === 'zh' ? '本行' : 'This row') }
  for (const [name, value] of Object.entries(finding.values ?? {})) values[name] = shown(name, value, finding, language)
  // Names of records come in both languages.
  if (language === 'en' && values.nameEn !== undefined) values.name = values.nameEn
  const count: Values = finding.code === 'roomOverfull' ? { count: Number(values.beds ?? 2) } : {}
  return say(variantOf(finding) ?? sentences[finding.code], language, { ...count, ...values })
}
