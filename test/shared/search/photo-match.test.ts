/** Photos by the names of their files. Everybody is invented. */
import { expect, test } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { matchPhotos } from '../../../shared/search/photo-match'

const person = (id: string, values: Partial<Row<'person'>>): Row<'person'> => ({ id, seq: 1, ...values })
const people = [
  person('you', {
    nameZh: { full: '尤样一', family: '尤', given: '样一' },
    nameLatin: { full: 'YOU Yangyi', family: 'YOU', given: 'Yangyi' },
    studentNo: 'S241001',
    documents: { d1: { type: 'ordinary', number: 'EZ0008140' } },
    idCard: '219900200905120018',
  }),
  person('ouyang', {
    nameZh: { full: '欧阳样三' },
    nameLatin: { full: 'OUYANG Yangsan', family: 'OUYANG', given: 'Yangsan' },
    studentNo: '1002',
  }),
  person('lyu', {
    nameZh: { full: '吕样戊', family: '吕', given: '样戊' },
    nameLatin: { full: 'LÜ Yangwu', family: 'LÜ', given: 'Yangwu' },
  }),
  person('wang', { nameZh: { full: '王样', family: '王', given: '样' } }),
  person('wang1', { nameZh: { full: '王样一', family: '王', given: '样一' } }),
  person('same1', { nameZh: { full: '李示范' } }),
  person('same2', { nameZh: { full: '李示范' } }),
  person('ayi', {
    nameZh: { full: '阿依努尔·样例' },
    nameLatin: { full: 'AYINUER Yangli', family: 'AYINUER', given: 'Yangli' },
  }),
  person('zoe', { nameLatin: { full: 'Zoë BRĄCKLEY', family: 'BRĄCKLEY', given: 'Zoë' } }),
]

test.each([
  ['尤样一.jpg', 'you', 'name'],
  ['01 尤样一 机电2401.JPG', 'you', 'name'],
  ['You Yangyi.png', 'you', 'pinyin'],
  ['yangyi_you (1).jpeg', 'you', 'pinyin'],
  ['youyangyi.jpg', 'you', 'pinyin'],
  ['S241001.jpg', 'you', 'studentNo'],
  ['2026-s241001-护照照片.jpg', 'you', 'studentNo'],
  ['EZ0008140.jpg', 'you', 'passport'],
  ['ez0008140_尤样一.jpg', 'you', 'passport'],
  ['219900200905120018.jpg', 'you', 'idCard'],
  ['ouyang yangsan.webp', 'ouyang', 'pinyin'],
  ['Ou-Yang Yang-San.jpg', 'ouyang', 'pinyin'],
  ['1002.jpg', 'ouyang', 'studentNo'],
  ['lv yangwu.jpg', 'lyu', 'pinyin'],
  ['LYU YANGWU.jpg', 'lyu', 'pinyin'],
  ['Lü Yangwu.jpg', 'lyu', 'pinyin'],
  ['luyangwu.jpg', 'lyu', 'pinyin'],
  ['王样.jpg', 'wang', 'name'],
  ['王样一.jpg', 'wang1', 'name'],
  ['阿依努尔样例.jpg', 'ayi', 'name'],
  ['阿依努尔·样例 证件照.jpg', 'ayi', 'name'],
  ['Zoe Brackley.jpg', 'zoe', 'pinyin'],
])('%s shows %s by %s', (fileName, id, by) => {
  expect(matchPhotos([fileName], people)).toEqual([{ fileName, person: id, by, open: null, candidates: [] }])
})

test.each([
  ['IMG_20260901_1002345.jpg'],
  ['微信图片_20260915.jpg'],
  ['10021.jpg'],
  ['you.jpg'],
  ['EZ00081401.jpg'],
  ['scan.jpg'],
  ['.jpg'],
])('%s fits nobody', (fileName) => {
  expect(matchPhotos([fileName], people)).toMatchObject([{ person: null, open: 'unmatched', candidates: [] }])
})

test('who may be meant is said where two may be', () => {
  expect(matchPhotos(['李示范.jpg'], people)).toMatchObject([
    { person: null, open: 'ambiguous', candidates: ['same1', 'same2'] },
  ])
  // The number of one, the name of another.
  expect(matchPhotos(['1002 尤样一.jpg'], people)[0]?.candidates.sort()).toEqual(['ouyang', 'you'])
})

test('a second picture of somebody is left open', () => {
  expect(matchPhotos(['尤样一.jpg', '尤样一 (2).jpg'], people)).toMatchObject([
    { person: 'you', open: null },
    { person: null, open: 'second', candidates: ['you'] },
  ])
})
