/**
 * Which records share a row of the working copy. Sealing, writing and reading a row each cost more than the record in
 * it: forty to a row open an office several times faster than one to a row, and still make a small write.
 */
import type { Standalone } from '@shared/model/types'

/** Records a row: below 64 KiB with records of about 1 KB. */
export const BLOCK_RECORDS = 40

export class Blocks {
  private readonly blockOf = new Map<Standalone, Map<string, string>>()
  private readonly members = new Map<string, Set<string>>()
  private readonly filling = new Map<Standalone, string>()

  constructor(private readonly newBlock: () => string) {}

  /** Takes note of a row as it was read. */
  loaded(type: Standalone, block: string, ids: readonly string[]): void {
    for (const id of ids) this.of(type).set(id, block)
    this.members.set(block, new Set(ids))
    if (ids.length < BLOCK_RECORDS) this.filling.set(type, block)
  }

  /** The row that holds a record, or will. */
  place(type: Standalone, id: string): string {
    const known = this.find(type, id)
    if (known !== undefined) return known
    const open = this.filling.get(type)
    const room = open !== undefined && (this.members.get(open)?.size ?? 0) < BLOCK_RECORDS
    const block = room ? open : this.newBlock()
    this.filling.set(type, block)
    this.of(type).set(id, block)
    const ids = this.members.get(block) ?? new Set()
    this.members.set(block, ids.add(id))
    return block
  }

  /** The row that holds a record; undefined where none does. */
  find(type: Standalone, id: string): string | undefined {
    return this.of(type).get(id)
  }

  /** Takes a record out of its row. */
  remove(type: Standalone, id: string): void {
    this.members.get(this.find(type, id) ?? '')?.delete(id)
    this.of(type).delete(id)
  }

  /** The records of a row; none: the row is to go. */
  idsIn(block: string): Iterable<string> {
    return this.members.get(block) ?? []
  }

  private of(type: Standalone): Map<string, string> {
    const known = this.blockOf.get(type)
    if (known) return known
    const fresh = new Map<string, string>()
    this.blockOf.set(type, fresh)
    return fresh
  }
}
