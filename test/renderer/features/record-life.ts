/**
 * The life of a record in the real store: made and linked, found, changed, taken away without leaving a loose end, brought
 * back by one undo; what was written is still there when the window is opened again. Everybody is invented.
 */
import type { Change } from '@shared/model/change-set'
import { valueAt } from '@shared/model/paths'
import type { Row, Standalone } from '@shared/model/types'
import { expect } from 'vitest'
import type { OfficeClient } from '../../../renderer/office/client'
import { created, updated } from '../../../renderer/records/edits'
import { flushed, type Opened, openOn, PageJournal } from '../office/office-harness'

type Values = { id: string; state?: string } & Record<string, unknown>

/** A record to be made: its type and what it holds, or the change that makes it. */
type Made = readonly [Standalone, Values] | Change

/** A record of any type, its fields checked, as the change that makes it. */
export function made<K extends Standalone>(type: K, row: Omit<Row<K>, 'seq'>): Change {
  return created(type, row)
}

interface Life {
  type: Standalone
  /** The record whose life is lived. */
  record: Values
  /** Records it refers to, or that refer to it. */
  others: readonly Made[]
  /** Pages on which the record stands among the connections: their type and id, and the field that leads there. */
  standsOn: readonly { type: Standalone; id: string; path: string }[]
  /** Groups on the record's own page, with how many lines: `{ 'cohort.agreement': 1 }`. */
  shows?: Readonly<Record<string, number>>
  /** Values by path that are changed, and changed back by undo. */
  change: Readonly<Record<string, unknown>>
  /** What people type to find it. */
  queries: readonly string[]
  /** Places of others that are empty once it is gone. */
  empties?: readonly { type: Standalone; id: string; path: string }[]
}

const create = (what: Made): Change => ('op' in what ? what : created(what[0], what[1] as unknown as Row<Standalone>))

/** Writes records as one set. */
export async function make(office: OfficeClient, ...records: Made[]): Promise<void> {
  await office.ask('commit', { why: 'edit', note: 'made', changes: records.map(create) })
}

/** Changes values of a record by path; resolves with the number of the set. */
export async function change(
  office: OfficeClient,
  type: Standalone,
  id: string,
  values: Readonly<Record<string, unknown>>,
): Promise<number> {
  const row = await office.get(type, id)
  const edit = row && updated(type, row, values)
  if (!edit) throw new Error(`Nothing changes in ${type} ${id}`)
  return (await office.ask('commit', { why: 'edit', note: 'changed', changes: [edit] })).seq
}

export const pageOf = (office: OfficeClient, type: Standalone, id: string) => office.view('record', { type, id })

/** An empty office in a window of its own. */
export async function emptyOffice(): Promise<OfficeClient> {
  return (await openOn(new PageJournal())).office
}

/** A row without the number of the set that last touched it. */
function withoutSeq(row: object | null): object {
  const { seq: _, ...rest } = (row ?? {}) as { seq?: number }
  return rest
}

async function stands(office: OfficeClient, { type, record, standsOn, shows = {} }: Life): Promise<void> {
  const own = await pageOf(office, type, record.id)
  for (const other of standsOn) {
    expect(own?.named[other.id], other.path).toMatchObject({ type: other.type })
    const page = await pageOf(office, other.type, other.id)
    const group = page?.links.find((link) => link.type === type && link.path === other.path)
    const ids = group?.lines.map(({ id }) => id)
    expect(ids, `${other.type} ${other.id} by ${type}.${other.path}`).toContain(record.id)
  }
  for (const [place, count] of Object.entries(shows))
    expect(own?.links.find((link) => `${link.type}.${link.path}` === place)?.total, place).toBe(count)
}

async function isFound(office: OfficeClient, { type, record, queries }: Life): Promise<void> {
  for (const query of queries) {
    const found = await office.view('choices', { type, query, language: 'zh' })
    expect(
      found.map(({ id }) => id),
      query,
    ).toContain(record.id)
  }
  expect(await office.view('choices', { type, query: 'nobody calls it that', language: 'en' })).toEqual([])
}

/** Closes the window and opens it again on the same profile. */
async function again(opened: Opened, journal: PageJournal): Promise<Opened> {
  await flushed(journal)
  await opened.end()
  return openOn(journal)
}

/**
 * Lives the whole life; resolves with the office as it stands after the last undo. What is special of a type is looked at
 * by `meanwhile`, before anything changes.
 */
export async function live(life: Life, meanwhile?: (office: OfficeClient) => Promise<void>): Promise<OfficeClient> {
  const { type, record, others, standsOn, empties = [] } = life
  const journal = new PageJournal()
  let opened = await openOn(journal)
  await make(opened.office, ...others, [type, record])
  expect(withoutSeq(await opened.office.get(type, record.id))).toEqual(record)
  await stands(opened.office, life)
  await isFound(opened.office, life)
  await meanwhile?.(opened.office)
  const before = withoutSeq(await opened.office.get(type, record.id))

  const changed = await change(opened.office, type, record.id, life.change)
  opened = await again(opened, journal)
  const row = await opened.office.get(type, record.id)
  for (const [path, value] of Object.entries(life.change)) expect(valueAt(row, path), path).toEqual(value)
  const [entry] = await opened.office.ask('history', { type, id: record.id })
  expect(entry).toMatchObject({ op: 'update', seq: changed })
  expect((entry?.set ?? []).map(({ p }) => p).sort()).toEqual(Object.keys(life.change).sort())
  await opened.office.ask('undo', { seq: changed })
  expect(withoutSeq(await opened.office.get(type, record.id))).toEqual(before)

  const removal = await opened.office.view('removal', { type, id: record.id })
  const gone = await opened.office.ask('commit', { why: 'edit', note: 'deleted', changes: removal?.changes ?? [] })
  opened = await again(opened, journal)
  expect(await opened.office.get(type, record.id)).toBeNull()
  expect(await pageOf(opened.office, type, record.id)).toBeNull()
  for (const place of empties)
    expect(valueAt(await opened.office.get(place.type, place.id), place.path), place.path).toBeUndefined()
  for (const other of standsOn) {
    const page = await pageOf(opened.office, other.type, other.id)
    expect(page?.links.flatMap(({ lines }) => lines.map(({ id }) => id))).not.toContain(record.id)
  }
  await opened.office.ask('undo', { seq: gone.seq })
  expect(withoutSeq(await opened.office.get(type, record.id))).toEqual(before)
  await stands(opened.office, life)
  return opened.office
}
