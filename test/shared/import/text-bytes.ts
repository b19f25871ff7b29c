/** Texts as bytes of the encodings in which offices save lists. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** With its mark. */
export function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, little)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little)
  return bytes
}

/** Characters of two bytes, found by decoding all of them. */
function twoBytesOf(encoding: string): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding)
  const found = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if ([...character].length === 1 && character !== '\ufffd' && !found.has(character))
        found.set(character, [lead, trail])
    }
  return found
}

const known = new Map<string, ReadonlyMap<string, readonly [number, number]>>()

function inTwoBytes(encoding: string, text: string, other: (character: string) => readonly number[]): Uint8Array {
  const table = known.get(encoding) ?? twoBytesOf(encoding)
  known.set(encoding, table)
  return new Uint8Array(
    [...text].flatMap((character) =>
      character < '\x80' ? [character.charCodeAt(0)] : (table.get(character) ?? other(character)),
    ),
  )
}

/** Characters of the first plane that have four bytes, found by decoding all of them. */
function fourBytesOfFirstPlane(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, readonly number[]>()
  for (let at = 0; at < 4 * 12_600; at++) {
    const bytes = fourBytesAt(at)
    const character = decoder.decode(new Uint8Array(bytes))
    if (character.length === 1 && character !== '\ufffd') found.set(character, bytes)
  }
  return found
}

const fourBytesAt = (at: number): readonly number[] => [
  0x81 + Math.floor(at / 12_600),
  0x30 + (Math.floor(at / 1_260) % 10),
  0x81 + (Math.floor(at / 10) % 126),
  0x30 + (at % 10),
]

let firstPlane: ReadonlyMap<string, readonly number[]> | null = null

/** Characters beyond the first plane stand one after the other. Source: GB 18030-2005, 4.2. */
function fourBytes(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x10000) return fourBytesAt(code - 0x10000 + 189_000)
  firstPlane ??= fourBytesOfFirstPlane()
  return firstPlane.get(character) ?? none(character)
}

export const gb18030 = (text: string): Uint8Array => inTwoBytes('gb18030', text, fourBytes)

const none = (character: string): never => {
  throw new Error(`No bytes for ${character}`)
}

export const big5 = (text: string): Uint8Array => inTwoBytes('big5', text, none)

const western = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte]),
)

export const windows1252 = (text: string): Uint8Array =>
  new Uint8Array([...text].map((character) => western.get(character) ?? none(character)))
