/** The program reaches no network, whatever a page of it tries; and it misses none. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newProfile, sample } from './command'
import { launch, root, temporaryFolder } from './harness'
import { officeWorker } from './office-steps'
import { type Tried, takeTried } from './watched'

/** What injected text could do in a page without any request a session is asked about. Each names a host of its own. */
async function tryEverything(): Promise<void> {
  const link = (rel: string, href: string) =>
    document.head.append(Object.assign(document.createElement('link'), { rel, href }))
  link('dns-prefetch', 'https://looked-up.example')
  link('preconnect', 'https://203.0.113.7')
  link('prefetch', 'https://fetched.example/x')
  new Image().src = 'https://picture.example/x.png'
  navigator.sendBeacon('https://beacon.example/', 'x')
  void fetch('https://fetch.example/').catch(() => {})
  for (const make of [
    () => new WebSocket('wss://socket.example/'),
    () => new EventSource('https://events.example/'),
    () =>
      new (globalThis as unknown as { WebTransport: new (to: string) => unknown }).WebTransport(
        'https://transport.example/',
      ),
  ]) {
    try {
      make()
    } catch {}
  }
  const anchor = Object.assign(document.createElement('a'), { href: '#x', ping: 'https://ping.example/' })
  document.body.append(anchor)
  anchor.click()
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: ['stun:203.0.113.7:3478', 'stun:peer.example:3478'] },
      { urls: 'turn:203.0.113.7:443?transport=tcp', username: 'a', credential: 'b' },
    ],
  })
  peer.createDataChannel('x')
  await peer.setLocalDescription(await peer.createOffer())
  location.href = 'https://gone.example/'
}

const alone = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-current-user']), '--net', '--']
const canBeAlone = process.platform === 'linux' && spawnSync(alone[0] ?? '', [...alone.slice(1), 'true']).status === 0

/** Runs a command where there is no network at all, not even the machine's own. */
function withoutNetwork(
  words: readonly string[],
  profile: string,
): { code: number | null; signal: string | null; err: string } {
  const flags = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  const electron = [process.env.ELECTRON_EXEC_PATH ?? '', ...flags, root, '--', ...words, '--profile', profile]
  const { status, signal, stderr } = spawnSync(alone[0] ?? '', [...alone.slice(1), ...electron], { encoding: 'utf8' })
  return { code: status, signal, err: stderr }
}

/** Packets that left by the wire that `npm test` lays for these tests (scripts/checks/offline.sh); null where there is none. */
function packetsOut(): number | null {
  if (!existsSync('/proc/net/dev')) return null
  const line = readFileSync('/proc/net/dev', 'utf8').match(/^ *out:(.*)$/m)?.[1]
  return line ? Number(line.trim().split(/\s+/)[9]) : null
}

test('no packet leaves, whatever a page tries', async () => {
  const { app, page } = await launch()
  await page.getByRole('textbox').first().waitFor()
  const before = packetsOut()
  const policy = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
  )
  expect(policy).toBe('disable_non_proxied_udp')
  await page.evaluate(tryEverything)
  // The engine repeats what got no answer for some seconds.
  await page.waitForTimeout(3000)
  // Node's own resolver is not the engine's: asked through the engine, as its pages are.
  const names = await app.evaluate(({ session }) =>
    Promise.all(
      ['looked-up.example', '203.0.113.7', '127.0.0.1', 'localhost'].map((host) =>
        session.defaultSession.resolveHost(host).then(
          () => 'found',
          () => 'not found',
        ),
      ),
    ),
  )
  expect(names).toEqual(Array(4).fill('not found'))
  expect(packetsOut()).toBe(before)
  const tried = takeTried()
  expect(tried.filter(({ kind }) => kind !== 'policy')).toEqual([])
  for (const host of ['picture', 'fetch', 'socket', 'events', 'transport', 'beacon', 'ping']) {
    expect(
      tried.some(({ what }) => what.includes(`${host}.example`)),
      host,
    ).toBe(true)
  }
})

test('what watches the programs of the tests sees pages, workers, hidden windows, and the main process', async () => {
  const { app, page } = await launch()
  await page.getByRole('textbox').first().waitFor()
  expect(takeTried()).toEqual([])
  const inHidden = app.evaluate(
    ({ app: electron }) =>
      new Promise<void>((done) =>
        electron.once('browser-window-created', (_event, { webContents }) =>
          webContents.once('dom-ready', () => {
            void webContents.executeJavaScript('fetch("https://hidden.example/").catch(() => 0)').then(() => done())
          }),
        ),
      ),
  )
  await page.evaluate(async () => {
    const { tongxing } = globalThis as unknown as Record<
      string,
      { readInReader(data: ArrayBuffer, name: string): Promise<unknown> }
    >
    await tongxing?.readInReader(new TextEncoder().encode('<table><tr><td>1</table>').buffer, 'page.xls')
  })
  await inHidden
  const office = await officeWorker(page)
  await office.evaluate(() => fetch('https://worker.example/').catch(() => 0))
  await app.evaluate(async ({ net }) => {
    await Promise.allSettled([net.fetch('https://main.example/'), fetch('http://localhost:49151/')])
  })
  const seen: Tried[] = []
  await expect
    .poll(() => {
      seen.push(...takeTried())
      return seen.map(({ kind, what }) => `${kind} ${what.match(/[\w-]+\.example|localhost/)?.[0]}`)
    })
    .toEqual(
      expect.arrayContaining([
        'policy hidden.example',
        'policy worker.example',
        'refused main.example',
        'connection localhost',
        'name localhost',
      ]),
    )
})

describe.runIf(canBeAlone)('on a computer without any network', () => {
  test('the main job is done: import, print, backup, export', () => {
    const profile = newProfile()
    const folder = temporaryFolder()
    const steps = [
      ['import', sample('01'), '--cohort', 'Invented Tour'],
      ['print', 'groupList', '--cohort', 'Invented Tour', '--out', join(folder, 'list.pdf')],
      ['backup', '--to', join(folder)],
      ['export', 'person', '--out', join(folder, 'people.xlsx')],
    ]
    for (const words of steps)
      expect({ words, ...withoutNetwork(words, profile) }).toMatchObject({ words, code: 0, err: '' })
    const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(made).toEqual(expect.arrayContaining(['list.pdf', 'people.xlsx', expect.stringMatching(/\.backup\.age$/)]))
  })
})
