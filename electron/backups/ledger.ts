/**
 * What the program remembers of a folder of backups, kept in its own profile: which content lies there, which backups need
 * it, and what the encrypted files must look like. With it, a program whose office is locked can add to the folder, check
 * it and clear it up without being able to read it. It is a memory only: without it, everything is written anew.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeAtomically } from '../files/disk'
import type { BackupIndex } from './index-file'
import { readIndexName } from './layout'
import { type Dated, newestFirst } from './retention'

const whole = z.number().int().nonnegative()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const ledgerSchema = z.object({
  v: z.literal(1),
  /** Counts the backups made; "checked at 12" was before "checked at 13", whatever a clock says. */
  runs: whole,
  objects: z.record(
    hash,
    z.object({
      /** null: written by another computer, not yet read here. */
      sealed: hash.nullable(),
      bytes: whole,
      checked: whole,
      /** The first and the last backup that needs it, by their change sets. */
      first: whole,
      last: whole,
      spare: z.literal(true).optional(),
    }),
  ),
  files: z.record(
    z.string(),
    z.object({ changed: z.number().nullable(), pieces: z.array(z.object({ object: hash, bytes: whole })) }),
  ),
  /** The keyring as it was last written there, and whether another computer writes one, too. */
  keyring: z.object({ hash, shared: z.boolean() }).optional(),
  indexes: z.record(
    z.string(),
    z.object({
      seq: whole,
      at: z.string(),
      sealed: hash.nullable(),
      chain: z.string(),
      made: z.string(),
      why: z.string(),
      people: whole.nullable(),
      records: whole.nullable(),
      bytes: whole,
    }),
  ),
})
export type Ledger = z.infer<typeof ledgerSchema>

const pathOf = (profile: string, id: string) => join(profile, 'backups', 'known', `${id}.json`)

export async function readLedger(profile: string, id: string): Promise<Ledger> {
  try {
    const content = await readIfThere(pathOf(profile, id))
    if (content) return ledgerSchema.parse(JSON.parse(content.toString('utf8')))
  } catch {
    // Damaged or of another version: the folder is learnt anew.
  }
  return { v: 1, runs: 0, objects: {}, files: {}, indexes: {} }
}

export async function saveLedger(profile: string, id: string, ledger: Ledger): Promise<void> {
  await mkdir(join(profile, 'backups', 'known'), { recursive: true, mode: 0o700 })
  await writeAtomically(pathOf(profile, id), JSON.stringify(ledger), { folderToo: false })
}

/** Takes note of a backup and of what it needs. */
export function noteIndex(ledger: Ledger, name: string, index: BackupIndex, sealed: string | null): void {
  const { seq, chain, made, why, counts, bytes } = index
  ledger.indexes[name] = {
    seq,
    at: readIndexName(name)?.at ?? made,
    sealed,
    chain,
    made,
    why,
    people: counts?.people ?? null,
    records: counts?.records ?? null,
    bytes,
  }
  for (const { pieces, spare } of index.files) {
    for (const { object } of pieces) {
      const known = ledger.objects[object]
      if (known) {
        known.first = Math.min(known.first, seq)
        known.last = Math.max(known.last, seq)
      } else {
        ledger.objects[object] = { sealed: null, bytes: 0, checked: 0, first: seq, last: seq, ...(spare && { spare }) }
      }
    }
  }
}

/** Backups that keep their snapshot; older ones are read from the journal alone. */
const WITH_SNAPSHOT = 2

/** Contents no backup of these needs any more. */
export function needless(ledger: Ledger, kept: readonly Dated[]): string[] {
  const ordered = newestFirst(kept).map(({ seq }) => seq)
  return Object.entries(ledger.objects)
    .filter(([, { first, last, spare }]) => {
      const seqs = spare ? ordered.slice(0, WITH_SNAPSHOT) : ordered
      return !seqs.some((seq) => first <= seq && seq <= last)
    })
    .map(([object]) => object)
}
