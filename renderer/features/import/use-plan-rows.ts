import type { Choice, Outcome, PlanRow } from '@shared/import/contract'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { office } from '../../office/client'
import type { OfficeVerbs, RowEnd } from '../../office/contract'

const pageSize = 100

/** Which rows of a plan are listed. */
export interface RowFilter {
  outcomes?: Outcome[]
  withFindings?: 'error' | 'warning'
  changing?: string
  newer?: boolean
  undecided?: boolean
  end?: RowEnd
}

export interface PlanRows {
  /** False until the first rows have come. */
  here: boolean
  total: number
  /** undefined: not here yet. */
  row(index: number): PlanRow | undefined
  choice(row: PlanRow): Choice | undefined
  /** What it was written to, once it is. */
  writtenTo(row: Pick<PlanRow, 'row'>): string | undefined
  /** Asks for what is in sight. */
  need(first: number, last: number): void
}

/** Rows that have come, filled in place: copying ten thousand for every page would be felt while scrolling. */
interface Kept {
  here: boolean
  total: number
  rows: Map<number, PlanRow>
  choices: Map<number, Choice>
  ids: Map<number, string>
  /** Pages asked for since the last decision. */
  asked: Set<number>
}

/** Rows of a plan, fetched as they come into sight; after a decision (`version`) those in sight are fetched again. */
export function usePlanRows(plan: string, table: number, filter: RowFilter, version: number): PlanRows {
  const question = `${plan} ${table} ${JSON.stringify(filter)}`
  const wanted = useRef(filter)
  wanted.current = filter
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question starts with nothing
  const kept = useMemo<Kept>(
    () => ({ here: false, total: 0, rows: new Map(), choices: new Map(), ids: new Map(), asked: new Set() }),
    [question],
  )
  const sight = useRef({ first: 0, last: 0 })
  const [, setCome] = useState(0)

  const need = useCallback(
    (first: number, last: number) => {
      sight.current = { first, last }
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) {
        if (kept.asked.has(page)) continue
        kept.asked.add(page)
        const request = { plan, table, ...wanted.current, from: page * pageSize, count: pageSize }
        void office
          .ask('importRows', request)
          .then((answer) => {
            keep(kept, request.from, answer)
            setCome((count) => count + 1)
          })
          .catch(() => kept.asked.delete(page))
      }
    },
    [kept, plan, table],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision may have changed every row
  useEffect(() => {
    kept.asked.clear()
    need(sight.current.first, sight.current.last)
  }, [kept, need, version])

  return {
    here: kept.here,
    total: kept.total,
    row: (index) => kept.rows.get(index),
    choice: ({ row }) => kept.choices.get(row),
    writtenTo: ({ row }) => kept.ids.get(row),
    need,
  }
}

function keep(kept: Kept, from: number, { rows, total, choices, ids }: OfficeVerbs['importRows']['response']): void {
  kept.here = true
  kept.total = total
  for (const [row, id] of Object.entries(ids)) kept.ids.set(Number(row), id)
  rows.forEach((row, index) => {
    kept.rows.set(from + index, row)
    const choice = choices[row.row]
    if (choice) kept.choices.set(row.row, choice)
    else kept.choices.delete(row.row)
  })
  for (let index = from + rows.length; index < from + pageSize; index++) kept.rows.delete(index)
}
