import { SegmentedControl } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { counted } from './counted'
import type { TableView } from './table-facts'

interface TableChoiceProps {
  tables: readonly TableView[]
  chosen: number
  onChoose(table: number): void
}

/** Which list of a workbook the step shows. */
export function TableChoice({ tables, chosen, onChoose }: TableChoiceProps) {
  const { t, language } = useText()
  const data = tables.map(({ table, rowCount }, index) => ({
    value: String(index),
    label: `${table.sheet ?? index + 1} · ${t(importWords.rowsOf, counted(rowCount, language))}`,
  }))
  return (
    <SegmentedControl
      aria-label={t(importWords.whichTable)}
      data={data}
      value={String(chosen)}
      onChange={(value) => onChoose(Number(value))}
      style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
    />
  )
}
