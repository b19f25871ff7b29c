import { countryNames } from '../model/countries'
import type { Bilingual } from '../model/define'

const platformNames = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
  zh: new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'code' }),
}

const own: Readonly<Record<string, Bilingual>> = countryNames

function nameIn(language: 'en' | 'zh', code: string): string {
  try {
    return platformNames[language].of(code) ?? code
  } catch {
    return code
  }
}

/** The name of a country or region (ISO 3166-1 alpha-2) in both languages; an unknown code stands for itself. */
export function countryLabel(code: string): Bilingual {
  return own[code] ?? { en: nameIn('en', code), zh: nameIn('zh', code) }
}
