/**
 * Values of a record by their path, `documents.k9.number`. Absent means no value and an empty group is absent, so that
 * taking a change back leaves exactly what was there. Values are atomic; a list of plain values is one value.
 */
import type { Assignment } from './change-set'

type Group = Record<string, unknown>

/** True for what a path can go into: a plain object, not a list. */
export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value without anything empty in it; undefined where nothing is left. The same value where nothing was empty. */
export function tidy(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) return value.length > 0 ? value : undefined
  if (!isGroup(value)) return value
  let kept: Group | null = null
  let some = false
  for (const key of Object.keys(value)) {
    const inner = value[key]
    const tidied = tidy(inner)
    some ||= tidied !== undefined
    if (tidied === inner && inner !== undefined) continue
    kept ??= { ...value }
    if (tidied === undefined) delete kept[key]
    else kept[key] = tidied
  }
  return some ? (kept ?? value) : undefined
}

/** Whether two values say the same; the order of keys does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameValue(item, b[i]))
  if (!isGroup(a) || !isGroup(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  )
}

/** The value at a path; undefined where there is none. */
export function valueAt(row: unknown, path: string): unknown {
  let value = row
  for (const key of path.split('.')) {
    if (!isGroup(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** Thrown where a path goes through a value that is no group. */
export class PathError extends Error {
  override name = 'PathError'
}

/**
 * A copy of the row with the value at the path; undefined, null or an empty group takes it away. What is not on the way
 * is shared with the row.
 * @throws PathError where the path goes through a plain value
 */
export function withValue<T extends object>(row: T, path: string, value: unknown): T {
  const keys = path.split('.')
  if (keys.some((key) => key === '' || key === '__proto__')) throw new PathError(`No such path: ${path}`)
  return (put(row as Group, keys, 0, tidy(value), path) ?? {}) as T
}

function put(group: unknown, keys: string[], at: number, value: unknown, path: string): unknown {
  if (at === keys.length) return value
  if (group !== undefined && !isGroup(group)) throw new PathError(`A value stands in the way of ${path}`)
  const key = keys[at] as string
  const before = group && Object.hasOwn(group, key) ? group[key] : undefined
  const after = put(before, keys, at + 1, value, path)
  if (after === before) return group
  const copy: Group = { ...group }
  if (after === undefined) delete copy[key]
  else copy[key] = after
  return Object.keys(copy).length > 0 ? copy : undefined
}

/** The row after the assignments, one after the other. */
export function applied<T extends object>(row: T, assignments: readonly Assignment[]): T {
  return assignments.reduce((current, { p, to }) => withValue(current, p, to), row)
}

/** The assignments that take these back: applied to what they made, they leave what was before. */
export function inverted(assignments: readonly Assignment[]): Assignment[] {
  return assignments.map(({ p, from, to }) => assignment(p, to, from)).reverse()
}

/** An assignment in its normal form: without `from` or `to` where there is no value. */
export function assignment(p: string, from: unknown, to: unknown): Assignment {
  const before = tidy(from)
  const after = tidy(to)
  return { p, ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) }
}

/** Whether a change at one path can be seen at the other: the same, or one inside the other. */
export function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

/**
 * The assignments that turn one state of a record into another, value by value; `id` and `seq` are left out.
 * Groups are gone into, lists are one value.
 */
export function differences(before: object, after: object): Assignment[] {
  const found: Assignment[] = []
  const compare = (from: unknown, to: unknown, path: string) => {
    if (sameValue(from, to)) return
    const groups = (isGroup(from) || from === undefined) && (isGroup(to) || to === undefined)
    if (groups) {
      for (const key of new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])) {
        if (path === '' && (key === 'id' || key === 'seq')) continue
        compare(own(from, key), own(to, key), path === '' ? key : `${path}.${key}`)
      }
    } else {
      found.push(assignment(path, from, to))
    }
  }
  compare(tidy(before) ?? {}, tidy(after) ?? {}, '')
  return found
}

function own(group: Group | undefined, key: string): unknown {
  return group && Object.hasOwn(group, key) ? group[key] : undefined
}
