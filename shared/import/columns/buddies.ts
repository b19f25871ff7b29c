/**
 * Lists that put a guest and one of our own students on a row. The guest is whom the list is about; the buddy is noted
 * with them, name, class and telephone, and never becomes the guest's other name or number.
 */
import { type Claim, type Heading, single } from './claim'
import { normaliseHeading } from './normalise'

const buddy =
  /学伴|语伴|小伙伴|结对(?:同学|学生|伙伴)|接待(?:同学|学生)|budd(?:y|ies)|hoststudent|studenthost|studentambassador/u
/** Our own, where guests are named beside them. */
const ours = /^(?:我校|我方|本校|校方)(?:学生|同学|学员)|^ourstudents?/u
const guest =
  /^(?:外方|外国|外籍|国外|境外|海外|国际|来访|来华|到访|对方|[英德法泰美日韩意澳俄]方|[英德法泰美日韩意澳俄]国)(?:营员|同学|学生|学员|师生|成员|人员|来宾)?(?:姓名|名字|英文名)?$|^(?:来宾|外宾|嘉宾|客人|访客)(?:姓名)?$|^(?:(?:their|visiting|overseas|international|foreign|exchange|partner|incoming|inbound)(?:students?|pupils?|learners?|participants?)|guests?|visitors?|guestnames?|visitornames?)(?:names?)?$/u

const names = new Set(['nameZh', 'nameFull', 'surname', 'givenNames', 'familyNameZh', 'givenNameZh'])
/** What a plain heading beside a buddy says of the buddy. */
const ofBuddy = new Set([
  'classGroup',
  'department',
  'major',
  'gradeYear',
  'studentNo',
  'phone',
  'phone2',
  'wechat',
  'email',
  'gender',
  'age',
  'englishScore',
])

const noted: Claim = { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true, noted: true }

/** The claims with those of buddies noted; as they are where a list names no buddies or nobody else. */
export function buddiesNoted(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const texts = headings.map(({ parts }) => parts.map(normaliseHeading))
  const isGuest = texts.map((parts) => parts.length > 0 && guest.test(parts[0] ?? '') && isOfNames(parts))
  const guests = isGuest.includes(true)
  const isBuddy = texts.map((parts) => parts.some((text) => buddy.test(text) || (guests && ours.test(text))))
  if (!isBuddy.includes(true)) return [...claims]
  const isName = (i: number) => !isBuddy[i] && (isGuest[i] || names.has(claims[i]?.fields[0] ?? ''))
  if (!claims.some((_, i) => isName(i))) return [...claims]
  let beside = false
  return claims.map((claim, i) => {
    if (isBuddy[i]) {
      beside = true
      return noted
    }
    const plain = (texts[i]?.length ?? 0) === 1
    beside = beside && plain && !isName(i) && ofBuddy.has(claim.fields[0] ?? '')
    if (beside) return noted
    const [of = '', what] = headings[i]?.parts ?? []
    if (isGuest[i]) return { fields: ['nameFull', 'nameZh'], ambiguous: true, confidence: 0.8, because: 'close' }
    // 外国学生 above 电话: theirs.
    return what !== undefined && guest.test(normaliseHeading(of)) ? single(what) : claim
  })
}

/** 外方学生 alone or above 姓名, and nothing else of them. */
const isOfNames = (parts: readonly string[]) =>
  parts.length === 1 || /^(?:姓名|名字|name|fullname)$/u.test(parts[1] ?? '')
