/** The program's window as the operating system sees it: place, menu, one at a time. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { newProfile, sample, tongxing } from './command'
import { launch, type Program, root } from './harness'

const english = { language: 'en', who: 'Wang Example', colorScheme: 'light' }
let program: Program
beforeAll(async () => {
  const profile = newProfile()
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(english))
  program = await launch({ profile })
})

const bounds = () => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
const menus = () =>
  program.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label.split(' ')[0]))

test('the menu speaks the language of the settings, and follows it at once', async () => {
  expect(await menus()).toEqual(['File', 'Edit', 'View', 'Help'])
  await program.page.evaluate(
    (settings) =>
      (globalThis as unknown as { tongxing: { saveSettings(s: object): Promise<void> } }).tongxing.saveSettings(
        settings,
      ),
    { ...english, language: 'zh' },
  )
  expect(await menus()).toEqual(['文件', '编辑', '显示', '帮助'])
  await program.page.evaluate(
    (settings) =>
      (globalThis as unknown as { tongxing: { saveSettings(s: object): Promise<void> } }).tongxing.saveSettings(
        settings,
      ),
    english,
  )
})

test('the menu’s commands reach the page', async () => {
  await program.page.evaluate(() => {
    const page = globalThis as unknown as {
      heard: string[]
      tongxing: { onMenu(listener: (push: { command: string }) => void): void }
    }
    page.heard = []
    page.tongxing.onMenu(({ command }) => page.heard.push(command))
  })
  await program.app.evaluate(({ Menu }) => {
    for (const name of ['newCohort', 'import', 'about']) Menu.getApplicationMenu()?.getMenuItemById(name)?.click()
  })
  await program.page.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length === 3)
  const heard = await program.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
  expect(heard).toEqual(['newCohort', 'import', 'about'])
})

test('the window comes back where it was, and onto the screen from where none is', async () => {
  const place = { x: 40, y: 60, width: 1010, height: 700 }
  await program.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place)
  await program.restart()
  expect(await bounds()).toEqual(place)
  await program.quit()
  writeFileSync(join(program.profile, 'window.json'), JSON.stringify({ ...place, x: 9000, maximized: false }))
  await program.restart()
  const { x = -1, width = 0 } = (await bounds()) ?? {}
  const screen = await program.app.evaluate(({ screen: { getPrimaryDisplay } }) => getPrimaryDisplay().workArea)
  expect(x).toBeGreaterThanOrEqual(screen.x)
  expect(x + width).toBeLessThanOrEqual(screen.x + screen.width)
})

test('a second start ends at once and leaves the first window in front', async () => {
  const flags = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  const second = spawn(process.env.ELECTRON_EXEC_PATH ?? '', [...flags, root, '--profile', program.profile], {
    stdio: 'ignore',
  })
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0)
  expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a command and a window started together both come to their end', async () => {
  const profile = newProfile()
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(english))
  const [said, other] = await Promise.all([
    tongxing(['import', sample('07'), '--cohort', 'Winter'], profile),
    launch({ profile }),
  ])
  expect(said).toMatchObject({ code: 0, err: '' })
  const listed = await tongxing(['list', 'person', '--json'], profile)
  expect(JSON.parse(listed.out)).toHaveLength(20)
  await other.quit()
})

test('a page that crashed starts again', async () => {
  await program.page.waitForTimeout(5500)
  const loaded = program.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) =>
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => resolve(true)),
      ),
  )
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  expect(await loaded).toBe(true)
})
