import { useEffect, useState } from 'react'

/**
 * How many of `count` things to show by now: a few at once, and some more with every frame, so that a page of many heavy
 * parts never holds the window up.
 */
export function useGrowing(count: number, first: number, more: number): number {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    if (shown >= count) return
    const later = setTimeout(() => setShown(shown + more))
    return () => clearTimeout(later)
  }, [shown, count, more])
  return Math.min(shown, count)
}
