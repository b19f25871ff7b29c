/**
 * Where pages come from. Each origin has its own storage, so the reader, the print window and the page of a locked program
 * never meet the office's.
 */
export const SCHEME = 'app'
export const HOSTS = ['main', 'print', 'reader', 'lock'] as const
export type Host = (typeof HOSTS)[number]

/** The development server of electron-vite; never set in a packaged program. */
export function developmentServer(packaged: boolean): string | null {
  const url = packaged ? undefined : process.env.ELECTRON_RENDERER_URL
  return url ? new URL(url).origin : null
}

/** Address of a page of the program. */
export function pageUrl(host: Host, page: string, server: string | null): string {
  return server ? `${server}/${page}` : `${SCHEME}://${host}/${page}`
}

/** True for the origin under which a page of `host` may speak to the main process. */
export function isOriginOf(host: Host, origin: string, server: string | null): boolean {
  return origin === `${SCHEME}://${host}` || (server !== null && origin === server)
}
