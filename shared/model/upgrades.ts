/**
 * How records and changes written under an older data dictionary are read today. Upgrades are data: a journal keeps its
 * old sets for good, so every step since the first stays here.
 */
import type { Change } from './change-set'
import { MODEL_VERSION } from './change-set'
import { isGroup, tidy, valueAt, withValue } from './paths'
import type { Standalone } from './types'

/** `*` in a path stands for every key of a list: `documents.*.number`. It stands at the same place in `from` and `to`. */
export type UpgradeStep =
  | { does: 'rename'; type: Standalone; from: string; to: string }
  | { does: 'drop'; type: Standalone; path: string }
  /** Values written differently; one that is not named stays. */
  | { does: 'map'; type: Standalone; path: string; values: Readonly<Record<string, unknown>> }
  /** For records created before the field was there; changes of single values are left alone. */
  | { does: 'default'; type: Standalone; path: string; value: unknown }

export interface Upgrade {
  /** The MODEL_VERSION that came with these steps. */
  to: number
  steps: readonly UpgradeStep[]
}

/** Oldest first. */
export const upgrades: readonly Upgrade[] = []

function stepsSince(model: number, type: Standalone, known: readonly Upgrade[]): UpgradeStep[] {
  return known.filter(({ to }) => to > model).flatMap(({ steps }) => steps.filter((step) => step.type === type))
}

/** A row written under `model` as the dictionary of today has it. */
export function upgradedRow<T extends object>(type: Standalone, row: T, model: number, known = upgrades): T {
  if (model >= MODEL_VERSION && known === upgrades) return row
  return stepsSince(model, type, known).reduce((current, step) => rowAfter(current, step), row)
}

/** A change written under `model` as the dictionary of today has it. */
export function upgradedChange(change: Change, model: number, known = upgrades): Change {
  if (model >= MODEL_VERSION && known === upgrades) return change
  if (change.op !== 'update') return { ...change, row: upgradedRow(change.t, change.row, model, known) } as Change
  const set = change.set.flatMap(({ p, from, to }) => {
    // An assignment is a row with one value: what an upgrade does to rows it does to both of its sides.
    const steps = stepsSince(model, change.t, known).filter(({ does }) => does !== 'default')
    const before = steps.reduce(rowAfter, withValue({}, p, from ?? null))
    const after = steps.reduce(rowAfter, withValue({}, p, to ?? null))
    const path = steps.reduce<string | null>((current, step) => (current === null ? null : pathAfter(current, step)), p)
    return path === null
      ? []
      : [{ p: path, ...side('from', valueAt(before, path)), ...side('to', valueAt(after, path)) }]
  })
  return { ...change, set }
}

function side(name: 'from' | 'to', value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [name]: value }
}

function rowAfter<T extends object>(row: T, step: UpgradeStep): T {
  switch (step.does) {
    case 'rename':
      return concretePaths(row, step.from).reduce((current, path) => {
        const value = valueAt(current, path)
        return withValue(withValue(current, path, undefined), likewise(path, step.from, step.to), value)
      }, row)
    case 'drop':
      return concretePaths(row, step.path).reduce((current, path) => withValue(current, path, undefined), row)
    case 'map':
      return concretePaths(row, step.path).reduce((current, path) => {
        const value = valueAt(current, path)
        const known = typeof value === 'string' && Object.hasOwn(step.values, value)
        return known ? withValue(current, path, step.values[value]) : current
      }, row)
    case 'default':
      return valueAt(row, step.path) === undefined ? withValue(row, step.path, step.value) : row
  }
}

/** Where a path of a change has gone; null where it is no more. */
function pathAfter(path: string, step: UpgradeStep): string | null {
  if (step.does === 'rename' && within(path, step.from)) return likewise(path, step.from, step.to)
  if (step.does === 'drop' && within(path, step.path)) return null
  return path
}

/** Whether a path is, or lies inside, what a pattern names. */
function within(path: string, pattern: string): boolean {
  const keys = path.split('.')
  const wanted = pattern.split('.')
  return keys.length >= wanted.length && wanted.every((key, i) => key === '*' || key === keys[i])
}

/** The path with the pattern `from` replaced by `to`, keys that `*` stood for kept. */
function likewise(path: string, from: string, to: string): string {
  const keys = path.split('.')
  const length = from.split('.').length
  const moved = to.split('.').map((key, i) => (key === '*' ? (keys[i] ?? key) : key))
  return [...moved, ...keys.slice(length)].join('.')
}

/** The paths of a row that a pattern names and that hold a value. */
function concretePaths(row: object, pattern: string): string[] {
  let found: { path: string; value: unknown }[] = [{ path: '', value: row }]
  for (const key of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (!isGroup(value)) return []
      const keys = key === '*' ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : []
      return keys.map((each) => ({ path: path ? `${path}.${each}` : each, value: value[each] }))
    })
  }
  return found.filter(({ value }) => tidy(value) !== undefined).map(({ path }) => path)
}
