import { test } from 'vitest'
import { withCleanOffice } from '../office/office-harness'
import { live } from './record-life'

withCleanOffice()

test('a press item is made, linked with what it reports on, found, changed, deleted and brought back', async () => {
  await live({
    type: 'pressItem',
    record: {
      id: 'press',
      headline: '示例院校签署合作协议',
      outlet: '示例职教报',
      publishedOn: '2021-10-23',
      medium: 'print',
      language: 'zh',
      url: 'https://news.example/signing',
      event: 'ceremony',
      agreement: 'agreement',
      cohort: 'cohort',
    },
    others: [
      ['event', { id: 'ceremony', title: { zh: '签约仪式' } }],
      ['agreement', { id: 'agreement', title: { zh: '框架协议' } }],
      ['cohort', { id: 'cohort', name: { zh: '示例团' } }],
    ],
    standsOn: [
      { type: 'event', id: 'ceremony', path: 'event' },
      { type: 'agreement', id: 'agreement', path: 'agreement' },
      { type: 'cohort', id: 'cohort', path: 'cohort' },
    ],
    change: { medium: 'online', publishedOn: '2021-10-24', cohort: undefined },
    queries: ['签署合作'],
  })
})
