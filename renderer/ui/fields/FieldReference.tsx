import { ActionIcon, CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconArrowUpRight, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { FindingList } from '../FindingList'
import { useText } from '../language'
import type { ChoiceOption } from './FieldChoice'
import type { FieldProps } from './field'
import styles from './fields.module.css'
import { useFirstOption } from './first-option'

interface FieldReferenceProps extends FieldProps<string> {
  options: readonly ChoiceOption[]
  /** Given: a name that is not in the list can be added while typing; the answer is the new record's id. */
  onCreate?(name: string): void
  /** Words an option is found by besides its label: pinyin, other names. */
  terms?(option: ChoiceOption): string
  /** Given: the options are found elsewhere; told what is typed, '' when nothing is. */
  onQuery?(text: string): void
  /** Opens the record that is chosen. */
  onOpen?(): void
}

const fold = (text: string) => text.normalize('NFKC').toLocaleLowerCase()

/** A record chosen by name from those on file, or made by typing a new name. */
export function FieldReference({
  label,
  value,
  options,
  onSave,
  onCreate,
  terms,
  onQuery,
  onOpen,
  ...field
}: FieldReferenceProps) {
  const { t } = useText()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [draft, setText] = useState<string | null>(null)
  const setDraft = (text: string | null) => {
    setText(text)
    onQuery?.(text ?? '')
  }
  const chosen = options.find((option) => option.value === value)
  const wanted = fold(draft ?? '').trim()
  const found = options
    .filter((option) => onQuery || fold(`${option.label} ${terms?.(option) ?? ''}`).includes(wanted))
    .slice(0, 60)
  const exact = options.some((option) => fold(option.label) === wanted)

  useFirstOption(combobox, wanted, found.length + (onCreate && wanted && !exact ? 1 : 0))

  const submit = (key: string) => {
    if (key === ':new') onCreate?.((draft ?? '').trim())
    else onSave(key)
    setDraft(null)
    combobox.closeDropdown()
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      withinPortal
      position="bottom-start"
      styles={{ dropdown: { minWidth: 280 } }}
    >
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
            value && onOpen && draft === null ? (
              <ActionIcon
                size="sm"
                variant="subtle"
                aria-label={t(app.openNamed, { name: chosen?.label ?? '' })}
                onMouseDown={(event) => event.preventDefault()}
                onClick={onOpen}
              >
                <IconArrowUpRight size={16} />
              </ActionIcon>
            ) : value && !field.readOnly && !field.required ? (
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
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
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
