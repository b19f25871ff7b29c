/**
 * Copies of kept files that people look at in their own programs: in a folder of the profile that only they can read,
 * gone when the program ends and, should it have been killed, when it starts again.
 */
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { KeptFile } from '@shared/ipc'
import { writeAtomically } from '../files/disk'
import { log } from '../log'
import { fileTrouble } from '../trouble'
import type { Shelf } from './shelf'

/** Endings that a system runs instead of showing: a file that came by mail must not start by a click in here. */
const RUNS =
  /\.(exe|com|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|msi|msp|mst|scr|pif|cpl|hta|lnk|url|reg|inf|jar|scf|gadget|application|appref-ms|settingcontent-ms|desktop|appimage|sh|bash|run|command|tool|workflow|app|pkg|dmg|action|py|pyw|pl|rb|chm|iso|img|vhd|vhdx|xll|library-ms|search-ms|appx|msix)$/i

/** Whether opening a file of that name would run it. */
export const runs = (name: string): boolean => RUNS.test(name.replace(/[. ]+$/, ''))

const LONGEST_STEM = 60

export class OpenedCopies {
  private readonly folder: string
  private readonly copies = new Map<string, { path: string; changed: number }>()

  constructor(
    profile: string,
    private readonly shelf: Pick<Shelf, 'read'>,
  ) {
    this.folder = join(profile, 'opened')
  }

  /**
   * The path of a copy that a program may show. It cannot be written, so that nobody believes a change in it is kept.
   * @throws Trouble as Shelf.read, and what the system says
   */
  async copyOf(file: KeptFile): Promise<string> {
    const name = nameOnDisk(file.fileName)
    const key = `${file.sha256}/${name}`
    const known = this.copies.get(key)
    if (known && (await changedAt(known.path)) === known.changed) return known.path
    const folder = join(this.folder, randomBytes(6).toString('hex'))
    const path = join(folder, name)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeAtomically(path, this.shelf.read(file), { mode: 0o400, folderToo: false })
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw fileTrouble(error, file.fileName)
    }
    this.copies.set(key, { path, changed: (await changedAt(path)) ?? 0 })
    return path
  }

  /** Removes every copy; one that a program holds open goes at the next start. */
  async clear(): Promise<void> {
    this.copies.clear()
    try {
      // Windows removes no file that cannot be written.
      if (process.platform === 'win32') await unlock(this.folder)
      await rm(this.folder, { recursive: true, force: true })
    } catch (error) {
      log(`opened copies: ${error}`)
    }
  }
}

const changedAt = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )

async function unlock(folder: string): Promise<void> {
  const inside = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of inside) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await unlock(path)
    else await chmod(path, 0o600)
  }
}

/** A name every system takes: names kept on one may be opened on another. */
function nameOnDisk(fileName: string): string {
  const plain = fileName.replace(/[<>:"|?*]/g, '_').replace(/[. ]+$/, '')
  const ending = extname(plain).slice(0, 20)
  const stem = plain.slice(0, plain.length - extname(plain).length)
  // A leading space or hyphen is taken for an option by some programs.
  return `${
    [...stem]
      .slice(0, LONGEST_STEM)
      .join('')
      .replace(/^[-\s]+/, '') || '_'
  }${ending}`
}
