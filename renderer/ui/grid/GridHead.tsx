// biome-ignore-all lint/a11y/useSemanticElements: heads stand over rows that lie where the virtual list puts them
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the cell it is on
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its cells
import { Checkbox } from '@mantine/core'
import { app } from '@shared/text/app'
import { gridWords } from '@shared/text/grid'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type PointerEvent, useRef, useState } from 'react'
import { useText } from '../language'
import styles from './Grid.module.css'
import type { GridColumn, GridSort } from './grid'

interface GridHeadProps {
  id: string
  columns: readonly GridColumn[]
  sort: readonly GridSort[]
  /** Column the cursor is on while it is in the head; null elsewhere. */
  cursor: number | null
  frozen: number
  marked: 'none' | 'some' | 'all'
  onMarkAll(on: boolean): void
  onSort(column: string, more: boolean): void
  /** Puts a column before the one at that place. */
  onMove(column: string, before: number): void
  onResize(column: string, width: number): void
  onPut(column: number): void
}

const LEAST = 56
/** Pixels the pointer may tremble before a head is being moved. */
const TREMBLE = 6

/** The heads of the columns: they sort, grow and change places, by pointer; the keys are the grid's. */
export function GridHead(props: GridHeadProps) {
  const { id, columns, frozen, marked, cursor } = props
  const { t } = useText()
  const [moving, setMoving] = useState<{ from: number; to: number } | null>(null)
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <div role="columnheader" aria-colindex={1} className={`${styles.th} ${styles.frozen}`} style={{ left: 0 }}>
        <span className={`${styles.thInner} ${styles.mark}`}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t(gridWords.markAll)}
            checked={marked === 'all'}
            indeterminate={marked === 'some'}
            onChange={(event) => props.onMarkAll(event.currentTarget.checked)}
          />
        </span>
      </div>
      {columns.map((column, index) => (
        <HeadCell
          key={column.key}
          id={`${id}-h-${index}`}
          index={index}
          column={column}
          sort={props.sort}
          frozen={index < frozen}
          edge={index === frozen - 1}
          cursor={cursor === index}
          moving={moving}
          onMoving={setMoving}
          onSort={props.onSort}
          onMove={props.onMove}
          onResize={props.onResize}
          onPut={props.onPut}
        />
      ))}
    </div>
  )
}

interface HeadCellProps extends Pick<GridHeadProps, 'sort' | 'onSort' | 'onMove' | 'onResize' | 'onPut'> {
  id: string
  index: number
  column: GridColumn
  frozen: boolean
  edge: boolean
  cursor: boolean
  moving: { from: number; to: number } | null
  onMoving(moving: { from: number; to: number } | null): void
}

function HeadCell({ id, index, column, sort, frozen, edge, cursor, moving, ...on }: HeadCellProps) {
  const { t } = useText()
  const place = sort.findIndex((one) => one.column === column.key)
  const active = sort[place]
  const Arrow = active?.descending ? IconArrowDown : IconArrowUp
  const grabbed = useRef<{ x: number; moved: boolean } | null>(null)

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    grabbed.current = { x: event.clientX, moved: false }
    if (index > 0) event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const held = grabbed.current
    if (!held || index === 0 || (!held.moved && Math.abs(event.clientX - held.x) < TREMBLE)) return
    held.moved = true
    on.onMoving({ from: index, to: placeAt(event) ?? index })
  }
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const held = grabbed.current
    grabbed.current = null
    if (!held) return
    on.onPut(index)
    if (!held.moved) {
      if (column.sortable) on.onSort(column.key, event.shiftKey)
      return
    }
    const to = placeAt(event)
    on.onMoving(null)
    if (to !== null && to !== index && to !== index + 1) on.onMove(column.key, to)
  }
  const drop =
    moving && moving.from !== index && (moving.to === index ? 'before' : moving.to === index + 1 ? 'after' : null)

  return (
    <div
      id={id}
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={active ? (active.descending ? 'descending' : 'ascending') : column.sortable ? 'none' : undefined}
      data-head={index}
      data-cursor={cursor || undefined}
      data-moving={moving?.from === index || undefined}
      data-drop={drop || undefined}
      className={`${styles.th} ${frozen ? styles.frozen : ''} ${edge ? styles.edge : ''}`}
      style={frozen ? { left: `var(--left-${index})` } : undefined}
      title={column.header}
    >
      <div
        className={styles.thInner}
        data-align={column.align}
        data-sortable={column.sortable || undefined}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          grabbed.current = null
          on.onMoving(null)
        }}
      >
        <span className={styles.thText}>{column.header}</span>
        {active && <Arrow size={14} aria-hidden />}
        {active && sort.length > 1 && (
          <span className={styles.place} aria-hidden>
            {place + 1}
          </span>
        )}
      </div>
      <Handle
        label={t(app.labelled, { label: t(gridWords.width), part: column.header })}
        column={column}
        onResize={on.onResize}
      />
    </div>
  )
}

/** The column before which a head would be let go: by the middle of the head under the pointer. */
function placeAt(event: PointerEvent): number | null {
  const head = document
    .elementsFromPoint(event.clientX, event.clientY)
    .map((element) => element.closest<HTMLElement>('[data-head]'))
    .find((element) => element !== null)
  if (!head) return null
  const { left, width } = head.getBoundingClientRect()
  const index = Number(head.dataset.head)
  return Math.max(1, event.clientX > left + width / 2 ? index + 1 : index)
}

function Handle({
  label,
  column,
  onResize,
}: {
  label: string
  column: GridColumn
  onResize: GridHeadProps['onResize']
}) {
  const [held, setHeld] = useState<{ x: number; width: number } | null>(null)
  return (
    <div
      className={styles.handle}
      title={label}
      data-held={held ? '' : undefined}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld({ x: event.clientX, width: column.width })
      }}
      onPointerMove={(event) => {
        if (held) onResize(column.key, Math.max(LEAST, Math.round(held.width + event.clientX - held.x)))
      }}
      onPointerUp={() => setHeld(null)}
    />
  )
}
