import { Button } from '@mantine/core'
import { type ListColumn, listColumn } from '@shared/list/columns'
import type { ListQuery, ListRow } from '@shared/list/list-view'
import { isMasked } from '@shared/model/masked'
import type { Row, Standalone } from '@shared/model/types'
import { listWords } from '@shared/text/lists'
import { plurals } from '@shared/text/records'
import { IconFileExport } from '@tabler/icons-react'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { Grid } from '../../ui/grid/Grid'
import { type GridColumn, type GridEditing, type GridLine, nextSort } from '../../ui/grid/grid'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { useReveal } from '../reveal'
import { CellEditor } from './CellEditor'
import { CellsPreview } from './CellsPreview'
import { ListExport } from './ListExport'
import { ListToolbar } from './ListToolbar'
import { cellText, pageOf, RecordCell } from './list-cells'
import { MarkedBar } from './MarkedBar'
import { NothingFits } from './NothingFits'
import styles from './RecordList.module.css'
import { useCells } from './use-cells'
import { useLines } from './use-lines'
import { useListRows } from './use-list-rows'
import { useLook } from './use-look'
import { useMarks } from './use-marks'

interface RecordListProps {
  type: Standalone
  office: Row<'office'>
  /** The head of the page; `any`: there are records. */
  header?(any: boolean): ReactNode
  /** Stands instead of the list while there is not a single record of the type. */
  empty: ReactNode
}

/** All records of a type as a list that works like a spreadsheet. Its look is in the address. */
export function RecordList({ type, office, header, empty }: RecordListProps) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const lookState = useLook(type, office)
  const { look, change } = lookState
  const reveal = useReveal()
  const { revealed } = reveal
  const shown = useMemo(
    () =>
      look.columns.flatMap(({ key, width }): (ListColumn & { wide: number | undefined })[] => {
        const column = listColumn(type, key)
        return column ? [{ ...column, wide: width }] : []
      }),
    [type, look.columns],
  )
  const query: ListQuery = {
    type,
    language,
    query: look.query,
    filters: look.filters,
    sort: look.sort,
    group: look.group,
    ids: look.ids,
  }
  const rows = useListRows({ ...query, columns: shown.slice(1).map(({ key }) => key), revealed })
  const { head, rowAt, want } = rows
  const lines = useLines(head, type, look.group)
  const marks = useMarks(query, lines, rows)
  const country = office.country === 'GB' ? 'GB' : 'CN'
  const { marked } = marks
  const cells = useCells({ query, columns: shown, lines, rows, marked, revealed, country })
  const [exporting, setExporting] = useState<{ ids: readonly string[] | null } | null>(null)
  const columns = useMemo<GridColumn[]>(
    () =>
      shown.map((column) => ({
        key: column.key,
        header: t(column.label),
        width: column.wide ?? column.width,
        align: ['number', 'money', 'count'].includes(column.shape) ? 'end' : undefined,
        sortable: true,
        editable: column.editable,
      })),
    [shown, t],
  )
  const lineAt = useCallback(
    (line: number): GridLine => {
      const at = lines.at(line)
      if (at.kind === 'group') return at
      const row = rowAt(at.place)
      if (!row) return waiting
      const known = rowLines.get(row) ?? { kind: 'row', id: row.id, name: cellText(row.cells[0]) }
      rowLines.set(row, known)
      return known
    },
    [lines, rowAt],
  )
  const rowOf = useCallback(
    (line: number) => {
      const at = lines.at(line)
      return at.kind === 'row' ? rowAt(at.place) : undefined
    },
    [lines, rowAt],
  )
  const onWindow = useCallback(
    (first: number, last: number) => want(lines.placeNear(first), lines.placeNear(last)),
    [want, lines],
  )
  const renderCell = (line: number, place: number) => {
    const row = rowOf(line)
    const column = shown[place]
    return row && column ? <RecordCell type={type} row={row} place={place} column={column.key} /> : null
  }
  const renderEditor = (editing: GridEditing) => {
    const row = rowOf(editing.cell.line)
    const column = shown[editing.cell.column]
    if (!row || !column) return null
    const hidden = isMasked(column) && !revealed
    return (
      <CellEditor
        key={`${row.id} ${column.key}`}
        type={type}
        column={column}
        id={row.id}
        editing={editing}
        hidden={hidden}
        onWrite={(text) => cells.writeCell(row.id, column, text)}
      />
    )
  }
  const onSort = (column: string, more: boolean) => change({ sort: nextSort(look.sort, column, more) })
  const onMoveColumn = (key: string, before: number) => {
    const from = look.columns.findIndex((column) => column.key === key)
    const moved = look.columns[from]
    if (!moved) return
    const rest = look.columns.filter((column) => column.key !== key)
    rest.splice(Math.max(1, before > from ? before - 1 : before), 0, moved)
    change({ columns: rest })
  }
  const onResizeColumn = (key: string, width: number) =>
    change({ columns: look.columns.map((column) => (column.key === key ? { key, width } : column)) })

  if (!head || head.total === 0) {
    return (
      <>
        {header?.(false)}
        {head ? empty : <Loading />}
      </>
    )
  }
  return (
    <>
      {header?.(true)}
      <div className={styles.list}>
        <ListToolbar type={type} state={lookState} head={head} reveal={reveal} columns={shown} lines={lines}>
          <Button
            variant="default"
            leftSection={<IconFileExport size={16} aria-hidden />}
            onClick={() => setExporting({ ids: null })}
          >
            {t(listWords.export)}
          </Button>
        </ListToolbar>
        {marked.size > 0 && (
          <MarkedBar
            query={query}
            marked={marked}
            revealed={revealed}
            country={country}
            onExport={(ids) => setExporting({ ids })}
            onUnmark={() => marks.markAll(false)}
          />
        )}
        <div className={styles.grid}>
          <Grid
            label={t(plurals[type])}
            columns={columns}
            frozen={Math.min(look.frozen, columns.length)}
            lineCount={lines.count}
            lineAt={lineAt}
            version={rows.version}
            top={rows.shown}
            renderCell={renderCell}
            onWindow={onWindow}
            sort={look.sort}
            onSort={onSort}
            onMoveColumn={onMoveColumn}
            onResizeColumn={onResizeColumn}
            marked={marked}
            allMarked={marks.allMarked}
            onMark={marks.mark}
            onMarkAll={marks.markAll}
            onOpen={(line) => {
              const row = rowOf(line)
              if (row) go(pageOf(type, row))
            }}
            onToggle={lines.toggle}
            onCopy={cells.onCopy}
            onPaste={(text, range) => void cells.onPaste(text, range)}
            onClear={(range) => void cells.onClear(range)}
            renderEditor={renderEditor}
            empty={<NothingFits onShowAll={() => change({ query: '', filters: [], ids: null })} />}
          />
        </div>
        {cells.planned && (
          <CellsPreview
            type={type}
            planned={cells.planned}
            onClose={() => cells.setPlanned(null)}
            onWrite={() => cells.planned && void cells.write(cells.planned.of, cells.planned.plan)}
          />
        )}
        {exporting && (
          <ListExport
            query={query}
            ids={exporting.ids}
            columns={shown.map(({ key }) => key)}
            onClose={() => setExporting(null)}
          />
        )}
      </div>
    </>
  )
}

const waiting: GridLine = { kind: 'waiting' }
/** A line for each row that came, the same as long as the row is the same. */
const rowLines = new WeakMap<ListRow, GridLine>()
