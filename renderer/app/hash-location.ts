import { useSyncExternalStore } from 'react'

/** The address inside the window, path and query together behind the `#`: it survives a reload and needs no server. */
const here = () => {
  const [path = '', search = ''] = window.location.hash.replace(/^#?\/?/, '').split('?')
  return { path: `/${path}`, search }
}

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Goes to a page: `go('/import?cohort=k9')`. */
export function go(to: string, options?: { replace?: boolean }): void {
  const oldURL = window.location.href
  window.history[options?.replace ? 'replaceState' : 'pushState'](null, '', `#${to}`)
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href }))
}

/** Location hook for wouter. */
export const useHashPath = (): [string, typeof go] => [useSyncExternalStore(listen, () => here().path), go]
useHashPath.hrefs = (href: string) => `#${href}`

/** Search hook for wouter. */
export const useHashSearch = (): string => useSyncExternalStore(listen, () => here().search)
