import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes the names in a folder durable. Windows keeps them so by itself and refuses to open folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file so that after a power cut either the old or the new content is there, whole.
 * @param folderToo also makes the new name durable before returning; without it the old content may come back
 */
export async function writeAtomically(
  path: string,
  content: Uint8Array | string,
  { mode = 0o600, folderToo = true } = {},
): Promise<void> {
  const temporary = `${path}.tmp`
  const handle = await open(temporary, 'w', mode)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, path)
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
