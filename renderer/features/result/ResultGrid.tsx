import { inLanguage } from '@shared/model/record-name'
import { isPass, type ResultRow, type ResultSheet } from '@shared/summary/results'
import { resultWords } from '@shared/text/result'
import { useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { addressOf } from '../../records/addresses'
import { useChanges } from '../../records/changes'
import { fieldDef } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { inOtherLanguage } from '../../records/names'
import { FindingList } from '../../ui/FindingList'
import { fromTabbed, toTabbed, toTable } from '../../ui/grid/clipboard'
import { Grid } from '../../ui/grid/Grid'
import type { GridRange } from '../../ui/grid/grid'
import { useText } from '../../ui/language'
import { FillBar } from './FillBar'
import styles from './Result.module.css'
import { SheetEditor } from './SheetEditor'
import { cellText, readCellText, type SheetColumn, sheetColumns } from './sheet-columns'
import { type Session, type SheetEdit, sheetChanges } from './sheet-edits'

interface ResultGridProps {
  sheet: ResultSheet
  session: Session
  /** Country of the office: how typed values are read. */
  country: 'CN' | 'GB'
}

const nothing = () => {}

/** The sheet itself: every cell saves as it is left, a pasted block as one step. */
export function ResultGrid({ sheet, session, country }: ResultGridProps) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const { make } = useChanges()
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({})
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [unread, setUnread] = useState<readonly string[]>([])
  const { rows, units } = sheet
  const columns = useMemo(() => {
    const words = { name: t(resultWords.name), whole: t(resultWords.whole) }
    return sheetColumns(units, words, language).map((column) => ({
      ...column,
      width: widths[column.key] ?? column.width,
    }))
  }, [units, language, t, widths])
  const name = inLanguage(sheet.name, language)
  const read = (column: SheetColumn, text: string) => readCellText(column, text, { language, country })

  const write = (edits: readonly SheetEdit[]) => {
    const words = edits.every(({ value }) => value === undefined) ? resultWords.cleared : resultWords.wrote
    return make(t(words, { count: edits.length, name }), sheetChanges(edits, session, freshId))
  }
  const cellsOf = ({ top, bottom, left, right }: GridRange) =>
    rows.slice(top, bottom + 1).map((row) => columns.slice(left, right + 1).map((column) => ({ row, column })))
  const paste = (text: string, range: GridRange) => {
    const block = fromTabbed(text)
    const width = Math.max(...block.map((line) => line.length))
    // A block goes as far as it is large, as often as it fits into the range.
    const times = (cells: number, size: number) => Math.max(1, Math.floor(cells / size)) * size
    const target = {
      ...range,
      bottom: range.top + times(range.bottom - range.top + 1, block.length) - 1,
      right: range.left + times(range.right - range.left + 1, width) - 1,
    }
    const missed: string[] = []
    const edits = cellsOf(target).flatMap((line, down) =>
      line.flatMap(({ row, column }, across): SheetEdit[] => {
        const given = block[down % block.length]?.[across % width]
        if (given === undefined || column.field === null) return []
        const reading = read(column, given)
        if ('problem' in reading) {
          missed.push(given.trim())
          return []
        }
        return [{ row, unit: column.unit, field: column.field, value: reading.value }]
      }),
    )
    setUnread(missed)
    if (edits.length > 0) void write(edits)
  }
  const clear = (range: GridRange) => {
    const edits = cellsOf(range)
      .flat()
      .flatMap(({ row, column }): SheetEdit[] =>
        column.field !== null && row.results[column.unit]?.[column.field] !== undefined
          ? [{ row, unit: column.unit, field: column.field, value: undefined }]
          : [],
      )
    if (edits.length > 0) void write(edits)
  }
  const copy = (range: GridRange) => {
    const cells = cellsOf(range).map((line) => line.map(({ row, column }) => cellText(row, column, language)))
    return { text: toTabbed(cells), html: toTable(cells) }
  }
  const mark = (line: number) => {
    const person = rows[line]?.person
    if (!person) return
    const next = new Set(marked)
    if (!next.delete(person)) next.add(person)
    setMarked(next)
  }
  const fill = (unit: string, value: string) => {
    const people = rows.filter(({ person }) => marked.has(person))
    void write(people.map((row) => ({ row, unit, field: 'result', value })))
    setMarked(new Set())
  }
  const renderCell = useCallback(
    (line: number, at: number) => {
      const row = rows[line]
      const column = columns[at]
      return row && column ? <SheetCell row={row} column={column} /> : null
    },
    [rows, columns],
  )
  return (
    <>
      <div
        className={styles.grid}
        style={{ height: `min(${36 * (rows.length + 1) + 16}px, max(320px, 100vh - 350px))` }}
      >
        <Grid
          label={t(resultWords.sheetLabel)}
          columns={columns}
          lineCount={rows.length}
          lineAt={(line) => {
            const row = rows[line]
            return row ? { kind: 'row', id: row.person, name: inLanguage(row.name, language) } : { kind: 'waiting' }
          }}
          version={renderCell}
          top={session.cohort ?? ''}
          renderCell={renderCell}
          onWindow={nothing}
          sort={[]}
          onSort={nothing}
          onMoveColumn={nothing}
          onResizeColumn={(key, width) => setWidths({ ...widths, [key]: width })}
          marked={marked}
          allMarked={rows.length > 0 && marked.size === rows.length}
          onMark={mark}
          onMarkAll={(on) => setMarked(new Set(on ? rows.map(({ person }) => person) : []))}
          onOpen={(line) => {
            const row = rows[line]
            if (row) go(addressOf('person', row.person))
          }}
          onToggle={nothing}
          onCopy={copy}
          onPaste={paste}
          onClear={clear}
          renderEditor={(editing) => {
            const row = rows[editing.cell.line]
            const column = columns[editing.cell.column]
            const field = column?.field
            if (!row || !column || !field) return null
            return (
              <SheetEditor
                key={`${row.person} ${column.key}`}
                label={`${column.header}, ${inLanguage(row.name, language)}`}
                editing={editing}
                text={cellText(row, column, language)}
                choices={field === 'result' ? outcomeWords(language) : []}
                read={(text) => read(column, text)}
                onWrite={(value) => void write([{ row, unit: column.unit, field, value }])}
              />
            )
          }}
          empty={t(resultWords.emptySheet)}
        />
      </div>
      {marked.size > 0 && <FillBar count={marked.size} columns={columns} onFill={fill} />}
      {unread.length > 0 && (
        <FindingList
          problems={[
            {
              severity: 'warning',
              text: t(resultWords.unread, { count: unread.length, text: unread.slice(0, 5).join(', ') }),
            },
          ]}
        />
      )}
    </>
  )
}

const outcomeWords = (language: 'en' | 'zh') =>
  Object.values(fieldDef('qualificationResult', 'result').values ?? {}).map((words) => words[language])

function toneOf(outcome: string | undefined): string {
  if (outcome === undefined || outcome === 'pending' || outcome === 'withdrawn') return 'none'
  if (outcome === 'referred' || outcome === 'absent') return 'again'
  return isPass(outcome as Parameters<typeof isPass>[0]) ? 'pass' : 'fail'
}

function SheetCell({ row, column }: { row: ResultRow; column: SheetColumn }) {
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
