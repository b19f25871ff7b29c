import type { Choice, ImportOptions, Progress } from '@shared/import/contract'
import type { PackedWorkbook, Refusal, TextEncoding } from '@shared/import/grid'
import type { FileToken } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { office } from '../../office/client'
import { asOfficeError } from '../../office/office-error'
import { savedBefore } from '../../office/saved-before'
import { buffersOf } from '../../sheets/packed'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import {
  type OpenedFile,
  openFile,
  type Reading,
  readAgain,
  readFirst,
  type Unread,
  type Watching,
} from './import-file'
import { busy, type ImportRun, type Session, type Stage } from './import-run'
import { inBoth, sentenceOf, unlessStopped } from './import-trouble'
import { mayBeLost } from './may-be-lost'
import type { PastedTable } from './pasted-table'

/** Runs one import at a time: file -> plan -> corrections -> written. Nothing is written before `apply`. */
export function useImport(cohortId: string | null): ImportRun {
  const { language } = useText()
  const [stage, setStage] = useState<Stage>({ at: 'choose' })
  const [session, setSession] = useState<Session | null>(null)
  const [recounting, setRecounting] = useState(false)
  const [trouble, setTrouble] = useState<Bilingual | null>(null)
  const running = useRef<AbortController | null>(null)
  const held = useHeld(session)
  const locked = useRef<Unread | null>(null)

  const begin = useCallback(() => {
    running.current?.abort()
    running.current = new AbortController()
    setTrouble(null)
    return running.current.signal
  }, [])

  const refuse = useCallback((name: string, refusal: Refusal) => {
    if (refusal.code === 'cancelled') setStage({ at: 'choose' })
    else setStage({ at: 'refused', name, sentence: inBoth(refusal) })
  }, [])
  const fail = useCallback((name: string, error: unknown) => {
    if (asOfficeError(error).code === 'cancelled') setStage({ at: 'choose' })
    else setStage({ at: 'refused', name, sentence: sentenceOf(error) })
  }, [])

  const plan = useCallback(
    async (opened: OpenedFile, workbook: PackedWorkbook, options: ImportOptions, signal: AbortSignal) => {
      const { name } = opened.source
      const onProgress = (progress: Progress) => signal.aborted || setStage(busy(name, progress))
      onProgress({ stage: 'understand', done: 0, total: 0 })
      const { plan, view } = await office.ask(
        'startImport',
        { file: opened.source, workbook, options },
        { signal, onProgress, transfer: buffersOf(workbook) },
      )
      // Made before the office heard that nobody wants it.
      if (signal.aborted) return void office.ask('closeImport', { plan }).catch(() => undefined)
      // The page of the plan is drawn bit by bit, and the window answers meanwhile.
      startTransition(() => {
        setSession({ opened, plan, view, options, version: 1 })
        setStage({ at: 'plan' })
      })
    },
    [],
  )

  const close = useCallback(() => {
    const open = held.current
    setSession(null)
    // A change of this file that is still being worked out is nobody's any more.
    setRecounting(false)
    if (open) void office.ask('closeImport', { plan: open.plan }).catch(() => undefined)
  }, [held])

  /** Reads and plans; what is protected is asked about. */
  const begun = useCallback(
    async (name: string, read: (watching: Watching) => Promise<Reading>) => {
      const signal = begin()
      close()
      try {
        const reading = await read({
          signal,
          // What was on its way when the person stopped it changes nothing any more.
          onProgress: (progress) => signal.aborted || setStage(busy(name, progress)),
          onFirstRows: (firstRows) => setStage((now) => (now.at === 'busy' ? { ...now, firstRows } : now)),
        })
        if (signal.aborted) return
        if (!('refused' in reading)) {
          locked.current = null
          const cohort = cohortId ? { id: cohortId } : {}
          return await plan(
            reading.opened,
            reading.workbook,
            { language, cohort, overrides: {}, today: today() },
            signal,
          )
        }
        const { code } = reading.refused
        if (code !== 'password' && code !== 'wrongPassword') return refuse(name, reading.refused)
        locked.current = reading
        setStage({ at: 'password', name, wrong: code === 'wrongPassword' })
      } catch (error) {
        if (!signal.aborted) fail(name, error)
      }
    },
    [begin, close, refuse, plan, fail, language, cohortId],
  )

  const open = useCallback((file: FileToken) => begun(file.name, (watching) => openFile(file, watching)), [begun])
  const openPasted = useCallback(
    ({ name, data }: PastedTable) => begun(name, (watching) => readFirst({ name }, data, watching)),
    [begun],
  )
  const unlock = useCallback(
    async (password: string) => {
      const unread = locked.current
      if (!unread) return
      // Opening takes seconds: what was wrong with the password before is not said meanwhile.
      setStage(busy(unread.source.name, { stage: 'read', done: 0, total: 0 }))
      await begun(unread.source.name, (watching) => readAgain(unread, watching, { password }))
    },
    [begun],
  )

  const adjust = useCallback(
    async (change: (options: ImportOptions) => ImportOptions) => {
      const before = held.current
      if (!before) return
      const options = change(before.options)
      // At once, so that the next change builds on this one.
      held.current = { ...before, options }
      setSession(held.current)
      const signal = begin()
      setRecounting(true)
      try {
        const view = await office.ask('adjustImport', { plan: before.plan, options }, { signal })
        setSession((now) => now && { ...now, view, version: now.version + 1 })
      } catch (error) {
        if (!signal.aborted) setTrouble(sentenceOf(error))
      } finally {
        if (!signal.aborted) setRecounting(false)
      }
    },
    [held, begin],
  )

  const readAs = useCallback(
    async (encoding: TextEncoding) => {
      const before = held.current
      if (!before) return
      const signal = begin()
      const { source } = before.opened
      try {
        const read = await readAgain(before.opened, { signal, onProgress: () => undefined }, { encoding })
        if ('refused' in read) return setTrouble(inBoth(read.refused))
        close()
        await plan(read.opened, read.workbook, { ...before.options, overrides: {} }, signal)
      } catch (error) {
        if (!signal.aborted) fail(source.name, error)
      }
    },
    [held, begin, close, plan, fail],
  )

  const choose = useCallback(
    async (table: number, rows: number[], choice: Choice | null) => {
      const before = held.current
      if (!before) return
      setTrouble(null)
      try {
        const view = await office.ask('choose', { plan: before.plan, table, rows, choice })
        setSession((now) => now && { ...now, view, version: now.version + 1 })
      } catch (error) {
        setTrouble(sentenceOf(error))
      }
    },
    [held],
  )

  const apply = useCallback(async () => {
    const before = held.current
    if (!before) return
    const { name } = before.opened.source
    const signal = begin()
    const onProgress = (progress: Progress) => setStage(busy(name, progress))
    onProgress({ stage: 'write', done: 0, total: 0 })
    try {
      await unlessStopped(savedBefore('import'), signal)
      const applied = await office.ask('applyImport', { plan: before.plan }, { onProgress, signal })
      setStage({ at: 'done', applied })
    } catch (error) {
      setStage({ at: 'plan' })
      if (asOfficeError(error).code === 'cancelled') return
      // The office has planned again: what is shown has to be what the next press writes.
      if (asOfficeError(error).code === 'planOutdated') await adjust((options) => options)
      setTrouble(sentenceOf(error))
    }
  }, [held, adjust, begin])

  const cancel = useCallback(() => {
    running.current?.abort()
    // What is being written says itself whether it was stopped in time.
    setStage((now) =>
      now.at === 'busy' && now.progress.stage === 'write'
        ? { ...now, cancellable: false }
        : held.current
          ? { at: 'plan' }
          : { at: 'choose' },
    )
  }, [held])

  const startOver = useCallback(() => {
    running.current?.abort()
    close()
    locked.current = null
    setStage({ at: 'choose' })
  }, [close])

  const last = useHeld(stage)
  // The sentences of the plan are in the language it was made in. What was imported is not planned again.
  useEffect(() => {
    if (last.current.at !== 'done' && held.current && held.current.options.language !== language)
      void adjust((options) => ({ ...options, language }))
  }, [held, adjust, language, last])
  // With a file open the page is kept as it is when it is gone from.
  useEffect(() => () => void (mayBeLost(last.current.at, held.current?.view) || close()), [close, last, held])

  return {
    stage,
    session,
    recounting,
    trouble,
    open,
    openPasted,
    unlock,
    adjust,
    readAs,
    choose,
    apply,
    cancel,
    startOver,
  }
}

/** The newest value, for callbacks that outlive a render. */
function useHeld<T>(value: T): RefObject<T> {
  const held = useRef(value)
  held.current = value
  return held
}
