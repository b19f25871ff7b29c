import type { PrintLanguage } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import type { BilingualText } from '@shared/model/types'
import type { CohortSummary } from '@shared/summary/cohort-summary'
import { summaryWords } from '@shared/text/summary'

/** A name and the language it is written in. */
export interface WrittenName {
  text: string
  lang: 'zh-CN' | 'en'
}

/** Both scripts of a name: the one of the document leads, the other stands by it. Both may be empty. */
export interface TwoNames {
  lead: WrittenName
  other: WrittenName
}

/** Both scripts of a person's name. */
export function namesOf(person: { nameZh: string; nameLatin: string }, language: PrintLanguage): TwoNames {
  return inOrder(person.nameZh, person.nameLatin, language)
}

/** Both names of a cohort. */
export function textsOf({ en = '', zh = '' }: BilingualText, language: PrintLanguage): TwoNames {
  return inOrder(zh, en, language)
}

function inOrder(zh: string, latin: string, language: PrintLanguage): TwoNames {
  const chinese: WrittenName = { text: zh, lang: 'zh-CN' }
  const english: WrittenName = { text: latin === zh ? '' : latin, lang: 'en' }
  const englishLeads = english.text && (language === 'en' || !zh)
  return englishLeads ? { lead: english, other: chinese } : { lead: chinese, other: english }
}

/** The same words made in each language. */
export const inEach = (words: (language: 'en' | 'zh') => string): Bilingual => ({ en: words('en'), zh: words('zh') })

/** `团组汇总表 · 2026年英国研学团`: the title of the file, as PDF readers show it. */
export function documentTitle({ cohort }: CohortSummary, language: PrintLanguage): string {
  const { lead } = textsOf(cohort.name, language)
  return [summaryWords.title[language === 'en' ? 'en' : 'zh'], lead.text].filter(Boolean).join(' · ')
}
