/** The life of a record in the real store: made, linked, changed, found, deleted, taken back. */
import type { Change } from '@shared/model/change-set'
import { valueAt } from '@shared/model/paths'
import type { AnyRow, Row, Standalone } from '@shared/model/types'
import { expect } from 'vitest'
import { created, updated } from '../../../renderer/records/edits'
import { openOn, PageJournal } from '../office/office-harness'

export type Office = Awaited<ReturnType<typeof openOn>>['office']

interface Life<K extends Standalone> {
  type: K
  row: Omit<Row<K>, 'seq'>
  /** Records it refers to or that refer to it, made before it. */
  others: readonly Change[]
  /** Of the records it refers to: the type, the id and the field by which it is found from there. */
  linked: readonly { type: Standalone; id: string; path: string }[]
  /** Words it is found by where something is to refer to it. */
  words: string
  /** Values by path that are changed in it. */
  change: Readonly<Record<string, unknown>>
}

/** A record of any type, as the change that makes it. */
export function made<K extends Standalone>(type: K, row: Omit<Row<K>, 'seq'>): Change {
  return created(type, row)
}

/** Goes through all of it and leaves the record as it was made; what is special of a type is looked at by `meanwhile`. */
export async function liveThrough<K extends Standalone>(
  life: Life<K>,
  meanwhile: (office: Office) => Promise<void>,
): Promise<void> {
  const { type, row, others, linked, words, change } = life
  const { id } = row as { id: string }
  const { office, end } = await openOn(new PageJournal())
  await office.ask('commit', { why: 'edit', changes: [...others, created(type, row)] })
  const fresh = await office.get(type, id)
  expect(fresh).toEqual({ ...row, seq: 1 })

  const view = await office.view('record', { type, id })
  for (const other of linked) {
    expect(view?.named[other.id], other.path).toMatchObject({ type: other.type })
    const back = await office.view('record', { type: other.type, id: other.id })
    const links = back?.links.filter((link) => link.type === type && link.path === other.path)
    expect(
      links?.flatMap(({ lines }) => lines.map((line) => line.id)),
      other.path,
    ).toContain(id)
  }
  const found = await office.view('choices', { type, query: words, language: 'en' })
  expect(found.map((choice) => choice.id)).toContain(id)
  expect(await office.view('choices', { type, query: 'nothing of that name', language: 'en' })).toEqual([])

  await meanwhile(office)

  const before = (await office.get(type, id)) as Row<K>
  const { seq } = await office.ask('commit', { why: 'edit', changes: [updated(type, before, change) as Change] })
  const changed = await office.get(type, id)
  for (const [path, value] of Object.entries(change)) expect(valueAt(changed, path), path).toEqual(value)
  const [entry] = await office.ask('history', { type, id })
  expect(entry).toMatchObject({ op: 'update', seq })
  expect((entry?.set ?? []).map(({ p }) => p).sort()).toEqual(Object.keys(change).sort())
  await office.ask('undo', { seq })
  expect(without(await office.get(type, id))).toEqual(without(before))

  const removal = await office.view('removal', { type, id })
  const deletion = await office.ask('commit', { why: 'edit', changes: removal?.changes ?? [] })
  expect(await office.get(type, id)).toBeNull()
  for (const other of linked) {
    const back = await office.view('record', { type: other.type, id: other.id })
    expect(back?.links.filter((link) => link.type === type && link.path === other.path)).toEqual([])
  }
  await office.ask('undo', { seq: deletion.seq })
  expect(without(await office.get(type, id))).toEqual(without(before))
  await end()
}

/** A row but for the change set that last touched it. */
function without(row: unknown): unknown {
  const { seq: _, ...rest } = (row ?? {}) as AnyRow
  return rest
}
