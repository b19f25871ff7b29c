import type { PlanRow } from '@shared/import/contract'
import type { Severity } from '@shared/rules/finding'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Row.module.css'
import { fieldName, showRowValue } from './show-plan-value'
import type { TableView } from './table-facts'

/** Everything that was read from a row, in the order of the file. */
export function RowValues({ row, table }: { row: PlanRow; table: TableView }) {
  const { t, language } = useText()
  const order = table.table.columns.flatMap(({ field }) => (field === null ? [] : [field]))
  const fields = [...new Set([...order, ...Object.keys(row.values)])].filter((field) => row.values[field] !== undefined)
  const worst = new Map<string, Severity>()
  for (const { field, severity } of row.findings) {
    if (field !== null && worst.get(field) !== 'error') worst.set(field, severity)
  }
  return (
    <Section title={t(importWords.values)} folds startsOpen={row.outcome !== 'changed'}>
      <dl className={styles.values}>
        {fields.map((field) => (
          <div key={field} data-severity={worst.get(field)}>
            <dt>{fieldName(field, language)}</dt>
            <dd>{showRowValue(field, row.values, language)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
