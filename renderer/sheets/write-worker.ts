/** Writes a file in a thread of its own, piece by piece, so that the window goes on. */
import { CsvWriter } from './write-csv'
import type { WriteReply, WriteRequest } from './write-messages'
import { XlsxWriter } from './write-xlsx'

let writer: XlsxWriter | CsvWriter | null = null

const reply = (message: WriteReply, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

self.onmessage = async ({ data }: MessageEvent<WriteRequest>) => {
  try {
    if ('begin' in data) writer = data.begin === 'xlsx' ? await XlsxWriter.begin(data.heads) : new CsvWriter(data.heads)
    else if ('rows' in data) await writer?.rows(data.rows)
    else if (writer) {
      const bytes = await writer.finish()
      return reply({ data: bytes }, [bytes])
    }
    reply({ ready: true })
  } catch (error) {
    reply({ failed: String(error) })
  }
}
