/** A consent that was taken back stays taken back, whatever an old list or a merged record says. */
import { mergeChanges } from '@shared/import/match/merge-people'
import type { AnyRow, Row } from '@shared/model/types'
import { consentState, standing } from '@shared/rules/consents'
import { expect, test } from 'vitest'
import { applyChanges } from '../../../renderer/office/apply'
import { csv, importOptions, Office } from './office'

const list = csv(['姓名', '护照号', '监护人同意书', '肖像使用授权'], ['沈样照', 'E11112222', '是', '是'])

const personOf = (office: Office): Row<'person'> => {
  const [person] = office.records.all('person')
  if (!person) throw new Error('nobody')
  return person
}

test('a list of before, imported again, does not give it again', () => {
  const office = new Office()
  const tour = importOptions({ name: '研学团' })
  office.import('list.csv', list, tour)
  const [cohort] = office.records.all('cohort')
  const before = personOf(office)
  expect(consentState(before, 'photo')).toBe('given')
  const consents = Object.fromEntries(
    Object.entries(before.consents ?? {}).map(([key, consent]) => [key, { ...consent, withdrawnOn: '2026-08-01' }]),
  )
  office.records.put('person', { ...before, consents } as unknown as AnyRow)
  office.import('list.csv', list, importOptions({ id: cohort?.id ?? '' }))
  expect([...office.records.all('person')]).toHaveLength(1)
  expect(['photo', 'guardian'].map((purpose) => consentState(personOf(office), purpose as 'photo'))).toEqual([
    'withdrawn',
    'withdrawn',
  ])
})

test('two records of one person, of which one took it back: the later word counts', () => {
  const office = new Office()
  const put = (id: string, consent: object) =>
    office.records.put('person', {
      id,
      seq: 1,
      nameZh: { full: '沈样照' },
      consents: { [`c${id}`]: consent },
    } as unknown as AnyRow)
  put('a', { kind: 'photo', given: true, givenOn: '2026-01-01' })
  put('b', { kind: 'photo', given: true, givenOn: '2025-01-01', withdrawnOn: '2026-03-01' })
  applyChanges(office.records, mergeChanges(office.records, 'a', 'b', new Set()) ?? [], 2)
  const merged = office.records.get('person', 'a') as Row<'person'>
  expect(Object.keys(merged.consents ?? {})).toHaveLength(2)
  expect(consentState(merged, 'photo')).toBe('withdrawn')
  const again = {
    ...merged,
    consents: { ...merged.consents, n: { kind: 'photo', given: true, givenOn: '2026-03-01' } },
  }
  expect(standing(again as Row<'person'>).map(([key]) => key)).toEqual(['n'])
})
