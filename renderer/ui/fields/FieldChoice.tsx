import { Input, MultiSelect, SegmentedControl, Select } from '@mantine/core'
import { app } from '@shared/text/app'
import { useState } from 'react'
import { FindingList } from '../FindingList'
import { useText } from '../language'
import type { Answer } from './answers'
import type { FieldProps } from './field'

export interface ChoiceOption {
  value: string
  label: string
  /** Tells it from others of the same name. */
  detail?: string
}

interface FieldEnumProps extends FieldProps<string> {
  options: readonly ChoiceOption[]
  /** Long lists are searched by typing. */
  searchable?: boolean
}

const errorOf = (problems: FieldProps<unknown>['problems']) =>
  problems?.length ? <FindingList compact problems={problems} /> : undefined

/** Keys for the answers inside a list of choices; no dictionary key begins with a colon. */
const answerKey = (answer: Answer) => `:${answer}`

/** One of a closed list. Saves at once; clearing it means "not known". */
export function FieldEnum({
  label,
  value,
  options,
  onSave,
  problems,
  hint,
  searchable,
  readOnly,
  required,
  autoFocus,
  ...field
}: FieldEnumProps) {
  const { t } = useText()
  const [opened, setOpened] = useState(false)
  const answers = field.onAnswer ? (field.answers ?? []) : []
  const all = [...options, ...answers.map((answer) => ({ value: answerKey(answer), label: t(app[answer]) }))]
  const choose = (chosen: string | null) => {
    const answer = answers.find((one) => answerKey(one) === chosen)
    if (answer) field.onAnswer?.(answer)
    else onSave(chosen ?? undefined)
  }
  const current = field.answer ? answerKey(field.answer) : (value ?? null)
  return (
    <Select
      label={label}
      // A form of many countries is drawn without their names, until somebody asks for them.
      data={opened ? all : all.filter((option) => option.value === current)}
      onDropdownOpen={() => setOpened(true)}
      value={current}
      onChange={choose}
      // Choosing again what stands there changes nothing; the cross empties it.
      allowDeselect={false}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t(app.labelled, { label: t(app.clear), part: label }) }}
      searchable={searchable ?? all.length > 9}
      nothingFoundMessage={t(app.nothingFound)}
      readOnly={readOnly}
      required={required}
      withAsterisk={false}
      autoFocus={autoFocus}
      placeholder={field.placeholder}
      description={problems?.length ? undefined : hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={errorOf(problems)}
      errorProps={{ component: 'div' }}
      comboboxProps={{ withinPortal: true }}
    />
  )
}

interface FieldEnumsProps extends FieldProps<string[]> {
  options: readonly ChoiceOption[]
}

/** Several of a closed list. */
export function FieldEnums({
  label,
  value = [],
  options,
  onSave,
  problems,
  hint,
  readOnly,
  placeholder,
}: FieldEnumsProps) {
  const { t } = useText()
  return (
    <MultiSelect
      label={label}
      data={[...options]}
      value={value}
      onChange={(chosen) => onSave(chosen.length ? chosen : undefined)}
      searchable
      hidePickedOptions
      readOnly={readOnly}
      placeholder={value.length ? undefined : placeholder}
      nothingFoundMessage={t(app.nothingFound)}
      description={problems?.length ? undefined : hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={errorOf(problems)}
      errorProps={{ component: 'div' }}
    />
  )
}

/** Yes, no, on its way where that can be, or not known: every answer stands open, none is the default. */
export function FieldFlag({
  label,
  value,
  onSave,
  problems,
  answers = [],
  answer,
  onAnswer,
  readOnly,
}: FieldProps<boolean>) {
  const { t } = useText()
  const pending = answers.includes('pending') && onAnswer
  const choices = [
    { value: 'yes', label: t(app.yes) },
    { value: 'no', label: t(app.no) },
    ...(pending ? [{ value: 'pending', label: t(app.pending) }] : []),
    { value: 'unknown', label: t(app.unknown) },
  ]
  const choose = (chosen: string) => {
    if (chosen === 'pending') onAnswer?.('pending')
    else onSave(chosen === 'unknown' ? undefined : chosen === 'yes')
  }
  return (
    <Input.Wrapper label={label} labelElement="div" error={errorOf(problems)} errorProps={{ component: 'div' }}>
      <SegmentedControl
        fullWidth
        aria-label={label}
        data={choices}
        value={answer === 'pending' ? 'pending' : value === undefined ? 'unknown' : value ? 'yes' : 'no'}
        onChange={choose}
        readOnly={readOnly}
      />
    </Input.Wrapper>
  )
}
