import { Button } from '@mantine/core'
import type { Outcome } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { ChangesByColumn } from './ChangesByColumn'
import { DecideAll } from './DecideAll'
import styles from './Import.module.css'
import { ListAge } from './ListAge'
import { OutcomeFilters, type PeopleFilter } from './OutcomeFilters'
import { PlanList } from './PlanList'
import { RowDrawer } from './RowDrawer'
import { fieldName } from './show-plan-value'
import type { StepProps } from './step-props'
import { type RowFilter, usePlanRows } from './use-plan-rows'

const undecided: Outcome[] = ['possibleDuplicate', 'conflict']

/** One of the counts above the list, the rows that change a column, or those the office knows better. */
type Filter = PeopleFilter | { changing: string } | 'newer'

function rowsOf(filter: Filter): RowFilter {
  if (typeof filter === 'object') return filter
  if (filter === 'all') return {}
  if (filter === 'newer') return { newer: true }
  if (filter === 'findings') return { withFindings: true }
  return { outcomes: filter === 'undecided' ? undecided : [filter] }
}

/** Step four: what becomes of every row, and the person's word on it. */
export function PeopleStep({ run, session, table }: StepProps) {
  const { t, language } = useText()
  const [filter, setFilter] = useState<Filter>('all')
  const [opened, setOpened] = useState<number | null>(null)
  const shown = session.view.tables[table]
  const rows = usePlanRows(session.plan, table, rowsOf(filter), session.version)
  if (!shown) return null
  const show = (next: Filter) => {
    setOpened(null)
    setFilter(next)
  }
  const own = { run, session, table }
  return (
    <>
      <ListAge {...own} onShow={() => show('newer')} />
      <OutcomeFilters
        table={shown}
        filter={typeof filter === 'object' || filter === 'newer' ? 'all' : filter}
        onFilter={show}
      />
      {shown.changing.length > 0 && (
        <div className={styles.bar}>
          {typeof filter === 'object' ? (
            <p className={styles.narrowed}>
              {t(importWords.rowsChanging, { field: fieldName(filter.changing, language) })}
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<IconX size={14} aria-hidden />}
                onClick={() => show('all')}
              >
                {t(importWords.filterAll)}
              </Button>
            </p>
          ) : (
            <span />
          )}
          <ChangesByColumn {...own} onShow={(changing) => show({ changing })} />
        </div>
      )}
      {undecided.some((outcome) => shown.counts[outcome] > 0) && <DecideAll {...own} />}
      <PlanList
        rows={rows}
        table={shown}
        opened={opened}
        onOpen={setOpened}
        onChoose={(row, choice) => void run.choose(table, [row], choice)}
      />
      <RowDrawer
        rows={rows}
        index={opened}
        table={shown}
        onIndex={setOpened}
        onChoose={(row, choice) => void run.choose(table, [row], choice)}
      />
    </>
  )
}
