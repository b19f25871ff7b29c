import { masterClassFigures, targetsMet } from '@shared/summary/pairs'
import { expect, test } from 'vitest'
import { withCleanOffice } from '../office/office-harness'
import { live, made } from './record-life'

withCleanOffice()

/** Everybody and everything here is invented. */
test('a master class lives in the store: master, pairs with targets, sessions, outputs and its cohort', async () => {
  await live(
    {
      type: 'masterClass',
      record: {
        id: 'm1',
        name: { en: 'Example master class', zh: '示例大师班' },
        master: 'p1',
        cohort: 'cohort1',
        craft: '机电装调',
        state: 'running',
        pairs: {
          a: {
            master: 'p1',
            apprentice: 'p2',
            agreedOn: '2027-01-01',
            targets: { x: { text: '独立装调', met: true }, y: { text: '双语手册' } },
            grade: '良好',
          },
          b: { apprentice: 'p3', graduatedOn: '2027-06-30' },
        },
        sessions: { s: { date: '2027-02-01', hours: 4 }, t: { date: '2027-02-08', hours: 2.5 } },
        outputs: ['out1'],
      },
      others: [
        made('cohort', { id: 'cohort1', name: { en: 'Example apprentices' } }),
        made('person', { id: 'p1', nameZh: { full: '汤例一' } }),
        made('person', { id: 'p2', nameZh: { full: '钱例二' } }),
        made('person', { id: 'p3', nameZh: { full: '孙例三' } }),
        made('output', { id: 'out1', title: { zh: '示例双语手册' } }),
      ],
      standsOn: [
        { type: 'person', id: 'p1', path: 'master' },
        { type: 'person', id: 'p2', path: 'pairs.apprentice' },
        { type: 'person', id: 'p3', path: 'pairs.apprentice' },
        { type: 'cohort', id: 'cohort1', path: 'cohort' },
        { type: 'output', id: 'out1', path: 'outputs' },
      ],
      queries: ['大师班'],
      change: { 'pairs.a.graduatedOn': '2027-06-30', 'pairs.a.targets.y.met': true, state: 'completed' },
    },
    async (office) => {
      const row = await office.get('masterClass', 'm1')
      expect(masterClassFigures(row ?? {})).toEqual({ apprentices: 2, graduated: 1, sessions: 2, hours: 6.5 })
      expect(targetsMet(row?.pairs?.a ?? {})).toEqual({ met: 1, total: 2 })
    },
  )
})
