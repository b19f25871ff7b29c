import { attachedFiles } from '@shared/export/attached-files'
import type { AnyRow, Standalone } from '@shared/model/types'
import { expect, test } from 'vitest'
import { Memory } from '../../../renderer/office/memory'

const file = (fileName: string) => ({ fileName, sha256: fileName.padEnd(64, '0'), bytes: 1 })
const reader = new Memory()
const put = (type: Standalone, row: object) => reader.put(type, { seq: 1, ...row } as unknown as AnyRow)
put('person', {
  id: 'adult',
  nameZh: { full: '例老师' },
  photo: file('face.jpg'),
  files: { a: file('cv.pdf') },
  documents: { p: { number: 'EZ0001001', scan: file('passport.pdf') } },
})
put('person', { id: 'child', nameZh: { full: '例同学' }, photo: file('child.jpg') })
put('agreement', { id: 'signed', title: { en: 'Example agreement' }, files: { a: file('scan.pdf') } })

const found = (type: Standalone, more: { ids?: string[]; sensitive?: boolean } = {}) =>
  attachedFiles(
    reader,
    { type, language: 'zh', layout: 'table', sensitive: false, ...more },
    { isChild: ({ id }) => id === 'child' },
  ).map(({ file: { fileName }, of }) => `${of}: ${fileName}`)

test('files of the records go along; those of sensitive fields and of children only with sensitive data', () => {
  expect(found('agreement')).toEqual(['Example agreement: scan.pdf'])
  expect(found('person').sort()).toEqual(['例老师: cv.pdf', '例老师: face.jpg'])
  expect(found('person', { sensitive: true }).sort()).toEqual([
    '例同学: child.jpg',
    '例老师: cv.pdf',
    '例老师: face.jpg',
    '例老师: passport.pdf',
  ])
  expect(found('person', { ids: ['child', 'nobody'], sensitive: true })).toEqual(['例同学: child.jpg'])
})
