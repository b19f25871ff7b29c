import {
  ALL,
  type ListLook,
  lookText,
  PLAIN,
  plainLook,
  readLook,
  saysColumns,
  viewIn,
  withoutView,
} from '@shared/list/look'
import type { Row, Standalone } from '@shared/model/types'
import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useRemembered } from '../../ui/remembered'

/** A look of a list that the office keeps under a name. */
export interface SavedView {
  id: string
  name: string
  /** As lookText writes it. */
  look: string
  /** The list opens with it. */
  standard: boolean
}

export interface Look {
  look: ListLook
  /** Changes parts of the look; the address follows. */
  change(parts: Partial<ListLook>): void
  views: readonly SavedView[]
  /** The view the list stands in; null: the list as it is without any. */
  view: SavedView | null
  /** The look is not what the view keeps. */
  changed: boolean
  /** Goes to a view, also one that was only just saved; null: the list without any. */
  open(view: SavedView | null): void
}

/** The views the office keeps for a record type, in the order of their making. */
export function savedViews(office: Row<'office'>, type: Standalone): SavedView[] {
  return Object.entries(office.listViews ?? {})
    .filter(([, view]) => view.type === type)
    .map(([id, { name = '', look = '', standard }]) => ({ id, name, look, standard: standard === true }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** How the list looks by its address, and how to change that. */
export function useLook(type: Standalone, office: Row<'office'>): Look {
  const search = useSearch()
  const [here, go] = useLocation()
  // Without a look the address of the cohorts shows their cards.
  const path = type === 'cohort' ? '/cohorts/list' : here
  const views = useMemo(() => savedViews(office, type), [office, type])
  const own = withoutView(search)
  const named = viewIn(search)
  const standard = views.find((one) => one.standard) ?? null
  const view = named === null ? (own ? null : standard) : (views.find(({ id }) => id === named) ?? null)
  const text = own || view?.look || ''
  const [kept, keep] = useRemembered(`list ${type}`)
  const look = useMemo(() => {
    const said = readLook(type, text)
    if (view || saysColumns(text)) return said
    const { columns, frozen } = readLook(type, kept)
    return { ...said, columns, frozen }
  }, [type, text, view, kept])

  const address = useCallback(
    (at: SavedView | null, wanted: string) => {
      // A changed view and the plain list beside a standard view say where they come from.
      const from = at ? `view=${at.id}` : standard && wanted === '' ? `view=${ALL}` : ''
      const more = at && wanted === lookText(type, readLook(type, at.look)) ? '' : wanted || (at ? PLAIN : '')
      const query = [from, more].filter(Boolean).join('&')
      return query ? `${path}?${query}` : path
    },
    [path, standard, type],
  )
  const change = (parts: Partial<ListLook>) => {
    const next = { ...look, ...parts }
    // A saved view has columns of its own; beside it the list opens with those that somebody left it with.
    if (!view && (parts.columns || parts.frozen))
      keep(lookText(type, { ...plainLook(type), columns: next.columns, frozen: next.frozen }))
    go(address(view, lookText(type, next)), { replace: true })
  }
  const open = (wanted: SavedView | null) =>
    go(address(wanted, wanted ? lookText(type, readLook(type, wanted.look)) : ''), { replace: true })
  const changed = view ? lookText(type, look) !== lookText(type, readLook(type, view.look)) : own !== ''
  return { look, change, views, view, changed, open }
}
