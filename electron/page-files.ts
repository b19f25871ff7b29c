import { join, normalize, sep } from 'node:path'
import { HOSTS } from './origins'

/** The file behind an address, or null where the address leaves the folder of pages or names no known host. */
export function fileFor(address: string, root: string): string | null {
  try {
    const url = new URL(address)
    if (!HOSTS.some((host) => host === url.host)) return null
    const path = decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)
    const file = normalize(join(root, path))
    return file.startsWith(root + sep) && !file.includes('\0') ? file : null
  } catch {
    return null
  }
}
