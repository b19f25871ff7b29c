import type { Bilingual } from '../model/define'
import type { BilingualText, Name, Row } from '../model/types'

const joined = (parts: (string | undefined)[], between: string) => parts.filter(Boolean).join(between)

/** A name in Chinese characters, family name first; empty when there is none. */
export function nameInChinese(person: Row<'person'>): string {
  const name: Name = person.nameZh ?? {}
  return name.full ?? joined([name.family, name.given], '')
}

/** A name in Latin letters as its bearer would write it: family name first for Chinese names; empty when there is none. */
export function nameInLatin(person: Row<'person'>): string {
  const name: Name = person.nameLatin ?? {}
  if (name.full) return name.full
  return person.nameZh
    ? joined([name.family, name.given, name.middle], ' ')
    : joined([name.given, name.middle, name.family], ' ')
}

/** Both languages of a text of which one may be missing; null when both are. */
export function inBoth(text: BilingualText | undefined): Bilingual | null {
  const either = text?.zh || text?.en
  return either ? { en: text?.en || either, zh: text?.zh || either } : null
}
