import { words } from '../say'

/** Joint programmes, plans, qualifications, outputs, classes: what is wrong, and what to do. */
export const programmeSentences = words({
  programmeExpired: {
    en: 'The approval ended on {until}: extend it, or mark the programme as ended.',
    zh: '项目批准书已于{until}到期，请办理延期或标记终止。',
  },
  programmeExpiring: {
    en: 'The approval ends on {until}, in {count} day: apply for the extension. | The approval ends on {until}, in {count} days: apply for the extension.',
    zh: '项目批准书将于{until}到期，还有{count}天，请申请延期。',
  },
  returnDue: { en: 'The return for {year} is due by {date}.', zh: '{year}年度办学报告应于{date}前提交。' },
  returnOverdue: {
    en: 'The return for {year} was due by {date}: enter the figures of that year.',
    zh: '{year}年度办学报告应于{date}前提交，请补录该年度数据。',
  },
  programmePartyMissing: { en: 'This party is not entered.', zh: '未填该办学方。' },
  quotaExceeded: {
    en: '{value} were enrolled, but only {most} a year are approved.',
    zh: '招生{value}人，超过批准的每年{most}人。',
  },
  partOverWhole: { en: '{value} is more than the whole, {most}.', zh: '{value}超过总数{most}，请更正。' },
  importedCoursesShort: {
    en: 'Imported courses are {value} of {most}: less than a third.',
    zh: '引进课程{value}门，占全部课程{most}门的不足三分之一。',
  },
  importedCoreShort: {
    en: 'Imported core courses are {value} of {most}: less than a third.',
    zh: '引进专业核心课程{value}门，占核心课程{most}门的不足三分之一。',
  },
  foreignTaughtShort: {
    en: 'Core courses taught by foreign teachers are {value} of {most} courses: less than a third.',
    zh: '外方教师担负的核心课程{value}门，占全部课程{most}门的不足三分之一。',
  },
  foreignHoursShort: {
    en: 'Hours taught by foreign teachers are {value} of {most}: less than a third.',
    zh: '外方教师授课{value}学时，占总学时{most}的不足三分之一。',
  },
  yearTwice: { en: 'The year {year} is entered twice.', zh: '{year}年度重复登记。' },

  projectsFew: {
    en: '{level}: {count} project; at least {least} are planned at each level. | {level}: {count} projects; at least {least} are planned at each level.',
    zh: '{level}有{count}个项目，每个层面至少{least}个。',
  },
  projectsMany: {
    en: '{level}: {count} projects; at most {most} are planned at each level.',
    zh: '{level}有{count}个项目，每个层面至多{most}个。',
  },
  projectNoLevel: { en: 'This project belongs to no level.', zh: '该项目未填所属层面。' },
  projectOverdue: {
    en: 'The project was to end on {date} and is not marked as done.',
    zh: '项目应于{date}结束，尚未标记完成。',
  },
  projectOutside: { en: 'The project lies outside the period of the plan.', zh: '项目起止超出计划周期。' },
  projectNoProof: {
    en: 'The project is done, but no cohort, agreement or output shows it: link what came of it.',
    zh: '项目已完成，但未关联团组、协议或成果，请关联佐证。',
  },
  targetMissed: { en: '{value} of {target} was reached.', zh: '实际完成{value}，未达目标 {target}。' },
  targetUnmeasured: {
    en: 'The target was {target}; enter what was reached.',
    zh: '目标为 {target}，请填写实际完成数。',
  },
  noTarget: { en: 'The indicator has no target.', zh: '该指标未填目标值。' },
  planNoInstitution: { en: 'Whose plan this is is not entered.', zh: '未填所属院校。' },
  batchNoYear: { en: 'The batch has no year.', zh: '未填批次年份。' },
  conditionsFew: {
    en: '{count} condition is met; at least {least} are needed. | {count} conditions are met; at least {least} are needed.',
    zh: '已满足{count}项条件，至少应满足{least}项。',
  },
  conditionNoProof: { en: 'The condition is met, but no evidence is kept.', zh: '条件已满足，但未留佐证材料。' },

  equivalentToItself: {
    en: 'A qualification is not its own equivalent: choose another.',
    zh: '证书不能与自身互认，请重新选择。',
  },
  recognitionOver: { en: 'The recognition ended on {until}.', zh: '互认已于{until}到期。' },
  resultNobody: { en: 'Whose result this is is not entered.', zh: '未填该成绩所属人员。' },
  resultOfNothing: { en: 'The qualification is not entered.', zh: '未填证书。' },
  noAwardDate: { en: 'The result has no date of award.', zh: '已有结果，但未填颁证日期。' },
  awardedWithoutPass: {
    en: 'A date of award is entered, but the result is no pass: correct one of them.',
    zh: '已填颁证日期，但结果不是通过，请更正。',
  },
  noCertificate: { en: 'The number of the certificate is not entered.', zh: '未填证书编号。' },
  assessedBeforeRegistered: {
    en: 'Assessed on {date}, before the registration on {since}.',
    zh: '考核日期{date}早于注册日期{since}。',
  },
  awardedBeforeAssessed: {
    en: 'Awarded on {date}, before the assessment on {since}.',
    zh: '颁证日期{date}早于考核日期{since}。',
  },
  awardedInFuture: { en: 'The date of award, {date}, lies ahead.', zh: '颁证日期{date}尚未到来。' },
  resultTwice: {
    en: 'The same result of this person is recorded twice.',
    zh: '此人同一证书、同一单元的成绩重复登记。',
  },

  adoptedByNobody: { en: 'It is adopted, but nobody who adopted it is entered.', zh: '已采用，但未填采用方。' },
  adoptedWhen: { en: 'The date of adoption is not entered.', zh: '未填采用日期。' },
  adopterUnnamed: {
    en: 'This adopter has neither a name nor a country or region.',
    zh: '该采用方未填单位或国家（地区）。',
  },
  adopterNoProof: { en: 'No evidence of the adoption is kept.', zh: '未留采用证明。' },
  adoptedAtHome: {
    en: 'Adopted on the Chinese mainland: not counted as adopted abroad.',
    zh: '采用方在境内，不计入“被国（境）外采用”。',
  },
  adoptedTooEarly: {
    en: 'Adopted on {date}, before it was developed on {since}.',
    zh: '采用日期{date}早于开发日期{since}。',
  },
  adoptedInFuture: { en: 'The date of adoption, {date}, lies ahead.', zh: '采用日期{date}尚未到来。' },
  postHolderMissing: { en: 'Who holds the post is not entered.', zh: '未填任职人员。' },
  postOrganisationMissing: { en: 'The body in which the post is held is not entered.', zh: '未填任职组织。' },

  noMaster: { en: 'The class has no master.', zh: '大师班未填大师。' },
  noPairs: { en: 'No apprentice is paired with the master yet.', zh: '尚未登记师徒结对。' },
  pairNoApprentice: { en: 'This pair has no apprentice.', zh: '该结对未填徒弟。' },
  apprenticeTwice: { en: '{name} is paired twice.', zh: '徒弟“{name}”重复结对。' },
  apprenticeUnpaired: { en: '{name} is an apprentice, but paired with nobody.', zh: '徒弟“{name}”尚未结对。' },
  ownMaster: { en: 'Nobody is their own master.', zh: '师傅与徒弟不能为同一人。' },
  secondMaster: {
    en: '{name} is not the master who leads the class: one master leads a class.',
    zh: '“{name}”不是本班大师，一个班由一位大师领衔。',
  },
  noTargets: { en: 'No targets were agreed with {name}.', zh: '徒弟“{name}”未填培养目标。' },
  notAssessed: { en: '{name} has neither a grade nor an assessment.', zh: '徒弟“{name}”尚无考核结果。' },
  targetsOpen: {
    en: '{count} target of {name} is not marked as met. | {count} targets of {name} are not marked as met.',
    zh: '徒弟“{name}”有{count}项目标未标记达成。',
  },
  placedOverIntake: {
    en: '{value} were placed, but only {most} were taken in.',
    zh: '就业{value}人，超过招收的{most}人，请更正。',
  },
  membersOverIntake: {
    en: '{value} people are listed, but the intake is {most}.',
    zh: '名单共{value}人，超过招收人数{most}。',
  },
  placedUnknown: { en: 'How many the enterprise took is not entered.', zh: '未填就业人数。' },
  noEnterprise: { en: 'The enterprise is not entered.', zh: '未填合作企业。' },
  notAnEnterprise: { en: '“{name}” is not recorded as an enterprise.', zh: '“{name}”的机构类型不是企业。' },
  noCollege: { en: 'The college is not entered.', zh: '未填培养院校。' },
  orderNoAgreement: { en: 'No agreement is linked.', zh: '未关联订单班协议。' },
})
