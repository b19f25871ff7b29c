import { crc32 } from './crc32'

/** A ZIP archive in the making. Entries deflate while they are written, several at a time. Source: PKWARE APPNOTE 6.3. */
export class ZipWriter {
  private readonly entries: ZipPart[] = []

  /** Begins an entry; entries stand in the archive in the order they were begun. */
  begin(name: string): ZipPart {
    const part = new ZipPart(name)
    this.entries.push(part)
    return part
  }

  /** The whole archive. Every entry must have been ended. */
  async finish(): Promise<ArrayBuffer> {
    const pieces: BlobPart[] = []
    const directory: Uint8Array<ArrayBuffer>[] = []
    let offset = 0
    for (const entry of this.entries) {
      const local = header(entry, null)
      pieces.push(local, ...entry.packed)
      directory.push(header(entry, offset))
      offset += local.length + entry.packedBytes
    }
    const size = directory.reduce((sum, { length }) => sum + length, 0)
    return new Blob([...pieces, ...directory, end(this.entries.length, size, offset)]).arrayBuffer()
  }
}

/** One entry of the archive. */
export class ZipPart {
  readonly packed: Uint8Array<ArrayBuffer>[] = []
  packedBytes = 0
  bytes = 0
  crc = 0xffffffff
  readonly name: Uint8Array
  private readonly stream = new CompressionStream('deflate-raw')
  private readonly writer = this.stream.writable.getWriter()
  private readonly collected = this.collect()

  constructor(name: string) {
    this.name = new TextEncoder().encode(name)
  }

  /** Resolves when more can be taken. */
  async write(content: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    this.crc = crc32(this.crc, bytes)
    this.bytes += bytes.length
    await this.writer.ready
    // What is wrong with the stream is said when it is ended.
    this.writer.write(bytes).catch(() => undefined)
  }

  async end(): Promise<void> {
    await this.writer.close()
    await this.collected
  }

  private async collect(): Promise<void> {
    const reader = this.stream.readable.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      this.packed.push(value as Uint8Array<ArrayBuffer>)
      this.packedBytes += value.length
    }
  }
}

/** Local header, or with an offset the entry of the central directory. Names are UTF-8, the date is 1 January 1980. */
function header(entry: ZipPart, offset: number | null): Uint8Array<ArrayBuffer> {
  const central = offset !== null
  const fixed = central ? 46 : 30
  const bytes = new Uint8Array(fixed + entry.name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, central ? 0x02014b50 : 0x04034b50, true)
  let at = 4
  const two = (value: number) => {
    view.setUint16(at, value, true)
    at += 2
  }
  const four = (value: number) => {
    view.setUint32(at, value, true)
    at += 4
  }
  if (central) two(20)
  two(20)
  two(0x0800)
  two(8)
  two(0)
  two(0x0021)
  four((entry.crc ^ 0xffffffff) >>> 0)
  four(entry.packedBytes)
  four(entry.bytes)
  two(entry.name.length)
  two(0)
  if (central) {
    two(0)
    two(0)
    two(0)
    four(0)
    four(offset)
  }
  bytes.set(entry.name, fixed)
  return bytes
}

function end(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(22)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return bytes
}
