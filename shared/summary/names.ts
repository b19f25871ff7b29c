import type { Bilingual } from '../model/define'
import { fullName } from '../model/names'
import type { BilingualText, Row } from '../model/types'

/** A name in Chinese characters, family name first; empty when there is none. */
export function nameInChinese(person: Row<'person'>): string {
  return fullName(person.nameZh)
}

/** Both languages of a text of which one may be missing; null when both are. */
export function inBoth(text: BilingualText | undefined): Bilingual | null {
  const either = text?.zh || text?.en
  return either ? { en: text?.en || either, zh: text?.zh || either } : null
}

/** The words of a value of an enumeration; `otherwise` where there is none or the dictionary does not know it. */
export function labelOf(
  values: Readonly<Record<string, Bilingual>>,
  key: string | undefined,
  otherwise: Bilingual,
): Bilingual {
  const value = key === undefined ? undefined : values[key]
  return value ? { en: value.en, zh: value.zh } : otherwise
}
