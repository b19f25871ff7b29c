import { chmodSync, closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { Trouble } from '../setup/progress.mjs'

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1')

/**
 * Unpacks a zip archive without zip64, entry by entry.
 * @param {string} archive path of the file
 * @param {(name: string) => string | null} place where an entry goes; null leaves it out
 * @param {(done: number, whole: number) => void} [report] entries
 */
export async function unzip(archive, place, report) {
  const file = openSync(archive, 'r')
  const read = (position, length) => {
    const bytes = Buffer.alloc(length)
    if (readSync(file, bytes, 0, length, position) !== length) throw new Trouble(`${archive} is cut short.`)
    return bytes
  }
  try {
    const entries = readDirectory(read, statSync(archive).size)
    for (const [index, entry] of entries.entries()) {
      report?.(index + 1, entries.length)
      const target = entry.name.endsWith('/') ? null : place(entry.name)
      if (!target) continue
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, readEntry(read, entry))
      if (entry.mode & 0o111) chmodSync(target, 0o755)
      await new Promise(setImmediate)
    }
  } finally {
    closeSync(file)
  }
}

function readDirectory(read, size) {
  const tail = read(Math.max(0, size - 66_000), Math.min(size, 66_000))
  const end = tail.lastIndexOf(END_OF_DIRECTORY)
  if (end < 0) throw new Trouble('The archive of Electron is no zip file.')
  const directory = read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries = []
  for (let at = 0, left = tail.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      size: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      position: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

function readEntry(read, entry) {
  const header = read(entry.position, 30)
  const packed = read(entry.position + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), entry.size)
  const bytes = entry.method === 0 ? packed : zlib.inflateRawSync(packed)
  // zlib.crc32 came with Node 20.15: older ones rely on the checksum of the whole download.
  if (zlib.crc32 && zlib.crc32(bytes) !== entry.crc) throw new Trouble(`${entry.name} in the archive is damaged.`)
  return bytes
}
