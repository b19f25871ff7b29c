/** Makes one backup in one folder. Runs beside the main process; everything it needs is sealed, so the office may be locked. */
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../files/disk'
import { BackupError, inFolder } from './backup-error'
import { writeBeside } from './beside'
import { checkObjects, type HowMuch } from './check-objects'
import { type BackedUpFile, type BackupIndex, INDEX_FORMAT, readIndex, type Why, writeIndex } from './index-file'
import { indexName, listIndexes, localTime, objectsFolder, readAbout } from './layout'
import { type Ledger, noteIndex, readLedger, saveLedger } from './ledger'
import { hashOf } from './objects'
import { prune } from './prune'
import { newestFirst } from './retention'
import { readSource, type Source } from './source'
import { Storing } from './storing'

export interface MakeRequest {
  profile: string
  /** The folder of backups itself. */
  folder: string
  /** Names the office key. */
  office: string
  officeName: string
  recipient: string
  /** null: the office is locked. */
  identity: string | null
  /** The office key as an age file to the recipient, base64. */
  officeKey: string
  /** Files that lie beside the backups, by name. */
  identityFiles: Record<string, Uint8Array>
  locks: string
  why: Why
  program: string
  check: HowMuch
  /** Leave at least this many bytes free. */
  leaveFree?: number
  /** Milliseconds of the clock to write into names; now when left out. */
  now?: number
}

export interface Made {
  /** The backup that holds everything; made now or, where nothing changed since, before. */
  name: string
  fresh: boolean
  seq: number
  made: string
  /** Everything the folder holds was read back. */
  checkedAll: boolean
  /** Damaged contents that were written anew, and that could not be. */
  mended: number
  lost: number
  /** Bytes written, and of all the backup consists of. */
  written: number
  bytes: number
}

/** `done` of `total` bytes. */
export type Tell = (phase: 'checking' | 'writing', done: number, total: number) => void

/** @throws BackupError; what lay in the folder before is as it was */
export async function makeBackup(request: MakeRequest, tell: Tell): Promise<Made> {
  const { profile, folder, office, identity } = request
  const about = await readAbout(folder)
  if (!about) throw new BackupError('backupAway', `${folder} holds no backups any more`, { folder })
  if (about.office !== office) throw new BackupError('backupForeign', `${folder} is of another office`, { folder })
  const source = await readSource(profile)
  const ledger = await readLedger(profile, about.id)
  ledger.runs += 1
  try {
    const familiar = await learn(ledger, folder, identity)
    const lost = await checkObjects(ledger, folder, identity, request.check, (done, total) =>
      tell('checking', done, total),
    )
    const made = await write(request, source, ledger, tell)
    await writeBeside(request, ledger, source.manifest.device)
    await prune(ledger, folder, familiar)
    const stillLost = lost.filter((object) => ledger.objects[object]?.sealed === null)
    return {
      ...made,
      checkedAll: request.check === 'all',
      mended: lost.length - stillLost.length,
      lost: stillLost.length,
    }
  } finally {
    await saveLedger(profile, about.id, ledger)
  }
}

/**
 * Takes note of backups that another computer left there.
 * @returns whether all of them are known now: else nothing they may need is ever removed
 */
async function learn(ledger: Ledger, folder: string, identity: string | null): Promise<boolean> {
  const there = new Set((await listIndexes(folder)).map(({ name }) => name))
  for (const name of Object.keys(ledger.indexes)) if (!there.has(name)) delete ledger.indexes[name]
  let all = true
  for (const name of there) {
    if (ledger.indexes[name]) continue
    if (!identity) {
      all = false
      continue
    }
    try {
      noteIndex(ledger, name, await readIndex(folder, name, identity), await hashOf(join(folder, name)))
    } catch (error) {
      if (!(error instanceof BackupError) || error.code === 'backupAway') throw error
      all = false
    }
  }
  return all
}

type Written = Omit<Made, 'checkedAll' | 'mended' | 'lost'>

async function write(request: MakeRequest, source: Source, ledger: Ledger, tell: Tell): Promise<Written> {
  const { folder, recipient, identity } = request
  const { manifest } = source
  const total = source.files.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  const storing = new Storing(request, ledger, manifest.device, (bytes) => {
    done += bytes
    tell('writing', Math.min(done, total), total)
  })
  await leaveFree(request, total, ledger)
  const files: BackedUpFile[] = []
  for (const file of source.files) {
    const kept = await storing.keep(file)
    if (kept) files.push(kept)
  }
  const [newest] = newestFirst(Object.entries(ledger.indexes).map(([name, each]) => ({ ...each, name })))
  if (newest && newest.seq === manifest.lastSeq && newest.chain === manifest.chain && (await isWhole(folder, newest))) {
    const { name, seq, made } = newest
    return { name, fresh: false, seq, made, written: storing.written, bytes: total }
  }
  await inFolder(() => syncFolder(objectsFolder(folder)))
  const now = new Date(request.now ?? Date.now())
  const index: BackupIndex = {
    v: INDEX_FORMAT,
    office: request.office,
    name: request.officeName,
    device: manifest.device,
    made: now.toISOString(),
    why: request.why,
    seq: manifest.lastSeq,
    chain: manifest.chain,
    segment: manifest.segment,
    end: manifest.end,
    model: manifest.model,
    program: request.program,
    counts: manifest.workingCopy?.counts ?? null,
    bytes: total,
    files,
    officeKey: request.officeKey,
    locks: request.locks,
  }
  const name = indexName(index.seq, localTime(now))
  const { sealed } = await writeIndex(folder, name, index, recipient)
  if ((await hashOf(join(folder, name))) !== sealed) {
    throw new BackupError('backupWriteFailed', `${name} does not read back as it was written`)
  }
  if (identity) await readIndex(folder, name, identity)
  noteIndex(ledger, name, index, sealed)
  return { name, fresh: true, seq: index.seq, made: index.made, written: storing.written, bytes: total }
}

async function isWhole(folder: string, { name, sealed }: { name: string; sealed: string | null }): Promise<boolean> {
  return sealed !== null && (await hashOf(join(folder, name))) === sealed
}

/** The copy beside the office must not take the last room from the office itself. */
async function leaveFree({ folder, leaveFree: wanted }: MakeRequest, total: number, ledger: Ledger): Promise<void> {
  if (!wanted) return
  const { bavail, bsize } = await inFolder(() => statfs(folder))
  const stored = Object.values(ledger.objects).reduce((sum, { bytes }) => sum + bytes, 0)
  const needed = Math.max(0, total - stored)
  if (bavail * bsize < needed + wanted) throw new BackupError('backupFull', `${folder} has too little room`)
}
