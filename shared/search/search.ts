/** The one search: every record by any of its names, numbers and texts. */
import type { Language } from '../model/define'
import { referencesIn } from '../model/references'
import { type Reader, type Row, type Standalone, standalone } from '../model/types'
import { score } from './block'
import { hitOf, type SearchHit } from './hits'
import { parseQuery, type Query } from './query'
import { type SearchIndex, searchIndexOf } from './search-index'
import { isSearched } from './terms'

export interface RecordPlace {
  type: Standalone
  id: string
}

export interface SearchRequest {
  query: string
  language: Language
  /** Records opened last, the newest first: shown when nothing is typed, and before others that fit as well. */
  recent: readonly RecordPlace[]
  /** Hits wanted of each type. */
  most: number
}

export interface SearchGroup {
  type: Standalone
  /** How many fit, shown or not. */
  total: number
  hits: SearchHit[]
}

export interface SearchResult {
  /** The type with the best hit first. */
  groups: SearchGroup[]
  /** Records opened last that are still there; only where nothing was typed. */
  recent: SearchHit[]
  /** How many records were looked through. */
  searched: number
}

/** In the order in which groups stand that answer equally well. */
const order: readonly Standalone[] = [
  ...(['person', 'institution', 'cohort', 'agreement', 'event', 'alliance'] as const),
  ...standalone,
].filter((type, at, all) => isSearched(type) && all.indexOf(type) === at)

/** Records that go by the name of another when they have none: a result by its person, a plan by its college. */
const namedByOthers = new Set<Standalone>(['qualificationResult', 'masterClass', 'plan', 'orderClass'])

/** What the records looked for are found in, with what they refer to. */
interface Scored {
  type: Standalone
  rows: readonly Row<Standalone>[]
  /** Of all that was typed. */
  whole: Uint8Array
  /** Of each word, where there are several. */
  words: Uint8Array[]
}

/** Everything that fits what was typed. `today` is an ISO date. */
export function search(reader: Reader, request: SearchRequest, today: string): SearchResult {
  const query = parseQuery(request.query)
  const context = { reader, language: request.language, today, query }
  if (!query) {
    const rows = request.recent.flatMap(({ type, id }) => {
      const row = reader.get(type, id)
      return row ? [hitOf(type, row, context)] : []
    })
    return { groups: [], recent: rows, searched: 0 }
  }
  const index = searchIndexOf(reader)
  const scored = new Map(order.map((type) => [type, scoresOf(index, type, query)]))
  const recent = new Map(request.recent.map(({ type, id }, at) => [`${type} ${id}`, at]))
  const groups = order.flatMap((type) => {
    const can = canRelate(scored, type)
    const best = bestOf(
      scored.get(type) as Scored,
      query,
      (row) => related(index, scored, type, can, row),
      recent,
      request.most,
    )
    if (best.total === 0) return []
    return [
      { group: { type, total: best.total, hits: best.rows.map((row) => hitOf(type, row, context)) }, top: best.top },
    ]
  })
  groups.sort((a, b) => b.top - a.top)
  let searched = 0
  for (const { rows } of scored.values()) searched += rows.length
  return { groups: groups.map(({ group }) => group), recent: [], searched }
}

/**
 * The ids of the records of one type that fit what was typed, for its list: there a college's name finds its people.
 * Null where nothing was typed.
 */
export function idsFitting(reader: Reader, type: Standalone, typed: string): Set<string> | null {
  const query = parseQuery(typed)
  if (!query) return null
  const index = searchIndexOf(reader)
  const scored = new Map(
    (['person', 'institution', 'qualification', type] as const).map((each) => [each, scoresOf(index, each, query)]),
  )
  const { rows, whole, words } = scored.get(type) as Scored
  const can = canRelate(scored, type)
  const found = new Set<string>()
  for (const [at, row] of rows.entries())
    if (combined(at, whole, words) || relatedScore(at, words, related(index, scored, type, can, row), query))
      found.add(row.id)
  return found
}

/**
 * Makes records ready to be found, some thousand at a time, so that the first letter typed need not wait for all.
 * @returns whether there is more to do
 */
export function prepareSearch(reader: Reader, most = 2000): boolean {
  return searchIndexOf(reader).prepare(order, most)
}

function scoresOf(index: SearchIndex, type: Standalone, { whole, words }: Query): Scored {
  const known = index.of(type)
  const scores = (word: Query['whole']) => known.scores(word)
  return { type, rows: known.rows, whole: scores(whole), words: words.length > 1 ? words.map(scores) : [] }
}

/** Best scores of the records a row refers to, by word; of a name that is the only word, by all that was typed. */
type RelatedScore = (at: number | null) => number

/** What rows of a type go by or are found beside. */
const named = ['person', 'institution', 'qualification'] as const satisfies readonly Standalone[]
type Named = (typeof named)[number]
const isNamed = (type: Standalone): type is Named => (named as readonly Standalone[]).includes(type)

/** The records of these types that a row refers to; those of people stand in plain fields, and people are many. */
function namedBy(type: Standalone, row: Row<Standalone>): { to: Named; id: string }[] {
  if (type === 'enrolment') return []
  if (type === 'person') {
    const { institution } = row as Row<'person'>
    return institution ? [{ to: 'institution', id: institution }] : []
  }
  return referencesIn(type, row).flatMap(({ to, id }) => (isNamed(to) ? [{ to, id }] : []))
}

/** Their numbers and texts are their own; only their names name others, and initials in the middle of those are chance. */
const names = (best: number) => best >= score.inName && best !== score.laterInitials

/** Whether any record that rows of the type can refer to has the word in its name; else nobody need look. */
function canRelate(scored: ReadonlyMap<Standalone, Scored>, type: Standalone): RelatedTest {
  const targets = type === 'person' ? (['institution'] as const) : named
  const known = new Map<number | null, boolean>()
  return (at) => {
    const found = known.get(at)
    if (found !== undefined) return found
    const any = targets.some((to) => {
      const target = scored.get(to)
      return (at === null ? target?.whole : target?.words[at])?.some(names) ?? false
    })
    known.set(at, any)
    return any
  }
}
type RelatedTest = (at: number | null) => boolean

function related(
  index: SearchIndex,
  scored: ReadonlyMap<Standalone, Scored>,
  type: Standalone,
  can: RelatedTest,
  row: Row<Standalone>,
): RelatedScore {
  let places: ReturnType<typeof namedBy> | null = null
  return (at) => {
    if (!can(at)) return 0
    places ??= namedBy(type, row)
    let best = 0
    for (const { to, id } of places) {
      const place = index.asKnown(to).placeOf(id)
      const target = scored.get(to)
      if (place === undefined || !target) continue
      const here = (at === null ? target.whole : target.words[at])?.[place] ?? 0
      if (names(here) && here > best) best = here
    }
    return best
  }
}

interface Best {
  total: number
  rows: Row<Standalone>[]
  /** Score of the best. */
  top: number
}

function bestOf(
  { type, rows, whole, words }: Scored,
  query: Query,
  relatedOf: (row: Row<Standalone>) => RelatedScore,
  recent: ReadonlyMap<string, number>,
  most: number,
): Best {
  const best: { row: Row<Standalone>; score: number; recent: number }[] = []
  let total = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row<Standalone>
    const here = combined(at, whole, words) || byOthers(type, at, words, () => relatedOf(row), query)
    if (here === 0) continue
    total++
    const last = best.at(-1)
    if (best.length === most && last && here < last.score) continue
    const entry = { row, score: here, recent: recent.get(`${type} ${row.id}`) ?? Number.POSITIVE_INFINITY }
    if (best.length === most && last && !isBefore(entry, last)) continue
    const place = best.findIndex((other) => isBefore(entry, other))
    best.splice(place < 0 ? best.length : place, 0, entry)
    if (best.length > most) best.pop()
  }
  return { total, rows: best.map(({ row }) => row), top: best[0]?.score ?? 0 }
}

type Ranked = { row: Row<Standalone>; score: number; recent: number }

/** The better hit first, then what was opened last, then what was changed last. */
function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.score !== b.score) return a.score > b.score
  if (a.recent !== b.recent) return a.recent < b.recent
  return a.row.seq > b.row.seq
}

/** All of it in one place, or each word somewhere: as good as the worst of them. */
function combined(at: number, whole: Uint8Array, words: readonly Uint8Array[]): number {
  const all = whole[at] as number
  if (words.length === 0 || all >= score.nameStart) return all
  let least: number = score.nameStart
  for (const each of words) least = Math.min(least, each[at] as number)
  return Math.max(all, least === 0 ? 0 : least - 2)
}

/** Words the record itself does not have may stand in the name of its college, its person, its qualification. */
function byOthers(
  type: Standalone,
  at: number,
  words: readonly Uint8Array[],
  relatedOf: () => RelatedScore,
  query: Query,
): number {
  const own = words.some((each) => (each[at] as number) > 0)
  if (!own && !namedByOthers.has(type)) return 0
  return relatedScore(at, words, relatedOf(), query)
}

function relatedScore(at: number, words: readonly Uint8Array[], relation: RelatedScore, query: Query): number {
  if (words.length === 0) return relation(null) > 0 && query.whole.text.length > 1 ? score.related : 0
  return words.every((each, i) => (each[at] as number) > 0 || relation(i) > 0) ? score.related : 0
}
