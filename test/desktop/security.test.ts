/**
 * Electron's security checklist (electronjs.org/docs/latest/tutorial/security): its twenty items, each tried in the real
 * program, in every kind of window. docs/security.md has the same list in words.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { FUSES } from '../../scripts/electron/fuses.mjs'
import { recoverySheet } from '../../shared/documents/recovery-sheet'
import type { KeysFacts } from '../../shared/ipc'
import { wantedFuses } from './built-fuses'
import { type Kind, type WindowFacts, watchWindows, whatTheyFound } from './every-window'
import { answerSaveDialog, launch, type Program, root, temporaryFolder } from './harness'
import { officeWorker } from './office-steps'
import { takeTried } from './watched'

const WORDS = 'amber kettle seven bridges'
const kinds: Kind[] = ['main', 'lock', 'print', 'reader']

let program: Program
let found: WindowFacts[]
beforeAll(async () => {
  program = await launch()
  await countOpenings(program)
  await watchWindows(program)
  await openEveryWindow()
  found = await whatTheyFound(program)
}, 300_000)

/** The program opens each of its windows: for a preview, a saved document, a file of a stranger, locking, unlocking. */
async function openEveryWindow(): Promise<void> {
  await program.page.getByRole('textbox').first().waitFor()
  await answerSaveDialog(program, join(temporaryFolder(), 'sheet.pdf'))
  const about = { office: { en: 'Invented', zh: '示例' }, on: '2029-05-01' as never, by: 'Chen Shili' }
  const job = {
    document: 'document' as const,
    language: 'both' as const,
    fileName: 'sheet.pdf',
    data: recoverySheet('A-B', about),
  }
  await program.page.evaluate(
    async ([request, words]) => {
      const { tongxing } = globalThis as unknown as Record<
        string,
        Record<string, (...given: unknown[]) => Promise<unknown>>
      >
      await tongxing?.printPreview?.({ ...request, first: true })
      await tongxing?.printPdf?.(request)
      await tongxing?.readInReader?.(new TextEncoder().encode('<table><tr><td>1</table>').buffer, 'page.xls')
      await tongxing?.setPassphrase?.({ passphrase: words })
      // Not waited for: locking ends the process that asks.
      setTimeout(() => void tongxing?.lockNow?.())
    },
    [job, WORDS] as const,
  )
  await untilFound('lock')
  const lock = program.app.windows().find((page) => page.url().startsWith('app://lock/'))
  await lock?.evaluate(async (passphrase) => {
    const { tongxing } = globalThis as unknown as Record<string, { unlock(request: unknown): Promise<void> }>
    await tongxing?.unlock({ passphrase })
  }, WORDS)
  await untilFound('main')
}

/** The window of the office that stands since it was unlocked. */
function theProgram(): Page {
  const page = program.app.windows().find((window) => window.url().startsWith('app://main/'))
  if (!page) throw new Error('The office has no window.')
  return page
}

async function untilFound(kind: Kind): Promise<void> {
  while (!(await whatTheyFound(program)).some((facts) => facts.kind === kind)) {
    await new Promise((done) => setTimeout(done, 100))
  }
}

/** Notes what main gives to other programs of the computer. */
async function countOpenings(program: Program): Promise<void> {
  await program.app.evaluate(({ shell }) => {
    const held = globalThis as unknown as { openedOutside: string[] }
    held.openedOutside = []
    shell.openExternal = async (address) => void held.openedOutside.push(address)
  })
}

/** The same of every window, by kind. */
const each = <T>(of: (facts: WindowFacts) => T) => found.map((facts) => ({ kind: facts.kind, has: of(facts) }))
const same = <T>(has: T) => found.map(({ kind }) => ({ kind, has }))
const built = (folder: string) => {
  const place = join(root, 'out', folder)
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(c?js|html)$/.test(file))
  return files.map((file) => readFileSync(join(place, file), 'utf8'))
}
/** The files of the main process, with what stands in them. */
const sources = () =>
  readdirSync(join(root, 'electron'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(join(root, 'electron', file), 'utf8')] as const)
const refusedAll = (answers: Record<string, string>) =>
  Object.values(answers).filter((answer) => !answer.startsWith('no'))

test('every kind of window was looked at', () => {
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort())
  expect(found.filter(({ kind }) => kind === 'print')).toHaveLength(2)
})

test('1. Only load secure content', () => {
  expect(each(({ page }) => [page.secure, new URL(page.address).protocol])).toEqual(same([true, 'app:']))
  expect(found.flatMap(({ page }) => page.loaded).filter((address) => !/^(app:|data:|blob:)/.test(address))).toEqual([])
  expect(
    built('renderer').filter((text) => /<(script|link|img|iframe)[^>]+(src|href)=["']?(https?:)?\/\//.test(text)),
  ).toEqual([])
})

test('2. Do not enable Node.js integration for remote content', async () => {
  const off = { nodeIntegration: false, nodeIntegrationInSubFrames: false }
  expect(each(({ preferences }) => preferences)).toEqual(same(expect.objectContaining(off)))
  expect(each(({ page }) => page.node)).toEqual(same([]))
  const office = await officeWorker(theProgram())
  expect(await office.evaluate(() => ['require', 'process'].filter((name) => name in globalThis))).toEqual([])
})

test('3. Enable context isolation in all renderers', async () => {
  expect(each(({ preferences }) => preferences.contextIsolation)).toEqual(same(true))
  // What a page does to its own built-ins does not reach the code of the bridge.
  const page = theProgram()
  const answer = await page.evaluate(async () => {
    const map = Array.prototype.map as (...given: never[]) => unknown[]
    let stolen = 0
    Array.prototype.map = function (this: unknown[], ...given: never[]) {
      stolen++
      return map.apply(this, given)
    } as never
    const { tongxing } = globalThis as unknown as Record<string, { droppedFiles(files: unknown[]): Promise<unknown> }>
    const dropped = await tongxing?.droppedFiles([new File(['x'], 'x.csv')])
    Array.prototype.map = map as never
    return { stolen, dropped }
  })
  expect(answer).toEqual({ stolen: 0, dropped: [] })
})

test('4. Enable process sandboxing', async () => {
  expect(each(({ preferences }) => preferences.sandbox)).toEqual(same(true))
  // Where the system's own sandbox may run (not as root), it holds every process of a page.
  if (process.platform !== 'linux' || (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').includes('--no-sandbox')) return
  const pages = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  )
  for (const pid of pages) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
})

test('5. Handle session permission requests', () => {
  expect(each(({ page }) => refusedAll(page.granted))).toEqual(same([]))
})

test('6. Do not disable webSecurity', () => {
  expect(each(({ preferences }) => preferences.webSecurity)).toEqual(same(true))
  expect(each(({ page }) => refusedAll(page.reached))).toEqual(same([]))
})

test('7. Define a Content-Security-Policy and use restrictive rules', () => {
  for (const { kind, page } of found) {
    const rules = Object.fromEntries(
      page.policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    )
    expect(rules, kind).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'worker-src': "'self'",
      'connect-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
  }
  expect(each(({ page }) => page.ran)).toEqual(same([]))
})

test('8. Do not enable allowRunningInsecureContent', () => {
  expect(each(({ preferences }) => preferences.allowRunningInsecureContent ?? false)).toEqual(same(false))
})

test('9. Do not enable experimental features', async () => {
  expect(each(({ preferences }) => preferences.experimentalFeatures ?? false)).toEqual(same(false))
  expect(
    built('main').filter((text) => /enable-experimental-web-platform-features|experimentalFeatures/.test(text)),
  ).toEqual([])
})

test('10. Do not use enableBlinkFeatures', async () => {
  expect(each(({ preferences }) => preferences.enableBlinkFeatures ?? '')).toEqual(same(''))
  expect(await program.app.evaluate(({ app }) => app.commandLine.getSwitchValue('enable-blink-features'))).toBe('')
})

test('11. Do not use allowpopups for webviews', () => {
  expect(each(({ preferences }) => preferences.webviewTag ?? false)).toEqual(same(false))
  expect(each(({ page }) => page.webview)).toEqual(same('HTMLElement'))
  expect([...built('renderer'), ...built('main')].filter((text) => text.includes('allowpopups'))).toEqual([])
})

test('12. Verify webview options before creation: none is created', async () => {
  const guests = await program.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const host = new BrowserWindow({ show: false, webPreferences: { webviewTag: true, sandbox: true } })
    await host.loadURL('data:text/html,<body></body>')
    let asked = 0
    host.webContents.on('will-attach-webview', () => asked++)
    void host.webContents.executeJavaScript(
      'document.body.innerHTML = `<webview src="data:text/html,x" allowpopups nodeintegration></webview>`; 0',
    )
    for (let waited = 0; asked === 0 && waited < 5000; waited += 50) await new Promise((done) => setTimeout(done, 50))
    await new Promise((done) => setTimeout(done, 300))
    const there = webContents.getAllWebContents().filter((contents) => contents.getType() === 'webview').length
    host.destroy()
    return { asked, there }
  })
  expect(guests.asked).toBeGreaterThan(0)
  expect(guests.there).toBe(0)
})

test('13. Disable or limit navigation', () => {
  expect(each(({ page }) => page.gone)).toEqual(same([]))
})

test('14. Disable or limit creation of new windows', async () => {
  expect(each(({ page }) => page.opened)).toEqual(same(0))
  // Hidden windows of the program that have done their work are on their way out.
  await expect
    .poll(() => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length), { timeout: 30_000 })
    .toBe(1)
})

test('15. Do not use shell.openExternal with untrusted content: it is never used', async () => {
  expect(built('main').filter((text) => text.includes('openExternal'))).toEqual([])
  expect(
    await program.app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside),
  ).toEqual([])
})

test('16. Use a current version of Electron', async () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // Named to the digit, so that what ships is what was looked at; raised by hand with every release of Electron.
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  const running = await program.app.evaluate(() => process.versions.electron)
  if (process.env.TONGXING_ELECTRON !== 'npm') expect(running).toBe(devDependencies.electron)
  expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(
    Math.max(45, Number(running.split('.')[0])),
  )
})

test('17. Validate the sender of all IPC messages', () => {
  // Pages with the bridge of the program that are not the program: every answer is a refusal. contract.test.ts tries them all.
  for (const kind of ['lock', 'print'] as const) {
    for (const { page } of found.filter((facts) => facts.kind === kind)) {
      expect(Object.keys(page.refused).length, kind).toBeGreaterThan(5)
      for (const answer of Object.values(page.refused)) expect(answer).toContain('refusedRequest')
    }
  }
  expect(each(({ page }) => page.frame)).toEqual(same('nothing'))
  // handle.ts is the one that hears pages, and the reader's answer is checked where it arrives.
  const hears = sources().flatMap(([file, text]) => (/\bipcMain\b|\.ipc\b/.test(text) ? file : []))
  expect(hears.sort()).toEqual([join('ipc', 'handle.ts'), 'reader-window.ts'])
})

test('18. Avoid usage of the file:// protocol', () => {
  expect(sources().filter(([, text]) => /loadFile\(|["'`]file:\/\//.test(text))).toEqual([])
  expect(each(({ page }) => page.reached.file?.slice(0, 2))).toEqual(same('no'))
})

test('19. Check which fuses you can change', () => {
  // Every one is decided, and the packager is told; packaged.test.ts reads them back from the program.
  expect(Object.keys(wantedFuses).sort()).toEqual([...FUSES].sort())
  const fuses = readFileSync(join(root, 'electron-builder.yml'), 'utf8').match(/^electronFuses:\n(( .*\n)+)/m)?.[1]
  const told = [...(fuses ?? '').matchAll(/^ {2}(\w+): (true|false)$/gm)]
  const wanted = FUSES.map((name) => [`${name[0]?.toLowerCase()}${name.slice(1)}`, String(wantedFuses[name] === 'on')])
  expect(told.map(([, name, on]) => [name, on]).sort()).toEqual(wanted.sort())
})

test('20. Do not expose Electron APIs to untrusted web content', async () => {
  expect(found.filter(({ kind }) => kind === 'reader').map(({ page }) => page.bridge)).toEqual([{}])
  const kindsOfParts = new Set(found.flatMap(({ page }) => Object.values(page.bridge)))
  expect([...kindsOfParts]).toEqual(['function'])
  // A listener of the page is given the value and not the event, whose sender would be Electron's own object.
  const page = theProgram()
  await page.evaluate(() => {
    const held = globalThis as unknown as {
      heard: unknown[][]
      tongxing: { onKeys(hear: (...given: unknown[]) => void): void }
    }
    held.heard = []
    held.tongxing.onKeys((...given) => held.heard.push(given))
  })
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('push:keys', { passphrase: true }),
  )
  await expect
    .poll(() => page?.evaluate(() => (globalThis as unknown as { heard: unknown[][] }).heard))
    .toEqual([[{ passphrase: true } satisfies Partial<KeysFacts>]])
})

test('spell checking is off: it would fetch dictionaries', async () => {
  const sessions = await program.app.evaluate(({ session }) =>
    [session.defaultSession, ...['print', 'reader', 'lock'].map((name) => session.fromPartition(name))].map((each) => [
      each.isSpellCheckerEnabled(),
      each.getSpellCheckerLanguages(),
    ]),
  )
  expect(sessions).toEqual(Array(4).fill([false, []]))
})

test('all that was tried was seen, and nothing of it was sent', () => {
  const tried = takeTried()
  expect(tried.filter(({ kind }) => kind === 'policy').length).toBeGreaterThan(found.length * 5)
  expect(tried.filter(({ kind }) => kind !== 'policy' && kind !== 'refused')).toEqual([])
})
