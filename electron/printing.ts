import type { PrintJob, SavedFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import type { BrowserWindow, PrintToPDFOptions } from 'electron'
import { windowOf } from './files'
import { askWhereToSave } from './files/dialogs'
import { saveTo } from './files/saving'
import { pathOf } from './files/tokens'
import { handle, registerWindow } from './ipc/handle'
import { log } from './log'
import { pageUrl } from './origins'
import { loadFooterFont, pageFooter, warningFor } from './print-footer'
import { Trouble } from './trouble'
import { openHiddenWindow } from './window'

const SECONDS = 60

interface Laying {
  job: PrintJob
  ready(): void
  fail(reason: string): void
}
/** Documents being laid out, by the id of their page. */
const laying = new Map<number, Laying>()

/** Makes PDFs and prints on paper, in a hidden window that lays the document out from plain data. */
export function setupPrinting(language: () => Language, server: string | null): void {
  handle('print:pdf', async ({ to, ...job }, from): Promise<SavedFile | null> => {
    // Asked first, so that nobody waits for a document and then cancels it.
    const path = to ? pathOf(to, 'write') : await askWhereToSave(windowOf(from), job.fileName, language())
    if (!path) return null
    return saveTo(path, await laidOut(job, server, (window) => toPdf(window, job)))
  })
  handle('print:printer', (job) => laidOut(job, server, (window) => toPaper(window, job)))
  handle('print:job', (_nothing, from) => layingOf(from.id).job, 'print')
  handle('print:ready', (_nothing, from) => layingOf(from.id).ready(), 'print')
  handle('print:failed', ({ reason }, from) => layingOf(from.id).fail(reason), 'print')
}

function layingOf(id: number): Laying {
  const found = laying.get(id)
  if (!found) throw new Trouble('failed')
  return found
}

/** Opens the print page with a job, waits until it says that fonts and pages stand, and hands it on. */
async function laidOut<T>(
  job: PrintJob,
  server: string | null,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const window = openHiddenWindow('print', 'index', { width: 794, height: 1123 })
  const { id } = window.webContents
  registerWindow(window.webContents, 'print', server)
  let timer: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (code: 'printTimeout' | 'printFailed', reason = '') => reject(new Trouble(code, { reason }))
      timer = setTimeout(() => fail('printTimeout'), SECONDS * 1000)
      laying.set(id, { job, ready: resolve, fail: (reason) => fail('printFailed', reason) })
      window.webContents.once('render-process-gone', (_event, { reason }) => fail('printFailed', reason))
      window.loadURL(pageUrl('print', 'print.html', server)).catch((error) => fail('printFailed', String(error.code)))
    })
    return await use(window)
  } finally {
    clearTimeout(timer)
    laying.delete(id)
    if (!window.isDestroyed()) window.destroy()
  }
}

async function toPdf(window: BrowserWindow, job: PrintJob): Promise<Uint8Array> {
  const options: PrintToPDFOptions & { generateDocumentOutline?: boolean } = {
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: pageFooter(job),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
  try {
    await loadFooterFont(window.webContents)
    return await window.webContents.printToPDF(options)
  } catch (error) {
    log(`printToPDF: ${error}`)
    throw new Trouble('printFailed', { reason: (error as Error).message })
  }
}

/** Shows the system's print dialog. False: the person cancelled. */
function toPaper(window: BrowserWindow, job: PrintJob): Promise<{ printed: boolean }> {
  return new Promise((resolve, reject) => {
    // With a header the engine numbers the pages itself: on paper it takes no footer of ours.
    const header = [window.webContents.getTitle(), job.sensitive ? warningFor(job) : ''].filter(Boolean).join(' · ')
    window.webContents.print({ silent: false, printBackground: true, header }, (printed, reason) => {
      if (printed || /cancel/i.test(reason)) resolve({ printed })
      else reject(new Trouble('noPrinter', { reason }))
    })
  })
}
