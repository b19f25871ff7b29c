import type { Row } from '@shared/model/types'
import { expect, test } from 'vitest'
import { updated } from '../../../renderer/records/edits'
import { handedIn, handedOut, openLoan } from '../../../renderer/records/person/custody'
import { enrolChange } from '../../../renderer/records/person/enrol'
import { withCleanOffice } from '../office/office-harness'
import { change, emptyOffice, live, make } from './record-life'

/** Everybody here is invented. */

withCleanOffice()

const person = {
  id: 'p1',
  state: 'active',
  nameZh: { family: '沈', given: '样领', full: '沈样领' },
  nameLatin: { family: 'Shen', given: 'Yangling', full: 'Shen Yangling' },
  kinds: ['teacher'],
  institution: 'c1',
  teacherProfile: { profTitle: '副教授', dualQualified: 'senior', dualQualifiedOn: '2021-06-30' },
  languageScores: { a: { test: 'ielts', stage: 'entry', overall: '5.5' } },
  documents: { d1: { type: 'publicAffairs', number: 'PE1234567', custody: 'inOffice' } },
  consents: { q: { kind: 'photo', given: true, givenBy: 'self' } },
  safeguardingChecks: { s: { kind: 'noCriminalRecord', checkedOn: '2026-01-01' } },
}

test('a person lives in the store: linked from a college, a class, an event, a result; found by either name', async () => {
  const office = await live({
    type: 'person',
    record: person,
    others: [
      ['institution', { id: 'c1', name: { en: 'Example College' }, contacts: { k: { person: 'p1', post: 'Dean' } } }],
      ['event', { id: 'v1', title: { en: 'Example ceremony' }, guests: { g: { person: 'p1' } } }],
      ['masterClass', { id: 'm1', name: { en: 'Example class' }, pairs: { z: { apprentice: 'p1' } } }],
      ['qualification', { id: 'q1', title: { en: 'Example award' } }],
      ['qualificationResult', { id: 'r1', person: 'p1', qualification: 'q1', result: 'pass' }],
      ['cohort', { id: 'k1', name: { en: 'Example tour' } }],
      ['enrolment', { id: 'e1', person: 'p1', cohort: 'k1', role: 'teacher', trainingHours: 40 }],
    ],
    standsOn: [{ type: 'institution', id: 'c1', path: 'institution' }],
    shows: {
      'institution.contacts.person': 1,
      'event.guests.person': 1,
      'masterClass.pairs.apprentice': 1,
      'qualificationResult.person': 1,
      'enrolment.person': 1,
    },
    change: {
      'languageScores.b': { test: 'ielts', stage: 'exit', overall: '6.5' },
      'consents.q.withdrawnOn': '2026-05-01',
      'documents.d1.custody': 'lent',
    },
    queries: ['沈样领', 'shen yangling', 'syl'],
    empties: [
      { type: 'institution', id: 'c1', path: 'contacts.k.person' },
      { type: 'event', id: 'v1', path: 'guests.g.person' },
      { type: 'masterClass', id: 'm1', path: 'pairs.z.apprentice' },
    ],
  })
  // A result and an enrolment live with their person and came back with them.
  expect(await office.get('qualificationResult', 'r1')).toMatchObject({ person: 'p1' })
  const life = await office.view('personLife', { id: 'p1' })
  expect(life?.items.map(({ type }) => type).sort()).toEqual(['cohort', 'event', 'masterClass', 'qualificationResult'])
  expect(life?.hours).toBe(40)
})

test('a passport is handed out and comes back, and the log says when', async () => {
  const office = await emptyOffice()
  await make(office, ['person', person])
  let keys = 0
  await change(
    office,
    'person',
    'p1',
    handedOut('d1', { out: '2026-10-08', due: '2026-11-08' }, () => `x${++keys}`),
  )
  const out = (await office.get('person', 'p1')) as Row<'person'>
  expect(openLoan(out.documents?.d1 ?? {})).toMatchObject({ out: '2026-10-08', key: 'x1' })
  const back = await change(office, 'person', 'p1', handedIn(out, 'd1', '2026-11-05'))
  const after = (await office.get('person', 'p1')) as Row<'person'>
  expect(after.documents?.d1).toMatchObject({
    custody: 'inOffice',
    custodyLog: { x1: { out: '2026-10-08', back: '2026-11-05' } },
  })
  expect(openLoan(after.documents?.d1 ?? {})).toBeNull()
  await office.ask('undo', { seq: back })
  expect(openLoan((await office.get('person', 'p1'))?.documents?.d1 ?? {})).not.toBeNull()
})

test('somebody is enrolled once: who withdrew comes back to the place they had', async () => {
  const office = await emptyOffice()
  await make(office, ['person', person], ['cohort', { id: 'k1', name: { en: 'Example tour' } }])
  const enrol = async (before?: Row<'enrolment'>) => {
    const made = enrolChange('p1', 'k1', { role: 'teacher' }, before, () => 'e1')
    if (made) await office.ask('commit', { why: 'edit', changes: [made] })
    return made
  }
  expect(await enrol()).toMatchObject({ op: 'create' })
  const first = (await office.get('enrolment', 'e1')) as Row<'enrolment'>
  expect(enrolChange('p1', 'k1', {}, first, () => 'e2')).toBeNull()
  await change(office, 'enrolment', 'e1', { state: 'withdrawn' })
  const gone = (await office.get('enrolment', 'e1')) as Row<'enrolment'>
  expect(await enrol(gone)).toMatchObject({ op: 'update', id: 'e1' })
  expect(await office.list('enrolment')).toMatchObject([{ id: 'e1', state: 'confirmed' }])
})

test('a cohort lives in the store with its rooms, families, itinerary, incidents and what came out of it', async () => {
  await live({
    type: 'cohort',
    record: {
      id: 'k1',
      state: 'documents',
      name: { en: 'Example tour', zh: '示例研学团' },
      kind: 'studyTourOut',
      dates: { from: '2027-07-12', to: '2027-08-02' },
      host: 'h1',
      agreement: 'a1',
      events: ['v1'],
      rooms: { r1: { number: '101', type: 'twin' } },
      hostFamilies: { f1: { name: { full: 'Mrs Example' }, places: 2 } },
      itinerary: { t1: { date: '2027-07-13', start: '09:00', end: '12:00', kind: 'class' } },
      incidents: { n1: { on: '2027-07-14', kind: 'health', persons: ['e1'] } },
    },
    others: [
      ['institution', { id: 'h1', name: { en: 'Example host' } }],
      ['agreement', { id: 'a1', title: { en: 'Example agreement' } }],
      ['event', { id: 'v1', title: { en: 'Example briefing' } }],
      ['person', person],
      [
        'enrolment',
        {
          id: 'e1',
          person: 'p1',
          cohort: 'k1',
          room: 'r1',
          attendance: { t1: { status: 'present' } },
          feeDue: { amount: 100, currency: 'CNY' },
        },
      ],
      ['output', { id: 'o1', title: { en: 'Example standard' }, cohort: 'k1' }],
      ['masterClass', { id: 'm1', name: { en: 'Example class' }, cohort: 'k1' }],
    ],
    standsOn: [
      { type: 'institution', id: 'h1', path: 'host' },
      { type: 'agreement', id: 'a1', path: 'agreement' },
      { type: 'event', id: 'v1', path: 'events' },
    ],
    shows: { 'enrolment.cohort': 1, 'output.cohort': 1, 'masterClass.cohort': 1 },
    change: { state: 'ready', 'rooms.r1.type': 'triple', 'itinerary.t2': { date: '2027-07-14', kind: 'visit' } },
    queries: ['Example tour', '示例研学'],
    empties: [
      { type: 'output', id: 'o1', path: 'cohort' },
      { type: 'masterClass', id: 'm1', path: 'cohort' },
    ],
  })
})

test('an enrolment lives in the store: its visa, its marks, whose place it took', async () => {
  const office = await live({
    type: 'enrolment',
    record: {
      id: 'e2',
      person: 'p2',
      cohort: 'k1',
      role: 'student',
      state: 'confirmed',
      inPlaceOf: 'e1',
      certificateNo: 'CERT-2027-77',
      visas: { v: { type: 'ukStandardVisitor', status: 'submitted', appointmentOn: '2027-06-01', adults: ['e3'] } },
      attendance: { t1: { status: 'late' } },
      feeDue: { amount: 28600, currency: 'CNY' },
    },
    others: [
      ['cohort', { id: 'k1', name: { en: 'Example tour' }, itinerary: { t1: { kind: 'class', hours: 3 } } }],
      ['person', person],
      ['person', { id: 'p2', nameZh: { full: '李例二' } }],
      ['enrolment', { id: 'e1', person: 'p1', cohort: 'k1', state: 'withdrawn' }],
      ['enrolment', { id: 'e3', person: 'p1', cohort: 'k1' }],
    ],
    standsOn: [
      { type: 'person', id: 'p2', path: 'person' },
      { type: 'cohort', id: 'k1', path: 'cohort' },
      { type: 'enrolment', id: 'e1', path: 'inPlaceOf' },
    ],
    change: {
      'visas.v.status': 'granted',
      feePaid: { amount: 28600, currency: 'CNY' },
      feePaidOn: '2027-05-05',
      'attendance.t1.status': 'present',
    },
    queries: ['CERT-2027-77'],
  })
  const dossier = await office.view('cohort', { id: 'k1' })
  expect(dossier?.participants.map(({ enrolment }) => enrolment.id)).toContain('e2')
  // Taking the substituted away leaves no place that leads nowhere.
  const removal = await office.view('removal', { type: 'enrolment', id: 'e1' })
  await office.ask('commit', { why: 'edit', changes: removal?.changes ?? [] })
  expect((await office.get('enrolment', 'e2'))?.inPlaceOf).toBeUndefined()
})

test('changes of many people of a cohort are one step, and one undo takes all of it back', async () => {
  const office = await emptyOffice()
  await make(
    office,
    ['cohort', { id: 'k1' }],
    ...Array.from({ length: 30 }, (_, at) => [
      ['person', { id: `p${at}` }] as const,
      ['enrolment', { id: `e${at}`, person: `p${at}`, cohort: 'k1', feeDue: { amount: 10 } }] as const,
    ]).flat(),
  )
  const rows = await office.list('enrolment')
  const changes = rows.map((row) => updated('enrolment', row, { feePaid: row.feeDue, feePaidOn: '2027-01-01' }))
  const { seq } = await office.ask('commit', { why: 'edit', changes: changes.filter((each) => each !== null) })
  expect((await office.list('enrolment')).every(({ feePaidOn }) => feePaidOn === '2027-01-01')).toBe(true)
  await office.ask('undo', { seq })
  expect((await office.list('enrolment')).some(({ feePaid }) => feePaid)).toBe(false)
})
