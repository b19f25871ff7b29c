import type { Progress } from '@shared/import/contract'
import type { PackedRows, PackedWorkbook, Refusal, TextEncoding } from '@shared/import/grid'
import { platform } from '../platform'
import { limits } from './limits'
import type { ReadReply, ReadRequest } from './worker-messages'

export type ReadResult = PackedWorkbook | { refused: Refusal }
/** Reads in the hidden window what only an unbounded library can read. */
export type ReadElsewhere = (data: ArrayBuffer, name: string) => Promise<ReadResult>

/** `readWorkbookWith` the program's hidden window for xls. */
export function readWorkbook(
  data: ArrayBuffer,
  name: string,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
  encoding?: TextEncoding,
): Promise<ReadResult> {
  const readElsewhere: ReadElsewhere = async (bytes, file) => platform.readInReader(bytes, file)
  return readWorkbookWith(readElsewhere, data, name, signal, onProgress, encoding)
}

/**
 * Reads a file in a worker: any bytes in, a workbook or a refusal out, within the limits of limits.ts. An aborted
 * `signal` gives the refusal `cancelled` at once. `readElsewhere` is asked for xls; `encoding` overrules the text's own.
 */
export async function readWorkbookWith(
  readElsewhere: ReadElsewhere,
  data: ArrayBuffer,
  name: string,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
  encoding?: TextEncoding,
): Promise<ReadResult> {
  if (signal?.aborted) return { refused: { code: 'cancelled' } }
  const result = await untilStopped(signal, (stopped) =>
    readInWorker({ data, ...(encoding && { encoding }) }, stopped, onProgress),
  )
  if (result !== 'needsReader') return result
  return untilStopped(signal, () =>
    readElsewhere(data, name).catch((): ReadResult => ({ refused: { code: 'unreadable' } })),
  )
}

/** Runs until it answers, the person cancels or the time is up; `stopped` is told so that nothing goes on behind. */
async function untilStopped<T>(
  signal: AbortSignal | undefined,
  run: (stopped: AbortSignal) => Promise<T>,
): Promise<T | { refused: Refusal }> {
  const ended = new AbortController()
  let give: (refusal: { refused: Refusal }) => void = () => undefined
  const given = new Promise<{ refused: Refusal }>((resolve) => {
    give = resolve
  })
  const cancel = () => give({ refused: { code: 'cancelled' } })
  const timer = setTimeout(() => give({ refused: { code: 'timeout' } }), limits.time)
  signal?.addEventListener('abort', cancel)
  try {
    return await Promise.race([run(ended.signal), given])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
    ended.abort()
  }
}

function readInWorker(
  request: ReadRequest,
  stopped: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<ReadResult | 'needsReader'> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  stopped.addEventListener('abort', () => worker.terminate())
  return new Promise((resolve) => {
    const pieces: PackedRows[][] = []
    worker.onerror = () => resolve({ refused: { code: 'unreadable' } })
    worker.onmessageerror = () => resolve({ refused: { code: 'unreadable' } })
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if ('progress' in data) onProgress?.({ stage: 'read', ...data.progress })
      else if ('piece' in data) pieces[data.sheet] = [...(pieces[data.sheet] ?? []), data.piece]
      else if ('refused' in data) resolve({ refused: data.refused })
      else if ('needsReader' in data) resolve('needsReader')
      else resolve(gathered(data.read, pieces))
    }
    worker.postMessage(request)
  })
}

function gathered(read: Extract<ReadReply, { read: unknown }>['read'], pieces: PackedRows[][]): PackedWorkbook {
  const sheets = read.sheets.map((head, i) => {
    const own = pieces[i] ?? []
    const rowCount = own.reduce((most, { from, count }) => Math.max(most, from + count), 0)
    return { ...head, rowCount, pieces: own }
  })
  return { ...read, sheets }
}
