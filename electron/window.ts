import { join } from 'node:path'
import type { Settings } from '@shared/ipc'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'
import { registerWindow } from './ipc/handle'
import { log } from './log'
import { type Host, pageUrl } from './origins'
import { SMALLEST } from './window-place'
import { rememberedPlace, rememberPlace } from './window-state'

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

/** Opens the program's window; `hidden` for a job of the command line, until somebody starts the program by hand. */
export function openMainWindow({ profile, server }: Place, hidden: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...rememberedPlace(profile),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Tongxing 同行',
    icon: app.isPackaged ? undefined : join(app.getAppPath(), 'resources/icon.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    // A hidden window is slowed down otherwise, and with it the job it works on.
    webPreferences: { ...sandboxed('index'), backgroundThrottling: false },
  })
  registerWindow(window.webContents, 'main', server)
  if (!hidden) {
    window.once('ready-to-show', () => {
      rememberPlace(window, profile)
      window.show()
    })
  }
  reloadWhenCrashed(window)
  void window.loadURL(pageUrl('main', 'index.html', server))
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
  host: Exclude<Host, 'main'>,
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
