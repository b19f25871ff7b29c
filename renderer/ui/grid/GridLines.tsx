// biome-ignore-all lint/a11y/useSemanticElements: rows lie where the virtual list puts them, which a table element does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the cell it is on
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its cells
import { Checkbox } from '@mantine/core'
import { app } from '@shared/text/app'
import { gridWords } from '@shared/text/grid'
import { IconChevronRight } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useText } from '../language'
import styles from './Grid.module.css'
import { type GridColumn, type GridLine, type GridRange, type RenderCell, within } from './grid'

export interface GridLineProps {
  id: string
  line: number
  top: number
  height: number
  what: GridLine
  /** Tells that the cells of the line are to be drawn again. */
  version: unknown
  columns: readonly GridColumn[]
  frozen: number
  marked: boolean
  chosen: boolean
  /** Column of the cursor when it is on this line. */
  cursor: number | null
  /** The range when it covers this line and more than one cell. */
  range: GridRange | null
  editor: { column: number; field: ReactNode } | null
  renderCell: RenderCell
  onMark(line: number, extend: boolean): void
  onToggle(line: number): void
}

/** One line of the grid. */
export const GridLineView = memo(function GridLineView(props: GridLineProps) {
  const { what } = props
  if (what.kind === 'group') return <GroupLine {...props} group={what} />
  return <RowLine {...props} name={what.kind === 'row' ? what.name : null} />
})

function GroupLine({
  id,
  line,
  top,
  height,
  columns,
  cursor,
  group,
  onToggle,
}: GridLineProps & { group: Extract<GridLine, { kind: 'group' }> }) {
  const { t } = useText()
  return (
    <div role="row" aria-rowindex={line + 2} className={styles.group} style={{ top, height }} data-line={line}>
      <div
        id={`${id}-${line}-${cursor ?? 0}`}
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns.length + 1}
        aria-expanded={group.open}
        data-cursor={cursor !== null || undefined}
        className={styles.groupInner}
        onClick={() => onToggle(line)}
      >
        <IconChevronRight size={16} aria-hidden />
        <span className={styles.text}>{group.label}</span>
        <span className={styles.groupCount}>{t(gridWords.inGroup, { count: group.count })}</span>
      </div>
    </div>
  )
}

function RowLine({
  id,
  line,
  top,
  height,
  what,
  columns,
  frozen,
  marked,
  chosen,
  cursor,
  range,
  editor,
  renderCell,
  onMark,
  name,
}: GridLineProps & { name: string | null }) {
  const { t } = useText()
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-selected={marked}
      aria-busy={name === null || undefined}
      className={styles.row}
      style={{ top, height }}
      data-line={line}
      data-chosen={chosen || undefined}
      data-id={what.kind === 'row' ? what.id : undefined}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className={`${styles.cell} ${styles.frozen} ${styles.mark}`}
        style={{ left: 0 }}
      >
        {name !== null && (
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t(app.labelled, { label: t(gridWords.mark), part: name })}
            checked={marked}
            readOnly
            onClick={(event) => onMark(line, event.shiftKey)}
          />
        )}
      </div>
      {columns.map((column, index) => (
        <div
          key={column.key}
          id={`${id}-${line}-${index}`}
          role="gridcell"
          aria-colindex={index + 2}
          aria-readonly={!column.editable || undefined}
          data-column={index}
          data-align={column.align}
          data-cursor={cursor === index || undefined}
          data-within={(range && within(range, line, index)) || undefined}
          data-editing={editor?.column === index || undefined}
          className={`${styles.cell} ${index < frozen ? styles.frozen : ''} ${index === frozen - 1 ? styles.edge : ''}`}
          style={index < frozen ? { left: `var(--left-${index})` } : undefined}
        >
          {editor?.column === index ? (
            editor.field
          ) : name === null ? (
            <span className={styles.waiting} />
          ) : (
            renderCell(line, index)
          )}
        </div>
      ))}
    </div>
  )
}
