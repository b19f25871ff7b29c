import { Anchor } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { Fragment } from 'react'
import { useText } from '../../ui/language'
import { counted } from './counted'
import styles from './Import.module.css'
import type { ShowTable, StepProps } from './step-props'
import { recordTypeName } from './table-facts'

interface RecordsFoundProps extends Pick<StepProps, 'session'> {
  onTable: ShowTable
}

/** What a file of records holds, sheet by sheet. */
export function RecordsFound({ session, onTable }: RecordsFoundProps) {
  const { t, language } = useText()
  return (
    <section className={styles.card} aria-labelledby="import-records">
      <h2 id="import-records">{t(importWords.theRecords)}</h2>
      <dl className={styles.facts}>
        {session.view.tables.map((table, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tables have no other name that differs
          <Fragment key={index}>
            {/* A sheet is called what it holds; a file without sheets after its record type. */}
            <dt>{table.table.sheet ?? t(recordTypeName(table))}</dt>
            <dd>
              <Anchor component="button" type="button" inherit onClick={() => onTable(index)}>
                {t(importWords.rowsOf, counted(table.rowCount, language))}
              </Anchor>
            </dd>
          </Fragment>
        ))}
      </dl>
      <p className={styles.hint}>{t(importWords.recordsFound)}</p>
    </section>
  )
}
