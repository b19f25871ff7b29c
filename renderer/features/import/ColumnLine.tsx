import { Select } from '@mantine/core'
import type { Column } from '@shared/import/contract'
import type { Standalone } from '@shared/model/types'
import { keptOnRequest } from '@shared/rules/kept-fields'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import columnStyles from './Columns.module.css'
import { Confidence } from './Confidence'
import { FieldMenu } from './FieldMenu'
import styles from './Import.module.css'
import { columnLetter } from './table-facts'

interface ColumnLineProps {
  column: Column
  /** The record type of the table; null: people of a cohort. */
  type: Standalone | null
  onField(field: string | null): void
  onDateOrder(order: 'DMY' | 'MDY' | 'YMD'): void
}

/** One column of the file: what it says and what it becomes. */
export function ColumnLine({ column, type, onField, onDateOrder }: ColumnLineProps) {
  const { t } = useText()
  const letter = columnLetter(column.index)
  const parts = column.headerParts.filter(Boolean)
  const own = parts.at(-1) ?? t(importWords.noHeading, { letter })
  return (
    <li className={columnStyles.columnLine} data-left={column.field === null || undefined}>
      <div className={columnStyles.columnName}>
        <span className={columnStyles.letter}>{letter}</span>
        <div>
          {parts.length > 1 && <span className={columnStyles.parent}>{parts.slice(0, -1).join(' / ')}</span>}
          <span className={columnStyles.heading}>{own}</span>
        </div>
      </div>
      <ul className={columnStyles.examples} aria-label={t(importWords.examples)}>
        {column.examples.length === 0 && <li data-none>{t(importWords.noExamples)}</li>}
        {column.examples.map((example) => (
          <li key={example} title={example}>
            {example}
          </li>
        ))}
      </ul>
      <div className={styles.becomes}>
        <FieldMenu type={type} column={column} onField={onField} />
        {isSwitchedOff(column) && <p className={columnStyles.why}>{t(importWords.switchedOff)}</p>}
        {asksForOrder(column) && (
          <DateOrder letter={letter} order={column.dateOrder ?? 'asked'} onDateOrder={onDateOrder} />
        )}
      </div>
      <div>
        <Confidence column={column} />
      </div>
    </li>
  )
}

/** A column that was understood, of something the office keeps only once it says so. */
const isSwitchedOff = ({ field, because, alternatives: [first] }: Column): boolean =>
  field === null && because === 'none' && first !== undefined && keptOnRequest(first)

/** True where day and month could be taken for each other, or the person has said which is which. */
function asksForOrder({ dateOrder, field, examples }: Column): boolean {
  if (field === null || dateOrder === undefined) return false
  return (
    dateOrder === 'asked' || examples.some((example) => /^\s*\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}/.test(example))
  )
}

interface DateOrderProps extends Pick<ColumnLineProps, 'onDateOrder'> {
  letter: string
  order: NonNullable<Column['dateOrder']>
}

function DateOrder({ letter, order, onDateOrder }: DateOrderProps) {
  const { t } = useText()
  const asked = order === 'asked'
  return (
    <Select
      size="xs"
      mt={6}
      aria-label={t(importWords.dateOrder, { letter })}
      placeholder={t(importWords.dateOrderAsk)}
      error={asked ? t(importWords.dateOrderAsk) : undefined}
      allowDeselect={false}
      value={asked ? null : order}
      onChange={(value) => value && onDateOrder(value as 'DMY')}
      data={[
        { value: 'DMY', label: t(importWords.orderDMY) },
        { value: 'MDY', label: t(importWords.orderMDY) },
        { value: 'YMD', label: t(importWords.orderYMD) },
      ]}
    />
  )
}
