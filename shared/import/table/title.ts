import { isBlank } from '../cells'
import { halves } from '../columns/normalise'
import type { Grid } from '../grid'

const listWords =
  /(?:报名)?(?:人员|成员|学生|教师|参团人员|参训人员|参加人员|学员|营员)?(?:报名)?(?:花名册|名单|一览表|信息表|汇总表|登记表|报名表|统计表|信息汇总|名册|明细表|情况表|资料表)(?:[（(].*?[)）])?$/u
const listWordsLatin =
  /[\s,:–—-]*\b(?:(?:final|full|updated|draft|confirmed)\s+)*(?:participants?|delegates?|students?|name|group|passenger|attendees?|members?|rooming|travellers?|parents?|parental)?['s]*\s*(?:list|register|roster|manifest|form|spreadsheet|details|data|information|payments?|tracker)\b.*$/iu
const journeyWords =
  /团|研学|营$|冬令营|夏令营|培训$|培训班|研修|访学|交流|考察|实习|大师班|\b(?:tours?|visits?|trip|programme|program|camp|delegation|exchange|training|mission|placement|course|study|summer|winter|cohort)\b/iu
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
    const only = filled.length <= 2 && typeof filled[0] === 'string' ? filled[0].trim() : ''
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

function nameInTitle(title: string): string | null {
  const narrow = title.normalize('NFKC').replace(/^附件\s*\d*[:.、]?\s*/u, '')
  if (otherLists.test(narrow)) return null
  const isList = listWords.test(narrow) || listWordsLatin.test(narrow) || halves(narrow) !== null
  const two = halves(narrow)
  const parts = two
    ? [two.cjk.replace(listWords, ''), two.latin.replace(listWordsLatin, '')]
    : [narrow.replace(listWords, '').replace(listWordsLatin, '')]
  const kept = parts
    .map((part) => part.replace(/[\s\-–—:,]+$/u, '').trim())
    .filter((part) => part.length >= 4 && journeyWords.test(part))
  if (kept.length === 0 || (!isList && kept.join('').length > 40)) return null
  return kept.join(' ')
}
