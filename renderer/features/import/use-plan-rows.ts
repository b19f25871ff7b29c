import type { Choice, Outcome, PlanRow } from '@shared/import/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { office } from '../../office/client'

const pageSize = 100

/** Which rows of a plan are listed. */
export interface RowFilter {
  outcomes?: Outcome[]
  withFindings?: boolean
}

export interface PlanRows {
  total: number
  /** undefined: not here yet. */
  row(index: number): PlanRow | undefined
  choice(row: PlanRow): Choice | undefined
  /** Asks for what is in sight. */
  need(first: number, last: number): void
}

interface Held {
  key: string
  total: number
  rows: Map<number, PlanRow>
  choices: Record<number, Choice>
}

const nothing = (key: string): Held => ({ key, total: 0, rows: new Map(), choices: {} })

/** Rows of a plan, fetched as they come into sight; after a decision (`version`) those in sight are fetched again. */
export function usePlanRows(plan: string, table: number, filter: RowFilter, version: number): PlanRows {
  const key = `${plan} ${table} ${JSON.stringify(filter)}`
  const [held, setHeld] = useState<Held>(nothing(key))
  const asked = useRef({ key: '', pages: new Set<number>() })
  const sight = useRef({ first: 0, last: 0 })
  const now = `${key} ${version}`

  const need = useCallback(
    (first: number, last: number) => {
      sight.current = { first, last }
      if (asked.current.key !== now) asked.current = { key: now, pages: new Set() }
      const { pages } = asked.current
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) {
        if (pages.has(page)) continue
        pages.add(page)
        const from = page * pageSize
        void office
          .ask('importRows', {
            plan,
            table,
            ...(JSON.parse(key.slice(key.indexOf('{'))) as RowFilter),
            from,
            count: pageSize,
          })
          .then(({ rows, total, choices }) => {
            if (asked.current.key !== now) return
            setHeld((before) => {
              const base = before.key === key ? before : nothing(key)
              const kept = new Map(base.rows)
              rows.forEach((row, index) => {
                kept.set(from + index, row)
              })
              for (const index of kept.keys()) if (index >= total) kept.delete(index)
              const decided = { ...base.choices }
              for (const { row } of rows) delete decided[row]
              return { key, total, rows: kept, choices: { ...decided, ...choices } }
            })
          })
          .catch(() => pages.delete(page))
      }
    },
    [key, now, plan, table],
  )
  useEffect(() => need(sight.current.first, sight.current.last), [need])

  const shown = held.key === key ? held : nothing(key)
  return {
    total: shown.total,
    row: (index) => shown.rows.get(index),
    choice: ({ row }) => shown.choices[row],
    need,
  }
}
