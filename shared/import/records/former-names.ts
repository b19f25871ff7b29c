/** What parts of headings were called in sheets that an earlier version wrote: they stay understood. */
import type { Bilingual } from '../../model/define'

/** The name of today, and what stood there before. */
const former: ReadonlyMap<string, string> = new Map([
  ['职业证书', '职业资格'],
  ['证书考试成绩', '考证成绩'],
  ['证书体系', '体系'],
  ['国际化发展方案', '国际化方案'],
  ['本单位', '本办公室'],
  ['接收单位', '接待单位'],
  ['团内职务', '在团职务'],
  ['签发国家（地区）', '签发国（地区）'],
  ['年招生计划', '年招生人数'],
  ['签约身份', '方'],
  ['境内院校', '国内院校'],
  ['大师', '大师/师傅'],
])

/** A Chinese heading, and as it was before parts of it were renamed. */
export function chineseNames(zh: string): string[] {
  const before = zh.replace(/[^：/]+/g, (part) => part.replace(part.trim(), former.get(part.trim()) ?? part.trim()))
  return before === zh ? [zh] : [zh, before]
}

/** A heading as sheets of this program write it, in either language, today or before. */
export const writtenAs = ({ zh, en }: Bilingual): string[] => [...chineseNames(zh), en]
