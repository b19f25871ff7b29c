/** Columns of a list that no field fills are left out of its export by the same rule. Everybody is invented. */
import type { AnyRow } from '@shared/model/types'
import { expect, test } from 'vitest'
import { exportPiece } from '../../../renderer/office/exporting'
import { Memory } from '../../../renderer/office/memory'

const reader = new Memory()
reader.put('person', {
  id: 'p',
  seq: 1,
  nameZh: { full: '例同学' },
  dateOfBirth: '2005-03-04',
  documents: { k: { type: 'ordinary', number: 'EZ0001001', expiresOn: '2031-02-03' } },
} as unknown as AnyRow)

const columns = ['called', 'age', 'passportNo', 'passportExpiry']
const written = (sensitive: boolean) => {
  const options = { type: 'person', language: 'en', layout: 'sheets', columns, sensitive } as const
  return JSON.stringify(exportPiece({ reader, today: '2026-11-22' }, { options, from: 0, count: 10 }))
}

test('the passport a list shows is written only where sensitive values were asked for', () => {
  expect(written(false)).toMatch(/例同学.*21/)
  expect(written(false)).not.toMatch(/EZ0001001|2031/)
  expect(written(true)).toMatch(/EZ0001001/)
  expect(written(true)).toMatch(/2031/)
})
