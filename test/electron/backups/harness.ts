import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { portableLocks } from '../../../electron/backups/beside'
import { completeDraft } from '../../../electron/backups/complete'
import { listIndexes, settleIn } from '../../../electron/backups/layout'
import { type Made, type MakeRequest, makeBackup } from '../../../electron/backups/make'
import { type PrepareRequest, prepareRestore } from '../../../electron/backups/prepare'
import { newestFirst } from '../../../electron/backups/retention'
import { settleRestore } from '../../../electron/backups/switch'
import { type Journal, openJournal } from '../../../electron/journal'
import { type Keys, openKeys } from '../../../electron/keys'
import { readOfficeFiles } from '../../../electron/keys/office-file'
import { bytes, textOf } from '../journal-harness'

const folders: string[] = []
const open = new Set<Journal>()

afterEach(async () => {
  for (const journal of open) await journal.close()
  open.clear()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

export async function newFolder(name = 'tongxing-backups-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name))
  folders.push(folder)
  return folder
}

export interface Office {
  profile: string
  keys: Keys
  journal: Journal
  /** Appends a change set: texts, and what is said about people. */
  write(text: string, ...about: [person: string, body: string][]): Promise<void>
  /** Attaches a file; its path in the profile. */
  attach(size?: number): Promise<string>
  close(): Promise<void>
}

/** Cheap to unlock: what a passphrase costs is measured elsewhere. */
const cheap = { cost: async () => ({ N: 2 ** 12, r: 8, p: 1 }), ageLogN: 10 }

/** An office with a journal that is open. */
export async function openOffice(at?: string, segmentBytes?: number, secret?: string): Promise<Office> {
  const profile = at ?? (await newFolder('tongxing-office-'))
  const keys = await openKeys(profile, null, cheap)
  if (secret) await keys.unlock(secret)
  const journal = await openJournal({ folder: profile, key: keys.officeKey(), ...(segmentBytes && { segmentBytes }) })
  open.add(journal)
  return {
    profile,
    keys,
    journal,
    async write(text, ...about) {
      await journal.append({ seq: journal.lastSeq + 1, part: 0, last: true, bytes: bytes(text, ...about), model: 2 })
    },
    async attach(size = 5000) {
      const name = randomBytes(32).toString('hex')
      await mkdir(join(profile, 'files', name.slice(0, 2)), { recursive: true })
      await writeFile(join(profile, 'files', name.slice(0, 2), name), randomBytes(size))
      return join('files', name.slice(0, 2), name)
    },
    async close() {
      await journal.close()
      open.delete(journal)
    },
  }
}

/** Everything in the journal, a part a line; then the attached files and their checksums. */
export async function contentOf(office: Office): Promise<string[]> {
  const lines: string[] = []
  for await (const { seq, part, bytes: body } of office.journal.read(1, office.journal.lastSeq)) {
    lines.push(`${seq}.${part} ${textOf(body)}`)
  }
  return [...lines, ...(await filesIn(join(office.profile, 'files')))]
}

/** Names and checksums of the files in a folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  const lines = files.map(async (path) => {
    const sum = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    return `${path.slice(folder.length + 1)} ${sum}`
  })
  return (await Promise.all(lines)).sort()
}

/** A folder for backups of this office. */
export async function backupsOf({ keys }: Office, chosen?: string): Promise<string> {
  return settleIn(chosen ?? (await newFolder()), keys.office, 'Invented Office')
}

export async function requestOf(office: Office, folder: string, more: Partial<MakeRequest> = {}): Promise<MakeRequest> {
  const { keys, profile } = office
  const [file] = (await readOfficeFiles(profile)).found
  if (!file) throw new Error('no locks')
  return {
    profile,
    folder,
    office: keys.office,
    officeName: 'Invented Office',
    recipient: keys.backup.recipient,
    identity: keys.state === 'open' ? keys.backup.identity() : null,
    officeKey: keys.backup.officeKeyForRecipient.toString('base64'),
    identityFiles: keys.identityFiles(),
    locks: portableLocks(file),
    why: 'asked',
    program: '0.0.0',
    check: 'part',
    ...more,
  }
}

export async function backUp(office: Office, folder: string, more: Partial<MakeRequest> = {}): Promise<Made> {
  return makeBackup(await requestOf(office, folder, more), () => {})
}

/** Restores into a profile whose office is closed. */
export async function restoreInto(request: PrepareRequest): Promise<void> {
  const prepared = await prepareRestore(request, () => {})
  await completeDraft({ ...request, prepared, before: null, keep: false })
  await settleRestore(request.profile)
}

export async function newestOf(folder: string): Promise<string> {
  const [newest] = newestFirst(await listIndexes(folder))
  if (!newest) throw new Error('no backup')
  return newest.name
}

export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
  return 'no problem'
}
