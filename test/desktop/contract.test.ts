/**
 * What may not be said to the main process: every channel refuses a wrong sender, a wrong shape and what is too large, in the
 * real program, by messages made at random. None of them changes anything.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { beforeAll, describe, expect, test } from 'vitest'
import { recoverySheet } from '../../shared/documents/recovery-sheet'
import { anyShapes, channels, type Message, oversized, wrongShapes } from './contract-messages'
import { launch, type Program } from './harness'
import { answerFirstRun, makeCohort, saved } from './office-steps'

const SEED = 20_261_122
const AT_ONCE = 250
/** Megabytes the main process may hold more after thousands of messages. */
const MOST_GROWTH = 60

let program: Program
beforeAll(async () => {
  program = await launch()
  await answerFirstRun(program.page)
  await makeCohort(program.page, 'Invented tour', '示例团')
  await saved(program.page)
  await gather()
})

type Sender = 'main' | 'noWindow' | 'stranger' | 'frame' | 'gone' | 'print' | 'reader' | 'lock'

/**
 * Gathers who may send: the program's window, a frame inside it, a page of the program's origin in a window that is none of
 * its own, a page of a stranger, and real windows for printing and reading, whose end is put off.
 */
async function gather(): Promise<void> {
  await program.app.evaluate(async ({ app, BrowserWindow, dialog, shell }) => {
    const held = globalThis as unknown as {
      senders: Record<string, Electron.WebContents>
      outside: string[]
    }
    held.senders = {}
    held.outside = []
    for (const name of ['showOpenDialog', 'showSaveDialog', 'showMessageBox'] as const) {
      dialog[name] = (() => {
        held.outside.push(name)
        return Promise.resolve({ canceled: true, filePaths: [], response: 0 })
      }) as never
    }
    for (const name of ['openPath', 'openExternal', 'showItemInFolder'] as const) {
      shell[name] = (() => held.outside.push(name)) as never
    }
    const [main] = BrowserWindow.getAllWindows()
    if (main) held.senders.main = main.webContents
    const own = { show: false, webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false } }
    const noWindow = new BrowserWindow(own)
    await noWindow.loadURL('app://main/nothing-is-here')
    const stranger = new BrowserWindow(own)
    await stranger.loadURL('data:text/html,stranger')
    Object.assign(held.senders, { noWindow: noWindow.webContents, stranger: stranger.webContents })
    app.on('browser-window-created', (_event, window) => {
      window.destroy = () => {}
      window.webContents.forcefullyCrashRenderer = () => {}
      window.webContents.once('dom-ready', () => {
        held.senders[new URL(window.webContents.getURL()).host] = window.webContents
      })
    })
  })
  const about = { office: { en: 'Invented', zh: '示例' }, on: '2029-05-01' as never, by: 'Chen Shili' }
  await program.page.evaluate(
    async (sheet) => {
      const { tongxing } = globalThis as unknown as Record<
        string,
        Record<string, (...given: unknown[]) => Promise<unknown>>
      >
      await tongxing?.printPreview?.({
        document: 'document',
        language: 'en',
        fileName: 'a.pdf',
        data: sheet,
        first: true,
      })
      await tongxing?.readInReader?.(new TextEncoder().encode('<table><tr><td>1</table>').buffer, 'page.xls')
      const frame = document.createElement('iframe')
      frame.src = 'about:blank'
      document.body.append(frame)
    },
    recoverySheet('A-B', about),
  )
}

/** Sends messages to the handlers of the real program as of a sender; the codes they were answered with, counted. */
async function send(messages: Message[], sender: Sender): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (let at = 0; at < messages.length; at += AT_ONCE) {
    const batch = messages.slice(at, at + AT_ONCE).map(({ channel, payload }) => [channel, asCloned(payload)])
    const answers = await program.app.evaluate(
      async ({ ipcMain }, [given, from]) => {
        const { senders } = globalThis as unknown as { senders: Record<string, Electron.WebContents> }
        const contents = senders[from === 'frame' || from === 'gone' ? 'main' : from]
        if (!contents) throw new Error(`nobody is ${from}`)
        const { mainFrame } = contents
        const senderFrame = from === 'gone' ? null : from === 'frame' ? mainFrame.frames[0] : mainFrame
        const { deserialize } = process.getBuiltinModule('node:v8')
        const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, CallableFunction> })._invokeHandlers
        return Promise.all(
          given.map(async ([channel = '', bytes = '']) => {
            const handler = handlers.get(channel)
            if (!handler) return `no handler of ${channel}`
            const payload = deserialize(Buffer.from(bytes, 'base64'))
            const answer = await handler({ type: 'frame', sender: contents, senderFrame }, payload)
            return answer?.trouble?.code ?? `answered: ${channel}`
          }),
        )
      },
      [batch, sender] as const,
    )
    for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1
  }
  return counts
}

/** As it crosses between processes; what cannot cross goes as nothing. */
function asCloned(payload: unknown): string {
  try {
    return serialize(payload).toString('base64')
  } catch {
    return serialize(null).toString('base64')
  }
}

/** Everything of the office on the disk, without the log and the backups it makes by itself, and what the window shows of the settings. */
async function standing(): Promise<{ files: string[]; windows: number; outside: string[] }> {
  const names = readdirSync(program.profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(program.profile.length + 1))
    .filter((name) => /^[a-z]/.test(name) && !/^(blob_storage|tongxing\.log|backups\b)/.test(name))
  const files = names.sort().map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(program.profile, name)))
      .digest('hex')
    return `${name} ${hash}`
  })
  const inside = await program.app.evaluate(({ BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().length,
    outside: (globalThis as unknown as { outside: string[] }).outside,
  }))
  return { files, ...inside }
}

/** Megabytes the main process holds after a thorough cleaning. */
const memory = () =>
  program.app.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
    const clean = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void
    for (let i = 0; i < 3; i++) clean()
    const { heapUsed, external } = process.memoryUsage()
    return (heapUsed + external) / 1e6
  })

test('ten thousand messages: every one is refused, nothing changes, nothing grows, and the program works', async () => {
  expect(
    await program.app.evaluate(({ ipcMain }) =>
      [...(ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })._invokeHandlers.keys()].sort(),
    ),
  ).toEqual([...channels].sort())
  const before = await standing()
  // Once, so that what is made at first use is there.
  await send(wrongShapes(500, SEED), 'main')
  const megabytes = await memory()

  expect(await send(wrongShapes(4500, SEED + 1), 'main')).toEqual({ refusedRequest: 4500 })
  const strangers: Sender[] = ['noWindow', 'stranger', 'frame', 'gone']
  for (const [at, sender] of strangers.entries()) {
    expect({ sender, ...(await send(anyShapes(1000, SEED + 2 + at), sender)) }).toEqual({
      sender,
      refusedRequest: 1000,
    })
  }
  for (const sender of ['print', 'reader'] as const) {
    const own = sender === 'print' ? /^print:(job|ready|failed)$/ : /^$/
    const others = channels.filter((channel) => !own.test(channel))
    expect({ sender, ...(await send(anyShapes(500, SEED + 9, others), sender)) }).toEqual({
      sender,
      refusedRequest: 500,
    })
  }

  expect(await standing()).toEqual(before)
  expect(await memory()).toBeLessThan(megabytes + MOST_GROWTH)
  await program.page.evaluate(() => document.querySelector('iframe')?.remove())
  await program.page.locator('aside').getByRole('link', { name: 'Cohorts', exact: true }).click()
  await makeCohort(program.page, 'Second tour', '第二团')
  await saved(program.page)
})

test('the same by the real way between processes, of pages that are none of the program’s', async () => {
  const messages = anyShapes(600, SEED + 20).map(({ channel, payload }) => [channel, asCloned(payload)])
  for (const sender of ['noWindow', 'stranger']) {
    const codes = await program.app.evaluate(
      (_electron, [given, from]) => {
        const { senders } = globalThis as unknown as { senders: Record<string, Electron.WebContents> }
        const inPage = async (list: [string, string][]) => {
          const { ipcRenderer } = require('electron')
          const { deserialize } = require('node:v8')
          const codes = new Set<string>()
          for (const [channel, bytes] of list) {
            const answer = await ipcRenderer.invoke(channel, deserialize(Buffer.from(bytes, 'base64'))).catch(String)
            codes.add(answer?.trouble?.code ?? String(answer))
          }
          return [...codes]
        }
        return senders[from]?.executeJavaScript(`(${inPage})(${JSON.stringify(given)})`)
      },
      [messages, sender] as const,
    )
    // What cannot cross is refused by the engine before it is sent.
    expect(codes.filter((code: string) => !/could not be cloned/.test(code))).toEqual(['refusedRequest'])
  }
})

test('what is too large is refused', async () => {
  const before = await standing()
  for (const [channel, made] of oversized) {
    const code = await program.app.evaluate(
      async ({ ipcMain }, [name, text]) => {
        const { senders } = globalThis as unknown as { senders: Record<string, Electron.WebContents> }
        const sender = senders[name.startsWith('lock:') ? 'lock' : 'main'] ?? senders.main
        const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, CallableFunction> })._invokeHandlers
        const payload = process.getBuiltinModule('node:vm').runInThisContext(text)
        const answer = await handlers.get(name)?.({ sender, senderFrame: sender?.mainFrame }, payload)
        return answer.trouble?.code
      },
      [channel, made] as const,
    )
    expect({ channel, code }).toEqual({ channel, code: 'refusedRequest' })
  }
  expect(await standing()).toEqual(before)
})

describe('the door of the command line', () => {
  const door = () =>
    JSON.parse(readFileSync(join(program.profile, 'command.json'), 'utf8')) as { address: string; secret: string }
  /** Sends bytes to the door; what came back until it was closed. */
  const say = (...parts: (string | Buffer)[]) =>
    new Promise<string>((resolve, reject) => {
      let heard = ''
      const socket = connect(door().address)
      socket.setTimeout(20_000, () => reject(new Error('the door stays open')))
      socket.on('data', (bytes) => {
        heard += bytes
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve(heard))
      for (const part of parts) socket.write(part)
    })
  const call = (more: object) =>
    `${JSON.stringify({ secret: door().secret, words: ['list', 'cohort', '--json'], folder: '/tmp', ...more })}\n`

  test.each<[string, () => (string | Buffer)[]]>([
    ['no secret', () => [call({ secret: undefined })]],
    ['a wrong secret', () => [call({ secret: '0'.repeat(64) })]],
    ['a secret that begins right', () => [call({ secret: door().secret.slice(0, 63) })]],
    ['a number for a secret', () => [call({ secret: 1 })]],
    ['words that are none', () => [call({ words: [1, {}] })]],
    ['more words than a call has', () => [call({ words: Array(1001).fill('x') })]],
    ['no JSON', () => ['hello\n']],
    ['bytes of no text', () => [Buffer.from([0xff, 0xfe, 0x00, 0x0a])]],
    ['a hundred megabytes in one line', () => Array(100).fill(Buffer.alloc(1024 * 1024, 'x'))],
    ['deep JSON', () => [`${'['.repeat(30_000)}${']'.repeat(30_000)}\n`]],
  ])('is closed to %s', async (_what, parts) => {
    const before = await standing()
    const megabytes = await memory()
    expect(await say(...parts())).toBe('')
    expect(await memory()).toBeLessThan(megabytes + 20)
    expect(await standing()).toEqual(before)
  })

  test('and open to who knows it', async () => {
    expect(await say(call({}))).toContain('Second tour')
  })
})

test('the journal answers no question of a wrong shape, and keeps what it has', async () => {
  const { page } = program
  await page.addInitScript(() => {
    // A page that takes the port for itself instead of giving it to the office.
    globalThis.addEventListener(
      'message',
      (event) => {
        const [port] = event.ports
        if (!port || sessionStorage.getItem('taken')) return
        sessionStorage.setItem('taken', 'yes')
        event.stopImmediatePropagation()
        Object.assign(globalThis, { taken: port })
      },
      true,
    )
  })
  await page.reload()
  await page.waitForFunction(() => 'taken' in globalThis)
  const before = await standing()
  const odd = wrongShapes(2000, SEED + 30).map(({ payload }) => payload)
  const plain = odd.filter(
    (payload) => JSON.stringify(payload, (_key, value) => (typeof value === 'bigint' ? 0 : value)) !== undefined,
  )
  const heard = await page.evaluate(
    async (list) => {
      const port = (globalThis as unknown as { taken: MessagePort }).taken
      const codes: Record<string, number> = {}
      let answers = 0
      const all = new Promise<void>((done) => {
        port.onmessage = ({ data }) => {
          const code = data.refused?.code ?? 'answered'
          codes[code] = (codes[code] ?? 0) + 1
          if (++answers === list.length) done()
        }
      })
      const asks = [
        'append',
        'snapshot',
        'startReading',
        'readOn',
        'stopReading',
        'parts',
        'chainAt',
        'announceErasure',
        'carryOutErasure',
        'workingCopy',
        '__proto__',
        'constructor',
        'none',
      ]
      // Not heard: what has no number to answer to.
      for (const nothing of [null, undefined, 1, 'x', [], {}]) port.postMessage(nothing)
      for (const [at, what] of list.entries()) port.postMessage({ id: at, ask: asks[at % asks.length], with: what })
      await all
      return codes
    },
    plain.map((payload) =>
      JSON.parse(JSON.stringify(payload, (_key, value) => (typeof value === 'bigint' ? 0 : value))),
    ),
  )
  expect(heard).toEqual({ badRequest: plain.length })
  expect(await standing()).toEqual(before)
  await page.reload()
  await page.getByText('Second tour').first().waitFor()
})

test('the page of a locked program is heard on its own channels and in their shapes alone', async () => {
  await program.page.evaluate(async () => {
    const { tongxing } = globalThis as unknown as Record<
      string,
      Record<string, (...given: unknown[]) => Promise<unknown>>
    >
    await tongxing?.setPassphrase?.({ passphrase: 'amber kettle seven bridges' })
    // Not waited for: locking ends the process that asks.
    setTimeout(() => void tongxing?.lockNow?.())
  })
  const isLocked = () => program.app.evaluate(() => 'lock' in (globalThis as unknown as { senders: object }).senders)
  await expect.poll(isLocked, { timeout: 30_000 }).toBe(true)
  await expect.poll(() => program.app.windows().some((page) => page.url().startsWith('app://main/index'))).toBe(false)
  const files = await filesAtRest()
  const [own, others] = [true, false].map((of) =>
    channels.filter((channel) => channel.startsWith('lock:') === of && !/^lock:(now|active)$/.test(channel)),
  )
  expect(await send(anyShapes(1000, SEED + 40, others), 'lock')).toEqual({ refusedRequest: 1000 })
  expect(await send(wrongShapes(500, SEED + 41, own), 'lock')).toEqual({ refusedRequest: 500 })
  expect(await filesAtRest()).toEqual(files)
})

/** Files of the office once nothing is written any more: locking ends a journal, which notes where it ended. */
async function filesAtRest(): Promise<Awaited<ReturnType<typeof standing>>['files']> {
  for (let before: string[] = []; ; ) {
    const { files } = await standing()
    if (files.length > 0 && files.join() === before.join()) return files
    before = files
    await new Promise((later) => setTimeout(later, 500))
  }
}
