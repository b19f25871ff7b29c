import { parseChineseName } from '../../model/names'
import type { Sample } from './content'

/** Family names of nine in ten people of a list, for columns that nothing else gives away. */
const families = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧阳诸葛司马上官',
)

/** A column of names by its cells: Chinese ones by their family names, Latin ones by being two words or more. */
export function looksLikeName({ texts }: Sample, used: ReadonlySet<string>): { field: string; sure: number } | null {
  if (texts.length < 2) return null
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length
  const bare = (text: string) => text.replace(/\s/g, '')
  if (!used.has('nameZh') && share((text) => isChineseName(bare(text))) >= 0.7) return { field: 'nameZh', sure: 0.65 }
  const latin = share((text) =>
    /^[\p{Script=Latin}\p{M}'’.-]+(?:[\s,/]+[\p{Script=Latin}\p{M}'’.-]+){1,3}$/u.test(text),
  )
  if (!used.has('nameFull') && latin >= 0.8 && share((text) => text.length <= 40) === 1)
    return { field: 'nameFull', sure: 0.6 }
  const word = share((text) => /^[\p{Lu}][\p{Script=Latin}\p{M}'’-]{1,20}$/u.test(text)) >= 0.9
  if (!word || used.has('nameFull') || used.has('nameZh')) return null
  // "Zoe", "Example": two columns of single words, the family name in capitals or second.
  const capitals = share((text) => text === text.toUpperCase()) === 1
  const field = capitals && !used.has('surname') ? 'surname' : used.has('givenNames') ? 'surname' : 'givenNames'
  return used.has(field) ? null : { field, sure: 0.5 }
}

function isChineseName(text: string): boolean {
  if (!/^[\p{Script=Han}·]{2,12}$/u.test(text)) return false
  return (
    families.has([...text][0] ?? '') &&
    ([...text].length <= 4 || text.includes('·')) &&
    parseChineseName(text).full !== ''
  )
}
