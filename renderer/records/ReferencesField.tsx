import { Combobox, InputBase, Pill, PillsInput, useCombobox } from '@mantine/core'
import type { Change } from '@shared/model/change-set'
import type { Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { FindingList } from '../ui/FindingList'
import type { FieldProps } from '../ui/fields/field'
import { useFirstOption } from '../ui/fields/first-option'
import { useText } from '../ui/language'
import { canBeMadeByName, quickRecord } from './quick-record'
import { useChoices } from './ReferenceField'
import styles from './ReferencesField.module.css'

interface ReferencesFieldProps extends FieldProps<string[]> {
  type: Standalone
  onMade(id: string, change: Change): void
}

/** Several other records, each a pill; typing finds more or makes a new one. */
export function ReferencesField({ label, value = [], onSave, type, onMade, problems, readOnly }: ReferencesFieldProps) {
  const { t } = useText()
  const combobox = useCombobox()
  const [typed, setTyped] = useState('')
  const { options, setQuery } = useChoices(type, value)
  const chosen = value.flatMap((id) => options.find((option) => option.value === id) ?? [])
  const open = options.filter((option) => !value.includes(option.value))
  const write = (text: string) => {
    setTyped(text)
    setQuery(text)
  }
  useFirstOption(combobox, typed.trim(), open.length + (canBeMadeByName(type) && typed.trim() ? 1 : 0))
  const submit = (id: string) => {
    if (id === ':new') onMade(...madeOf(quickRecord(type, typed.trim())))
    else onSave([...value, id])
    write('')
  }
  const drop = (id: string) => {
    const rest = value.filter((each) => each !== id)
    onSave(rest.length ? rest : undefined)
  }
  if (readOnly) return <InputBase label={label} value={chosen.map((each) => each.label).join(', ')} readOnly />
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal>
      <Combobox.DropdownTarget>
        <PillsInput
          label={label}
          error={problems?.length ? <FindingList compact problems={problems} /> : undefined}
          errorProps={{ component: 'div' }}
          onClick={() => combobox.openDropdown()}
        >
          <Pill.Group>
            {chosen.map((option) => (
              <Pill
                key={option.value}
                withRemoveButton
                onRemove={() => drop(option.value)}
                removeButtonProps={{
                  'aria-label': t(app.labelled, { label: t(app.clear), part: option.label }),
                  'aria-hidden': false,
                }}
              >
                {option.label}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                aria-label={label}
                value={typed}
                onChange={(event) => {
                  write(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={(event) => {
                  const last = value.at(-1)
                  if (event.key === 'Backspace' && typed === '' && last) drop(last)
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {open.map((option) => (
            <Combobox.Option key={option.value} value={option.value}>
              {option.label}
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </Combobox.Option>
          ))}
          {canBeMadeByName(type) && typed.trim() && (
            <Combobox.Option value=":new">
              <IconPlus size={14} className={styles.plus} aria-hidden />
              {t(app.createNamed, { name: typed.trim() })}
            </Combobox.Option>
          )}
          {open.length === 0 && !typed.trim() && <Combobox.Empty>{t(app.nothingFound)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

const madeOf = ({ id, change }: { id: string; change: Change }): [string, Change] => [id, change]
