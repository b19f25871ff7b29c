import type { AnyRow } from '@shared/model/types'
import { expect, test } from 'vitest'
import { withOwnSide } from '../../../renderer/records/new-record/fields'

const made = (parties?: object) =>
  withOwnSide({ id: 'a', seq: 0, ...(parties && { parties }) } as unknown as AnyRow, 'parties', 'own', 'k9')

test('a new agreement has the office on our side, unless somebody stands there', () => {
  const ours = { institution: 'own', side: 'own' }
  expect(made()).toMatchObject({ parties: { k9: ours } })
  expect(made({ k1: { institution: 'x', side: 'partner' } })).toMatchObject({
    parties: { k1: { institution: 'x', side: 'partner' }, k9: ours },
  })
  expect(made({ k1: { institution: 'branch', side: 'own' } })).toMatchObject({
    parties: { k1: { institution: 'branch' } },
  })
  expect(Object.keys(made({ k1: { institution: 'own', side: 'third' } }).parties as object)).toEqual(['k1'])
})
