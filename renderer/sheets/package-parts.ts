/** The parts of an office file (docx, xlsx), to be read, changed and written again. */
import { Refused } from './refused'
import { readXml } from './xml'
import { entryBytes, textOf, zipEntries } from './zip'
import { ZipWriter } from './zip-writer'

/** Bytes of all parts of a form after inflating: letterheads have pictures, nothing has a hundred megabytes. */
const MOST = 96 * 1024 * 1024

/** Parts by their names, in the order of the file. */
export type Parts = Map<string, Uint8Array<ArrayBuffer>>

/**
 * All parts of the file. XML parts are known to be well-formed and without a DTD afterwards.
 * @throws Refused truncated, corrupt, password, tooLarge, bomb, forbiddenXml
 */
export async function readParts(bytes: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map()
  let total = 0
  const entries = [...zipEntries(bytes).values()]
  for (const entry of entries) total += entry.size
  if (total > MOST) throw new Refused('tooLarge', { limit: `${MOST / 1024 / 1024} MB` })
  for (const entry of entries) {
    if (entry.path.endsWith('/')) continue
    const content = await entryBytes(bytes, entry)
    if (/\.(xml|rels|vml)$/i.test(entry.path)) await wellFormed(content, entry.path)
    parts.set(entry.path, content)
  }
  return parts
}

async function* onePiece(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

async function wellFormed(content: Uint8Array, path: string): Promise<void> {
  const nothing = () => undefined
  if (/\.vml$/i.test(path)) return
  await readXml(textOf(onePiece(content)), { open: nothing, close: nothing, text: nothing })
}

/** The text of a part; '' where the file has none of that name. */
export async function partOf(parts: Parts, path: string): Promise<string> {
  const content = parts.get(path)
  if (!content) return ''
  let text = ''
  for await (const piece of textOf(onePiece(content))) text += piece
  return text.replace(/^\ufeff/, '')
}

/** The file of these parts. */
export async function writeParts(parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  const zip = new ZipWriter()
  for (const [path, content] of parts) {
    const part = zip.begin(path)
    await part.write(content)
    await part.end()
  }
  return zip.finish()
}

export const asBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
