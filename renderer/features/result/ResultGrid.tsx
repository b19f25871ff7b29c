import { inLanguage } from '@shared/model/record-name'
import { isPass, type ResultRow, type ResultSheet } from '@shared/summary/results'
import { resultWords } from '@shared/text/result'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { addressOf } from '../../records/addresses'
import { useChanges } from '../../records/changes'
import { fieldDef } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { inOtherLanguage } from '../../records/names'
import { Sheet } from '../../records/sheet/Sheet'
import type { SheetColumn } from '../../records/sheet/sheet-columns'
import { useText } from '../../ui/language'
import { FillBar } from './FillBar'
import styles from './Result.module.css'
import { cellText, type ResultColumn, readCellText, resultColumns } from './result-columns'
import { type ResultEdit, type Session, sheetChanges } from './sheet-edits'

interface ResultGridProps {
  sheet: ResultSheet
  session: Session
  /** Country of the office: how typed values are read. */
  country: 'CN' | 'GB'
}

const personOf = ({ person }: ResultRow) => person

/** The results of a group, a column a unit: every cell saves as it is left, a pasted block as one step. */
export function ResultGrid({ sheet, session, country }: ResultGridProps) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const { make } = useChanges()
  const { rows, units } = sheet
  const results = useMemo(
    () => resultColumns(units, { name: t(resultWords.name), whole: t(resultWords.whole) }, language),
    [units, language, t],
  )
  const columns = useMemo(
    () =>
      results.map(
        (column): SheetColumn<ResultRow> => ({
          ...column,
          text: (row) => cellText(row, column, language),
          cell: (row) => <ResultCell row={row} column={column} />,
          ...(column.field !== null && { read: (text) => readCellText(column, text, { language, country }) }),
          choices: column.field === 'result' ? outcomeWords(language) : [],
        }),
      ),
    [results, language, country],
  )
  const write = (edits: readonly ResultEdit[]) => {
    const words = edits.every(({ value }) => value === undefined) ? resultWords.cleared : resultWords.wrote
    const values = { count: edits.length, name: inLanguage(sheet.name, language) }
    return make(t(words, values), sheetChanges(edits, session, freshId))
  }
  return (
    <Sheet
      name="results"
      label={t(resultWords.sheetLabel)}
      rows={rows}
      columns={columns}
      rowKey={personOf}
      onOpen={({ person }) => go(addressOf('person', person))}
      onWrite={(edits) =>
        void write(
          edits.flatMap(({ row, column: key, value }): ResultEdit[] => {
            const column = results.find((each) => each.key === key)
            return column?.field
              ? [{ row, unit: column.unit, field: column.field, value: value as string | undefined }]
              : []
          }),
        )
      }
      tools={(people, marked) =>
        marked > 0 && (
          <FillBar
            count={marked}
            columns={results}
            onFill={(unit, value) => void write(people.map((row) => ({ row, unit, field: 'result', value })))}
          />
        )
      }
      empty={t(resultWords.emptySheet)}
    />
  )
}

const outcomeWords = (language: 'en' | 'zh') =>
  Object.values(fieldDef('qualificationResult', 'result').values ?? {}).map((words) => words[language])

function toneOf(outcome: string | undefined): string {
  if (outcome === undefined || outcome === 'pending' || outcome === 'withdrawn') return 'none'
  if (outcome === 'referred' || outcome === 'absent') return 'again'
  return isPass(outcome as Parameters<typeof isPass>[0]) ? 'pass' : 'fail'
}

function ResultCell({ row, column }: { row: ResultRow; column: ResultColumn }) {
  const { t, language } = useText()
  const text = cellText(row, column, language)
  if (column.field === null) {
    const other = inOtherLanguage(row.name, language)
    return (
      <span className={styles.name}>
        {text}
        {Object.keys(row.results).length === 0 ? (
          <span className={styles.other}>{t(resultWords.notRegistered)}</span>
        ) : (
          other && <span className={styles.other}>{other}</span>
        )}
      </span>
    )
  }
  if (column.field !== 'result') return <span className={styles.text}>{text}</span>
  const attempts = row.attempts[column.unit]
  return (
    <span className={styles.outcome} data-tone={toneOf(row.results[column.unit]?.result)}>
      {text}
      {attempts && (
        <span className={styles.attempts} title={t(resultWords.attempts, { count: attempts })}>
          {attempts}
        </span>
      )}
    </span>
  )
}
