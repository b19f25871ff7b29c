import type { Outcome } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { DecideAll } from './DecideAll'
import { Notice } from './Notice'
import { OutcomeFilters, type PeopleFilter } from './OutcomeFilters'
import { PlanList } from './PlanList'
import { RowDrawer } from './RowDrawer'
import type { StepProps } from './step-props'
import { recordTypeName } from './table-facts'
import { type RowFilter, usePlanRows } from './use-plan-rows'

const undecided: Outcome[] = ['possibleDuplicate', 'conflict']

function rowsOf(filter: PeopleFilter): RowFilter {
  if (filter === 'all') return {}
  if (filter === 'findings') return { withFindings: true }
  return { outcomes: filter === 'undecided' ? undecided : [filter] }
}

/** Step four: what becomes of every row, and the person's word on it. */
export function PeopleStep({ run, session, table }: StepProps) {
  const { t } = useText()
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
      {shown.readOnly && <Notice tone="info">{t(importWords.readOnly, { type: t(recordTypeName(shown)) })}</Notice>}
      <OutcomeFilters table={shown} filter={filter} onFilter={show} />
      {!shown.readOnly && undecided.some((outcome) => shown.counts[outcome] > 0) && (
        <DecideAll run={run} session={session} table={table} />
      )}
      <PlanList
        rows={rows}
        readOnly={shown.readOnly}
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
