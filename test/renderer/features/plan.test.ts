import { planProgress } from '@shared/summary/plan-progress'
import { expect, test } from 'vitest'
import { withCleanOffice } from '../office/office-harness'
import { live, made } from './record-life'

withCleanOffice()

/** Everybody and everything here is invented; the four levels and the batches are the ministry's. */
test('a plan of four levels lives in the store, and its projects are counted from what fulfils them', async () => {
  const levels = ['school', 'student', 'teacher', 'parent'] as const
  const projects = Object.fromEntries(
    levels.map((level, index) => [
      `k${index}`,
      {
        level,
        name: { en: `Example project ${index}`, zh: `示例项目${index}` },
        target: 4,
        status: 'running' as const,
      },
    ]),
  )
  await live(
    {
      type: 'plan',
      record: {
        id: 'plan1',
        name: { en: 'Example plan', zh: '示例国际化方案' },
        institution: 'inst1',
        batch: 'batch2',
        batchYear: 2025,
        state: 'running',
        projects: {
          ...projects,
          k1: { ...projects.k1, cohorts: ['cohort1'], agreements: ['agr1'], outputs: ['out1'] },
        },
        conditions: { c1: { no: 1, text: '开展中外合作办学', met: true } },
      },
      others: [
        made('institution', { id: 'inst1', name: { en: 'Example College' } }),
        made('cohort', { id: 'cohort1', name: { en: 'Example tour' }, state: 'returned' }),
        made('person', { id: 'p1', nameZh: { full: '赵样一' } }),
        made('person', { id: 'p2', nameZh: { full: '钱例二' } }),
        made('enrolment', { id: 'e1', person: 'p1', cohort: 'cohort1' }),
        made('enrolment', { id: 'e2', person: 'p2', cohort: 'cohort1', state: 'withdrawn' }),
        made('agreement', { id: 'agr1', title: { en: 'Example agreement' }, state: 'signed' }),
        made('output', { id: 'out1', title: { en: 'Example standard' }, state: 'adopted' }),
      ],
      standsOn: [
        { type: 'institution', id: 'inst1', path: 'institution' },
        { type: 'cohort', id: 'cohort1', path: 'projects.cohorts' },
        { type: 'agreement', id: 'agr1', path: 'projects.agreements' },
        { type: 'output', id: 'out1', path: 'projects.outputs' },
      ],
      queries: ['example plan'],
      change: { 'projects.k1.actual': 3, 'projects.k1.counted': 'participants', state: 'midReview' },
    },
    async (office) => {
      const counts = await office.view('planCounts', { id: 'plan1' })
      expect(counts.k1?.map(({ measure, count }) => [measure, count])).toEqual([
        ['participants', 1],
        ['people', 1],
        ['personDays', 0],
        ['cohorts', 1],
        ['agreements', 1],
        ['outputs', 1],
        ['adopted', 1],
      ])
      const plan = await office.get('plan', 'plan1')
      expect(
        planProgress(plan ?? {}, '2027-01-01').levels.map(({ level, projects: all }) => [level, all.length]),
      ).toEqual(levels.map((level) => [level, 1]))
    },
  )
})
