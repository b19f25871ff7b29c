import type { Change } from '@shared/model/change-set'
import { MODEL_VERSION } from '@shared/model/change-set'
import { type Upgrade, upgradedChange, upgradedRow, upgrades } from '@shared/model/upgrades'
import { expect, test } from 'vitest'

const later: Upgrade[] = [
  {
    to: 2,
    steps: [
      { does: 'rename', type: 'person', from: 'documents.*.no', to: 'documents.*.number' },
      { does: 'map', type: 'person', path: 'sex', values: { female: 'F', male: 'M' } },
      { does: 'default', type: 'person', path: 'kind', value: 'student' },
    ],
  },
  {
    to: 3,
    steps: [
      { does: 'drop', type: 'person', path: 'fax' },
      { does: 'rename', type: 'person', from: 'tel', to: 'phone' },
    ],
  },
]
const old = {
  id: 'p1',
  sex: 'female',
  fax: '1',
  tel: '2',
  documents: { k1: { no: 'E1' }, k2: { no: 'E2', type: 'x' } },
}

test('every step to the dictionary of today is taken, and no other', () => {
  expect(upgrades.every(({ to }, i) => to <= MODEL_VERSION && to > (upgrades[i - 1]?.to ?? 1))).toBe(true)
})

test('a row of an older dictionary is read as one of today', () => {
  expect(upgradedRow('person', old, 1, later)).toEqual({
    id: 'p1',
    sex: 'F',
    kind: 'student',
    phone: '2',
    documents: { k1: { number: 'E1' }, k2: { number: 'E2', type: 'x' } },
  })
  expect(upgradedRow('person', old, 3, later)).toEqual(old)
  expect(upgradedRow('person', { id: 'p1', tel: '2' }, 2, later)).toEqual({ id: 'p1', phone: '2' })
  expect(upgradedRow('cohort', old, 1, later)).toEqual(old)
})

test('so is a change: its paths and both of its sides', () => {
  const change: Change = {
    t: 'person',
    id: 'p1',
    subject: 'p1',
    op: 'update',
    base: 1,
    set: [
      { p: 'documents.k1.no', from: 'E1', to: 'E2' },
      { p: 'documents.k3', to: { no: 'E3' } },
      { p: 'sex', from: 'male', to: 'female' },
      { p: 'fax', to: '9' },
      { p: 'tel', from: '2' },
      { p: 'email', to: 'x@example.org' },
    ],
  }
  expect(upgradedChange(change, 1, later)).toMatchObject({
    set: [
      { p: 'documents.k1.number', from: 'E1', to: 'E2' },
      { p: 'documents.k3', to: { number: 'E3' } },
      { p: 'sex', from: 'M', to: 'F' },
      { p: 'phone', from: '2' },
      { p: 'email', to: 'x@example.org' },
    ],
  })
})

test('replaying old changes gives what upgrading the old row gives', () => {
  const create: Change = { t: 'person', id: 'p1', subject: 'p1', op: 'create', row: old }
  expect(upgradedChange(create, 1, later)).toMatchObject({ row: upgradedRow('person', old, 1, later) })
})
