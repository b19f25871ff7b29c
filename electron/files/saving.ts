import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SavedFile } from '@shared/ipc'
import { fileTrouble } from '../trouble'
import { writeAtomically } from './disk'
import { tokenFor } from './tokens'

/** Writes what the person asked for, whole or not at all. Throws a Trouble: disk full, not allowed, in use. */
export async function saveTo(
  path: string,
  content: Uint8Array | string | AsyncIterable<Uint8Array>,
): Promise<SavedFile> {
  try {
    // Readable by those whom the folder lets in: it is a document to hand on.
    await writeAtomically(path, content, { mode: 0o644 })
    const { size } = await stat(path)
    const { token, name, bytes } = tokenFor(path, 'show', size)
    return { token, name, bytes }
  } catch (error) {
    throw fileTrouble(error, basename(path))
  }
}
