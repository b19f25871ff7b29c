import { createContext, type RefObject, useContext, useEffect } from 'react'
import { useSearch } from 'wouter'

/** The element whose scrolling moves the page; tables without a height of their own follow it. */
export const PageScrollContext = createContext<RefObject<HTMLElement | null> | null>(null)

export const usePageScroll = () => useContext(PageScrollContext)

/** Room left above for the heading of a section, in pixels. */
const ABOVE = 70

/**
 * Whoever is led to a section of a page, by `?at=` its name, sees it first.
 * @param ready what the section shows is there
 */
export function useArrival(name: string, top: RefObject<HTMLElement | null>, ready = true): void {
  const scroll = usePageScroll()
  const led = new URLSearchParams(useSearch()).get('at') === name
  useEffect(() => {
    const page = scroll?.current
    if (!led || !ready || !page || !top.current) return
    const above = top.current.getBoundingClientRect().top - page.getBoundingClientRect().top
    page.scrollTo({ top: page.scrollTop + above - ABOVE })
  }, [led, ready, scroll, top])
}
