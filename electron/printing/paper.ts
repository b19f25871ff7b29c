import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PaperChoice, PrintJob } from '@shared/ipc'
import type { WebContentsPrintOptions } from 'electron'
import { Trouble } from '../trouble'
import { warningFor } from './footer'
import type { PrintWindow } from './print-window'
import { queuePdf, takesPdf } from './printers'

/** Prints a laid-out document on the printer that was chosen. Throws a Trouble: the printer says no. */
export async function toPrinter(window: PrintWindow, job: PrintJob, paper: PaperChoice): Promise<void> {
  if (!(await takesPdf())) return printPage(window, job, { silent: true, ...engineWords(paper) }).then(() => {})
  const folder = await mkdtemp(join(tmpdir(), 'tongxing-print-'))
  try {
    // The queue copies the file before its command ends; it is nobody else's to read meanwhile.
    const file = join(folder, 'document.pdf')
    await writeFile(file, await window.pdf(job), { mode: 0o600 })
    await queuePdf(file, job.fileName.replace(/\.pdf$/i, ''), paper)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Shows the system's print dialog. False: the person cancelled. */
export async function throughDialog(window: PrintWindow, job: PrintJob): Promise<boolean> {
  return printPage(window, job, { silent: false })
}

const duplex = { one: 'simplex', longEdge: 'longEdge', shortEdge: 'shortEdge' } as const

/** The same choice in the words of the engine, which counts pages from 0. */
export function engineWords({ printer, copies, sides, pages }: PaperChoice): WebContentsPrintOptions {
  return {
    deviceName: printer,
    copies,
    collate: true,
    duplexMode: duplex[sides],
    pageSize: 'A4',
    ...(pages && { pageRanges: rangesOf(pages) }),
  }
}

/** `1-3,5` as ranges that begin with 0. */
export function rangesOf(pages: string): { from: number; to: number }[] {
  return pages.split(',').map((part) => {
    const [from = 1, to = from] = part.split('-').map(Number)
    return { from: from - 1, to: to - 1 }
  })
}

/** With a header the engine numbers the pages itself: on paper it takes no footer of ours. */
function printPage({ contents }: PrintWindow, job: PrintJob, options: WebContentsPrintOptions): Promise<boolean> {
  const header = [contents.getTitle(), job.sensitive ? warningFor(job) : ''].filter(Boolean).join(' · ')
  return new Promise((resolve, reject) => {
    contents.print({ printBackground: true, ...(!job.bare && { header }), ...options }, (printed, reason) => {
      if (printed || /cancel/i.test(reason)) resolve(printed)
      else if (options.deviceName) reject(new Trouble('printerRefused', { printer: options.deviceName, reason }))
      else reject(new Trouble('noPrinter', { reason }))
    })
  })
}
