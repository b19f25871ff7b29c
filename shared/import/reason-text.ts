import type { Language } from '../model/define'
import { say, type Values, words } from '../text/say'
import { rowOfFile } from './contract'

/** Why a row of a plan comes out as it does: one sentence each. */
const reasonWords = words({
  new: { en: 'Nobody on record fits; a new person is made.', zh: '系统中没有此人，将新建。' },
  madeRecord: { en: 'Nothing on record fits; a new record is made.', zh: '系统中没有该记录，将新建。' },
  madeWithPerson: {
    en: 'Nobody on record fits; the person is made, and a record of the result.',
    zh: '系统中没有此人，将新建此人及其成绩。',
  },
  changedRecord: {
    en: 'On record already; {count} value changes. | On record already; {count} values change.',
    zh: '系统中已有该记录，有{count}处更新。',
  },
  sameRecord: { en: 'On record already; nothing new.', zh: '系统中已有该记录，无新内容。' },
  possibleRecord: {
    en: 'A record is much like it, but not surely the same; say whether it is.',
    zh: '有相近的记录，但无法确认是否相同，请判断。',
  },
  possibleGuest: {
    en: 'Somebody called {name} is on record, but a name alone is not enough; say whether it is the same person.',
    zh: '系统中有名为“{name}”的人员，仅凭姓名无法确认，请判断是否为同一人。',
  },
  madeItem: { en: 'Added to the record it belongs to.', zh: '将加入所属记录。' },
  waits: {
    en: 'Belongs to the record of row {row}, which waits for your decision.',
    zh: '属于第{row}行的记录，该记录待您决定。',
  },
  noOwner: {
    en: 'The record that this row belongs to is not there, so nothing is made of it; import the records first.',
    zh: '找不到该行所属的记录，不写入；请先导入所属记录。',
  },
  noRecordName: {
    en: 'The row says nothing by which the record could be told, so nothing is made of it.',
    zh: '该行没有名称或编号，无法识别，不写入。',
  },
  noPerson: {
    en: 'Nobody on record fits, and a name alone makes nobody new; import the list of people first.',
    zh: '系统中没有此人，仅凭姓名不新建人员；请先导入人员名单。',
  },
  joins: { en: 'On record already ({by}); joins this cohort.', zh: '系统中已有此人（{by}），将加入本团组。' },
  changed: {
    en: 'On record already ({by}); {count} value changes. | On record already ({by}); {count} values change.',
    zh: '系统中已有此人（{by}），有{count}处更新。',
  },
  same: { en: 'On record already ({by}); nothing new.', zh: '系统中已有此人（{by}），无新内容。' },
  sameButDiffers: {
    en: 'On record already ({by}); {count} value differs and stays as it is on record unless you take it. | On record already ({by}); {count} values differ and stay as they are on record unless you take them.',
    zh: '系统中已有此人（{by}）；有{count}处与原记录不同，未勾选则保留原记录。',
  },
  older: {
    en: 'On record already ({by}); {count} value was set after this list was made and stays unless you take the list’s. | On record already ({by}); {count} values were set after this list was made and stay unless you take the list’s.',
    zh: '系统中已有此人（{by}）；有{count}处在名单之后更新过，未勾选则保留原记录。',
  },
  repeats: { en: 'Repeats row {row} ({by}).', zh: '与第{row}行重复（{by}）。' },
  repeatsRecord: { en: 'Repeats row {row}.', zh: '与第{row}行重复。' },
  several: { en: 'Several people on record fit; say which one it is.', zh: '有多人相符，请确认是哪一位。' },
  namesake: {
    en: 'The same name, with too little to be sure; say whether it is the same person.',
    zh: '姓名相同，但不足以确认，请判断是否为同一人。',
  },
  possibleDob: {
    en: 'Much agrees, but the date of birth differs; say whether it is the same person.',
    zh: '多项相符，但出生日期不同，请判断是否为同一人。',
  },
  possibleName: {
    en: 'Much agrees, but the name differs; say whether it is the same person.',
    zh: '多项相符，但姓名不同，请判断是否为同一人。',
  },
  nearlyNamed: {
    en: 'Somebody in the cohort has nearly this name; say whether it is the same person.',
    zh: '团组中有姓名相近的人，请判断是否为同一人。',
  },
  possibleIdentityCard: {
    en: 'Name and date of birth agree, but the identity card numbers differ; say whether it is the same person.',
    zh: '姓名和出生日期相符，但身份证号不同，请判断是否为同一人。',
  },
  conflictTwoPeople: {
    en: 'The passport is one person’s and the identity card another’s; nothing is written until you decide.',
    zh: '护照号与身份证号分属两人，确认前不写入。',
  },
  conflictIdentityCard: {
    en: 'The passport agrees, but the identity card numbers differ; nothing is written until you decide.',
    zh: '护照号相符，但身份证号不同，确认前不写入。',
  },
  conflictName: {
    en: 'The number agrees, but name and date of birth are somebody else’s; nothing is written until you decide.',
    zh: '证件号相符，但姓名和出生日期均不同，确认前不写入。',
  },
  noName: { en: 'The row names nobody, so nothing is made of it.', zh: '该行没有姓名或证件号，无法识别，不写入。' },
  notAPerson: { en: 'Not a participant; nothing is made of the row.', zh: '该行不是团组成员，不写入。' },
  notInCohortCandidates: {
    en: 'Nobody in the cohort has exactly this name, and this list makes no new people; say who it is, or leave the row out.',
    zh: '本团组中没有同名人员，且该表不新建人员；请指明是哪一位，否则不写入。',
  },
  notInCohort: {
    en: 'Nobody of this name is in the cohort, and this list makes no new people; import the list of participants first.',
    zh: '本团组中没有此人，且该表不新建人员；请先导入人员名单。',
  },
})

/** What agrees between a row and a person, in words. */
const byWords = words({
  passport: { en: 'same passport', zh: '护照号相同' },
  identityCard: { en: 'same identity card', zh: '身份证号相同' },
  email: { en: 'same name and e-mail', zh: '姓名和邮箱相同' },
  nameAndBirth: { en: 'same name and date of birth', zh: '姓名和出生日期相同' },
  pinyinAndBirth: { en: 'same name in Latin letters and date of birth', zh: '拼音姓名和出生日期相同' },
  studentNo: { en: 'same student number', zh: '学号相同' },
  nameAndPhone: { en: 'similar name and same telephone', zh: '姓名相近且电话相同' },
  nameAndCollege: { en: 'same name and college', zh: '姓名和单位相同' },
  nameOnly: { en: 'similar name', zh: '姓名相近' },
  remembered: { en: 'you said so before', zh: '此前已确认' },
  nameApart: { en: 'the only one of this name whom the rest of the row fits', zh: '同名者中仅此人与本行其余信息相符' },
  nameInCohort: { en: 'the only one of this name in the cohort', zh: '团组内姓名唯一' },
})

export type ReasonName = keyof typeof reasonWords

/** The sentence in the language of the plan. */
export function reasonOf(name: ReasonName, language: Language, values: Values = {}): string {
  const by = byWords[values.by as keyof typeof byWords]
  return say(reasonWords[name], language, { ...values, ...(by && { by: say(by, language) }) })
}

const rowWords = words({ row: { en: 'Row {row}', zh: '第{row}行' } })

/** "Row 7", for a row that has no name to show. */
export function rowTitle(row: number, language: Language): string {
  return say(rowWords.row, language, { row: rowOfFile(row) })
}
