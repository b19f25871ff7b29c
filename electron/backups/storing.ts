import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupError, inFolder } from './backup-error'
import type { BackedUpFile } from './index-file'
import { objectPath } from './layout'
import type { Ledger } from './ledger'
import { hashOfPiece, type Into, type Piece, putObject } from './objects'
import type { SourceFile } from './source'

/** Pieces an open segment may lie in; with more it is stored whole again. */
const MOST_PIECES = 64

/** Puts the files of a profile into a folder of backups, each content once. */
export class Storing {
  /** Bytes of content that went into the folder. */
  written = 0

  constructor(
    private readonly into: Omit<Into, 'device'> & { profile: string },
    private readonly ledger: Ledger,
    private readonly device: string,
    private readonly seen: (bytes: number) => void,
  ) {}

  /** @returns null: a snapshot that went meanwhile, as snapshots do. @throws BackupError */
  async keep(file: SourceFile): Promise<BackedUpFile | null> {
    const { path, bytes, changed, spare } = file
    try {
      const pieces = (await this.asBefore(file)) ?? (await this.anew(file))
      this.ledger.files[path] = { changed, pieces }
      return { path, bytes, pieces, ...(spare && { spare }) }
    } catch (error) {
      if (spare && error instanceof BackupError && error.code === 'backupUnread') return null
      throw error
    }
  }

  /** The pieces it was stored in before and, for one that grows, what came since. null: it is another content. */
  private async asBefore({ path, bytes, changed, open }: SourceFile): Promise<BackedUpFile['pieces'] | null> {
    const known = this.ledger.files[path]
    if (!known) return null
    for (const { object } of known.pieces) if (!(await this.isThere(object))) return null
    const covered = known.pieces.reduce((sum, piece) => sum + piece.bytes, 0)
    if (!open) {
      if (changed === null || known.changed !== changed || covered !== bytes) return null
      this.seen(bytes)
      return known.pieces
    }
    if (covered > bytes || known.pieces.length >= MOST_PIECES) return null
    let at = 0
    for (const piece of known.pieces) {
      if ((await hashOfPiece(this.piece(path, at, at + piece.bytes))) !== piece.object) return null
      at += piece.bytes
    }
    this.seen(covered)
    return covered === bytes ? known.pieces : [...known.pieces, await this.put(this.piece(path, covered, bytes))]
  }

  private async anew({ path, bytes, spare }: SourceFile): Promise<BackedUpFile['pieces']> {
    return [await this.put(this.piece(path, 0, bytes), spare)]
  }

  private piece(path: string, from: number, to: number): Piece {
    return { path: join(this.into.profile, path), from, to }
  }

  private async put(piece: Piece, spare?: true): Promise<BackedUpFile['pieces'][number]> {
    const bytes = piece.to - piece.from
    const object = await hashOfPiece(piece)
    if (await this.isThere(object)) {
      this.seen(bytes)
      return { object, bytes }
    }
    const stored = await putObject({ ...this.into, device: this.device }, piece, this.seen)
    const known = this.ledger.objects[stored.object]
    // Needed by no backup until one is written that names it.
    const range = known ?? { first: Number.MAX_SAFE_INTEGER, last: 0, ...(spare && { spare }) }
    this.ledger.objects[stored.object] = {
      ...range,
      sealed: stored.sealed,
      bytes: stored.bytes,
      checked: this.ledger.runs,
    }
    this.written += bytes
    return { object: stored.object, bytes }
  }

  private async isThere(object: string): Promise<boolean> {
    const known = this.ledger.objects[object]
    if (!known?.sealed) return false
    const size = await inFolder(() =>
      stat(objectPath(this.into.folder, object)).then(
        (found) => found.size,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return -1
          throw error
        },
      ),
    )
    return size === known.bytes
  }
}
