import type { Bilingual, Language } from '@shared/model/define'
import { say, type Values } from '@shared/text/say'
import { createContext, type ReactNode, useContext, useMemo } from 'react'

interface Spoken {
  language: Language
  /** The words of a pair in the language of the window; `{name}` holes are filled from `values`. */
  t(pair: Bilingual, values?: Values): string
  setLanguage(language: Language): void
}

const SpokenContext = createContext<Spoken | null>(null)

interface LanguageProviderProps {
  language: Language
  onChange(language: Language): void
  children: ReactNode
}

/** Gives everything below it the language of the window; a change shows at once. */
export function LanguageProvider({ language, onChange, children }: LanguageProviderProps) {
  const spoken = useMemo<Spoken>(
    () => ({ language, t: (pair, values) => say(pair, language, values), setLanguage: onChange }),
    [language, onChange],
  )
  return <SpokenContext value={spoken}>{children}</SpokenContext>
}

/** The language of the window and its words: `const { t, language } = useText()`. */
export function useText(): Spoken {
  const spoken = useContext(SpokenContext)
  if (!spoken) throw new Error('useText is used outside LanguageProvider')
  return spoken
}
