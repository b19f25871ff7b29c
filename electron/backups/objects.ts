/** Contents in a folder of backups: encrypted, named by their SHA-256, written once and read back. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decryptWith, encryptTo, type Pieces } from './age'
import { BackupError, inFolder } from './backup-error'
import { objectPath, objectsFolder } from './layout'

const CHUNK_BYTES = 256 * 1024

/** A piece of a file: what lies from `from` up to `to`. */
export interface Piece {
  path: string
  from: number
  to: number
}

export interface Stored {
  /** SHA-256 of the content; the object's name. */
  object: string
  /** SHA-256 and size of what lies in the folder. */
  sealed: string
  bytes: number
}

export interface Into {
  folder: string
  recipient: string
  /** Given: what was read back is decrypted as well. */
  identity: string | null
  /** Two computers may write to a folder at the same time; their drafts have different names. */
  device: string
}

/**
 * Puts a piece into the folder: under a temporary name, synced, read back and compared, renamed. The folder itself is yet
 * to be synced.
 * @throws BackupError backupUnread for the piece, all others for the folder
 */
export async function putObject(
  { folder, recipient, identity, device }: Into,
  piece: Piece,
  seen: (bytes: number) => void,
): Promise<Stored> {
  const draft = join(objectsFolder(folder), `incoming-${device.slice(-12)}.tmp`)
  const plain = createHash('sha256')
  const sealed = createHash('sha256')
  let bytes = 0
  const content = async function* () {
    for await (const part of encryptTo(recipient, readPiece(piece, plain, seen))) {
      sealed.update(part)
      bytes += part.length
      yield part
    }
  }
  try {
    await inFolder(async () => {
      const file = await open(draft, 'w', 0o600)
      try {
        await writeFile(file, content())
        await file.sync()
      } finally {
        await file.close()
      }
    })
    const stored = { object: plain.digest('hex'), sealed: sealed.digest('hex'), bytes }
    if ((await hashOf(draft)) !== stored.sealed) throw unlike(stored.object)
    if (identity && (await hashOf(draft, identity)) !== stored.object) throw unlike(stored.object)
    await inFolder(() => rename(draft, objectPath(folder, stored.object)))
    return stored
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
}

function unlike(object: string): BackupError {
  return new BackupError('backupWriteFailed', `${object} does not read back as it was written`)
}

/** SHA-256 of a piece: the name its object has, or will have. @throws BackupError backupUnread */
export async function hashOfPiece(piece: Piece): Promise<string> {
  const hash = createHash('sha256')
  for await (const _ of readPiece(piece, hash, () => {}));
  return hash.digest('hex')
}

/** What the system says of the piece's own file is not said of the folder of backups. */
async function* readPiece(
  { path, from, to }: Piece,
  hash: { update(bytes: Uint8Array): unknown },
  seen: (bytes: number) => void,
): Pieces {
  let left = to - from
  try {
    if (left > 0) {
      for await (const part of createReadStream(path, { start: from, end: to - 1, highWaterMark: CHUNK_BYTES })) {
        const bytes = part as Buffer
        hash.update(bytes)
        left -= bytes.length
        yield bytes
        seen(bytes.length)
      }
    }
  } catch (error) {
    throw new BackupError('backupUnread', `${path}: ${error}`)
  }
  if (left > 0) throw new BackupError('backupUnread', `${path} is shorter than it was`)
}

/** SHA-256 of a file, or of what it decrypts to. @throws BackupError of the folder, or backupDamaged */
export async function hashOf(path: string, identity?: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of identity ? opened(path, identity) : read(path)) hash.update(part)
  return hash.digest('hex')
}

/** The content of an object, in pieces; it counts only when the last one came and its SHA-256 is the object's name. */
export async function* readObject(folder: string, object: string, identity: string): Pieces {
  const hash = createHash('sha256')
  try {
    for await (const part of opened(objectPath(folder, object), identity)) {
      hash.update(part)
      yield part
    }
  } catch (error) {
    // A content that is missing from a folder that is there is damage.
    if (error instanceof BackupError && error.code === 'backupAway') await hashOf(join(folder, 'about.json'))
    else throw error
    throw new BackupError('backupDamaged', error.message)
  }
  if (hash.digest('hex') !== object) throw new BackupError('backupDamaged', `${object} holds another content`)
}

async function* read(path: string): Pieces {
  const file = await inFolder(() => open(path, 'r'))
  const buffer = Buffer.alloc(CHUNK_BYTES)
  try {
    for (;;) {
      const { bytesRead } = await inFolder(() => file.read(buffer, 0, buffer.length))
      if (bytesRead === 0) return
      yield Buffer.from(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close().catch(() => {})
  }
}

/** A folder that went away is told from a file that does not decrypt. */
async function* opened(path: string, identity: string): Pieces {
  try {
    yield* decryptWith(identity, read(path))
  } catch (error) {
    if (error instanceof BackupError) throw error
    throw new BackupError('backupDamaged', `${path}: ${error}`)
  }
}
