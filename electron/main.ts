import { join } from 'node:path'
import { app, session } from 'electron'
import { about } from './about'
import { serveProgram, setupScheme } from './app-protocol'
import { setupAttachments } from './attachments'
import { Backups, backupAlone, isBackupCommand, settleRestore, setupBackups } from './backups'
import { readLaunch } from './command-line'
import { failProgram } from './failure'
import { setupFiles } from './files'
import { handle } from './ipc/handle'
import type { Keys } from './keys'
import { setupKeys, setupLock, setupNoLock } from './lock'
import { log } from './log'
import { setupMemory } from './memory'
import { showMenu } from './menu'
import { setupMenuFont } from './menu-font'
import { setupNoNetwork } from './no-network'
import { closeBeforeQuit, type OfficePort, setupOfficePort } from './office-port'
import { holdProfile } from './one-instance'
import { developmentServer } from './origins'
import { setupPrinting } from './printing'
import { profileFolder, setupProfile } from './profile'
import { ProgramWindow } from './program-window'
import { setupUnprotect } from './reader-unprotect'
import { setupReader } from './reader-window'
import { guardSession, setupPageGuards } from './session-guards'
import { accountName, openSettings, type SettingsFile } from './settings'
import { commandIn, failCommand, runCommand } from './unattended'
import { openDoor } from './unattended/answer-door'
import { execute, secretOf } from './unattended/execute'
import { type Jobs, setupJobs } from './unattended/jobs'
import { readPassphrase } from './unattended/passphrase'
import { followColorScheme } from './window'

const launch = readLaunch(process.argv, app.isPackaged)
const profile = profileFolder(launch.profile)
const server = developmentServer(app.isPackaged)

setupNoNetwork(server)
setupMemory()
setupScheme()
setupPageGuards(server)
const { words } = launch
if (words) runUnattended(words).catch((error) => failCommand(words, error))
else runProgram().catch(failProgram)

async function runProgram(): Promise<void> {
  setupProfile(profile)
  setupMenuFont(profile)
  if (!(await holdProfile(profile))) return app.quit()
  await app.whenReady()
  await start(false)
}

async function runUnattended(words: readonly string[]): Promise<void> {
  app.disableHardwareAcceleration()
  app.commandLine.appendSwitch('log-level', '3')
  const command = await commandIn(words)
  setupProfile(profile)
  await runCommand(command, words, profile, async (progress) => {
    await app.whenReady()
    const folder = process.cwd()
    if (isBackupCommand(command)) return backupAlone(command, profile, folder, () => secretOf(command, folder))
    const { jobs, close } = await start(true, () => readPassphrase(command.passphrase, process.cwd()))
    const outcome = await execute(command, process.cwd(), jobs, progress)
    await jobs.idle()
    await close()
    return outcome
  })
}

/** @param secret opens an office that starts locked, for a job of the command line */
async function start(hidden: boolean, secret?: () => Promise<string>) {
  setupSessions()
  const settings = setupSettings(hidden)
  const language = () => settings.current().language
  await settleRestore(profile)
  const office = await setupOfficePort(profile)
  const { keys } = office
  if (hidden && keys?.state === 'locked') await keys.unlock((await secret?.()) ?? '')
  const locked = () => keys?.state === 'locked'
  const jobs = setupJobs(hidden, locked)
  setupFiles(language)
  const attachments = setupAttachments(profile, office.fileKeys, language)
  setupReader(server)
  setupUnprotect()
  setupPrinting(language, server, attachments.read)
  const windows = setupWindow(hidden, jobs, office)
  const backups = await Backups.open(profile, keys, app.getVersion())
  setupBackups({ backups, office, language, window: () => windows.office, reopen: () => windows.showOffice() })
  await backups.beforeMigration()
  const lock =
    keys && !hidden
      ? setupLock({ profile, keys, windows, office, settings, jobs, closeOpened: attachments.close })
      : setupNoLock()
  if (keys) setupKeys(keys, windows)
  setupMenu(settings, windows, keys, lock)
  if (locked()) await windows.showLock(() => Promise.resolve())
  else {
    office.open()
    await windows.showOffice()
  }
  const closeDoor = await setupDoor(hidden, jobs)
  const close = async () => {
    await closeDoor()
    await attachments.close()
    await office.close()
    await backups.close()
  }
  if (!hidden) backups.start()
  closeBeforeQuit(close, hidden ? 1 : 0)
  return { jobs, close }
}

function setupSessions(): void {
  const pages = join(__dirname, '../renderer')
  for (const each of [
    session.defaultSession,
    ...['print', 'reader', 'lock'].map((name) => session.fromPartition(name)),
  ]) {
    serveProgram(each, pages)
    guardSession(each, server)
  }
}

function setupSettings(hidden: boolean): SettingsFile {
  const settings = openSettings(profile, app.getPreferredSystemLanguages()[0] ?? app.getLocale())
  handle('app:about', () => about(profile))
  // A schedule may run before anybody gave a name in the window; its changes bear the name of the system's account.
  handle('app:settings', () => {
    const current = settings.current()
    return hidden && !current.who ? { ...current, who: accountName() } : current
  })
  handle('app:saveSettings', (next) => settings.save(next))
  followColorScheme(settings.current())
  settings.onChange(followColorScheme)
  return settings
}

function setupMenu(settings: SettingsFile, windows: ProgramWindow, keys: Keys | null, lock: () => Promise<void>): void {
  const show = () =>
    showMenu({
      language: settings.current().language,
      lockable: keys?.state === 'locked' ? 'locked' : keys?.hasPassphrase ? 'open' : 'none',
      send: (command) => windows.office?.webContents.send('push:menu', { command }),
      lock: () => void lock(),
    })
  show()
  settings.onChange(show)
  keys?.onChange(show)
}

function setupWindow(hidden: boolean, jobs: Jobs, office: OfficePort): ProgramWindow {
  const windows = new ProgramWindow({ profile, server }, hidden)
  windows.onOffice((window) => {
    jobs.follow(window.webContents)
    office.connect(window.webContents)
    // A job of the command line is finished out of sight.
    window.on('close', (event) => {
      if (!jobs.busy()) return
      event.preventDefault()
      window.hide()
      void jobs.idle().then(() => window.close())
    })
  })
  app.on('second-instance', (_event, _words, _folder, from) => {
    const isCommand = (from as { command?: boolean } | null)?.command === true
    if (!isCommand) windows.focus()
  })
  app.on('window-all-closed', () => {
    if (!hidden) app.quit()
  })
  return windows
}

/** The program works without its door; only commands then have to wait until it is closed. */
async function setupDoor(hidden: boolean, jobs: Jobs): Promise<() => Promise<void>> {
  try {
    return await openDoor(profile, hidden, jobs)
  } catch (error) {
    log(`no command socket: ${error}`)
    return () => Promise.resolve()
  }
}
