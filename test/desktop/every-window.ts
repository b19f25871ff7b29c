/**
 * Every kind of window of the program, opened by the program itself, and what a page of each finds when it tries what none
 * may do. Hidden windows last for one piece of work only: their work waits until the page has tried.
 */
import type { Program } from './harness'

export type Kind = 'main' | 'lock' | 'print' | 'reader'

/** What a page finds. Texts that begin with "no" are refusals. */
export interface PageFacts {
  address: string
  secure: boolean
  /** Names of Node or Electron that the page sees. */
  node: string[]
  /** Name and kind of all that the bridge gives. */
  bridge: Record<string, string>
  /** Answers of the bridge's functions that this page has no right to, by name. */
  refused: Record<string, string>
  /** Addresses of everything the page loaded. */
  loaded: string[]
  policy: string
  /** What ran of texts put into the page. */
  ran: string[]
  granted: Record<string, string>
  reached: Record<string, string>
  /** Addresses that the page was at after it tried to leave. */
  gone: string[]
  opened: number
  webview: string
  frame: string
}

export interface WindowFacts {
  kind: Kind
  preferences: Electron.WebPreferences & Record<string, unknown>
  page: PageFacts
}

/** Runs in a page. It knows nothing but the page: its text is sent there. */
async function probe(): Promise<PageFacts> {
  const page = globalThis as unknown as Record<string, unknown> & { ran?: string[] }
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const outcome = (work: () => unknown) =>
    Promise.resolve()
      .then(work)
      .then(
        (given) => `yes: ${String(given).slice(0, 80)}`,
        (error: Error) => `no: ${String(error.message ?? error).slice(0, 300)}`,
      )
  const all = async (tries: Record<string, () => unknown>) => {
    const entries = Object.entries(tries).map(async ([name, work]) => [name, await outcome(work)] as const)
    return Object.fromEntries(await Promise.all(entries))
  }
  const add = <E extends HTMLElement>(element: E, place: HTMLElement = document.body): E => {
    place.append(element)
    return element
  }
  const bridge = (page.tongxing ?? {}) as Record<string, (...given: unknown[]) => Promise<unknown>>
  const before = location.href

  page.ran = []
  add(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran.push("inline")' }), document.head)
  const picture = document.createElement('img')
  picture.setAttribute('onerror', 'globalThis.ran.push("handler")')
  picture.src = 'data:,'
  add(picture)
  // Later, because what a driver runs at once is exempt from the page's policy.
  await wait(50)
  const evaluated = await new Promise<string>((done) =>
    setTimeout(() => {
      try {
        // biome-ignore lint/security/noGlobalEval: this is what must not work.
        done(String(globalThis.eval('"eval"')))
      } catch {
        done('')
      }
    }),
  )
  if (evaluated) page.ran.push(evaluated)

  const asks = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage']
  const granted = await all({
    ...Object.fromEntries(
      asks.map((name) => [
        name,
        async () => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName })
          if (state === 'denied') throw new Error('denied')
          return state
        },
      ]),
    ),
    camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
    screen: () => navigator.mediaDevices.getDisplayMedia(),
    place: () => new Promise((good, bad) => navigator.geolocation.getCurrentPosition(good, bad)),
    notify: async () => {
      if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
    },
  })

  const reached = await all({
    https: () => fetch('https://203.0.113.9/'),
    http: () => fetch('http://127.0.0.1:1/'),
    file: () => fetch('file:///etc/passwd'),
    unknownHost: () => fetch('app://other/index.html'),
    otherOrigin: () => fetch(location.host === 'main' ? 'app://print/print.html' : 'app://main/index.html'),
    outside: async () => {
      const { status } = await fetch('/..%2f..%2fpackage.json')
      if (status === 404) throw new Error('404')
    },
  })

  for (const to of ['https://203.0.113.9/', 'file:///etc/passwd', 'data:text/html,x', 'app://other/index.html']) {
    const link = add(Object.assign(document.createElement('a'), { href: to }))
    link.click()
    await wait(60)
    link.remove()
  }
  const opened = [window.open('https://203.0.113.9/'), window.open(before), window.open('about:blank')].filter(Boolean)

  const webview = document.createElement('webview')
  webview.setAttribute('src', before)
  webview.setAttribute('allowpopups', '')
  webview.setAttribute('nodeintegration', '')
  add(webview)
  const frame = await new Promise<string>((done) => {
    const inside = document.createElement('iframe')
    inside.onload = () => {
      let found = 'nothing'
      try {
        if ('tongxing' in (inside.contentWindow as object)) found = 'the bridge'
      } catch {}
      inside.remove()
      done(found)
    }
    inside.src = location.pathname
    add(inside)
    setTimeout(() => done('nothing'), 1000)
  })

  const refused: Record<string, string> = {}
  if (location.host !== 'main') {
    for (const name of [
      'settings',
      'about',
      'printers',
      'keysFacts',
      'lockNow',
      'backupsState',
      'chooseFiles',
      'jobsReady',
    ]) {
      if (bridge[name]) refused[name] = await outcome(() => bridge[name]?.())
    }
  }
  const answer = await fetch(location.href)
  return {
    address: before,
    secure: isSecureContext,
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter(
      (name) => name in page,
    ),
    bridge: Object.fromEntries(Object.entries(bridge).map(([name, what]) => [name, typeof what])),
    refused,
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
    policy: answer.headers.get('content-security-policy') ?? '',
    ran: page.ran,
    granted,
    reached,
    gone: location.origin === new URL(before).origin ? [] : [location.href],
    opened: opened.length,
    webview: webview.constructor.name,
    frame,
  }
}

/** From now on every window of the program is looked at when its page stands, before it does its work. */
export async function watchWindows(program: Program): Promise<void> {
  await program.app.evaluate(({ app }, source) => {
    const held = globalThis as unknown as { seen: unknown[]; errors: string[] }
    held.seen = []
    held.errors = []
    app.on('browser-window-created', (_event, window) => {
      const { webContents } = window
      const looked = new Promise<void>((done) => {
        webContents.once('dom-ready', () => {
          const kind = new URL(webContents.getURL()).host
          const preferences = (
            webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
          ).getLastWebPreferences()
          webContents
            .executeJavaScript(`(${source})()`)
            .then((page) => held.seen.push({ kind, preferences: JSON.parse(JSON.stringify(preferences)), page }))
            .catch((error) => held.errors.push(`${kind}: ${error}`))
            .finally(done)
        })
      })
      // Its work, its answer and its end come after.
      const { destroy } = window
      const { postMessage, printToPDF, forcefullyCrashRenderer } = webContents
      window.destroy = () => void looked.then(() => destroy.call(window))
      webContents.postMessage = (...given) => void looked.then(() => postMessage.apply(webContents, given))
      webContents.printToPDF = (...given) => looked.then(() => printToPDF.apply(webContents, given))
      webContents.forcefullyCrashRenderer = () => void looked.then(() => forcefullyCrashRenderer.call(webContents))
    })
  }, probe.toString())
}

/** What the windows that were opened since `watchWindows` found, and the one that stood before. */
export async function whatTheyFound(program: Program): Promise<WindowFacts[]> {
  return program.app.evaluate(() => {
    const { seen, errors } = globalThis as unknown as { seen: unknown[]; errors: string[] }
    if (errors.length) throw new Error(errors.join('\n'))
    return seen as never[]
  })
}
