import { join } from 'node:path'
import type { MenuCommand } from '@shared/ipc'
import { app, type BrowserWindow, session } from 'electron'
import { about } from './about'
import { serveProgram, setupScheme } from './app-protocol'
import { readLaunch } from './command-line'
import { setupFiles } from './files'
import { handle } from './ipc/handle'
import { log, setupLog } from './log'
import { showMenu } from './menu'
import { connectOffice } from './office-port'
import { developmentServer } from './origins'
import { setupPrinting } from './printing'
import { setupProfile } from './profile'
import { setupReader } from './reader-window'
import { guardSession, setupPageGuards } from './session-guards'
import { openSettings, type SettingsFile } from './settings'
import { followColorScheme, openMainWindow } from './window'

const launch = readLaunch(process.argv, app.isPackaged)
const profile = setupProfile(launch.profile)
const server = developmentServer(app.isPackaged)
const pages = join(__dirname, '../renderer')
let mainWindow: BrowserWindow | null = null

setupLog(profile)
setupScheme()
setupPageGuards(server)
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  setupSessions()
  const settings = setupSettings()
  const language = () => settings.current().language
  setupMenu(settings)
  setupFiles(language)
  setupReader(server)
  setupPrinting(language, server)
  setupWindow()
}

function setupSessions(): void {
  for (const each of [session.defaultSession, session.fromPartition('print'), session.fromPartition('reader')]) {
    serveProgram(each, pages)
    guardSession(each, server)
  }
}

function setupSettings(): SettingsFile {
  const settings = openSettings(profile, app.getPreferredSystemLanguages()[0] ?? app.getLocale())
  handle('app:about', () => about(profile))
  handle('app:settings', () => settings.current())
  handle('app:saveSettings', (next) => settings.save(next))
  followColorScheme(settings.current())
  settings.onChange(followColorScheme)
  return settings
}

function setupMenu(settings: SettingsFile): void {
  const send = (command: MenuCommand) => mainWindow?.webContents.send('push:menu', { command })
  showMenu(settings.current().language, send)
  settings.onChange(({ language }) => showMenu(language, send))
}

function setupWindow(): void {
  const open = () => {
    mainWindow = openMainWindow({ profile, server }, false)
    connectOffice(mainWindow.webContents, () => log('no journal'))
    mainWindow.once('closed', () => {
      mainWindow = null
    })
  }
  open()
  app.on('second-instance', () => {
    if (mainWindow?.isMinimized()) mainWindow.restore()
    mainWindow?.show()
    mainWindow?.focus()
  })
  app.on('window-all-closed', () => app.quit())
}
