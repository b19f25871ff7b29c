import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { FileToken } from '@shared/ipc'
import { Trouble } from '../trouble'

/** What the person allowed with a file by choosing it. */
export type Permit = 'read' | 'write' | 'show'

interface Known {
  path: string
  permit: Permit
}

const known = new Map<string, Known>()

/** Gives a file a token for this run. The page gets the token and the name, never the path. */
export function tokenFor(path: string, permit: Permit, bytes = 0, changed?: string): FileToken {
  const token = randomBytes(16).toString('hex')
  known.set(token, { path, permit })
  return { token, name: basename(path), bytes, ...(changed && { changed }) }
}

/** The path behind a token. Throws `unknownFile` for a token of another run or another purpose. */
export function pathOf(token: string, permit: Permit): string {
  const file = known.get(token)
  if (!file) throw new Trouble('unknownFile')
  // Whatever may be read or was written may be shown in its folder; nothing else follows from one permit for another.
  if (file.permit !== permit && permit !== 'show') throw new Trouble('unknownFile')
  return file.path
}
