/** Reads files in a thread of its own, which can be ended at any moment. */
import type { Workbook } from '@shared/import/grid'
import { readBytes } from './read-bytes'
import { NeedsReader, refusalOf } from './refused'
import { type ReadReply, type ReadRequest, rowsPerMessage } from './worker-messages'

const reply = (message: ReadReply) => self.postMessage(message)
const progressEvery = 100

self.onmessage = async ({ data: { data, encoding } }: MessageEvent<ReadRequest>) => {
  let told = performance.now()
  const onBytes = (done: number, total: number) => {
    if (performance.now() - told < progressEvery) return
    told = performance.now()
    reply({ progress: { done, total } })
  }
  try {
    send(await readBytes(data, onBytes, encoding))
  } catch (error) {
    reply(error instanceof NeedsReader ? { needsReader: true } : { refused: refusalOf(error) })
  }
}

function send({ sheets, ...workbook }: Workbook): void {
  reply({ heads: { ...workbook, sheets: sheets.map(({ rows: _, ...head }) => head) } })
  sheets.forEach(({ rows }, sheet) => {
    for (let at = 0; at < rows.length; at += rowsPerMessage) reply({ sheet, rows: rows.slice(at, at + rowsPerMessage) })
  })
  reply({ end: true })
}
