/**
 * The office's own door for writing and a real journal on the disk, in this process: no window has to start for a try.
 * There is no IndexedDB here, so what is read comes from snapshot and journal alone.
 */
import { createHash } from 'node:crypto'
import { type Journal, type JournalOptions, openJournal } from '../../electron/journal'
import { Office } from '../../renderer/office/office'
import { standalone } from '../../shared/model/types'
import { lineTo } from '../electron/journal-line-harness'

// The office asks which Chromium it runs in; here there is none.
Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Chrome/0' }, configurable: true })

/** @throws where the journal refuses, with its code */
export async function openOffice(journal: Journal): Promise<Office> {
  const { office, result } = await Office.open(lineTo(journal).line, 'Anna Invented', () => {})
  if (!office) throw new Error(`refused: ${result.because}`)
  return office
}

/** Opens the office of a profile, works with it, and closes it. It makes no snapshots unless told to. */
export async function withOffice<T>(
  folder: string,
  work: (office: Office, journal: Journal) => Promise<T>,
  options: Partial<JournalOptions> = {},
): Promise<T> {
  const journal = await openJournal({ folder, snapshotEvery: { sets: 1e9, bytes: 1e15 }, ...options })
  try {
    const office = await openOffice(journal)
    const result = await work(office, journal)
    await office.settled()
    office.close()
    return result
  } finally {
    await journal.close()
  }
}

/** SHA-256 of every record of every table, without the number of the set that wrote it last. */
export function hashOf(office: Office): string {
  const hash = createHash('sha256')
  for (const type of standalone) {
    const rows = [...office.memory.rows(type)].map(({ seq: _, ...row }) => row as { id: string })
    rows.sort((a, b) => (a.id < b.id ? -1 : 1))
    hash.update(type).update(JSON.stringify(rows, sortedKeys))
  }
  return hash.digest('hex')
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
