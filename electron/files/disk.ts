import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Answers of folders that cannot be synced, as on some network drives, or not by whoever may only write into them. */
const cannotSync: readonly unknown[] = ['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR']

/** Makes the names in a folder durable, where the system can. Throws when the disk fails. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows keeps names durable by itself and refuses to open folders.
  if (process.platform === 'win32') return
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!cannotSync.includes((error as NodeJS.ErrnoException).code)) throw error
  }
}

/**
 * Writes a file so that at any moment, and after a power cut, either the old or the new content is there, whole. Throws
 * the system's error, or what the content threw on its way, and leaves no half-written file.
 * @param draft where the new content grows; give one to a file that is written all the time, so that a program that is
 *   killed in the middle leaves at most one behind
 * @param folderToo also makes the new name durable before returning; without it the old content may come back
 */
export async function writeAtomically(
  path: string,
  content: Uint8Array | string | AsyncIterable<Uint8Array>,
  { mode = 0o600, draft = `${path}.${randomBytes(6).toString('hex')}.tmp`, folderToo = true } = {},
): Promise<void> {
  try {
    const handle = await open(draft, 'w', mode)
    try {
      await writeFile(handle, content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  if (folderToo) await syncFolder(dirname(path))
}

/** The content of a file, or null where there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
