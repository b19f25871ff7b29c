import { Refused } from './refused'

const endOfChain = 0xfffffff9
const maxDirectory = 4_096

/**
 * Names of the streams and folders in an OLE file (xls, protected xlsx, doc). Throws `Refused` truncated or corrupt.
 * Source: MS-CFB 2.2, 2.3 and 2.6.
 */
export function oleNames(bytes: Uint8Array): Set<string> {
  if (bytes.length < 512) throw new Refused('truncated')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw new Refused('corrupt')
  const size = 1 << shift
  const names = new Set<string>()
  let sector = view.getUint32(48, true)
  for (let visited = 0; sector < endOfChain && visited < maxDirectory; visited++) {
    const start = (sector + 1) * size
    if (start + size > bytes.length) throw new Refused('truncated')
    for (let at = start; at < start + size; at += 128) addName(view, at, names)
    sector = nextSector(view, sector, size)
  }
  return names
}

function addName(view: DataView, at: number, names: Set<string>): void {
  const length = Math.min(view.getUint16(at + 64, true), 64)
  let name = ''
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true))
  if (name) names.add(name)
}

function nextSector(view: DataView, sector: number, size: number): number {
  const perSector = size / 4
  const table = Math.floor(sector / perSector)
  // The first 109 table sectors are listed in the header; a directory beyond them would be a file of 7 MB of names.
  if (table >= 109) throw new Refused('corrupt')
  const at = (view.getUint32(76 + table * 4, true) + 1) * size + (sector % perSector) * 4
  if (at + 4 > view.byteLength) throw new Refused('truncated')
  return view.getUint32(at, true)
}
