/**
 * profile/keys/erased.json and a copy: who was erased, when and by whom, and what was kept of them without saying who they
 * were. It holds ids; what was kept is sealed. Whatever is restored, what this list names is never opened again.
 */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErasedPerson } from '@shared/journal-port'
import { readIfThere, writeAtomically } from '../files/disk'
import { JournalError } from '../journal/journal-error'

export const ERASED_FILES = ['erased.json', 'erased.copy.json'] as const
/** An erasure that was begun: it is carried out once its change set is in the journal. */
const ANNOUNCED = 'erasing.json'

interface ErasedFile {
  v: 1
  erased: ErasedPerson[]
}

export interface Announced {
  /** The change set that takes the records away. */
  seq: number
  erased: ErasedPerson[]
}

const folderOf = (profile: string) => join(profile, 'keys')

/** The union of lists: who stands in one of them is erased. */
export function joinErased(...lists: readonly (readonly ErasedPerson[])[]): ErasedPerson[] {
  return [...new Map(lists.flat().map((each) => [each.id, each])).values()].sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** Reads such a list from its bytes; null where it cannot be read. @throws JournalError newerFormat */
export function parseErased(content: Uint8Array): ErasedPerson[] | null {
  try {
    const { v, erased } = JSON.parse(Buffer.from(content).toString('utf8')) as ErasedFile
    if (typeof v === 'number' && v > 1) {
      throw new JournalError('newerFormat', 'The list of the erased was written by a newer version')
    }
    return Array.isArray(erased) && erased.every((each) => typeof each.id === 'string' && Array.isArray(each.keys))
      ? erased
      : null
  } catch (error) {
    if (error instanceof JournalError) throw error
    return null
  }
}

/** Everybody that one of the copies names. */
export async function readErased(profile: string): Promise<ErasedPerson[]> {
  const copies = await Promise.all(ERASED_FILES.map((name) => readIfThere(join(folderOf(profile), name))))
  return joinErased(...copies.map((copy) => (copy && parseErased(copy)) ?? []))
}

export async function writeErased(profile: string, erased: readonly ErasedPerson[]): Promise<void> {
  await mkdir(folderOf(profile), { recursive: true, mode: 0o700 })
  const text = `${JSON.stringify({ v: 1, erased } satisfies { v: 1; erased: readonly ErasedPerson[] }, null, 1)}\n`
  for (const name of ERASED_FILES) await writeAtomically(join(folderOf(profile), name), text)
}

export async function readAnnounced(profile: string): Promise<Announced | null> {
  const content = await readIfThere(join(folderOf(profile), ANNOUNCED))
  if (!content) return null
  try {
    const found = JSON.parse(content.toString('utf8')) as Announced
    return typeof found.seq === 'number' && Array.isArray(found.erased) ? found : null
  } catch {
    return null
  }
}

export function announce(profile: string, announced: Announced): Promise<void> {
  return writeAtomically(join(folderOf(profile), ANNOUNCED), JSON.stringify(announced))
}

export function settleAnnounced(profile: string): Promise<void> {
  return rm(join(folderOf(profile), ANNOUNCED), { force: true })
}
