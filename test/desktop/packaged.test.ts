/** The packaged Linux program: made when older than the sources, then started as a person would start it. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { readFuses } from '../../scripts/electron/fuses.mjs'
import { wantedFuses } from './built-fuses'
import { sample } from './command'
import { root, screenshot, temporaryFolder } from './harness'
import { textOfPdf } from './pdf-text'

const executable = join(root, 'dist/linux-unpacked/tongxing')
const engineWords = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const WORDS = 'amber kettle seven bridges'

// Nothing of the development environment: the package finds all it needs in itself.
const { TONGXING_ELECTRON: _, ELECTRON_EXEC_PATH: __, NODE_OPTIONS: ___, ...environment } = process.env

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

  test('opens its window with the bundled page and fonts', () =>
    inPage(temporaryFolder(), async (page) => {
      expect(page.url()).toMatch(/^app:\/\/main\//)
      expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.status))).toBe('loaded')
      await screenshot(page, 'packaged')
    }))

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

  test('has the fuses it is to have, read back from its executable', () => {
    const fuses = readFuses(executable)
    expect(fuses).toMatchObject(wantedFuses)
    // A newer engine may bring another: it is decided before it ships.
    expect(Object.keys(fuses).sort()).toEqual(Object.keys(wantedFuses).sort())
    expect(readdirSync(join(executable, '../resources')).filter((name) => /^(default_)?app/.test(name))).toEqual([
      'app.asar',
    ])
  })

  test('does its whole work by the command line, on an office with a passphrase', async () => {
    const profile = temporaryFolder()
    const folder = temporaryFolder()
    const secret = join(folder, 'passphrase.txt')
    writeFileSync(secret, `${WORDS}\n`, { mode: 0o600 })
    await withPassphrase(profile)
    const list = join(folder, 'list.pdf')
    const people = join(folder, 'people.xlsx')
    const commands = [
      ['import', sample('01'), '--cohort', 'Invented Tour'],
      ['print', 'groupList', '--cohort', 'Invented Tour', '--out', list],
      ['backup', '--to', join(folder)],
      ['export', 'person', '--out', people],
    ]
    expect(run([...(commands[0] as string[]), '--profile', profile]).status).toBe(1)
    for (const words of commands) {
      const { status, stderr } = run([...words, '--passphrase-file', secret, '--profile', profile])
      expect({ words, status, stderr }).toEqual({ words, status: 0, stderr: '' })
    }
    expect(await textOfPdf(list)).toContain('Invented Tour')
    expect(readFileSync(people).subarray(0, 2).toString()).toBe('PK')
    expect(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.backup.age')),
    ).toHaveLength(1)
  })

  describe('is the program and nothing else', () => {
    const mark = join(temporaryFolder(), 'ran')
    const script = join(temporaryFolder(), 'script.cjs')
    writeFileSync(join(script, '../package.json'), '{"main":"script.cjs"}')
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, process.argv.join(' '))`)

    test.each<[string, string[], Record<string, string>]>([
      ['an interpreter, by ELECTRON_RUN_AS_NODE', [script], { ELECTRON_RUN_AS_NODE: '1' }],
      ['a host of code that NODE_OPTIONS names', ['--version'], { NODE_OPTIONS: `--require ${script}` }],
      ['a host of a module that its words name', ['-r', script, '--version'], {}],
      ['another program, by the folder it is given', [join(script, '..')], {}],
    ])('not %s', (_what, words, more) => {
      const given = { ...environment, ...more, TONGXING_PROFILE: temporaryFolder() }
      const { stdout } = spawnSync(executable, [...engineWords, ...words], {
        encoding: 'utf8',
        env: given,
        timeout: 4000,
      })
      if (words.includes('--version') && words.length === 1) expect(stdout).toContain(version)
      expect(existsSync(mark)).toBe(false)
    })

    test.each(['--inspect=0', '--inspect-brk=0', '--inspect-wait=0'])('not open to %s', (word) => {
      const { status, stdout, stderr } = run([word, '--version'])
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain(version)
    })

    test('not open to a signal that begins inspection', async () => {
      const profile = temporaryFolder()
      const program = spawn(executable, [...engineWords, '--profile', profile], {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const ended = once(program, 'exit')
      let said = ''
      for (const stream of [program.stdout, program.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text
        })
      for (let waited = 0; !existsSync(join(profile, 'command.json')) && waited < 30_000; waited += 100)
        await sleep(100)
      program.kill('SIGUSR1')
      await sleep(1000)
      program.kill()
      await ended
      expect(said).not.toContain('Debugger listening')
    })
  })
})

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Gives an office a passphrase, as its page does. */
async function withPassphrase(profile: string): Promise<void> {
  await inPage(profile, (page) =>
    page.evaluate(async (passphrase) => {
      const { tongxing } = globalThis as unknown as Record<
        string,
        { setPassphrase(request: unknown): Promise<unknown> }
      >
      await tongxing?.setPassphrase({ passphrase })
    }, WORDS),
  )
}

/** Opens the window of the package on a profile; it refuses Node's inspector, so Playwright comes in by the engine's own door. */
async function inPage(profile: string, work: (page: Page) => Promise<unknown>): Promise<void> {
  const words = [...engineWords, '--remote-debugging-port=0', '--profile', profile]
  const program = spawn(executable, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(program, 'exit')
  try {
    const browser = await chromium.connectOverCDP(await listeningAddress(program.stderr))
    const context = browser.contexts()[0]
    if (!context) throw new Error('The program has no page.')
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await page.getByRole('textbox').first().waitFor()
    await work(page)
    await browser.close()
  } finally {
    program.kill()
    await ended
  }
}

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
