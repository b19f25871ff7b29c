import { ActionIcon } from '@mantine/core'
import { dateMeanings } from '@shared/list/read-date-text'
import { showDate } from '@shared/model/show'
import type { PartialDate } from '@shared/model/types'
import { app } from '@shared/text/app'
import { IconCalendar } from '@tabler/icons-react'
import { useRef } from 'react'
import { today } from '../format'
import { useText } from '../language'
import type { FieldProps } from './field'
import styles from './fields.module.css'
import { TypedField } from './TypedField'

interface FieldDateProps extends FieldProps<PartialDate> {
  /** True: only a whole day will do. */
  whole?: boolean
  /** The day the calendar opens at while the field is empty. */
  near?: PartialDate
}

/** A date, typed in any usual order or picked; `2029-08` and `2029` stay what they are unless a whole day is needed. */
export function FieldDate({ whole, near, ...field }: FieldDateProps) {
  const { language, t } = useText()
  const picker = useRef<HTMLInputElement>(null)
  const picked = field.value?.length === 10 ? field.value : near?.length === 10 ? near : ''
  const pick = (
    <span className={styles.picker}>
      <ActionIcon
        size="sm"
        aria-label={t(app.labelled, { label: field.label, part: t(app.pickDate) })}
        onClick={() => picker.current?.showPicker()}
      >
        <IconCalendar size={16} />
      </ActionIcon>
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={picked}
        onChange={(event) => event.currentTarget.value && field.onSave(event.currentTarget.value)}
      />
    </span>
  )
  return (
    <TypedField
      {...field}
      placeholder={field.placeholder ?? t(app.datePlaceholder)}
      extra={field.readOnly || field.masked ? undefined : pick}
      show={(value) => showDate(value, language)}
      edit={(value) => value}
      read={(text) => {
        if (!text) return { value: undefined }
        const meanings = dateMeanings(text, today())
        const [date] = meanings
        if (!date) return { problem: t(app.notADate) }
        if (meanings.length > 1)
          return {
            problem: t(app.whichDay),
            choices: meanings.map((meaning) => ({ label: showDate(meaning, language), value: meaning })),
          }
        return whole && date.length < 10 ? { problem: t(app.notADay) } : { value: date }
      }}
    />
  )
}
