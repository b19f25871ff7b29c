import type { Outcome } from '@shared/import/contract'
import { useState } from 'react'
import { DecideAll } from './DecideAll'
import { OutcomeFilters, type PeopleFilter } from './OutcomeFilters'
import { PlanList } from './PlanList'
import { RowDrawer } from './RowDrawer'
import type { StepProps } from './step-props'
import { type RowFilter, usePlanRows } from './use-plan-rows'

const undecided: Outcome[] = ['possibleDuplicate', 'conflict']

function rowsOf(filter: PeopleFilter): RowFilter {
  if (filter === 'all') return {}
  if (filter === 'findings') return { withFindings: true }
  return { outcomes: filter === 'undecided' ? undecided : [filter] }
}

/** Step four: what becomes of every row, and the person's word on it. */
export function PeopleStep({ run, session, table }: StepProps) {
  const [filter, setFilter] = useState<PeopleFilter>('all')
  const [opened, setOpened] = useState<number | null>(null)
  const shown = session.view.tables[table]
  const rows = usePlanRows(session.plan, table, rowsOf(filter), session.version)
  if (!shown) return null
  const show = (next: PeopleFilter) => {
    setOpened(null)
    setFilter(next)
  }
  return (
    <>
      <OutcomeFilters table={shown} filter={filter} onFilter={show} />
      {undecided.some((outcome) => shown.counts[outcome] > 0) && (
        <DecideAll run={run} session={session} table={table} />
      )}
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
