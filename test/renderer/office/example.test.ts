/** The example office in the real store: made in one set, taken away in one, and back with undo. */
import { exampleOffice } from '@shared/example/office'
import { type Standalone, standalone } from '@shared/model/types'
import { expect, test } from 'vitest'
import { type Opened, openOn, withCleanOffice } from './office-harness'
import { PageJournal } from './test-journal'

withCleanOffice()

/** Every record without the number of the set that last touched it. */
async function everything({ office }: Opened): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const type of standalone)
    for (const { seq: _, ...row } of await office.list(type as Standalone)) found[`${type} ${row.id}`] = row
  return found
}

test('made, removed and undone', async () => {
  const opened = await openOn(new PageJournal())
  await opened.office.ask('commit', {
    why: 'edit',
    changes: [
      {
        t: 'office',
        id: 'office',
        subject: 'office',
        op: 'create',
        row: { id: 'office', name: { zh: '云河学院' }, example: true },
      },
      ...exampleOffice('2026-09-15'),
    ],
  })
  const before = await everything(opened)
  const { changes, gone } = await opened.office.view('exampleRemoval', {})
  expect(gone).toBe(Object.keys(before).length - 1)
  const { seq } = await opened.office.ask('commit', { why: 'edit', changes })
  expect(await everything(opened)).toEqual({ 'office office': { id: 'office', name: { zh: '云河学院' } } })
  await opened.office.ask('undo', { seq })
  expect(await everything(opened)).toEqual(before)
})
