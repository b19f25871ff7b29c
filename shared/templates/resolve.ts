/** What a name in a template means: by its keys, by the labels of the fields in either language, by what spreadsheets call them. */
import type { Bilingual } from '../model/define'
import type { Entry, Shape } from './shape'
import { folded, usualOf } from './shape'

/** The entries from where the name begins to its value. */
export interface Resolved {
  /** Which of the scopes it begins in: 0 is the whole template. */
  level: number
  steps: readonly Entry[]
  /** `person.nameZh`: how it is written in full. */
  path: string
}

export type Meaning = Resolved | { several: string[] } | { unknown: string }

/** How a word may name an entry, the surest first. */
const ways: readonly ((entry: Entry, word: string) => boolean)[] = [
  (entry, word) => entry.key === word,
  (entry, word) => [entry.key, entry.label.zh, entry.label.en].some((each) => folded(each) === folded(word)),
  (entry, word) => entry.words.some((each) => folded(each) === folded(word)),
]

/** @param scopes shapes from the whole template to the innermost loop */
export function meaningOf(name: string, scopes: readonly Shape[]): Meaning {
  const [first = '', ...rest] = name.split('.')
  for (const means of ways) {
    for (let level = scopes.length - 1; level >= 0; level--) {
      const scope = scopes[level]
      if (!scope) continue
      const found = startsIn(scope, (entry) => means(entry, first))
      if (found.length > 1) return { several: found.map((steps) => pathOf([...steps], rest)) }
      const [steps] = found
      if (steps) return goOn(steps, rest, level, name)
    }
  }
  return { unknown: name }
}

const pathOf = (steps: readonly Entry[], rest: readonly string[] = []): string =>
  [...steps.map(({ key }) => key), ...rest].join('.')

/** What the name says in words: `Receiving institution: Name`, `接收单位·名称`. */
export const labelOf = ({ steps }: Resolved): Bilingual => ({
  en: steps.map(({ label }, index) => (index === 0 ? label.en : label.en.toLowerCase())).join(': '),
  zh: steps.map(({ label }) => label.zh).join('·'),
})

/** Entries of the scope itself before those of what is usually meant. */
function startsIn(scope: Shape, means: (entry: Entry) => boolean): Entry[][] {
  const own = scope.entries.filter(means)
  if (own.length > 0) return own.map((entry) => [entry])
  return usualOf(scope).flatMap(({ entry, shape }) => shape.entries.filter(means).map((inner) => [entry, inner]))
}

function goOn(begun: readonly Entry[], rest: readonly string[], level: number, name: string): Meaning {
  const steps = [...begun]
  for (const word of rest) {
    const shape = steps.at(-1)?.shape?.()
    if (!shape) return { unknown: name }
    const found = ways.map((means) => shape.entries.filter((entry) => means(entry, word))).find((one) => one.length > 0)
    if (!found) return { unknown: name }
    if (found.length > 1) return { several: found.map((entry) => pathOf([...steps, entry])) }
    steps.push(found[0] as Entry)
  }
  return { level, steps, path: pathOf(steps) }
}

/** A name that exists, with what it is compared by. */
interface Known {
  path: string
  words: string[]
}

const names = new Map<string, Known[]>()

/** Every name of a shape down to two records deep, for suggestions. */
function knownIn(shape: Shape): Known[] {
  const before = names.get(shape.key)
  if (before) return before
  const known: Known[] = []
  const usual = new Set(shape.usual)
  const walk = (at: Shape, path: readonly Entry[], depth: number) => {
    for (const entry of at.entries) {
      const steps = [...path, entry]
      const keys = steps.map(({ key }) => key)
      const [first = ''] = keys
      known.push({
        path: keys.join('.'),
        words: [
          keys.join(''),
          steps.map(({ label }) => label.zh).join(''),
          ...(steps.length === 1 || (steps.length === 2 && usual.has(first))
            ? [entry.key, entry.label.zh, entry.label.en, ...entry.words]
            : []),
        ].map(folded),
      })
      if (entry.shape && !entry.many && depth > 0) walk(entry.shape(), steps, depth - 1)
    }
  }
  walk(shape, [], 2)
  names.set(shape.key, known)
  return known
}

/** The names that exist and are nearest to one that does not: at most three, none where nothing is near. */
export function suggestions(name: string, scopes: readonly Shape[]): string[] {
  const wanted = folded(name)
  if (wanted === '') return []
  const found = new Map<string, number>()
  for (const scope of [...scopes].reverse()) {
    for (const { path, words } of knownIn(scope)) {
      const best = Math.min(...words.map((word) => distance(wanted, word)))
      // A shorter way to the same comes first.
      const rated = best + path.split('.').length * 0.01
      if (best <= 0.42 && rated < (found.get(path) ?? 1)) found.set(path, rated)
    }
  }
  const sorted = [...found].sort(([, a], [, b]) => a - b)
  const nearest = sorted[0]?.[1] ?? 0
  const near = sorted.filter(([, rated]) => rated <= nearest + 0.08).map(([path]) => path)
  // The parts of what is suggested already say nothing new.
  return near.filter((path, at) => !near.slice(0, at).some((other) => path.startsWith(`${other}.`))).slice(0, 3)
}

/** 0 for the same text, 1 for nothing in common: edits by the longer length. */
function distance(a: string, b: string): number {
  if (a === b) return 0
  const longer = Math.max(a.length, b.length)
  if (longer === 0 || Math.abs(a.length - b.length) > longer / 2) return 1
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(swap, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = row
  }
  return (before[b.length] ?? longer) / longer
}
