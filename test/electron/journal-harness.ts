import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

export const bytes = (text: string) => new TextEncoder().encode(text)

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
    found.push(`${seq}.${part}:${Buffer.from(body).toString('utf8')}`)
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
