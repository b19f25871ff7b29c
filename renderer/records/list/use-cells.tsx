import { notifications } from '@mantine/notifications'
import type { ListColumn } from '@shared/list/columns'
import type { ListQuery, ListRow } from '@shared/list/list-view'
import type { CellsPlan } from '@shared/list/plan-cells'
import { app } from '@shared/text/app'
import { cohortWords } from '@shared/text/cohort'
import { listWords } from '@shared/text/lists'
import { useState } from 'react'
import { office } from '../../office/client'
import { fromTabbed, toTabbed, toTable } from '../../ui/grid/clipboard'
import type { GridRange } from '../../ui/grid/grid'
import { useText } from '../../ui/language'
import { useChanges } from '../changes'
import { cellText } from './list-cells'
import type { Lines } from './use-lines'
import type { ListRows } from './use-list-rows'

/** Texts for a range, worked out and waiting for a yes. */
export interface PlannedCells {
  of: 'paste' | 'clear'
  plan: CellsPlan
  /** Cells that stand past the end of the list. */
  outside: number
}

interface CellsNeeds {
  query: ListQuery
  columns: readonly ListColumn[]
  lines: Lines
  rows: ListRows
  marked: ReadonlySet<string>
  revealed: boolean
  country: 'CN' | 'GB'
}

const TOAST = 'copied'

/** What the clipboard, the keys and the fields of cells do to the records of a list. */
export function useCells({ query, columns, lines, rows, marked, revealed, country }: CellsNeeds) {
  const { t, language } = useText()
  const { make } = useChanges()
  const [planned, setPlanned] = useState<PlannedCells | null>(null)
  const { type } = query
  const pending = t(app.pending)
  const textsOf = (row: ListRow, left: number, right: number) =>
    row.cells
      .slice(left, right + 1)
      .map((cell) => (typeof cell !== 'string' && cell.mark === 'pending' ? pending : cellText(cell)))
  const said = (count: number) =>
    notifications.show({ id: TOAST, message: t(listWords.copied, { count }), autoClose: 1500 })

  const placesOf = ({ top, bottom }: GridRange) => {
    const places: number[] = []
    for (let line = top; line <= bottom; line++) {
      const at = lines.at(line)
      if (at.kind === 'row') places.push(at.place)
    }
    return places
  }

  const onCopy = (range: GridRange) => {
    const one = range.top === range.bottom && range.left === range.right
    const whole = one && marked.size > 0
    const [left, right] = whole ? [0, columns.length - 1] : [range.left, range.right]
    const places = whole || range.top < 0 ? null : placesOf(range)
    const here = places?.map((place) => rows.rowAt(place))
    if (here?.every((row) => row !== undefined)) {
      const cells = here.map((row) => textsOf(row as ListRow, left, right))
      said(cells.length * (right - left + 1))
      return { text: toTabbed(cells), html: toTable(cells) }
    }
    void copyLater(places, left, right)
    return null
  }
  /** Rows that were not here are asked for; the clipboard has them a moment later. */
  const copyLater = async (places: readonly number[] | null, left: number, right: number) => {
    const all = await office.view('listIds', query)
    const ids = places ? places.flatMap((place) => all[place] ?? []) : all.filter((id) => marked.has(id))
    const keys = columns.slice(1).map(({ key }) => key)
    const found = await office.view('listRows', { type, language, columns: keys, revealed, ids })
    const cells = found.map((row) => textsOf(row, left, right))
    const blob = (kind: string, text: string) => new Blob([text], { type: kind })
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', toTabbed(cells)),
        'text/html': blob('text/html', toTable(cells)),
      }),
    ])
    said(cells.length * (right - left + 1))
  }

  const planFor = async (range: GridRange, cells: string[][]) => {
    const wide = Math.max(...cells.map((row) => row.length))
    const fills = cells.length === 1 && wide === 1
    const height = fills ? range.bottom - range.top + 1 : cells.length
    const width = fills ? range.right - range.left + 1 : wide
    const places = placesOf({ ...range, bottom: lines.grouped ? lines.count - 1 : range.top + height - 1 })
      .filter((place) => place < (rows.head?.fit ?? 0))
      .slice(0, fills ? placesOf(range).length : height)
    const all = await office.view('listIds', query)
    const keys = columns.slice(range.left, range.left + width).map(({ key }) => key)
    const padded = cells.map((row) => [...row, ...Array<string>(wide - row.length).fill('')])
    const plan = await office.view('planCells', {
      type,
      language,
      country,
      revealed,
      ids: places.flatMap((place) => all[place] ?? []),
      columns: keys,
      cells: fills ? cells : padded,
    })
    const outside = fills ? 0 : height * width - places.length * keys.length
    return { plan, outside, one: places.length * keys.length === 1 }
  }
  const onPaste = async (text: string, range: GridRange) => {
    if (range.top < 0 || text === '') return
    const { plan, outside, one } = await planFor(range, fromTabbed(text))
    if (one && outside === 0 && plan.notUnderstood === 0) await write('paste', plan)
    else setPlanned({ of: 'paste', plan, outside })
  }
  const onClear = async (range: GridRange) => {
    if (range.top < 0) return
    const { plan, one } = await planFor(range, [['']])
    if (one && plan.notUnderstood === 0) await write('clear', plan)
    else if (plan.cells > 0 || plan.notUnderstood > 0) setPlanned({ of: 'clear', plan, outside: 0 })
  }
  const write = (of: PlannedCells['of'], { changes, cells, rows: changed, changed: lines }: CellsPlan) => {
    const [only] = lines
    const column = only && columns.find(({ key }) => key === only.column)
    const note =
      cells === 1 && only && column
        ? t(only.after ? cohortWords.changedField : cohortWords.clearedField, {
            field: t(column.label),
            name: only.name,
          })
        : t(of === 'paste' ? listWords.pasted : listWords.cleared, { cells, rows: changed })
    return make(note, changes)
  }
  /** Writes one cell; the sentence why it cannot be, or null. */
  const writeCell = async (id: string, column: ListColumn, text: string): Promise<string | null> => {
    const request = { type, language, country, revealed, ids: [id], columns: [column.key], cells: [[text]] }
    const plan = await office.view('planCells', request)
    const [refused] = plan.refused
    if (refused) return refused.why
    void write('paste', plan)
    return null
  }
  return { planned, setPlanned, onCopy, onPaste, onClear, write, writeCell }
}
