/** The packaged Linux program: made when older than the sources, then started as a person would start it. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { sample } from './command'
import { root, screenshot, temporaryFolder } from './harness'

const executable = join(root, 'dist/linux-unpacked/tongxing')
const engineWords = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

// Nothing of the development environment: the package finds all it needs in itself.
const { TONGXING_ELECTRON: _, ELECTRON_EXEC_PATH: __, ...environment } = process.env

function run(words: string[]) {
  return spawnSync(executable, [...engineWords, ...words], { encoding: 'utf8', env: environment, timeout: 60_000 })
}

describe.runIf(process.platform === 'linux')('the packaged program', () => {
  beforeAll(() => {
    const made = spawnSync(process.execPath, [join(root, 'scripts/package.mjs'), '--folder'], { encoding: 'utf8' })
    if (made.status !== 0) throw new Error(made.stderr)
  }, 300_000)

  test('says its version', () => {
    const { status, stdout } = run(['--version'])
    expect(stdout).toContain(version)
    expect(status).toBe(0)
  })

  test('opens its window with the bundled page and fonts', async () => {
    const profile = temporaryFolder()
    const words = [...engineWords, '--remote-debugging-port=0', '--profile', profile]
    // The package refuses Node's inspector, so Playwright comes in by the engine's own door.
    const program = spawn(executable, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = once(program, 'exit')
    try {
      const address = await listeningAddress(program.stderr)
      const browser = await chromium.connectOverCDP(address)
      const context = browser.contexts()[0]
      if (!context) throw new Error('The program has no page.')
      const page = context.pages()[0] ?? (await context.waitForEvent('page'))
      await page.getByRole('textbox').first().waitFor()
      expect(page.url()).toMatch(/^app:\/\/main\//)
      expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.status))).toBe('loaded')
      await screenshot(page, 'packaged')
      await browser.close()
    } finally {
      program.kill()
      await ended
    }
  })

  test('makes a backup: the process that does it is in the archive', () => {
    const profile = temporaryFolder()
    const folder = temporaryFolder()
    expect(run(['import', sample('01'), '--cohort', 'Invented Tour', '--profile', profile]).status).toBe(0)
    const { status, stdout } = run(['backup', '--to', folder, '--profile', profile])
    expect(stdout).toContain('.backup.age')
    expect(status).toBe(0)
  })

  test('answers the command line without a window', () => {
    const { status, stdout, stderr } = run(['list', 'cohort', '--profile', temporaryFolder(), '--json'])
    expect(stderr).not.toMatch(/error/i)
    expect(JSON.parse(stdout)).toEqual([])
    expect(status).toBe(0)
  })

  test('refuses to be an interpreter of Node programs', () => {
    const { stdout } = spawnSync(executable, ['-e', 'console.log(6 * 7)'], {
      encoding: 'utf8',
      env: { ...environment, ELECTRON_RUN_AS_NODE: '1' },
      timeout: 3000,
    })
    expect(stdout).not.toContain('42')
  })
})

/** The address that the engine writes to stderr when it is ready to be driven. */
function listeningAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  return new Promise((resolve, reject) => {
    stderr.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const address = text.match(/DevTools listening on (ws:\S+)/)?.[1]
      if (address) resolve(address)
    })
    stderr.once('end', () => reject(new Error(`The program ended before it was ready: ${text}`)))
  })
}
