/**
 * A promise of the program and what it takes to break it. Every try is told a number from which its chances follow, so
 * that one that broke can be tried again alone: TONGXING_TORTURE_SEED and the number of the try are in the report.
 */
import { appendFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { expect, test } from 'vitest'

const long = process.env.TONGXING_TORTURE === 'long'
const seed = Number(process.env.TONGXING_TORTURE_SEED ?? Date.now() % 1_000_000_007)
/** No promise is tried for longer than so many minutes, where somebody said so; what was tried by then counts. */
const minutes = Number(process.env.TONGXING_TORTURE_MINUTES || Number.POSITIVE_INFINITY)
const report = process.env.TONGXING_TORTURE_REPORT

export interface Try {
  number: number
  /** A number from 0 up to and without 1, the next of this try. */
  chance(): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  one<T>(of: readonly T[]): T
}

export interface Outcome {
  promise: string
  tries: number
  broken: string[]
  seconds: number
  /** What was measured on the way, in words. */
  measured: string[]
  seed: number
  /** How busy the machine was at the end: figures in milliseconds mean little without it. */
  load?: string
}

/** How often something is tried: at leisure, and where somebody waits. */
export interface Tries {
  long: number
  short: number
  /** What one attempt tries at once, where that is more than one thing. */
  each?: number
}

/**
 * Tries to break a promise. `attempt` throws where it broke; what it measures it gives to `measure` by name, and the
 * report says median and most.
 */
export function promise(
  name: string,
  tries: Tries,
  attempt: (one: Try, measure: (what: string, value: number) => void) => void | Promise<void>,
): void {
  const count = long ? tries.long : tries.short
  test(name, { timeout: long ? 12 * 3_600_000 : 1_800_000 }, async () => {
    const broken: string[] = []
    const values = new Map<string, number[]>()
    const measure = (what: string, value: number) => {
      const known = values.get(what)
      if (known) known.push(value)
      else values.set(what, [value])
    }
    const start = Date.now()
    let tried = 0
    for (let number = 0; number < count && Date.now() - start < minutes * 60_000; number++) {
      tried++
      try {
        await attempt(tryOf(name, number), measure)
      } catch (error) {
        const said = error instanceof Error ? error.message.split('\n').slice(0, 6).join(' ') : String(error)
        broken.push(`try ${number}: ${said.slice(0, 500)}`)
      }
    }
    const measured = [...values].map(([what, all]) => `${what} ${spread(all)}`)
    const seconds = (Date.now() - start) / 1000
    if (tried < count) measured.push(`ended after ${minutes} minutes, ${count} tries were meant`)
    write({ promise: name, tries: tried * (tries.each ?? 1), broken, seconds, measured, seed, load: load() })
    expect(broken).toEqual([])
  })
}

/** A promise that cannot be tried on this machine: said in the report, and no broken one. */
export function cannotTry(name: string, because: string): void {
  test.skip(name, () => {})
  write({ promise: name, tries: 0, broken: [], seconds: 0, measured: [because], seed })
}

function load(): string {
  const [, five = 0] = loadavg()
  return `load ${five.toFixed(1)} on ${cpus().length} cores`
}

function write(outcome: Outcome): void {
  if (report) appendFileSync(report, `${JSON.stringify(outcome)}\n`)
}

function spread(values: number[]): string {
  if (values.every((value) => value === 0 || value === 1)) {
    return `${values.filter((value) => value === 1).length} of ${values.length}`
  }
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  const shown = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1))
  return `${shown(at(0.5))} (most ${shown(sorted.at(-1) ?? 0)})`
}

function tryOf(name: string, number: number): Try {
  let state = (seed ^ Math.imul(number + 1, 0x9e3779b1) ^ textSeed(name)) >>> 0
  // mulberry32: small, and good enough to choose where to strike.
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1))
  return {
    number,
    chance,
    between,
    one: (of) => {
      if (of.length === 0) throw new Error('There is nothing to choose from')
      return of[between(0, of.length - 1)] as (typeof of)[number]
    },
  }
}

function textSeed(text: string): number {
  let sum = 0
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return sum
}
