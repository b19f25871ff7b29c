import { expect, test } from 'vitest'
import { type CalendarItem, calendarView } from '../../../shared/summary/calendar'
import { calendarFile } from '../../../shared/summary/calendar-file'
import { barsOf, weekStart, weeksOfMonth } from '../../../shared/summary/calendar-layout'
import { officeOf } from '../search/office'

const today = '2026-09-15'
const office = officeOf({
  office: { office: { country: 'CN' } },
  cohort: {
    tour: { name: { en: 'Tour', zh: '研学团' }, dates: { from: '2026-11-20', to: '2026-12-03' } },
    month: { name: { en: 'Some time in November' }, dates: { from: '2026-11' } },
    off: { name: { en: 'Off' }, state: 'cancelled', dates: { from: '2026-11-01' } },
    wrong: { name: { en: 'Wrong way' }, dates: { from: '2026-11-10', to: '2026-11-01' } },
    undated: { name: { en: 'Undated' } },
  },
  event: { day: { title: { en: 'Day; one, of \\ many' }, place: 'Hall 1, Beijing', dates: { from: '2026-11-05' } } },
  agreement: {
    open: { title: { en: 'Open' }, validity: { from: '2020-01-01' } },
    term: { title: { en: 'Five years' }, signedOn: '2021-10-22', term: '五年' },
    later: { title: { en: 'Later' }, validity: { from: '2027-01-01', to: '2028-01-01' } },
  },
  plan: { plan: { name: { en: 'Plan' }, period: { from: '2026', to: '2030' } } },
})
const november = calendarView(office, '2026-11-01', '2026-11-30', today)
const byId = (id: string) => november.items.find((item) => item.id === id)

test('what touches the days shown is there, the earliest first', () => {
  expect(november.items.map(({ id }) => id)).toEqual(['open', 'plan', 'month', 'day', 'wrong', 'tour'])
})

test('partial dates reach as far as they can mean, open ends stay open', () => {
  expect(byId('month')).toMatchObject({ from: '2026-11-01', to: '2026-11-30', when: { from: '2026-11' } })
  expect(byId('plan')).toMatchObject({ from: '2026-01-01', to: '2030-12-31' })
  expect(byId('open')).toMatchObject({ from: '2020-01-01', to: null })
  expect(byId('wrong')).toMatchObject({ from: '2026-11-10', to: '2026-11-10' })
  expect(byId('day')).toMatchObject({ from: '2026-11-05', to: '2026-11-05', place: 'Hall 1, Beijing' })
})

test('an agreement ends where its term does', () => {
  const october = calendarView(office, '2026-10-01', '2026-10-31', today).items
  expect(october.find(({ id }) => id === 'term')).toMatchObject({ from: '2021-10-22', to: '2026-10-21' })
})

test('holidays are those of the office’s own calendar', () => {
  const days = (country: string) =>
    calendarView(officeOf({ office: { office: { country } } }), '2026-10-01', '2026-12-31', today).special
  expect(days('CN').map(({ on }) => on)).toEqual(expect.arrayContaining(['2026-10-01', '2026-10-10']))
  expect(days('GB').map(({ on }) => on)).toEqual(['2026-12-25', '2026-12-28'])
})

const bars = (spans: [from: string, to: string | null][], start: string, days: number) =>
  barsOf(
    spans.map(([from, to]) => ({ from, to })),
    start,
    days,
  ).map(({ first, last, lane, before, after }) => [first, last, lane, before, after])

test('bars take the first lane that is free, and say where they are cut', () => {
  expect(
    bars(
      [
        ['2026-10-28', '2026-11-03'],
        ['2026-11-02', '2026-11-02'],
        ['2026-11-03', '2026-11-05'],
        ['2026-11-04', null],
        ['2026-11-20', null],
        ['2026-10-01', '2026-11-01'],
      ],
      '2026-11-02',
      7,
    ),
  ).toEqual([
    [0, 1, 0, true, false],
    [0, 0, 1, false, false],
    [1, 3, 1, false, false],
    [2, 6, 0, false, true],
  ])
})

test('no bar covers another, nor the room of its name, however many there are', () => {
  const items = Array.from({ length: 60 }, (_, i) => ({
    from: `2026-11-${String(((i * 7) % 28) + 1).padStart(2, '0')}`,
    to: i % 5 === 0 ? null : `2026-11-${String(Math.min(30, ((i * 7) % 28) + 1 + (i % 9))).padStart(2, '0')}`,
  })).sort((a, b) => (a.from < b.from ? -1 : 1))
  const extent = (first: number, last: number) => [first, last + 4] as const
  const placed = barsOf(items, '2026-11-01', 30, extent)
  expect(placed).toHaveLength(60)
  for (const one of placed)
    for (const other of placed) {
      if (one === other || one.lane !== other.lane) continue
      const apart = one.last + 4 <= other.first || other.last + 4 <= one.first
      expect(apart).toBe(true)
    }
})

test('weeks begin on Monday', () => {
  expect(weekStart('2026-11-22')).toBe('2026-11-16')
  expect(weekStart('2026-11-23')).toBe('2026-11-23')
  expect(weeksOfMonth('2026-11')).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ])
  expect(weeksOfMonth('2027-02')).toHaveLength(4)
  expect(weeksOfMonth('2026-12').at(-1)).toBe('2026-12-28')
})

const file = (items: readonly CalendarItem[], language: 'en' | 'zh' = 'en') =>
  calendarFile(items, language, '2026-09-15T08:09:10.000Z', {
    title: 'Calendar',
    ends: (name) => `Ends: ${name}`,
    unnamed: 'Without a name',
  })

test('the file has whole days, the day behind the last one as its end, and marks escaped', () => {
  const text = file(november.items)
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text).toContain('UID:cohort-tour@tongxing\r\nDTSTAMP:20260915T080910Z\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261204\r\nSUMMARY:Tour\r\n')
  expect(text).toContain('SUMMARY:Day\\; one\\, of \\\\ many\r\nLOCATION:Hall 1\\, Beijing\r\n')
})

test('what holds for years is entered on its last day, what has none not at all', () => {
  const text = file(november.items)
  expect(text).toContain('DTSTART;VALUE=DATE:20301231\r\nDTEND;VALUE=DATE:20310101\r\nSUMMARY:Ends: Plan\r\n')
  expect(text).not.toContain('agreement-open')
})

test('no line is longer than 75 bytes, and unfolded it says what was meant', () => {
  const name = '示例职业技术学院赴英国职业教育考察与师资培训研学团组第一期（含大师班结对活动）𠮷'.repeat(3)
  const item: CalendarItem = {
    type: 'cohort',
    id: 'c',
    name: { zh: name },
    state: undefined,
    from: '2026-11-01',
    to: '2026-11-02',
    when: {},
  }
  const text = file([item], 'zh')
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${name}\r\n`)
})
