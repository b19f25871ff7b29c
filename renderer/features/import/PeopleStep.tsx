import { Button } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { ChangesByColumn } from './ChangesByColumn'
import { DecideAll } from './DecideAll'
import styles from './Import.module.css'
import { ListAge } from './ListAge'
import { NotInList } from './NotInList'
import { OutcomeFilters, type PeopleFilter } from './OutcomeFilters'
import { PlanList } from './PlanList'
import { RowDrawer } from './RowDrawer'
import { fieldName } from './show-plan-value'
import type { StepProps } from './step-props'
import type { TableView } from './table-facts'
import { type RowFilter, usePlanRows } from './use-plan-rows'

/** One of the counts above the list, the rows that change a column, those the office knows better, those that wait. */
export type RowsShown = PeopleFilter | { changing: string } | 'newer' | 'undecided'

function rowsOf(filter: RowsShown): RowFilter {
  if (typeof filter === 'object') return filter
  if (filter === 'all') return {}
  if (filter === 'newer') return { newer: true }
  if (filter === 'undecided') return { undecided: true }
  if (filter === 'error' || filter === 'warning') return { withFindings: filter }
  return { outcomes: [filter] }
}

/** A list whose last row was just decided would stand empty; so does one of a count that is gone after a correction. */
function isThere(filter: RowsShown, { undecided, newer, counts, findingCount, changing }: TableView): boolean {
  if (typeof filter === 'object') return changing.some(({ field }) => field === filter.changing)
  if (filter === 'all') return true
  if (filter === 'newer') return newer > 0
  if (filter === 'undecided') return undecided > 0
  return (filter === 'error' || filter === 'warning' ? findingCount[filter].rows : counts[filter]) > 0
}

interface PeopleStepProps extends StepProps {
  rowsShown: RowsShown
  onShow(filter: RowsShown): void
}

/** Step four: what becomes of every row, and the person's word on it. */
export function PeopleStep({ run, session, table, rowsShown, onShow }: PeopleStepProps) {
  const [opened, setOpened] = useState<number | null>(null)
  const shown = session.view.tables[table]
  const filter = shown && isThere(rowsShown, shown) ? rowsShown : 'all'
  const rows = usePlanRows(session.plan, table, rowsOf(filter), session.version)
  if (!shown) return null
  const show = (next: RowsShown) => {
    setOpened(null)
    onShow(next)
  }
  const choose: typeof run.choose = async (...given) => {
    // What is decided waits no more: the row goes from the list, and another one takes its place.
    if (filter === 'undecided') setOpened(null)
    await run.choose(...given)
  }
  const own = { run, session, table }
  const byCount = typeof filter === 'object' || filter === 'newer' || filter === 'undecided' ? null : filter
  const { changed, possibleDuplicate, conflict } = shown.counts
  // A row that repeats an earlier one of the file may differ from it, and still changes nobody.
  const changesSomebody = changed + possibleDuplicate + conflict > 0 || !!session.options.overrides.keep?.length
  const asks = possibleDuplicate + conflict > 0
  return (
    <>
      <ListAge {...own} onShow={() => show('newer')} />
      {shown.joinsCohort && session.view.absent && <NotInList absent={session.view.absent} />}
      <OutcomeFilters table={shown} filter={byCount} onFilter={show} />
      {asks && <DecideAll {...own} onShow={filter === 'undecided' ? null : () => show('undecided')} />}
      {(changesSomebody || byCount === null) && (
        <div className={styles.bar}>
          {byCount === null ? <Narrowed filter={filter} onAll={() => show('all')} /> : <span />}
          {changesSomebody && <ChangesByColumn {...own} onShow={(changing) => show({ changing })} />}
        </div>
      )}
      <PlanList
        rows={rows}
        table={shown}
        opened={opened}
        foremost={filter === 'warning' ? 'warning' : 'error'}
        onOpen={setOpened}
        onChoose={(row, choice) => void choose(table, [row], choice)}
      />
      <RowDrawer
        rows={rows}
        index={opened}
        table={shown}
        onIndex={setOpened}
        onChoose={(row, choice) => void choose(table, [row], choice)}
      />
    </>
  )
}

/** What the list is narrowed to where no count above it says so, and the way back. */
function Narrowed({ filter, onAll }: { filter: RowsShown; onAll(): void }) {
  const { t, language } = useText()
  const what =
    typeof filter === 'object'
      ? t(importWords.rowsChanging, { field: fieldName(filter.changing, language) })
      : t(filter === 'newer' ? importWords.rowsNewer : importWords.rowsUndecided)
  return (
    <p className={styles.narrowed}>
      {what}
      <Button size="compact-xs" variant="subtle" leftSection={<IconX size={14} aria-hidden />} onClick={onAll}>
        {t(importWords.allRows)}
      </Button>
    </p>
  )
}
