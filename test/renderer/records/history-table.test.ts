import { expect, test } from 'vitest'
import type { RecordHistory } from '../../../renderer/records/history-words'
import { historyTable } from '../../../renderer/records/person-file/history-table'
import { itemNames } from '../../../shared/model/record-name'
import type { Row } from '../../../shared/model/types'

const cohort = {
  id: 'c',
  seq: 1,
  rooms: { k1: { number: 'A101', place: 'Example Hall' } },
  hostFamilies: { k2: { name: { full: 'Sample' } } },
} as unknown as Row<'cohort'>

const history = (from: string, to: string): RecordHistory => ({
  type: 'enrolment',
  id: 'e',
  entries: [
    {
      seq: 1,
      at: '2026-11-22T08:00:00Z',
      who: 'Chen Shili',
      why: 'edit',
      set: [{ p: 'room', from, to }],
      op: 'update',
      undone: false,
    },
  ],
})

function told(from: string, to: string): string {
  const block = historyTable([history(from, to)], itemNames(cohort))
  return JSON.stringify(block)
}

test('a room in the history of a place is told by its number, and one that is gone as that, never by its key', () => {
  expect(told('k1', 'k9')).toContain('A101 · Example Hall → (removed since)')
  expect(told('k9', 'k1')).toContain('（已删除） → A101 · Example Hall')
})

test('what a cohort holds is named by what people call it', () => {
  expect(itemNames(cohort)).toEqual({
    k1: { en: 'A101 · Example Hall', zh: 'A101 · Example Hall' },
    k2: { en: 'Sample', zh: 'Sample' },
  })
})
