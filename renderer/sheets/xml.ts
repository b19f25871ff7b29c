import { limits } from './limits'
import { Refused } from './refused'

/** Told what the reader meets, names without their namespace prefix. `attributes` is the raw text behind the name. */
export interface XmlHandler {
  open(name: string, attributes: string): void
  close(name: string): void
  /** Entities are resolved; one text may come in several calls. */
  text(text: string): void
  /**
   * May take whole well-formed elements that begin at `at`; returns where they end, 0 to be asked again when more of the
   * text has come, -1 to be told tag by tag.
   */
  whole?(all: string, at: number): number
}

const quote = 34
const apostrophe = 39

/**
 * Reads XML piece by piece without ever building a tree. Checks what it must to be safe and no more: no DTD, nothing
 * open at the end, no piece longer than a row may be. Throws `Refused` forbiddenXml, truncated, corrupt or tooLarge.
 */
export class XmlReader {
  private rest = ''
  private depth = 0
  private seen = false

  constructor(private readonly handler: XmlHandler) {}

  feed(piece: string): void {
    const all = this.rest + piece
    let at = 0
    while (at < all.length) {
      const next = this.step(all, at)
      if (next < 0) break
      at = next
    }
    this.rest = all.slice(at)
    if (this.rest.length > limits.row) throw new Refused('tooLarge')
  }

  end(): void {
    if (!this.seen || this.depth > 0 || this.rest.trim() !== '') throw new Refused('truncated')
  }

  /** Handles what stands at `at` and returns where it ends, or -1 where its end has not come yet. */
  private step(all: string, at: number): number {
    if (all.charCodeAt(at) !== 60) {
      const less = all.indexOf('<', at)
      if (less < 0) return -1
      if (this.depth > 0) this.handler.text(resolve(all.slice(at, less)))
      return less
    }
    const taken = this.depth > 0 ? (this.handler.whole?.(all, at) ?? -1) : -1
    if (taken >= 0) return taken || -1
    const second = all.charCodeAt(at + 1)
    if (second === 33) return this.bang(all, at)
    if (second === 63) return after(all, '?>', at)
    const end = endOfTag(all, at + 1)
    if (end < 0) return -1
    if (second === 47) this.closed(localName(all, at + 2, end))
    else this.opened(all, at + 1, end)
    return end + 1
  }

  private opened(all: string, start: number, end: number): void {
    const selfClosing = all.charCodeAt(end - 1) === 47
    const stop = selfClosing ? end - 1 : end
    const gap = nameEnd(all, start, stop)
    const name = localName(all, start, gap)
    this.seen = true
    this.depth++
    this.handler.open(name, all.slice(gap, stop))
    if (selfClosing) this.closed(name)
  }

  private closed(name: string): void {
    if (--this.depth < 0) throw new Refused('corrupt')
    this.handler.close(name.trimEnd())
  }

  private bang(all: string, at: number): number {
    if (all.length < at + 9) return -1
    if (all.startsWith('<!--', at)) return after(all, '-->', at + 4)
    if (!all.startsWith('<![CDATA[', at)) throw new Refused('forbiddenXml')
    const end = after(all, ']]>', at + 9)
    if (end > 0 && this.depth > 0) this.handler.text(all.slice(at + 9, end - 3))
    return end
  }
}

function after(all: string, mark: string, from: number): number {
  const at = all.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** Where the `>` of a tag stands; one inside quotes does not count. */
function endOfTag(all: string, from: number): number {
  let open = 0
  for (let at = from; at < all.length; at++) {
    const code = all.charCodeAt(at)
    if (open > 0) {
      if (code === open) open = 0
    } else if (code === 62) return at
    else if (code === quote || code === apostrophe) open = code
  }
  return -1
}

function nameEnd(all: string, from: number, stop: number): number {
  let at = from
  while (at < stop && all.charCodeAt(at) > 32) at++
  return at
}

function localName(all: string, from: number, to: number): string {
  const name = all.slice(from, to)
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Resolves the five named entities and character references; anything else stays as it is written. */
export function resolve(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Value of an attribute by its local name, entities resolved; undefined where the tag has none. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1)
    if (!(before <= 32 || before === 58)) continue
    const value = valueAt(attributes, at + name.length)
    if (value !== undefined) return resolve(value)
  }
  return undefined
}

function valueAt(attributes: string, from: number): string | undefined {
  let at = from
  while (attributes.charCodeAt(at) <= 32) at++
  if (attributes[at++] !== '=') return undefined
  while (attributes.charCodeAt(at) <= 32) at++
  const mark = attributes[at]
  if (mark !== '"' && mark !== "'") return undefined
  const end = attributes.indexOf(mark, at + 1)
  return end < 0 ? undefined : attributes.slice(at + 1, end)
}

/** Feeds a whole part to a handler; `onDone` hears how many characters have gone by. */
export async function readXml(
  pieces: AsyncIterable<string>,
  handler: XmlHandler,
  onDone?: (done: number) => void,
): Promise<void> {
  const reader = new XmlReader(handler)
  let done = 0
  for await (const piece of pieces) {
    reader.feed(piece)
    done += piece.length
    onDone?.(done)
  }
  reader.end()
}
