import { MantineProvider, mergeThemeOverrides, Notification } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { Settings } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { app } from '@shared/text/app'
import { useCallback, useEffect, useMemo } from 'react'
import { Router } from 'wouter'
import { DroppedFilesProvider } from '../ui/dropped-files'
import { LanguageProvider, useText } from '../ui/language'
import styles from './App.module.css'
import { useHashPath, useHashSearch } from './hash-location'
import { OfficeGate } from './OfficeGate'
import { SettingsProvider, useSettings } from './settings'
import { theme } from './theme'

/** The window: settings, colours, language, then the office. */
export function App({ settings }: { settings: Settings }) {
  return (
    <SettingsProvider initial={settings}>
      <Dressed />
    </SettingsProvider>
  )
}

function Dressed() {
  const { settings, save } = useSettings()
  const { language, colorScheme } = settings
  const speak = useCallback((chosen: Language) => void save({ language: chosen }), [save])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const spoken = useMemo(() => namedIn(language), [language])
  return (
    <MantineProvider
      theme={spoken}
      defaultColorScheme="auto"
      forceColorScheme={colorScheme === 'auto' ? undefined : colorScheme}
    >
      <LanguageProvider language={language} onChange={speak}>
        <WindowTitle />
        <Notifications position="bottom-left" autoClose={7000} limit={3} classNames={{ root: styles.notices }} />
        <DroppedFilesProvider>
          <Router hook={useHashPath} searchHook={useHashSearch}>
            <OfficeGate />
          </Router>
        </DroppedFilesProvider>
      </LanguageProvider>
    </MantineProvider>
  )
}

/** The look, with the words that its parts say by themselves. */
function namedIn(language: Language) {
  const close = { closeButtonProps: { 'aria-label': app.close[language] } }
  return mergeThemeOverrides(theme, { components: { Notification: Notification.extend({ defaultProps: close }) } })
}

function WindowTitle() {
  const { t } = useText()
  const title = t(app.programName)
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
