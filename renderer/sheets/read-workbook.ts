import type { Progress } from '@shared/import/contract'
import type { PackedRows, PackedWorkbook, Refusal, TextEncoding } from '@shared/import/grid'
import { platform } from '../platform'
import { limits } from './limits'
import type { ReadReply, ReadRequest } from './worker-messages'

export type ReadResult = PackedWorkbook | { refused: Refusal }
/** What the own readers leave to others, since a worker cannot be bounded or has no means to do it. */
export interface Elsewhere {
  /** Reads xls and other strange workbooks, and web pages. */
  read(data: ArrayBuffer, name: string): Promise<ReadResult>
  /** Opens a workbook that a password protects. */
  unprotect(data: ArrayBuffer, password: string): Promise<{ data: ArrayBuffer } | { refused: Refusal }>
}

export interface ReadingOptions {
  /** Aborting it gives the refusal `cancelled` at once. */
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
  /** Hears of rows while they come, for a first look. */
  onRows?: (sheet: number, piece: PackedRows) => void
  /** Overrules what a text itself says. */
  encoding?: TextEncoding
  password?: string
}

/** With this password Excel protects what anybody may open. Source: MS-OFFCRYPTO 2.4.2.3. */
const everybodysPassword = 'VelvetSweatshop'

/** `readWorkbookWith` the program's hidden window and its process that opens protected workbooks. */
export function readWorkbook(data: ArrayBuffer, name: string, options?: ReadingOptions): Promise<ReadResult> {
  const elsewhere: Elsewhere = {
    read: async (bytes, file) => platform.readInReader(bytes, file),
    unprotect: async (bytes, password) => platform.unprotect(bytes, password),
  }
  return readWorkbookWith(elsewhere, data, name, options)
}

/**
 * Reads a file in a worker: any bytes in, a workbook or a refusal out, within the limits of limits.ts. A protected one is
 * refused with `password` where none was given, with `wrongPassword` where it does not open.
 */
export async function readWorkbookWith(
  elsewhere: Elsewhere,
  data: ArrayBuffer,
  name: string,
  options: ReadingOptions = {},
): Promise<ReadResult> {
  const result = await readOpen(elsewhere, data, name, options)
  const isProtected = 'refused' in result && result.refused.code === 'password'
  if (!isProtected || isArchive(data)) return result
  const { password, signal } = options
  const opened = await untilStopped(signal, () => elsewhere.unprotect(data, password ?? everybodysPassword)).catch(
    () => ({ refused: { code: 'unreadable' } as const }),
  )
  if ('data' in opened) return readOpen(elsewhere, opened.data, name, options)
  return password === undefined && opened.refused.code === 'wrongPassword' ? result : opened
}

/** OpenDocument protects its parts, not the whole, so the worker itself opens them. */
const isArchive = (data: ArrayBuffer) => new Uint8Array(data, 0, Math.min(2, data.byteLength))[0] === 0x50

async function readOpen(
  elsewhere: Elsewhere,
  data: ArrayBuffer,
  name: string,
  { signal, onProgress, onRows, encoding, password }: ReadingOptions,
): Promise<ReadResult> {
  if (signal?.aborted) return { refused: { code: 'cancelled' } }
  const request = { data, ...(encoding && { encoding }), ...(password && { password }) }
  const result = await untilStopped(signal, (stopped) => readInWorker(request, stopped, { onProgress, onRows }))
  if (result !== 'needsReader') return result
  return untilStopped(signal, () =>
    elsewhere.read(data, name).catch((): ReadResult => ({ refused: { code: 'unreadable' } })),
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
  { onProgress, onRows }: { [K in 'onProgress' | 'onRows']: ReadingOptions[K] | undefined },
): Promise<ReadResult | 'needsReader'> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  stopped.addEventListener('abort', () => worker.terminate())
  return new Promise((resolve) => {
    const pieces: PackedRows[][] = []
    const take = (sheet: number, piece: PackedRows) => {
      const own = pieces[sheet] ?? []
      pieces[sheet] = own
      own.push(piece)
      onRows?.(sheet, piece)
    }
    worker.onerror = () => resolve({ refused: { code: 'unreadable' } })
    worker.onmessageerror = () => resolve({ refused: { code: 'unreadable' } })
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if ('progress' in data) onProgress?.({ stage: 'read', ...data.progress })
      else if ('piece' in data) take(data.sheet, data.piece)
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
