import type { Row } from '@shared/model/types'
import { expect, test } from 'vitest'
import { renewalStart } from '../../../renderer/features/agreement/renewal'
import { withCleanOffice } from '../office/office-harness'
import { change, emptyOffice, live, make, pageOf } from './record-life'

withCleanOffice()

const agreement = {
  id: 'agreement',
  state: 'inForce',
  number: 'YH-2021-07',
  title: { zh: '样河合作框架协议', en: 'Example framework agreement' },
  type: 'framework',
  parties: {
    a: { institution: 'own', side: 'own', signatory: '张样一', post: '院长' },
    b: { institution: 'partner', side: 'partner', signatory: 'Helen Example', post: 'Principal' },
  },
  signedOn: '2021-10-22',
  signPlace: '北京',
  validity: { from: '2021-10-22', to: '2026-10-21' },
  term: '五年',
  autoRenew: false,
  noticeDays: 90,
  languages: ['zh', 'en'],
  parentAgreement: 'intent',
  event: 'ceremony',
  obligations: { o1: { text: '互派教师', due: '2023-06-30', quantity: 10, done: true }, o2: { text: '联合开发标准' } },
}

const others = [
  ['institution', { id: 'own', name: { zh: '样河职业技术学院' } }],
  ['institution', { id: 'partner', name: { en: 'Northbridge Example College' } }],
  ['agreement', { id: 'intent', title: { en: 'Example letter of intent' }, type: 'loi', state: 'signed' }],
  ['event', { id: 'ceremony', title: { zh: '签约仪式' }, kind: 'signing' }],
  ['cohort', { id: 'cohort', name: { en: 'Example tour' }, agreement: 'agreement' }],
  ['pressItem', { id: 'press', headline: 'Example report', agreement: 'agreement' }],
] as const

test('an agreement is made, linked with parties, ceremony, parent, press and cohort, found, deleted and brought back', async () => {
  await live({
    type: 'agreement',
    record: agreement,
    others,
    standsOn: [
      { type: 'institution', id: 'partner', path: 'parties.institution' },
      { type: 'event', id: 'ceremony', path: 'event' },
      { type: 'agreement', id: 'intent', path: 'parentAgreement' },
    ],
    shows: { 'cohort.agreement': 1, 'pressItem.agreement': 1 },
    change: { 'obligations.o2.done': true, 'parties.c': { institution: 'own', side: 'third' }, state: 'terminated' },
    queries: ['样河合作', 'example framework', 'YH-2021-07'],
    empties: [
      { type: 'cohort', id: 'cohort', path: 'agreement' },
      { type: 'pressItem', id: 'press', path: 'agreement' },
    ],
  })
})

test('a renewal takes over who and what, and begins where the old one ends', () => {
  const start = renewalStart({ ...agreement, seq: 1 } as unknown as Row<'agreement'>, '2026-08-01')
  expect(start).toMatchObject({
    renewalOf: 'agreement',
    title: agreement.title,
    parties: agreement.parties,
    parentAgreement: 'intent',
    validity: { from: '2026-10-22', to: '2031-10-21' },
  })
  for (const own of ['number', 'signedOn', 'event', 'obligations', 'state', 'id']) expect(start).not.toHaveProperty(own)
})

test('without a term it runs as long as before; without an end nothing is guessed', () => {
  const { term: _, ...noTerm } = agreement
  const row = { ...noTerm, seq: 1 } as unknown as Row<'agreement'>
  expect(renewalStart(row, '2026-08-01').validity).toEqual({ from: '2026-10-22', to: '2031-10-21' })
  const { validity: __, ...open } = { ...agreement, term: '长期' }
  expect(renewalStart({ ...open, seq: 1 } as unknown as Row<'agreement'>, '2026-08-01')).not.toHaveProperty('validity')
})

test('the renewal and what it renews lead to each other, in the states that dates make of them', async () => {
  const office = await emptyOffice()
  const ended = { ...agreement, validity: { from: '2015-01-01', to: '2019-12-31' }, term: undefined }
  await make(office, ...others, ['agreement', ended])
  await make(office, ['agreement', { id: 'next', state: 'draft', title: { en: 'Next' }, renewalOf: 'agreement' }])
  const page = await pageOf(office, 'agreement', 'agreement')
  expect(page?.links.find(({ path }) => path === 'renewalOf')?.lines).toMatchObject([{ id: 'next', state: 'draft' }])
  expect((await pageOf(office, 'agreement', 'next'))?.named.agreement).toMatchObject({ state: 'expired' })
  await change(office, 'agreement', 'agreement', { state: 'renewed' })
  expect((await pageOf(office, 'agreement', 'next'))?.named.agreement).toMatchObject({ state: 'renewed' })
})
