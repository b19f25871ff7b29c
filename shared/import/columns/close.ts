import { columnOf } from '../../model/columns'
import { headings } from './headings'
import { normaliseHeading } from './normalise'

/**
 * Number of edits between two texts (insert, delete, replace, swap of neighbours), counted no further than `limit`;
 * more than that gives `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      best = Math.min(best, cost)
    }
    if (best > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

const han = /\p{Script=Han}/u

/** How many edits are forgiven: Chinese headings are short, so one in four characters; Latin ones one from 5, two from 10. */
function forgiven(text: string): number {
  if (han.test(text)) return text.length >= 4 ? 1 : 0
  return text.length >= 10 ? 2 : text.length >= 5 ? 1 : 0
}

/** The closest known heading to a normalised one, or null. Two equally close ones of different meaning are none. */
export function closestHeading(text: string): { text: string; distance: number } | null {
  const limit = forgiven(text)
  if (limit === 0) return null
  let best: { text: string; distance: number } | null = null
  let tied = false
  for (let length = text.length - limit; length <= text.length + limit; length++)
    for (const known of headings.byLength.get(length) ?? []) {
      const distance = editDistance(text, known, best ? best.distance : limit)
      if (distance > limit || (best && distance > best.distance)) continue
      if (distance > 0 && isAnotherWord(text, known)) continue
      if (best && distance === best.distance) tied ||= meaning(known) !== meaning(best.text)
      else {
        best = { text: known, distance }
        tied = false
      }
    }
  return tied ? null : best
}

const ofDay = /^(.{1,2})(?:日期|时间|日)$/u

/** 到达日期 is no 到期日期 written wrongly, nor 回执日期 one of 回程日期: of two characters one says which day. */
function isAnotherWord(text: string, known: string): boolean {
  const [one, other] = [ofDay.exec(text)?.[1], ofDay.exec(known)?.[1]]
  if (one !== undefined && other !== undefined && one.length === other.length && one !== other) return true
  if (text.length !== known.length) return false
  // 外语成绩 is the score that is asked for, 德语成绩 another.
  const language = /[德法日韩俄泰葡意西]语/u.exec(text)?.[0]
  if (language !== undefined && !known.includes(language)) return true
  const at = [...text].findIndex((character, i) => character !== known[i])
  return opposites.some((all) => all.includes(text[at] ?? ' ') && all.includes(known[at] ?? ' '))
}

/** Characters of which one makes another heading of one with the other: 母 and 父, 回 and 去. */
const opposites = ['生失', '中外', '父母', '去回返来往', '入出', '起止', '大小', '左右', '前后', '甲乙丙丁', '男女']

function meaning(text: string): string {
  return (headings.byText.get(text)?.fields ?? []).join()
}

/** Words that say whose value it is, when it is the participant's own. */
const ownWords =
  /^(?:学生|学员|教师|老师|教职工|职工|参团人员|参团人|参训人员|参加人员|人员|成员|营员|团员|选手|旅客|乘客|乘机人|出行人|被保险人|被保人|持照人|本人|个人|申请人|participant'?s?|student'?s?|pupil'?s?|delegate'?s?|learner'?s?|traveller'?s?|traveler'?s?|passenger'?s?|guest'?s?|applicant'?s?|child'?s?|teacher'?s?|staff|member'?s?|your|personal|own)(?=.)/u

/** Words that say the value is somebody else's; what follows them is never the participant's own. */
const otherPeople =
  /父|母|家长|监护|紧急|应急|联系人|亲属|配偶|导师|班主任|辅导员|校长|院长|领导|领队|带队|担保|司机|导游|经理|负责人|经办|填表|企业|公司|酒店|接待|接机|志愿者|联络员|接站|接送|送机|陪同|对接|翻译|邀请|寄宿|住家|推荐|parent|guardian|emergency|nextofkin|nok|kin|mother|father|spouse|host|hotel|company|agent|sponsor|referee|tutor|leader|chaperone|escort|driver|guide|manager|doctor|gp|school|college|pickup|greeter|buddy|buddies|volunteer|employer|dropoff|supervisor|mentor|assessor|invoice|billing|workplace|landlord|发票|开票|房东|房主|linemgr|mgr|校内|target|目标|意向|去过|曾赴|拟申|拟报|assessed|verifier|iqa|^iv$|moderator|递签|检测员|投保人|师傅|值班/u

/** 父亲, 家长信息, Next of Kin above a column: what stands there is another person's. */
export const isOfAnother = (parent: string): boolean =>
  /^(?:学生)?(?:[对我外中校]方联系人|主要联系人|partnercontact|(?:main|key|primary|lead)contact|父亲|母亲|父母|爸爸|妈妈|家长|监护人|第[一二]监护人|配偶|紧急联系人|应急联系人|亲属|mother|father|parent|guardian|carer|parentguardian|parentcarer|emergencycontact|nextofkin|nok|spouse)/u.test(
    parent,
  )

/** Words that say the value is of another thing than the one a heading at the end means: 居留许可有效期 is no passport's. */
const otherThings =
  /application|registration|nomination|booking|vignette|visa|permit|licence|license|brp|contract|policy|appointment|体检|许可|居留|聘|合同|授权|签证|保险/u

/** `学生手机号码` without the word that says whose it is; null where there is none. */
export function withoutOwner(text: string): string | null {
  const rest = text.replace(ownWords, '')
  return rest === text ? null : rest
}

const twins: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:号码|编号|号)$/u, ['号码', '编号', '号', '']],
  [/(?:日期|时间|日)$/u, ['日期', '时间', '日', '']],
  [/名称$/u, ['', '名']],
  [/(?:情况|信息)$/u, ['', '情况', '信息']],
  [/(?:number|num|no|nr|nos|ref|reference|id)$/u, ['number', 'no', '']],
  [
    /(?:telephonenumber|phonenumber|telephone|telno|tel|phone|mobile|mob|contactnumber|number)$/u,
    ['phone', 'tel', 'mobile', 'number', 'contactnumber'],
  ],
  [
    /(?:requirements?|needs|reqs|information|info|details|preferences|issues|conditions)$/u,
    ['', 'needs', 'requirements', 'information', 'conditions'],
  ],
  [
    /(?:expirydate|expirationdate|expiry|expires|exp|validto|validuntil|validtill|enddate)$/u,
    ['expiry', 'expirydate', 'validuntil'],
  ],
  [/(?:yn|ifany|ifapplicable|please|received|recd|given)$/u, ['']],
  [/^latest(?!start|end|arriv|depart|date)/u, ['']],
  [/^(?:any|your|the(?=.{5})|current|full|please|official|本次|现|所在|目前|当前|最新|有效)/u, ['']],
  [/^dateof(.+)$/u, ['$1date']],
  [/^(.+)date$/u, ['dateof$1']],
  [/^nameof(.+)$/u, ['$1name', '$1']],
]

/** Other ways to write a heading that mean the same: 护照编号 for 护照号码, "Policy num" for "Policy No". */
export function* sameWords(text: string): Generator<string> {
  for (const [end, others] of twins) {
    if (!end.test(text)) continue
    for (const other of others) {
      const twin = text.replace(end, other)
      if (twin !== text && twin.length >= (han.test(twin) ? 2 : 3)) yield twin
    }
  }
}

const numberBehind = /(?:号码|编号|号|number|num|no|nr|nos|ref|reference|id)$/u
/** Kinds whose value is what somebody or something is called. */
const called = new Set(['name', 'reference'])

/** Partner ID is not what the partner is called, though Passport ID and Passport may be one: the number is of what has a name. */
export const isNumberOfNamed = (text: string, twin: string, fields: readonly string[]): boolean =>
  numberBehind.test(text) && !numberBehind.test(twin) && fields.some((field) => called.has(columnOf(field).kind))

const contactBehind =
  /(?:姓名)?(?:及其?|和|与)?(?:关系)?(?:及其?|和|与)?(?:联系)?(?:电话|手机|方式)(?:号码)?$|(?:names?)?(?:and|&|plus)?(?:relationship)?(?:and|&)?(?:contact)?(?:tel|telephone|phone|mobile|contact|number)(?:no|nos|number|details)?$/u

/** `紧急联系人及电话` without the telephone number that its cells hold as well; null where the heading names none. */
export function withoutContact(text: string): string | null {
  if (!/及|和|与|and|&|姓名电话|namephone|nametel/u.test(text)) return null
  const rest = text.replace(contactBehind, '')
  return rest === text || rest === '' ? null : rest
}

const expiryBehind =
  /(?:及|和|与|、|\/)?(?:其)?(?:证照|护照)?(?:有效期(?:限|至|止)?|到期日?)$|(?:and|&)?(?:expiry|expirydate|validity)$/u

/** `护照号及有效期` without the date that its cells hold as well; null where the heading names none. */
export function withoutExpiry(text: string): string | null {
  const rest = text.replace(expiryBehind, '')
  return rest === text || rest === '' ? null : rest
}

/** Whether a heading says that its values are another person's, or of another thing. */
export const isOther = (rest: string) => otherPeople.test(rest) || otherThings.test(rest)

/** Ends that say what kind of thing a column holds, and not of what: 提交答卷时间 is no time of travel. */
const saysLittle = new Set([
  '时间',
  '日期',
  '编号',
  '内容',
  '地点',
  '情况',
  '类型',
  '类别',
  '名称',
  '其他',
  'date',
  'time',
  'number',
  // Halal / veg / other: one of the answers, and no remarks.
  'other',
])
const within = /^(?:at|in|for|to|from|with|on|about)$/iu

const question = /^(?:是否|有无|要不要|需不需要)/u
/** What people answer in words, though they are asked for yes or no. */
const answered = /过敏|病|药|禁忌|清真|素食/u

/**
 * Known heading at the end of a longer one (`最新联系电话`), unless the rest names another person or thing. In Latin letters it
 * begins where a word of the heading as written begins: baggage is no age.
 */
export function headingAtEnd(text: string, written: string): string | null {
  const isHan = han.test(text)
  const shortest = isHan ? 2 : 4
  const words = written.normalize('NFKC').split(/[^\p{L}\p{N}]+/u)
  const before = new Map(words.map((_, i) => [normaliseHeading(words.slice(i).join('')), words[i - 1] ?? '']))
  for (let from = 1; from <= text.length - shortest; from++) {
    const end = text.slice(from)
    if (!isHan && !before.has(end)) continue
    const known = headings.byText.get(end)
    if (!known?.fields[0] || saysLittle.has(end)) continue
    // Programme at home institution: what is studied at an institution is none.
    if (within.test(before.get(end) ?? '')) return null
    // Type of partner: a word for it, and not who it is.
    if (/\b(?:type|kind|sort|category)s? of\b/iu.test(written)) return null
    // 成绩有效期, ELI expiry: of whatever stands in front, and of no passport.
    if (known.ambiguous && known.fields[0] === 'passportExpiry' && !/护照|证件|passport|document/u.test(text))
      return null
    // 是否需要住宿 asks for yes or no; a number of a room is none.
    const isAsked = !question.test(text) || answered.test(end) || columnOf(known.fields[0]).kind === 'flag'
    const rest = text.slice(0, from)
    // 护照状态 says whether there is a passport, and nothing of a visa.
    if (known.fields[0].startsWith('visa') && /护照|passport/u.test(rest)) return null
    const isVisas = /^(?:visa|签证)/u.test(rest) && known.fields[0].startsWith('visa')
    return isAsked && (isVisas || !isOther(rest)) ? end : null
  }
  return null
}

/** A heading that is a known parent and a known child written as one: `监护人手机`. The field, or null. */
export function parentAndChildInOne(text: string): string | null {
  for (const pair of headings.twoLevel)
    for (const parent of pair.parents)
      if (parent.length < text.length && text.startsWith(parent) && pair.children.has(text.slice(parent.length)))
        return pair.field
  return null
}
