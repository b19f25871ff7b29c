import type { PrintJob, SavedFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { windowOf } from '../files'
import { askWhereToSave } from '../files/dialogs'
import { saveTo } from '../files/saving'
import { pathOf } from '../files/tokens'
import { handle } from '../ipc/handle'
import { setupPacks } from './packs'
import { throughDialog, toPrinter } from './paper'
import { answerPrintPages, laidOut } from './print-window'
import { printersFor } from './printers'

/** Pages shown first in a preview, while the rest is still being made. */
const FIRST_PAGES = '1-4'

/** Makes PDFs and prints on paper, in a hidden window that lays the document out from plain data. */
export function setupPrinting(
  language: () => Language,
  server: string | null,
  kept: Parameters<typeof setupPacks>[2],
): void {
  answerPrintPages()
  handle('print:pdf', async ({ to, ...job }, from): Promise<SavedFile | null> => {
    // Asked first, so that nobody waits for a document and then cancels it.
    const path = to ? pathOf(to, 'write') : await askWhereToSave(windowOf(from), job.fileName, language())
    if (!path) return null
    return saveTo(path, await laidOut(job, server, (window) => window.pdf(job)))
  })
  handle('print:preview', async ({ first, ...job }) => exactly(await previewOf(job, first, server)))
  handle('print:printers', (_nothing, from) => printersFor(from))
  handle('print:printer', ({ paper, ...job }) =>
    laidOut(job, server, async (window) => {
      if (!paper) return { printed: await throughDialog(window, job) }
      await toPrinter(window, job, paper)
      return { printed: true }
    }),
  )
  setupPacks(language, server, kept)
}

const previewOf = (job: PrintJob, first: boolean, server: string | null) =>
  laidOut(job, server, (window) => window.pdf(job, first ? FIRST_PAGES : undefined))

/** Bytes with a buffer of their own, to hand over. */
const exactly = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer as ArrayBuffer
