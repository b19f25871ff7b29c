import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder } from './backup-error'
import { listIndexes, objectPath } from './layout'
import { type Ledger, needless } from './ledger'
import { retain } from './retention'

/**
 * Removes the backups that are not to stay, and the contents that only they needed.
 * @param familiar every backup in the folder is known; otherwise no content is removed
 */
export async function prune(ledger: Ledger, folder: string, familiar: boolean): Promise<void> {
  const { keep, drop } = retain(await listIndexes(folder))
  for (const { name } of drop) {
    await inFolder(() => rm(join(folder, name), { force: true }))
    delete ledger.indexes[name]
  }
  if (!familiar) return
  for (const object of needless(ledger, keep)) {
    await inFolder(() => rm(objectPath(folder, object), { force: true }))
    delete ledger.objects[object]
  }
  // A content that is gone is no piece of a file any more.
  for (const [path, { pieces }] of Object.entries(ledger.files)) {
    if (pieces.some(({ object }) => !ledger.objects[object])) delete ledger.files[path]
  }
}
