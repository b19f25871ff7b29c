/** Reads files in a thread of its own, which can be ended at any moment. */
import { packRows } from './packed'
import { readBytes } from './read-bytes'
import { NeedsReader, refusalOf } from './refused'
import type { ReadReply, ReadRequest } from './worker-messages'

const reply = (message: ReadReply, transfer: Transferable[] = []) => self.postMessage(message, { transfer })
const progressEvery = 100

self.onmessage = async ({ data: { data, encoding, password } }: MessageEvent<ReadRequest>) => {
  let told = performance.now()
  const onBytes = (done: number, total: number) => {
    if (performance.now() - told < progressEvery) return
    told = performance.now()
    reply({ progress: { done, total } })
  }
  try {
    const { sheets, ...workbook } = await readBytes(data, onBytes, {
      encoding,
      password,
      onRows: (sheet, from, rows) => {
        const piece = packRows(from, rows)
        reply({ sheet, piece }, [piece.json])
      },
    })
    reply({ read: { ...workbook, sheets: sheets.map(({ rows: _, ...head }) => head) } })
  } catch (error) {
    reply(error instanceof NeedsReader ? { needsReader: true } : { refused: refusalOf(error) })
  }
}
