/** Keyrings of people from several places made into one, without those who were erased. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErasedPerson } from '@shared/journal-port'
import { readIfThere } from '../files/disk'
import { ERASED_FILES, joinErased, parseErased } from '../keys/erased-list'
import { KEYRING_FILES, PeopleKeyring } from '../keys/people-keyring'
import { inFolder } from './backup-error'

/** Every keyring that lies in a folder, those of other computers too. */
export async function keyringsIn(folder: string): Promise<Buffer[]> {
  return inFolder(async () => {
    const names = (await readdir(folder)).filter((name) => /^people.*\.keyring$/.test(name)).sort()
    return Promise.all(names.map((name) => readFile(join(folder, name))))
  })
}

/** The lists of the erased of several folders as one. */
export async function erasedIn(...folders: readonly string[]): Promise<ErasedPerson[]> {
  const lists: ErasedPerson[][] = []
  for (const folder of folders) {
    for (const name of ERASED_FILES) {
      const content = await inFolder(() => readIfThere(join(folder, name)))
      const list = content && parseErased(content)
      if (list) lists.push(list)
    }
  }
  return joinErased(...lists)
}

/**
 * Makes the keyring <place>/keys out of several; a key that stands in two of them is taken from the first.
 * @throws JournalError missingKey where none of them opens
 */
export async function joinKeyrings(
  place: string,
  keyrings: readonly Buffer[],
  officeKey: Buffer,
  erased: readonly ErasedPerson[],
): Promise<void> {
  const folder = join(place, 'keys')
  const [first, second] = KEYRING_FILES.map((name) => join(folder, name)) as [string, string]
  const ids = erased.flatMap(({ keys }) => keys)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const keyring of keyrings) {
    if (!(await readIfThere(first))) await writeFile(first, keyring, { mode: 0o600 })
    await writeFile(second, keyring, { mode: 0o600 })
    const opened = await PeopleKeyring.open(place, officeKey, { erased: ids, expected: false })
    opened.close()
  }
  const whole = await PeopleKeyring.open(place, officeKey, { erased: ids, expected: true })
  whole.close()
}

/** The bytes of a joined keyring, made in a place that is gone afterwards. */
export async function joinedKeyring(
  place: string,
  keyrings: readonly Buffer[],
  officeKey: Buffer,
  erased: readonly ErasedPerson[],
): Promise<Buffer> {
  await rm(place, { recursive: true, force: true })
  try {
    await joinKeyrings(place, keyrings, officeKey, erased)
    return await readFile(join(place, 'keys', KEYRING_FILES[0]))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
