import type { Settings } from '@shared/ipc'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { platform } from '../platform'

interface KeptSettings {
  settings: Settings
  /** Shows at once and is kept by the main process. */
  save(changed: Partial<Settings>): Promise<void>
}

const SettingsContext = createContext<KeptSettings | null>(null)

interface SettingsProviderProps {
  initial: Settings
  children: ReactNode
}

/** Language, name and colours of the person at this computer. */
export function SettingsProvider({ initial, children }: SettingsProviderProps) {
  const [settings, setSettings] = useState(initial)
  const save = useCallback(
    async (changed: Partial<Settings>) => {
      const next = { ...settings, ...changed }
      setSettings(next)
      await platform.saveSettings(next)
    },
    [settings],
  )
  const kept = useMemo(() => ({ settings, save }), [settings, save])
  return <SettingsContext value={kept}>{children}</SettingsContext>
}

/** The settings and the way to change them. */
export function useSettings(): KeptSettings {
  const kept = useContext(SettingsContext)
  if (!kept) throw new Error('useSettings is used outside SettingsProvider')
  return kept
}
