import { normaliseHeading } from './normalise'

/** Children that say nothing without their parent: whose name, which date. */
export const needParent = new Set(
  [
    '姓名',
    '名字',
    '电话',
    '手机',
    '联系电话',
    '联系方式',
    '关系',
    '日期',
    '号码',
    '号',
    '编号',
    '状态',
    '地址',
    'Name',
    'Phone',
    'Tel',
    'Mobile',
    'Number',
    'No',
    'Date',
    'Address',
    'Status',
    'From',
    'To',
  ].map(normaliseHeading),
)

/** First-level headings that only sort the columns: they change no meaning below them. */
export const sortingWords =
  /(?:基本|个人|本人|学生|学员|教师|人员|参团|成员|其他|其它)(?:基本|个人)?(?:信息|情况|资料)?$|^(?:personal|basic|general|participant|student|delegate|traveller|other)?(?:details|information|info|data|particulars)$|^(?:participant|student|delegate|traveller|passenger|candidate|competitor|learner|other)s?$|^(?:考生|选手|参赛选手|旅客|乘客|营员|队员|被保险人)$|^(?:信息|情况|资料)$|^联系(?:方式|信息)$|^contacts?(?:details|information|info)?$/u

/** Words for the name of what stands above. */
export const nameOfOne = new Set(
  [
    'Name',
    'Full name',
    'Official name',
    'Legal name',
    'Name of organisation',
    '名称',
    '全称',
    '单位名称',
    '学校名称',
    '校名',
    '名',
  ].map(normaliseHeading),
)
/** What somebody is within an organisation: 工作单位 above 职务. */
export const withinOne = new Set([
  'position',
  'department',
  'profTitle',
  'major',
  'classGroup',
  'studentNo',
  'staffNo',
  'gradeYear',
])
const ofOrganisations = new Set(['institution', 'hostInstitution', 'enterprise'])

/** Sending organisation above Name, OID and City: an organisation in several columns. 单位及职务 is none. */
export const ofOrganisation = (
  { fields, confidence }: { fields: readonly string[]; confidence: number },
  parent: string,
) => ofOrganisations.has(fields[0] ?? '') && confidence >= 0.85 && !/[及和与/&]|\band\b/iu.test(parent)

const others =
  /^(?:寄宿家庭|接待家庭|住家|酒店|宾馆|中介|司机|导游|担保人|推荐人|班主任|辅导员|医生|(?:host(?:family|families)?|homestay|hotel|gp|doctor|surgery|agent|agency|employer|sponsor|referee|driver|guide|tutor)s?)(?:信息|情况|资料|details|information|info)?$/u
/** How to reach somebody and who they are. */
const ofSomebody = new Set(
  'phone email wechat address postcode gender age dob nationality institution department position'.split(' '),
)

/** Host family above Postcode, Agent above Email: theirs, and nothing of the participant. */
export const isOfOthers = (field: string | undefined, parent: string) =>
  ofSomebody.has(field ?? '') && others.test(parent)
