import type { Cell } from '@shared/import/grid'
import { useCallback, useEffect, useRef, useState } from 'react'
import { office } from '../../office/client'

const pageSize = 200

interface Held {
  key: string
  total: number
  rows: Map<number, Cell[]>
}

/** Rows of a sheet as the file has them, fetched as they come into sight. */
export function useSheetRows(plan: string, sheet: string | null) {
  const key = `${plan} ${sheet}`
  const [held, setHeld] = useState<Held>({ key, total: 0, rows: new Map() })
  const asked = useRef({ key: '', pages: new Set<number>() })

  const need = useCallback(
    (first: number, last: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() }
      const { pages } = asked.current
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) {
        if (pages.has(page)) continue
        pages.add(page)
        const from = page * pageSize
        void office
          .ask('importSheet', { plan, sheet, from, count: pageSize })
          .then(({ rows, totalRows }) => {
            setHeld((now) => {
              const kept = now.key === key ? now.rows : new Map<number, Cell[]>()
              rows.forEach((cells, index) => {
                kept.set(from + index, cells)
              })
              return { key, total: totalRows, rows: new Map(kept) }
            })
          })
          .catch(() => pages.delete(page))
      }
    },
    [key, plan, sheet],
  )
  useEffect(() => need(0, 0), [need])
  return held.key === key ? { ...held, need } : { total: 0, rows: new Map<number, Cell[]>(), need }
}
