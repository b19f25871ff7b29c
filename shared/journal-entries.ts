/**
 * How a part of a change set or of a snapshot is laid out: u32 length of its head, the head, then entries. An entry is
 * u16 length of its keys, u16 length of its label, u32 length of its body, and the three after each other. Numbers are
 * little-endian, keys and labels are UTF-8. Keys name the people whose data the body is; the main process
 * seals the body with the key of each before it writes the part, and gives it back open. So the worker never sees these
 * keys and the main process never reads what is sealed.
 */

/** Stands between the ids of keys: no id holds it. */
export const KEY_SEPARATOR = '\u0000'

const HEAD_LENGTH_BYTES = 4
const ENTRY_HEADER_BYTES = 8
/** Stands for the length of a body that nobody can open any more, because a key of it was destroyed. */
const ERASED = 0xffff_ffff

/** Offsets of an entry in its part: the keys stand before `label`, the label before `body`, the body before `end`. */
export interface EntryPlace {
  keys: number
  label: number
  body: number
  end: number
  erased: boolean
}

/** Thrown where the bytes are no part. */
export class LayoutError extends Error {
  override name = 'LayoutError'
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the head of a part lies. @throws LayoutError */
export function headPlace(bytes: Uint8Array): { from: number; to: number } {
  const length = bytes.length < HEAD_LENGTH_BYTES ? -1 : viewOf(bytes).getUint32(0, true)
  const to = HEAD_LENGTH_BYTES + length
  if (length < 0 || to > bytes.length) throw new LayoutError('A part is cut short in its head')
  return { from: HEAD_LENGTH_BYTES, to }
}

/** The entries of a part, in order. @throws LayoutError where one reaches beyond the end */
export function* entriesIn(bytes: Uint8Array): Generator<EntryPlace> {
  const view = viewOf(bytes)
  let at = headPlace(bytes).to
  while (at < bytes.length) {
    if (at + ENTRY_HEADER_BYTES > bytes.length) throw new LayoutError('A part is cut short between its entries')
    const length = view.getUint32(at + 4, true)
    const keys = at + ENTRY_HEADER_BYTES
    const label = keys + view.getUint16(at, true)
    const body = label + view.getUint16(at + 2, true)
    const erased = length === ERASED
    const end = body + (erased ? 0 : length)
    if (end > bytes.length) throw new LayoutError('A part is cut short in an entry')
    yield { keys, label, body, end, erased }
    at = end
  }
}

/** Bytes that an entry takes besides its keys, its label and its body. */
export const ENTRY_EXTRA = ENTRY_HEADER_BYTES

/** Writes the lengths of the head of a part at its beginning; the head goes to the offset that comes back. */
export function writeHeadLength(bytes: Uint8Array, length: number): number {
  viewOf(bytes).setUint32(0, length, true)
  return HEAD_LENGTH_BYTES
}

/** Writes the lengths of an entry; `body` null: it is erased. Keys, label and body go to the offset that comes back. */
export function writeEntryLengths(
  bytes: Uint8Array,
  at: number,
  { keys, label, body }: { keys: number; label: number; body: number | null },
): number {
  const view = viewOf(bytes)
  view.setUint16(at, keys, true)
  view.setUint16(at + 2, label, true)
  view.setUint32(at + 4, body ?? ERASED, true)
  return at + ENTRY_HEADER_BYTES
}
