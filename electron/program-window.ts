import type { BrowserWindow } from 'electron'
import { log } from './log'
import { openLockWindow, openMainWindow, type Place } from './window'
import { rememberPlace } from './window-state'

const READY_WITHIN = 4000
const GONE_WITHIN = 2000
const LOOK_EVERY = 20

/** The one window that people see: that of the office or, in its place, that of the locked program. */
export class ProgramWindow {
  private current: BrowserWindow | null = null
  private isOffice = false
  private readonly listeners: ((window: BrowserWindow) => void)[] = []

  /** @param hidden for a job of the command line: the window is never shown */
  constructor(
    private readonly place: Place,
    private readonly hidden: boolean,
  ) {}

  /** Called with every window of the office, before its page is there. */
  onOffice(listener: (window: BrowserWindow) => void): void {
    this.listeners.push(listener)
  }

  /** The window of the office; null while it is locked, or closed. */
  get office(): BrowserWindow | null {
    return this.isOffice ? this.current : null
  }

  /** The window that stands, whichever it is. */
  get shown(): BrowserWindow | null {
    return this.current
  }

  /** Opens the office's window, over that of the locked program where one stands. */
  async showOffice(): Promise<void> {
    const window = openMainWindow(this.place)
    for (const listener of this.listeners) listener(window)
    const before = this.take(window, true)
    await this.put(window, before)
    before?.destroy()
  }

  /**
   * Opens the window of the locked program over the office's, which goes with its process.
   * @param first is awaited while the office's window still stands, some seconds at most by its own measure
   */
  async showLock(first: (office: BrowserWindow | null) => Promise<void>): Promise<void> {
    const office = this.office
    const window = openLockWindow(this.place)
    const asked = first(office)
    await this.put(window, this.current)
    await asked
    const before = this.take(window, false)
    if (before) await destroyed(before)
  }

  focus(): void {
    if (!this.current || this.hidden) return
    if (this.current.isMinimized()) this.current.restore()
    this.current.show()
    this.current.focus()
  }

  private take(window: BrowserWindow, isOffice: boolean): BrowserWindow | null {
    const before = this.current
    this.current = window
    this.isOffice = isOffice
    window.once('closed', () => {
      if (this.current === window) this.current = null
    })
    return before
  }

  /** Shows a window once its page stands, where and as the one before stood. */
  private async put(window: BrowserWindow, before: BrowserWindow | null): Promise<void> {
    if (this.hidden) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, READY_WITHIN)
      window.once('ready-to-show', () => {
        clearTimeout(timer)
        resolve()
      })
    })
    if (window.isDestroyed()) return
    rememberPlace(window, this.place.profile)
    if (!before || before.isDestroyed()) return window.show()
    if (before.isFullScreen()) window.setFullScreen(true)
    if (before.isMinimized()) window.minimize()
    else if (before.isFocused()) window.show()
    else window.showInactive()
  }
}

/** Ends a window and its process at once; what the process held in memory goes with it. */
export async function destroyed(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return
  const pid = window.webContents.getOSProcessId()
  window.destroy()
  if (pid <= 0) return
  for (let waited = 0; isAlive(pid); waited += LOOK_EVERY) {
    if (waited >= GONE_WITHIN) return kill(pid)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    log(`a page would not end: ${error}`)
  }
}
