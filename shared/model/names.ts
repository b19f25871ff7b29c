import type { Language } from './define'
import { compareText } from './order'
import { simplified } from './simplified'
import type { Name } from './types'

/** Family names of two characters: kept whole (欧阳样一 is 欧阳 + 样一). */
const compound = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 ' +
    '段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 南荣 第五 单于 纳兰 完颜 叶赫 那拉 爱新'
  ).split(' '),
)

const han = /^[\p{Script=Han}〇]+$/u

/** Spaces inside a Chinese name are taken out, every kind of middle dot becomes ·. */
function tidyChineseName(written: string): string {
  return written
    .replace(/[•・‧∙⋅･．]/g, '·')
    .replace(/\s*·\s*/g, '·')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim()
}

/**
 * A Chinese name with its parts; compound family names stay whole. Names with · (阿依古丽·示例) and names longer than
 * four characters have no family name that could be told: they are kept whole.
 */
export function parseChineseName(written: string): Name {
  const full = tidyChineseName(written)
  if (!han.test(full)) return { full }
  const characters = [...full]
  if (characters.length < 2) return { full }
  const two = characters.slice(0, 2).join('')
  const length = characters.length > 2 && compound.has(simplified(two)) ? 2 : 1
  if (characters.length > length + 2) return { full }
  return { full, family: characters.slice(0, length).join(''), given: characters.slice(length).join('') }
}

const titleAfter = /[\s/.,]+(?:mr|mrs|ms|miss|mstr|master|dr|prof|professor|mx)\.?$/i
const titleBefore = /^(?:mr|mrs|ms|miss|mstr|dr|prof|professor|mx)\.?\s+(?=\p{L})/iu

const learned = /^(?:dr|prof|professor)\b\.?\s+(?=\p{L})|[\s/.,]+(?:dr|prof|professor)\.?$/iu

/** The title of Dr Jane Sample and ZHANG/SAN PROF, which the name itself leaves out; null where none stands there. */
export function learnedTitle(written: string): 'dr' | 'prof' | null {
  const found = learned.exec(written.trim())?.[0]
  return found === undefined ? null : /prof/iu.test(found) ? 'prof' : 'dr'
}

/** The name without the titles before and behind it. */
export const withoutTitle = (written: string): string => written.trim().replace(titleBefore, '').replace(titleAfter, '')

/** Honours and degrees behind a name. MA and BA are left: they are family names too. */
const honours =
  /(?:[\s,]+(?:[KDCOM]BE|BEM|Ph\.?D|DPhil|EdD|MBA|M\.?Sc|B\.?Sc|M\.?Ed|B\.?Ed|PGCE|S?FHEA|FRSA|FCMI|CEng|FIMI|FCCA)\.?(?:\s*\([^)]*\))?)+$/u

const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

function named(full: string, family: string, given: string): Name {
  return { full, ...(family && { family }), ...(given && { given }) }
}

/**
 * A name in Latin letters with its parts where the writing tells them: ZHUGE/YANGBEN, "Lü, Niming", "ZHANG San". Titles
 * at either end are cut, honours and degrees too. Letters are kept as written, diacritics, hyphens and apostrophes too. `full` has a space for the
 * slash; a comma stays.
 */
export function parseLatinName(written: string): Name {
  const text = written
    .replace(/[\u2018\u2019\u02bc＇]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(honours, '')
    .replace(titleAfter, '')
    .replace(titleBefore, '')
    .trim()
  const slash = text.split('/')
  if (slash.length === 2) {
    const [family = '', given = ''] = slash.map((part) => part.trim())
    return named(`${family} ${given}`.trim(), family, given)
  }
  const comma = text.split(/\s*[,，]\s*/)
  if (comma.length === 2) return named(text, comma[0] ?? '', comma[1] ?? '')
  const words = text.split(' ')
  const capitals = words.filter(isCapitals)
  if (words.length > 1 && capitals.length > 0 && capitals.length < words.length) {
    const leading = words.findIndex((word) => !isCapitals(word))
    if (leading === capitals.length) return named(text, capitals.join(' '), words.slice(leading).join(' '))
    const trailing = words.findIndex(isCapitals)
    if (trailing === words.length - capitals.length)
      return named(text, capitals.join(' '), words.slice(0, trailing).join(' '))
  }
  return { full: text }
}

/** Letters that no diacritic can be taken off. */
export const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** Nearly every name is one of these, and most of what folding does leaves them as they are. */
const ascii = /^[ -~]*$/
const commonHan = /^[\u4e00-\u9fff]+$/

/**
 * A name for comparing: diacritics, case, spaces, ·, hyphens and apostrophes off; Ü = YU = V = U, since 吕 stands as
 * LÜ, LYU, LV and LU on papers.
 */
export function foldName(name: string): string {
  if (ascii.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '')
      .replace(/yu|v/g, 'u')
  if (commonHan.test(name)) return simplified(name)
  return simplified(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/yu|v/g, 'u')
}

/** Names that only the spelling of ü tells apart: LYU YIFAN and LV YIFAN, of which the passport has one. */
export function isSpeltOtherwise(a: string, b: string): boolean {
  const letters = (name: string) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]/g, '')
  return /yu|v|u\u0308/iu.test((a + b).normalize('NFD')) && letters(a) !== letters(b) && foldName(a) === foldName(b)
}

/** The same for names whose words may stand in any order: "Lü, Niming" and "NIMING LYU" have one key. */
export function nameKey(name: string): string {
  return name
    .split(/[\s,，/]+/)
    .map(foldName)
    .filter(Boolean)
    .sort()
    .join(' ')
}

/** What to show of a name: as written where it is whole, else its parts. */
export function fullName(name: Name | undefined): string {
  if (!name) return ''
  if (name.full) return name.full
  const parts = [name.family, name.given, name.middle].filter((part) => part !== undefined)
  return parts.join(parts.some((part) => han.test(part)) ? '' : ' ')
}

/** The same as people read it: lists write SHAN,XUGOU and OU/MONI, a page says SHAN XUGOU and OU MONI. */
export const spacedName = (name: Name | undefined): string => fullName(name).replace(/,(?=\S)|[，/]/gu, ' ')

/**
 * A name in Latin letters as people read it, empty when there is none: lists write SHAN,XUGOU, OU/MONI and xieliwen, a
 * printed sheet says SHAN XUGOU, OU MONI and Xie Liwen. Chinese names keep the family name first.
 */
export function readableLatinName({ nameZh, nameLatin }: { nameZh?: Name; nameLatin?: Name }): string {
  if (!nameLatin) return ''
  const { full = '', family, given, middle } = nameLatin
  const parts = (nameZh ? [family, given, middle] : [given, middle, family]).filter(Boolean).join(' ')
  const isForm = /[,，/]/.test(full) || (!/\s/.test(full.trim()) && Boolean(family && given))
  const name = full && !(isForm && parts) ? full : parts
  return name === name.toLowerCase() ? name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name
}

/**
 * Family names that are read otherwise than the character alone, with a character of the right sound to sort by: 曾 is
 * Zeng and stands under Z, not under C.
 */
const soundsLike: Readonly<Record<string, string>> = {
  ...{ 乐: '月', 缪: '妙', 解: '谢', 单: '善', 仇: '求', 翟: '宅', 曾: '增', 查: '渣', 盖: '葛', 区: '欧', 朴: '瓢' },
  ...{ 覃: '秦', 繁: '婆', 薄: '博', 召: '邵', 员: '运', 种: '虫', 重: '虫', 秘: '毕', 折: '舌', 乜: '聂', 能: '耐' },
  ...{ 尉迟: '玉迟', 单于: '蝉于', 万俟: '莫奇', 澹台: '谈台', 长孙: '掌孙' },
}

/** A Chinese name as it is sorted: by the sound of its family name. Other names as they are written. */
function sortableName(name: Name | undefined): string {
  const full = fullName(name)
  const family = name?.family ?? parseChineseName(full).family ?? ''
  const sound = soundsLike[simplified(family)]
  return sound && full.startsWith(family) ? sound + full.slice(family.length) : full
}

type Named = { nameZh?: Name; nameLatin?: Name }

/** The text a person is sorted by: in Chinese by the sound of the Chinese name, in English by the Latin letters. */
export function nameToSort({ nameZh, nameLatin }: Named, language: Language): string {
  return language === 'zh' ? sortableName(nameZh) || fullName(nameLatin) : fullName(nameLatin) || fullName(nameZh)
}

/** Orders people by name: Chinese names by pinyin, other names by their letters, people without a name last. */
export function compareNames(a: Named, b: Named): number {
  return compareText(nameToSort(a, 'zh'), nameToSort(b, 'zh'), 'zh')
}
