import { columnOf } from '../../model/columns'
import type { Column } from '../contract'
import type { Claim, Heading } from './claim'
import { isOther } from './close'
import { fieldByContents, fitness, isCollege, isHan, isLatin, listByContents, type Sample } from './content'
import { contradiction } from './contradiction'
import { normaliseHeading } from './normalise'

export interface Candidate {
  field: string
  score: number
}

/** What a heading and its cells say of a column together. */
export interface Judged {
  heading: Heading
  claim: Claim
  sample: Sample
  candidates: Candidate[]
  confidence: number
  because: Column['because']
}

/** The table a column stands in. */
export interface Setting {
  recordType: string
  taken: ReadonlySet<string>
  /** It says who somebody is: sex, date of birth, a passport. */
  ofPeople: boolean
  /** First field of the column to the left. */
  left: string | undefined
}

/** Weighs what a heading claims against its cells and the table around it. */
export function judge(heading: Heading, claimed: Claim, sample: Sample, setting: Setting): Judged {
  const judged = weigh(heading, claimed, sample, setting)
  const [first] = judged.candidates
  const instead = first ? contradiction(first.field, sample, heading.parts.join(' ')) : null
  if (!instead) return judged
  const { field } = instead
  if (field === null || setting.taken.has(field)) return { ...judged, confidence: Math.min(judged.confidence, 0.3) }
  return { ...judged, candidates: [{ field, score: 0.75 }], confidence: 0.75, because: 'cells' }
}

function weigh(heading: Heading, claimed: Claim, sample: Sample, setting: Setting): Judged {
  // 项目 above 第1人, 第2人: numbers of people, whatever their heading says.
  const claim = countsPeople(sample)
    ? { ...claimed, fields: [], ambiguous: false, leftAlone: true }
    : (givenBeside(claimed, sample, setting) ?? claimed)
  if (claim.fields.length === 0) {
    // The number of a host or a parent is a telephone number, and not the participant's.
    const guess = claim.leftAlone || isOther(normaliseHeading(heading.parts.join(''))) ? null : fieldByContents(sample)
    return {
      heading,
      claim,
      sample,
      candidates: guess ? [{ field: guess.field, score: guess.sure }] : [],
      confidence: guess?.sure ?? claim.confidence,
      because: guess ? 'cells' : 'none',
    }
  }
  if (!claim.ambiguous) return unambiguous(heading, claim, sample, setting)
  const other = otherList(claim, sample, setting)
  if (other) return { heading, claim, sample, candidates: [other], confidence: other.score, because: 'cells' }
  // 编号 beside names and passports is the list's own number of somebody, and of no paper.
  const counts = setting.ofPeople && claim.fields[0] === 'seq'
  const candidates = (counts ? ['seq'] : claim.fields)
    .map((field, rank) => ({ field, score: scoreOf(field, sample, setting) - rank * 0.06 }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = candidates
  const lead = (first?.score ?? 0) - (second?.score ?? 0)
  // A heading that means several things, over cells that are none of them: From and To over airports are no dates.
  const least = isVague(heading, first?.field ?? 'seq', sample) ? mostOfVague : 0.25
  if (sample.cells.length >= 2 && candidates.every(({ field }) => fitness(columnOf(field), sample) < least))
    return {
      heading,
      claim,
      sample,
      candidates,
      confidence: isCoded(claim, sample) ? 0.6 : 0.3,
      because: claim.because,
    }
  return {
    heading,
    claim,
    sample,
    candidates,
    confidence: Math.min(
      claim.because === 'close' ? mostOfClose : 1,
      Math.min(claim.confidence + 0.1, 1) * (lead >= 0.4 ? 1 : lead >= 0.15 ? 0.88 : 0.75),
    ),
    because: lead >= 0.15 && sample.cells.length > 0 ? 'cells' : claim.because === 'none' ? 'heading' : claim.because,
  }
}

/** 张伟2 and 学生03 under 姓名 are no names, and yet what people are called in this list. */
const isCoded = ({ fields }: Claim, { texts }: Sample) =>
  fields[0] === 'nameZh' && texts.every((text) => /^\p{Script=Han}{1,4}\s?\d{1,4}$/u.test(text))

/** 中文名 beside 中文姓, Name beside Surname: the other half of the name, where no cell holds a whole one. */
function givenBeside(claim: Claim, sample: Sample, { taken }: Setting): Claim | null {
  const [field] = claim.fields
  if ((field !== 'nameZh' && field !== 'nameFull') || sample.texts.length === 0) return null
  const half = { ambiguous: false, confidence: 0.88 }
  if (taken.has('familyNameZh') && !taken.has('givenNameZh') && isHan(sample) && sample.texts.every(isHalf))
    return { ...claim, ...half, fields: ['givenNameZh'] }
  const single = isLatin(sample) && severalWords(sample) < 0.3
  return taken.has('surname') && !taken.has('givenNames') && single
    ? { ...claim, ...half, fields: ['givenNames'] }
    : null
}

const isHalf = (text: string) => [...text.replace(/\s/gu, '')].length <= 2

/** Person 1, 团员2: the heads of a form with one person a column, beside a leader who needs no number. */
export function countsPeople({ texts }: { texts: readonly string[] }): boolean {
  const counted = texts.filter((text, i) => i > 0 || !leads.test(text))
  return counted.length >= 2 && counted.every((text, i) => numberOf(text) === i + 1)
}

const leads = /^(?:团长|组长|队长|领队|leader)$/iu
const ordinal =
  /^(?:第|人员|学生|学员|成员|队员|团员|组员|营员|教师|老师|代表|申请人|出访人员|参团人员|旅客|person|participant|student|travell?er|member|delegate|applicant|passenger|no\.?)\s*(\d+|[一二三四五六七八九十])\s*[人位名]?$/iu

function numberOf(text: string): number | null {
  const written = ordinal.exec(text)?.[1]
  if (written === undefined) return null
  const figure = '一二三四五六七八九十'.indexOf(written)
  return figure >= 0 ? figure + 1 : Number(written)
}

/** None of the heading's lists has the words of the cells, and one other list has. */
function otherList(claim: Claim, sample: Sample, setting: Setting): Candidate | null {
  const fits = claim.fields.some((field) => fitness(columnOf(field), sample) >= 0.25)
  const field = fits ? null : listByContents(sample, setting.taken, 1)
  return field ? { field, score: 0.7 } : null
}

function unambiguous(heading: Heading, claim: Claim, sample: Sample, setting: Setting): Judged {
  const candidates = claim.fields.map((field) => ({ field, score: claim.confidence }))
  const field = claim.fields[0] as string
  const fits = fitness(columnOf(field), sample)
  const named = swapByScript(field, sample)
  if (named !== field) candidates.unshift({ field: named, score: claim.confidence })
  // A near spelling whose cells say otherwise is no match.
  const doubted =
    (fits < mostOfVague && isVague(heading, field, sample)) ||
    (fits < 0.25 &&
      (claim.because === 'close' ||
        isNoDay(field, sample) ||
        isCount(field, sample) ||
        (field === 'nameZh' && isCollege(sample))))
  const sure = Math.min(claim.confidence, mostSure(field, fits, claim, sample, setting, heading.parts.join(' ')))
  return {
    heading,
    claim,
    sample,
    candidates,
    confidence: doubted ? 0.3 : named !== field ? Math.min(sure, 0.8) : sure,
    because: named !== field ? 'cells' : claim.because,
  }
}

const vague = new Set([
  ...['status', '状态', 'type', '类型', 'category', '类别', 'level', '级别', 'state'],
  ...['currentstatus', '当前状态', '目前状态', '办理状态', '进度'],
])
/** The part of its cells that a heading which could be of anything has to mean. */
const mostOfVague = 0.75

/** Status over words that are none of the field's: the status of something else. */
function isVague({ parts }: Heading, field: string, sample: Sample): boolean {
  const [only] = parts
  return (
    parts.length === 1 &&
    sample.cells.length >= 2 &&
    columnOf(field).kind === 'enum' &&
    vague.has(normaliseHeading(only ?? ''))
  )
}

/** Return, From and To over airports, Finish over marks: no cell has a figure that a day could be told by. */
const isNoDay = (field: string, { texts }: Sample) =>
  /^(?:date|partialDate)$/u.test(columnOf(field).kind) &&
  texts.length >= 2 &&
  texts.every((text) => /^(?:[A-Z]{3}|\d{1,3}(?:\.\d+)?%?)$/u.test(text))

/** 出勤（天） over 10, 8, 4: how much there was, where the field has words. A mark beside a grade is noted elsewhere. */
const isCount = (field: string, { texts, cells }: Sample) =>
  columnOf(field).kind === 'enum' &&
  field !== 'result' &&
  cells.length >= 2 &&
  texts.every((text) => /^\d+(?:\.\d+)?%?$/u.test(text))

/** A spelling that nobody wrote down yet is never certain. */
const mostOfClose = 0.85

/** How sure a heading leaves one at most, by its cells, its spelling and the table it stands in. */
function mostSure(
  field: string,
  fits: number,
  claim: Claim,
  sample: Sample,
  { recordType, taken, left }: Setting,
  heading: string,
): number {
  if (claim.because === 'close') return mostOfClose
  // 护照号 over words: the heading may still be right, and the cells wrong.
  // Coach over two names is no group.
  const least = field === 'subGroup' ? 2 : 3
  if (fits < 0.2 && sample.cells.length >= least && field !== 'seq') return 0.7
  const { record } = columnOf(field)
  // City in a list of people is where they live, unless a college stands to its left.
  const ofCollege = field === 'province' && recordType === 'enrolment' && !colleges.has(left ?? '')
  // So is Country, unless a college stands beside it.
  if (field === 'country' && recordType === 'enrolment' && !colleges.has(left ?? '')) return 0.6
  // Date of issue where no passport is: of anything.
  const ofNone =
    field === 'passportIssueDate' &&
    !taken.has('passportNo') &&
    !/^(?:passport|docType|idCard)/u.test(left ?? '') &&
    !/护照|证件|passport/iu.test(heading)
  if (ofCollege || ofNone) return 0.4
  const elsewhere = record === 'agreement' || record === 'qualificationResult' || record === 'pressItem'
  return elsewhere && recordType === 'enrolment' ? 0.75 : 1
}

const colleges = new Set(['institution', 'institutionEn', 'hostInstitution', 'enterprise', 'country'])

const chineseFor: Readonly<Record<string, string>> = {
  nameFull: 'nameZh',
  surname: 'familyNameZh',
  givenNames: 'givenNameZh',
}
const latinFor: Readonly<Record<string, string>> = {
  nameZh: 'nameFull',
  familyNameZh: 'surname',
  givenNameZh: 'givenNames',
}

/** A name belongs to the script it is written in, whatever its heading says: 学生姓名 over "Gwen Penderyn". */
function swapByScript(field: string, sample: Sample): string {
  if (sample.cells.length < 2) return field
  if (chineseFor[field] && isHan(sample)) return chineseFor[field]
  if (latinFor[field] && isLatin(sample)) return latinFor[field]
  return field
}

function scoreOf(field: string, sample: Sample, setting: Setting): number {
  const info = columnOf(field)
  let score = fitness(info, sample)
  const home = info.record
  const wanted = setting.recordType
  if (wanted === 'agreement' || wanted === 'qualificationResult') {
    if (home === wanted || info.path?.startsWith(`${wanted}.`)) score += 0.3
    else if (home === 'person' || home === 'travelDocument' || home === 'enrolment') score -= 0.1
  } else if (home === 'agreement' || home === 'qualificationResult') score -= 0.25
  if (setting.taken.has(field)) score -= 0.5
  if (field === 'seq' && !mayCount(sample)) score -= 0.6
  // 发证日期 of a list with numbers of certificates and of no passports.
  if (field === 'passportIssueDate' && setting.taken.has('certNo') && !setting.taken.has('passportNo')) score -= 0.6
  // 英文名 and no column of surnames: whole names over NGUYEN VAN SAMPLE, what people are called by over Sunny.
  if (field === 'givenNames' && !setting.taken.has('surname')) score -= severalWords(sample) * 0.3 + 0.25
  if (setting.left && sameDocument(setting.left, field)) score += 0.2
  return score
}

/** Pax over 20, 2 and 1 is how many they are: numbers of rows go up. */
const mayCount = ({ texts }: Sample) =>
  !texts.every((text) => /^\d{1,4}$/u.test(text)) ||
  texts.every((text, i) => i === 0 || Number(text) > Number(texts[i - 1]) || Number(text) === 1)

const severalWords = ({ texts }: Sample) =>
  texts.length === 0 ? 0 : texts.filter((text) => /\S[\s/,]+\S/u.test(text)).length / texts.length

const documents = [/^room/, /^(?:passport|docType|mrz)/, /^visa/, /^eta/, /^insur|^policy/, /^safeguarding/]
/** Passport expiry stands beside the passport number, visa expiry beside the visa, the type of a room beside the room. */
function sameDocument(left: string, field: string): boolean {
  return documents.some((document) => document.test(left) && document.test(field))
}
