import type { Language } from '@shared/model/define'
import { compareText } from '@shared/model/order'
import type { Row } from '@shared/model/types'
import { useMemo } from 'react'
import { useRecords } from '../office/hooks'
import type { ChoiceOption } from '../ui/fields/FieldChoice'
import { inLanguage } from './names'

export interface Institutions {
  byId: ReadonlyMap<string, Row<'institution'>>
  options: ChoiceOption[]
  /** Every word an institution can be found by. */
  terms(option: ChoiceOption): string
  nameOf(id: string | undefined): string
}

/** The institutions on record, named and ordered in a language. */
export function useInstitutions(language: Language): Institutions {
  const { result } = useRecords('institution')
  return useMemo(() => {
    const byId = new Map((result ?? []).map((row) => [row.id, row]))
    const nameOf = (id: string | undefined) => (id ? inLanguage(byId.get(id)?.name, language) : '')
    const options = [...byId.keys()].map((id) => ({ value: id, label: nameOf(id) || id }))
    options.sort((a, b) => compareText(a.label, b.label, language))
    const terms = ({ value }: ChoiceOption) => {
      const row = byId.get(value)
      return [row?.name?.en, row?.name?.zh, row?.shortName, ...(row?.formerNames ?? [])].filter(Boolean).join(' ')
    }
    return { byId, options, terms, nameOf }
  }, [result, language])
}
