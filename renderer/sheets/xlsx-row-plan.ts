/** Which rows of a template become which rows of the filled sheet. */
import type { FillScope } from '@shared/templates/values'
import type { RowMoves } from './cell-references'
import { type RowLoop, rowLoops, rowTags, type TemplateRow, type TemplateSheet } from './xlsx-template'

/** Scopes from the whole template to the innermost loop. */
export type Scopes = readonly FillScope[]

/** One turn of a loop of rows: where its rows went. */
interface Turn {
  first: Map<number, number>
  last: Map<number, number>
}

/** A row of the filled sheet. */
export interface PlannedRow {
  row: TemplateRow
  /** Its new number. */
  number: number
  /** null: nothing to repeat, the row stays blank so that the design holds. */
  scopes: Scopes | null
  /** Turns it stands in, outermost first. */
  turns: readonly Turn[]
}

export interface RowPlan extends RowMoves {
  rows: PlannedRow[]
  /** Moves as a formula in this row sees them: rows of its own turn before all others. */
  seenFrom(row: PlannedRow): RowMoves
}

export function planRows(sheet: TemplateSheet, scope: FillScope): RowPlan {
  const planner = new Planner(sheet)
  planner.range(0, sheet.rows.length - 1, rowLoops(sheet), [scope], [])
  return planner.plan()
}

class Planner {
  private readonly rows: PlannedRow[] = []
  private readonly whole: Turn = { first: new Map(), last: new Map() }
  private cursor = 0
  /** Number of the source row that stands before the next one. */
  private source = 0

  constructor(private readonly sheet: TemplateSheet) {}

  range(from: number, to: number, loops: readonly RowLoop[], scopes: Scopes | null, turns: readonly Turn[]): void {
    for (let at = from; at <= to; at++) {
      const loop = loops.find((each) => each.from === at)
      if (loop) {
        this.loop(loop, scopes, turns)
        at = loop.to
      } else this.row(at, to > from, scopes, turns)
    }
  }

  private loop(loop: RowLoop, scopes: Scopes | null, turns: readonly Turn[]): void {
    const begin = this.sheet.rows[loop.from]?.number ?? 0
    const end = this.sheet.rows[loop.to]?.number ?? begin
    // Blank rows before the loop stand once.
    this.cursor += Math.max(0, begin - this.source - 1)
    for (const inner of turnsOf(loop, scopes)) {
      this.source = begin - 1
      const turn: Turn = { first: new Map(), last: new Map() }
      this.range(loop.from, loop.to, loop.inner, inner, [...turns, turn])
    }
    for (let row = begin; row <= end; row++) this.gone(row)
    this.source = end
  }

  private row(at: number, spans: boolean, scopes: Scopes | null, turns: readonly Turn[]): void {
    const row = this.sheet.rows[at] as TemplateRow
    this.cursor += Math.max(0, row.number - this.source - 1)
    this.source = row.number
    if (spans && turns.length > 0 && onlyMarks(row)) return
    this.cursor++
    for (const turn of [this.whole, ...turns]) {
      if (!turn.first.has(row.number)) turn.first.set(row.number, this.cursor)
      turn.last.set(row.number, this.cursor)
    }
    this.rows.push({ row, number: this.cursor, scopes, turns })
  }

  /** A row that became none is where the next one begins. */
  private gone(row: number): void {
    if (this.whole.first.has(row)) return
    this.whole.first.set(row, this.cursor + 1)
    this.whole.last.set(row, Math.max(1, this.cursor))
  }

  plan(): RowPlan {
    const known = [...this.whole.last].sort(([a], [b]) => a - b)
    const moved = (row: number, to: ReadonlyMap<number, number>): number => {
      const own = to.get(row)
      if (own !== undefined) return own
      let at = -1
      for (let low = 0, high = known.length - 1; low <= high; ) {
        const middle = (low + high) >> 1
        if ((known[middle]?.[0] ?? 0) < row) {
          at = middle
          low = middle + 1
        } else high = middle - 1
      }
      const [before, after] = known[at] ?? [0, 0]
      return after + row - before
    }
    const first = (row: number) => moved(row, this.whole.first)
    const last = (row: number) => moved(row, this.whole.last)
    const seenFrom = ({ turns }: PlannedRow): RowMoves => {
      const within = (row: number) => [...turns].reverse().find((turn) => turn.first.has(row))
      return {
        first: (row) => within(row)?.first.get(row) ?? first(row),
        last: (row) => within(row)?.last.get(row) ?? last(row),
      }
    }
    return { rows: this.rows, first, last, seenFrom }
  }
}

/** The scopes of each turn; one blank turn for a loop with nothing in it, none for a condition that does not hold. */
function turnsOf({ key, otherwise }: RowLoop, scopes: Scopes | null): (Scopes | null)[] {
  if (!scopes) return [null]
  const found = sectionIn(scopes, key)
  if (otherwise) return found?.turns.length ? [] : [scopes]
  if (!found || (found.loop && found.turns.length === 0)) return [null]
  return found.turns.map((turn) => [...scopes, turn])
}

export function sectionIn(scopes: Scopes, key: string): FillScope['sections'][string] | undefined {
  for (const { sections } of [...scopes].reverse()) if (Object.hasOwn(sections, key)) return sections[key]
  return undefined
}

/** A row that only says where a loop begins or ends takes no room. */
function onlyMarks({ cells }: TemplateRow): boolean {
  const marked = cells.filter((cell) => rowTags(cell).length > 0)
  if (marked.length === 0) return false
  return cells.every((cell) => {
    if (cell.text === '') return cell.element.children.length === 0
    let rest = cell.text
    for (const { written } of rowTags(cell)) rest = rest.replace(written, '')
    return rest.trim() === ''
  })
}
