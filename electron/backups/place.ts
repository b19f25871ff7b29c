/** profile/backups/place.json: where backups go, and how the last ones went. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeAtomically } from '../files/disk'

const outcomeSchema = z.object({
  last: z.object({ name: z.string(), made: z.string(), seq: z.number() }).nullable(),
  checked: z.string().nullable(),
  fault: z.string().nullable(),
  lost: z.number(),
  /** Stands for the keys beside the backups as they were last written. */
  around: z.string().optional(),
})
export type Outcome = z.infer<typeof outcomeSchema>

const placeSchema = z.object({
  v: z.literal(1),
  /** The folder of backups the office chose; null: none yet. */
  folder: z.string().nullable(),
  officeName: z.string(),
  of: z.object({ folder: outcomeSchema, beside: outcomeSchema }),
  /** The office is not asked for a folder before this moment; ISO. */
  later: z.string().optional(),
  /** Since when there are changes that the chosen folder has not; ISO. */
  behindSince: z.string().nullable(),
})
export type Place = z.infer<typeof placeSchema>

const none: Outcome = { last: null, checked: null, fault: null, lost: 0 }

export const besideFolder = (profile: string): string => join(profile, 'backups')

export async function readPlace(profile: string): Promise<Place> {
  try {
    const content = await readIfThere(join(besideFolder(profile), 'place.json'))
    if (content) return placeSchema.parse(JSON.parse(content.toString('utf8')))
  } catch {
    // Damaged: the folder is to be chosen again, which the window says.
  }
  return { v: 1, folder: null, officeName: '', of: { folder: none, beside: none }, behindSince: null }
}

export async function savePlace(profile: string, place: Place): Promise<void> {
  await mkdir(besideFolder(profile), { recursive: true, mode: 0o700 })
  await writeAtomically(join(besideFolder(profile), 'place.json'), JSON.stringify(place, null, 1), { folderToo: false })
}
