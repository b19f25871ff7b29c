import type { Change } from '@shared/model/change-set'
import { inLanguage } from '@shared/model/record-name'
import type { Standalone } from '@shared/model/types'
import type { RecordChoice } from '@shared/search/record-view'
import { recordWords } from '@shared/text/records'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../office/hooks'
import type { ChoiceOption } from '../ui/fields/FieldChoice'
import { FieldReference } from '../ui/fields/FieldReference'
import type { FieldProps } from '../ui/fields/field'
import { useText } from '../ui/language'
import { addressOf, isListed } from './addresses'
import { canBeMadeByName, quickRecord } from './quick-record'
import { useRecordScope } from './record-scope'

interface ReferenceFieldProps extends FieldProps<string> {
  type: Standalone
  /** A new record was typed in: it is to be made in the same step as what refers to it. */
  onMade(id: string, change: Change): void
}

/** The options of a field that refers to records of a type, found while typing. */
export function useChoices(type: Standalone, chosen: readonly string[]) {
  const { t, language } = useText()
  const [query, setQuery] = useState('')
  const { result } = useView('choices', { type, query, language, chosen })
  const option = (choice: RecordChoice): ChoiceOption => ({
    value: choice.id,
    label: inLanguage(choice.name, language) || t(recordWords.unnamed),
    detail: choice.detail,
  })
  const { made } = useRecordScope()
  return { options: [...made.filter(({ value }) => chosen.includes(value)), ...(result ?? []).map(option)], setQuery }
}

/** Another record, chosen by its name or made by typing a new one; the arrow leads to its page. */
export function ReferenceField({ type, onMade, ...field }: ReferenceFieldProps) {
  const [, go] = useLocation()
  const { options, setQuery } = useChoices(type, field.value ? [field.value] : [])
  const create = (name: string) => {
    const { id, change } = quickRecord(type, name)
    onMade(id, change)
  }
  return (
    <FieldReference
      {...field}
      options={options}
      onQuery={setQuery}
      onCreate={canBeMadeByName(type) ? create : undefined}
      onOpen={field.value && isListed(type) ? () => go(addressOf(type, field.value ?? '')) : undefined}
    />
  )
}
