/**
 * What is half typed: it is collected when the window is about to go, and stands there again when it comes back. A part
 * of a page names what it holds; the page and the scopes around it make the name its own.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useState } from 'react'

interface Held {
  /** What it holds now; undefined: nothing that was begun. */
  value: unknown
}

/** Parts on screen that may hold something, by name; the first of two with one name has it. */
const held = new Map<string, Map<string, Held>>()
/** What was there before the window went, by name, until it is taken over. */
let before: Record<string, unknown> = {}
/** Who took over what was there before: it comes again for them only. */
const taken = new Map<string, string>()

/** Everything that was begun and is not finished, by name; what was put back and not gone on with yet is among it. */
export function unfinished(): Record<string, unknown> {
  const all: Record<string, unknown> = { ...before }
  for (const [name, parts] of held) {
    for (const { value } of parts.values()) if (value !== undefined) all[name] = value
  }
  return all
}

/** Puts back what `unfinished` once gave, for the parts that come on screen from now on. */
export function putBack(kept: Record<string, unknown>): void {
  before = kept
  taken.clear()
}

/** From now on nothing is put back any more: the person went on. */
export const forgetPutBack = (): void => putBack({})

/** Drops what was put back and not gone on with where it says something that is to be forgotten. */
export function forgetUnfinished(says: (text: string) => boolean): void {
  for (const [name, value] of Object.entries(before)) if (says(`${name} ${JSON.stringify(value)}`)) delete before[name]
}

const ScopeContext = createContext('')

/** Gives the parts below it a name of their own: the record they belong to, the item of a list. */
export function UnfinishedScope({ name, children }: { name: string; children: ReactNode }) {
  const around = useContext(ScopeContext)
  return <ScopeContext value={`${around}${name}/`}>{children}</ScopeContext>
}

/** Address without its query: a page is the same whatever is looked for in it. */
const page = () => window.location.hash.split('?')[0]

/**
 * State that is there again after the window was away. `idle` is what it is while nothing was begun.
 * @param name tells it from other parts of the page
 * @returns the state, how to set it, and whether it was put back
 */
export function useUnfinished<T>(
  name: string,
  idle: T | (() => T),
): [T, (value: T | ((now: T) => T)) => void, boolean] {
  const around = useContext(ScopeContext)
  const id = useId()
  const [full] = useState(() => `${page()}|${around}${name}`)
  const [start] = useState(() => {
    const whenIdle = typeof idle === 'function' ? (idle as () => T)() : idle
    const owner = taken.get(full)
    const back = Object.hasOwn(before, full) && (owner === undefined || owner === id)
    if (back) taken.set(full, id)
    return { value: back ? (before[full] as T) : whenIdle, whenIdle, back }
  })
  const [value, setValue] = useState(start.value)
  const begun = JSON.stringify(value) !== JSON.stringify(start.whenIdle)
  useEffect(() => {
    const parts = held.get(full) ?? new Map<string, Held>()
    held.set(full, parts)
    parts.set(id, { value: begun ? value : undefined })
    return () => {
      parts.delete(id)
      if (parts.size === 0 && held.get(full) === parts) held.delete(full)
    }
  }, [full, id, value, begun])
  const set = useCallback(
    (next: T | ((now: T) => T)) => {
      delete before[full]
      setValue(next)
    },
    [full],
  )
  return [value, set, start.back]
}
