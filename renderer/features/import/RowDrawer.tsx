import { ActionIcon, Tooltip } from '@mantine/core'
import type { Choice, PlanRow } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useEffect } from 'react'
import { problemsOf } from '../../records/finding-words'
import { DetailDrawer } from '../../ui/DetailDrawer'
import { FindingList } from '../../ui/FindingList'
import { useText } from '../../ui/language'
import { OutcomeBadge } from '../../ui/OutcomeBadge'
import { Section } from '../../ui/Section'
import { FieldChanges } from './FieldChanges'
import styles from './Row.module.css'
import { RowChoice } from './RowChoice'
import { RowRecords } from './RowRecords'
import { RowValues } from './RowValues'
import { isTurned, placeOf } from './row-roles'
import { holdsPeople, type TableView } from './table-facts'
import type { PlanRows } from './use-plan-rows'

interface RowDrawerProps {
  rows: PlanRows
  /** Index of the open row; null: closed. */
  index: number | null
  table: TableView
  onIndex(index: number | null): void
  /** Left out: the row was dealt with, and is only looked at. */
  onChoose?: (row: number, choice: Choice | null) => void
}

/** One row of the file beside the list: why it comes out as it does, what to do with it, what was read. */
export function RowDrawer({ rows, index, table, onIndex, onChoose }: RowDrawerProps) {
  const { t } = useText()
  const row = index === null ? undefined : rows.row(index)
  const { need } = rows
  useEffect(() => {
    if (index !== null) need(index, index)
  }, [need, index])
  return (
    <DetailDrawer
      opened={index !== null}
      onClose={() => onIndex(null)}
      size={600}
      title={row?.title ?? ''}
      subtitle={row && <Subtitle row={row} table={table} />}
      footer={
        index !== null && (
          <div className={styles.drawerFoot}>
            <Tooltip label={t(importWords.previousRow)}>
              <ActionIcon
                variant="default"
                aria-label={t(importWords.previousRow)}
                disabled={index === 0}
                onClick={() => onIndex(index - 1)}
              >
                <IconArrowUp size={18} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t(importWords.nextRow)}>
              <ActionIcon
                variant="default"
                aria-label={t(importWords.nextRow)}
                disabled={index >= rows.total - 1}
                onClick={() => onIndex(index + 1)}
              >
                <IconArrowDown size={18} />
              </ActionIcon>
            </Tooltip>
          </div>
        )
      }
    >
      {row && <Details row={row} rows={rows} table={table} onChoose={onChoose} />}
    </DetailDrawer>
  )
}

function Subtitle({ row, table: { table } }: Pick<RowDrawerProps, 'table'> & { row: PlanRow }) {
  const { t } = useText()
  const place = placeOf(row.row, table)
  return (
    <span className={styles.drawerSubtitle}>
      {isTurned(table) ? t(importWords.columnNumber, { column: place }) : t(importWords.rowNumber, { row: place })}
      <OutcomeBadge outcome={row.outcome} />
    </span>
  )
}

interface DetailsProps extends Pick<RowDrawerProps, 'rows' | 'table'> {
  row: PlanRow
  onChoose: RowDrawerProps['onChoose'] | undefined
}

function Details({ row, rows, table, onChoose }: DetailsProps) {
  const choice = rows.choice(row)
  const { t, language } = useText()
  const problems = problemsOf(row.findings, language)
  return (
    <>
      <Section title={t(importWords.why)}>
        <p className={styles.reason}>{row.reason}</p>
      </Section>
      {onChoose ? (
        <>
          <RowChoice
            row={row}
            choice={choice}
            people={holdsPeople(table)}
            onlyJoins={table.table.joinOnly}
            onChoose={onChoose}
          />
          {row.changes.length > 0 && <FieldChanges row={row} choice={choice} onChoose={onChoose} />}
        </>
      ) : (
        <RowRecords row={row} writtenTo={rows.writtenTo} table={table} />
      )}
      {problems.length > 0 && (
        <Section title={t(importWords.findings)}>
          <FindingList problems={problems} />
        </Section>
      )}
      <RowValues row={row} table={table} />
    </>
  )
}
