import type { AnyRow, Standalone } from '@shared/model/types'
import { Memory } from '../../../../renderer/office/memory'

/** The other records of an office, by type; `seq` is filled in. Everybody in them is invented. */
export type Others = { [K in Standalone]?: readonly ({ id: string } & Record<string, unknown>)[] }

/** A record, the office around it, and everything that must be found about it. */
export interface Case {
  what: string
  type: Standalone
  row: { id: string } & Record<string, unknown>
  /** `code path`, in any order; `!` before it says an error, `~` worth knowing, nothing a warning. */
  found: readonly string[]
  others: Others
  today: string
}

export const TODAY = '2026-09-01'

type Line = readonly [
  what: string,
  changes: Readonly<Record<string, unknown>>,
  found: readonly string[],
  others?: Others,
  today?: string,
]

/** Cases of one type: each line changes a record about which nothing is found. undefined takes a value away. */
export function casesOf(
  type: Standalone,
  base: { id: string } & Record<string, unknown>,
  around: Others,
  lines: readonly Line[],
): Case[] {
  return lines.map(([what, changes, found, others = {}, today = TODAY]) => ({
    what,
    type,
    row: Object.fromEntries(
      Object.entries({ ...base, ...changes }).filter(([, value]) => value !== undefined),
    ) as Case['row'],
    found,
    others: mergedOthers(around, others),
    today,
  }))
}

/** Later records stand in place of earlier ones of the same id. */
function mergedOthers(one: Others, other: Others): Others {
  const merged: Record<string, { id: string }[]> = {}
  for (const others of [one, other])
    for (const [type, rows] of Object.entries(others)) {
      const kept = (merged[type] ?? []).filter(({ id }) => !rows?.some((row) => row.id === id))
      merged[type] = [...kept, ...(rows ?? [])]
    }
  return merged as Others
}

/** The office's own memory holding these records. */
export function officeOf(others: Others): Memory {
  const memory = new Memory()
  for (const [type, rows] of Object.entries(others))
    for (const row of rows ?? []) memory.put(type as Standalone, { seq: 1, ...row } as AnyRow)
  return memory
}
