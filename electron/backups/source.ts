/**
 * What of a profile goes into a backup: the journal up to the last set that was acknowledged, the newest snapshot, the
 * attached files. It is read from the disk alone, while the office is open, locked or closed: the manifest says how far
 * the journal counts, and what counts is never changed again.
 */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, readManifest } from '../journal/manifest'
import { listSegments } from '../journal/recover'
import { listSnapshots } from '../journal/snapshot'
import { BackupError } from './backup-error'

export interface SourceFile {
  /** In the profile, with slashes. */
  path: string
  /** Bytes of it that belong to the backup. */
  bytes: number
  /** With the size, shows that the content is the one that was seen before; null: look. */
  changed: number | null
  /** Grows still: its pieces stay, and what came since is a further one. */
  open?: true
  spare?: true
}

export interface Source {
  manifest: Manifest
  files: SourceFile[]
}

/** @throws BackupError backupNothingYet, backupUnread */
export async function readSource(profile: string): Promise<Source> {
  try {
    const manifest = await readManifest(profile)
    if (!manifest || manifest.lastSeq === 0) throw new BackupError('backupNothingYet', 'No change set yet')
    const journal = await journalFiles(profile, manifest)
    // Listed after the manifest was read: every file that a counted set names is kept before the set is written.
    return { manifest, files: [...journal, ...(await snapshotFiles(profile, manifest)), ...(await keptFiles(profile))] }
  } catch (error) {
    if (error instanceof BackupError) throw error
    throw new BackupError('backupUnread', error instanceof Error ? error.message : String(error))
  }
}

async function journalFiles(profile: string, { segment, end }: Manifest): Promise<SourceFile[]> {
  const names = (await listSegments(join(profile, 'journal'))).filter((name) => name <= segment)
  if (names.at(-1) !== segment) throw new Error(`${segment} is not there`)
  const files: SourceFile[] = []
  for (const name of names) {
    const { size, mtimeMs } = await stat(join(profile, 'journal', name))
    if (name === segment && size < end) throw new Error(`${name} is shorter than what was acknowledged`)
    const last = name === segment
    files.push({
      path: `journal/${name}`,
      bytes: last ? end : size,
      changed: last ? null : mtimeMs,
      ...(last && { open: true }),
    })
  }
  return files
}

async function snapshotFiles(profile: string, { lastSeq }: Manifest): Promise<SourceFile[]> {
  const folder = join(profile, 'snapshots')
  const newest = (await listSnapshots(folder).catch(() => [])).find((seq) => seq <= lastSeq)
  if (newest === undefined) return []
  const path = `snapshots/${String(newest).padStart(12, '0')}.snapshot`
  const found = await stat(join(profile, path)).catch(() => null)
  return found ? [{ path, bytes: found.size, changed: found.mtimeMs, spare: true }] : []
}

/** Attached files by their names; what grows in `incoming` is none yet. */
async function keptFiles(profile: string): Promise<SourceFile[]> {
  const folder = join(profile, 'files')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files: SourceFile[] = []
  for (const entry of entries) {
    const parent = (entry.parentPath ?? entry.path).slice(folder.length + 1).replaceAll('\\', '/')
    if (!entry.isFile() || parent.startsWith('incoming') || entry.name.includes('.')) continue
    const path = ['files', parent, entry.name].filter(Boolean).join('/')
    const found = await stat(join(profile, path))
    files.push({ path, bytes: found.size, changed: found.mtimeMs })
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
