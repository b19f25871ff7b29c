import { join } from 'node:path'
import type { Settings } from '@shared/ipc'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'
import { registerWindow } from './ipc/handle'
import { log } from './log'
import { type Host, pageUrl } from './origins'
import { SMALLEST } from './window-place'
import { rememberedPlace } from './window-state'

/** Milliseconds a page must have lived before a crash counts as an accident. */
const LIVED_LONG_ENOUGH = 5000

export interface Place {
  profile: string
  /** Origin of the development server, or null. */
  server: string | null
}

/** What every page of the program lives under, seen or not. */
export function sandboxed(preload: 'index' | 'reader'): BrowserWindowConstructorOptions['webPreferences'] {
  return {
    preload: join(__dirname, `../preload/${preload}.cjs`),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    devTools: !app.isPackaged,
  }
}

/** Opens the window of the office; it is shown by ProgramWindow. */
export function openMainWindow(place: Place): BrowserWindow {
  // A hidden window is slowed down otherwise, and with it the job it works on.
  const window = programWindow(place, 'main', { backgroundThrottling: false })
  reloadWhenCrashed(window)
  void window.loadURL(pageUrl('main', 'index.html', place.server))
  return window
}

/** Opens the window of a locked program, whose page has no office, in a store of its own. */
export function openLockWindow(place: Place): BrowserWindow {
  const window = programWindow(place, 'lock', { partition: 'lock' })
  void window.loadURL(pageUrl('lock', 'lock.html', place.server))
  return window
}

function programWindow(
  { profile, server }: Place,
  host: 'main' | 'lock',
  preferences: BrowserWindowConstructorOptions['webPreferences'],
): BrowserWindow {
  const window = new BrowserWindow({
    ...rememberedPlace(profile),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Tongxing 同行',
    icon: app.isPackaged ? undefined : join(app.getAppPath(), 'resources/icon.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: { ...sandboxed('index'), ...preferences },
  })
  registerWindow(window.webContents, host, server)
  return window
}

/** The records are safe in the journal, so a page that crashed starts again; one that crashes at once stays as it is. */
function reloadWhenCrashed({ webContents }: BrowserWindow): void {
  let loaded = 0
  webContents.on('did-finish-load', () => {
    loaded = Date.now()
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    log(`page gone: ${reason}`)
    if (reason !== 'clean-exit' && Date.now() - loaded > LIVED_LONG_ENOUGH) webContents.reload()
  })
}

/** A window nobody sees, in a store of its own that ends with it. */
export function openHiddenWindow(
  host: Exclude<Host, 'main' | 'lock'>,
  preload: 'index' | 'reader',
  size = { width: 800, height: 600 },
): BrowserWindow {
  return new BrowserWindow({
    ...size,
    show: false,
    skipTaskbar: true,
    focusable: false,
    webPreferences: { ...sandboxed(preload), partition: host, backgroundThrottling: false },
  })
}

/** The native parts of the window follow the colour scheme of the settings. */
export function followColorScheme({ colorScheme }: Settings): void {
  nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme
}
