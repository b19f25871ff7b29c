import type { ListRequest, ListResult, ListRow } from '@shared/list/list-view'
import { useCallback, useEffect, useRef, useState } from 'react'
import { office } from '../../office/client'
import { asOfficeError, type OfficeError } from '../../office/office-error'

type Question = Omit<ListRequest, 'from' | 'count'>

/** Rows asked for at once. */
const BLOCK = 120

interface Held {
  key: string
  head: Pick<ListResult, 'total' | 'fit' | 'groups'>
  blocks: Map<number, ListRow[]>
}

export interface ListRows {
  /** null until the first answer is there; afterwards the last answer. */
  head: Held['head'] | null
  /** Stands for the list that is shown; another one begins at its top. */
  shown: string
  /** The answer to the newest question is under way. */
  stale: boolean
  error: OfficeError | null
  /** The row at a place among those that fit; undefined while it is under way. */
  rowAt(place: number): ListRow | undefined
  /** Sees to it that the rows of these places come. */
  want(first: number, last: number): void
  /** Another value: rows are not what they were. */
  version: object
}

/** The rows of a list, asked for as they come into sight and again whenever records change. */
export function useListRows(question: Question): ListRows {
  const key = JSON.stringify(question)
  const [held, setHeld] = useState<Held | null>(null)
  const [error, setError] = useState<OfficeError | null>(null)
  const state = useRef({ question, key, held, wanted: { first: 0, last: 0 }, asked: new Set<number>(), round: 0 })
  useEffect(() => {
    state.current.held = held
  }, [held])

  const ask = useCallback(async (fresh: boolean) => {
    const now = state.current
    const { first, last } = now.wanted
    const from = Math.floor(first / BLOCK)
    const to = Math.floor(last / BLOCK)
    const missing: number[] = []
    for (let block = from; block <= to; block++) if (fresh || !now.asked.has(block)) missing.push(block)
    const [begin] = missing
    if (begin === undefined) return
    if (fresh) {
      now.asked.clear()
      now.round += 1
    }
    for (const block of missing) now.asked.add(block)
    const { round } = now
    const end = missing.at(-1) ?? begin
    try {
      const window = { from: begin * BLOCK, count: (end - begin + 1) * BLOCK }
      const answer = await office.view('list', { ...now.question, ...window })
      if (round !== state.current.round) return
      setError(null)
      setHeld((before) => {
        const same = before?.key === now.key && !fresh
        const blocks = new Map(same ? before.blocks : [])
        for (let block = begin; block <= end; block++) {
          blocks.set(block, answer.rows.slice((block - begin) * BLOCK, (block - begin + 1) * BLOCK))
        }
        return { key: now.key, head: answer, blocks }
      })
    } catch (thrown) {
      if (round === state.current.round) setError(asOfficeError(thrown))
    }
  }, [])

  useEffect(() => {
    const now = state.current
    if (now.key !== key || now.held === null) now.wanted = { first: 0, last: BLOCK - 1 }
    state.current = { ...now, question: JSON.parse(key) as Question, key }
    void ask(true)
    return office.listen((news) => {
      if (news.news === 'changed') void ask(true)
    })
  }, [key, ask])

  const want = useCallback(
    (first: number, last: number) => {
      state.current.wanted = { first: Math.max(0, first - 20), last: last + 20 }
      if (state.current.held?.key === state.current.key) void ask(false)
    },
    [ask],
  )
  const rowAt = useCallback((place: number) => held?.blocks.get(Math.floor(place / BLOCK))?.[place % BLOCK], [held])
  return {
    head: held?.head ?? null,
    shown: held?.key ?? '',
    stale: held?.key !== key,
    error,
    rowAt,
    want,
    version: held ?? none,
  }
}

const none = {}
