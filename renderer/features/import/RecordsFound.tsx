import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { counted } from './counted'
import styles from './Import.module.css'
import type { StepProps } from './step-props'
import { recordTypeName, type TableView } from './table-facts'

/** What a file of records holds, sheet by sheet. */
export function RecordsFound({ session }: Pick<StepProps, 'session'>) {
  const { t, language } = useText()
  return (
    <section className={styles.card} aria-labelledby="import-records">
      <h2 id="import-records">{t(importWords.theRecords)}</h2>
      <dl className={styles.facts}>
        {session.view.tables.map((table, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tables have no other name that differs
          <Line key={index} name={nameOf(table, t(recordTypeName(table)))}>
            {t(importWords.rowsOf, counted(table.rowCount, language))}
          </Line>
        ))}
      </dl>
      <p className={styles.hint}>{t(importWords.recordsFound)}</p>
    </section>
  )
}

/** A sheet is called what it holds; a file without sheets after its record type. */
function nameOf({ table }: TableView, type: string): string {
  return table.sheet ?? type
}

function Line({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
