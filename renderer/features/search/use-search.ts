import type { SearchResult } from '@shared/search/search'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { office } from '../../office/client'
import { useView } from '../../office/hooks'
import { useText } from '../../ui/language'
import { recentRecords, recordAt, remember } from './recent-records'

/** Hits shown of each record type. */
const MOST = 5

/** How long nobody is kept waiting by making records ready: the first pages come before. */
const HEAD_START = 2500

/** The answer to what is typed. */
export function useSearchResult(query: string): SearchResult | undefined {
  const { language } = useText()
  // Read once: what is opened elsewhere meanwhile must not move the list under the hand.
  const [recent] = useState(recentRecords)
  return useView('search', { query, language, recent, most: MOST }).result
}

/** Remembers the pages of records as they are opened. */
export function useRemembering(): void {
  const [path] = useLocation()
  useEffect(() => {
    const place = recordAt(path)
    if (place) remember(place)
  }, [path])
}

/** Makes the records ready to be searched while nobody asks for anything, a moment's work at a time. */
export function useReadiness(): void {
  useEffect(() => {
    let gone = false
    let timer = window.setTimeout(prepare, HEAD_START)
    async function prepare() {
      // A failure is told where somebody searches.
      const more = await office.view('prepareSearch', {}).catch(() => false)
      if (more && !gone) timer = window.setTimeout(prepare, 20)
    }
    return () => {
      gone = true
      window.clearTimeout(timer)
    }
  }, [])
}
