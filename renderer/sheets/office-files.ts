/** The window's end of the worker for text documents and workbooks. */
import type { PrintedDocument } from '@shared/documents/document'
import type { WorkingFormat } from '@shared/documents/formats'
import type { Refusal } from '@shared/import/grid'
import type { PrintLanguage } from '@shared/ipc'
import type { TemplatePart } from '@shared/templates/check'
import type { FillScope } from '@shared/templates/values'
import type { OfficeFileReply, OfficeFileRequest, TemplateFile } from './office-file-messages'

/** A form that cannot be read or filled, and why: a file that is none, or a placeholder where it fails. */
export class FormTrouble extends Error {
  override name = 'FormTrouble'
  constructor(readonly reason: { refused: Refusal } | { cannotFill: string }) {
    super('refused' in reason ? reason.refused.code : reason.cannotFill)
  }
}

interface Run {
  signal?: AbortSignal
  onReply(reply: OfficeFileReply): void
}

/** Asks a worker of its own, and ends it with the answer, or at once when `signal` says so. */
function ask(request: OfficeFileRequest, transfer: Transferable[], { signal, onReply }: Run): Promise<void> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./office-file-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<void>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.onerror = (event) => reject(new Error(event.message || 'The worker stopped'))
    worker.onmessage = ({ data }: MessageEvent<OfficeFileReply>) => {
      if ('refused' in data || 'cannotFill' in data) return reject(new FormTrouble(data))
      onReply(data)
      if (!('filled' in data)) resolve()
    }
    worker.postMessage(request, transfer)
  }).finally(() => worker.terminate())
}

/** A document of the shelf as a file to go on working with. @throws Error */
export async function documentFile(
  document: PrintedDocument,
  language: PrintLanguage,
  format: WorkingFormat,
): Promise<ArrayBuffer> {
  let made: ArrayBuffer | undefined
  await ask({ write: document, language, format }, [], {
    onReply: (reply) => {
      if ('data' in reply) made = reply.data
    },
  })
  if (!made) throw new Error('The writer gave no file')
  return made
}

/** The placeholders of a form with their places. @throws FormTrouble */
export async function readTemplate(file: TemplateFile): Promise<TemplatePart[]> {
  let parts: TemplatePart[] = []
  await ask({ read: file }, [], {
    onReply: (reply) => {
      if ('parts' in reply) parts = reply.parts
    },
  })
  return parts
}

/**
 * The form filled once for each scope, in their order. Nothing comes back unless all of them were made.
 * @throws FormTrouble, or what `signal` was aborted with
 */
export async function fillTemplate(
  file: TemplateFile,
  scopes: FillScope[],
  { signal, onProgress }: { signal?: AbortSignal; onProgress?(done: number): void } = {},
): Promise<ArrayBuffer[]> {
  const files: ArrayBuffer[] = []
  await ask({ fill: file, scopes }, [], {
    ...(signal && { signal }),
    onReply: (reply) => {
      if (!('filled' in reply)) return
      files[reply.index] = reply.filled
      onProgress?.(files.length)
    },
  })
  return files
}
