import { expect, test } from 'vitest'
import { compareText, formatBytes, formatDate, formatRange } from '../../../renderer/ui/format'

test('dates in words, partial ones partial, and text that is no date untouched', () => {
  expect(formatDate('2029-08-05', 'en')).toBe('5 Aug 2029')
  expect(formatDate('2029-08-05', 'zh')).toBe('2029年8月5日')
  expect(formatDate('2029-08', 'en')).toBe('Aug 2029')
  expect(formatDate('2029-08', 'zh')).toBe('2029年8月')
  expect(formatDate('2029', 'zh')).toBe('2029年')
  expect(formatDate('soon', 'en')).toBe('soon')
})

test('a stay says once what its ends share', () => {
  const summer = { from: '2027-07-12', to: '2027-08-02' }
  expect(formatRange(summer, 'en').replace(/\s/g, ' ')).toBe('12 Jul – 2 Aug 2027')
  expect(formatRange(summer, 'zh')).toBe('2027年7月12日至8月2日')
  expect(formatRange({ from: '2027-12-30', to: '2028-01-05' }, 'zh')).toBe('2027年12月30日至2028年1月5日')
  expect(formatRange({ from: '2027-07' }, 'en')).toBe('Jul 2027 – …')
})

test('names go by pinyin in Chinese, numbers by size, the nameless last', () => {
  const sorted = (names: string[], language: 'en' | 'zh') => [...names].sort((a, b) => compareText(a, b, language))
  expect(sorted(['张样', '', '陈样', '阿样', '李样'], 'zh')).toEqual(['阿样', '陈样', '李样', '张样', ''])
  expect(sorted(['Room 10', 'Room 9', 'room 1'], 'en')).toEqual(['room 1', 'Room 9', 'Room 10'])
})

test('sizes of files', () => {
  expect(formatBytes(7_214, 'en')).toBe('7.2 kB')
  expect(formatBytes(3_400_000, 'zh')).toBe('3.4 MB')
})
