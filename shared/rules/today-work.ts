import type { Bilingual, Language } from '../model/define'
import { showDate } from '../model/show'
import type { IsoDate, Reader, Row, Standalone } from '../model/types'
import { say } from '../text/say'
import type { Finding } from './finding'
import { findingSentence } from './finding-text'
import { coveredFinding } from './masking'
import type { Rules } from './settings'

/** The kinds of work, in the order in which they are shown among equally urgent ones. */
export const todayKinds = [
  'departures',
  'returns',
  'documents',
  'consents',
  'visas',
  'notices',
  'reports',
  'drafts',
  'handIns',
  'fees',
  'agreementsEnded',
  'agreements',
  'deliverables',
  'rechecks',
  'yearlyReturns',
] as const
export type TodayKind = (typeof todayKinds)[number]

/** A line in the language asked for. */
export type Said = (language: Language) => string

/** Found work, before anything is put in words: only what is shown is. */
export interface Found<K extends Standalone = Standalone> {
  type: K
  row: Row<K>
  when: IsoDate
  urgent: boolean
  say: Said
  cohort?: Row<'cohort'>
}

/** A line of words with a day and a count. */
export const words =
  (pair: Bilingual, date: IsoDate, count = 0): Said =>
  (language) =>
    say(pair, language, { date: showDate(date, language), count })

/** The sentence of a finding, without what stands masked everywhere else: Home is open for everybody to see. */
export const sentence =
  (finding: Finding): Said =>
  (language) =>
    findingSentence(coveredFinding(finding), language)

/** What is asked of while work is looked for, and the way to say what was found. */
export interface Around {
  reader: Reader
  today: IsoDate
  rules: Rules
  add<K extends Standalone>(kind: TodayKind, found: Found<K>): void
}
