import { columnOf } from '../../model/columns'
import { enumWords } from '../../model/enum-words'
import { learnedTitle, parseChineseName, parseLatinName, withoutTitle } from '../../model/names'
import type { Value } from '../contract'
import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from './context'
import { splitByChinese } from './pinyin'
import { toE164 } from './read-phone'
import { brackets, foldWord, hasHan, narrow, rawText, tidyText } from './tidy'

/** Columns that hold the parts of the person's own names. */
const partsOf = {
  nameZh: { family: 'familyNameZh', given: 'givenNameZh' },
  nameFull: { family: 'surname', given: 'givenNames' },
} as const

/** Commas and letters of full width are narrow in names; nothing else of a name is changed. */
const narrowName = (text: string) =>
  tidyText(
    text
      .replace(/，/g, ',')
      .replace(/／/g, '/')
      .replace(/[＇’]/g, "'")
      // The sign by which a spreadsheet was told that text follows; 't Hooft is a name.
      .replace(/^\s*'(?=\p{Script=Han}|\p{Lu})/u, ''),
  )

/** Common characters or unmarked letters alone: nothing stands beside such a name. */
const bareName = /^(?:[\u4e00-\u9fff]{2,4}|[A-Za-z]+(?: [A-Za-z]+)*)$/

/**
 * Reads a name. The value is the name as written: "ZHUGE/YANGBEN MS" is ZHUGE YANGBEN, "Lü, Niming" stays; parts that the
 * writing tells go to the columns of the parts.
 */
export function readName(cell: Cell, context: ColumnContext): ReadCell {
  const written = rawText(cell)
  if (telephone[context.info.key] && nobody.test(written.trim())) return { state: 'unknown', findings: [] }
  if (bareName.test(written)) return readAlone(written, context)
  const contact = besideTelephone(written, context)
  if (contact) return contact
  const { name, more } = besideName(narrowName(written), context)
  const read = readAlone(name, context)
  return Object.keys(more).length === 0 ? read : { ...read, more: { ...more, ...read.more } }
}

const telephone: Readonly<Record<string, { phone: string; relation?: string }>> = {
  emergencyName: { phone: 'emergencyPhone', relation: 'emergencyRelation' },
  emergency2Name: { phone: 'emergency2Phone', relation: 'emergency2Relation' },
  guardianName: { phone: 'guardianPhone', relation: 'guardianRelation' },
  guardian2Name: { phone: 'guardian2Phone', relation: 'guardian2Relation' },
}
const relatives =
  /^(?:父亲?|母亲?|爸爸?|妈妈?|父母|家长|监护人|配偶|妻子?|丈夫|爱人|儿子|女儿|兄弟?|哥哥|弟弟|姐妹?|姐姐|妹妹|祖父|祖母|爷爷|奶奶|外公|外婆|叔叔|阿姨|朋友|同事|mother|father|mum|mom|dad|parent|guardian|wife|husband|spouse|partner|son|daughter|brother|sister|grandmother|grandfather|aunt|uncle|friend)$/iu

/** In the place of a contact's name: there is nobody to call. */
const nobody = /^[(（[【]?\s*(?:已?故|已?去世|已?过世|病故|离异|失联|deceased|passed away|late)\s*[)）\]】]?$/iu

/** A word for a relative and nothing else: 父亲, Mother. */
export const isRelative = (text: string): boolean => relatives.test(text.trim())

/** 01632 960222 and 07700 900123: no Chinese code begins so and is as long. */
const ofBritain = /^0(?:1[1-9]\d{7,8}|7\d{9})$/

/** 王大示（父亲）19800000001 in a column of contacts: the name, the relation and the number each to its own column. */
function besideTelephone(written: string, { info, country }: ColumnContext): ReadCell | null {
  const into = telephone[info.key]
  const found = into ? /[+(（]?\d[\d\s()（）+-]{6,}\d/u.exec(narrow(written)) : null
  const number = found && toE164(found[0].trim(), ofBritain.test(found[0].replace(/\D/gu, '')) ? 'GB' : country)
  if (!into || !found || !number) return null
  const words = narrow(written)
    .replace(found[0], ' ')
    .split(/[\s,，、;；:：/()（）-]+/u)
    .filter((word) => word !== '' && !/^(?:电话|手机|联系电话|tel|mob|mobile|phone)\.?$/iu.test(word))
  const relation = words.find((word) => relatives.test(word))
  const name = words.filter((word) => word !== relation).join(' ')
  const more = { [into.phone]: number, ...(relation && into.relation && { [into.relation]: relation }) }
  // "Mum: 07700 900999" names nobody.
  if (name === '') return relation && into.relation ? { state: 'unknown', findings: [], more } : null
  return {
    value: (hasHan(name) ? parseChineseName(name) : parseLatinName(name)).full,
    state: 'said',
    findings: [],
    more,
  }
}

/** Jane Sampleton (wife) in a column of contacts: the name and the relation. */
function besideRelative(written: string, key: string): { name: string; more: Record<string, Value> } | null {
  const relation = telephone[key]?.relation
  const { outside, inside } = brackets(written)
  const [word] = inside
  // 赵某 母亲
  const [, first, last] = /^(\S+)\s+(\S+)$/u.exec(written.trim()) ?? []
  if (relation && first && last && hasHan(first) && isRelative(last)) return { name: first, more: { [relation]: last } }
  // 赵某/母亲, Jane Sample, Mother
  const [, left, right] = /^([^/,、]{2,}?)\s*[/,、]\s*([^/,、]{1,})$/u.exec(written.trim()) ?? []
  if (relation && left && right && isRelative(right) && !isRelative(left))
    return { name: left, more: { [relation]: right } }
  if (relation && left && right && isRelative(left) && !isRelative(right))
    return { name: right, more: { [relation]: left } }
  // "Aunt: Sun Niwen", 姑姑：孙拟文
  const [, before, name] = /^([^:：]{1,12})\s*[:：]\s*(\S.*)$/u.exec(written) ?? []
  if (relation && before && name && isRelative(before)) return { name, more: { [relation]: before } }
  return relation && inside.length === 1 && word && outside && isRelative(word)
    ? { name: outside, more: { [relation]: word } }
    : null
}

/** A name without what stands in brackets behind it or in the other script beside it: 王示例（男）, 王示例 Wang Shili. */
function besideName(written: string, { info, around }: ColumnContext): { name: string; more: Record<string, Value> } {
  const whole = besideRelative(written, info.key) ?? { name: written, more: {} }
  if (info.key !== 'nameZh' && info.key !== 'nameFull') return whole
  const { outside, inside } = brackets(written)
  const [word] = inside
  if (inside.length === 1 && word && outside && !/[(（[【]/u.test(outside)) {
    const gender = enumWords(columnOf('gender')).get(foldWord(word))
    if (gender && !/\d/.test(word)) return { name: outside, more: { gender } }
    const role = enumWords(columnOf('roleInGroup'), around.cohortKind).get(foldWord(word))
    if (role) return { name: outside, more: { roleInGroup: role } }
    if (formerly.test(word) || isAside(word, outside)) return { name: outside, more: { remarks: word } }
    if (classes.test(word) && chineseName.test(outside)) return { name: outside, more: { classGroup: word } }
    const called = calledName(word)
    if (called && !(hasHan(outside) && isWholeName(called, outside))) return withCalled(outside, called, info.key)
  }
  return inTwoScripts(written, info.key) ?? whole
}

/** Behind a name, no name: what somebody is, or what is to be noted of them. */
const notCalled =
  /^(?:n[ée]e?|mr|mrs|ms|miss|mx|dr|prof|sir|jr|sr|tb[acd]|late|new|old|cancelled|withdrawn|withdrew|reserve|standby|deferred|minor|child|adult|infant|vip|self|single|twin|double|shared|maiden|formerly|deceased|absent|present|online|local|part|full|time|only|yes|no|none|it|hr|uk|admin)$/iu

/** Hayley Testerman (née Mockford): what somebody was called is no part of what they are called. */
const formerly = /^(?:n[ée]e|formerly|previously|prev\.?|曾用名)[\s:：]/iu

/** CHEN Jiayi (2008), (b. 2/5/2007), (Level 3 Catering), (withdrawn): noted, and no part of a Latin name. */
const isAside = (word: string, name: string): boolean =>
  /^(?:b\.?|born|dob|aged?)?\s*[:.]?\s*\d[\d\s./年月日生岁-]*$/iu.test(word) ||
  asideOfChinese.test(word) ||
  (!hasHan(name) && (notCalled.test(word) || subjects.test(word) || /\d/u.test(word)))

/** 李样本（转专业）, （已退）, （候补）: what became of somebody. */
const asideOfChinese =
  /^(?:(?:已|拟|新|待|暂|原|现)?(?:转|退|休|复|停|降|留|延|补|替|候|请|换|增|调|借|走|住|离|入)(?:\p{Script=Han}{1,6}|$)|(?:已|未|暂|待|不)\p{Script=Han}{1,6}|新生|老生|走读|住校|组长|班长|队长|负责人|党员|团员|少数民族|素食|清真|过敏\p{Script=Han}{0,4}|\p{Script=Han}{1,4}过敏|单间|双间|单人间)$/u

/** What is taught stands behind names in British lists, and nobody is called by it. */
const subjects =
  /^(?:catering|hospitality|business|engineering|construction|plumbing|carpentry|joinery|electrical|automotive|nursing|childcare|health(?:care| and social care)?|beauty|hairdressing|horticulture|agriculture|floristry|media|music|dance|drama|performing arts|sports?|travel(?: and tourism)?|tourism|marketing|account(?:ing|ancy)|finance|computing|digital|science|maths|english|esol|art(?: and design)?|design|fashion|animal (?:care|management)|equine|welding|bakery|culinary arts?|logistics|staff|students?|teachers?|leaders?|interpreters?|chaperones?)$/iu

/** The class behind a name that two of a cohort bear: 软件2402, 22级酒管1班. */
const classes =
  /^(?=.{3,20}$)(?!.*(?:岁|月|日|次|人|元|手机|电话|房))(?:\p{Script=Han}{1,8}\d{2,4}|\d{2,4}级?\p{Script=Han}{1,8}\d{0,2})[-（(]?\d{0,2}[)）]?班?$/u

/** The name somebody goes by, as it stands in brackets behind theirs: (Rachel), (known as Rachel), (英文名：Rachel). */
function calledName(text: string): string | null {
  const word = text.replace(
    /^(?:aka|a\.k\.a\.?|known as|preferred(?: name)?|goes by|english name|英文名|昵称)\s*[:：]?\s*/iu,
    '',
  )
  return /^\p{Lu}\p{L}{1,19}(?:[-'’ ]\p{Lu}\p{L}{1,19})?$/u.test(word) && !hasHan(word) && !notCalled.test(word)
    ? word
    : null
}

/** 李样本（LI Yangben）, 李样本（Liyangben）: the whole name in the other script, and no name to be called by. */
const isWholeName = (latin: string, chinese: string) =>
  /\s/.test(latin) || latin === latin.toUpperCase() || splitByChinese(latin, parseChineseName(chinese)) !== null

function withCalled(name: string, preferredName: string, key: string): { name: string; more: Record<string, Value> } {
  const both = inTwoScripts(name, key) ?? { name, more: {} }
  return { name: both.name, more: { ...both.more, preferredName } }
}

const chineseName = /^[\p{Script=Han}·]{2,8}$/u
const latinName = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}\s'’.,/-]{2,50}$/u

/** Both names of a person in one cell; each goes to its own column. */
function inTwoScripts(written: string, key: string): { name: string; more: Record<string, Value> } | null {
  if (!hasHan(written) || !/\p{Script=Latin}{2}/u.test(written)) return null
  const halves = written.split(
    /(?<=\p{Script=Han})[\s/|(（]*(?=\p{Script=Latin})|(?<=[\p{Script=Latin}.])[\s/|(（]*(?=\p{Script=Han})/u,
  )
  const [left = '', right = ''] = halves.map((half) => half.replace(/[)）]\s*$/u, '').trim())
  if (halves.length !== 2) return null
  const chinese = [left, right].find((half) => chineseName.test(half.replace(/\s/gu, '')))
  const latin = [left, right].find((half) => latinName.test(half))
  if (!chinese || !latin) return null
  // Øst 马丁 is one name in two scripts, the family in front; 王示例 Wang Shili and Wangshili 王示例 are a name twice.
  if (left === latin && !isWholeName(latin, chinese)) return null
  const own = key === 'nameZh' ? chinese : latin
  const [other, field] = key === 'nameZh' ? ([latin, 'nameFull'] as const) : ([chinese, 'nameZh'] as const)
  const read = field === 'nameZh' ? parseChineseName(other) : parseLatinName(other)
  const into = partsOf[field]
  return {
    name: own,
    more: {
      [field]: read.full ?? other,
      ...(read.family && { [into.family]: read.family }),
      ...(read.given && { [into.given]: read.given }),
    },
  }
}

const honoured = /^(\p{Script=Han}{2,4})(?:老师|同学|先生|女士|小姐|教授)$/u

/** 王示例老师 is 王示例; of 王老师 and 欧阳老师 the family name is all that is known. */
const withoutHonour = (written: string): string => {
  const name = written.length > 3 ? honoured.exec(written)?.[1] : undefined
  // A family name alone would be one of two characters: 欧阳.
  return name && parseChineseName(`${name}某`).family !== name ? name : written
}

function readAlone(as: string, context: ColumnContext): ReadCell {
  // A family is called Mrs Pretend, or Mr & Mrs Mock: the title is all of the name that anybody knows.
  if (context.info.key === 'hostFamily') return { value: tidyText(as), state: 'said', findings: [] }
  const written = withoutHonour(as)
  const { key } = context.info
  const chinese = hasHan(written)
  // A visitor's name among Chinese ones is their name in Latin letters, whatever the heading says; and the other way round.
  const other =
    key === 'nameZh' && !chinese && /\p{Script=Latin}/u.test(written)
      ? 'nameFull'
      : key === 'nameFull' && chinese
        ? 'nameZh'
        : null
  if (other) {
    const { full, family, given } = chinese ? parseChineseName(written) : parseLatinName(written)
    const parts = partsOf[other]
    const more = {
      [other]: full ?? written,
      ...(family && { [parts.family]: family }),
      ...(given && { [parts.given]: given }),
    }
    return { state: 'unknown', findings: [], more }
  }
  const name = chinese ? parseChineseName(written) : parseLatinName(written)
  const into = key === 'nameZh' && chinese ? partsOf.nameZh : key === 'nameFull' && !chinese ? partsOf.nameFull : null
  const more: Record<string, Value> = {}
  if (into && name.family) more[into.family] = name.family
  if (into && name.given) more[into.given] = name.given
  const title = key === 'nameFull' && !chinese ? learnedTitle(written) : null
  if (title) more.title = title
  return {
    value: name.full ?? written,
    state: 'said',
    findings: [],
    ...(Object.keys(more).length > 0 && { more }),
  }
}

/** Reads a part of a name: spaces joined, letters kept. */
export function readNamePart(cell: Cell, { info }: ColumnContext): ReadCell {
  const written = narrowName(rawText(cell)).replace(/[,\s]+$/, '')
  const { outside, inside } = brackets(written)
  const [word] = inside
  const called = info.key === 'givenNames' && inside.length === 1 && word && outside ? calledName(word) : null
  if (called) return { value: outside, state: 'said', findings: [], more: { preferredName: called } }
  if (written === '') return { state: 'unknown', findings: [] }
  // Dr Kit under First name: the title is none of the name.
  const title = info.key === 'givenNames' || info.key === 'surname' ? learnedTitle(written) : null
  const value = title ? withoutTitle(written) : written
  return { value, state: 'said', findings: [], ...(title && { more: { title } }) }
}
