/** What people would use instead: the best kept library, in a worker of its own as we do it. */
import { read, utils, write } from '@e965/xlsx'

self.onmessage = ({ data }: MessageEvent<{ read: ArrayBuffer } | { write: unknown[][] }>) => {
  if ('write' in data) {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet(data.write, { dense: true }), 'S')
    const bytes = write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer
    return self.postMessage(bytes.byteLength)
  }
  const book = read(data.read, { type: 'array', dense: true, cellNF: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  const rows = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, raw: true })
  self.postMessage(rows.length)
}
