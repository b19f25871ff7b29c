/**
 * Which backups stay: the newest few whatever the clock says, all of two days, then one a day for 12 days, one a week for
 * 10 weeks and one a month for 9 months, counted in days, weeks and months that have a backup. The order is that of the
 * change sets. The clock only says how long before the newest one another was made, and nothing that claims to be later
 * goes for its age: a clock set wrong may thin out what is old and can never push out what is new.
 */

export interface Dated {
  name: string
  /** The last change set in it. */
  seq: number
  /** Local time as it stands in the name: `2026-11-22 1405`. */
  at: string
}

/** Kept whatever the clock says. */
const NEWEST = 6
const TWO_DAYS = 2 * 24 * 60
const STAGES: readonly { most: number; of(at: string): string }[] = [
  { most: 12, of: dayOf },
  { most: 10, of: weekOf },
  { most: 9, of: monthOf },
]

/** Newest first: by change set; of the same set, the one whose name says later. */
export function newestFirst<T extends Dated>(backups: readonly T[]): T[] {
  return [...backups].sort((a, b) => b.seq - a.seq || (a.at < b.at ? 1 : a.at > b.at ? -1 : a.name < b.name ? 1 : -1))
}

/** Parts backups into those that stay and those that go; the newest always stays. */
export function retain<T extends Dated>(backups: readonly T[]): { keep: T[]; drop: T[] } {
  const keep: T[] = []
  const drop: T[] = []
  const stages = STAGES.map((stage) => ({ ...stage, left: stage.most }))
  const ordered = newestFirst(backups)
  const now = ordered[0] ? minutesOf(ordered[0].at) : 0
  for (const backup of ordered) {
    const last = keep.at(-1)
    if (!last || keep.length < NEWEST || now - minutesOf(backup.at) <= TWO_DAYS) {
      keep.push(backup)
      continue
    }
    const stage = stages.find(({ left }) => left > 0)
    if (stage && stage.of(last.at) !== stage.of(backup.at)) {
      stage.left -= 1
      keep.push(backup)
    } else drop.push(backup)
  }
  return { keep, drop }
}

/** Minutes of the local time in a name. Summer time is not known there: an hour does not matter among days. */
function minutesOf(at: string): number {
  return Date.parse(`${dayOf(at)}T${at.slice(11, 13)}:${at.slice(13, 15)}:00Z`) / 60_000
}

function dayOf(at: string): string {
  return at.slice(0, 10)
}

/** Day of the Monday before or on it. */
function weekOf(at: string): string {
  const day = new Date(`${dayOf(at)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}

function monthOf(at: string): string {
  return at.slice(0, 7)
}
