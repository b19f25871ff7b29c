import type { BrowserWindow } from 'electron'
import { handle } from './ipc/handle'
import { log } from './log'
import { isOriginOf, pageUrl } from './origins'
import { acceptedAnswer, type ReaderAnswer } from './reader-answer'
import { watchLimits } from './reader-limits'
import { openHiddenWindow } from './window'

/** Milliseconds of work until the page is there. */
const LOADING = 500
/**
 * Milliseconds of work: a small file has no reason to take long, a large old workbook takes a second a megabyte, a web
 * page much less.
 */
const timeFor = (data: ArrayBuffer) => LOADING + 1300 + data.byteLength / (isMarkup(data) ? 6000 : 700)
const isMarkup = (data: ArrayBuffer) => [0x3c, 0xef, 0x0a, 0x0d, 0x20].includes(new Uint8Array(data)[0] ?? 0)

/**
 * Reads the formats whose library has no limits of its own: in a page of another origin, without the office's store,
 * ended with the file it read. Files are read one after the other.
 */
export function setupReader(server: string | null): void {
  let before: Promise<unknown> = Promise.resolve()
  handle('reader:read', ({ data, name }) => {
    const answer = before.then(() => readOnce(data, name, server))
    before = answer.catch(() => {})
    return answer
  })
}

async function readOnce(data: ArrayBuffer, name: string, server: string | null): Promise<ReaderAnswer> {
  const window = openHiddenWindow('reader', 'reader')
  let unwatch = () => {}
  try {
    return await new Promise<ReaderAnswer>((resolve) => {
      const refuse = (code: 'timeout' | 'unreadable') => {
        log(`reader ended: ${code}`)
        resolve({ refused: { code } })
      }
      const { webContents } = window
      // From the beginning: a page can hang before it says that it is loaded.
      unwatch = watchLimits(
        () => pidOf(window),
        timeFor(data),
        () => refuse('timeout'),
      )
      webContents.once('render-process-gone', () => refuse('unreadable'))
      webContents.once('did-fail-load', () => refuse('unreadable'))
      webContents.ipc.on('reader:answer', ({ senderFrame }, answer: unknown) => {
        if (senderFrame?.parent !== null || !isOriginOf('reader', senderFrame.origin, server)) return
        const accepted = acceptedAnswer(answer)
        if (accepted) resolve(accepted)
        else refuse('unreadable')
      })
      webContents.once('did-finish-load', () => webContents.postMessage('reader:read', { read: data, name }))
      void window.loadURL(pageUrl('reader', 'reader.html', server)).catch(() => refuse('unreadable'))
    })
  } finally {
    unwatch()
    end(window)
  }
}

/** A page that hangs answers no close, so its process is ended. */
function end(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  window.webContents.removeAllListeners('render-process-gone')
  if (!window.webContents.isCrashed()) window.webContents.forcefullyCrashRenderer()
  window.destroy()
}

const pidOf = (window: BrowserWindow) =>
  window.isDestroyed() || window.webContents.isCrashed() ? undefined : window.webContents.getOSProcessId()
