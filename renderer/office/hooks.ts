/**
 * How React asks the office. A result stays until the next one is there, so nothing flickers. A question that fails is
 * thrown where it was asked: the page, dialog or drawer around it says so instead of waiting for ever.
 */

import type { ChangeSetDraft } from '@shared/model/change-set'
import { sameValue } from '@shared/model/paths'
import type { Row, Standalone } from '@shared/model/types'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type OfficeState, office } from './client'
import type { Committed, HistoryEntry, OfficeNews, UndoChoices } from './contract'
import { asOfficeError, type OfficeError } from './office-error'
import type { ViewName, ViewRequest, ViewResult } from './views'

export interface Asked<T> {
  /** undefined until the first answer is there; afterwards the last answer. */
  result: T | undefined
  /** The result is of an earlier question; the answer to this one is under way. */
  stale: boolean
}

type Changed = Extract<OfficeNews, { news: 'changed' }>

interface Held<T> {
  key: string
  result: T | undefined
  error: OfficeError | null
}

/** Nobody waits for these answers any more: the window is locked or leaves the office. */
const passing: ReadonlySet<OfficeError['code']> = new Set(['cancelled', 'notOpen'])

/** @param question stands for the question; null: nothing is asked */
function useAnswer<T>(question: string | null, ask: () => Promise<T>, concerns: (news: Changed) => boolean): Asked<T> {
  const [held, setHeld] = useState<Held<T>>({ key: '', result: undefined, error: null })
  const current = useRef({ ask, concerns })
  useEffect(() => {
    current.current = { ask, concerns }
  })
  useEffect(() => {
    if (question === null) return
    let gone = false
    let asking = false
    let again = false
    const answer = (result: T | undefined, error: OfficeError | null) => {
      if (gone) return
      setHeld((before) => {
        const same = before.key === question && before.error === error && sameValue(before.result, result)
        return same ? before : { key: question, result, error }
      })
    }
    const run = () => {
      if (asking) {
        again = true
        return
      }
      asking = true
      current.current
        .ask()
        .then((result) => answer(result, null))
        .catch((error) => answer(undefined, asOfficeError(error)))
        .finally(() => {
          asking = false
          if (again && !gone) {
            again = false
            run()
          }
        })
    }
    run()
    const stop = office.listen((news) => {
      if (news.news === 'changed' && current.current.concerns(news)) run()
    })
    return () => {
      gone = true
      stop()
    }
  }, [question])
  if (held.error && held.key === question && !passing.has(held.error.code)) throw held.error
  return { result: held.result, stale: question !== null && held.key !== question }
}

/** A view of the office, asked again whenever records change. `null` asks nothing. */
export function useView<N extends ViewName>(name: N, request: ViewRequest<N> | null): Asked<ViewResult<N>> {
  const question = request === null ? null : `${name} ${JSON.stringify(request)}`
  return useAnswer(
    question,
    () => office.view(name, request as ViewRequest<N>),
    () => true,
  )
}

/** One record; null where there is none of that id. Another id shows nothing until its record is there. */
export function useRecord<T extends Standalone>(type: T, id: string | null): Asked<Row<T> | null> {
  const asked = useAnswer(
    id === null ? null : `${type} ${id}`,
    () => office.get(type, id as string),
    ({ types, ids }) => types.includes(type) && (!ids || ids.includes(id as string)),
  )
  return asked.stale || id === null ? { ...asked, result: undefined } : asked
}

/** All records of a type. */
export function useRecords<T extends Standalone>(type: T): Asked<Row<T>[]> {
  return useAnswer(
    type,
    () => office.list(type),
    ({ types }) => types.includes(type),
  )
}

/** What happened to a record, newest first. */
export function useHistory(type: Standalone, id: string | null): Asked<HistoryEntry[]> {
  return useAnswer(
    id === null ? null : `${type} ${id}`,
    () => office.ask('history', { type, id: id as string }),
    ({ types, ids }) => types.includes(type) && (!ids || ids.includes(id as string)),
  )
}

/** Writes; resolves when it is safe on disk. @throws OfficeError, whose sentence is in trouble-text.ts */
export function useCommit(): (draft: ChangeSetDraft) => Promise<Committed> {
  return useCallback((draft: ChangeSetDraft) => office.ask('commit', draft), [])
}

/** Takes a change set back. @throws OfficeError changedSince, alreadyUndone, erased */
export function useUndo(): (seq: number, choices?: UndoChoices) => Promise<Committed> {
  return useCallback(
    (seq: number, choices?: UndoChoices) => office.ask('undo', { seq, ...(choices && { choices }) }),
    [],
  )
}

export function useOfficeState(): OfficeState {
  return useSyncExternalStore(office.subscribeState, office.state)
}
