import { sheetWords } from '@shared/text/sheet'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { FindingList } from '../../ui/FindingList'
import { fromTabbed, toTabbed, toTable } from '../../ui/grid/clipboard'
import { Grid } from '../../ui/grid/Grid'
import { type GridRange, type GridSort, nextSort } from '../../ui/grid/grid'
import { useText } from '../../ui/language'
import { useRemembered } from '../../ui/remembered'
import { type Arrangement, arrangementText, inOrder, movedBefore, readArrangement, shownKeys } from './arrangement'
import styles from './Sheet.module.css'
import { SheetColumns } from './SheetColumns'
import { SheetEditor } from './SheetEditor'
import type { SheetColumn } from './sheet-columns'

/** A value that was typed, pasted or cleared; undefined empties. */
export interface SheetEdit<R> {
  row: R
  column: string
  value: unknown
}

interface SheetProps<R> {
  /** Read aloud as the name of the sheet. */
  label: string
  rows: readonly R[]
  /** The first names the row and stays in sight. */
  columns: readonly SheetColumn<R>[]
  rowKey(row: R): string
  /** One call a step: a cell, a pasted block, a cleared range. */
  onWrite(edits: readonly SheetEdit<R>[]): void
  onOpen?(row: R): void
  /** Under this name the order and the widths of its columns are remembered. */
  name: string
  /** Which columns are shown can be chosen. */
  chooses?: boolean
  /** The row that is open beside the sheet. */
  chosen?: string | null
  /** Told the keys of the rows in the order in which they stand, whenever it changes. */
  onOrder?(keys: readonly string[]): void
  /** Above the sheet; told the marked rows, all of them while none is marked. */
  tools?(rows: readonly R[], marked: number): ReactNode
  empty?: ReactNode
}

/** The box of the marks, the scroll bar and the border. */
const ASIDE = 56

/** No column takes more of the screen for its content alone. */
const WIDEST = 290

/** About how wide a line is in a cell, in px: Chinese characters are square. */
const lengthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 14.5 : 7.8), 24)

/** Columns that say what they show, as wide as the longest of their cells. */
function byContent<R>(columns: readonly SheetColumn<R>[], rows: readonly R[]): SheetColumn<R>[] {
  return columns.map((column) => {
    const longest = rows.reduce((most, row) => Math.max(most, column.shown ? lengthOf(column.shown(row)) : 0), 0)
    return { ...column, width: Math.max(column.width, Math.min(WIDEST, Math.ceil(longest))) }
  })
}

/** Columns as wide as they were set; what is left of the room goes to those that take more, at most half as wide again. */
function fitted<R>(
  columns: readonly SheetColumn<R>[],
  widths: Readonly<Record<string, number>>,
  room: number,
): SheetColumn<R>[] {
  const set = columns.map((column) => ({ ...column, width: widths[column.key] ?? column.width }))
  const left = room - ASIDE - set.reduce((sum, { width }) => sum + width, 0)
  const takers = set.filter(({ key }) => widths[key] === undefined)
  if (left <= 0 || takers.length === 0) return set
  const whole = takers.reduce((sum, { width }) => sum + width, 0)
  return set.map((column) =>
    widths[column.key] === undefined
      ? { ...column, width: column.width + Math.floor(Math.min(column.width / 2, (left * column.width) / whole)) }
      : column,
  )
}

const ROW = 36
const nothing = () => {}
const noWidths = {}

/** Sorted by this column alone, the other way round: one more press gives the rows their own order back. */
const isTurned = (sort: readonly GridSort[], column: string) =>
  sort.length === 1 && sort[0]?.column === column && sort[0].descending

/** The rows as their heads sort them; the first head that tells two apart decides. */
function sorted<R>(rows: readonly R[], columns: readonly SheetColumn<R>[], sort: readonly GridSort[]): readonly R[] {
  const orders = sort.flatMap(({ column, descending }) => {
    const found = columns.find(({ key }) => key === column)
    if (!found) return []
    const order = found.order ?? ((a: R, b: R) => found.text(a).localeCompare(found.text(b), 'zh'))
    return [(a: R, b: R) => (descending ? -order(a, b) : order(a, b))]
  })
  if (orders.length === 0) return rows
  return [...rows].sort((a, b) => {
    for (const order of orders) {
      const apart = order(a, b)
      if (apart !== 0) return apart
    }
    return 0
  })
}

/** Rows of people, typed into like a spreadsheet: a cell saves as it is left, a pasted block as one step. */
export function Sheet<R>(props: SheetProps<R>) {
  const { label, name, rowKey, onWrite, onOpen, tools, chooses = false, chosen = null, onOrder, empty } = props
  const { t } = useText()
  const [sort, setSort] = useState<readonly GridSort[]>([])
  const [kept, keep] = useRemembered(name)
  const arrangement = useMemo(() => readArrangement(kept), [kept])
  const { widths = noWidths } = arrangement
  const arrange = (change: Arrangement) => keep(arrangementText({ ...arrangement, ...change }))
  const ordered = useMemo(() => inOrder(props.columns, arrangement), [props.columns, arrangement])
  const wanted = useMemo(() => shownKeys(props.columns, arrangement), [props.columns, arrangement])
  const columns = useMemo(
    () => (chooses ? ordered.filter(({ key }, at) => at === 0 || wanted.has(key)) : ordered),
    [chooses, wanted, ordered],
  )
  const rows = useMemo(() => sorted(props.rows, props.columns, sort), [props.rows, props.columns, sort])
  const [unread, setUnread] = useState<readonly string[]>([])
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState(0)
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey])
  useEffect(() => {
    setMarked((before) => (before.size === 0 ? before : new Set(keys.filter((key) => before.has(key)))))
  }, [keys])
  const order = onOrder ? keys.join(' ') : ''
  useEffect(() => onOrder?.(order.split(' ')), [order, onOrder])
  const [room, setRoom] = useState(0)
  const shown = useMemo(() => fitted(byContent(columns, rows), widths, room), [columns, rows, widths, room])
  const frame = useCallback((box: HTMLDivElement | null) => {
    if (!box) return
    const watch = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  const cellsOf = ({ top, bottom, left, right }: GridRange) =>
    rows.slice(top, bottom + 1).map((row) => shown.slice(left, right + 1).map((column) => ({ row, column })))

  const paste = (text: string, range: GridRange) => {
    const block = fromTabbed(text)
    const width = Math.max(...block.map((line) => line.length))
    // A block goes as far as it is large, as often as it fits into the range.
    const times = (cells: number, size: number) => Math.max(1, Math.floor(cells / size)) * size
    const missed: string[] = []
    const edits = cellsOf({
      ...range,
      bottom: range.top + times(range.bottom - range.top + 1, block.length) - 1,
      right: range.left + times(range.right - range.left + 1, width) - 1,
    }).flatMap((line, down) =>
      line.flatMap(({ row, column }, across): SheetEdit<R>[] => {
        const given = block[down % block.length]?.[across % width]
        if (given === undefined || !column.read) return []
        const reading = column.read(given.trim(), row)
        if ('problem' in reading) {
          missed.push(given.trim())
          return []
        }
        return [{ row, column: column.key, value: reading.value }]
      }),
    )
    setUnread(missed)
    if (edits.length > 0) onWrite(edits)
  }
  const clear = (range: GridRange) => {
    const edits = cellsOf(range)
      .flat()
      .filter(({ row, column }) => column.read && column.text(row) !== '')
      .map(({ row, column }): SheetEdit<R> => ({ row, column: column.key, value: undefined }))
    if (edits.length > 0) onWrite(edits)
  }
  const copy = (range: GridRange) => {
    const cells = cellsOf(range).map((line) => line.map(({ row, column }) => column.text(row)))
    return { text: toTabbed(cells), html: toTable(cells) }
  }
  const renderCell = useCallback(
    (line: number, at: number) => {
      const row = rows[line]
      const column = shown[at]
      if (row === undefined || !column) return null
      return column.cell?.(row) ?? <span className={styles.text}>{column.text(row)}</span>
    },
    [rows, shown],
  )
  const mark = (line: number, extend: boolean) => {
    const next = new Set(marked)
    const [from, to] = extend ? [Math.min(anchor, line), Math.max(anchor, line)] : [line, line]
    const on = !marked.has(keys[line] ?? '')
    for (const key of keys.slice(from, to + 1)) {
      if (on) next.add(key)
      else next.delete(key)
    }
    setAnchor(line)
    setMarked(next)
  }
  const meant = marked.size > 0 ? rows.filter((row) => marked.has(rowKey(row))) : rows
  const first = shown[0]
  return (
    <div className={styles.sheet}>
      {(tools || chooses) && (
        <div className={styles.tools}>
          {tools?.(meant, marked.size)}
          {chooses && (
            <SheetColumns
              columns={ordered}
              shown={wanted}
              onShow={(keys) => arrange({ shown: [...keys] })}
              onUsual={() => keep('')}
            />
          )}
        </div>
      )}
      <div
        ref={frame}
        className={styles.grid}
        style={{ height: `min(${ROW * (Math.max(rows.length, 1) + 1) + 18}px, max(420px, 100vh - 150px))` }}
      >
        <Grid
          label={label}
          columns={shown}
          lineCount={rows.length}
          lineAt={(line) => {
            const row = rows[line]
            if (row === undefined) return { kind: 'waiting' }
            return { kind: 'row', id: rowKey(row), name: first?.text(row) ?? '' }
          }}
          version={renderCell}
          top={label}
          renderCell={renderCell}
          onWindow={nothing}
          sort={sort}
          onSort={(column, more) => setSort(isTurned(sort, column) && !more ? [] : nextSort(sort, column, more))}
          chosen={chosen}
          onMoveColumn={(key, before) => arrange({ order: movedBefore(ordered, shown, key, before) })}
          onResizeColumn={(key, width) => arrange({ widths: { ...widths, [key]: width } })}
          marked={marked}
          allMarked={marked.size > 0 && marked.size === rows.length}
          onMark={mark}
          onMarkAll={(on) => setMarked(new Set(on ? keys : []))}
          onOpen={(line) => {
            const row = rows[line]
            if (row !== undefined) onOpen?.(row)
          }}
          onToggle={nothing}
          onCopy={copy}
          onPaste={paste}
          onClear={clear}
          renderEditor={(editing) => {
            const row = rows[editing.cell.line]
            const column = shown[editing.cell.column]
            if (row === undefined || !column?.read) return null
            const { read } = column
            return (
              <SheetEditor
                key={`${rowKey(row)} ${column.key}`}
                label={`${column.header}, ${first?.text(row) ?? ''}`}
                editing={editing}
                text={column.edit?.(row) ?? column.text(row)}
                choices={column.choices ?? []}
                read={(text) => read(text.trim(), row)}
                onWrite={(value) => onWrite([{ row, column: column.key, value }])}
              />
            )
          }}
          empty={empty}
        />
      </div>
      {unread.length > 0 && (
        <FindingList
          problems={[
            {
              severity: 'warning',
              text: t(sheetWords.unread, { count: unread.length, text: unread.slice(0, 5).join(', ') }),
            },
          ]}
        />
      )}
    </div>
  )
}
