import { expect, test } from 'vitest'
import { codesOf } from '../../../renderer/features/institution/codes'
import { withCleanOffice } from '../office/office-harness'
import { emptyOffice, live, make, pageOf } from './record-life'

withCleanOffice()

const college = {
  id: 'college',
  state: 'active',
  name: { zh: '样河职业技术学院', en: 'Yanghe Example College' },
  shortName: '样河职院',
  formerNames: ['样河工业学校'],
  kind: 'higherVocational',
  side: 'domestic',
  country: 'CN',
  schoolCode: '4199000001',
  honours: ['doubleHigh', 'nationalDemonstration', 'modernApprenticeship'],
  website: 'https://yanghe.example',
  contacts: { c1: { person: 'zhang', post: '处长', language: 'both', current: true } },
  firstContact: '2019-03-12',
}

const others = [
  ['person', { id: 'zhang', nameZh: { full: '张样一', family: '张', given: '样一' }, institution: 'college' }],
  ['institution', { id: 'partner', name: { en: 'Northbridge Example College' } }],
  [
    'agreement',
    {
      id: 'agreement',
      title: { en: 'Example memorandum' },
      state: 'inForce',
      signedOn: '2021-10-22',
      validity: { from: '2021-10-22', to: '2999-10-21' },
      parties: { a: { institution: 'college', side: 'own' }, b: { institution: 'partner', side: 'partner' } },
    },
  ],
  ['cohort', { id: 'cohort', name: { en: 'Example tour' }, sending: ['college'], dates: { from: '2026-07-01' } }],
  ['event', { id: 'event', title: { en: 'Example forum' }, institutions: ['college', 'partner'] }],
  ['orderClass', { id: 'class', name: { en: 'Example order class' }, college: 'college' }],
  ['pressItem', { id: 'press', headline: 'Example report', agreement: 'agreement', publishedOn: '2021-10-23' }],
  ['alliance', { id: 'alliance', name: { en: 'Example alliance' }, members: { m: { institution: 'college' } } }],
] as const

test('an institution with honours and contacts is made, linked, found, changed, deleted and brought back', async () => {
  const office = await live({
    type: 'institution',
    record: college,
    others,
    standsOn: [{ type: 'person', id: 'zhang', path: 'contacts.person' }],
    shows: {
      'agreement.parties.institution': 1,
      'cohort.sending': 1,
      'event.institutions': 1,
      'person.institution': 1,
      'orderClass.college': 1,
      'alliance.members.institution': 1,
    },
    change: {
      honours: ['doubleHigh', 'internationalised'],
      'contacts.c1.current': false,
      'contacts.c2': { person: 'zhang', post: '副处长' },
      state: 'dormant',
    },
    queries: ['样河职业', '样河工业学校', 'yanghe example', '样河职院'],
    empties: [
      { type: 'agreement', id: 'agreement', path: 'parties.a.institution' },
      { type: 'person', id: 'zhang', path: 'institution' },
      { type: 'cohort', id: 'cohort', path: 'sending' },
      { type: 'alliance', id: 'alliance', path: 'members.m.institution' },
    ],
  })
  const agreement = (await pageOf(office, 'institution', 'college'))?.links.find(({ type }) => type === 'agreement')
  expect(agreement?.lines[0]).toMatchObject({ id: 'agreement', state: 'inForce' })
})

test('its life with the office is told newest first, the press by what it reports on', async () => {
  const office = await emptyOffice()
  await make(office, ...others, ['institution', college])
  const life = await office.view('institutionLife', { id: 'college' })
  expect(life.map(({ id, by }) => [id, by])).toEqual([
    ['cohort', 'sending'],
    ['press', 'agreement'],
    ['agreement', 'parties.institution'],
    ['event', 'institutions'],
    ['class', 'college'],
    ['alliance', 'members.institution'],
  ])
})

test('ten thousand people are counted, and a few of them named', async () => {
  const office = await emptyOffice()
  const people = Array.from(
    { length: 10_000 },
    (_, at) => ['person' as const, { id: `p${at}`, nameZh: { full: `样${at}` }, institution: 'college' }] as const,
  )
  await make(office, ['institution', college], ...people)
  const group = (await pageOf(office, 'institution', 'college'))?.links.find(({ type }) => type === 'person')
  expect(group?.total).toBe(10_000)
  expect(group?.lines.length).toBeLessThanOrEqual(50)
})

test('codes are asked where they exist, and shown wherever they stand', () => {
  const row = { id: 'x', seq: 1 }
  expect(codesOf({ ...row, side: 'overseas' })).not.toContain('schoolCode')
  expect(codesOf({ ...row, side: 'overseas', schoolCode: '4199000001' })).toContain('schoolCode')
  expect(codesOf({ ...row, side: 'domestic', kind: 'enterprise' })).toEqual(['usci', 'orgCode', 'companyNo'])
})
