import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { chainOfHead, HEAD_BYTES, nameOfKey, openFrame, readHead } from '../journal/frame'
import { JournalError } from '../journal/journal-error'
import { recover } from '../journal/recover'
import { FileWindow, scanFrames } from '../journal/scan'
import { BackupError } from './backup-error'
import type { BackupIndex } from './index-file'

/**
 * Proves that the journal in a folder is the one an index speaks of and was sealed by the office itself: anybody can
 * encrypt something to the recipient of its backups, but nobody else can seal a change set.
 * @throws BackupError backupDamaged, backupNewer
 */
export async function proveJournal(draft: string, index: BackupIndex, officeKey: Buffer): Promise<void> {
  const damaged = (what: string) => new BackupError('backupDamaged', what)
  const folder = join(draft, 'journal')
  try {
    const manifest = {
      v: 1 as const,
      device: index.device,
      lastSeq: index.seq,
      chain: index.chain,
      segment: index.segment,
      end: index.end,
      model: index.model,
      workingCopy: null,
      aside: [],
    }
    const found = await recover(folder, manifest, nameOfKey(officeKey))
    const last = found.segments.at(-1)
    if (found.lost || found.cut || found.lastSeq !== index.seq || last?.end !== index.end) {
      throw damaged('The journal is not the one the backup names')
    }
    for (const { name } of found.segments) await openAll(join(folder, name), officeKey)
    for (const { path } of index.files) {
      if (path.startsWith('snapshots/')) await openAll(join(draft, path), officeKey, 'snapshot')
    }
  } catch (error) {
    if (error instanceof BackupError) throw error
    if (error instanceof JournalError) {
      throw error.code === 'newerFormat' ? new BackupError('backupNewer', error.message) : damaged(error.message)
    }
    throw damaged(String(error))
  }
}

/** Opens every frame of a file. A snapshot may be missing. */
async function openAll(path: string, key: Buffer, kind: 'journal' | 'snapshot' = 'journal'): Promise<void> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (kind === 'snapshot' && error.code === 'ENOENT') return null
    throw error
  })
  if (!file) return
  try {
    const { size } = await file.stat()
    const window = new FileWindow(file, size)
    const head = await window.at(0, HEAD_BYTES)
    if (!head || typeof readHead(kind, head) !== 'object') throw new Error(`${path} has no head`)
    const frames = scanFrames(window, size, HEAD_BYTES, chainOfHead(head))
    for (;;) {
      const next = await frames.next()
      if (!next.done) openFrame(key, next.value.bytes)
      else if (next.value.reason === 'end') return
      else throw new Error(`${path} is ${next.value.reason}`)
    }
  } finally {
    await file.close()
  }
}
