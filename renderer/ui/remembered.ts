import { useCallback, useSyncExternalStore } from 'react'

/** How somebody arranged a list is theirs and of this computer: it stands in the window's own storage, not among the records. */
const KEY = 'tongxing-columns'

const listeners = new Set<() => void>()

function all(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {}
  } catch {
    return {}
  }
}

function keep(name: string, text: string): void {
  const { [name]: _, ...others } = all()
  window.localStorage.setItem(KEY, JSON.stringify(text ? { ...others, [name]: text } : others))
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** What is remembered of a list of that name, '' for nothing, and how to remember something else. Names of columns only. */
export function useRemembered(name: string): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(listen, () => {
    const kept = all()[name]
    return typeof kept === 'string' ? kept : ''
  })
  return [text, useCallback((next: string) => keep(name, next), [name])]
}
