import type { Bilingual } from '../model/define'
import { fullName } from '../model/names'
import type { BilingualText, Name, Row } from '../model/types'

const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')

/** A name in Chinese characters, family name first; empty when there is none. */
export function nameInChinese(person: Row<'person'>): string {
  return fullName(person.nameZh)
}

/** A name in Latin letters as its bearer would write it: family name first for Chinese names; empty when there is none. */
export function nameInLatin(person: Row<'person'>): string {
  const name: Name = person.nameLatin ?? {}
  if (name.full) return name.full
  return person.nameZh ? joined([name.family, name.given, name.middle]) : joined([name.given, name.middle, name.family])
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
