import type { Bilingual } from '@shared/model/define'
import { lockWords } from '@shared/text/lock'
import { useEffect, useState } from 'react'
import { PlatformTrouble, platform } from '../platform'

/** Where a try stands. `opening`: the secret was right, and the office's window comes. */
export type Tried = { state: 'idle' | 'trying' | 'opening' } | { state: 'failed'; sentence: Bilingual }

/**
 * Tries secrets, and counts down the seconds until the next one is heard.
 * @param wait seconds that were left when the page came up
 */
export function useTrying(wait: number) {
  const [tried, setTried] = useState<Tried>({ state: 'idle' })
  const [seconds, setSeconds] = useState(wait)
  useEffect(() => {
    if (seconds <= 0) return
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000)
    return () => clearTimeout(timer)
  }, [seconds])

  /** @param last the office opens after it; true: it was right */
  const run = async (work: () => Promise<void>, last = true): Promise<boolean> => {
    setTried({ state: 'trying' })
    try {
      await work()
      setTried({ state: last ? 'opening' : 'idle' })
      return true
    } catch (error) {
      const sentence = error instanceof PlatformTrouble ? error.sentence : lockWords.failed
      setTried({ state: 'failed', sentence })
      setSeconds((await platform.lockFacts()).wait)
      return false
    }
  }
  return { tried, seconds, run }
}
