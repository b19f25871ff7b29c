import { SegmentedControl, Select } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { counted } from './counted'
import { rowsIn, type TableView } from './table-facts'

/** More lists than fit beside each other. */
const mostSegments = 5

interface TableChoiceProps {
  tables: readonly TableView[]
  chosen: number
  onChoose(table: number): void
}

/** Which list of a workbook the step shows. */
export function TableChoice({ tables, chosen, onChoose }: TableChoiceProps) {
  const { t, language } = useText()
  const data = tables.map((one, index) => ({
    value: String(index),
    label: `${one.table.sheet ?? index + 1} · ${t(importWords.rowsOf, counted(rowsIn(one), language))}`,
  }))
  const value = String(chosen)
  const label = t(importWords.whichTable)
  // A workbook of this program has a sheet for every list of its records.
  if (tables.length > mostSegments)
    return (
      <Select
        aria-label={label}
        data={data}
        value={value}
        onChange={(next) => next !== null && onChoose(Number(next))}
        allowDeselect={false}
        w={360}
        maxDropdownHeight={420}
      />
    )
  return (
    <SegmentedControl
      aria-label={label}
      data={data}
      value={value}
      onChange={(value) => onChoose(Number(value))}
      style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
    />
  )
}
