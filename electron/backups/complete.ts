import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '@shared/model/id'
import { writeAtomically } from '../files/disk'
import { Kind, sealFrame } from '../journal/frame'
import { type Manifest, readManifest } from '../journal/manifest'
import { officeKeyOf } from './folder-key'
import { listIndexes } from './layout'
import type { Prepared } from './prepare'
import { draftOf, markReady } from './switch'

export interface Completing {
  profile: string
  folder: string
  name: string
  identity: string
  prepared: Prepared
  /** The backup, beside the office, of what is there now; null: there was nothing to save. */
  before: string | null
  /** What is there now could not be saved: it is kept as it is. */
  keep: boolean
  /** For names of times; now when left out. */
  now?: number
}

/** What a restored office says of itself until the next one is restored. */
export interface RestoredNote {
  v: 1
  /** Moment of the restore and of the backup, ISO. */
  at: string
  made: string
  /** Backup beside the office by which it can be taken back. */
  before: string | null
}

/**
 * Makes the prepared office the one that opens next. A loss is noted behind its journal, with a number above every set
 * that either office or any backup ever had: numbers of sets are never given out twice, a working copy of before never
 * passes for one of now, and backups keep their order.
 */
export async function completeDraft(completing: Completing): Promise<void> {
  const { profile, folder, name, identity, prepared, before, keep } = completing
  const { index, other } = prepared
  const draft = draftOf(profile)
  const present = await readManifest(profile)
  const seqs = await Promise.all([folder, join(profile, 'backups')].map((each) => listIndexes(each).catch(() => [])))
  const last = Math.max(
    other ? 0 : (present?.lastSeq ?? 0),
    index.seq,
    ...(other ? [] : seqs.flat().map(({ seq }) => seq)),
  )
  const officeKey = await officeKeyOf(index.officeKey, identity, name)
  const frame = sealFrame(officeKey, Buffer.from(index.chain, 'hex'), Kind.loss, last + 1, 0, Buffer.alloc(0))
  officeKey.fill(0)
  const file = await open(join(draft, 'journal', index.segment), 'r+')
  try {
    await file.writev(frame.pieces, index.end)
    await file.sync()
  } finally {
    await file.close()
  }
  const now = new Date(completing.now ?? Date.now())
  const manifest: Manifest = {
    v: 1,
    device: present?.device ?? newId(now.getTime(), (n) => randomBytes(n)),
    lastSeq: last + 1,
    chain: frame.chain.toString('hex'),
    segment: index.segment,
    end: index.end + frame.bytes,
    model: index.model,
    workingCopy: null,
    aside: present?.aside ?? [],
  }
  const note: RestoredNote = { v: 1, at: now.toISOString(), made: index.made, before }
  await writeAtomically(join(draft, 'manifest.json'), JSON.stringify(manifest))
  await writeAtomically(join(draft, 'restored.json'), JSON.stringify(note))
  const parts = ['journal', 'snapshots', 'keys', 'manifest.json', 'restored.json'] as const
  await markReady(profile, { v: 1, parts: other ? [...parts, 'files'] : [...parts], keep })
}
