import { countryName, countryOf } from '@shared/model/country-names'
import type { FieldDef, KindName } from '@shared/model/define'
import { checkField, showField } from '@shared/model/kinds'
import { describe, expect, it } from 'vitest'

const label = { en: 'Field', zh: '字段' }
const field = (kind: KindName, more: Partial<FieldDef> = {}): FieldDef => ({ kind, label, ...more })
const role = field('enum', { values: { student: { en: 'Student', zh: '学生' }, none: { en: 'No', zh: '否' } } })

describe('showing', () => {
  it.each<[FieldDef, unknown, string, string]>([
    [field('partialDate'), '2029-03-05', '5 Mar 2029', '2029年3月5日'],
    [field('partialDate'), '2029-03', 'Mar 2029', '2029年3月'],
    [field('partialDate'), '2029', '2029', '2029年'],
    [field('partialDate'), 'soon', 'soon', 'soon'],
    [field('dateRange'), { from: '2026-07-12', to: '2026-08-02' }, '12 Jul – 2 Aug 2026', '2026年7月12日至8月2日'],
    [field('dateRange'), { from: '2026-09-12', to: '2026-09-20' }, '12–20 Sep 2026', '2026年9月12日至9月20日'],
    [
      field('dateRange'),
      { from: '2026-12-28', to: '2027-01-03' },
      '28 Dec 2026 – 3 Jan 2027',
      '2026年12月28日至2027年1月3日',
    ],
    [field('dateRange'), { from: '2026-07', to: '2026-08' }, 'Jul 2026 – Aug 2026', '2026年7月至2026年8月'],
    [field('dateRange'), { from: '2026', to: '2026-08-02' }, '2026 – 2 Aug 2026', '2026年至2026年8月2日'],
    [field('dateRange'), { from: '2026-07-12', to: '2026-07-12' }, '12 Jul 2026', '2026年7月12日'],
    [field('dateRange'), { from: '2026-12-28' }, '28 Dec 2026 – …', '2026年12月28日起'],
    [field('dateRange'), { to: '2026-12-28' }, '… – 28 Dec 2026', '2026年12月28日止'],
    [field('number'), 12000.5, '12,000.5', '12,000.5'],
    [field('money'), { amount: 32000, currency: 'CNY' }, 'CNY 32,000', '32,000元'],
    [field('money'), { amount: 85 }, '85', '85'],
    [field('flag'), true, 'Yes', '是'],
    [field('flag'), false, 'No', '否'],
    [role, 'student', 'Student', '学生'],
    [role, 'none', 'No', '否'],
    [field('country'), 'GB', 'United Kingdom', '英国'],
    [field('country'), 'HK', 'Hong Kong, China', '中国香港'],
    [field('country'), 'TW', 'Taiwan, China', '中国台湾'],
    [field('list', { of: 'country' }), ['GB', 'IE'], 'United Kingdom, Ireland', '英国、爱尔兰'],
    [field('phone'), '+8619900000101', '+86 199 0000 0101', '+86 199 0000 0101'],
    [field('phone'), '+447700900100', '+44 7700 900100', '+44 7700 900100'],
    [field('name'), { full: 'Lü, Niming' }, 'Lü, Niming', 'Lü, Niming'],
    [field('bilingualText'), { en: 'Tour', zh: '研学团' }, 'Tour', '研学团'],
    [field('bilingualText'), { zh: '研学团' }, '研学团', '研学团'],
    [field('text'), 'none', 'None', '无'],
    [field('text'), undefined, '', ''],
    [field('file'), { fileName: 'a.jpg' }, 'a.jpg', 'a.jpg'],
  ])('%j %j is "%s" and "%s"', (definition, value, en, zh) => {
    expect([showField(value, definition, 'en'), showField(value, definition, 'zh')]).toEqual([en, zh])
  })

  it('names records that are referred to', () => {
    const nameOf = (id: string) => `College ${id}`
    expect(showField('k1', field('reference', { to: 'institution' }), 'en', nameOf)).toBe('College k1')
    expect(showField(['k1', 'k2'], field('list', { of: 'institution' }), 'zh', nameOf)).toBe('College k1、College k2')
    expect(showField('k1', field('reference', { to: 'institution' }), 'en')).toBe('k1')
  })
})

describe('what a record may hold', () => {
  it.each<[FieldDef, unknown, boolean]>([
    [field('partialDate'), '2029-03', true],
    [field('partialDate'), '2029-02-30', false],
    [field('partialDate'), '', false],
    [field('text'), 'a', true],
    [field('text'), '  ', false],
    [field('text'), 'none', true],
    [field('number'), 4.5, true],
    [field('number'), Number.NaN, false],
    [field('number'), '4', false],
    [field('money'), { amount: 1 }, true],
    [field('money'), 1, false],
    [field('flag'), false, true],
    [field('flag'), 'true', false],
    [role, 'student', true],
    [role, 'teacher', false],
    [role, 'toString', false],
    [field('country'), 'GB', true],
    [field('country'), 'Britain', false],
    [field('phone'), '+8619900000101', true],
    [field('phone'), '+864170000000;ext=801', true],
    [field('phone'), '19900000101', false],
    [field('dateRange'), { from: '2026-07-12' }, true],
    [field('dateRange'), { from: '2026-07-12', until: '2026-08-02' }, false],
    [field('name'), { full: '吕拟名', family: '吕' }, true],
    [field('name'), '吕拟名', false],
    [field('name'), { full: '' }, false],
    [field('list', { of: 'country' }), ['GB'], true],
    [field('list', { of: 'country' }), ['Britain'], false],
    [field('list', { of: 'travelDocument' }), { k1: { number: 'EZ0001000' } }, true],
  ])('%j %j: %s', (definition, value, fits) => {
    expect(checkField(value, definition)).toBe(fits)
  })
})

describe('countries and regions', () => {
  it('knows names in both languages, two letters and three', () => {
    for (const word of ['Germany', '德国', 'DE', 'DEU', 'germany ', 'GERMANY'])
      expect(countryOf(word, false)).toBe('DE')
  })

  it('takes words for people only where people are asked for', () => {
    expect([countryOf('German', true), countryOf('German', false)]).toEqual(['DE', null])
  })

  it('puts its own names before the platform’s', () => {
    expect(countryName('MO', 'zh')).toBe('中国澳门')
    expect(countryName('FR', 'zh')).toBe('法国')
    expect(countryName('??', 'en')).toBe('??')
  })
})
