/** What stands in the palette, one below the other, as the arrow keys go through it. */
import type { Bilingual } from '@shared/model/define'
import type { Standalone } from '@shared/model/types'
import { folded } from '@shared/search/fold'
import type { SearchHit } from '@shared/search/hits'
import type { SearchResult } from '@shared/search/search'
import { plurals } from '@shared/text/records'
import { searchWords } from '@shared/text/search'
import { addressOf, isListed, listAddress } from '../../records/addresses'
import type { Action } from './actions'

export type PaletteEntry =
  | { kind: 'hit'; key: string; to: string; list: string | null; hit: SearchHit }
  | { kind: 'all'; key: string; to: string; total: number }
  | { kind: 'action'; key: string; action: Action }

export interface PaletteGroup {
  key: string
  title: Bilingual
  /** How many fit, where it is more than are shown. */
  total: number | null
  type: Standalone | null
  entries: PaletteEntry[]
}

const listOf = (type: Standalone, query: string) =>
  isListed(type) ? `${listAddress[type]}${query.trim() && `?q=${encodeURIComponent(query.trim())}`}` : null

function hitEntry(hit: SearchHit, query: string): PaletteEntry {
  const { type, id, seenOn } = hit
  return { kind: 'hit', key: `${type}-${id}`, to: addressOf(seenOn.type, seenOn.id), list: listOf(type, query), hit }
}

/** Hits by record type, each with the way to its list, then what can be done; recent records where nothing is typed. */
export function paletteGroups(
  result: SearchResult | undefined,
  query: string,
  actions: readonly Action[],
): PaletteGroup[] {
  const groups: PaletteGroup[] = []
  if (result && result.recent.length > 0 && !query.trim())
    groups.push({
      key: 'recent',
      title: searchWords.recent,
      total: null,
      type: null,
      entries: result.recent.map((hit) => hitEntry(hit, '')),
    })
  for (const { type, total, hits } of query.trim() ? (result?.groups ?? []) : []) {
    const list = listOf(type, query)
    const entries = hits.map((hit) => hitEntry(hit, query))
    if (list && total > hits.length) entries.push({ kind: 'all', key: `all-${type}`, to: list, total })
    groups.push({ key: type, title: plurals[type], total, type, entries })
  }
  const fitting = actionsFor(actions, query)
  if (fitting.length > 0)
    groups.push({
      key: 'actions',
      title: searchWords.actions,
      total: null,
      type: null,
      entries: fitting.map((action) => ({ kind: 'action', key: `action-${action.key}`, action })),
    })
  return groups
}

/** The usual ones where nothing is typed; else those with a word that begins with it, in either language. */
function actionsFor(actions: readonly Action[], query: string): Action[] {
  const wanted = folded(query).trim()
  if (!wanted) return actions.filter(({ usual }) => usual)
  return actions.filter(({ label, also = [] }) =>
    [label.zh, label.en, ...also].some((words) => fits(folded(words), wanted)),
  )
}

/** Chinese words stand in one another without a space. */
const fits = (words: string, wanted: string): boolean =>
  words.startsWith(wanted) ||
  (/\p{Script=Han}/u.test(words) ? words.includes(wanted) : wanted.length > 1 && words.includes(` ${wanted}`))
