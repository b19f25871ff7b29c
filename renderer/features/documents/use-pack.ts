import type { SavedFile } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { summaryWords } from '@shared/text/summary'
import { useEffect, useRef, useState } from 'react'
import { PlatformTrouble } from '../../platform'
import { makePack, type PackWish } from '../../records/printing/make-pack'

export type PackState =
  | { state: 'idle' }
  | { state: 'making'; done: number; total: number; title: string }
  | { state: 'saved'; file: SavedFile }
  | { state: 'failed'; sentence: Bilingual }

/** Makes a pack, says how far it is, and stops when it is told to or nobody looks any more. */
export function usePack() {
  const [state, setState] = useState<PackState>({ state: 'idle' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function run(wish: PackWish): Promise<void> {
    const control = new AbortController()
    stop.current = control
    setState({ state: 'making', done: 0, total: 0, title: '' })
    try {
      const made = await makePack(wish, {
        signal: control.signal,
        onProgress: (progress) => setState({ state: 'making', ...progress }),
      })
      setState(made ? { state: 'saved', file: made.file } : { state: 'idle' })
    } catch (error) {
      if (control.signal.aborted) return setState({ state: 'idle' })
      if (!(error instanceof PlatformTrouble)) console.error(error)
      setState({ state: 'failed', sentence: error instanceof PlatformTrouble ? error.sentence : summaryWords.failed })
    }
  }

  return { state, run, cancel: () => stop.current?.abort() }
}
