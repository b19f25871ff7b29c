import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { FindingList } from '../FindingList'
import { useText } from '../language'
import type { ChoiceOption } from './FieldChoice'
import type { FieldProps } from './field'

interface FieldReferenceProps extends FieldProps<string> {
  options: readonly ChoiceOption[]
  /** Given: a name that is not in the list can be added while typing; the answer is the new record's id. */
  onCreate?(name: string): void
  /** Words an option is found by besides its label: pinyin, other names. */
  terms?(option: ChoiceOption): string
}

const fold = (text: string) => text.normalize('NFKC').toLocaleLowerCase()

/** A record chosen by name from those on file, or made by typing a new name. */
export function FieldReference({ label, value, options, onSave, onCreate, terms, ...field }: FieldReferenceProps) {
  const { t } = useText()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [draft, setDraft] = useState<string | null>(null)
  const chosen = options.find((option) => option.value === value)
  const wanted = fold(draft ?? '').trim()
  const found = options
    .filter((option) => fold(`${option.label} ${terms?.(option) ?? ''}`).includes(wanted))
    .slice(0, 60)
  const exact = options.some((option) => fold(option.label) === wanted)

  const submit = (key: string) => {
    if (key === ':new') onCreate?.((draft ?? '').trim())
    else onSave(key)
    setDraft(null)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal>
      <Combobox.Target>
        <InputBase
          label={label}
          value={draft ?? chosen?.label ?? ''}
          placeholder={field.placeholder}
          readOnly={field.readOnly}
          autoFocus={field.autoFocus}
          description={field.problems?.length ? undefined : field.hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={field.problems?.length ? <FindingList compact problems={field.problems} /> : undefined}
          errorProps={{ component: 'div' }}
          onFocus={() => !field.readOnly && combobox.openDropdown()}
          onClick={() => !field.readOnly && combobox.openDropdown()}
          onChange={(event) => {
            setDraft(event.currentTarget.value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onBlur={() => {
            if (draft === '' && value) onSave(undefined)
            setDraft(null)
            combobox.closeDropdown()
          }}
          rightSectionPointerEvents="all"
          rightSection={
            value && !field.readOnly && !field.required ? (
              <CloseButton
                size="sm"
                aria-label={t(app.labelled, { label: t(app.clear), part: label })}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onSave(undefined)}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {found.map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
              {option.label}
            </Combobox.Option>
          ))}
          {onCreate && wanted && !exact && (
            <Combobox.Option value=":new">
              <IconPlus size={14} style={{ verticalAlign: '-2px', marginInlineEnd: 6 }} aria-hidden />
              {t(app.createNamed, { name: (draft ?? '').trim() })}
            </Combobox.Option>
          )}
          {found.length === 0 && !(onCreate && wanted) && <Combobox.Empty>{t(app.nothingFound)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
