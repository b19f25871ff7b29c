// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the cell it is on
// biome-ignore-all lint/a11y/useSemanticElements: rows lie where the virtual list puts them, which a table element does not allow
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import styles from './Grid.module.css'
import { GridHead } from './GridHead'
import { GridLineView } from './GridLines'
import {
  type GridCell,
  type GridColumn,
  type GridEditing,
  type GridLine,
  type GridRange,
  type GridSort,
  isOne,
  type RenderCell,
} from './grid'
import { useGridClipboard } from './use-grid-clipboard'
import { useGridCursor } from './use-grid-cursor'

export interface GridProps {
  /** Read aloud as the name of the grid. */
  label: string
  columns: readonly GridColumn[]
  /** Columns that stay in sight on the left. */
  frozen?: number
  lineCount: number
  lineAt(line: number): GridLine
  /** Another value draws the cells of all lines again. */
  version: unknown
  /** Another value goes back to the first line: another list is shown. */
  top: string
  renderCell: RenderCell
  /** Told which lines are on the screen. */
  onWindow(first: number, last: number): void
  sort: readonly GridSort[]
  onSort(column: string, more: boolean): void
  onMoveColumn(column: string, before: number): void
  onResizeColumn(column: string, width: number): void
  /** Ids of the marked rows, and whether they are all there are. */
  marked: ReadonlySet<string>
  /** Id of the row that is open beside the grid. */
  chosen?: string | null
  allMarked: boolean
  onMark(line: number, extend: boolean): void
  onMarkAll(on: boolean): void
  onOpen(line: number): void
  onToggle(line: number): void
  /** The field over a cell; null: the cell is not edited after all. */
  renderEditor?(editing: GridEditing): ReactNode
  /** What a range says, for the clipboard; null: it is not here yet and comes by itself. */
  onCopy(range: GridRange): { text: string; html: string } | null
  onPaste?(text: string, range: GridRange): void
  onClear?(range: GridRange): void
  /** Said instead of lines when there are none. */
  empty?: ReactNode
  rowHeight?: number
}

const HEAD = 36
const MARK = 40

/**
 * A grid for as many rows as there are: only what is on the screen is drawn and asked for. It works like a spreadsheet:
 * arrows move a cursor, Shift takes a range, Enter and typing edit, heads sort, grow and move, the clipboard takes and
 * gives cells. It knows nothing of what it shows.
 */
export function Grid(props: GridProps) {
  const { columns, frozen = 1, lineCount, lineAt, rowHeight = 36, marked } = props
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<{ cell: GridCell; typed?: string } | null>(null)
  const layout = useMemo(() => layoutOf(columns, frozen), [columns, frozen])

  const virtual = useVirtualizer({
    count: lineCount,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { onWindow } = props
  useEffect(() => {
    if (lineCount > 0) onWindow(first, last)
  }, [first, last, lineCount, onWindow])

  const { top } = props
  const shownTop = useRef(top)
  useEffect(() => {
    if (shownTop.current === top) return
    shownTop.current = top
    frame.current?.scrollTo({ top: 0 })
  }, [top])

  const reveal = ({ line, column }: GridCell) => {
    const box = frame.current
    if (!box) return
    if (line >= 0) virtual.scrollToIndex(line)
    const left = layout.lefts[column] ?? 0
    const width = columns[column]?.width ?? 0
    if (column < frozen) return
    const hiddenLeft = left - layout.frozenWidth - box.scrollLeft
    const hiddenRight = left + width - box.scrollLeft - box.clientWidth
    if (hiddenLeft < 0) box.scrollLeft += hiddenLeft
    else if (hiddenRight > 0) box.scrollLeft += Math.min(hiddenRight, hiddenLeft)
  }

  const { cursor, range, put, onKeyDown } = useGridCursor({
    columns,
    lineCount,
    lineAt,
    page: Math.max(1, Math.floor(((frame.current?.clientHeight ?? 400) - HEAD) / rowHeight) - 1),
    reveal,
    onOpen: props.onOpen,
    onEdit: (cell, typed) => props.renderEditor && setEditing({ cell, ...(typed !== undefined && { typed }) }),
    onToggle: props.onToggle,
    onMark: (line) => props.onMark(line, false),
    onMarkAll: () => props.onMarkAll(true),
    onUnmarkAll: () => props.onMarkAll(false),
    onClear: (cleared) => props.onClear?.(cleared),
    onSort: props.onSort,
    onMoveColumn: (column, by) => {
      const key = columns[column]?.key
      if (key) props.onMoveColumn(key, by > 0 ? column + 2 : column - 1)
    },
    onResizeColumn: (column, by) => {
      const found = columns[column]
      if (found) props.onResizeColumn(found.key, Math.max(56, found.width + by))
    },
  })

  const leave: GridEditing['leave'] = (to) => {
    setEditing(null)
    if (to === 'away') return
    frame.current?.focus({ preventScroll: true })
    if (!editing || !to) return
    const { line, column } = editing.cell
    const on = {
      down: { line: line + 1, column },
      right: { line, column: column + 1 },
      left: { line, column: column - 1 },
    }[to]
    const next = {
      line: Math.min(lineCount - 1, on.line),
      column: Math.max(0, Math.min(columns.length - 1, on.column)),
    }
    put(next)
    reveal(next)
  }

  const cellAt = (target: EventTarget): GridCell | null => {
    const cell = (target as HTMLElement).closest<HTMLElement>('[data-column]')
    const row = cell?.closest<HTMLElement>('[data-line]')
    return cell && row ? { line: Number(row.dataset.line), column: Number(cell.dataset.column) } : null
  }
  const isField = (target: EventTarget) => (target as HTMLElement).closest('[data-editing]') !== null
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const cell = cellAt(event.target)
    if (!cell || isField(event.target) || event.button !== 0) return
    if (event.ctrlKey || event.metaKey) return props.onMark(cell.line, false)
    put(cell, event.shiftKey)
  }
  const onPointerOver = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1 || isField(event.target) || editing) return
    const cell = cellAt(event.target)
    if (cell) put(cell, true)
  }
  useGridClipboard(frame, {
    onCopy: () => props.onCopy(range),
    onPaste: (text) => props.onPaste?.(text, range),
  })

  const inSight = cursor.line < 0 || (cursor.line >= first && cursor.line <= last)
  const active = cursor.line < 0 ? `${id}-h-${cursor.column}` : `${id}-${cursor.line}-${cursor.column}`
  const field = editing && props.renderEditor?.({ ...editing, leave })
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={props.label}
      aria-rowcount={lineCount + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={inSight && lineCount > 0 && !editing ? active : undefined}
      tabIndex={0}
      className={styles.frame}
      style={layout.style as CSSProperties}
      onKeyDown={(event) => {
        if (!isField(event.target)) onKeyDown(event)
      }}
      onPointerDown={onPointerDown}
      onPointerOver={onPointerOver}
      onDoubleClick={(event) => {
        const cell = cellAt(event.target)
        if (!cell || isField(event.target)) return
        if (cell.column > 0 && columns[cell.column]?.editable && props.renderEditor) setEditing({ cell })
        else props.onOpen(cell.line)
      }}
    >
      <GridHead
        id={id}
        columns={columns}
        sort={props.sort}
        cursor={cursor.line < 0 ? cursor.column : null}
        frozen={frozen}
        marked={props.allMarked ? 'all' : marked.size > 0 ? 'some' : 'none'}
        onMarkAll={props.onMarkAll}
        onSort={props.onSort}
        onMove={props.onMoveColumn}
        onResize={props.onResizeColumn}
        onPut={(column) => put({ line: -1, column })}
      />
      {lineCount === 0 ? (
        <div role="row" aria-rowindex={2} className={styles.none}>
          <div role="gridcell" aria-colspan={columns.length + 1}>
            {props.empty}
          </div>
        </div>
      ) : (
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const what = lineAt(index)
            return (
              <GridLineView
                key={what.kind === 'row' ? what.id : index}
                id={id}
                line={index}
                top={start - HEAD}
                height={rowHeight}
                what={what}
                version={props.version}
                columns={columns}
                frozen={frozen}
                chosen={what.kind === 'row' && what.id === props.chosen}
                marked={what.kind === 'row' && marked.has(what.id)}
                cursor={cursor.line === index ? cursor.column : null}
                range={!isOne(range) && index >= range.top && index <= range.bottom ? range : null}
                editor={field && editing.cell.line === index ? { column: editing.cell.column, field } : null}
                renderCell={props.renderCell}
                onMark={props.onMark}
                onToggle={props.onToggle}
              />
            )
          })}
        </div>
      )}
    </div>
  )
}

/** Where columns begin, as numbers for scrolling and as variables for the style sheet. */
function layoutOf(columns: readonly GridColumn[], frozen: number) {
  const lefts: number[] = []
  let left = MARK
  for (const { width } of columns) {
    lefts.push(left)
    left += width
  }
  const style: Record<string, string> = {
    '--tracks': [`${MARK}px`, ...columns.map(({ width }) => `${width}px`)].join(' '),
    '--total': `${left}px`,
  }
  for (let index = 0; index < frozen; index++) style[`--left-${index}`] = `${lefts[index] ?? MARK}px`
  return { lefts, style, frozenWidth: lefts[frozen] ?? left }
}
