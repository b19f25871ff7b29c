/**
 * The built program in the real Electron, driven by Playwright. Every program started here has a profile of its own unless
 * it is given one, and is ended with its temporary profile when the test file is done.
 */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Locator, type Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { watchingWords } from './watched'

export const root = resolve(import.meta.dirname, '../..')

export interface LaunchOptions {
  /** Folder of the office; a fresh one in the system's temporary folder when left out. */
  profile?: string
  /** Words after the program's own, as a person would type them. */
  words?: string[]
  environment?: Record<string, string>
  /** A packaged program; the built one in out/ when left out. */
  executable?: string
}

/** A program that runs. `app` and `page` change with every restart. */
export interface Program {
  app: ElectronApplication
  /** The main window. */
  page: Page
  readonly profile: string
  /** What the program wrote to stdout and stderr since its start. */
  output(): string
  /** Quits as a person would; the profile stays. */
  quit(): Promise<void>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Starts it again on the same profile, after `quit` or `kill` or, when it still runs, after quitting it. */
  restart(options?: Omit<LaunchOptions, 'profile'>): Promise<void>
}

/** With its process: a program that ended by itself cannot be asked for it any more. */
const running = new Map<ElectronApplication, ChildProcess>()
const temporaryFolders: string[] = []
let reported = false

afterAll(async () => {
  for (const app of [...running.keys()]) await killApp(app)
  for (const folder of temporaryFolders.splice(0)) await remove(folder)
})

/** The helpers of a killed program write on for a moment, and Node's own retries do not look into the folder again. */
async function remove(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (attempt === 50) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}

/** A folder that is gone after the test file. */
export function temporaryFolder(name = 'tongxing-test-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  temporaryFolders.push(folder)
  return folder
}

/** Starts the program and waits for its main window. */
export async function launch(options: LaunchOptions = {}): Promise<Program> {
  const profile = options.profile ?? temporaryFolder('tongxing-profile-')
  let started = await startOnce(profile, options)
  const program: Program = {
    app: started.app,
    page: started.page,
    profile,
    output: () => started.output(),
    quit: () => quitApp(program.app),
    kill: () => killApp(program.app),
    async restart(next = {}) {
      await quitApp(program.app)
      started = await startOnce(profile, { ...options, ...next })
      program.app = started.app
      program.page = started.page
    },
  }
  return program
}

async function startOnce(profile: string, options: LaunchOptions) {
  const words = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  const start = () =>
    _electron.launch({
      executablePath: options.executable ?? process.env.ELECTRON_EXEC_PATH,
      cwd: root,
      args: [
        ...(options.executable ? [] : watchingWords),
        ...words,
        ...(options.executable ? [] : [root]),
        ...(options.words ?? []),
      ],
      env: { ...(process.env as Record<string, string>), TONGXING_PROFILE: profile, ...options.environment },
      timeout: 60_000,
    })
  // On a crowded machine Chromium or its driver now and then gives up before the program's first line has run.
  const app = await start().catch((error: Error) => {
    console.log(`The engine did not start at the first try: ${error.message}`)
    return start()
  })
  running.set(app, app.process())
  let text = ''
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  }
  const page = await mainWindow(app)
  // A press begun on what still slides in ends beside it.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  page.on('pageerror', (error) => {
    text += `${error.stack ?? error}\n`
  })
  await reportElectron(app)
  return { app, page, output: () => text }
}

/** The window people see, of the office or of a locked program: hidden windows for printing and reading have other origins. */
async function mainWindow(app: ElectronApplication): Promise<Page> {
  const isMain = (page: Page) => /^app:\/\/(main|lock)\//.test(page.url())
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const page = app.windows().find(isMain)
    if (page) {
      await page.waitForLoadState('domcontentloaded')
      return page
    }
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('The program opened no main window within a minute.')
}

/** Once a test file, so that the log says on which engine its tests passed. */
async function reportElectron(app: ElectronApplication): Promise<void> {
  if (reported) return
  reported = true
  const { electron, chrome } = await app.evaluate(() => process.versions)
  console.log(`Electron ${electron} (${process.env.TONGXING_ELECTRON ?? 'official'}), Chromium ${chrome}`)
}

async function quitApp(app: ElectronApplication): Promise<void> {
  if (!running.delete(app)) return
  await app.close()
}

async function killApp(app: ElectronApplication): Promise<void> {
  const child = running.get(app)
  running.delete(app)
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await gone
}

/** Saves what a window or an element shows as test-output/NAME.png, for people to look at; returns the file. */
export async function screenshot(what: Page | Locator, name: string): Promise<string> {
  const file = join(root, 'test-output', `${name}.png`)
  mkdirSync(dirname(file), { recursive: true })
  await what.screenshot({ path: file })
  return file
}

/** From now on the system's "save as" answers with `file`; null: the person cancels. */
export async function answerSaveDialog(program: Program, file: string | null): Promise<void> {
  await program.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, file)
}

/** From now on the system's "open" answers with `files`; none: the person cancels. */
export async function answerOpenDialog(program: Program, files: string[]): Promise<void> {
  await program.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
  }, files)
}

/** Drops files from the disk on an element, as from a file manager: drag over, then drop. */
export async function dropFiles(target: Locator, files: string[]): Promise<void> {
  const page = target.page()
  const carrier = await page.evaluateHandle(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.hidden = true
    return document.body.appendChild(input)
  })
  await carrier.setInputFiles(files)
  const transfer = await carrier.evaluateHandle((input) => {
    const carried = new DataTransfer()
    for (const file of input.files ?? []) carried.items.add(file)
    input.remove()
    return carried
  })
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: transfer })
}
