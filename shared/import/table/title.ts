import { hasHan, isBlank } from '../cells'
import { halves } from '../columns/normalise'
import type { Grid } from '../grid'

const listWords =
  /(?:报名)?(?:人员|成员|学生|教师|参团人员|参训人员|参加人员|学员|营员)?(?:报名)?(?:花名册|名单|一览表|(?:基本)?信息(?:登记|采集|确认|统计|汇总)?表|(?:基本)?情况(?:登记|统计|汇总)?表|汇总表|登记表|报名表|统计表|信息汇总|名册|明细表|资料表)(?:[（(].*?[)）])?$/u
const listWordsLatin =
  /[\s,:–—-]*\b(?:(?:final|full|updated|draft|confirmed)\s+)*(?:participants?|delegates?|students?|name|group|passenger|attendees?|members?|rooming|travellers?|parents?|parental)?['s]*\s*(?:list|register|roster|manifest|form|spreadsheet|details|data|information|payments?|tracker)\b.*$/iu
/** "- Participants" at the end says who is in the list. */
const whoLatin =
  /\s*[,:–—-]\s*(?:all\s+)?(?:participants?|delegates?|students?|attendees?|members?|travellers?|names)$/iu
/** Which version of a list it is, and of when: (updated 8 March), v2, REVISED, （修订稿）, 3月8日更新. */
const version =
  /[\s,:_–—-]*(?:[(（[](?:[^()（）[\]]*(?:稿|修订|更正|更新|最新|第[\d一二三四五六七八九十]+版)[^()（）[\]]*|(?:as\s+(?:of|at)\s|updated?|revis|amend|correct|final|draft|latest|new\b|v(?:er(?:sion)?)?\.?\s*\d)[^()（）[\]]*)[)）\]]|\b(?:v(?:er(?:sion)?)?\.?\s*\d+(?:\.\d+)*|(?:revised|updated|amended|corrected|final|draft|latest)(?:\s+(?:version|copy|on))?(?:\s+\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?(?:\s+20\d\d)?)?)|(?:\d{1,2}月\d{1,2}日)?(?:更新|修订|更正)版?|(?:修订|更正|最终|最新)版|[初终定]稿)\s*$/iu
const journeyWords =
  /团|研学|营$|冬令营|夏令营|培训$|培训班|研修|访学|交流|考察|实习|大师班|\b(?:tours?|visits?|trip|programme|program|camp|delegation|exchange|training|workshop|masterclass|mission|placement|internship|course|study|summer|winter|cohort)\b/iu
/** "List of participants for the ..." before the name. */
const listBefore =
  /^(?:(?:final|updated|draft|confirmed|name)\s+)*(?:list of\s+)?(?:participants?|delegates?|students?|attendees?|members?|travellers?)\s+(?:of|for|on|in|to)\s+(?:the\s+)?/iu
const attachment = /^附件\s*[\d一二三四五六七八九十]*\s*[:：.、]?\s*/u
/** What is asked of who fills in a list, or said about it: no name. */
const sentence =
  /[.!?;。！？；]\s*$|\b(?:please|must|should|will|shall|are|is|be|been|your|you|not|note|complete|return|send|fill)\b/iu
/** Longest titles of something that is no list by its words: Latin letters take more room. */
const longest = { han: 40, latin: 100 }

/** Lists of something else than the people of a cohort. */
const otherLists = /分房|房间|航班|接送|rooming|flight|manifest|register|台账|成绩|results?\b|协议|通讯录|收费|缴费/iu

const collegeBefore =
  /^(\p{Script=Han}{3,24}(?:大学|学院|学校|中学|职教集团|教育集团|职教中心))(?=(?:\d{4}|[一二三四五六七八九十〇]{2,4}年|赴|暑|寒|第|师生|学生|教师|研学).{3})/u

/**
 * The name of the cohort out of the title: the title without "名单" or "Participant List", and without the college in
 * front of it, which everybody in the list belongs to. Null where it is no such name. `row` is 0-based.
 */
export function titleOf(
  grid: Grid,
  rows: readonly number[],
): { row: number; name: string; college: string | undefined } | null {
  for (const row of rows) {
    const filled = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell))
    const only = filled.length <= 2 && typeof filled[0] === 'string' ? filled[0].trim().replace(attachment, '') : ''
    if (only === '' || /[:：]\s*\S/u.test(only.replace(/[:：]\s*(?:participant|name|delegate|student).*$/iu, '')))
      continue
    const title = nameInTitle(only)
    if (!title) continue
    const college = collegeBefore.exec(title)?.[1]
    const name = college ? title.slice(college.length).trim() : title
    return { row, name, college }
  }
  return null
}

const english = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s+[A-Z][a-z]{2,8}\.?)?(?:\s+20\d\d)?\s*(?:[-–—]|to|until)\s*\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?\s+20\d\d`
const chinese = String.raw`20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日?\s*(?:[-–—~～至到]+)\s*(?:20\d\d\s*年\s*)?(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日`
const digits = String.raw`20\d\d[./]\d{1,2}[./]\d{1,2}\s*[-–—~～至到]+\s*(?:20\d\d[./])?(?:\d{1,2}[./])?\d{1,2}`
const twoDays = new RegExp(String.raw`(?<![\d.])(?:${english}|${chinese}|${digits})(?!\d)`, 'u')

const withoutYear = /(?<![\d年]\s?)\d{1,2}月\d{1,2}日?\s*[-–—~～至到]+\s*(?:\d{1,2}月)?\d{1,2}日/u

/** The words of a title that say from when to when: "3-17 July 2027", and 7月5日至25日 of the one year that it names. */
export function daysInTitle(text: string): string | null {
  const plain = text.normalize('NFKC')
  const whole = twoDays.exec(plain)?.[0]
  if (whole) return whole
  const years = new Set(plain.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [])
  const [year] = years
  const days = withoutYear.exec(plain)?.[0]
  return days && year && years.size === 1 ? `${year}年${days}` : null
}

/** "delegate list" behind a colon says what the table is. */
export const isListTitle = (text: string): boolean => listWordsLatin.exec(` ${text.trim()}`)?.index === 0

function nameInTitle(title: string): string | null {
  const narrow = title.normalize('NFKC').replace(version, '')
  if (otherLists.test(narrow)) return null
  const isList =
    listWords.test(narrow) || listWordsLatin.test(narrow) || listBefore.test(narrow) || halves(narrow) !== null
  const two = halves(narrow)
  const parts = two
    ? [two.cjk.replace(listWords, ''), two.latin.replace(listWordsLatin, '')]
    : [begun(narrow).replace(listWords, '').replace(listWordsLatin, '').replace(whoLatin, '')]
  const kept = parts
    .map((part) =>
      part
        .replace(version, '')
        .replace(/[\s\-–—:,]+$/u, '')
        .trim(),
    )
    .filter((part) => part.length >= 4 && journeyWords.test(part))
  if (kept.length === 0 || (!isList && !isName(kept.join('')))) return null
  return kept.join(' ')
}

/** The name behind "List of participants for the", with a capital. */
function begun(name: string): string {
  const rest = name.replace(listBefore, '')
  return rest === name ? name : rest.charAt(0).toUpperCase() + rest.slice(1)
}

function isName(text: string): boolean {
  if (hasHan(text) || text.length <= longest.han) return text.length <= longest.han
  return text.length <= longest.latin && /^[\p{Lu}\d]/u.test(text) && !sentence.test(text)
}
