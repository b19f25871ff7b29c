/**
 * What the office knows of itself outside journal and working copy: how far the journal was acknowledged, and what the
 * working copy last said it held. Whoever finds less than this has lost something.
 */
import { join } from 'node:path'
import type { WorkingCopyMeta } from '@shared/journal-port'
import { readIfThere, writeAtomically } from '../files/disk'
import { JournalError } from './journal-error'

export interface Manifest {
  v: 1
  device: string
  /** Last set that was acknowledged, the segment that holds it and where it ends there. */
  lastSeq: number
  chain: string
  segment: string
  end: number
  model: number
  workingCopy: WorkingCopyMeta | null
  aside: string[]
  /** Acknowledged sets that are gone, until a person has read it; absent otherwise. */
  lost?: { from: number; to: number }
}

/** null: missing or unreadable. It is written atomically, so unreadable means that something else damaged it. */
export async function readManifest(profile: string): Promise<Manifest | null> {
  const content = await readIfThere(join(profile, 'manifest.json'))
  if (!content) return null
  try {
    const manifest = JSON.parse(content.toString('utf8')) as Manifest
    return typeof manifest.lastSeq === 'number' && typeof manifest.device === 'string' ? manifest : null
  } catch {
    return null
  }
}

/** Writes the manifest one time after the other; what comes while one is being written goes with the next. */
export class ManifestFile {
  private tail: Promise<void> = Promise.resolve()
  private next: Promise<void> | null = null
  private closed = false

  constructor(
    private readonly profile: string,
    readonly content: Manifest,
  ) {}

  /** Resolves when everything in `content` at the time of the call is on disk. Throws after `close`. */
  async save(): Promise<void> {
    // Whoever holds the office by then has a manifest of its own.
    if (this.closed) throw new JournalError('replaced', 'The journal is closed')
    return this.write()
  }

  /** The last save. */
  async close(): Promise<void> {
    this.closed = true
    await this.write()
  }

  private write(): Promise<void> {
    if (!this.next) {
      this.next = this.tail.then(() => this.writeNow())
      this.tail = this.next.catch(() => {})
    }
    return this.next
  }

  private writeNow(): Promise<void> {
    this.next = null
    // The folder is not synced: should the old manifest come back, it says less than the journal holds, which is harmless.
    const path = join(this.profile, 'manifest.json')
    return writeAtomically(path, JSON.stringify(this.content), { draft: `${path}.tmp`, folderToo: false })
  }
}
