import type { SheetHead } from '@shared/export/planned-sheet'
import type { Cell } from '@shared/import/grid'
import type { WriteReply, WriteRequest, WrittenFormat } from './write-messages'

/**
 * The bytes of a file with these sheets. Rows are asked for a piece at a time, and the next only when the last is
 * written; stopping the source, or throwing out of it, ends the writing.
 * @param pieces rows by sheet
 * @throws Error where writing fails, and whatever the source throws
 */
export async function writeWorkbook(
  format: WrittenFormat,
  heads: SheetHead[],
  pieces: AsyncIterable<Cell[][][]>,
): Promise<ArrayBuffer> {
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { type: 'module' })
  const ask = (request: WriteRequest) =>
    new Promise<WriteReply>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WriteReply>) =>
        'failed' in data ? reject(new Error(data.failed)) : resolve(data)
      worker.onerror = (event) => reject(new Error(event.message))
      worker.postMessage(request)
    })
  try {
    await ask({ begin: format, heads })
    for await (const rows of pieces) await ask({ rows })
    const reply = await ask({ finish: true })
    if (!('data' in reply)) throw new Error('The writer gave no file')
    return reply.data
  } finally {
    worker.terminate()
  }
}
