import type { AnyRow } from '@shared/model/types'
import { ownInstitution } from '@shared/rules/own-institution'
import { expect, test } from 'vitest'
import { Memory } from '../../../renderer/office/memory'

function idWhen(office: object, ...names: { zh?: string; en?: string }[]): string | undefined {
  const reader = new Memory()
  reader.put('office', { id: 'office', seq: 1, name: office } as unknown as AnyRow)
  names.forEach((name, index) => {
    reader.put('institution', { id: `i${index}`, seq: 1, name } as unknown as AnyRow)
  })
  return ownInstitution(reader)?.id
}

test.each<[string, object, { zh?: string; en?: string }[], string | undefined]>([
  ['its own name', { zh: '样河职业技术学院' }, [{ zh: '别处学院' }, { zh: '样河职业技术学院' }], 'i1'],
  ['a department of it', { zh: '样河职业技术学院国际交流处' }, [{ zh: '样河职业技术学院' }], 'i0'],
  ['in English', { en: 'International Office, Yanghe College' }, [{ en: 'Yanghe College' }], 'i0'],
  ['in traditional characters', { zh: '樣河職業技術學院國際處' }, [{ zh: '样河职业技术学院' }], 'i0'],
  ['the longest of several', { zh: '样河学院附属中学国际部' }, [{ zh: '样河学院' }, { zh: '样河学院附属中学' }], 'i1'],
  [
    'in English as an import wrote it',
    { en: 'Yanghe College, International Office' },
    [{ en: 'YANGHE  College' }],
    'i0',
  ],
  ['none', { zh: '样河职业技术学院' }, [{ zh: '示例大学' }, {}], undefined],
  ['an office without a name', {}, [{ zh: '示例大学' }], undefined],
])('the institution of an office: %s', (_, office, names, id) => {
  expect(idWhen(office, ...names)).toBe(id)
})

test.each<[string, object, string | undefined]>([
  ['a former name', { name: { zh: '样河学院' }, formerNames: ['样河职业技术学院'] }, 'i0'],
  [
    'its short name, where that is what the office is called',
    { name: { en: 'X' }, shortName: '样河职业技术学院国际处' },
    'i0',
  ],
  ['a short name that only stands in it', { name: { en: 'Other' }, shortName: '技术' }, undefined],
])('the institution of an office by %s', (_, row, id) => {
  const reader = new Memory()
  reader.put('office', { id: 'office', seq: 1, name: { zh: '样河职业技术学院国际处' } } as unknown as AnyRow)
  reader.put('institution', { id: 'i0', seq: 1, ...row } as unknown as AnyRow)
  expect(ownInstitution(reader)?.id).toBe(id)
})
