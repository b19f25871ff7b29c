import type { ListQuery } from '@shared/list/list-view'
import { useState } from 'react'
import { office } from '../../office/client'
import type { Lines } from './use-lines'
import type { ListRows } from './use-list-rows'

export interface Marks {
  marked: ReadonlySet<string>
  allMarked: boolean
  /** Marks the row on a line or takes its mark away; `extend` marks all from the row marked before. */
  mark(line: number, extend: boolean): void
  markAll(on: boolean): void
}

/** The rows chosen to do something with; another search or filter lets go of them, since they may be out of sight. */
export function useMarks(query: ListQuery, lines: Lines, { rowAt, head }: ListRows): Marks {
  const { query: words, filters, ids } = query
  const key = JSON.stringify([words, filters, ids])
  const [held, setHeld] = useState<{ key: string; ids: ReadonlySet<string>; last: number | null }>({
    key,
    ids: none,
    last: null,
  })
  const marked = held.key === key ? held.ids : none
  const put = (next: ReadonlySet<string>, last: number | null) => setHeld({ key, ids: next, last })
  const all = () => office.view('listIds', query)

  const markTo = async (place: number, from: number) => {
    const between = (await all()).slice(Math.min(place, from), Math.max(place, from) + 1)
    put(new Set([...marked, ...between]), place)
  }
  return {
    marked,
    allMarked: marked.size > 0 && marked.size >= (head?.fit ?? 0),
    mark: (line, extend) => {
      const at = lines.at(line)
      const row = at.kind === 'row' ? rowAt(at.place) : undefined
      if (at.kind !== 'row' || !row) return
      if (extend && held.key === key && held.last !== null) return void markTo(at.place, held.last)
      const next = new Set(marked)
      if (!next.delete(row.id)) next.add(row.id)
      put(next, at.place)
    },
    markAll: (on) => {
      if (!on) return put(none, null)
      void all().then((found) => put(new Set(found), null))
    },
  }
}

const none: ReadonlySet<string> = new Set()
