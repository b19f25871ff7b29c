/** A journal that lives in the page and speaks the real protocol over a real MessageChannel; what it holds outlives workers. */

import type { JournalFacts, JournalPart, WorkingCopyMeta } from '@shared/journal-port'
import { JournalError } from '../../../electron/journal/journal-error'
import type { ServedJournal } from '../../../electron/journal/serve'
import { serveJournal } from '../../../electron/journal/serve'

interface Kept {
  parts: JournalPart[]
}

export class PageJournal {
  facts: JournalFacts = {
    key: crypto.getRandomValues(new Uint8Array(32)),
    device: 'device1',
    lastSeq: 0,
    chain: '',
    model: 0,
    workingCopy: null,
    aside: [],
    snapshots: [],
    lost: null,
  }
  sets = new Map<number, Kept>()
  snapshots = new Map<number, JournalPart[]>()
  /** The next append fails with this. */
  failNext: JournalError | null = null
  snapshotEvery = Number.POSITIVE_INFINITY
  private pending: JournalPart[] = []
  private pendingSnapshot: JournalPart[] = []

  /** A port for a worker; the other end is served. */
  port(): MessagePort {
    const { port1, port2 } = new MessageChannel()
    serveJournal(this.served, {
      on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) => {
        if (event === 'message') port1.onmessage = listener
      },
      start: () => port1.start(),
      postMessage: (message) => port1.postMessage(message),
    })
    return port2
  }

  private chain(seq: number): string {
    return seq === 0 ? '' : `chain-${seq}`
  }

  readonly served: ServedJournal = {
    facts: async () => ({
      ...this.facts,
      chain: this.chain(this.facts.lastSeq),
      snapshots: [...this.snapshots.keys()].sort((a, b) => b - a),
    }),
    append: async (part) => {
      if (this.failNext) {
        const failure = this.failNext
        this.failNext = null
        this.pending = []
        throw failure
      }
      if (part.seq !== this.facts.lastSeq + 1) throw new JournalError('stale', 'stale')
      this.pending.push(part)
      if (!part.last) return null
      this.sets.set(part.seq, { parts: this.pending })
      this.pending = []
      this.facts.lastSeq = part.seq
      this.facts.model = Math.max(this.facts.model, part.model)
      const newest = Math.max(0, ...this.snapshots.keys())
      return {
        seq: part.seq,
        chain: this.chain(part.seq),
        snapshotDue: part.seq - newest >= this.snapshotEvery,
      }
    },
    abandon: async () => {
      this.pending = []
    },
    writeSnapshot: async (part) => {
      if (part.part === 0) this.pendingSnapshot = []
      this.pendingSnapshot.push(part)
      if (part.last) this.snapshots.set(part.seq, this.pendingSnapshot)
    },
    read: (from, to) => this.read(from, to),
    readPart: async (seq, part) => this.sets.get(seq)?.parts[part] as JournalPart,
    readSnapshot: (seq) => this.readSnapshot(seq),
    bytesFrom: () => 0,
    chainAt: async (seq) => (this.sets.has(seq) ? (hexOf(this.chain(seq)) as never) : null),
    saveWorkingCopy: async (meta: WorkingCopyMeta, aside?: string) => {
      this.facts.workingCopy = meta
      if (aside) this.facts.aside = [...this.facts.aside, aside]
    },
  }

  private async *read(from: number, to: number): AsyncGenerator<JournalPart> {
    for (let seq = from; seq <= to; seq++) yield* this.sets.get(seq)?.parts ?? []
  }

  private async *readSnapshot(seq: number): AsyncGenerator<JournalPart> {
    yield* this.snapshots.get(seq) ?? []
  }
}

/** Looks like the Buffer of the real one where only its text is asked for. */
function hexOf(chain: string): { toString(): string } {
  return { toString: () => chain }
}
