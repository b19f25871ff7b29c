import type { PrintLanguage } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import type { BilingualText } from '@shared/model/types'

/** A name that leads and the one that stands under it; empty where there is none. */
export interface TwoNames {
  lead: string
  under: string
}

/** Both scripts of a person's name, the one of the document first. */
export function namesOf(person: { nameZh: string; nameLatin: string }, language: PrintLanguage): TwoNames {
  return inOrder(person.nameZh, person.nameLatin, language)
}

/** Both names of a cohort, the one of the document first. */
export function textsOf({ en = '', zh = '' }: BilingualText, language: PrintLanguage): TwoNames {
  return inOrder(zh, en, language)
}

function inOrder(zh: string, latin: string, language: PrintLanguage): TwoNames {
  const [lead, under] = language === 'en' ? [latin, zh] : [zh, latin]
  if (!lead || lead === under) return { lead: lead || under, under: '' }
  return { lead, under }
}

/** The same words made in each language. */
export const inEach = (words: (language: 'en' | 'zh') => string): Bilingual => ({ en: words('en'), zh: words('zh') })
