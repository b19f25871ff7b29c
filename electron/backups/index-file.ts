/**
 * The list of what one backup consists of: gzipped JSON in an age file. Contents lie beside it in `objects`, named by their
 * SHA-256, so that a backup of today and one of last month share what has not changed, and any of them is complete.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { writeAtomically } from '../files/disk'
import { collect, decryptWith, encryptTo, once } from './age'
import { BackupError, inFolder } from './backup-error'

const FORMAT = 1
/** An index of a hundred thousand attachments is 20 MB; more than this is not one of ours. */
const MOST_BYTES = 256 * 1024 * 1024

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const whole = z.number().int().nonnegative()

/** Where in a profile a file of a backup may come to lie: nowhere else. */
export const pathInProfile = z
  .string()
  .regex(
    /^(journal\/\d{12}\.journal|snapshots\/\d{12}\.snapshot|files\/[0-9a-zA-Z_-]{1,80}(\/[0-9a-zA-Z_-]{1,80}){0,3})$/,
  )

const fileSchema = z.object({
  path: pathInProfile,
  bytes: whole,
  /** One after the other they are the file. */
  pieces: z.array(z.object({ object: sha256, bytes: whole })).max(10_000),
  /** A snapshot: only spares reading the whole journal, and may be missing in an old backup. */
  spare: z.literal(true).optional(),
})
export type BackedUpFile = z.infer<typeof fileSchema>

export const whySchema = z.enum(['change', 'asked', 'import', 'migration', 'restore', 'bulkDelete', 'close'])
export type Why = z.infer<typeof whySchema>

const indexSchema = z.object({
  v: z.number().int(),
  office: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string().max(400),
  device: z.string().max(100),
  /** ISO, UTC. */
  made: z.string().max(40),
  why: whySchema,
  seq: whole,
  chain: z.string().regex(/^[0-9a-f]{64}$/),
  /** Last segment of the journal, and where its last set ends. */
  segment: z.string().regex(/^\d{12}\.journal$/),
  end: whole,
  model: whole,
  program: z.string().max(40),
  counts: z.object({ people: whole, records: whole }).nullable(),
  /** Bytes of everything in it. */
  bytes: whole,
  files: z.array(fileSchema),
  /** The office key as an age file to the same recipient, base64. */
  officeKey: z.string().max(4000),
  /** keys/office.json as it was, without locks of this computer alone. */
  locks: z.string().max(100_000),
})
export type BackupIndex = z.infer<typeof indexSchema>

export const INDEX_FORMAT = FORMAT

/** Writes an index; it has its name only when it is whole and on the disk. @returns its bytes and their SHA-256 */
export async function writeIndex(
  folder: string,
  name: string,
  index: BackupIndex,
  recipient: string,
): Promise<{ sealed: string; bytes: number }> {
  const plain = await promisify(gzip)(Buffer.from(JSON.stringify(index)))
  const content = await collect(encryptTo(recipient, once(plain)))
  await inFolder(() => writeAtomically(join(folder, name), content))
  return { sealed: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

/** @throws BackupError backupDamaged, backupNewer, backupAway */
export async function readIndex(folder: string, name: string, identity: string): Promise<BackupIndex> {
  const content = await inFolder(() => readFile(join(folder, name)))
  let plain: unknown
  try {
    const packed = await collect(decryptWith(identity, once(content)))
    plain = JSON.parse((await promisify(gunzip)(packed, { maxOutputLength: MOST_BYTES })).toString('utf8'))
  } catch (error) {
    throw new BackupError('backupDamaged', `${name}: ${error}`, { name })
  }
  const v = (plain as { v?: unknown } | null)?.v
  if (typeof v === 'number' && v > FORMAT) throw new BackupError('backupNewer', `${name} is of format ${v}`, { name })
  const parsed = indexSchema.safeParse(plain)
  if (!parsed.success) throw new BackupError('backupDamaged', `${name}: ${parsed.error.message}`, { name })
  return parsed.data
}
