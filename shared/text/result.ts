import { words } from './say'

/** Words of the page of a result and of the sheet that results of a whole group are typed into. */
export const resultWords = words({
  person: { en: 'Person', zh: '人员' },
  qualification: { en: 'Qualification', zh: '证书' },
  unit: { en: 'Unit', zh: '单元' },
  whole: { en: 'Overall', zh: '总成绩' },
  group: { en: 'Group', zh: '所属团组' },
  steps: { en: 'Where it stands', zh: '进展' },
  outcome: { en: 'Result', zh: '成绩' },
  date: { en: 'Date', zh: '日期' },
  registered: { en: 'Registered', zh: '注册' },
  assessed: { en: 'Assessed', zh: '考核' },
  awarded: { en: 'Awarded', zh: '获证' },
  others: { en: 'All units of this person', zh: '本人各单元成绩' },
  attempts: { en: '{count} attempts', zh: '第{count}次' },
  resit: { en: 'Register a resit', zh: '登记补考' },
  registerUnit: { en: 'Register', zh: '注册' },
  next: { en: 'Register for {unit}', zh: '注册{unit}' },
  details: { en: 'Details', zh: '详细信息' },

  sheet: { en: 'Results: {name}', zh: '成绩录入：{name}' },
  sheetLabel: { en: 'Results, a person a row', zh: '成绩表，每人一行' },
  backToQualification: { en: 'Qualification', zh: '职业证书' },
  gone: { en: 'This qualification is not there any more', zh: '该职业证书已不存在' },
  chooseGroup: { en: 'Everybody registered', zh: '全部已注册人员' },
  groupHint: { en: 'Choose a group to see all of its people', zh: '选择团组即可列出全体成员' },
  sessionDate: { en: 'Exam date of what is typed now', zh: '本次录入的考试日期' },
  registerAll: { en: 'Register {count} person | Register {count} people', zh: '注册{count}人' },
  registerOne: { en: 'Register a person', zh: '注册人员' },
  registeredNote: {
    en: '{count} person registered for “{name}” | {count} people registered for “{name}”',
    zh: '已为“{name}”注册{count}人',
  },
  fill: { en: '{count} person marked | {count} people marked', zh: '已选{count}人' },
  fillColumn: { en: 'Result in', zh: '科目' },
  fillWith: { en: 'is', zh: '成绩' },
  fillVerb: { en: 'Enter for all', zh: '批量录入' },
  howTo: {
    en: 'Type P, M, D, R, F, A or a word and press Enter; paste from a spreadsheet; Delete empties.',
    zh: '键入“合格”“优秀”“补考”或 P、D、R 等后按回车；可从电子表格粘贴；Delete 键清空。',
  },
  resitHint: {
    en: 'A result typed over one of an earlier exam date is kept as a resit.',
    zh: '在较早考试日期的成绩上录入新成绩，将记为一次补考。',
  },
  name: { en: 'Name', zh: '姓名' },
  notRegistered: { en: 'not registered', zh: '未注册' },
  emptySheet: {
    en: 'Nobody is registered. Choose a group above and type the results of its people.',
    zh: '尚无人注册。请在上方选择团组，然后录入成员成绩。',
  },
  wrote: {
    en: '{count} result entered for “{name}” | {count} results entered for “{name}”',
    zh: '“{name}”：已录入{count}项',
  },
  cleared: {
    en: '{count} result cleared of “{name}” | {count} results cleared of “{name}”',
    zh: '“{name}”：已清除{count}项',
  },
  unreadResult: {
    en: 'Not a result: write Pass, Merit, Distinction, Referred, Fail, Absent …',
    zh: '无法识别：请填合格、良好、优秀、补考、不合格、缺考等',
  },
  rates: { en: 'Pass rates', zh: '通过率' },
  rateLine: { en: '{passed} of {sat} passed ({percent}%)', zh: '{sat}人参考，{passed}人通过（{percent}%）' },
})
