/** profile/drafts.json: what was half typed when the office was locked, sealed with the office key. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Drafts } from '@shared/ipc'
import { readIfThere, writeAtomically } from '../files/disk'
import { schemas } from '../ipc/schemas'
import { openBytes, type Sealed, sealBytes } from '../keys'

const PURPOSE = 'tongxing unfinished typing'
const fileIn = (profile: string) => join(profile, 'drafts.json')

export async function keepDrafts(profile: string, key: Uint8Array, drafts: Drafts): Promise<void> {
  const content = Buffer.from(JSON.stringify(drafts))
  const sealed = sealBytes(key, PURPOSE, content)
  content.fill(0)
  await writeAtomically(fileIn(profile), JSON.stringify(sealed))
}

/** null: nothing was unfinished, or it cannot be read any more. */
export async function readDrafts(profile: string, key: Uint8Array): Promise<Drafts | null> {
  const file = await readIfThere(fileIn(profile))
  if (!file) return null
  try {
    const content = openBytes(key, PURPOSE, JSON.parse(file.toString('utf8')) as Sealed)
    return content && schemas['drafts:keep'].parse(JSON.parse(content.toString('utf8')))
  } catch {
    return null
  }
}

export const forgetDrafts = (profile: string): Promise<void> => rm(fileIn(profile), { force: true })
