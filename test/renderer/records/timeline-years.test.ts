import { expect, test } from 'vitest'
import { type TimelineItem, timelineYears } from '../../../renderer/records/timeline/years'

const item = (key: string, from?: string, to?: string): TimelineItem => ({
  key,
  type: 'event',
  title: key,
  when: from || to ? { ...(from && { from }), ...(to && { to }) } : undefined,
})

test('items stand under their years, the newest first, partial dates at their beginning, undated ones last', () => {
  const years = timelineYears([
    item('undated'),
    item('spring', '2026-03-01', '2027-01-01'),
    item('month', '2026-03'),
    item('year', '2026'),
    item('ends', undefined, '2028-05-01'),
    item('autumn', '2026-10-01'),
  ])
  expect(years.map(({ year, items }) => [year, ...items.map(({ key }) => key)])).toEqual([
    ['2028', 'ends'],
    ['2026', 'autumn', 'spring', 'month', 'year'],
    [null, 'undated'],
  ])
})
