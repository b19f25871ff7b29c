/** How language scores changed from before a training to after it. */
import type { Fields, Items } from '../model/types'

export type LanguageScore = Fields<'languageScore'>

export interface LanguageChange {
  test: NonNullable<LanguageScore['test']> | null
  before: LanguageScore | null
  after: LanguageScore | null
  /** After less before where both are numbers of the same test: 6 less 5.5 is 0.5. */
  points: number | null
  /** Steps on the scale from A1 to C2; null where a level is not known. */
  levels: number | null
}

const scale = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export const cefrScale: readonly string[] = scale

/** The level of a score: as entered, or the score itself where the test is CEFR. */
export function levelOf({ cefr, test, overall }: LanguageScore): string | null {
  if (cefr) return cefr
  const said = test === 'cefr' ? overall?.trim().toUpperCase() : undefined
  return said !== undefined && cefrScale.includes(said) ? said : null
}

const numberOf = ({ overall }: LanguageScore): number | null => {
  const text = overall?.trim() ?? ''
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : Math.round((after - before) * 100) / 100
}

const taken = ({ takenOn }: LanguageScore) => takenOn ?? ''
const newest = (scores: readonly LanguageScore[]) => [...scores].sort((a, b) => taken(b).localeCompare(taken(a)))[0]

/**
 * A line for each test of which there is a score before or after a training, the newest of each stage; tests in the order of
 * the first score. Scores without a stage belong to no training.
 */
export function languageChanges(scores: Items<LanguageScore> | undefined): LanguageChange[] {
  const byTest = new Map<LanguageChange['test'], LanguageScore[]>()
  for (const score of Object.values(scores ?? {}))
    if (score.stage) byTest.set(score.test ?? null, [...(byTest.get(score.test ?? null) ?? []), score])
  return [...byTest].map(([test, all]) => {
    const before = newest(all.filter(({ stage }) => stage === 'entry')) ?? null
    const after = newest(all.filter(({ stage }) => stage === 'exit')) ?? null
    const at = (score: LanguageScore | null) => {
      const level = score && levelOf(score)
      return level ? cefrScale.indexOf(level) : null
    }
    return {
      test,
      before,
      after,
      points: before && after ? difference(numberOf(before), numberOf(after)) : null,
      levels: difference(at(before), at(after)),
    }
  })
}

/** The level somebody has today: of the newest score that tells one; null where none does. */
export function currentLevel(scores: Items<LanguageScore> | undefined): string | null {
  const known = Object.values(scores ?? {}).filter((score) => levelOf(score) !== null)
  const exits = known.filter(({ stage }) => stage === 'exit')
  const last = newest(known.some(({ takenOn }) => takenOn) ? known : exits.length > 0 ? exits : known)
  return last ? levelOf(last) : null
}

/** A score in a few words: `IELTS 6.0`, `B2`. `test` is what the test is called; '' where its name goes without saying. */
export function showScore(score: LanguageScore, test: string): string {
  return [test, score.overall ?? levelOf(score)].filter(Boolean).join(' ')
}

/**
 * A score as people write it: a level (`B2`), or a test and what it gave (`IELTS 6.0`, `雅思6.5`). A number from 0 to 9 alone
 * is taken for IELTS, by far the most common of its kind; null where it is none of these.
 *
 * @param tests the tests and what they are called
 */
export function readScore(
  text: string,
  tests: Readonly<Record<string, { readonly en: string; readonly zh: string; readonly words?: readonly string[] }>>,
): LanguageScore | null {
  const written = text.normalize('NFKC').trim()
  const level = written.toUpperCase()
  if (cefrScale.includes(level))
    return { test: 'cefr', overall: level, cefr: level as NonNullable<LanguageScore['cefr']> }
  for (const [test, { en, zh, words = [] }] of Object.entries(tests)) {
    const name = [en, zh, ...words].find((each) => written.toLowerCase().startsWith(each.toLowerCase()))
    const overall = name === undefined ? '' : written.slice(name.length).replace(/^[\s:：]+/, '')
    if (overall) return { test: test as NonNullable<LanguageScore['test']>, overall }
  }
  return /^[0-9](\.[05])?$/.test(written) ? { test: 'ielts', overall: written } : null
}
