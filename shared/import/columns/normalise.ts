/**
 * A heading as it is compared: full width made narrow, lower case, no spaces, no punctuation. A heading that strips to
 * nothing (`#`) is compared as it stands; an empty one matches nothing.
 */
export function normaliseHeading(heading: string): string {
  const narrow = heading.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
  const stripped = narrow.replace(/[()（）[\]【】/*.:：\-_–—·'’"“”,，、;；?？!！]/gu, '')
  return stripped === '' ? narrow : stripped
}

/** One way to read a heading, and what it is worth at most when it is found. */
export interface Variant {
  text: string
  worth: number
  /** whole heading, its Chinese or its Latin half, or without its bracketed hint */
  part: 'whole' | 'cjk' | 'latin' | 'bracketless'
}

const bracketed = /[(（[【][^()（）[\]【】]*[)）\]】]/gu

/** "出生日期(YYYYMMDD)" without its hint; the same text where there is none, or where nothing would be left. */
export function withoutBrackets(heading: string): string {
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
  return [...found.values()]
}
