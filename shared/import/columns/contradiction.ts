import { columnOf } from '../../model/columns'
import { fitness, type Sample } from './content'
import { isNeed } from './needs'
import { areOwnUnits, sayPosts } from './own-units'
import { looksLike } from './shapes'

/** What cells say instead of what their heading claims; null: nothing the office keeps. */
export type Instead = { field: string | null }

const isAnswer = (text: string) => (looksLike.flag(text) && !/^\d$/.test(text)) || /^[x×√✓✔☑✗✘]$/iu.test(text)

const all = ({ texts }: Sample, test: (text: string) => boolean, least = 2) =>
  texts.length >= least && texts.every(test)
const are = (field: string, sample: Sample) => sample.texts.length >= 2 && fitness(columnOf(field), sample) === 1

/** Kinds whose value is a text of its own: yes under Form or DBS says that something came, and not what. */
const saysWhat = new Set(['text', 'bilingualText', 'name', 'reference', 'file'])
const mayAnswer = new Set(['remarks', 'subGroupLeader'])

const journeys = /\b(?:tour|exchange|visit|trip|camp|delegation)\b|研学|夏令营|冬令营|\p{Script=Han}团$/iu
const aDay = /^\d{1,4}\s*[-/年]\s*\d{1,2}\s*[-/月]/u
const fullName = /^\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+$/u
const organised =
  /college|school|universit|institut|academ|group|trust|ltd|limited|company|centre|center|council|agency|department|office/iu

const cabins = /^(?:premium )?(?:economy|business|first)(?: class)?$|^(?:经济|公务|商务|头等)舱?$/iu
const stays =
  /寄宿|住家|酒店|宾馆|宿舍|民宿|校内|校外|自理|home ?stay|host family|hotel|hostel|dorm|residence|accommodation|own arrangements?/iu
const posts = /^(?:副?团长|团员|领队|秘书长|随团\p{Script=Han}{0,4}|翻译)$/u
const isPhone = (text: string) => looksLike.phone(text)

const none: Instead = { field: null }
const when = (is: boolean, instead: Instead): Instead | null => (is ? instead : null)
/** A number under who is to be called. */
const phoneOf = (field: string) => (sample: Sample) => when(all(sample, isPhone), { field })

const ways: Readonly<Record<string, (sample: Sample, heading: string) => Instead | null>> = {
  // Where one sits in an aeroplane.
  classGroup: (sample) =>
    when(
      all(sample, (text) => cabins.test(text)),
      none,
    ),
  room: (sample) =>
    all(sample, (text) => !/\d/.test(text))
      ? (when(are('roomType', sample), { field: 'roomType' }) ??
        when(
          all(sample, (text) => stays.test(text)),
          none,
        ))
      : when(
          all(sample, (text) => stays.test(text) && !/^\D{0,4}\d{2,}\D{0,2}$/u.test(text)),
          none,
        ),
  // Standard and Trade are kinds of a ticket.
  pnr: (sample) =>
    when(
      all(sample, (text) => /^\p{Lu}\p{Ll}+$/u.test(text)),
      none,
    ),
  qualTitle: (sample) => when(are('result', sample), { field: 'result' }),
  // Years of the calendar are the year somebody began where a Chinese heading asks for it, and else of the journey.
  gradeYear: (sample, heading) =>
    when(all(sample, (text) => /^20\d\d$/.test(text)) && !/\p{Script=Han}/u.test(heading), none),
  major: (sample) =>
    when(
      all(sample, (text) => journeys.test(text)),
      none,
    ),
  // 护理 and 机电 under 项目 are what people study.
  cohortName: (sample) =>
    when(
      !sample.texts.some((text) => journeys.test(text)) &&
        (new Set(sample.texts).size > 1 || all(sample, (text) => text.length <= 2)),
      none,
    ),
  // 国际交流处 and 机电工程学院 under 单位 are parts of the college everybody is from.
  institution: ({ texts }) => when(areOwnUnits(texts), { field: sayPosts(texts) ? 'position' : 'department' }),
  department: ({ texts }) => when(areOwnUnits(texts) && sayPosts(texts), { field: 'position' }),
  // A partner may be who somebody is paired with.
  hostInstitution: (sample, heading) =>
    when(
      /^partners?$/iu.test(heading.trim()) &&
        all(sample, (text) => fullName.test(text) && !organised.test(text)) &&
        new Set(sample.texts).size === sample.texts.length,
      none,
    ),
  // LS0001 under 流水号 is the number of a payment: nobody's place in a list.
  seq: (sample) =>
    when(
      all(sample, (text) => /^[A-Z]{1,4}-?\d{3,}$/u.test(text)),
      none,
    ),
  // Paid by over card and cash is how, and not who.
  funding: (sample) =>
    when(
      all(sample, (text) => paymentWays.test(text)),
      none,
    ),
  // Course / Level over Carpentry L2 and Catering is what they study.
  level: (sample, heading) =>
    when(
      /course|programme|专业/iu.test(heading) &&
        sample.texts.filter((text) => /\p{L}{4,}/u.test(text.replace(levels, ''))).length * 2 > sample.texts.length,
      { field: 'major' },
    ),
  position: (sample) =>
    when(all(sample, (text) => posts.test(text)) && sample.texts.some((text) => /团长|领队/u.test(text)), {
      field: 'roleInGroup',
    }),
  guardianName: phoneOf('guardianPhone'),
  emergencyName: phoneOf('emergencyPhone'),
  phone: (sample) => when(all(sample, looksLike.email), { field: 'email' }),
}

const paymentWays =
  /^(?:(?:debit|credit)? ?card|bacs|cash|cheque|(?:bank )?transfer|paypal|online|direct debit|现金|转账|银行转账|刷卡|微信(?:支付)?|支付宝|对公转账)$/iu

const levels =
  /\b(?:level|diploma|degree|bachelor|master|foundation|certificate|undergraduate|postgraduate|doctora(?:l|te)|apprenticeship)s?\b/giu

/** Whether the cells say something else than the field takes, though any text may stand in it; null where they do not. */
export function contradiction(field: string, sample: Sample, heading: string): Instead | null {
  const { kind } = columnOf(field)
  // A tick under who leads says that somebody does, and not who.
  const least = kind === 'name' || kind === 'reference' ? 1 : 2
  if (saysWhat.has(kind) && !isNeed(field) && !mayAnswer.has(field) && all(sample, isAnswer, least)) return none
  // Agreement? over Y, N and Expired asks whether there is one.
  const asked = /[?？]\s*$|^是否|^有无/u.test(heading.trim())
  if (
    saysWhat.has(kind) &&
    !isNeed(field) &&
    asked &&
    sample.texts.filter(isAnswer).length * 3 >= sample.texts.length &&
    sample.texts.some(isAnswer)
  )
    return none
  if ((kind === 'money' || kind === 'number') && all(sample, (text) => aDay.test(text))) return none
  return ways[field]?.(sample, heading) ?? null
}
