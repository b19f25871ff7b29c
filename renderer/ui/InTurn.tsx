import { type ReactNode, useEffect, useState } from 'react'

/** Whose turn comes next, in the order in which they were drawn. */
const waiting = new Set<() => void>()
let underWay = false

/** One at a time, and each a task of its own: a timer for all of them would find them due at once where the first took long. */
function next(): void {
  const [come] = waiting
  underWay = come !== undefined
  if (!come) return
  waiting.delete(come)
  come()
  setTimeout(next)
}

/** Shows a heavy part of a page when its turn has come, so that a page of many never holds the window up. */
export function InTurn({ first, children }: { first: boolean; children: ReactNode }) {
  const [here, setHere] = useState(first)
  useEffect(() => {
    if (here) return
    const come = () => setHere(true)
    waiting.add(come)
    if (!underWay) setTimeout(next)
    underWay = true
    return () => void waiting.delete(come)
  }, [here])
  return here ? children : null
}
