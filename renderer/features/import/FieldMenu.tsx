import { type ComboboxItem, type ComboboxParsedItem, Select } from '@mantine/core'
import type { Column } from '@shared/import/contract'
import { columns } from '@shared/model/columns'
import type { Bilingual, Language } from '@shared/model/define'
import { noteField } from '@shared/model/heading-notes'
import { ownField } from '@shared/model/own-fields'
import { idKey, ownerKey } from '@shared/model/sheet-columns'
import { type SheetSection, sheetLayout } from '@shared/model/sheet-layout'
import type { Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { importWords } from '@shared/text/import'
import { useMemo, useState } from 'react'
import { useText } from '../../ui/language'
import styles from './Columns.module.css'
import { columnNamed } from './show-plan-value'
import { columnLetter } from './table-facts'

/** Topics in the order people think of them. */
const topics: Record<string, Bilingual> = {
  identity: importWords.groupIdentity,
  document: importWords.groupDocument,
  contact: importWords.groupContact,
  emergency: importWords.groupEmergency,
  welfare: importWords.groupWelfare,
  affiliation: importWords.groupAffiliation,
  staff: importWords.groupStaff,
  travel: importWords.groupTravel,
  qualification: importWords.groupQualification,
  agreement: importWords.groupAgreement,
  press: importWords.groupPress,
  meta: importWords.groupMeta,
}

const notImported = ''

interface Option extends ComboboxItem {
  /** Every word it can be found by, lower case. */
  terms: string
}

interface Group {
  group: string
  items: Option[]
}

const made = new Map<string, Group[]>()

function optionOf(key: string, language: Language): Option {
  const column = columnNamed(key)
  const words = column ? [column.label.en, column.label.zh, ...column.headings.en, ...column.headings.zh] : []
  return { value: key, label: column?.label[language] ?? key, terms: words.join(' ').toLowerCase() }
}

/** Every field by topic, those of the record type first; the same list serves every column, so it is made once. */
function allFields(type: Standalone | null, language: Language): Group[] {
  const known = made.get(`${type} ${language}`)
  if (known) return known
  const groups = [
    ...(type ? sheetLayout(type).sections.map((section) => groupOf(type, section, language)) : []),
    ...Object.entries(topics).map(([topic, name]) => ({
      group: name[language],
      items: [...columns.values()].filter(({ group }) => group === topic).map(({ key }) => optionOf(key, language)),
    })),
  ]
  made.set(`${type} ${language}`, groups)
  return groups
}

function groupOf(type: Standalone, section: SheetSection, language: Language): Group {
  const owner = section.key === '' ? [ownerKey(type)] : []
  const keys = [...section.wholes, ...section.columns].map(({ key }) => key)
  return {
    group: section.label[language],
    items: [...keys, idKey(type, section), ...owner].map((key) => optionOf(key, language)),
  }
}

interface FieldMenuProps {
  /** The record type of the table; null: people of a cohort. */
  type: Standalone | null
  column: Column
  onField(field: string | null): void
}

/** Chooses what a column becomes: likely ones first, then every field by topic, found in either language. */
export function FieldMenu({ type, column, onField }: FieldMenuProps) {
  const { t, language } = useText()
  const [opened, setOpened] = useState(false)
  const data = useMemo(() => {
    const own = column.headerParts.at(-1)
    const first: Option[] = [
      { value: notImported, label: importWords.notImported[language], terms: '' },
      // Records of other types have the fields the dictionary gives them.
      ...(type === null && own
        ? [
            { value: ownField, label: t(importWords.ownFieldOf, { name: own.replace(/\s+/g, ' ') }), terms: '' },
            { value: noteField, label: t(importWords.noteOnPerson), terms: '' },
          ]
        : []),
    ]
    const { field } = column
    // Hundreds of fields a column, which nobody sees before the menu is opened.
    if (!opened)
      return field === null || first.some(({ value }) => value === field)
        ? first
        : [...first, optionOf(field, language)]
    const likely = column.alternatives.filter((key) => key !== field).slice(0, 4)
    const listed = new Set(likely)
    return [
      ...first,
      ...(likely.length > 0
        ? [{ group: importWords.suggestions[language], items: likely.map((key) => optionOf(key, language)) }]
        : []),
      ...allFields(type, language).map(({ group, items }) => ({
        group,
        items: items.filter(({ value }) => !listed.has(value)),
      })),
    ]
  }, [opened, type, column, language, t])
  return (
    <Select
      aria-label={t(importWords.fieldFor, { letter: columnLetter(column.index) })}
      className={styles.fieldMenu}
      data-left={column.field === null || undefined}
      data={data}
      value={column.field ?? notImported}
      onChange={(value) => value !== null && onField(value === notImported ? null : value)}
      onDropdownOpen={() => setOpened(true)}
      allowDeselect={false}
      searchable
      selectFirstOptionOnChange
      placeholder={t(importWords.fieldSearch)}
      nothingFoundMessage={t(app.nothingFound)}
      filter={({ options, search }) => found(options, search.trim().toLowerCase(), column)}
      maxDropdownHeight={360}
      comboboxProps={{ width: 340, position: 'bottom-start' }}
    />
  )
}

function found(options: ComboboxParsedItem[], search: string, column: Column): ComboboxParsedItem[] {
  const current = options.flatMap((option) => ('group' in option ? option.items : [option]))
  const chosen = current.find(({ value }) => value === (column.field ?? notImported))?.label ?? ''
  // The text of the field that is chosen is no search.
  if (search === '' || search === chosen.toLowerCase()) return options
  return options.flatMap((option): ComboboxParsedItem[] => {
    if ('group' in option) {
      const items = option.items.filter((item) => fits(item as Option, search))
      return items.length > 0 ? [{ ...option, items }] : []
    }
    return fits(option as Option, search) ? [option] : []
  })
}

const fits = ({ label, terms }: Option, search: string) =>
  label.toLowerCase().includes(search) || terms?.includes(search)
