import { type CalendarType, calendarTypes } from '@shared/summary/calendar'
import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { today } from '../../ui/format'
import type { View, Zoom } from './periods'

/** How the calendar looks; it stands in the address, so that the way back leads to the same. */
export interface CalendarLook {
  view: View
  zoom: Zoom
  /** `2026-11` */
  month: string
  types: readonly CalendarType[]
}

const zooms: readonly Zoom[] = ['month', 'quarter', 'year']

export function useCalendarLook(): [CalendarLook, (change: Partial<CalendarLook>) => void] {
  const [, go] = useLocation()
  const search = useSearch()
  const look = useMemo(() => readLook(search), [search])
  const change = useCallback(
    (changed: Partial<CalendarLook>) => {
      const { view, zoom, month, types } = { ...look, ...changed }
      const all = types.length === calendarTypes.length
      const text = new URLSearchParams({ view, zoom, at: month, ...(!all && { types: types.join(',') }) })
      go(`/calendar?${text}`, { replace: true })
    },
    [look, go],
  )
  return [look, change]
}

function readLook(search: string): CalendarLook {
  const said = new URLSearchParams(search)
  const at = said.get('at') ?? ''
  const types = said.get('types')?.split(',')
  return {
    view: said.get('view') === 'timeline' ? 'timeline' : 'month',
    zoom: zooms.find((zoom) => zoom === said.get('zoom')) ?? 'year',
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(at) ? at : today().slice(0, 7),
    types: types ? calendarTypes.filter((type) => types.includes(type)) : calendarTypes,
  }
}
