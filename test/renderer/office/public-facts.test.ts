/** Every public fact of the field can be put on record, and is found again by searching and by its links. */
import type { Standalone } from '@shared/model/types'
import { beforeEach, describe, expect, test } from 'vitest'
import { publicFacts } from '../../fixtures/public-facts'
import { type Opened, openOn, withCleanOffice } from './office-harness'
import { PageJournal } from './test-journal'

withCleanOffice()

let opened: Opened
const journal = () => new PageJournal()
beforeEach(async () => {
  const kept = journal()
  const first = await openOn(kept)
  await first.office.ask('commit', { why: 'edit', note: 'Public facts', changes: [...publicFacts] })
  // What is found was read from the disk again.
  await first.end()
  opened = await openOn(kept)
})

async function found(query: string, type: Standalone): Promise<string[]> {
  const { groups } = await opened.office.view('search', { query, language: 'en', recent: [], most: 50 })
  return (groups.find((group) => group.type === type)?.hits ?? []).map(({ id }) => id)
}

/** Records that the page of a record shows as connected with it, as `type id`. */
async function linked(type: Standalone, id: string): Promise<string[]> {
  const view = await opened.office.view('record', { type, id })
  return (view?.links ?? []).flatMap(({ lines }) => lines.map((line) => `${line.type} ${line.id}`)).sort()
}

describe('the signing of 22 October 2021 in Beijing', () => {
  test.each([
    ['First Landing', 'first-landing'],
    ['association of education', 'aet'],
    ['辽宁农业', 'liaoning'],
    ['liaoning', 'liaoning'],
    ['lnnyzyjsxy', 'liaoning'],
  ])('a party is found by %s', async (query, id) => {
    expect(await found(query, 'institution')).toContain(id)
  })

  test('each party shows the agreement and the ceremony, and the ceremony the agreement', async () => {
    for (const party of ['aet', 'first-landing', 'liaoning'])
      expect(await linked('institution', party)).toEqual(['agreement agreement-2021', 'event signing-2021'])
    expect(await linked('event', 'signing-2021')).toEqual(['agreement agreement-2021'])
    expect(await found('beijing', 'event')).toEqual(['signing-2021'])
    expect(await opened.office.get('agreement', 'agreement-2021')).toMatchObject({ signedOn: '2021-10-22' })
  })
})

test('the Sino-British Centre, and what a centre consists of', async () => {
  expect(await found('sino-british', 'alliance')).toEqual(['centre'])
  expect(await linked('institution', 'initiator')).toEqual(['alliance example-centre'])
  expect(await linked('institution', 'executor')).toEqual(['alliance example-centre'])
  expect(await linked('person', 'director')).toEqual(['alliance example-centre'])
  expect(await found('horticulture', 'alliance')).toEqual(['example-centre'])
  expect(await found('member.example', 'alliance')).toEqual(['example-centre'])
  const centre = await opened.office.get('alliance', 'example-centre')
  expect(Object.values(centre?.declaredCounts ?? {})).toEqual([{ programmes: 7, places: 4 }])
  expect(Object.values(centre?.members ?? {}).map(({ role }) => role)).toEqual(['initiating', 'executing', 'member'])
})

test('the four levels of internationalisation', async () => {
  expect(await found('四个层面', 'plan')).toEqual(['four-levels'])
  const plan = await opened.office.get('plan', 'four-levels')
  expect(Object.values(plan?.projects ?? {}).map(({ level }) => level)).toEqual([
    'school',
    'student',
    'teacher',
    'parent',
  ])
})

test('the annual meeting of 2025 with its figures and the seven projects signed there', async () => {
  expect(await found('annual meeting 2025', 'event')).toEqual(['meeting-2025'])
  expect(await found('年会', 'event')).toEqual(['meeting-2025'])
  const meeting = await opened.office.get('event', 'meeting-2025')
  expect(Object.values(meeting?.declaredCounts ?? {})).toEqual([
    { domestic: 42, overseas: 15, enterprises: 20, signed: 7 },
  ])
  expect(await linked('event', 'meeting-2025')).toHaveLength(7)
})

test('the basic agreement with Laos', async () => {
  expect(await found('basic agreement laos', 'agreement')).toEqual(['basic-agreement'])
  expect(await linked('institution', 'laos-party')).toEqual(['agreement basic-agreement'])
  expect(await opened.office.get('institution', 'laos-party')).toMatchObject({ country: 'LA' })
})

test("the ministry's three batches of about 300 colleges", async () => {
  expect(await found('300', 'institution')).toEqual(['ministry'])
  expect(await found('第三批', 'plan')).toEqual(['batch-3'])
  const plans = await opened.office.list('plan')
  expect(plans.flatMap(({ batch }) => batch ?? []).sort()).toEqual(['batch1', 'batch2', 'batch3'])
})
