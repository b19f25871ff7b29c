import { expect, test } from 'vitest'
import { formatBytes, formatMoment } from '../../../renderer/ui/format'

test('moments of the log in the time of this machine', () => {
  const at = new Date(2026, 8, 3, 14, 5).toISOString()
  expect(formatMoment(at, 'en')).toBe('3 Sep 2026, 14:05')
  expect(formatMoment(at, 'zh')).toBe('2026年9月3日 14:05')
})

test('sizes of files', () => {
  expect(formatBytes(15, 'en')).toBe('15 B')
  expect(formatBytes(0, 'zh')).toBe('0 字节')
  expect(formatBytes(7_214, 'en')).toBe('7.2 kB')
  expect(formatBytes(3_400_000, 'zh')).toBe('3.4 MB')
})
