import { Menu, VisuallyHidden } from '@mantine/core'
import type { Table, TableOverrides } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { IconEyeOff } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ComponentProps, type CSSProperties, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../../ui/language'
import { columnWidths } from './column-widths'
import type { SheetFacts } from './import-file'
import { RowRoles, roleWords } from './RowRoles'
import { hiddenPlaces, isTurned, type RowRole, rolesIn, rowsByRole, type Spot } from './row-roles'
import styles from './SheetRows.module.css'
import { showCell } from './show-cell'
import { columnLetter } from './table-facts'
import { useSheetRows } from './use-sheet-rows'

type RowChange = Pick<TableOverrides, 'headerRows' | 'firstDataRow' | 'lastDataRow'>

interface SheetRowsProps {
  plan: string
  sheet: string | null
  /** null: no list found. */
  table: Table | null
  /** What the workbook hides of it. */
  hidden: Pick<SheetFacts, 'hiddenRows' | 'hiddenColumns'>
  /** What is pointed out; another one is gone to. */
  spot: Spot | null
  onSpot(spot: Spot): void
  onChange(change: RowChange): void
}

const rowHeight = 32
const mostColumns = 60

/** The sheet itself, every row marked as what it is taken for; a click offers to put it right. */
export function SheetRows({ plan, sheet, table, hidden, spot, onSpot, onChange }: SheetRowsProps) {
  const { t, language } = useText()
  const { total, rows, need } = useSheetRows(plan, sheet)
  const frame = useRef<HTMLDivElement>(null)
  const [menuAt, setMenuAt] = useState<number | null>(null)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => need(first, last), [need, first, last])

  const turned = table !== null && isTurned(table)
  const widest = Math.max(
    (!turned && table?.columns.length) || 0,
    ...items.map(({ index }) => rows.get(index)?.length ?? 0),
    1,
  )
  const width = Math.min(widest, mostColumns)
  const fromRow = turned ? 0 : Math.min(...(table?.headerRows ?? [1])) - 1
  const toRow = (turned ? total : (table?.lastDataRow ?? total)) - 1
  const template = useMemo(() => {
    const pixels = columnWidths(rows, Number.isFinite(fromRow) ? fromRow : 0, toRow, width, language)
    return `52px 126px ${pixels.map((width) => `${width}px`).join(' ')}`
  }, [rows, fromRow, toRow, width, language])

  const roleOf = useMemo(() => rolesIn(table), [table])
  const { hiddenRows, hiddenColumns } = hidden
  const hides = useMemo(() => new Set(hiddenRows.map((row) => row + 1)), [hiddenRows])
  const places = useMemo(
    () => (table && total > 0 ? [...rowsByRole(table, total), ...hiddenPlaces(hiddenRows, hiddenColumns)] : []),
    [table, total, hiddenRows, hiddenColumns],
  )
  const isSpot = (row: number) =>
    spot?.kind === 'row' ? row === spot.at : spot?.kind === 'hiddenRow' ? hides.has(row) : spot?.kind === roleOf(row)
  useScrollTo(spot, total > 0, frame, virtual.scrollToIndex)

  const sheetRows = (
    <section
      className={styles.sheet}
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
      tabIndex={0}
      aria-label={sheet ?? t(importWords.stepTable)}
    >
      <div className={styles.sheetHead} aria-hidden style={{ gridTemplateColumns: template }}>
        <span data-stays />
        <span data-stays />
        {Array.from({ length: width }, (_, column) => (
          <span
            key={columnLetter(column)}
            data-column={column}
            data-pointed={(spot?.kind === 'hiddenColumn' && hiddenColumns.includes(column)) || undefined}
          >
            {columnLetter(column)}
            {hiddenColumns.includes(column) && <IconEyeOff size={13} />}
          </span>
        ))}
      </div>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => (
          <SheetRow
            key={index}
            row={index + 1}
            cells={rows.get(index)}
            width={width}
            is={roleOf(index + 1)}
            hidden={hides.has(index + 1)}
            pointedOut={isSpot(index + 1)}
            startsRole={index === 0 || roleOf(index) !== roleOf(index + 1)}
            style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
            opened={menuAt === index}
            onOpen={(open) => setMenuAt(open ? index : null)}
            table={table}
            onChange={onChange}
          />
        ))}
      </div>
    </section>
  )
  return (
    <>
      {places.length > 0 && <RowRoles places={places} shown={spot} onShow={onSpot} />}
      {sheetRows}
    </>
  )
}

interface SheetRowProps extends Pick<SheetRowsProps, 'table' | 'onChange'> {
  row: number
  cells: ReturnType<ReturnType<typeof useSheetRows>['rows']['get']>
  width: number
  is: RowRole
  /** The workbook hides it. */
  hidden: boolean
  /** It, or its kind, was asked for above the sheet. */
  pointedOut: boolean
  startsRole: boolean
  style: CSSProperties
  opened: boolean
  onOpen(open: boolean): void
}

function SheetRow({ opened, onOpen, table, onChange, ...button }: SheetRowProps) {
  if (!opened) return <RowButton {...button} onClick={() => onOpen(true)} />
  return (
    <Menu opened onChange={onOpen} position="bottom-start" withinPortal offset={2} returnFocus>
      <Menu.Target>
        <RowButton {...button} />
      </Menu.Target>
      <RowMenu row={button.row} table={table} onChange={onChange} />
    </Menu>
  )
}

type RowButtonProps = Pick<SheetRowProps, 'row' | 'cells' | 'width' | 'is' | 'hidden' | 'pointedOut' | 'startsRole'> &
  ComponentProps<'button'>

function RowButton({ row, cells, width, is, hidden, pointedOut, startsRole, ...button }: RowButtonProps) {
  const { t, language } = useText()
  const word = t(roleWords[is])
  return (
    <button
      type="button"
      aria-haspopup="menu"
      {...button}
      className={styles.sheetRow}
      data-role={is}
      data-pointed={pointedOut || undefined}
    >
      <span className={styles.sheetNumber}>
        {row}
        {hidden && <IconEyeOff size={13} role="img" aria-label={t(importWords.sheetHidden)} />}
      </span>
      <span className={styles.sheetRole}>{startsRole ? word : <VisuallyHidden>{word}</VisuallyHidden>}</span>
      {Array.from({ length: width }, (_, column) => (
        <span key={columnLetter(column)} className={styles.sheetCell} data-over={reachesOver(cells, column)}>
          {showCell(cells?.[column], language)}
        </span>
      ))}
    </button>
  )
}

/** Goes to what is pointed out, as soon as the rows are there. */
function useScrollTo(
  spot: Spot | null,
  here: boolean,
  frame: RefObject<HTMLElement | null>,
  toRow: (index: number, how: { align: 'start' }) => void,
): void {
  useEffect(() => {
    if (!spot || !here) return
    if (spot.kind !== 'hiddenColumn') return toRow(spot.at - 1, { align: 'start' })
    frame.current?.querySelector(`[data-column="${spot.at}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [spot, here, frame, toRow])
}

/** Long text reaches over what is empty to its right, and over nothing else. */
const reachesOver = (cells: SheetRowProps['cells'], column: number): true | undefined =>
  showCell(cells?.[column + 1], 'en') === '' || undefined

function RowMenu({ row, table, onChange }: Pick<SheetRowProps, 'row' | 'table' | 'onChange'>) {
  const { t } = useText()
  // Rows said by hand are rows of a list with one person each: a form is left for one then.
  const list = table && !isTurned(table) ? table : null
  const headings = list?.headerRows ?? []
  const touches = headings.length > 0 && headings.length < 3 && !headings.includes(row)
  const beside = touches && (row === Math.min(...headings) - 1 || row === Math.max(...headings) + 1)
  const lastHeading = Math.max(0, ...headings)
  return (
    <Menu.Dropdown>
      <Menu.Label>{t(importWords.rowIs, { row })}</Menu.Label>
      <Menu.Item onClick={() => onChange({ headerRows: [row], firstDataRow: undefined, lastDataRow: undefined })}>
        {t(importWords.headingsHere)}
      </Menu.Item>
      {beside && (
        <Menu.Item
          onClick={() => onChange({ headerRows: [...headings, row].sort((a, b) => a - b), firstDataRow: undefined })}
        >
          {t(importWords.headingsAlso)}
        </Menu.Item>
      )}
      {list && row > lastHeading && (
        <>
          <Menu.Item disabled={row > list.lastDataRow} onClick={() => onChange({ firstDataRow: row })}>
            {t(importWords.firstHere)}
          </Menu.Item>
          <Menu.Item disabled={row < list.firstDataRow} onClick={() => onChange({ lastDataRow: row })}>
            {t(importWords.lastHere)}
          </Menu.Item>
        </>
      )}
    </Menu.Dropdown>
  )
}
