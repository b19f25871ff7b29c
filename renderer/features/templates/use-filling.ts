import type { Bilingual } from '@shared/model/define'
import { useCallback, useRef, useState } from 'react'
import { type Filled, type FillTarget, fillForm, fillSentence } from '../../records/forms/fill-form'
import type { Form } from '../../records/forms/form'

type State =
  | { now: 'idle' }
  | { now: 'working'; stage: 'filling' | 'saving'; done: number; total: number }
  | { now: 'done'; filled: Filled }
  | { now: 'failed'; sentence: Bilingual }

export interface Filling {
  state: State
  run(form: Form, target: FillTarget): Promise<void>
  cancel(): void
}

/** Fills one form at a time and can be stopped. */
export function useFilling(): Filling {
  const [state, setState] = useState<State>({ now: 'idle' })
  const running = useRef<AbortController | null>(null)
  const run = useCallback(async (form: Form, target: FillTarget) => {
    const controller = new AbortController()
    running.current = controller
    setState({ now: 'working', stage: 'filling', done: 0, total: 0 })
    try {
      const filled = await fillForm(form, target, {
        signal: controller.signal,
        onProgress: (stage, done, total) =>
          running.current === controller && setState({ now: 'working', stage, done, total }),
      })
      if (running.current === controller) setState(filled ? { now: 'done', filled } : { now: 'idle' })
    } catch (error) {
      if (!controller.signal.aborted) setState({ now: 'failed', sentence: fillSentence(error, form) })
    }
  }, [])
  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setState({ now: 'idle' })
  }, [])
  return { state, run, cancel }
}
