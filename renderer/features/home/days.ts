import { daysBetween } from '@shared/model/dates'
import type { Bilingual } from '@shared/model/define'
import type { IsoDate } from '@shared/model/types'
import type { TodayKind } from '@shared/rules/today'
import { homeWords } from '@shared/text/home'

/** Kinds whose day is a deadline: what is past is late, not over. */
const deadlines = new Set<TodayKind>([
  'reports',
  'handIns',
  'agreements',
  'deliverables',
  'rechecks',
  'yearlyReturns',
  'notices',
])

/** How far away a day is, in words. */
export function daysInWords(kind: TodayKind, when: IsoDate, today: IsoDate): { words: Bilingual; count: number } {
  const days = daysBetween(today, when)
  const near = { 0: homeWords.today, 1: homeWords.tomorrow }[days]
  if (near) return { words: near, count: days }
  if (days > 0) return { words: homeWords.inDays, count: days }
  if (deadlines.has(kind)) return { words: homeWords.overdue, count: -days }
  if (kind === 'agreementsEnded') return { words: homeWords.ended, count: -days }
  return days === -1 ? { words: homeWords.yesterday, count: 1 } : { words: homeWords.daysAgo, count: -days }
}
