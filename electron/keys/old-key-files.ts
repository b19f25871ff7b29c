/** The key files of before office.json: the key lay open in two of them. They are read once and removed. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere } from '../files/disk'
import { KEY_BYTES } from './locks'
import { keysFolder, overwrite } from './office-file'

const NAMES = ['office.key', 'office.copy.key']

export async function readOldKeys(profile: string): Promise<Buffer[]> {
  const copies = await Promise.all(NAMES.map((name) => readIfThere(join(keysFolder(profile), name))))
  return copies.filter((copy): copy is Buffer => copy?.length === KEY_BYTES)
}

export async function removeOldKeys(profile: string): Promise<void> {
  for (const name of NAMES) {
    const path = join(keysFolder(profile), name)
    await overwrite(path)
    await rm(path, { force: true })
  }
}
