/** Departments of one's own college, which lists write where the college is asked for. */

const posts =
  '(?:副?(?:处长|科长|主任|部长|院长|系主任|书记|组长)|科员|干事|教师|老师|讲师|教授|辅导员|班主任|秘书|专员|职员|带头人)'
const office = new RegExp(`(?:处|科|室|部|办|系)${posts}?$`, 'u')
const faculty = new RegExp(`学院\\p{Script=Han}{0,6}?${posts}?$`, 'u')
const withPost = new RegExp(`${posts}$`, 'u')
const institution =
  /职业|技术学院|技师|技工|大学|学校|[中小]学|高专|专科|公司|集团|有限|[教]育[局厅]|委员会|协会|医院|[a-z]{3}/iu

/** 示例学院国际处 is an office of a college that is named. */
const namedFirst = /学院\p{Script=Han}{0,6}(?:处|办公室|外办|部|中心|科)/u

/** Whether texts name parts of one college: 国际交流处 and 机电工程学院 beside one another, and nothing that is a college for sure. */
export function areOwnUnits(texts: readonly string[]): boolean {
  const plain = texts.map((text) => text.normalize('NFKC').replace(/\s/gu, ''))
  return (
    plain.length >= 2 &&
    plain.some((text) => office.test(text) && !text.includes('学院')) &&
    plain.every(
      (text) => (office.test(text) || faculty.test(text)) && !institution.test(text) && !namedFirst.test(text),
    )
  )
}

/** Whether most texts say what somebody is there, too: 国际交流处处长, 旅游管理学院教师. */
export const sayPosts = (texts: readonly string[]): boolean =>
  texts.filter((text) => withPost.test(text.trim())).length > texts.length / 2
