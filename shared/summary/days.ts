import { daysBetween } from '../model/dates'

const fullDay = /^\d{4}-\d{2}-\d{2}$/

/** Whole days from one ISO day to another, negative when the other is earlier; null where either is partial or empty. */
export function daysTo(from: string, to: string): number | null {
  return fullDay.test(from) && fullDay.test(to) ? daysBetween(from, to) : null
}

/** Length of a journey in days, the first and the last both counted; null where it cannot be known. */
export function daysAway(from: string, to: string): number | null {
  const between = daysTo(from, to)
  return between === null || between < 0 ? null : between + 1
}
