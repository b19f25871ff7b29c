import type { ListColumn } from '@shared/list/columns'
import { app } from '@shared/text/app'
import { recordWords } from '@shared/text/records'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import type { ChoiceOption } from '../../ui/fields/FieldChoice'
import { useText } from '../../ui/language'
import { countryOptions } from '../countries'
import { optionsOf } from '../dictionary-fields'
import { inLanguage } from '../names'

export interface ColumnOptions {
  options: readonly ChoiceOption[]
  /** Records are found by typing; the other lists are here as a whole. */
  search?: (query: string) => void
}

/** Whether a column takes one or more of a list instead of typed text. */
export const hasOptions = ({ shape }: ListColumn): boolean =>
  ['choice', 'choices', 'flag', 'reference', 'references'].includes(shape)

export const hasMany = ({ shape }: ListColumn): boolean => shape === 'choices' || shape === 'references'

/** What can be chosen in a column. `chosen`: what stands there. */
export function useOptions(column: ListColumn, chosen: readonly string[]): ColumnOptions {
  const { t, language } = useText()
  const [query, setQuery] = useState('')
  const type = column.shape === 'reference' || column.shape === 'references' ? column.to : undefined
  const { result } = useView('choices', type ? { type, query, language, chosen } : null)
  if (type) {
    const options = (result ?? []).map(({ id, name, detail }) => ({
      value: id,
      label: inLanguage(name, language) || t(recordWords.unnamed),
      detail,
    }))
    return { options, search: setQuery }
  }
  if (column.shape === 'flag') {
    return {
      options: [
        { value: 'yes', label: t(app.yes) },
        { value: 'no', label: t(app.no) },
      ],
    }
  }
  const country = column.def?.kind === 'country' || column.def?.of === 'country'
  return { options: country ? countryOptions(language) : optionsOf(column.def?.values, language) }
}
