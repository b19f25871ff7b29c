import type { Change } from '@shared/model/change-set'
import { applied } from '@shared/model/paths'
import type { AnyRow, Row, Standalone } from '@shared/model/types'

type Update = Extract<Change, { op: 'update' }>

interface OwnWrite {
  /** By record. */
  updates: ReadonlyMap<string, readonly Update[]>
  /** Number of the set; null while it is on its way. */
  seq: number | null
}

/** Sets on disk that a page may not show yet. */
const mostKept = 20

/**
 * What this window wrote and its pages may not show yet: the person who typed it has seen it, so a second change of the
 * same value builds on the first one and is no surprise.
 */
export class OwnWrites {
  private writes: OwnWrite[] = []

  /** Before a set is sent. */
  begin(changes: readonly Change[]): OwnWrite {
    const updates = new Map<string, Update[]>()
    for (const change of changes) {
      if (change.op !== 'update') continue
      const key = keyOf(change.t, change.id)
      updates.set(key, [...(updates.get(key) ?? []), change])
    }
    const write: OwnWrite = { updates, seq: null }
    this.writes.push(write)
    return write
  }

  /** The set is on disk under this number; null: it did not happen. */
  end(write: OwnWrite, seq: number | null): void {
    write.seq = seq
    const finished = this.writes.filter((one) => one.seq !== null)
    const old = new Set(finished.slice(0, Math.max(0, finished.length - mostKept)))
    this.writes = this.writes.filter((one) => !old.has(one) && !(one === write && seq === null))
  }

  /** The record as it was read, with what this window wrote into it since. */
  seenOf<T extends Standalone>(type: T, row: Row<T>): Row<T> {
    const updates = this.since(type, row.id, row.seq)
    return updates.reduce<AnyRow>((seen, { set }) => applied(seen, set), row as unknown as AnyRow) as unknown as Row<T>
  }

  /** The change as somebody means it who has seen what this window wrote: from the values written last. */
  rebased(change: Change): Change {
    if (change.op !== 'update') return change
    const written = new Map(
      this.since(change.t, change.id, change.base).flatMap(({ set }) => set.map(({ p, to }) => [p, to] as const)),
    )
    if (!change.set.some(({ p }) => written.has(p))) return change
    return {
      ...change,
      set: change.set.map((one) => (written.has(one.p) ? { ...one, from: written.get(one.p) } : one)),
    }
  }

  private since(type: Standalone, id: string, seq: number): readonly Update[] {
    return this.writes
      .filter((write) => write.seq === null || write.seq > seq)
      .flatMap(({ updates }) => updates.get(keyOf(type, id)) ?? [])
  }
}

const keyOf = (type: Standalone, id: string) => `${type} ${id}`
