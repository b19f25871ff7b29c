import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entriesIn, headPlace, KEY_SEPARATOR } from '@shared/journal-entries'
import { afterEach } from 'vitest'
import { type Journal, type JournalOptions, openJournal } from '../../electron/journal'

const folders: string[] = []
const open = new Set<Journal>()

afterEach(async () => {
  for (const journal of open) await journal.close()
  open.clear()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

export async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tongxing-journal-'))
  folders.push(folder)
  return folder
}

export async function openAt(folder: string, options: Omit<JournalOptions, 'folder'> = {}): Promise<Journal> {
  const journal = await openJournal({ folder, ...options })
  open.add(journal)
  return journal
}

export async function close(journal: Journal): Promise<void> {
  await journal.close()
  open.delete(journal)
}

/** A part whose head is a text, and entries of it: the id of somebody and what is about them. */
export function bytes(text: string, ...entries: [person: string, body: string][]): Uint8Array {
  const head = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length, 0)
  return Buffer.concat([length, head, ...entries.flatMap(([person, body]) => entry(person, body))])
}

function entry(person: string, body: string): Buffer[] {
  const lengths = Buffer.alloc(8)
  const label = `person/${person}/update`
  const [keyBytes, labelBytes, bodyBytes] = [Buffer.from(person), Buffer.from(label), Buffer.from(body)]
  lengths.writeUInt16LE(keyBytes.length, 0)
  lengths.writeUInt16LE(labelBytes.length, 2)
  lengths.writeUInt32LE(bodyBytes.length, 4)
  return [lengths, keyBytes, labelBytes, bodyBytes]
}

/** The head of a part, and its entries: `p1=their data`, `p1 erased`. */
export function textOf(part: Uint8Array): string {
  const { from, to } = headPlace(part)
  const text = (start: number, end: number) => Buffer.from(part.subarray(start, end)).toString('utf8')
  const entries = [...entriesIn(part)].map(({ keys, label, body, end, erased }) => {
    const ids = text(keys, label).replaceAll(KEY_SEPARATOR, ' ')
    return erased ? `${ids} erased` : `${ids}=${text(body, end)}`
  })
  return [text(from, to), ...entries].join('|')
}

/** Appends a set of these parts. */
export async function append(journal: Journal, seq: number, ...parts: string[]) {
  let answer = null
  for (const [part, text] of parts.entries()) {
    answer = await journal.append({ seq, part, last: part === parts.length - 1, bytes: bytes(text), model: 1 })
  }
  return answer
}

/** Everything in the journal: `1.0:text`, a part a line. */
export async function contentOf(journal: Journal): Promise<string[]> {
  const found: string[] = []
  for await (const { seq, part, bytes: body } of journal.read(1, journal.lastSeq)) {
    found.push(`${seq}.${part}:${textOf(body)}`)
  }
  return found
}

/** The files of a profile by their path in it. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    files.set(path.slice(folder.length + 1), await readFile(path))
  }
  return files
}

/** Puts a profile back as it was. */
export async function restore(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const path of (await filesOf(folder)).keys()) if (!files.has(path)) await rm(join(folder, path))
  for (const [path, content] of files) await writeFile(join(folder, path), content)
}

export const FIRST = join('journal', '000000000001.journal')

/** A closed profile with these sets of one part each. */
export async function profileWith(count: number, options: Omit<JournalOptions, 'folder'> = {}): Promise<string> {
  const folder = await newProfile()
  const journal = await openAt(folder, options)
  for (let seq = 1; seq <= count; seq++) await append(journal, seq, `set ${seq} of an invented office`)
  await close(journal)
  return folder
}

export async function errorOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
  return 'no error'
}
