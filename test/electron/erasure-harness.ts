/** Everything in a profile that can still be opened with what lies in it: for tests of what an erasure leaves. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Shelf } from '../../electron/attachments/shelf'
import type { Journal } from '../../electron/journal'
import { openEntries } from '../../electron/journal/entries'
import { chainOfHead, HEAD_BYTES, Kind, openFrame, readHead } from '../../electron/journal/frame'
import { FileWindow, scanFrames } from '../../electron/journal/scan'
import { Office } from '../../renderer/office/office'
import { filesOf } from './journal-harness'
import { lineTo } from './journal-line-harness'

/** The office of a journal. */
export async function openOffice(journal: Journal): Promise<Office> {
  // The office asks for the engine by the name browsers have for it.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Node' } })
  const { office: opened, result } = await Office.open(lineTo(journal).line, '李明', () => {})
  if (!opened) throw new Error(result.because)
  return opened
}

/** Everything in the profile that can be opened with what lies in it, as one text. */
export async function everythingIn(folder: string, journal: Journal): Promise<string> {
  const texts: string[] = []
  for (const [path, content] of await filesOf(folder)) {
    texts.push(content.toString('utf8'), content.toString('utf16le'))
    const kind = path.startsWith('journal') ? 'journal' : path.startsWith('snapshots') ? 'snapshot' : null
    const head = kind && readHead(kind, content)
    if (!head || head === 'newer') continue
    for await (const frame of framesOf(content)) {
      const body = openFrame(journal.key, frame)
      texts.push(body.toString('utf8'), openEntries(body, journal.people).toString('utf8'))
    }
  }
  const shelf = new Shelf(folder, async () => ({ office: journal.key, people: journal.people }))
  const kept = await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of kept) {
    if (!entry.isFile()) continue
    const bytes = await shelf.bytes({ fileName: entry.name, sha256: entry.name, bytes: 0 }).catch(() => null)
    if (bytes) texts.push(Buffer.from(bytes).toString('utf8'))
  }
  return texts.join('\n')
}

async function* framesOf(content: Buffer): AsyncGenerator<Buffer> {
  const file = {
    read: async (into: Buffer, at: number, length: number, from: number) => ({
      bytesRead: content.copy(into, at, from, from + length),
    }),
  }
  const window = new FileWindow(file as never, content.length)
  const start = chainOfHead(content.subarray(0, HEAD_BYTES))
  for await (const { kind, bytes } of scanFrames(window, content.length, HEAD_BYTES, start)) {
    if (kind === Kind.part) yield Buffer.from(bytes)
  }
}
