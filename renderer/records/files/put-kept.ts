import { fileNameOf } from '@shared/documents/print-job'
import type { KeptFile } from '@shared/ipc'
import { PlatformTrouble, platform } from '../../platform'

/**
 * Puts a copy of a kept file into a pack that is a folder, and says what it is called there; null where its content is
 * lost or damaged, which is no reason to keep the others back. @throws PlatformTrouble
 */
export async function putKept(pack: string, file: KeptFile, name: string = file.fileName): Promise<string | null> {
  try {
    const { fileName } = await platform.putKeptIntoPack({ pack, fileName: fileNameOf(name) || '_', file })
    return fileName
  } catch (error) {
    if (error instanceof PlatformTrouble && (error.code === 'keptMissing' || error.code === 'keptDamaged')) return null
    throw error
  }
}
