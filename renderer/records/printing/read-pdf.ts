import type { PDFDocumentProxy } from 'pdfjs-dist'

export type { PDFDocumentProxy }

let thread: Worker | null = null

/** Opens a PDF to be shown page by page. `destroy()` it when it is not wanted any more. */
export async function readPdf(data: ArrayBuffer): Promise<PDFDocumentProxy> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs')
  thread ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  pdf.GlobalWorkerOptions.workerPort = thread
  return pdf.getDocument({ data: new Uint8Array(data), isEvalSupported: false, enableXfa: false }).promise
}
