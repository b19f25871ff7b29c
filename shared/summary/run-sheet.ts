/** The order of a run sheet: people write times as they please. */

const clock = /(上午|下午|晚上|早上|中午|am|pm)?\s*(\d{1,2})\s*[:：.点时h]\s*(\d{1,2})?\s*(am|pm)?/i
const hourOnly = /(上午|下午|晚上|早上|中午)\s*(\d{1,2})|(\d{1,2})\s*(am|pm)/i
const afternoon = new Set(['下午', '晚上', 'pm'])

/** Minutes since midnight at which a line such as `9:00`, `14:30-15:00` or `下午2点` begins; undefined where it says none. */
export function startMinute(time: string | undefined): number | undefined {
  const text = time?.normalize('NFKC').toLowerCase() ?? ''
  const found = clock.exec(text)
  const hours = found ?? hourOnly.exec(text)
  if (!hours) return undefined
  const half = found ? (found[1] ?? found[4]) : (hours[1] ?? hours[4])
  const hour = Number(found ? found[2] : (hours[2] ?? hours[3]))
  const minute = Number(found?.[3] ?? 0)
  if (hour > 24 || minute > 59) return undefined
  const later = half && afternoon.has(half) && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0
  return (hour + later) * 60 + minute
}

interface Line {
  readonly time?: unknown
}

/** The earlier line first; lines without a time last, as they were written. */
export function byTime(a: Line, b: Line): number {
  const [first, second] = [a, b].map(({ time }) => startMinute(typeof time === 'string' ? time : undefined))
  return (first ?? Number.POSITIVE_INFINITY) === (second ?? Number.POSITIVE_INFINITY)
    ? 0
    : (first ?? Number.POSITIVE_INFINITY) - (second ?? Number.POSITIVE_INFINITY)
}
