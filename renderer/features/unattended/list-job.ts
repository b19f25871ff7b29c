import type { Job, JobResult } from '@shared/ipc'
import type { RecordDef } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
import { type AnyRow, type IsoDate, type Standalone, standalone } from '@shared/model/types'
import { isUnder14, masked } from '@shared/rules/masking'
import type { OfficeClient } from '../../office/client'

/** Where items of a nested record type lie: in which record, under which of its fields, one or many. */
interface Holder {
  type: Standalone
  field: string
  many: boolean
}

/** Every record of a type; nested ones carry their key as `id` and the id of the record that holds them. */
export async function listJob(office: OfficeClient, job: Job & { verb: 'list' }, today: IsoDate): Promise<JobResult> {
  const type = job.recordType as RecordKey
  const children = job.sensitive ? new Set<string>() : await idsUnder14(office, today)
  const rows: AnyRow[] = []
  const show = ({ id, seq, ...values }: AnyRow, owner: AnyRow): AnyRow => {
    const row = { id, seq, ...values }
    return job.sensitive ? row : masked(type, row, isOfChild(owner, children))
  }
  if (isStandalone(type)) {
    for (const row of await office.list(type)) rows.push(show(row as AnyRow, row as AnyRow))
    return { rows }
  }
  for (const holder of holdersOf(type)) {
    for (const owner of await office.list(holder.type)) {
      for (const [id, item] of itemsOf(owner as AnyRow, holder)) {
        const { id: _id, seq: _seq, ...shown } = show({ ...item, id, seq: owner.seq }, owner as AnyRow)
        rows.push({ id, seq: owner.seq, [holder.type]: owner.id, ...shown })
      }
    }
  }
  return { rows }
}

async function idsUnder14(office: OfficeClient, today: IsoDate): Promise<Set<string>> {
  const people = await office.list('person')
  return new Set(people.filter((person) => isUnder14(person, today)).map(({ id }) => id))
}

/** A person under 14, or a record about one. */
const isOfChild = (row: AnyRow, children: ReadonlySet<string>) =>
  children.has(row.id) || (typeof row.person === 'string' && children.has(row.person))

const isStandalone = (type: RecordKey): type is Standalone => (standalone as readonly string[]).includes(type)

function holdersOf(type: RecordKey): Holder[] {
  return standalone.flatMap((holder) =>
    Object.entries((dictionary[holder] as RecordDef).fields)
      .filter(
        ([, field]) => (field.kind === 'list' && field.of === type) || (field.owned === true && field.to === type),
      )
      .map(([field, { kind }]) => ({ type: holder, field, many: kind === 'list' })),
  )
}

function itemsOf(owner: AnyRow, { field, many }: Holder): [string, Record<string, unknown>][] {
  const held = owner[field]
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return []
  return many
    ? Object.entries(held as Record<string, Record<string, unknown>>)
    : [[`${owner.id}.${field}`, held as Record<string, unknown>]]
}
