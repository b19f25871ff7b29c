/** Many documents in one go: into a folder, or as one PDF. Nothing is there until all of it is. */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { KeptFile, PrintJob, SavedFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { windowOf } from '../files'
import { askForFolder, askWhereToSave } from '../files/dialogs'
import { saveTo } from '../files/saving'
import { pathOf, tokenFor } from '../files/tokens'
import { handle } from '../ipc/handle'
import { fileTrouble, Trouble } from '../trouble'
import { type BoundPart, bound } from './bind'
import { PrintWindow } from './print-window'

/** Whole, or in pieces where it may be large; a binding into one file takes it whole only. */
type Content = Uint8Array | AsyncIterable<Uint8Array>

/** Where a pack grows. */
interface Binding {
  /** The name it got. */
  add(fileName: string, title: string, content: Content): Promise<string>
  finish(): Promise<SavedFile>
  drop(): Promise<void>
}

interface Pack {
  window: PrintWindow
  binding: Binding
}

const packs = new Map<string, Pack>()

/** Answers the channels of packs. */
export function setupPacks(
  language: () => Language,
  server: string | null,
  kept: (file: KeptFile) => AsyncIterable<Uint8Array>,
): void {
  handle('pack:begin', async ({ kind, name, to }, from) => {
    const path = to ? pathOf(to, 'write') : await placeFor(kind, name, windowOf(from), language())
    if (!path) return null
    const binding = kind === 'pdf' ? oneFile(path, name) : await folderOfFiles(path)
    const pack = randomBytes(16).toString('hex')
    packs.set(pack, { window: new PrintWindow(server), binding })
    from.once('destroyed', () => void drop(pack))
    return { pack }
  })
  handle('pack:add', async ({ pack, title, ...job }) => {
    const { window, binding } = packOf(pack)
    const { fileName, language: spoken, sensitive, bare }: PrintJob = job
    await window.lay(job)
    await binding.add(fileName, title, await window.pdf({ language: spoken, sensitive, bare }))
  })
  handle('pack:put', async ({ pack, fileName, data }) => {
    await packOf(pack).binding.add(fileName, '', new Uint8Array(data))
    return undefined
  })
  handle('pack:putKept', async ({ pack, fileName, file }) => ({
    fileName: await packOf(pack).binding.add(fileName, '', kept(file)),
  }))
  handle('pack:finish', async ({ pack }) => {
    const { binding } = packOf(pack)
    try {
      return await binding.finish()
    } finally {
      await drop(pack)
    }
  })
  handle('pack:cancel', ({ pack }) => drop(pack))
}

function packOf(pack: string): Pack {
  const found = packs.get(pack)
  if (!found) throw new Trouble('failed')
  return found
}

async function drop(pack: string): Promise<void> {
  const found = packs.get(pack)
  packs.delete(pack)
  if (!found) return
  found.window.close()
  await found.binding.drop()
}

async function placeFor(
  kind: 'folder' | 'pdf',
  name: string,
  window: ReturnType<typeof windowOf>,
  language: Language,
): Promise<string | null> {
  if (kind === 'pdf') return askWhereToSave(window, `${name}.pdf`, language)
  const folder = await askForFolder(window, language)
  return folder && join(folder, name)
}

function oneFile(path: string, title: string): Binding {
  const parts: BoundPart[] = []
  return {
    async add(fileName, partTitle, content) {
      if (!(content instanceof Uint8Array)) throw new Trouble('failed')
      parts.push({ title: partTitle, bytes: content })
      return fileName
    },
    finish: async () => saveTo(path, await bound(parts, title)),
    async drop() {
      parts.length = 0
    },
  }
}

/** The files grow in a folder of another name beside it, which gets its name when all of them are there. */
async function folderOfFiles(path: string): Promise<Binding> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const names = new Set<string>()
  const forPeople = (error: unknown, name = basename(path)) => fileTrouble(error, name)
  try {
    await mkdir(draft)
  } catch (error) {
    throw forPeople(error, basename(dirname(path)))
  }
  return {
    async add(fileName, _title, content) {
      const name = freeName(fileName, names)
      try {
        await writeFile(join(draft, name), content)
        return name
      } catch (error) {
        // What came of it is not the file.
        await rm(join(draft, name), { force: true })
        names.delete(name.toLowerCase())
        throw forPeople(error, name)
      }
    },
    async finish() {
      try {
        const target = await freeFolder(path)
        await rename(draft, target)
        const { token, name, bytes } = tokenFor(target, 'show')
        return { token, name, bytes }
      } catch (error) {
        throw forPeople(error)
      }
    },
    drop: () => rm(draft, { recursive: true, force: true }),
  }
}

/** Two people of one name get two files. */
function freeName(fileName: string, taken: Set<string>): string {
  let name = fileName
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = fileName.replace(/(\.[^.]*)?$/, ` (${n})$1`)
  taken.add(name.toLowerCase())
  return name
}

/** The folder itself, where nothing lies in it; else one with a number. */
async function freeFolder(path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const folder = n === 1 ? path : `${path} (${n})`
    const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (held === null) return folder
    if (held.length === 0) {
      await rm(folder, { recursive: true })
      return folder
    }
  }
}
