import { Chip, Group } from '@mantine/core'
import type { RecordKey } from '@shared/model/dictionary'
import { valueAt } from '@shared/model/paths'
import { useText } from '../../ui/language'
import { fieldDef, optionsOf } from '../dictionary-fields'
import { useRecordScope } from '../record-scope'
import styles from './ChoiceChips.module.css'
import { useLaidOut } from './laid-out'

interface ChoiceChipsProps {
  record: RecordKey
  /** A list of choices of the dictionary: honours, language versions. */
  field: string
  /** Named above the choices; without it they stand under a title that names them. */
  labelled?: boolean
}

/** Several of a short closed list, all of them in view: a press gives or takes one. */
export function ChoiceChips({ record, field, labelled }: ChoiceChipsProps) {
  const { language } = useText()
  const { row, save, readOnly } = useRecordScope()
  useLaidOut([field])
  const def = fieldDef(record, field)
  const chosen = (valueAt(row, field) as string[] | undefined) ?? []
  const options = optionsOf(def.values, language)
  const label = def.label[language]
  const toggle = (value: string) => {
    const next = options.map((option) => option.value).filter((one) => chosen.includes(one) !== (one === value))
    void save(label, { [field]: next.length ? next : undefined })
  }
  return (
    <fieldset className={styles.chips} aria-label={labelled ? undefined : label}>
      {labelled && <legend className={styles.label}>{label}</legend>}
      <Group gap={8}>
        {options.map((option) => (
          <Chip
            key={option.value}
            size="sm"
            variant="light"
            checked={chosen.includes(option.value)}
            disabled={readOnly}
            onChange={() => toggle(option.value)}
          >
            {option.label}
          </Chip>
        ))}
      </Group>
    </fieldset>
  )
}
