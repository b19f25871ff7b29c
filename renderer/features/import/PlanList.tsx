// biome-ignore-all lint/a11y/useSemanticElements: rows lie where the virtual list puts them, which a table element does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the head is no row to go to
import { type Choice, type PlanRow, weighing } from '@shared/import/contract'
import type { Bilingual, Language } from '@shared/model/define'
import { importWords } from '@shared/text/import'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useText } from '../../ui/language'
import { OutcomeBadge } from '../../ui/OutcomeBadge'
import { FindingMarks } from './FindingMarks'
import styles from './Import.module.css'
import type { Severity } from './OutcomeFilters'
import listStyles from './PlanList.module.css'
import { RowDecision } from './RowDecision'
import { isTurned, placeOf } from './row-roles'
import { fieldName, showRowValue } from './show-plan-value'
import { holdsPeople, type TableView } from './table-facts'
import type { PlanRows } from './use-plan-rows'

/** What a decision makes of the reason a row gave; any other choice leaves it as it stands. */
const decidedWords: Partial<Record<Choice['kind'], Bilingual>> = {
  leave: importWords.leftByYou,
  different: importWords.differentByYou,
  same: importWords.sameByYou,
}

interface PlanListProps {
  rows: PlanRows
  table: TableView
  /** Index of the row whose details are open. */
  opened?: number | null
  /** Of which weight a row says a finding first. */
  foremost?: Severity
  onOpen(index: number): void
  /** Left out: the rows were dealt with, and are only looked at. */
  onChoose?: (row: number, choice: Choice | null) => void
  /** Where the record is that a row was written to; null: nowhere yet. */
  addressOf?: (row: PlanRow) => string | null
}

const rowHeight = 60

/** The rows of the file with what becomes of each; only those on the screen are drawn or even fetched. */
export function PlanList({ rows, table, opened = null, foremost = 'error', ...more }: PlanListProps) {
  const { onOpen, onChoose, addressOf } = more
  const { t } = useText()
  const people = holdsPeople(table)
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { need } = rows
  useEffect(() => need(first, last), [need, first, last])

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = Number((event.target as HTMLElement).dataset.index)
    if (!step || Number.isNaN(at)) return
    event.preventDefault()
    const to = Math.max(0, Math.min(rows.total - 1, at + step))
    virtual.scrollToIndex(to)
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus())
  }

  if (rows.here && rows.total === 0) return <p className={styles.none}>{t(importWords.noRows)}</p>
  return (
    <div
      ref={frame}
      className={listStyles.people}
      role="grid"
      aria-label={t(importWords.peopleTable)}
      aria-rowcount={rows.total}
      data-done={onChoose ? undefined : ''}
      onKeyDown={move}
    >
      <div className={listStyles.peopleHead} role="row">
        <span role="columnheader">{t(isTurned(table.table) ? importWords.columnColumn : importWords.columnRow)}</span>
        <span role="columnheader">{t(importWords.columnOutcome)}</span>
        <span role="columnheader">{t(people ? importWords.columnPerson : importWords.columnRecord)}</span>
        <span role="columnheader">{t(importWords.columnFindings)}</span>
        {onChoose && <span role="columnheader">{t(importWords.columnDecision)}</span>}
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start, key }) => (
          <PlanLine
            key={key}
            index={index}
            row={rows.row(index)}
            place={(row) => placeOf(row, table.table)}
            start={start}
            open={opened === index}
            onOpen={onOpen}
            addressOf={addressOf}
            people={people}
            type={table.table.recordType}
            foremost={foremost}
            choice={rows.choice}
            decision={
              onChoose &&
              ((row) => (
                <RowDecision
                  row={row}
                  choice={rows.choice(row)}
                  people={people}
                  onlyJoins={table.table.joinOnly}
                  onChoose={onChoose}
                  onOpen={() => onOpen(index)}
                />
              ))
            }
          />
        ))}
      </div>
    </div>
  )
}

interface PlanLineProps {
  index: number
  row: PlanRow | undefined
  /** What the sheet calls a row. */
  place(row: number): string
  start: number
  open: boolean
  people: boolean
  /** The record type of the table. */
  type: string
  foremost: Severity
  onOpen(index: number): void
  addressOf: PlanListProps['addressOf'] | undefined
  choice(row: PlanRow): Choice | undefined
  decision?: ((row: PlanRow) => React.ReactNode) | undefined
}

/** Where the first columns of two rows are the same ones, what tells them apart. */
const tellingOf: Partial<Record<string, string[]>> = {
  qualificationResult: ['unit', 'result', 'candidateNo', 'examDate'],
}

/** What people know somebody or something by, where there is no story to tell. */
function factsOf({ values, title }: PlanRow, people: boolean, type: string, language: Language): string {
  const telling = people
    ? ['nameFull', 'dob', 'institution', ...(values.participation === 'confirmed' ? [] : ['participation'])]
    : (tellingOf[type] ?? Object.keys(values).filter((key) => key !== 'seq' && !key.includes('#')))
  return telling
    .slice(0, 5)
    .map((field) => showRowValue(field, values, language))
    .filter((text) => text !== '' && (type in tellingOf || !title.includes(text)))
    .filter((text, i, all) => !all.slice(0, i).some((before) => before.includes(text)))
    .join(' · ')
}

/** The columns that will change somebody or something on record; of who joins a cohort, those whose value is replaced. */
function changesOf({ changes, joins }: PlanRow, choice: Choice | undefined, language: Language): string {
  const left = choice?.kind === 'fields' ? choice.leave : changes.filter(({ take }) => !take).map(({ field }) => field)
  return changes
    .filter(({ field, from }) => !left.includes(field) && (from !== null || !joins))
    .map(({ field }) => fieldName(field, language))
    .join(language === 'zh' ? '、' : ', ')
}

function PlanLine(props: PlanLineProps) {
  const { index, row, place, start, open, people, type, foremost, onOpen, addressOf, choice, decision } = props
  const { t, language } = useText()
  const style = { transform: `translateY(${start}px)`, height: rowHeight }
  if (!row) return <div className={listStyles.peopleRow} style={style} role="row" aria-busy />
  const fields = row.outcome === 'changed' ? changesOf(row, choice(row), language) : ''
  const decided = decidedWords[choice(row)?.kind ?? 'take']
  const story =
    decided !== undefined
      ? t(decided)
      : row.outcome === 'new' && !row.makesPerson
        ? factsOf(row, people, type, language) || row.reason
        : fields
          ? t(row.joins ? importWords.rowJoins : importWords.rowChanges, { fields })
          : row.reason
  const address = addressOf?.(row) ?? null
  const quiet = row.outcome === 'same' || row.outcome === 'refused'
  return (
    <div
      className={listStyles.peopleRow}
      style={style}
      role="row"
      aria-rowindex={index + 1}
      tabIndex={0}
      data-index={index}
      data-open={open || undefined}
      data-quiet={quiet || undefined}
      onClick={() => onOpen(index)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(index)
      }}
    >
      <span role="gridcell" className={listStyles.rowNumber}>
        {place(row.row)}
      </span>
      <span role="gridcell">
        <OutcomeBadge outcome={row.outcome} />
      </span>
      <span role="gridcell" className={listStyles.who} title={`${row.title}\n${story}\n${row.reason}`}>
        {address ? (
          <Link href={address} onClick={(event) => event.stopPropagation()}>
            {row.title}
          </Link>
        ) : (
          <b>{row.title}</b>
        )}
        <span>{story}</span>
      </span>
      <span role="gridcell">
        <FindingMarks findings={weighing(row)} foremost={foremost} />
      </span>
      {decision && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a press on the buttons inside from opening the row
        <span role="gridcell" onClick={(event) => event.stopPropagation()}>
          {decision(row)}
        </span>
      )}
    </div>
  )
}
