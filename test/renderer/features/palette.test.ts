import { expect, test } from 'vitest'
import { actions } from '../../../renderer/features/search/actions'
import { paletteGroups } from '../../../renderer/features/search/entries'

const nobody = { groups: [], recent: [], searched: 0 }
const found = (query: string) =>
  paletteGroups(nobody, query, actions).flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'action' ? [entry.action.key] : [])),
  )

test.each(['待处理个人信息', '删除个人信息', '保存期限', 'erase', 'Personal data to erase', 'retention period'])(
  '“%s” leads to the data that are to be erased',
  (query) => {
    expect(found(query)).toContain('retention')
  },
)

test('one letter does not find words in the middle of others', () => {
  expect(found('p')).toContain('retention')
  expect(found('p')).not.toContain('new-person')
  expect(found('pers')).toContain('new-person')
  expect(found('xyz')).toEqual([])
})
