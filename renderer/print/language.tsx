import type { PrintLanguage } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { createContext, type ReactNode, useContext } from 'react'
import css from './Words.module.css'

const DocumentLanguage = createContext<PrintLanguage>('en')

export function InLanguage({ language, children }: { language: PrintLanguage; children: ReactNode }) {
  return <DocumentLanguage value={language}>{children}</DocumentLanguage>
}

/** The language of the document around: one, or both on one page. */
export const useDocumentLanguage = () => useContext(DocumentLanguage)

/**
 * Words in the language of the document; in both, Chinese leads and English follows, smaller, or under it when stacked.
 * Words that are the same in both stand once.
 */
export function Words({ of: { en, zh }, stacked }: { of: Bilingual; stacked?: boolean }) {
  const language = useDocumentLanguage()
  if (language === 'en') return <span lang="en">{en}</span>
  if (language === 'zh' || en === zh) return <span lang="zh-CN">{zh}</span>
  return (
    <span>
      <span lang="zh-CN">{zh}</span>{' '}
      <small lang="en" className={stacked ? css.stacked : undefined}>
        {en}
      </small>
    </span>
  )
}
