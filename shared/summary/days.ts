const fullDay = /^(\d{4})-(\d{2})-(\d{2})$/
const dayInMs = 86_400_000

/** The number of a day since 1970; null where the date is partial. */
function dayNumber(date: string): number | null {
  const [, year, month, day] = fullDay.exec(date) ?? []
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) / dayInMs : null
}

/** Whole days from one ISO day to another, negative when the other is earlier; null where either is partial or empty. */
export function daysBetween(from: string, to: string): number | null {
  const first = dayNumber(from)
  const last = dayNumber(to)
  return first === null || last === null ? null : last - first
}

/** Length of a journey in days, the first and the last both counted; null where it cannot be known. */
export function daysAway(from: string, to: string): number | null {
  const between = daysBetween(from, to)
  return between === null || between < 0 ? null : between + 1
}

/** The ISO day `days` after another. */
export function dayAfter(date: string, days: number): string {
  return new Date(((dayNumber(date) ?? 0) + days) * dayInMs).toISOString().slice(0, 10)
}
