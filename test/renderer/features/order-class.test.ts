import { expect, test } from 'vitest'
import { withCleanOffice } from '../office/office-harness'
import { live } from './record-life'

withCleanOffice()

test('an order class is made, linked with enterprise, college, agreement and members, found, deleted and brought back', async () => {
  const office = await live({
    type: 'orderClass',
    record: {
      id: 'class',
      state: 'running',
      name: { zh: '示例国际订单班', en: 'Example order class' },
      enterprise: 'firm',
      college: 'college',
      agreement: 'agreement',
      international: true,
      intake: 24,
      placed: 20,
      dates: { from: '2026-01-26', to: '2028-01-26' },
      members: ['one', 'two'],
    },
    others: [
      ['institution', { id: 'firm', name: { zh: '示例企业' }, kind: 'enterprise', industryRoles: ['orderClass'] }],
      ['institution', { id: 'college', name: { zh: '样河学院' } }],
      ['agreement', { id: 'agreement', title: { zh: '订单班协议' }, type: 'orderClass' }],
      ['person', { id: 'one', nameZh: { full: '李样一' } }],
      ['person', { id: 'two', nameZh: { full: '李样二' } }],
    ],
    standsOn: [
      { type: 'institution', id: 'firm', path: 'enterprise' },
      { type: 'institution', id: 'college', path: 'college' },
      { type: 'agreement', id: 'agreement', path: 'agreement' },
      { type: 'person', id: 'two', path: 'members' },
    ],
    change: { members: ['one'], placed: 22, international: false },
    queries: ['订单班', 'order class'],
  })
  const person = await office.view('removal', { type: 'person', id: 'one' })
  expect(person?.emptied).toEqual([{ type: 'orderClass', id: 'class' }])
})
