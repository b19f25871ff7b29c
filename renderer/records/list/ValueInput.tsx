import { MultiSelect, type OptionsFilter, Select, Textarea, TextInput } from '@mantine/core'
import type { ListColumn } from '@shared/list/columns'
import { app } from '@shared/text/app'
import { listWords } from '@shared/text/lists'
import { useText } from '../../ui/language'
import { hasMany, hasOptions, useOptions } from './use-options'

/** Records are found by the office; what it found is what is offered. */
const asFound: OptionsFilter = ({ options }) => options

interface ValueInputProps {
  column: ListColumn
  /** As readText takes it: words, or the keys and ids that were chosen. */
  text: string
  onText(text: string): void
}

/** A value for a column, typed or chosen. */
export function ValueInput({ column, text, onText }: ValueInputProps) {
  const { t } = useText()
  const chosen = hasMany(column) ? text.split(',').filter(Boolean) : text ? [text] : []
  const { options, search } = useOptions(column, hasOptions(column) ? chosen : [])
  const label = t(listWords.newValue)
  const list = {
    label,
    data: options.map(({ value, label }) => ({ value, label })),
    searchable: true,
    nothingFoundMessage: t(app.nothingFound),
    ...(search && { onSearchChange: search, filter: asFound }),
  }
  if (hasMany(column)) return <MultiSelect {...list} value={chosen} onChange={(values) => onText(values.join(','))} />
  if (hasOptions(column)) {
    return <Select {...list} clearable value={text || null} onChange={(value) => onText(value ?? '')} />
  }
  const typed = {
    label,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  }
  const dated = column.shape === 'date'
  return column.def?.kind === 'note' ? (
    <Textarea {...typed} autosize minRows={2} />
  ) : (
    <TextInput {...typed} placeholder={dated ? t(app.datePlaceholder) : undefined} />
  )
}
