import type { Language } from './define'

const collators: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' }),
  zh: new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true }),
}

/** Orders text for people: by pinyin in Chinese, by letters in English, numbers by size; empty text last. */
export function compareText(a: string, b: string, language: Language): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return collators[language].compare(a, b)
}
