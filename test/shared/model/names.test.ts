import { pinyinAgrees, splitByChinese } from '@shared/import/values/pinyin'
import {
  compareNames,
  foldName,
  fullName,
  nameKey,
  parseChineseName,
  parseLatinName,
  readableLatinName,
  spacedName,
} from '@shared/model/names'
import { describe, expect, it } from 'vitest'

describe('Chinese names', () => {
  it.each([
    ['吕拟名', '吕', '拟名'],
    ['欧阳样一', '欧阳', '样一'],
    ['诸葛样本', '诸葛', '样本'],
    ['上官示二', '上官', '示二'],
    ['司徒样甲', '司徒', '样甲'],
    ['尉迟虚丙', '尉迟', '虚丙'],
    ['单于例丁', '单于', '例丁'],
    ['单虚构', '单', '虚构'],
    ['王䶮例', '王', '䶮例'],
    ['李𬱖五', '李', '𬱖五'],
    ['欧阳', '欧', '阳'],
  ])('%s is %s and %s', (full, family, given) => {
    expect(parseChineseName(full)).toEqual({ full, family, given })
  })

  it.each(['阿依古丽·示例', '马', '某某某某某', 'Zhang'])('%s has no parts that could be told', (full) => {
    expect(parseChineseName(full)).toEqual({ full })
  })
})

describe('Latin names', () => {
  it.each([
    ['ZHUGE/YANGBEN MS', 'ZHUGE YANGBEN', 'ZHUGE', 'YANGBEN'],
    ['ZHUGE/YANGBENMS', 'ZHUGE YANGBENMS', 'ZHUGE', 'YANGBENMS'],
    ['DOE/JANE MRS', 'DOE JANE', 'DOE', 'JANE'],
    ['Lü, Niming', 'Lü, Niming', 'Lü', 'Niming'],
    ['van der Mock, Pieter', 'van der Mock, Pieter', 'van der Mock', 'Pieter'],
    ['ZHANG San', 'ZHANG San', 'ZHANG', 'San'],
    ['Seán O’SPECIMEN', "Seán O'SPECIMEN", "O'SPECIMEN", 'Seán'],
    ['Łukasz IMAGINARY', 'Łukasz IMAGINARY', 'IMAGINARY', 'Łukasz'],
  ])('%s is %s: %s and %s', (written, full, family, given) => {
    expect(parseLatinName(written)).toEqual({ full, family, given })
  })

  it.each([
    ['OUYANG YANGYI', 'OUYANG YANGYI'],
    ['Lyu  Niming', 'Lyu Niming'],
    ['Ms Iona McSample', 'Iona McSample'],
    ['Dr. Amélie Rose Placeholder', 'Amélie Rose Placeholder'],
    ['A/B/C', 'A/B/C'],
  ])('%s is kept whole', (written, full) => {
    expect(parseLatinName(written)).toEqual({ full })
  })
})

describe('comparing', () => {
  it.each([
    ['LYU NIMING', 'Lü Niming'],
    ['LV NIMING', 'Lyu Niming'],
    ['NYU', 'Nü'],
    ['xieliwen', 'XIE LIWEN'],
    ['SUN YU', 'sunyu'],
    ["O'SPECIMEN", 'Ospecimen'],
    ['PENDERYN-SAMPLE', 'Penderyn Sample'],
    ['Łukasz', 'Lukasz'],
    ['Seán', 'SEAN'],
    ['Zoë', 'ZOE'],
    ['阿依古丽·示例', '阿依古丽示例'],
  ])('%s is %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  it.each([
    ['LI NIWU', 'LI NIWEN'],
    ['LIU', 'LI'],
    ['YUE', 'YE'],
  ])('%s is not %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
  })

  it('has one key for any order of the words', () => {
    expect(nameKey('Lü, Niming')).toBe(nameKey('NIMING LYU'))
    expect(nameKey('NI MING LYU')).not.toBe(nameKey('NIMING LYU'))
  })

  it.each([
    ['吕拟名', 'Lyu Niming', true],
    ['吕拟名', 'LV NIMING', true],
    ['吕拟名', 'Lü, Niming', true],
    ['吕拟名', 'Niming Lyu', true],
    ['解例文', 'xieliwen', true],
    ['区模拟', 'OU MONI', true],
    ['单于例丁', 'CHANYU LIDING', true],
    ['尉迟虚丙', 'YUCHI XUBING', true],
    ['盖拟文', 'GE NIWEN', true],
    ['乐模寅', 'YUE MOYIN', true],
    ['曾假设', 'ZENG JIASHE', true],
    ['张𬱖样', 'ZHANG DIYANG', true],
    ['李拟五', 'LI NIWEN', false],
    ['', 'LI', false],
  ])('%s reads %s: %s', (chinese, latin, agrees) => {
    expect(pinyinAgrees(chinese, latin)).toBe(agrees)
  })

  it.each([
    ['xieliwen', '解例文', { family: 'xie', given: 'liwen' }],
    ['OUYANG YANGYI', '欧阳样一', { family: 'OUYANG', given: 'YANGYI' }],
    ['Niming Lyu', '吕拟名', { family: 'Lyu', given: 'Niming' }],
    ['chen mo qi', '陈模七', { family: 'chen', given: 'mo qi' }],
    ['John Smith', '史约翰', null],
  ])('%s is split by %s', (latin, chinese, parts) => {
    expect(splitByChinese(latin, parseChineseName(chinese))).toEqual(parts)
  })
})

describe('showing and ordering', () => {
  it('puts the parts together where there is no whole', () => {
    expect(fullName({ family: '吕', given: '拟名' })).toBe('吕拟名')
    expect(fullName({ given: 'Seán', family: "O'SPECIMEN" })).toBe("O'SPECIMEN Seán")
    expect(fullName(undefined)).toBe('')
  })

  it('orders Chinese names by the sound of their family name, people without a name last', () => {
    const inOrder = [
      '阿依古丽·示例',
      '区模拟',
      '欧阳样一',
      '覃假庚',
      '仇示例',
      '单虚构',
      '解例文',
      '乐模寅',
      '曾假设',
      '张样三',
      '',
    ]
    const people = inOrder.toReversed().map((full) => ({ ...(full && { nameZh: { full } }) }))
    expect(people.sort(compareNames).map(({ nameZh }) => nameZh?.full ?? '')).toEqual(inOrder)
  })
})

it.each([
  ['SHAN,XUGOU', '单虚构', 'SHAN XUGOU'],
  ['OU/MONI MS', '区模拟', 'OU MONI'],
  ['Lü, Niming', '吕拟名', 'Lü Niming'],
  ['Sample, Ann', '', 'Ann Sample'],
  ['ann sample', '', 'Ann Sample'],
  ["Seán O'Specimen", '', "Seán O'Specimen"],
])('%s (%s) is shown as %s', (written, zh, shown) => {
  const person = { nameLatin: parseLatinName(written), ...(zh && { nameZh: parseChineseName(zh) }) }
  expect(readableLatinName(person)).toBe(shown)
})

it('pinyin written as one word is shown in its two parts', () => {
  const nameLatin = { full: 'xieliwen', family: 'xie', given: 'liwen' }
  expect(readableLatinName({ nameZh: { full: '解例文' }, nameLatin })).toBe('Xie Liwen')
  expect(readableLatinName({})).toBe('')
})

it.each([
  ['SHAN,XUGOU', 'SHAN XUGOU'],
  ['OU/MONI', 'OU MONI'],
  ['Smith, John', 'Smith, John'],
  ['Xie Liwen', 'Xie Liwen'],
  ['王示例', '王示例'],
])('%s reads %s', (full, spaced) => {
  expect(spacedName({ full })).toBe(spaced)
})
