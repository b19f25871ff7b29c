/**
 * Puts a restored office in the place of the one that was there, so that a program killed at any moment opens the one or
 * the other and never a mixture. The new office lies complete in <profile>/restoring; from the moment `ready.json` is
 * there, it is the office: its parts are renamed into the profile, and a start of the program that finds some of them
 * still there renames the rest before anything is opened. Without `ready.json` the folder is left over from a restore
 * that was not finished, and goes.
 */
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { readIfThere, syncFolder, writeAtomically } from '../files/disk'

export const RESTORING = 'restoring'
const REPLACED = 'replaced'
const READY = 'ready.json'

const readySchema = z.object({
  v: z.literal(1),
  /** Names in the profile that change places as a whole. */
  parts: z.array(z.enum(['journal', 'snapshots', 'files', 'keys', 'manifest.json', 'restored.json'])),
  /** The office that was there is kept beside: it could not be saved as a backup before. */
  keep: z.boolean(),
})
export type Ready = z.infer<typeof readySchema>

export const draftOf = (profile: string): string => join(profile, RESTORING)

/** The moment of the change: before it the old office opens, after it the new one. */
export async function markReady(profile: string, ready: Ready): Promise<void> {
  await writeAtomically(join(draftOf(profile), READY), JSON.stringify(ready))
  await syncFolder(profile)
}

/**
 * Finishes or clears away what a restore left. To be called before anything of the profile is opened.
 * @returns whether the office is another one now
 */
export async function settleRestore(profile: string): Promise<boolean> {
  const draft = draftOf(profile)
  const content = await readIfThere(join(draft, READY))
  if (!content) {
    await rm(draft, { recursive: true, force: true })
    return false
  }
  const { parts, keep } = readySchema.parse(JSON.parse(content.toString('utf8')))
  const replaced = join(draft, REPLACED)
  await mkdir(replaced, { recursive: true, mode: 0o700 })
  for (const part of parts) {
    if (await isThere(join(draft, part))) {
      if (await isThere(join(profile, part))) await rename(join(profile, part), join(replaced, part))
      await rename(join(draft, part), join(profile, part))
    }
  }
  // Files that were missing or damaged; each is what its name says, so they belong to either office.
  await moveInto(join(draft, 'missing'), profile)
  await syncFolder(profile)
  await wipe(join(replaced, 'keys'), keep && parts.includes('files'))
  if (keep && (await readdir(replaced)).length > 0) await rename(replaced, await freeName(profile))
  await rm(join(draft, READY))
  await syncFolder(draft)
  await rm(draft, { recursive: true, force: true })
  return true
}

async function moveInto(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      await mkdir(target, { recursive: true, mode: 0o700 })
      await moveInto(source, target)
      await syncFolder(target)
    } else {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      await rename(source, target)
    }
  }
}

/** Keys that are in the profile as well must not lie about; those of another office are all that opens it. */
async function wipe(folder: string, theirs: boolean): Promise<void> {
  if (theirs) return
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const file = await open(join(folder, name), 'r+')
    try {
      const { size } = await file.stat()
      await file.write(Buffer.alloc(size), 0, size, 0)
      await file.sync()
    } finally {
      await file.close()
    }
  }
  await rm(folder, { recursive: true, force: true })
}

async function freeName(profile: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(profile, `replaced ${number}`)
    if (!(await isThere(path))) return path
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
