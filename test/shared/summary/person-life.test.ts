import { describe, expect, test } from 'vitest'
import { Memory } from '../../../renderer/office/memory'
import { dictionary } from '../../../shared/model/dictionary'
import type { AnyRow, Standalone } from '../../../shared/model/types'
import { currentLevel, languageChanges, readScore, showScore } from '../../../shared/summary/language-change'
import { personLife } from '../../../shared/summary/person-life'

/** Everybody here is invented. */

const name = (en: string) => ({ en, zh: `例${en}` })

function office(rows: readonly [Standalone, object][]): Memory {
  const records = new Memory()
  for (const [type, row] of rows) records.put(type, { ...row, seq: 1 } as unknown as AnyRow)
  return records
}

const records = office([
  ['person', { id: 'p1', nameZh: { full: '沈样领' }, nameLatin: { full: 'Shen Yangling' }, institution: 'own' }],
  ['person', { id: 'p2', nameZh: { full: '李例二' } }],
  ['institution', { id: 'own', name: name('Own') }],
  ['institution', { id: 'h', name: name('Host'), contacts: { k: { person: 'p1', post: 'Visiting' } } }],
  ['cohort', { id: 'old', name: name('Old'), dates: { from: '2024-05-01', to: '2024-05-20' } }],
  ['cohort', { id: 'new', name: name('New'), dates: { from: '2026-05-01', to: '2026-05-20' } }],
  ['enrolment', { id: 'e1', person: 'p1', cohort: 'old', role: 'teacher', state: 'completed', trainingHours: 80 }],
  ['enrolment', { id: 'e2', person: 'p1', cohort: 'new', role: 'delegationLeader', state: 'confirmed' }],
  ['enrolment', { id: 'e3', person: 'p2', cohort: 'new', state: 'withdrawn', trainingHours: 40 }],
  ['qualification', { id: 'q', title: name('Certificate') }],
  [
    'qualificationResult',
    {
      id: 'r',
      person: 'p1',
      qualification: 'q',
      unit: 'U1',
      result: 'pass',
      state: 'awarded',
      awardedOn: '2025-01-02',
    },
  ],
  [
    'event',
    { id: 'ev', title: name('Ceremony'), dates: { from: '2025-04-03' }, guests: { g: { person: 'p1', post: 'Dean' } } },
  ],
  [
    'masterClass',
    {
      id: 'm',
      name: name('Class'),
      master: 'p1',
      pairs: { z: { master: 'p1', apprentice: 'p2', agreedOn: '2025-09-01' } },
    },
  ],
  [
    'agreement',
    {
      id: 'a',
      title: name('Agreement'),
      signedOn: '2025-04-03',
      parties: { k: { institution: 'own', signatory: 'SHEN Yangling' } },
    },
  ],
  ['agreement', { id: 'b', title: name('Other'), parties: { k: { institution: 'h', signatory: '沈样领' } } }],
])

test('a life is put together from every record that names the person', () => {
  const life = personLife(records, 'p1')
  expect(life?.items.map(({ type, id }) => `${type} ${id}`).sort()).toEqual([
    'agreement a',
    'cohort new',
    'cohort old',
    'event ev',
    'masterClass m',
    'qualificationResult r',
  ])
  expect(life?.enrolments.map(({ cohort }) => cohort?.id)).toEqual(['new', 'old'])
  expect(life?.hours).toBe(80)
  expect(life?.contactOf).toMatchObject([{ id: 'h', post: 'Visiting' }])
  expect(life?.guestOf).toMatchObject([{ id: 'ev', post: 'Dean' }])
  expect(life?.results).toMatchObject([{ qualification: name('Certificate') }])
  const detail = (id: string) => life?.items.find((item) => item.id === id)?.details.map(({ en }) => en)
  expect(detail('old')).toEqual(['Teacher in training', '80 h'])
  expect(detail('m')).toEqual(['as master'])
  expect(detail('r')).toEqual(['U1', 'Pass'])
})

test('an apprentice sees the pair from the other side, and a journey given up counts no hours', () => {
  const life = personLife(records, 'p2')
  expect(life?.items.find(({ type }) => type === 'masterClass')).toMatchObject({
    details: [{ en: 'as apprentice' }],
    when: { from: '2025-09-01' },
  })
  expect(life?.hours).toBe(0)
  expect(life?.items.find(({ id }) => id === 'new')?.details.map(({ en }) => en)).toEqual(['Withdrawn'])
  expect(personLife(records, 'nobody')).toBeNull()
})

describe('language scores', () => {
  test('before and after are compared test by test, in points and on the scale', () => {
    const changes = languageChanges({
      a: { test: 'ielts', stage: 'entry', overall: '5.5', cefr: 'B2', takenOn: '2025-09' },
      b: { test: 'ielts', stage: 'exit', overall: '6.5', cefr: 'C1', takenOn: '2025-11' },
      older: { test: 'ielts', stage: 'exit', overall: '4', takenOn: '2020-01' },
      c: { test: 'cefr', stage: 'entry', overall: 'b1' },
      plain: { test: 'cet4', overall: '500' },
    })
    expect(changes).toMatchObject([
      { test: 'ielts', points: 1, levels: 1 },
      { test: 'cefr', after: null, points: null, levels: null },
    ])
    expect(currentLevel({ a: { test: 'cefr', overall: 'B1' } })).toBe('B1')
    expect(currentLevel(undefined)).toBeNull()
  })

  test.each([
    ['B2', { test: 'cefr', overall: 'B2', cefr: 'B2' }],
    ['ｂ２', { test: 'cefr', overall: 'B2', cefr: 'B2' }],
    ['IELTS 6.0', { test: 'ielts', overall: '6.0' }],
    ['雅思6.5', { test: 'ielts', overall: '6.5' }],
    ['CET-6: 512', { test: 'cet6', overall: '512' }],
    ['6.5', { test: 'ielts', overall: '6.5' }],
    ['512', null],
    ['good', null],
    ['IELTS', null],
  ])('%s is read as a score', (text, score) => {
    const read = readScore(text, dictionary.languageScore.fields.test.values)
    expect(read).toEqual(score)
    if (read)
      expect(
        readScore(showScore(read, read.test === 'cefr' ? '' : 'IELTS'), dictionary.languageScore.fields.test.values),
      ).not.toBeNull()
  })
})
