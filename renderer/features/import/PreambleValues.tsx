import { columns } from '@shared/model/columns'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import styles from './Import.module.css'
import { showPlanValue } from './show-plan-value'
import type { TableView } from './table-facts'

/** What the rows above the list said about the cohort. */
export function PreambleValues({ table }: { table: TableView }) {
  const { t, language } = useText()
  const { preamble } = table.table
  if (preamble.length === 0) return null
  return (
    <div className={styles.preamble}>
      <span>{t(importWords.fromPreambleRead)}</span>
      <ul>
        {preamble.map(({ row, field, value }) => (
          <li key={`${row} ${field}`}>
            <b>{columns.get(field)?.label[language] ?? field}</b> {showPlanValue(field, value, language)}
          </li>
        ))}
      </ul>
    </div>
  )
}
