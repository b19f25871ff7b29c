/** Which backups stay, over generated histories: years of work, clocks that jump, summer time, holidays. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexName, localTime } from '../../../electron/backups/layout'
import { type Dated, newestFirst, retain } from '../../../electron/backups/retention'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A backup by change set and clock, in UTC so that a machine's own zone does not matter. */
const at = (seq: number, time: number): Dated => {
  const iso = new Date(time).toISOString()
  const local = `${iso.slice(0, 10)} ${iso.slice(11, 13)}${iso.slice(14, 16)}`
  return { name: indexName(seq, local), seq, at: local }
}

/** Lives through a history, thinning after every backup as the program does. */
function lived(times: readonly number[]): { kept: Dated[]; most: number } {
  let kept: Dated[] = []
  let most = 0
  times.forEach((time, i) => {
    kept = retain([...kept, at(i + 1, time)]).keep
    most = Math.max(most, kept.length)
  })
  return { kept, most }
}

const start = Date.parse('2026-01-05T08:00:00Z')
/** Backups every so many minutes of a working day, on working days. */
function workingDays(days: number, everyMinutes = 60, from = start): number[] {
  const times: number[] = []
  for (let day = 0; day < days; day++) {
    const morning = from + day * DAY
    if ([0, 6].includes(new Date(morning).getUTCDay())) continue
    for (let minute = 0; minute < 8 * 60; minute += everyMinutes) times.push(morning + minute * MINUTE)
  }
  return times
}
const span = (kept: readonly Dated[], from: number) => new Set(kept.map((each) => each.at.slice(0, from)))

describe('a year and more of ordinary work', () => {
  const { kept, most } = lived(workingDays(730))
  const newest = newestFirst(kept)[0] as Dated
  const age = (each: Dated) => Date.parse(newest.at.slice(0, 10)) - Date.parse(each.at.slice(0, 10))

  test('keeps everything of two days', () => {
    const last = workingDays(730).filter((time) => time > Date.parse(`${newest.at.slice(0, 10)}T15:00:00Z`) - 2 * DAY)
    expect(kept.filter((each) => each.seq > workingDays(730).length - last.length)).toHaveLength(last.length)
  })

  test('keeps a copy of each of 12 days before, 10 weeks before that and 9 months before that', () => {
    const older = newestFirst(kept).filter((each) => age(each) > 2 * DAY)
    expect(older.length).toBeGreaterThanOrEqual(30)
    expect(older.length).toBeLessThanOrEqual(31)
    expect(span(older.slice(0, 12), 10).size).toBe(12)
    expect(age(older.at(-1) as Dated)).toBeGreaterThan(300 * DAY)
  })

  test('never keeps more than a folder of backups should hold', () => expect(most).toBeLessThan(60))

  test('does not depend on how often it is asked', () => {
    expect(retain(kept)).toEqual({ keep: newestFirst(kept), drop: [] })
  })
})

test('an office that opens the program once a month keeps 9 months and more of it', () => {
  const { kept } = lived(Array.from({ length: 40 }, (_, i) => start + i * 31 * DAY))
  expect(kept.length).toBeGreaterThanOrEqual(31)
})

test('two weeks of holidays throw nothing away', () => {
  const before = workingDays(60)
  const after = workingDays(1, 60, start + 74 * DAY)
  const counted = (times: number[]) => lived(times).kept.filter((each) => each.seq <= before.length)
  const months = span(counted(before), 7)
  expect(span(counted([...before, ...after]), 7)).toEqual(months)
})

describe('a clock that is wrong', () => {
  const good = workingDays(90)
  const end = good.at(-1) as number
  const jump = (by: number) => {
    const wrong = [1, 2, 3].map((n) => end + by + n * 15 * MINUTE)
    const right = [1, 2, 3].map((n) => end + HOUR + n * 15 * MINUTE)
    return { during: lived([...good, ...wrong]), after: lived([...good, ...wrong, ...right]), before: lived(good) }
  }

  test.each([
    ['two years back', -730 * DAY],
    ['ten years on', 3650 * DAY],
    ['an hour back, as in autumn', -HOUR],
    ['an hour on, as in spring', HOUR],
    ['back to 1980', Date.parse('1980-01-01T00:00:00Z') - end],
  ])('%s: the newest by change set stay, in their order', (_what, by) => {
    const { during, after, before } = jump(by)
    const last = good.length
    expect(newestFirst(during.kept)[0]?.seq).toBe(last + 3)
    expect(newestFirst(after.kept)[0]?.seq).toBe(last + 6)
    const newest = newestFirst(after.kept).slice(0, 6)
    expect(newest.map(({ seq }) => seq)).toEqual([6, 5, 4, 3, 2, 1].map((n) => last + n))
    // What was there before the jump is still there in as many days, weeks and months, but for a few that the wrong ones took.
    const days = (kept: Dated[]) =>
      span(
        kept.filter(({ seq }) => seq <= last),
        10,
      ).size
    expect(days(after.kept)).toBeGreaterThanOrEqual(days(before.kept) - 4)
  })

  test('a program on a clock that stays wrong for months still thins out', () => {
    const back = workingDays(120, 60, end - 730 * DAY)
    expect(lived([...good, ...back]).most).toBeLessThan(120)
  })
})

test('in 500 generated histories the newest always stays, nothing twice, order by change set, and never without bound', () => {
  const step = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 10 * MINUTE, max: 3 * HOUR }) },
    { weight: 4, arbitrary: fc.integer({ min: 8 * HOUR, max: 70 * HOUR }) },
    { weight: 1, arbitrary: fc.integer({ min: 5 * DAY, max: 60 * DAY }) },
    { weight: 1, arbitrary: fc.integer({ min: -800 * DAY, max: -HOUR }) },
    { weight: 1, arbitrary: fc.constantFrom(3650 * DAY, -3650 * DAY, HOUR, -HOUR) },
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 250 }), (steps) => {
      let time = Date.parse('2026-06-01T08:00:00Z')
      let kept: Dated[] = []
      steps.forEach((by, i) => {
        time = Math.min(Date.parse('2200-01-01'), Math.max(Date.parse('1971-01-01'), time + by))
        const made = at(i + 1, time)
        const { keep, drop } = retain([...kept, made])
        expect(keep[0]).toEqual(made)
        expect(keep.length + drop.length).toBe(kept.length + 1)
        expect(keep.map(({ seq }) => seq)).toEqual([...keep.map(({ seq }) => seq)].sort((a, b) => b - a))
        // The few before it are there as well, whatever their clocks said.
        for (let back = 1; back <= Math.min(5, i); back++)
          expect(keep.some(({ seq }) => seq === i + 1 - back)).toBe(true)
        kept = keep
      })
      return kept.length <= 300
    }),
    { numRuns: 500 },
  )
}, 120_000)

test('names bear the local time, so that a person finds a day', () => {
  expect(localTime(new Date(2026, 10, 22, 14, 5))).toBe('2026-11-22 1405')
})
