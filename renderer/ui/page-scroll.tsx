import { createContext, type RefObject, useContext } from 'react'

/** The element whose scrolling moves the page; tables without a height of their own follow it. */
export const PageScrollContext = createContext<RefObject<HTMLElement | null> | null>(null)

export const usePageScroll = () => useContext(PageScrollContext)
