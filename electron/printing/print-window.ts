import type { PrintJob } from '@shared/ipc'
import type { BrowserWindow, PrintToPDFOptions } from 'electron'
import { handle, registerWindow } from '../ipc/handle'
import { log } from '../log'
import { pageUrl } from '../origins'
import { Trouble } from '../trouble'
import { openHiddenWindow } from '../window'
import { loadFooterFont, pageFooter } from './footer'

/** A document that nobody has heard of for so long is given up. Long ones are heard of in between. */
const SECONDS = 120

/** Print pages that are open, by their id. */
const open = new Map<number, PrintWindow>()

/** Answers what print pages ask. */
export function answerPrintPages(): void {
  handle('print:job', (_nothing, from) => windowOf(from.id).nextJob(), 'print')
  handle('print:ready', (_nothing, from) => windowOf(from.id).settle(), 'print')
  handle('print:failed', ({ reason }, from) => windowOf(from.id).settle(reason || 'unknown'), 'print')
}

function windowOf(id: number): PrintWindow {
  const found = open.get(id)
  if (!found) throw new Trouble('failed')
  return found
}

/**
 * A hidden window that lays documents out, one after the other: opened once for a whole pack, so that its fonts are
 * loaded once. Close it.
 */
export class PrintWindow {
  private readonly window: BrowserWindow
  private readonly id: number
  private loaded = false
  /** A job that the page has not asked for yet, or the page that asked and waits for one. */
  private job: PrintJob | null = null
  private asked: ((job: PrintJob) => void) | null = null
  /** Ends the laying-out that is under way; with a reason it failed. */
  settle: (reason?: string) => void = () => {}

  constructor(private readonly server: string | null) {
    this.window = openHiddenWindow('print', 'index', { width: 794, height: 1123 })
    const { webContents } = this.window
    this.id = webContents.id
    open.set(this.id, this)
    registerWindow(webContents, 'print', server)
    webContents.on('render-process-gone', (_event, { reason }) => this.settle(reason))
  }

  /** Lays a document out and waits until fonts and pages stand. Throws a Trouble: it took too long, it failed. */
  async lay(job: PrintJob): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    try {
      await new Promise<void>((resolve, reject) => {
        timer = setTimeout(() => reject(new Trouble('printTimeout')), SECONDS * 1000)
        this.settle = (reason) => (reason ? reject(new Trouble('printFailed', { reason })) : resolve())
        this.give(job)
        if (this.loaded) return
        this.loaded = true
        const address = pageUrl('print', 'print.html', this.server)
        this.window.loadURL(address).catch((error) => this.settle(String(error.code)))
      })
    } finally {
      clearTimeout(timer)
      this.settle = () => {}
    }
  }

  private give(job: PrintJob): void {
    if (this.asked) this.asked(job)
    else this.job = job
    this.asked = null
  }

  /** What the page is to lay out next; waits until there is something. */
  nextJob(): Promise<PrintJob> {
    const { job } = this
    this.job = null
    if (job) return Promise.resolve(job)
    return new Promise((resolve) => {
      this.asked = resolve
    })
  }

  /** The laid-out document as PDF; `pages` as people write them, `1-3`. */
  async pdf(foot: Pick<PrintJob, 'language' | 'sensitive' | 'bare'>, pages?: string): Promise<Uint8Array> {
    const options: PrintToPDFOptions & { generateDocumentOutline?: boolean } = {
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: pageFooter(foot),
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      ...(pages && { pageRanges: pages }),
    }
    try {
      await loadFooterFont(this.window.webContents)
      return await this.window.webContents.printToPDF(options)
    } catch (error) {
      log(`printToPDF: ${error}`)
      throw new Trouble('printFailed', { reason: (error as Error).message })
    }
  }

  get contents() {
    return this.window.webContents
  }

  close(): void {
    open.delete(this.id)
    if (!this.window.isDestroyed()) this.window.destroy()
  }
}

/** Lays one document out and hands the window on; it is closed afterwards. */
export async function laidOut<T>(
  job: PrintJob,
  server: string | null,
  use: (window: PrintWindow) => Promise<T>,
): Promise<T> {
  const window = new PrintWindow(server)
  try {
    await window.lay(job)
    return await use(window)
  } finally {
    window.close()
  }
}
