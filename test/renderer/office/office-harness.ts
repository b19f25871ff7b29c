import type { ChangeSetDraft } from '@shared/model/change-set'
import Dexie from 'dexie'
import { afterEach, beforeEach } from 'vitest'
import { OfficeClient } from '../../../renderer/office/client'
import type { OpenResult } from '../../../renderer/office/contract'
import { PageJournal } from './test-journal'

const workers: Worker[] = []

/** Ends every worker and takes every database away, before and after each test. */
export function withCleanOffice(): void {
  const clean = async () => {
    for (const worker of workers.splice(0)) worker.terminate()
    await lockIsFree()
    for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
  }
  beforeEach(clean)
  afterEach(clean)
}

async function lockIsFree(): Promise<void> {
  await navigator.locks.request('tongxing-office', () => {})
}

export interface Opened {
  office: OfficeClient
  result: OpenResult
  /** Ends the worker as a closed window does. */
  end(): Promise<void>
}

/** Opens an office on a journal, in a worker of its own. */
export async function openOn(journal: PageJournal, who = '李明'): Promise<Opened> {
  let worker: Worker | null = null
  const office = new OfficeClient(
    async () => journal.port(),
    () => {
      worker = new Worker(new URL('../../../renderer/office/worker.ts', import.meta.url), { type: 'module' })
      workers.push(worker)
      return worker
    },
  )
  const result = await office.open(who)
  return {
    office,
    result,
    end: async () => {
      worker?.terminate()
      await lockIsFree()
    },
  }
}

/** Waits until the working copy has told the journal that it holds everything. */
export async function flushed(journal: PageJournal): Promise<void> {
  await until(() => {
    const copy = journal.facts.workingCopy
    return copy?.state === 'whole' && copy.applied === journal.facts.lastSeq
  })
}

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((later) => setTimeout(later, 5))
}

export function newPerson(id: string, values: Record<string, unknown> = {}): ChangeSetDraft['changes'][number] {
  return { t: 'person', id, subject: id, op: 'create', row: { id, name: { full: `Invented ${id}` }, ...values } }
}

export function edit(id: string, base: number, p: string, to: unknown, from?: unknown): ChangeSetDraft {
  return { why: 'edit', changes: [{ t: 'person', id, subject: id, op: 'update', base, set: [{ p, from, to }] }] }
}

export { PageJournal }
