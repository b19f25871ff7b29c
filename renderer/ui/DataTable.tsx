// biome-ignore-all lint/a11y/useSemanticElements: rows lie where the virtual list puts them, which a table element does not allow
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys of all rows are heard by the body, which knows where to go next
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus for its cells
import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import styles from './DataTable.module.css'
import { usePageScroll } from './page-scroll'

export interface TableColumn<T> {
  key: string
  header: string
  /** Track of the grid: a width in pixels, or the least width and its share of what is left. */
  width: number | { min: number; share: number }
  cell(row: T): ReactNode
  /** Order of two rows, ascending; without it the column does not sort. */
  sort?(a: T, b: T): number
  align?: 'start' | 'center' | 'end'
}

export interface TableSort {
  key: string
  descending: boolean
}

interface DataTableProps<T extends object> {
  /** Read aloud as the name of the table. */
  label: string
  rows: readonly T[]
  columns: readonly TableColumn<T>[]
  rowKey(row: T): string
  /** Opens a row: a click, or Enter on the focused row. */
  onOpen?(row: T): void
  /** The row that is open beside the table. */
  chosen?: string | null
  sort?: TableSort | null
  onSort?(sort: TableSort | null): void
  /** Told the keys of the rows in the order in which they stand, whenever it changes. */
  onOrder?(keys: readonly string[]): void
  /** Rows that count less, shown in grey. */
  quiet?(row: T): boolean
  /** Pixels; every row has the same. */
  rowHeight?: number
  /** Pixels of an own scrolling area; without it the table scrolls with the page and its head sticks to the top. */
  height?: number | string
  /** Said instead of rows when there are none. */
  empty?: ReactNode
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
type Features = typeof features

const track = (width: TableColumn<never>['width']) =>
  typeof width === 'number' ? `${width}px` : `minmax(${width.min}px, ${width.share}fr)`
const leastWidth = (width: TableColumn<never>['width']) => (typeof width === 'number' ? width : width.min)

/**
 * A table for a few rows or a hundred thousand: only what is on the screen is drawn. Heads sort, arrows move, Enter
 * opens. Column order and widths are the caller's; the table knows nothing of what it shows.
 */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { label, rows, columns, rowKey, rowHeight = 44, height, empty } = props
  // Kept as state, since rows are laid out before the ref of what holds them is set.
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const [ownSort, setOwnSort] = useState<TableSort | null>(null)
  const sort = props.sort === undefined ? ownSort : props.sort
  const setSort = props.onSort ?? setOwnSort

  const definitions = useMemo<ColumnDef<Features, T>[]>(
    () =>
      columns.map((column) => ({
        id: column.key,
        accessorFn: (row: T) => row,
        enableSorting: Boolean(column.sort),
        sortDescFirst: false,
        sortUndefined: false,
        sortFn: (a, b) => column.sort?.(a.original, b.original) ?? 0,
      })),
    [columns],
  )
  const sorting = useMemo<SortingState>(() => (sort ? [{ id: sort.key, desc: sort.descending }] : []), [sort])
  const table = useTable<Features, T>({
    features,
    columns: definitions,
    data: rows as T[],
    getRowId: rowKey,
    state: { sorting },
  })
  const shown = table.getRowModel().rows

  const { onOrder } = props
  const order = onOrder ? shown.map((row) => row.id).join(' ') : ''
  useEffect(() => onOrder?.(order.split(' ')), [order, onOrder])

  const template = columns.map((column) => track(column.width)).join(' ')
  const least = columns.reduce((sum, column) => sum + leastWidth(column.width), 0)
  const cycle = (key: string) =>
    setSort(sort?.key !== key ? { key, descending: false } : sort.descending ? null : { key, descending: true })

  return (
    <div
      ref={setFrame}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      className={`${styles.frame} ${height ? styles.own : ''}`}
      style={{ maxHeight: height, minWidth: height ? undefined : least }}
    >
      <div
        role="row"
        aria-rowindex={1}
        className={styles.head}
        style={{ gridTemplateColumns: template, minWidth: least }}
      >
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={sort} onCycle={cycle} />
        ))}
      </div>
      {shown.length === 0 ? (
        <div className={styles.none}>{empty}</div>
      ) : (
        <Rows
          {...props}
          shown={shown.map((row) => row.original)}
          frame={frame}
          template={template}
          least={least}
          rowHeight={rowHeight}
        />
      )}
    </div>
  )
}

interface HeadCellProps<T> {
  column: TableColumn<T>
  sort: TableSort | null
  onCycle(key: string): void
}

function HeadCell<T>({ column, sort, onCycle }: HeadCellProps<T>) {
  const active = sort?.key === column.key
  const order = active ? (sort.descending ? 'descending' : 'ascending') : column.sort ? 'none' : undefined
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp
  return (
    <div role="columnheader" className={styles.th} aria-sort={order}>
      {column.sort ? (
        <UnstyledButton className={styles.thInner} data-align={column.align} onClick={() => onCycle(column.key)}>
          <span>{column.header}</span>
          {active && <Arrow size={14} aria-hidden />}
        </UnstyledButton>
      ) : (
        <div className={styles.thInner} data-align={column.align}>
          <span>{column.header}</span>
        </div>
      )}
    </div>
  )
}

interface RowsProps<T extends object> extends DataTableProps<T> {
  shown: T[]
  frame: HTMLDivElement | null
  template: string
  least: number
  rowHeight: number
}

function Rows<T extends object>({ shown, frame, template, least, rowHeight, ...table }: RowsProps<T>) {
  const pageScroll = usePageScroll()
  const scroller = table.height ? frame : (pageScroll?.current ?? frame)
  const body = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const [focused, setFocused] = useState(0)
  const current = Math.min(focused, shown.length - 1)

  // What stands above the table can grow or shrink at any time; measuring is cheap and an equal value renders nothing.
  useLayoutEffect(() => {
    const box = scroller
    if (!body.current || !box) return
    setMargin(Math.round(body.current.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop))
  })
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: margin,
    scrollPaddingStart: 48,
  })

  const focusRow = (index: number) => {
    const to = Math.max(0, Math.min(shown.length - 1, index))
    setFocused(to)
    virtual.scrollToIndex(to)
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        body.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus({ preventScroll: true }),
      ),
    )
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + 10,
      PageUp: current - 10,
      Home: 0,
      End: shown.length - 1,
    }
    if (!(event.target as HTMLElement).matches('[data-index]')) return
    const to = steps[event.key]
    const row = shown[current]
    if (to !== undefined) focusRow(to)
    else if (event.key === 'Enter' && row) table.onOpen?.(row)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={body}
      role="rowgroup"
      className={styles.body}
      style={{ height: virtual.getTotalSize(), minWidth: least }}
      onKeyDown={onKeyDown}
    >
      {virtual.getVirtualItems().map((item) => {
        const row = shown[item.index]
        if (!row) return null
        const key = table.rowKey(row)
        return (
          <div
            key={key}
            role="row"
            aria-rowindex={item.index + 2}
            aria-selected={table.chosen === key}
            data-index={item.index}
            data-open={table.onOpen ? '' : undefined}
            data-quiet={table.quiet?.(row) ? '' : undefined}
            tabIndex={item.index === current ? 0 : -1}
            className={styles.row}
            style={{
              gridTemplateColumns: template,
              height: rowHeight,
              transform: `translateY(${item.start - margin}px)`,
            }}
            onClick={() => table.onOpen?.(row)}
            onFocus={() => setFocused(item.index)}
          >
            {table.columns.map((column) => (
              <div key={column.key} role="gridcell" className={styles.cell} data-align={column.align}>
                {column.cell(row)}
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
