import { rm } from 'node:fs/promises'
import { completeDraft } from './complete'
import type { Made } from './make'
import { officeIn, type Prepared, type PrepareRequest } from './prepare'
import { draftOf } from './switch'

export interface RestoreSteps {
  /** Reads and checks the backup into its draft. */
  prepare(request: PrepareRequest): Promise<Prepared>
  /** From here on nothing is written into the office any more. */
  closeOffice(): Promise<void>
  /** Saves what is there now beside the office; null: it could not be saved. */
  saveNow(): Promise<Made | null>
}

/**
 * Restores a backup. When this comes back, the next start of the program opens it; whatever is thrown before, the office
 * is as it was.
 * @returns whether the office has been closed on the way; also told by `closeOffice` where it is thrown
 */
export async function restoreBackup(request: PrepareRequest, steps: RestoreSteps): Promise<Prepared> {
  const { profile, folder, name, identity } = request
  const prepared = await steps.prepare(request)
  try {
    const present = await officeIn(profile)
    await steps.closeOffice()
    const saved = present === null || prepared.other ? null : await steps.saveNow()
    const keep = present !== null && saved === null
    await completeDraft({ profile, folder, name, identity, prepared, before: saved?.name ?? null, keep })
    return prepared
  } catch (error) {
    await rm(draftOf(profile), { recursive: true, force: true }).catch(() => {})
    throw error
  }
}
