import { existsSync } from 'node:fs'
import path from 'node:path'
import { findCommand } from './processes.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  path.join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  path.join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
]

/** The browser for tests against a real IndexedDB: CHROMIUM, or one that is installed. @returns {string | null} */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  for (const name of names) {
    const found = findCommand(name)
    if (found) return found
  }
  return elsewhere.find((file) => path.isAbsolute(file) && existsSync(file)) ?? null
}

/** Debian packages that are missing for it. */
export const packagesForChromium = () => (process.platform !== 'linux' || findChromium() ? [] : ['chromium'])
