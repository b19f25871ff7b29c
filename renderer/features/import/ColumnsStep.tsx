import { Anchor, SegmentedControl } from '@mantine/core'
import type { Column } from '@shared/import/contract'
import type { Bilingual } from '@shared/model/define'
import { isKeptByHeading } from '@shared/model/heading-notes'
import { importWords } from '@shared/text/import'
import { type ReactNode, useState } from 'react'
import { InTurn } from '../../ui/InTurn'
import { useText } from '../../ui/language'
import { Sentence } from '../../ui/Sentence'
import { ColumnLine } from './ColumnLine'
import columnStyles from './Columns.module.css'
import { sureness } from './Confidence'
import styles from './Import.module.css'
import { Notice } from './Notice'
import { RememberedColumns } from './RememberedColumns'
import { fieldName } from './show-plan-value'
import type { StepProps } from './step-props'
import { columnLetter, recordTypeOf } from './table-facts'

/** `before`: as was chosen for an earlier list, which no segment of the control says. */
type Filter = 'all' | 'imported' | 'check' | 'not' | 'before'

/** What an empty list of columns means. */
const noneWords: Record<Filter, Bilingual> = {
  all: importWords.columnsNone,
  imported: importWords.columnsNone,
  check: importWords.columnsNoneToCheck,
  not: importWords.columnsNoneLeft,
  before: importWords.columnsNoneBefore,
}

const needsCheck = (column: Column) => sureness(column) === 'guess' || column.dateOrder === 'asked'

/** Step three: which field every column becomes, and how sure that is. */
export function ColumnsStep({ run, session, table: index }: StepProps) {
  const { t, language } = useText()
  const [filter, setFilter] = useState<Filter>('all')
  const [moved, setMoved] = useState<{ field: string; from: number } | null>(null)
  const shown = session.view.tables[index]
  if (!shown) return null
  const { columns, sheet } = shown.table
  const mapped = columns.filter(({ field }) => field !== null).length
  const toCheck = columns.filter(needsCheck).length
  const listed: Record<Filter, (column: Column) => boolean> = {
    all: () => true,
    imported: ({ field }) => field !== null,
    check: needsCheck,
    not: ({ field }) => field === null,
    before: ({ because }) => because === 'before',
  }
  const visible = columns.filter(listed[filter])

  const override = (key: 'fields' | 'dateOrders', values: Record<number, unknown>) =>
    run.adjust((now) => {
      const alone = session.opened.sheets.length > 1 ? { sheet } : {}
      return { ...now, overrides: { ...now.overrides, ...alone, [key]: { ...now.overrides[key], ...values } } }
    })
  const setField = (column: Column, field: string | null) => {
    // A field has one column: choosing it here takes it from where it was.
    const single = field !== null && !isKeptByHeading(field)
    const before = single ? columns.find((other) => other.field === field && other !== column) : undefined
    setMoved(before && field ? { field, from: before.index } : null)
    void override('fields', { ...(before && { [before.index]: null }), [column.index]: field })
  }

  const lists = (which: Filter) => (number: ReactNode) => (
    <Anchor component="button" type="button" inherit onClick={() => setFilter(which)}>
      {number}
    </Anchor>
  )

  return (
    <>
      <div className={styles.bar}>
        <p className={styles.lead}>
          <Sentence
            words={importWords.columnsUnderstood}
            values={{ count: mapped, total: columns.length }}
            around={{ count: lists('imported'), total: lists('all') }}
          />{' '}
          {toCheck > 0 && lists('check')(<b>{t(importWords.columnsToCheck, { count: toCheck })}</b>)}
        </p>
        <SegmentedControl
          aria-label={t(importWords.filterLabel)}
          value={filter}
          onChange={(value) => setFilter(value as Filter)}
          data={[
            { value: 'all', label: `${t(importWords.columnsAll)} ${columns.length}` },
            { value: 'imported', label: `${t(importWords.columnsImported)} ${mapped}` },
            { value: 'check', label: `${t(importWords.columnsCheck)} ${toCheck}` },
            { value: 'not', label: `${t(importWords.columnsNot)} ${columns.length - mapped}` },
          ]}
        />
      </div>
      <RememberedColumns run={run} columns={columns} onShow={filter === 'before' ? null : () => setFilter('before')} />
      {moved && (
        <Notice tone="info">
          {t(importWords.movedFrom, { field: fieldName(moved.field, language), letter: columnLetter(moved.from) })}
        </Notice>
      )}
      <ul className={columnStyles.columns}>
        <li className={columnStyles.columnsHead} aria-hidden>
          <span>{t(importWords.inFile)}</span>
          <span>{t(importWords.examples)}</span>
          <span>{t(importWords.becomes)}</span>
          <span>{t(importWords.howSure)}</span>
        </li>
        {visible.map((column, i) => (
          <InTurn key={column.index} first={i === 0}>
            <ColumnLine
              column={column}
              type={recordTypeOf(shown)}
              onField={(field) => setField(column, field)}
              onDateOrder={(order) => void override('dateOrders', { [column.index]: order })}
            />
          </InTurn>
        ))}
        {visible.length === 0 && <li className={styles.none}>{t(noneWords[filter])}</li>}
      </ul>
    </>
  )
}
