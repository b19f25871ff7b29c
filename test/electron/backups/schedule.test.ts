/** When a backup is made by itself. Time is turned by hand; what is due is decided by the real schedule. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Schedule } from '../../../electron/backups/schedule'

const MINUTE = 60_000
let made: number[] = []
let behind = false
let urgent = false
let away = false
let schedule: Schedule

beforeEach(() => {
  vi.useFakeTimers()
  ;[made, behind, urgent, away] = [[], false, false, false]
  const start = performance.now()
  schedule = new Schedule(
    async () => behind,
    async () => {
      made.push((performance.now() - start) / MINUTE)
      if (!away) behind = false
    },
    async () => urgent,
  )
  schedule.start()
})

afterEach(() => {
  schedule.stop()
  vi.useRealTimers()
})

test('a change is in a backup after 15 minutes at most, whenever it comes', async () => {
  for (let change = 0; change < 20; change++) {
    await vi.advanceTimersByTimeAsync((change * 7.3 + 1) * MINUTE)
    const before = made.length
    behind = true
    await vi.advanceTimersByTimeAsync(15 * MINUTE)
    expect(made.length, `change ${change}`).toBe(before + 1)
  }
})

test('somebody who goes on typing is not waited for', async () => {
  for (let second = 0; second < 15 * 60; second++) {
    behind = true
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(made.length).toBeGreaterThanOrEqual(1)
})

test('nothing is made where nothing changed', async () => {
  await vi.advanceTimersByTimeAsync(24 * 60 * MINUTE)
  expect(made).toEqual([])
})

test('a folder that is away is tried again every five minutes, and at once when another one is chosen', async () => {
  ;[behind, away] = [true, true]
  await vi.advanceTimersByTimeAsync(31 * MINUTE)
  expect(made.length).toBeGreaterThanOrEqual(4)
  expect(made.length).toBeLessThanOrEqual(6)
  const before = made.length
  schedule.soon()
  await vi.advanceTimersByTimeAsync(1)
  expect(made.length).toBe(before + 1)
})

test('a clock that is set two years back or ten years on changes nothing', async () => {
  behind = true
  await vi.advanceTimersByTimeAsync(MINUTE)
  vi.setSystemTime(Date.now() - 730 * 24 * 60 * MINUTE)
  await vi.advanceTimersByTimeAsync(14 * MINUTE)
  expect(made).toHaveLength(1)
  behind = true
  await vi.advanceTimersByTimeAsync(MINUTE)
  vi.setSystemTime(Date.now() + 3650 * 24 * 60 * MINUTE)
  await vi.advanceTimersByTimeAsync(14 * MINUTE)
  expect(made).toHaveLength(2)
})

test('what must not wait is made with the next look', async () => {
  await vi.advanceTimersByTimeAsync(1)
  urgent = true
  schedule.nudge()
  await vi.advanceTimersByTimeAsync(1)
  expect(made).toHaveLength(1)
})
