import { words } from '../say'

/** Institutions, alliances, events and the press: what is wrong, and what to do. */
export const institutionSentences = words({
  unifiedCodeCheck: {
    en: 'The check character of the unified code “{value}” does not fit: check it against the licence.',
    zh: '统一社会信用代码“{value}”校验位不符，请对照证照核实。',
  },
  codeTwice: {
    en: '“{name}” has the same code {value}: one of them is wrong, or both are the same institution.',
    zh: '代码{value}与“{name}”相同：其中一个有误，或两条记录为同一单位。',
  },
  noContact: { en: 'No contact is entered for an active partner.', zh: '合作中的单位尚无联系人，请补充。' },
  noCurrentContact: {
    en: 'None of the contacts is still in post: enter who is.',
    zh: '联系人均已不在任，请补充现任联系人。',
  },
  contactUnnamed: { en: 'This contact names no person.', zh: '该联系人未填人员。' },
  onlyEnterprises: {
    en: 'Only enterprises have this: clear it, or change the kind.',
    zh: '该项仅适用于企业，请清除或更改机构类型。',
  },
  sideConflict: {
    en: 'The country or region is {country}, which does not fit the side: correct one of them.',
    zh: '国家（地区）为{country}，与境内/境外不一致，请更正。',
  },
  leadUnitMissing: { en: 'No lead unit is entered.', zh: '未填牵头单位。' },
  leadNotMember: { en: 'The lead unit “{name}” is not among the members.', zh: '牵头单位“{name}”不在成员名单中。' },
  memberUnnamed: { en: 'This member names no institution.', zh: '该成员未填单位。' },
  memberTwice: { en: '“{name}” is listed twice in the same part.', zh: '成员“{name}”重复登记。' },
  postVacant: { en: 'Nobody is entered for this post.', zh: '该岗位未填人员。' },
  domesticCount: {
    en: '{said} domestic institutions were announced, {count} is recorded. | {said} domestic institutions were announced, {count} are recorded.',
    zh: '公布境内院校{said}所，已登记{count}所。',
  },
  overseasCount: {
    en: '{said} overseas institutions were announced, {count} is recorded. | {said} overseas institutions were announced, {count} are recorded.',
    zh: '公布境外院校{said}所，已登记{count}所。',
  },
  enterpriseCount: {
    en: '{said} enterprises were announced, {count} is recorded. | {said} enterprises were announced, {count} are recorded.',
    zh: '公布企业{said}家，已登记{count}家。',
  },
  guestCount: {
    en: '{said} people were announced, {count} guest is recorded. | {said} people were announced, {count} guests are recorded.',
    zh: '公布参会{said}人，已登记嘉宾{count}人。',
  },
  heldInFuture: {
    en: 'The event is marked as held, but it begins on {date}.',
    zh: '活动标记为已举办，但开始日期为{date}。',
  },
  guestTwice: { en: '{name} is on the guest list twice.', zh: '嘉宾“{name}”重复登记。' },
  organisationsNotListed: {
    en: '{count} guest’s organisation is not among the institutions present. | {count} organisations of guests are not among the institutions present.',
    zh: '嘉宾所属单位有{count}个未列入到会单位。',
  },
  nothingSigned: {
    en: 'A signing ceremony was held, but no agreement says that it was signed here: link the agreements.',
    zh: '签约仪式已举办，但没有协议关联到本活动，请关联协议。',
  },
  pictureRefused: {
    en: 'No consent to photographs: {names}. Look through the pictures before they are published or passed on. | {count} people of it have not consented to photographs, among them {names}. Look through the pictures before they are published or passed on.',
    zh: '共{count}人不同意使用肖像（{names}）：发布或转发前请检查照片、影像。',
  },
  noClipping: { en: 'Neither a link nor a clipping is kept.', zh: '既无链接也无剪报，请留存其一。' },
  publishedInFuture: { en: 'The date published, {date}, lies ahead.', zh: '发布日期{date}尚未到来。' },
  publishedBeforeEvent: {
    en: 'Published on {date}, before the event began on {since}.',
    zh: '发布日期{date}早于活动开始日{since}。',
  },
})
