import { expect, test } from 'vitest'
import { table, verdict } from '../../scripts/torture/outcomes.mjs'

const kept = { promise: 'nothing is lost', tries: 20, broken: [], seconds: 3, measured: ['ms 7 (most 9)'], seed: 1 }
const broken = { ...kept, promise: 'one window', broken: ['try 3: two windows'], seed: 42 }
const untried = { ...kept, promise: 'disk full', tries: 0, measured: ['nobody may mount here'] }

test('a promise that broke fails the run, and is shown with the number that tries it again', () => {
  const { text, ...counts } = verdict([kept, broken], 1)
  expect(counts).toEqual({ kept: false, passed: 1, failed: 1, skipped: 0 })
  expect(text).toContain('try 3: two windows (seed 42)')
  expect(text).toMatch(/BROKEN +20 tries +3 s +one window/)
  expect(text.split('\n').at(-1)).toBe('2 promises, 40 tries: 1 kept, 1 broken')
})

test('it fails too where the tests say that all went well', () => {
  expect(verdict([broken], 0).kept).toBe(false)
})

test('a promise that cannot be tried here is said with its reason, and fails nothing', () => {
  const { text, ...counts } = verdict([kept, untried], 0)
  expect(counts).toEqual({ kept: true, passed: 1, failed: 0, skipped: 1 })
  expect(text).toContain('nobody may mount here')
  expect(text.split('\n').at(-1)).toBe('1 promises, 20 tries: 1 kept, 0 broken, 1 not tried here')
})

test('a run that was ended, or that tried nothing, is no good one', () => {
  expect(verdict([kept], 1)).toMatchObject({ kept: false, failed: 1 })
  expect(verdict([], 0)).toMatchObject({ kept: false, failed: 1 })
  expect(verdict([kept], 1).text.split('\n').at(-1)).toMatch(/not every promise was tried to its end$/)
})

test('every figure stands with its number of tries', () => {
  expect(table([kept])).toMatch(/kept +20 tries .*nothing is lost\n +ms 7 \(most 9\)\n/)
})
