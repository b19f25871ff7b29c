import { listColumn } from '@shared/list/columns'
import type { ListResult } from '@shared/list/list-view'
import type { Standalone } from '@shared/model/types'
import { listWords } from '@shared/text/lists'
import { useMemo, useState } from 'react'
import { useText } from '../../ui/language'

type Line = { kind: 'row'; place: number } | { kind: 'group'; key: string; label: string; count: number; open: boolean }

/** The lines of a list: heads of groups and, below those that stand open, the places of their rows. */
export interface Lines {
  count: number
  at(line: number): Line
  /** The place of the row on a line, or of the first row below it. */
  placeNear(line: number): number
  toggle(line: number): void
  grouped: boolean
  /** Some group stands open. */
  anyOpen: boolean
  openAll(open: boolean): void
}

interface Head {
  fit: number
  groups: ListResult['groups']
}

/** Lays the groups of a list out as lines. Groups stand open until they are folded; another column opens them all. */
export function useLines(head: Head | null, type: Standalone, group: string | null): Lines {
  const { t } = useText()
  const [folded, setFolded] = useState<{ by: string | null; keys: ReadonlySet<string> }>({ by: group, keys: none })
  const keys = folded.by === group ? folded.keys : none
  return useMemo(() => {
    const fold = (next: ReadonlySet<string>) => setFolded({ by: group, keys: next })
    if (!head || head.groups.length === 0) {
      return {
        count: head?.fit ?? 0,
        at: (line): Line => ({ kind: 'row', place: line }),
        placeNear: (line) => line,
        toggle: () => {},
        grouped: false,
        anyOpen: false,
        openAll: () => {},
      }
    }
    const column = group ? listColumn(type, group) : undefined
    const starts: { line: number; place: number; line0: Extract<Line, { kind: 'group' }> }[] = []
    let line = 0
    let place = 0
    for (const { key, label, count } of head.groups) {
      const open = !keys.has(key)
      const words = key === '' && column ? t(listWords.nothingIn, { column: t(column.label) }) : label
      starts.push({ line, place, line0: { kind: 'group', key, label: words, count, open } })
      line += 1 + (open ? count : 0)
      place += count
    }
    const startOf = (wanted: number) => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle]?.line ?? 0) <= wanted) low = middle
        else high = middle - 1
      }
      return starts[low] as (typeof starts)[number]
    }
    return {
      count: line,
      at: (wanted): Line => {
        const start = startOf(wanted)
        return wanted === start.line ? start.line0 : { kind: 'row', place: start.place + wanted - start.line - 1 }
      },
      placeNear: (wanted) => {
        const start = startOf(wanted)
        return start.place + Math.max(0, wanted - start.line - 1)
      },
      toggle: (wanted) => {
        const { line0 } = startOf(wanted)
        const next = new Set(keys)
        if (!next.delete(line0.key)) next.add(line0.key)
        fold(next)
      },
      grouped: true,
      anyOpen: starts.some(({ line0 }) => line0.open),
      openAll: (open) => fold(open ? none : new Set(starts.map(({ line0 }) => line0.key))),
    }
  }, [head, type, group, keys, t])
}

const none: ReadonlySet<string> = new Set()
