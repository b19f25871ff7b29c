import type { Language } from '@shared/model/define'
import type { RecordLine } from '@shared/search/record-view'
import { recordWords } from '@shared/text/records'
import { createContext, useContext } from 'react'
import { useText } from '../../ui/language'
import { inLanguage } from '../names'

type Named = Readonly<Record<string, RecordLine>>

/** The records that the one of the page refers to, by their id. */
export const NamedContext = createContext<Named>({})

/** How the records are called that the one of the page refers to. */
export function useNamed() {
  const { t, language } = useText()
  const named = useContext(NamedContext)
  return {
    lineOf: (id: string | undefined): RecordLine | undefined => (id ? named[id] : undefined),
    /** '' for no record; a record without a name says so. */
    nameOf: (id: string | undefined, as: Language = language): string => {
      const line = id ? named[id] : undefined
      return line ? inLanguage(line.name, as) || t(recordWords.unnamed) : ''
    },
  }
}
