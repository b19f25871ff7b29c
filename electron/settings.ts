import { existsSync, readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '@shared/ipc'
import { writeAtomically } from './files/disk'
import { settingsSchema } from './ipc/schemas'

/** The settings of a profile, in `settings.json`. */
export interface SettingsFile {
  current(): Settings
  save(settings: Settings): Promise<Settings>
  onChange(listener: (settings: Settings) => void): void
}

/** Reads the settings, or makes them from the system's language where there are none or they are damaged. */
export function openSettings(profile: string, systemLanguage: string): SettingsFile {
  const path = join(profile, 'settings.json')
  let settings = read(path) ?? { language: languageOf(systemLanguage), who: '', colorScheme: 'auto' }
  let written: Promise<void> = Promise.resolve()
  const listeners: ((settings: Settings) => void)[] = []
  return {
    current: () => settings,
    async save(next) {
      // One write after the other: the last one asked for is the one that stays.
      written = written.catch(() => {}).then(() => writeAtomically(path, `${JSON.stringify(next, null, 2)}\n`))
      await written
      settings = next
      for (const listener of listeners) listener(settings)
      return settings
    },
    onChange: (listener) => {
      listeners.push(listener)
    },
  }
}

function read(path: string): Settings | null {
  if (!existsSync(path)) return null
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** zh-Hans-CN, zh_TW and zh are Chinese; everything else starts in English. */
export function languageOf(locale: string): Settings['language'] {
  return /^zh\b|^zh[-_]/i.test(locale) ? 'zh' : 'en'
}

/** Name of the account under which the program runs. */
export function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'tongxing'
  }
}
