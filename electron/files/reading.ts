import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileToken } from '@shared/ipc'
import { FILE_LIMIT } from '../ipc/schemas'
import { fileTrouble, Trouble } from '../trouble'
import { tokenFor } from './tokens'

const MEGABYTE = 1024 * 1024

/** The bytes of a file the person chose. Throws a Trouble: too large, gone, not allowed, a folder. */
export async function readChosen(path: string): Promise<ArrayBuffer> {
  const name = basename(path)
  try {
    const { size } = await fileAt(path)
    if (size > FILE_LIMIT) {
      throw new Trouble('tooLarge', { name, size: Math.ceil(size / MEGABYTE), limit: FILE_LIMIT / MEGABYTE })
    }
    const { buffer, byteOffset, byteLength } = await readFile(path)
    if (byteOffset === 0 && byteLength === buffer.byteLength) return buffer as ArrayBuffer
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  } catch (error) {
    throw fileTrouble(error, name)
  }
}

/** Tokens to read files. Folders and devices are refused here, a size over the limit when it is read. */
export async function readable(paths: readonly string[]): Promise<FileToken[]> {
  const tokens: FileToken[] = []
  for (const path of paths) {
    try {
      const { size, mtime } = await fileAt(path)
      tokens.push(tokenFor(path, 'read', size, dayOf(mtime)))
    } catch (error) {
      throw fileTrouble(error, basename(path))
    }
  }
  return tokens
}

/** Asked before a file is opened: opening a pipe would wait for its other end. */
async function fileAt(path: string): Promise<Stats> {
  const found = await stat(path)
  if (!found.isFile()) throw new Trouble('isFolder', { name: basename(path) })
  return found
}

/** The ISO day of a moment where the program runs. */
function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
