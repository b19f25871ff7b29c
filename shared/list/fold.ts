/** Text for comparing: narrow, without marks, in small letters. */
export function fold(text: string): string {
  return simple.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
}

/** Plain letters and Chinese characters have nothing to fold but their case. */
const simple = /^[\x20-\x7e\u4e00-\u9fff]*$/
