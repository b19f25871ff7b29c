/**
 * Reads the journal front to back at open, verifying every byte, and says what is there. A torn end is what a power cut
 * leaves of a set nobody was told is saved; anything else that does not fit is damage.
 */
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chainOfHead, FORMAT, HEAD_BYTES, type Head, Kind, NO_CHAIN, readHead } from './frame'
import { JournalError } from './journal-error'
import type { Manifest } from './manifest'
import { FileWindow, type ScanEnd, scanFrames } from './scan'

/** Where a set lies: the segment's number in the list and where each part starts. */
export interface Place {
  segment: number
  parts: number[]
  /** End of the commit frame, whose last 32 bytes are the chain at this set. */
  end: number
}

export interface Segment {
  name: string
  firstSeq: number
  /** End of the last set in it. */
  end: number
  /** Of its bodies, see frame.ts. */
  format: number
}

export interface Recovered {
  segments: Segment[]
  places: Map<number, Place>
  lastSeq: number
  /** Chain at `lastSeq`. */
  lastChain: Buffer
  /** Chain the next frame stands on: that of the last set, or of the head of a segment that is still empty. */
  chain: Buffer
  /** Bytes behind the last whole set of the last segment that are to go. */
  cut: { keepAside: boolean } | null
  lost: { from: number; to: number } | null
}

export function segmentName(firstSeq: number): string {
  return `${String(firstSeq).padStart(12, '0')}.journal`
}

export async function listSegments(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{12}\.journal$/.test(name)).sort()
}

/** The head of the first segment that has one: it names the key. */
export async function firstHead(folder: string, names: readonly string[]): Promise<Head | null> {
  for (const name of names) {
    const file = await open(join(folder, name), 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
      const head = readHead('journal', buffer.subarray(0, bytesRead))
      if (head === 'newer') throw new JournalError('newerFormat', `${name} was written by a newer version`)
      if (head) return head
    } finally {
      await file.close()
    }
  }
  return null
}

/** @throws JournalError hole, brokenChain, missingJournal, newerFormat, wrongKey */
export async function recover(folder: string, manifest: Manifest | null, keyName: Buffer): Promise<Recovered> {
  const names = await listSegments(folder)
  const found: Recovered = {
    segments: [],
    places: new Map(),
    lastSeq: 0,
    lastChain: NO_CHAIN,
    chain: NO_CHAIN,
    cut: null,
    lost: null,
  }
  for (const [i, name] of names.entries()) {
    const file = await open(join(folder, name), 'r')
    try {
      await readSegment(file, name, i === names.length - 1, found, manifest, keyName)
    } finally {
      await file.close()
    }
  }
  const acknowledged = manifest?.lastSeq ?? 0
  if (manifest && acknowledged > 0 && !names.includes(manifest.segment)) {
    const code = names.length === 0 ? 'missingJournal' : 'hole'
    throw new JournalError(code, `${manifest.segment} is missing; it holds change set ${acknowledged}`)
  }
  if (
    manifest &&
    found.lastSeq === acknowledged &&
    acknowledged > 0 &&
    found.lastChain.toString('hex') !== manifest.chain
  ) {
    throw new JournalError('brokenChain', `Change set ${acknowledged} is not the one that was acknowledged`)
  }
  if (found.lastSeq < acknowledged) found.lost = { from: found.lastSeq + 1, to: acknowledged }
  return found
}

async function readSegment(
  file: FileHandle,
  name: string,
  isLast: boolean,
  found: Recovered,
  manifest: Manifest | null,
  keyName: Buffer,
): Promise<void> {
  const { size } = await file.stat()
  const window = new FileWindow(file, size)
  const headBytes = await window.at(0, HEAD_BYTES)
  const acknowledgedHere = manifest?.segment === name ? manifest.end : 0
  if (!headBytes && isLast && size < HEAD_BYTES && acknowledgedHere === 0) {
    found.segments.push({ name, firstSeq: found.lastSeq + 1, end: 0, format: FORMAT })
    found.cut = { keepAside: false }
    return
  }
  const { firstSeq, format } = checkHead(headBytes, name, found, keyName)
  const segment: Segment = { name, firstSeq, end: HEAD_BYTES, format }
  found.segments.push(segment)
  const chainOfStart = chainOfHead(headBytes as Buffer)
  found.chain = chainOfStart
  const end = await readSets(window, size, chainOfStart, segment, found)
  const whole = end.reason === 'end' && segment.end === end.offset
  if (whole) return
  if (!isLast) throw new JournalError(end.reason === 'broken' ? 'brokenChain' : 'hole', `${name} is not whole`)
  if (segment.end < acknowledgedHere && size >= acknowledgedHere) {
    throw new JournalError('brokenChain', `${name} is damaged at byte ${end.offset}`)
  }
  found.cut = { keepAside: !manifest || segment.end < acknowledgedHere }
}

function checkHead(bytes: Buffer | null, name: string, found: Recovered, keyName: Buffer): Head {
  const head = bytes && readHead('journal', bytes)
  if (head === 'newer') throw new JournalError('newerFormat', `${name} was written by a newer version`)
  if (!head) throw new JournalError('brokenChain', `${name} has no readable head`)
  if (head.firstSeq !== found.lastSeq + 1 || Number(name.slice(0, 12)) !== head.firstSeq) {
    throw new JournalError('hole', `${name} should start at ${found.lastSeq + 1} and starts at ${head.firstSeq}`)
  }
  if (!head.chainBefore.equals(found.chain))
    throw new JournalError('brokenChain', `${name} does not follow the one before`)
  if (!head.key.equals(keyName)) throw new JournalError('wrongKey', `${name} was sealed with another key`)
  return head
}

/** Takes over every whole set; what follows the last commit frame is left out. */
async function readSets(
  window: FileWindow,
  size: number,
  chain: Buffer,
  segment: Segment,
  found: Recovered,
): Promise<ScanEnd> {
  let parts: number[] = []
  const frames = scanFrames(window, size, HEAD_BYTES, chain)
  for (;;) {
    const next = await frames.next()
    if (next.done) return next.value
    const frame = next.value
    if (frame.kind === Kind.loss) {
      // A place without parts: its chain tells a working copy of now from one that still holds what was lost.
      found.places.set(frame.seq, { segment: found.segments.length - 1, parts: [], end: frame.end })
      found.lastSeq = frame.seq
    } else {
      if (frame.seq !== found.lastSeq + 1) throw new JournalError('hole', `Change set ${found.lastSeq + 1} is missing`)
      if (frame.kind === Kind.part && frame.part === parts.length) {
        parts.push(frame.offset)
        continue
      }
      if (frame.kind !== Kind.commit || frame.part !== parts.length) {
        throw new JournalError('hole', `Parts of change set ${frame.seq} are missing`)
      }
      found.places.set(frame.seq, { segment: found.segments.length - 1, parts, end: frame.end })
      found.lastSeq = frame.seq
    }
    parts = []
    segment.end = frame.end
    found.chain = Buffer.from(frame.chain)
    found.lastChain = found.chain
  }
}
