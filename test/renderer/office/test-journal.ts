/** A journal that lives in the page and speaks the real protocol over a real MessageChannel; what it holds outlives workers. */

import type { Erasure, JournalFacts, JournalPart, WorkingCopyMeta } from '@shared/journal-port'
import { JournalError } from '../../../electron/journal/journal-error'
import type { ServedJournal } from '../../../electron/journal/serve'
import { serveJournal } from '../../../electron/journal/serve'
import { textIn } from '../../../renderer/office/parts'
import { entriesIn, headPlace, KEY_SEPARATOR, writeEntryLengths } from '../../../shared/journal-entries'

interface Kept {
  parts: JournalPart[]
}

export class PageJournal {
  facts: JournalFacts = {
    key: crypto.getRandomValues(new Uint8Array(32)),
    erased: [],
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
  private announced: { seq: number; erased: Erasure[] } | null = null

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
    lossRead: async () => {
      this.facts.lost = null
    },
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
    readPart: async (seq, part) => this.opened(this.sets.get(seq)?.parts[part] as JournalPart),
    readSnapshot: (seq) => this.readSnapshot(seq),
    bytesFrom: () => 0,
    chainAt: async (seq) => (this.sets.has(seq) ? (hexOf(this.chain(seq)) as never) : null),
    announceErasure: async (seq, erased) => {
      this.announced = { seq, erased }
    },
    carryOutErasure: async (seq) => {
      if (this.announced?.seq !== seq) throw new JournalError('badRequest', 'nobody was announced')
      this.facts.erased = [...this.facts.erased, ...this.announced.erased]
      this.facts.key = crypto.getRandomValues(new Uint8Array(32))
      return { key: this.facts.key, erased: this.facts.erased }
    },
    saveWorkingCopy: async (meta: WorkingCopyMeta, aside?: string) => {
      this.facts.workingCopy = meta
      if (aside) this.facts.aside = [...this.facts.aside, aside]
    },
  }

  /** Without the bodies of those who were erased, as the main process gives them when a key is gone. */
  private opened(part: JournalPart): JournalPart {
    const gone = new Set(this.facts.erased.flatMap(({ keys }) => keys))
    if (!part || part.plain || gone.size === 0) return part
    const { bytes } = part
    const pieces = [bytes.slice(0, headPlace(bytes).to)]
    for (const { keys, label, body, end } of entriesIn(bytes)) {
      const erased = textIn(bytes, keys, label)

        .split(KEY_SEPARATOR)

        .some((id) => gone.has(id))
      const piece = bytes.slice(keys - 8, erased ? body : end)
      writeEntryLengths(piece, 0, { keys: label - keys, label: body - label, body: erased ? null : end - body })
      pieces.push(piece)
    }
    return { ...part, bytes: new Uint8Array(pieces.flatMap((piece) => [...piece])) }
  }

  private async *read(from: number, to: number): AsyncGenerator<JournalPart> {
    for (let seq = from; seq <= to; seq++) yield* (this.sets.get(seq)?.parts ?? []).map((part) => this.opened(part))
  }

  private async *readSnapshot(seq: number): AsyncGenerator<JournalPart> {
    yield* (this.snapshots.get(seq) ?? []).map((part) => this.opened(part))
  }
}

/** Looks like the Buffer of the real one where only its text is asked for. */
function hexOf(chain: string): { toString(): string } {
  return { toString: () => chain }
}
