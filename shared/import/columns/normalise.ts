import { withoutAsking, withoutFirst, withoutQuestionNumber } from './question'

/**
 * A heading as it is compared: full width made narrow, lower case, no spaces, no punctuation. A heading that strips to
 * nothing (`#`) is compared as it stands; an empty one matches nothing.
 */
export function normaliseHeading(heading: string): string {
  const narrow = simplified(heading.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''))
  const stripped = narrow.replace(/[()（）[\]【】/*.:：\-_–—·'’"“”,，、;；?？!！]/gu, '')
  return stripped === '' ? narrow : stripped
}

const traditional = (
  '護护 號号 碼码 學学 電电 話话 機机 緊紧 聯联 絡络 備备 註注 簽签 證证 發发 關关 係系 ' +
  '國国 別别 齡龄 歲岁 訊讯 職职 稱称 務务 級级 專专 業业 單单 過过 飲饮 團团 組组 長长 ' +
  '領领 隊队 師师 帶带 類类 種种 間间 費费 應应 繳缴 餘余 額额 監监 書书 親亲 時时 點点 ' +
  '達达 遷迁 總总 計计 歷历 參参 與与 項项 審审 評评 語语 體体 質质 狀状 況况 聲声 請请 ' +
  '選选 擇择 據据 處处 屬属 縣县 區区 鄉乡 鎮镇 門门 戶户 陸陆 臺台 灣湾 優优 實实 際际 ' +
  '蓋盖 編编 製制 報报 補补 貼贴 個个 資资 雙双 課课 錄录 獎奖 懲惩 許许 願愿 離离 開开 ' +
  '迴回 還还 辦办 術术 農农 養养 獸兽 醫医 藝艺 廠厂 場场 館馆 營营 賽赛 運运 動动 員员 ' +
  '階阶 層层 義义 勞劳 負负 責责 寢寝 習习 島岛 嶼屿 療疗 藥药 劑剂 慣惯 頭头 銜衔 籤签 ' +
  '幣币 訂订 貨货 夾夹 檔档 標标 準准 簡简 縮缩 碩硕'
).split(' ')
const simple = new Map(traditional.map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']))

/** Traditional characters of headings in their simplified form: 護照號碼 is 护照号码. */
function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text
  let result = ''
  for (const character of text) result += simple.get(character) ?? character
  return result
}

/** One way to read a heading, and what it is worth at most when it is found. */
export interface Variant {
  text: string
  worth: number
  /** whole heading, its Chinese or its Latin half, or without its bracketed hint */
  part: 'whole' | 'cjk' | 'latin' | 'bracketless'
}

/** Behind the meaning: as the passport has it, or that yes or no is asked. */
const asides =
  /[\s,，–-]*(?:(?:as\s+)?(?:at|on)\s+(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?(?:\s+\d{2,4})?)|(?:exactly\s+)?(?:as|per|same\s+as)\b[^()]*\b(?:passport|id\s*card|document)\b.*|[（(]?(?:须|请|需|应|务必)?(?:与|同|按|以)(?:护照|身份证|证件)[^()（）]*(?:一致|相同|为准)[)）]?|[?？]\s*[（(]?(?:y\s*\/\s*n|yes\s*\/\s*no|是\s*\/\s*否|有\s*\/\s*无)[)）]?)\s*$/iu

const begins = /[(（[]\s*(?:起|始|自|开始|起始|生效|from|start|begin(?:ning|s)?)\s*[)）\]]/iu

const bracketed = /[(（[【][^()（）[\]【】]*[)）\]】]/gu

/** "出生日期(YYYYMMDD)" without its hint; the same text where there is none, or where nothing would be left. */
function withoutBrackets(heading: string): string {
  // 签证有效期（起） is not until when.
  if (begins.test(heading)) return heading
  const without = heading.replace(bracketed, ' ').trim()
  return without === '' ? heading : without
}

/** "姓名 Name" in its Chinese and its Latin half; null where only one script is there. */
export function halves(heading: string): { cjk: string; latin: string } | null {
  const narrow = heading.normalize('NFKC').trim()
  let from = narrow.search(/\p{Script=Han}/u)
  if (from < 0 || !/\p{Script=Latin}{2}/u.test(narrow)) return null
  let to = narrow.length
  while (to > 0 && !/\p{Script=Han}/u.test(narrow.slice(to - 1, to)) && !isLowSurrogate(narrow, to - 1)) to--
  // A bracket opened inside the Chinese half closes there too: 性别（男/女） Sex.
  while (to < narrow.length && /[)\]】]/u.test(narrow.charAt(to))) to++
  // A year belongs to the half it touches: 2027年寒假.
  while (from > 0 && /[\d(（“"]/u.test(narrow.charAt(from - 1))) from--
  while (to < narrow.length && /\d/.test(narrow.charAt(to))) to++
  const cjk = narrow.slice(from, to)
  const latin = `${narrow.slice(0, from)} ${narrow.slice(to)}`.trim()
  return /\p{Script=Latin}{2}/u.test(latin) ? { cjk, latin } : null
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** Every way to read a heading, best first; each text once. */
export function headingVariants(heading: string): Variant[] {
  const found = new Map<string, Variant>()
  const add = (text: string, worth: number, part: Variant['part']) => {
    const normal = normaliseHeading(text)
    if (normal !== '' && !found.has(normal)) found.set(normal, { text: normal, worth, part })
  }
  const split = (text: string, worth: number) => {
    const two = halves(text)
    if (!two) return
    add(two.cjk, worth, 'cjk')
    add(two.latin, worth, 'latin')
  }
  add(heading, 1, 'whole')
  split(heading, 0.9)
  const bare = withoutBrackets(heading)
  if (bare !== heading) {
    add(bare, 0.95, 'bracketless')
    split(bare, 0.88)
  }
  const plain = bare.replace(asides, '').trim()
  if (plain !== '' && plain !== bare) {
    add(plain, 0.95, 'bracketless')
    split(plain, 0.88)
  }
  const own = withoutFirst(withoutQuestionNumber(bare))
  if (own !== bare && own.trim() !== '') {
    add(own, 0.94, 'bracketless')
    split(own, 0.87)
  }
  const asked = withoutAsking(plain === '' ? bare : plain)
  if (asked !== plain) {
    add(asked, 0.93, 'bracketless')
    split(asked, 0.86)
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth)
}
