import { parseChineseName } from '../../model/names'
import type { Sample } from './content'

/** Family names of nearly everybody in a list, for columns that nothing else gives away. */
const families = new Set(
  '鲁韦昌马苗凤花俞任柳酆鲍费廉岑薛雷倪殷罗毕郝邬安常乐于时齐康伍余元卜顾平黄和穆萧尹姚湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁' +
    '杜阮蓝闵席季麻强路娄危童颜梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪解应宗丁宣邓单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲封' +
    '储靳段富巫焦巴弓牧隗山谷车侯全班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索赖卓蔺屠蒙池乔阴郁胥能苍双闻莘党翟' +
    '谭贡劳逄姬申扶堵冉宰雍璩桑桂濮牛寿通边扈燕冀浦尚农温庄晏柴瞿阎充慕连茹习宦艾容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越' +
    '夔隆师巩聂晁勾敖融冷訾辛阚那简饶空曾沙养鞠须丰巢关蒯相查后荆红游竺权盖益桓公覃佟滕尤战仝苟蹇邸商原郎闫代肖付覃占邝岳敬侍' +
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
