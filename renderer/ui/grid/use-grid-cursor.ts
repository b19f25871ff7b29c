import { type KeyboardEvent, useCallback, useState } from 'react'
import { type GridCell, type GridColumn, type GridLine, type GridRange, rangeOf } from './grid'

interface CursorNeeds {
  columns: readonly GridColumn[]
  lineCount: number
  lineAt(line: number): GridLine
  /** Lines that fit on the screen. */
  page: number
  /** Brings a cell into sight. */
  reveal(cell: GridCell): void
  onOpen(line: number): void
  onEdit(cell: GridCell, typed?: string): void
  onToggle(line: number): void
  onMark(line: number): void
  onMarkAll(): void
  onUnmarkAll(): void
  onClear(range: GridRange): void
  onSort(column: string, more: boolean): void
  onMoveColumn(column: number, by: number): void
  onResizeColumn(column: number, by: number): void
}

export interface GridCursor {
  cursor: GridCell
  range: GridRange
  /** Puts the cursor on a cell; `extend` keeps the other corner of the range. */
  put(cell: GridCell, extend?: boolean): void
  onKeyDown(event: KeyboardEvent): void
}

const HEAD = -1
/** Pixels a column grows or shrinks by with a key. */
const STEP = 16

/** Where the keyboard is in the grid, and what each key does there. */
export function useGridCursor(needs: CursorNeeds): GridCursor {
  const [held, setHeld] = useState<{ cursor: GridCell; anchor: GridCell }>({
    cursor: { line: 0, column: 0 },
    anchor: { line: 0, column: 0 },
  })
  const { columns, lineCount, lineAt, page, reveal } = needs
  const clamp = (cell: GridCell): GridCell => ({
    line: Math.max(HEAD, Math.min(lineCount - 1, cell.line)),
    column: Math.max(0, Math.min(columns.length - 1, cell.column)),
  })
  const cursor = clamp(held.cursor)
  const anchor = clamp(held.anchor)
  const put = useCallback((cell: GridCell, extend = false) => {
    setHeld((before) => ({ cursor: cell, anchor: extend ? before.anchor : cell }))
  }, [])
  const go = (cell: GridCell, extend: boolean) => {
    const to = clamp(cell)
    const kept = extend && to.line === HEAD ? { ...to, line: 0 } : to
    put(kept, extend)
    reveal(kept)
  }
  const { line, column } = cursor

  const onHeadKey = (event: KeyboardEvent): boolean => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by !== 0 && event.altKey) {
      if (event.shiftKey) needs.onResizeColumn(column, by * STEP)
      else if (column > 0 && column + by > 0 && column + by < columns.length) {
        needs.onMoveColumn(column, by)
        go({ line, column: column + by }, false)
      }
      return true
    }
    if (event.key === 'Enter' || event.key === ' ') {
      const head = columns[column]
      if (head?.sortable) needs.onSort(head.key, event.shiftKey)
      return true
    }
    return false
  }

  const moved = (event: KeyboardEvent): GridCell | null => {
    const far = event.ctrlKey || event.metaKey
    switch (event.key) {
      case 'ArrowDown':
        return { line: far ? lineCount - 1 : line + 1, column }
      case 'ArrowUp':
        return { line: far ? 0 : line - 1, column }
      case 'ArrowRight':
        return { line, column: far ? columns.length - 1 : column + 1 }
      case 'ArrowLeft':
        return { line, column: far ? 0 : column - 1 }
      case 'PageDown':
        return { line: line + page, column }
      case 'PageUp':
        return { line: Math.max(0, line - page), column }
      case 'Home':
        return { line: far ? 0 : line, column: 0 }
      case 'End':
        return { line: far ? lineCount - 1 : line, column: columns.length - 1 }
      default:
        return null
    }
  }

  const onLineKey = (event: KeyboardEvent): boolean => {
    const here = lineAt(line)
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (here.kind === 'group') {
      const folds = (event.key === 'ArrowRight' && !here.open) || (event.key === 'ArrowLeft' && here.open)
      if (!folds && event.key !== 'Enter' && event.key !== ' ') return false
      needs.onToggle(line)
      return true
    }
    if (here.kind !== 'row') return false
    const editable = columns[column]?.editable ?? false
    if (event.key === 'Enter' && plain) {
      if (column > 0 && editable) needs.onEdit(cursor)
      else needs.onOpen(line)
    } else if (event.key === 'F2' && editable) needs.onEdit(cursor)
    else if (event.key === ' ') needs.onMark(line)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && plain) needs.onClear(rangeOf(anchor, cursor))
    else if (plain && editable && (event.key.length === 1 || event.key === 'Process')) {
      needs.onEdit(cursor, event.key.length === 1 ? event.key : undefined)
    } else return false
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const all = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a'
    const done = line === HEAD ? onHeadKey(event) : onLineKey(event)
    const to = done ? null : moved(event)
    if (to) go(to, event.shiftKey && line !== HEAD)
    else if (all) needs.onMarkAll()
    else if (event.key === 'Escape' && !done) {
      put(cursor)
      needs.onUnmarkAll()
    } else if (!done) return
    event.preventDefault()
  }

  return { cursor, range: rangeOf(anchor, cursor), put, onKeyDown }
}
