import type { Job, JobResult } from '@shared/ipc'
import type { RecordKey } from '@shared/model/dictionary'
import { type Holder, holdersOf } from '@shared/model/sheet-holders'
import { itemsOf } from '@shared/model/sheet-items'
import { type AnyRow, type IsoDate, type Standalone, standalone } from '@shared/model/types'
import { isUnder14, masked } from '@shared/rules/masking'
import type { OfficeClient } from '../../office/client'
import { logExport } from '../../records/export/export-records'

/**
 * Every record of a type; nested ones carry their key as `id` and the id of the record that holds them. Where sensitive
 * values were asked for it is noted like an export, before anything is given: what cannot be noted is refused. Any other
 * list writes nothing, so that it answers on a full disk too.
 */
export async function listJob(office: OfficeClient, job: Job & { verb: 'list' }, today: IsoDate): Promise<JobResult> {
  const rows = await listed(office, job, today)
  if (job.sensitive) {
    const wish = { type: job.recordType as RecordKey, language: job.language, sensitive: true }
    await logExport(wish, rows.length, { way: 'answer', commandLine: true })
  }
  return { rows }
}

async function listed(office: OfficeClient, job: Job & { verb: 'list' }, today: IsoDate): Promise<AnyRow[]> {
  const type = job.recordType as RecordKey
  const children = job.sensitive ? new Set<string>() : await idsUnder14(office, today)
  const rows: AnyRow[] = []
  const show = ({ id, seq, ...values }: AnyRow, owner: AnyRow): AnyRow => {
    const row = { id, seq, ...values }
    return job.sensitive ? row : masked(type, row, isOfChild(owner, children))
  }
  if (isStandalone(type)) {
    for (const row of await office.list(type)) rows.push(show(row as AnyRow, row as AnyRow))
    return rows
  }
  for (const holder of holdersOf(type)) {
    for (const owner of await office.list(holder.type)) {
      for (const [id, item] of heldIn(owner as AnyRow, holder)) {
        const { id: _id, seq: _seq, ...shown } = show({ ...item, id, seq: owner.seq }, owner as AnyRow)
        rows.push({ id, seq: owner.seq, [holder.type]: owner.id, ...shown })
      }
    }
  }
  return rows
}

async function idsUnder14(office: OfficeClient, today: IsoDate): Promise<Set<string>> {
  const people = await office.list('person')
  return new Set(people.filter((person) => isUnder14(person, today)).map(({ id }) => id))
}

/** A person under 14, or a record about one. */
const isOfChild = (row: AnyRow, children: ReadonlySet<string>) =>
  children.has(row.id) || (typeof row.person === 'string' && children.has(row.person))

const isStandalone = (type: RecordKey): type is Standalone => (standalone as readonly string[]).includes(type)

/** The items that a record holds; a group inside it goes by the name of its field. */
function heldIn(owner: AnyRow, { section, columns }: Holder): [string, Record<string, unknown>][] {
  if (!columns) return itemsOf(owner, section).map(({ key, item }) => [key, item as Record<string, unknown>])
  const field = columns[0]?.steps[0] ?? ''
  const held = owner[field]
  return typeof held === 'object' && held !== null ? [[`${owner.id}.${field}`, held as Record<string, unknown>]] : []
}
