/**
 * The files that lie beside the backups of a folder and are written anew with each: how to get at the identity, the locks
 * of the office, the keys of people and the list of the erased. None of them is part of a backup, so that who was erased
 * does not come back out of an old one.
 */
import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeAtomically } from '../files/disk'
import { ERASED_FILES } from '../keys/erased-list'
import type { OfficeFile } from '../keys/office-file'
import { KEYRING_FILES } from '../keys/people-keyring'
import { inFolder } from './backup-error'
import { officeKeyOf } from './folder-key'
import { erasedIn, joinedKeyring, keyringsIn } from './keyrings'
import type { Ledger } from './ledger'

const IDENTITY_FILES = ['key.age', 'key-recovery.age', 'key.txt']
export const LOCKS_FILE = 'office.json'

export interface Beside {
  profile: string
  folder: string
  /** By name, see Keys.identityFiles. */
  identityFiles: Readonly<Record<string, Uint8Array>>
  /** office.json, see portableLocks. */
  locks: string
  /** null: the office is locked. */
  identity: string | null
  /** The office key as an age file to the recipient, base64. */
  officeKey: string
}

/** What of the locks is of use on another computer: its keychain knows nothing, and an open key would spoil a secret. */
export function portableLocks(file: OfficeFile): string {
  const secret = file.locks.some(({ kind }) => kind === 'passphrase' || kind === 'recovery')
  const locks = file.locks.filter(({ kind }) => kind !== 'keychain' && !(secret && kind === 'profile'))
  return `${JSON.stringify({ ...file, locks }, null, 1)}\n`
}

/** Brings the files beside the backups up to those of the profile. @param device names this computer's office */
export async function writeBeside(beside: Beside, ledger: Ledger, device: string): Promise<void> {
  const { folder, identityFiles, locks } = beside
  const wanted = new Map<string, Uint8Array>(Object.entries(identityFiles))
  wanted.set(LOCKS_FILE, Buffer.from(locks))
  const keyring = await keyrings(beside, ledger, device, wanted)
  await erased(beside, wanted)
  await inFolder(async () => {
    const there = await readdir(folder)
    for (const [name, content] of wanted) {
      const old = await readIfThere(join(folder, name))
      if (!old?.equals(content)) await writeAtomically(join(folder, name), content)
    }
    // A key that lies open, or that an old passphrase opens, must not outlive its reason.
    for (const name of IDENTITY_FILES) {
      if (there.includes(name) && !wanted.has(name)) await rm(join(folder, name), { force: true })
    }
    if (keyring.settled) await rm(join(folder, ownKeyring(device)), { force: true })
  })
  if (keyring.hash) ledger.keyring = { hash: keyring.hash, shared: keyring.shared }
}

const hashOfBytes = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const ownKeyring = (device: string) => `people-${device.slice(-12)}.keyring`

/**
 * The keyring as it is, where nobody else writes into the folder. Where another computer does, its people have keys there
 * that this one has not: then both are joined, or, while the office is locked, ours lies beside theirs.
 */
async function keyrings(
  { profile, folder, identity, officeKey }: Beside,
  ledger: Ledger,
  device: string,
  wanted: Map<string, Uint8Array>,
): Promise<{ hash: string | null; shared: boolean; settled: boolean }> {
  const ours = await readIfThere(join(profile, 'keys', KEYRING_FILES[0]))
  const theirs = await inFolder(() => readIfThere(join(folder, KEYRING_FILES[0])))
  if (!ours) return { hash: null, shared: false, settled: false }
  const shared = ledger.keyring?.shared === true || (theirs !== null && hashOfBytes(theirs) !== ledger.keyring?.hash)
  if (shared && !identity) {
    wanted.set(ownKeyring(device), ours)
    return { hash: null, shared, settled: false }
  }
  let content = ours
  if (shared && identity) {
    const key = await officeKeyOf(officeKey, identity, 'office.json')
    const place = join(profile, 'backups', 'joining')
    const list = await erasedIn(folder, join(profile, 'keys'))
    content = await joinedKeyring(place, [ours, ...(await keyringsIn(folder))], key, list)
    key.fill(0)
  }
  for (const name of KEYRING_FILES) wanted.set(name, content)
  return { hash: hashOfBytes(content), shared, settled: true }
}

async function erased({ profile, folder }: Beside, wanted: Map<string, Uint8Array>): Promise<void> {
  const list = await erasedIn(join(profile, 'keys'), folder)
  if (list.length === 0) return
  const text = Buffer.from(`${JSON.stringify({ v: 1, erased: list }, null, 1)}\n`)
  for (const name of ERASED_FILES) wanted.set(name, text)
}
