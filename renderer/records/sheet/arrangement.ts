/** How somebody arranged the columns of a sheet: which are shown, in what order, how wide. Columns go by their keys. */
import type { SheetColumn } from './sheet-columns'

export interface Arrangement {
  /** The order of all columns that were there; the first of the sheet always leads. */
  order?: readonly string[]
  /** null: those that are usual. */
  shown?: readonly string[]
  /** Pixels, where somebody changed them. */
  widths?: Readonly<Record<string, number>>
}

/** Reads what was remembered; what cannot be read is nothing. */
export function readArrangement(text: string): Arrangement {
  try {
    const { order, shown, widths } = JSON.parse(text || '{}') as Record<string, unknown>
    const keys = (value: unknown) => (Array.isArray(value) ? value.filter((key) => typeof key === 'string') : undefined)
    const [orderOf, shownOf] = [keys(order), keys(shown)]
    return {
      ...(orderOf && { order: orderOf }),
      ...(shownOf && { shown: shownOf }),
      ...(typeof widths === 'object' && widths !== null && { widths: numbersOf(widths) }),
    }
  } catch {
    return {}
  }
}

const numbersOf = (widths: object): Record<string, number> =>
  Object.fromEntries(Object.entries(widths).filter(([, width]) => typeof width === 'number' && width > 0))

/** Text to remember; '' for a sheet that is as it was. */
export const arrangementText = (arrangement: Arrangement): string =>
  Object.keys(arrangement).length === 0 ? '' : JSON.stringify(arrangement)

/** The columns in their order; columns that came since stand where they usually do. */
export function inOrder<R>(columns: readonly SheetColumn<R>[], { order }: Arrangement): readonly SheetColumn<R>[] {
  if (!order) return columns
  const [first, ...rest] = columns
  if (!first) return columns
  const places = new Map(order.map((key, place) => [key, place]))
  let last = -1
  const ranked = rest.map((column) => {
    last = places.get(column.key) ?? last + 0.001
    return { column, place: last }
  })
  return [first, ...ranked.sort((a, b) => a.place - b.place).map(({ column }) => column)]
}

/** The columns a sheet shows until somebody chooses. */
const usual = <R>(columns: readonly SheetColumn<R>[]): string[] =>
  columns.filter(({ aside }) => !aside).map(({ key }) => key)

/** Keys of the columns that are shown. */
export const shownKeys = <R>(columns: readonly SheetColumn<R>[], { shown }: Arrangement): ReadonlySet<string> =>
  new Set(shown ?? usual(columns))

/** All keys in order once a column stands before the one at that place of those in sight. */
export function movedBefore<R>(
  columns: readonly SheetColumn<R>[],
  inSight: readonly SheetColumn<R>[],
  key: string,
  before: number,
): string[] {
  const follower = inSight[Math.max(1, before)]?.key
  const keys = columns.map((column) => column.key).filter((each) => each !== key)
  const place = follower === undefined || follower === key ? -1 : keys.indexOf(follower)
  if (follower === key) return columns.map((column) => column.key)
  keys.splice(place < 0 ? keys.length : place, 0, key)
  return keys
}
