import { stat } from 'node:fs/promises'
import { BackupError, inFolder } from './backup-error'
import { objectPath } from './layout'
import type { Ledger } from './ledger'
import { hashOf } from './objects'

/** How much of what a folder holds is read back; nothing where somebody waits for the backup. */
export type HowMuch = 'all' | 'part' | 'nothing'

/** Bytes read back with each backup: a stick of some gigabytes is gone over within a day or two of work. */
const A_PART = 64 * 1024 * 1024

/**
 * Reads back what lies in a folder, that which was not looked at for longest first. Damaged or missing contents are
 * forgotten, so that they are written anew where the office still has them.
 * @returns the contents that are damaged or missing
 * @throws BackupError where the folder is away
 */
export async function checkObjects(
  ledger: Ledger,
  folder: string,
  identity: string | null,
  howMuch: HowMuch,
  tell: (done: number, total: number) => void,
): Promise<string[]> {
  const known = Object.entries(ledger.objects)
    .filter(([, { sealed }]) => sealed !== null || identity !== null)
    .sort(([, a], [, b]) => a.checked - b.checked)
  const total = known.reduce((sum, [, { bytes }]) => sum + bytes, 0)
  const budget = { all: Number.POSITIVE_INFINITY, part: A_PART, nothing: 0 }[howMuch]
  const damaged: string[] = []
  let done = 0
  for (const [object, entry] of known) {
    if (done >= budget) break
    if (!(await isSound(folder, object, entry.sealed, identity))) {
      damaged.push(object)
      entry.sealed = null
    } else {
      if (entry.sealed === null) {
        entry.sealed = await hashOf(objectPath(folder, object))
        entry.bytes = await inFolder(async () => (await stat(objectPath(folder, object))).size)
      }
      entry.checked = ledger.runs
    }
    done += entry.bytes
    tell(done, Math.min(total, budget))
  }
  return damaged
}

async function isSound(folder: string, object: string, sealed: string | null, identity: string | null) {
  const path = objectPath(folder, object)
  try {
    if (sealed !== null) return (await hashOf(path)) === sealed
    return identity !== null && (await hashOf(path, identity)) === object
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
    if (error.code === 'backupDamaged') return false
    // One content that cannot be read, in a folder that can, is damage.
    if (await isReadable(folder)) return false
    throw error
  }
}

const isReadable = (folder: string) =>
  hashOf(`${folder}/about.json`).then(
    () => true,
    () => false,
  )
