import { type ReactNode, useEffect, useState } from 'react'

/** Milliseconds between two turns: a frame, so that the window answers in between. */
const BETWEEN = 20

/** Shows a heavy part of a page when its turn has come, so that a page of many never holds the window up. */
export function InTurn({ turn, children }: { turn: number; children: ReactNode }) {
  const [here, come] = useState(turn === 0)
  useEffect(() => {
    if (here) return
    const later = setTimeout(() => come(true), turn * BETWEEN)
    return () => clearTimeout(later)
  }, [here, turn])
  return here ? children : null
}
