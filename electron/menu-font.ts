import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
// Noto Sans SC (SIL Open Font License 1.1), cut down to the characters of the menu; see resources/fonts/README.md.
import font from '../resources/fonts/menu.ttf?inline'
import { log } from './log'

/**
 * On Linux the native menu takes its letters from the system, which may have no Chinese: so the few characters that the
 * menu needs are added to the system's fonts for this process. Must run before the first window.
 */
export function setupMenuFont(profile: string): void {
  if (process.platform !== 'linux' || process.env.FONTCONFIG_FILE) return
  const folder = join(profile, 'fonts')
  const configuration = join(folder, 'fonts.conf')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(join(folder, 'menu.ttf'), Buffer.from(font.slice(font.indexOf(',') + 1), 'base64'))
    writeFileSync(configuration, configurationFor(folder))
    process.env.FONTCONFIG_FILE = configuration
  } catch (error) {
    log(`menu font: ${error}`)
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const configurationFor = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escaped(folder)}</dir>
</fontconfig>
`
