import { words } from '../say'

/** Agreements: what is wrong, and what to do. */
export const agreementSentences = words({
  agreementExpiring: {
    en: 'The agreement ends on {until}, in {count} day: decide whether to renew it. | The agreement ends on {until}, in {count} days: decide whether to renew it.',
    zh: '协议将于{until}到期，还有{count}天，请确定是否续签。',
  },
  noticeRunningOut: {
    en: 'The agreement renews itself on {until}. To end it, give notice by {date}.',
    zh: '协议将于{until}自动续签；如不续签，须在{date}前书面通知对方。',
  },
  noticePassed: {
    en: 'Notice had to be given by {date}: the agreement renews itself on {until}.',
    zh: '提前通知期限{date}已过，协议将于{until}自动续签。',
  },
  renewedByItself: {
    en: 'The agreement renewed itself and now runs until {until}. Enter the new end.',
    zh: '协议已自动续签，现有效期至{until}，请更新到期日。',
  },
  reviewDue: {
    en: 'A review was due on {date}: hold it and enter the next one.',
    zh: '应于{date}复核，请完成复核并填写下次日期。',
  },
  deliverableOverdue: {
    en: '“{what}” was due on {date} and is not marked as done.',
    zh: '约定任务“{what}”应于{date}前完成，尚未标记完成。',
  },
  endFromTerm: {
    en: 'No end is entered; with the term “{term}” it is {until}.',
    zh: '未填到期日，按期限“{term}”推算为{until}。',
  },
  termConflict: {
    en: 'The term “{term}” would end on {until}, but the end entered is {date}: find out which is right.',
    zh: '按期限“{term}”推算应于{until}到期，与所填{date}不一致，请核实。',
  },
  termUnread: {
    en: 'The term “{term}” is not a length such as “5 years” or “open-ended”, so no end follows from it. Enter the end.',
    zh: '期限“{term}”不是“5年”“长期”之类的写法，无法推算到期日，请直接填写到期日。',
  },
  noEnd: {
    en: 'Neither an end nor a term is entered: nobody is reminded in time.',
    zh: '未填到期日或期限，无法按时提醒。',
  },
  signedBeforeCeremony: {
    en: 'The agreement was signed on {date}, but the ceremony begins on {since}: check both dates.',
    zh: '签署日期{date}早于签约活动{since}，请核对。',
  },
  signedAfterCeremony: {
    en: 'The agreement was signed on {date}, after the ceremony ended on {until}: check both dates.',
    zh: '签署日期{date}晚于签约活动{until}，请核对。',
  },
  signedInFuture: { en: 'The date signed, {date}, lies ahead.', zh: '签署日期{date}尚未到来。' },
  notSigned: {
    en: 'The state says that it is signed, but no date signed is entered.',
    zh: '状态为已签署，但未填签署日期。',
  },
  parentExpired: {
    en: 'The parent agreement “{name}” ended on {until}: see whether this one may go on.',
    zh: '上位协议“{name}”已于{until}到期，请确认本协议能否继续履行。',
  },
  parentCircle: { en: 'The agreement is its own parent: choose another.', zh: '上位协议循环指向本协议，请重新选择。' },
  tooFewParties: {
    en: 'An agreement has two parties at least; enter the other.',
    zh: '协议至少应有两方，请补充签约方。',
  },
  partyTwice: { en: '{name} is named twice among the parties.', zh: '签约方中“{name}”重复。' },
  partyUnnamed: { en: 'This party has no institution.', zh: '该签约方未填单位。' },
  numberTwice: {
    en: 'The number {value} is also that of “{name}”.',
    zh: '编号{value}与“{name}”重复。',
  },
  agreementUnder: {
    en: 'The agreement “{name}” ended on {until}, before this is over.',
    zh: '所属协议“{name}”于{until}到期，早于本项结束。',
  },
})
