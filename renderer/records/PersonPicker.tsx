import { Combobox, InputBase, useCombobox } from '@mantine/core'
import type { PersonLine } from '@shared/search/people-list'
import { app } from '@shared/text/app'
import { cohortWords } from '@shared/text/cohort'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useView } from '../office/hooks'
import { useFirstOption } from '../ui/fields/first-option'
import { useText } from '../ui/language'
import { inLanguage } from './names'
import styles from './PersonPicker.module.css'

/** Somebody on record, or a name nobody on record has yet. */
export type PickedPerson = { id: string; name: string } | { id: null; name: string }

interface PersonPickerProps {
  label: string
  hint?: string
  value: PickedPerson | null
  onPick(person: PickedPerson | null): void
  /** People who cannot be chosen, by id, with the reason. */
  barred: ReadonlyMap<string, string>
  autoFocus?: boolean
}

const SHOWN = 40

/** Finds a person by name, pinyin or college, or takes a new name. */
export function PersonPicker({ label, hint, value, onPick, barred, autoFocus }: PersonPickerProps) {
  const { t, language } = useText()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [draft, setDraft] = useState<string | null>(null)
  const query = (draft ?? '').trim()
  const { result } = useView('people', draft === null ? null : { query, language })
  const lines = result?.lines.slice(0, SHOWN) ?? []
  const nameOf = ({ nameZh, nameLatin }: PersonLine) => (language === 'zh' ? nameZh || nameLatin : nameLatin || nameZh)

  // Somebody on record before somebody new: nobody is made twice by a press too many.
  const free = lines.findIndex(({ id }) => !barred.has(id))
  useFirstOption(combobox, query, lines.length + 1, free < 0 ? 0 : free + 1)

  const submit = (key: string) => {
    if (key === ':new') onPick({ id: null, name: query })
    else {
      const line = lines.find(({ id }) => id === key)
      if (line) onPick({ id: key, name: nameOf(line) })
    }
    setDraft(null)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <InputBase
          label={label}
          description={hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data-autofocus={autoFocus || undefined}
          value={draft ?? value?.name ?? ''}
          onChange={(event) => {
            setDraft(event.currentTarget.value)
            if (value) onPick(null)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onFocus={() => {
            if (!value) {
              setDraft((kept) => kept ?? '')
              combobox.openDropdown()
            }
          }}
          onBlur={() => {
            if (query && !value) onPick({ id: null, name: query })
            setDraft(null)
            combobox.closeDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={draft === null}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {query && (
            <Combobox.Option value=":new">
              <span className={styles.new}>
                <IconUserPlus size={16} aria-hidden />
                {t(cohortWords.newPersonNamed, { name: query })}
              </span>
            </Combobox.Option>
          )}
          {lines.map((line) => (
            <Combobox.Option key={line.id} value={line.id} disabled={barred.has(line.id)}>
              <span className={styles.person}>
                <span>
                  {nameOf(line)}{' '}
                  <span className={styles.quiet}>{language === 'zh' ? line.nameLatin : line.nameZh}</span>
                </span>
                <span className={styles.quiet}>{barred.get(line.id) ?? inLanguage(line.college, language)}</span>
              </span>
            </Combobox.Option>
          ))}
          {!query && lines.length === 0 && <Combobox.Empty>{t(app.nothingFound)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
