import type { TextEncoding } from '@shared/import/grid'
import { Refused } from './refused'

/** Bytes looked at to tell the older encodings apart, from the first byte beyond ASCII on. */
const sampleLength = 128 * 1024
const atOnce = 1024 * 1024

/**
 * Which encoding the bytes of a text are in: by byte order mark, then by where its NULs stand, then strict UTF-8 over
 * the whole file, then by how well GB18030, Big5 and Windows-1252 explain the bytes beyond ASCII. Throws `Refused`
 * notASpreadsheet for bytes that are no text.
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  const marked = byMark(bytes) ?? byNuls(bytes)
  if (marked) return marked
  if (!looksLikeText(bytes)) throw new Refused('notASpreadsheet')
  if (isUtf8(bytes)) return 'utf-8'
  return byScore(bytes)
}

/** Text of the bytes without its mark; damaged characters become U+FFFD, NULs (padding of some exports) go. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes)
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

function byMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: commas, digits and line ends leave NULs on one side of each pair only. */
function byNuls(bytes: Uint8Array): TextEncoding | undefined {
  const length = Math.min(bytes.length, sampleLength) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const some = length / 40
  if (length < 4 || bytes.length % 2 === 1) return undefined
  if (odd > some && even * 4 < odd) return isUtf16(bytes.subarray(0, length), 'utf-16le') ? 'utf-16le' : undefined
  if (even > some && odd * 4 < even) return isUtf16(bytes.subarray(0, length), 'utf-16be') ? 'utf-16be' : undefined
  return undefined
}

/** True where the pairs make text: hardly a control character, hardly an unassigned one. */
function isUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  const text = new TextDecoder(encoding).decode(bytes)
  let odd = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd++
  }
  return odd * 50 < text.length
}

/** Text has hardly a control character; NULs are the padding of some exports. */
function looksLikeText(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampleLength)
  let controls = 0
  let nuls = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number
    if (byte === 0) nuls++
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls++
  }
  return controls * 50 <= length && nuls * 3 <= length
}

/** Strict UTF-8; a last character cut off by the end of the file is forgiven, a single damaged one in a long text too. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    // In pieces, so that the text is not there a second time.
    for (let at = 0; at < bytes.length; at += atOnce) decoder.decode(bytes.subarray(at, at + atOnce), { stream: true })
    return true
  } catch {
    return isDamagedUtf8(bytes)
  }
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number
    if (lead < 0x80) continue
    const more = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0
    let follows = 0
    while (follows < more && ((bytes[at + follows + 1] ?? 0) & 0xc0) === 0x80) follows++
    if (more > 0 && follows === more && lead < 0xf5) good++
    else bad++
    at += follows
  }
  return good >= 20 && bad * 50 < good
}

function byScore(bytes: Uint8Array): TextEncoding {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(Math.max(0, first - 1), first + sampleLength)
  const scores: [TextEncoding, number][] = [
    ['gb18030', scoreDoubleByte(sample, gbWorth)],
    ['big5', scoreDoubleByte(sample, big5Worth)],
    ['windows-1252', scoreWestern(sample)],
  ]
  scores.sort((a, b) => b[1] - a[1])
  return scores[0]?.[0] ?? 'gb18030'
}

/** @param beside a Latin letter stands right before the pair or right behind it */
type Worth = (lead: number, trail: number, beside: boolean) => number

const invalid = -3

/** How well pairs of bytes explain the sample, per byte beyond ASCII. */
function scoreDoubleByte(sample: Uint8Array, worth: Worth): number {
  let score = 0
  let beyond = 0
  for (let at = sample[0] !== undefined && sample[0] < 0x80 ? 1 : 0; at < sample.length; at++) {
    const lead = sample[at] as number
    if (lead < 0x80) continue
    if (at + 1 >= sample.length) break
    const trail = sample[at + 1] as number
    beyond += trail >= 0x80 ? 2 : 1
    if (trail >= 0x30 && trail <= 0x39 && worth === gbWorth) {
      const four = (sample[at + 2] ?? 0) >= 0x81 && ((sample[at + 3] ?? 0) & 0xf0) === 0x30
      score += four ? 0.3 : invalid
      at += four ? 3 : 0
      continue
    }
    const value = worth(lead, trail, isLetter(sample[at - 1]) || isLetter(sample[at + 2]))
    score += value * (trail >= 0x80 ? 2 : 1)
    if (value > invalid) at++
  }
  return beyond === 0 ? 0 : score / beyond
}

const isLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/** GB2312's first level holds the 3,755 common characters, A1 to A3 its punctuation and full-width forms, A8 the accented letters of Latin names. */
function gbWorth(lead: number, trail: number, beside: boolean): number {
  if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return invalid
  if (trail < 0xa1) return -0.5
  if (lead >= 0xb0 && lead <= 0xd7) return 1
  if (lead === 0xa1 || lead === 0xa3) return 0.9
  if (lead === 0xa8 && trail <= 0xc0) return beside ? 1 : -0.4
  return lead > 0xd7 && lead < 0xf8 ? 0.3 : -0.4
}

/** Big5's first level holds the 5,401 common characters, A1 to A3 its punctuation; none of them stands within a Latin word. */
function big5Worth(lead: number, trail: number, beside: boolean): number {
  if (lead < 0xa1 || lead > 0xf9 || trail < 0x40 || (trail > 0x7e && trail < 0xa1) || trail === 0xff) return invalid
  if (lead >= 0xa4 && lead <= 0xc6) return beside ? 0.6 : 1
  if (lead === 0xa1 || lead === 0xa2) return 0.9
  return lead >= 0xc9 ? 0.2 : -0.4
}

/** Western letters and quotes stand alone among ASCII; a run of them is another script misread. */
function scoreWestern(sample: Uint8Array): number {
  let score = 0
  let beyond = 0
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number
    if (byte < 0x80) continue
    beyond++
    const alone = (sample[at - 1] ?? 0) < 0x80 && (sample[at + 1] ?? 0) < 0x80
    const letter = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7
    const mark =
      (byte >= 0x91 && byte <= 0x97) || [0x80, 0x85, 0x8a, 0x9a, 0x9c, 0xa0, 0xa3, 0xa9, 0xae, 0xb0].includes(byte)
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) score += invalid
    else if (letter || mark) score += alone ? 0.9 : -0.6
    else score -= 0.3
  }
  return beyond === 0 ? 0 : score / beyond
}
