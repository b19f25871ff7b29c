import { words } from './say'

/** The page of what is due for erasure, and the section of the settings beside it. */
export const retentionWords = words({
  title: { en: 'Personal data to erase', zh: '待处理个人信息' },
  subtitle: {
    en: 'Who asked for it, took back a consent, or was kept for a cohort whose period is over. Nothing is erased until you say so.',
    zh: '本人提出要求、撤回同意，或因团组而保存、期限已过的人员。确认前不会删除任何内容。',
  },
  homeNotice: {
    en: 'The data of {count} person are past their period: erase them, or keep them longer with a reason. | The data of {count} people are past their period: erase them, or keep them longer with a reason.',
    zh: '有{count}人的个人信息已过保存期限，请删除或说明原因后延期。',
  },
  due: { en: 'Due {count}', zh: '已到期 {count}' },
  held: { en: 'Still needed {count}', zh: '仍需保留 {count}' },
  ends: { en: 'Cohorts by end date', zh: '各团组保存期限' },
  parts: { en: 'What is shown', zh: '显示内容' },

  none: { en: 'Nothing is due', zh: '没有到期的个人信息' },
  noneText: {
    en: 'When the period of a cohort is over, everybody in it whom nothing else needs is listed here.',
    zh: '团组的保存期限届满后，不再需要保留信息的成员会列在这里。',
  },
  noneHeld: { en: 'Nobody is held back', zh: '没有须保留的人员' },
  noneHeldText: {
    en: 'Whoever is in a cohort that is over, and is still needed for something else, stands here with the reason.',
    zh: '所在团组已过保存期限、但因其他事项仍须保留的人员，会连同原因列在这里。',
  },
  noneEnds: { en: 'No cohort has anybody on record', zh: '没有已登记成员的团组' },
  noneEndsText: {
    en: 'The end date of a cohort follows from its last day and the periods in the settings, or is set on its page.',
    zh: '保存期限按返回日期和设置中的年限推算，也可在团组页面单独设定。',
  },

  until: { en: 'kept until {date}', zh: '保存至{date}' },
  untilSet: { en: 'kept until {date}, set for this cohort', zh: '保存至{date}（本团组单独设定）' },
  ownDate: { en: 'The date set for the person is over', zh: '个人保存期限已过' },
  peopleOf: { en: '{count} person | {count} people', zh: '{count}人' },
  alsoIn: { en: 'also in {cohorts}', zh: '还参加过{cohorts}' },
  selectAll: { en: 'Select everybody', zh: '全选' },
  selectGroup: { en: 'Select everybody of “{cohort}”', zh: '全选“{cohort}”' },
  selectOne: { en: 'Select {name}', zh: '选择{name}' },
  selected: { en: '{count} selected', zh: '已选{count}人' },
  showMore: { en: 'Show more', zh: '显示更多' },
  erase: { en: 'Erase…', zh: '彻底删除…' },
  postpone: { en: 'Keep longer…', zh: '延期保存…' },
  unnamed: { en: 'No name', zh: '无姓名' },
  whoNeeds: { en: 'Why they stay', zh: '保留原因' },
  settingsLink: { en: 'Periods', zh: '保存期限设置' },
  duePage: { en: 'What is due now', zh: '查看到期人员' },
  settingsIntro: {
    en: 'How long the personal data of a cohort are kept after its last day, and within what time requests are answered. A cohort may have a date of its own; what is due is listed and never erased by itself.',
    zh: '团组结束后个人信息的保存时间，以及本人请求的办理时限。团组可单独设定日期；到期后只提示，不会自动删除。',
  },

  cohortColumn: { en: 'Cohort', zh: '团组' },
  purposeColumn: { en: 'Purpose', zh: '用途' },
  peopleColumn: { en: 'On record', zh: '在库人数' },
  untilColumn: { en: 'Kept until', zh: '保存至' },
  noEnd: { en: 'no end: the cohort has no dates', zh: '未定（团组没有日期）' },
  setHere: { en: 'set for this cohort', zh: '单独设定' },
  over: { en: 'over', zh: '已过期' },

  sectionTitle: { en: 'Keeping of personal data', zh: '个人信息保存' },
  follows: {
    en: 'Kept for “{purpose}”; without a date of its own until {date}, {months} months after the last day.',
    zh: '用途：{purpose}。未单独设定日期时保存至{date}（结束后{months}个月）。',
  },
  followsNone: {
    en: 'Kept for “{purpose}”; without a date of its own for {months} months after the last day, once the cohort has dates.',
    zh: '用途：{purpose}。未单独设定日期时，按团组日期推算，结束后保存{months}个月。',
  },

  postponeTitle: {
    en: 'Keep the data of {count} person longer | Keep the data of {count} people longer',
    zh: '延期保存{count}人的个人信息',
  },
  postponeUntil: { en: 'Keep until', zh: '保存至' },
  postponeReason: { en: 'Why they are still needed', zh: '仍需保存的原因' },
  postponeHint: {
    en: 'It is kept with the person and in the history, under your name.',
    zh: '原因会记入个人资料和更改记录，并署您的姓名。',
  },
  postponeVerb: { en: 'Keep longer', zh: '延期保存' },
  postponed: {
    en: 'The data of {count} person are kept until {date}: {reason} | The data of {count} people are kept until {date}: {reason}',
    zh: '{count}人的个人信息延期保存至{date}：{reason}',
  },
  postponeFuture: { en: 'Choose a day after today.', zh: '请选择今天之后的日期。' },
})

/** What still needs somebody. `{name}` is the record. */
export const needWords = words({
  cohort: { en: 'In “{name}”', zh: '参加“{name}”' },
  agreement: { en: 'Signed “{name}”', zh: '签署“{name}”' },
  certificate: { en: 'Certificate “{name}” may be asked about', zh: '证书“{name}”尚在查验期' },
  result: { en: 'Result “{name}” may be asked about', zh: '成绩“{name}”尚在查验期' },
  contact: { en: 'Contact person of “{name}”', zh: '“{name}”联系人' },
  class: { en: 'In “{name}”', zh: '参加“{name}”' },
  event: { en: 'Guest of “{name}”', zh: '“{name}”嘉宾' },
  post: { en: 'Holds the post “{name}”', zh: '任职“{name}”' },
  postponed: { en: 'Kept longer on purpose', zh: '已延期保存' },
  until: { en: 'until {date}', zh: '至{date}' },
  noEnd: { en: 'no end known', zh: '无截止日期' },
})

/** The dialog before somebody is erased, and what is said afterwards. */
export const erasureWords = words({
  menu: { en: 'Erase for good…', zh: '彻底删除个人信息…' },
  titleOne: { en: 'Erase {name} for good', zh: '彻底删除{name}的个人信息' },
  title: {
    en: 'Erase {count} person for good | Erase {count} people for good',
    zh: '彻底删除{count}人的个人信息',
  },
  difference: {
    en: '“Delete” takes somebody off the lists and can be taken back: the history and backups keep everything. “Erase for good” destroys what is known of them in all of these.',
    zh: '“删除”只是从列表中移除，可以撤销，更改记录和备份中仍保留全部内容；“彻底删除”会将其中的个人信息一并销毁，无法恢复。',
  },
  deleteIsNot: {
    en: 'Everything about this person stays in the history and in backups. To destroy it, choose “Erase for good…” in the same menu.',
    zh: '此操作只从列表中移除，更改记录和备份中仍保留其信息。如需销毁，请在同一菜单中选择“彻底删除个人信息…”。',
  },
  looking: { en: 'Looking through the records …', zh: '正在查看相关记录……' },
  needed: { en: 'Still needed', zh: '仍需保留' },
  neededText: {
    en: '{count} of them is still needed: | {count} of them are still needed:',
    zh: '其中{count}人仍因以下事项须保留：',
  },
  neededTextOne: { en: 'This person is still needed:', zh: '该人员仍因以下事项须保留：' },
  neededMore: { en: 'and {count} more', zh: '另有{count}项' },
  neededAgreed: { en: 'Erase all the same', zh: '仍要删除' },
  goes: { en: 'What goes', zh: '将删除' },
  goesRecord: {
    en: 'the record with names, papers, contacts, health and consents, and its whole history',
    zh: '个人资料：姓名、证件、联系方式、健康、同意书等，以及全部更改记录',
  },
  goesEnrolments: {
    en: 'what {count} enrolment says of them: papers, room, flights, remarks | what {count} enrolments say of them: papers, rooms, flights, remarks',
    zh: '{count}条参团记录中的证件、房间、航班、备注等内容',
  },
  goesFiles: { en: '{count} attached file | {count} attached files', zh: '{count}个附件' },
  goesPrints: {
    en: 'their lines in what {count} print remembers | their lines in what {count} prints remember',
    zh: '{count}份打印内容摘要中的相关行',
  },
  goesTexts: {
    en: 'their names and numbers in {count} text of other records | their names and numbers in {count} texts of other records',
    zh: '其他记录{count}处文字中的姓名和号码',
  },
  stays: { en: 'What stays', zh: '将保留' },
  staysCounts: {
    en: 'the counts: {count} enrolment stays with role, state, attendance and fees, and no name | the counts: {count} enrolments stay with role, state, attendance and fees, and no name',
    zh: '统计数字：{count}条参团记录保留身份、状态、出勤和费用，不含姓名',
  },
  staysResults: {
    en: '{count} result, without a name | {count} results, without a name',
    zh: '{count}条成绩，不含姓名',
  },
  beyond: { en: 'What the program cannot reach', zh: '软件无法处理' },
  beyondPaper: {
    en: 'what was printed, exported or handed over before',
    zh: '此前已打印、导出或提供给他人的内容',
  },
  beyondBackups: {
    en: 'old copies of backups on sticks and shares keep what they hold until they are overwritten; restoring one here does not bring anybody back',
    zh: 'U盘、共享文件夹中的旧备份副本在被覆盖前仍含原内容；但在本机恢复旧备份，不会让已删除的人员重新出现',
  },
  beyondFiles: {
    en: 'files attached to their cohorts: look whether they are in {files}',
    zh: '所在团组的附件：{files}，请自行查看是否含其信息',
  },
  staysLeft: {
    en: '{count} text you chose to leave as it is | {count} texts you chose to leave as they are',
    zh: '您选择保留原样的{count}处文字',
  },
  texts: { en: 'Texts that name them', zh: '提及姓名的文字' },
  textsNote: {
    en: 'The name becomes ▇▇ in these, and so do names and numbers they had before. Untick a text that is about somebody else.',
    zh: '以下文字中的姓名（含曾用的姓名、号码）将替换为▇▇。若指的是他人，请取消勾选。',
  },
  namesake: {
    en: 'Somebody else on record has the same name: look at each text.',
    zh: '库中另有同名人员，请逐条核对。',
  },
  final: {
    en: 'This cannot be undone: restoring a backup here does not bring it back either.',
    zh: '此操作无法撤销；在本机恢复备份，也不会找回已删除的内容。',
  },
  reason: { en: 'Reason', zh: '原因' },
  reasonDue: { en: 'The period is over', zh: '保存期限已过' },
  reasonAsked: { en: 'Asked, or consent withdrawn', zh: '本人要求或撤回同意' },
  reasonMistake: { en: 'Never needed', zh: '无需保存' },
  typeName: { en: 'To confirm, type the name: {what}', zh: '请输入姓名以确认：{what}' },
  typeCount: { en: 'To confirm, type the number of people: {what}', zh: '请输入人数以确认：{what}' },
  typeWord: { en: 'To confirm, type: {what}', zh: '请输入以确认：{what}' },
  word: { en: 'erase', zh: '删除' },
  verb: { en: 'Erase for good', zh: '彻底删除' },
  working: {
    en: 'Erasing … the whole history is read through for every trace.',
    zh: '正在彻底删除，并清除历史记录中的全部痕迹……',
  },
  done: {
    en: '{count} person is erased. The counts are as they were. | {count} people are erased. The counts are as they were.',
    zh: '已彻底删除{count}人的个人信息，统计数字不变。',
  },
  stillNamed: {
    en: '{count} earlier change of another record still names them, in the history only. | {count} earlier changes of other records still name them, in the history only.',
    zh: '另有{count}条其他记录的早期更改仍提及姓名，仅存于更改记录中。',
  },
})
