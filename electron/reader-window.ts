import { app, type BrowserWindow } from 'electron'
import { handle } from './ipc/handle'
import { log } from './log'
import { isOriginOf, pageUrl } from './origins'
import { acceptedAnswer, type ReaderAnswer } from './reader-answer'
import { openHiddenWindow } from './window'

/** Milliseconds of reading: a small file has no reason to take long, a large old workbook takes a second a megabyte. */
const timeFor = (bytes: number) => 1400 + bytes / 700
/** Kilobytes of the page's process; a file that needs more is not a list of people. */
const MEMORY_LIMIT = 512_000
const LOOK_EVERY = 50

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
  let started = Number.POSITIVE_INFINITY
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise<ReaderAnswer>((resolve) => {
      const refuse = (code: 'timeout' | 'unreadable') => {
        log(`reader ended: ${code}`)
        resolve({ refused: { code } })
      }
      watch = setInterval(() => {
        if (Date.now() - started > timeFor(data.byteLength) || memoryOf(window) > MEMORY_LIMIT) refuse('timeout')
      }, LOOK_EVERY)
      const { webContents } = window
      webContents.once('render-process-gone', () => refuse('unreadable'))
      webContents.once('did-fail-load', () => refuse('unreadable'))
      webContents.ipc.on('reader:answer', ({ senderFrame }, answer: unknown) => {
        if (senderFrame?.parent !== null || !isOriginOf('reader', senderFrame.origin, server)) return
        const accepted = acceptedAnswer(answer)
        if (accepted) resolve(accepted)
        else refuse('unreadable')
      })
      webContents.once('did-finish-load', () => {
        started = Date.now()
        webContents.postMessage('reader:read', { read: data, name })
      })
      void window.loadURL(pageUrl('reader', 'reader.html', server)).catch(() => refuse('unreadable'))
    })
  } finally {
    clearInterval(watch)
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

function memoryOf(window: BrowserWindow): number {
  if (window.isDestroyed() || window.webContents.isCrashed()) return 0
  const pid = window.webContents.getOSProcessId()
  return app.getAppMetrics().find((process) => process.pid === pid)?.memory.workingSetSize ?? 0
}
