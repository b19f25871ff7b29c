import { useCallback, useEffect, useState } from 'react'

/** How long something that was asked for stays on the screen, in milliseconds. */
export const MOMENT = 60_000

/** A switch that goes off by itself after a minute. */
export function useMomentary(): [on: boolean, turn: (on: boolean) => void] {
  const [until, setUntil] = useState<number | null>(null)
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => setUntil(null), until - Date.now())
    return () => clearTimeout(timer)
  }, [until])
  const turn = useCallback((on: boolean) => setUntil(on ? Date.now() + MOMENT : null), [])
  return [until !== null, turn]
}
