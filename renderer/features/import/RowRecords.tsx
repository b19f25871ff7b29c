import { Anchor } from '@mantine/core'
import type { PlanRow } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { Link } from 'wouter'
import { addressOf } from '../../records/addresses'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { aboutPeople } from './decisions'
import { matchTitle } from './match-title'
import styles from './Row.module.css'
import { holdsPeople, recordTypeOf, type TableView } from './table-facts'

interface RowRecordsProps {
  row: PlanRow
  /** What a row of the table was written to; undefined: nothing was written. */
  writtenTo(row: Pick<PlanRow, 'row'>): string | undefined
  table: TableView
}

const typeOf = (table: TableView) => recordTypeOf(table) ?? 'person'

/** Who or what a row that was dealt with is on record: what it was written to, else what it may mean. */
export function RowRecords({ row, writtenTo, table }: RowRecordsProps) {
  const { t, language } = useText()
  const id = writtenTo(row)
  // A result may wait for whose it is: then people are meant, and no results.
  const person = aboutPeople(row, holdsPeople(table))
  const known = [...row.matches, ...(row.candidates ?? [])].flatMap((match) => {
    const id = (match.row === undefined ? undefined : writtenTo({ row: match.row })) ?? match.id
    return id
      ? [{ id, title: matchTitle(match, language), address: addressOf(person ? 'person' : typeOf(table), id) }]
      : []
  })
  const found = id === undefined ? known : [{ id, title: row.title, address: addressOf(typeOf(table), id) }]
  if (found.length === 0) return null
  return (
    <Section title={t(importWords.onRecordNow)}>
      <ul className={styles.records}>
        {found.map(({ id, title, address }) => (
          <li key={id}>
            <Anchor component={Link} href={address} inherit>
              {title}
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  )
}
