import { Badge, Table } from '@mantine/core'
import { showDate, showNumber } from '@shared/model/show'
import type { CohortEnd } from '@shared/rules/retention-needs'
import { retentionWords } from '@shared/text/retention'
import { IconUsersGroup } from '@tabler/icons-react'
import { Link } from 'wouter'
import { addressOf } from '../../records/addresses'
import { enumWord } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { EmptyState } from '../../ui/EmptyState'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Retention.module.css'

/** Until when the data of each cohort are kept, and for what; the nearest end first. */
export function CohortEnds({ cohorts }: { cohorts: readonly CohortEnd[] }) {
  const { t, language } = useText()
  if (cohorts.length === 0)
    return (
      <EmptyState icon={<IconUsersGroup size={36} stroke={1.5} />} title={t(retentionWords.noneEnds)}>
        {t(retentionWords.noneEndsText)}
      </EmptyState>
    )
  return (
    <section className={styles.card} aria-label={t(retentionWords.ends)}>
      <Table className={styles.table} verticalSpacing={7}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(retentionWords.cohortColumn)}</Table.Th>
            <Table.Th>{t(retentionWords.purposeColumn)}</Table.Th>
            <Table.Th className={styles.number}>{t(retentionWords.peopleColumn)}</Table.Th>
            <Table.Th>{t(retentionWords.untilColumn)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cohorts.map(({ id, name, purpose, people, until, set }) => {
            const word = enumWord('cohort', 'dataPurpose', purpose)
            return (
              <Table.Tr key={id}>
                <Table.Td>
                  <Link href={`${addressOf('cohort', id)}?part=files`}>
                    {inLanguage(name, language) || t(retentionWords.unnamed)}
                  </Link>
                </Table.Td>
                <Table.Td>{word && t(word)}</Table.Td>
                <Table.Td className={styles.number}>{showNumber(people, language)}</Table.Td>
                <Table.Td>
                  {until ? showDate(until, language) : <span className={styles.beside}>{t(retentionWords.noEnd)}</span>}
                  {set && <span className={styles.beside}> · {t(retentionWords.setHere)}</span>}
                  {until && until < today() && (
                    <Badge color="amber" ml={8}>
                      {t(retentionWords.over)}
                    </Badge>
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
