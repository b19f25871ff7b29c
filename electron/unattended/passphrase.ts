import { open } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fileTrouble, Trouble } from '../trouble'

/** Where a command line says that the passphrase is. The passphrase itself is never a word of it: others could read it there. */
export type PassphraseSource = { file: string } | 'stdin'

export const passphraseOptions = { '--passphrase-file': 'value', '--passphrase-stdin': 'flag' } as const

/** A longer line is no passphrase; in bytes. */
const LIMIT = 4096
const STDIN_WITHIN = 60_000

/** What the options say; `both` where they say two things. */
export function passphraseSource(given: ReadonlyMap<string, string>): PassphraseSource | 'both' | undefined {
  const file = given.get('--passphrase-file')
  const stdin = given.has('--passphrase-stdin')
  if (file !== undefined) return stdin ? 'both' : { file }
  return stdin ? 'stdin' : undefined
}

/**
 * The passphrase: the first line of the file or of standard input.
 * @throws Trouble commandLocked where the command line says of none, noPassphraseThere, and what the system says of the file
 */
export async function readPassphrase(source: PassphraseSource | undefined, folder: string): Promise<string> {
  if (!source) throw new Trouble('commandLocked')
  const bytes = source === 'stdin' ? await fromStdin(process.stdin) : await fromFile(resolve(folder, source.file))
  const end = bytes.indexOf('\n')
  const line = (end < 0 ? bytes : bytes.subarray(0, end))
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r$/, '')
  bytes.fill(0)
  if (!line) throw new Trouble('noPassphraseThere')
  return line
}

async function fromFile(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LIMIT), 0, LIMIT, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw fileTrouble(error, basename(path))
  }
}

/** Up to the first line's end; whoever gives no line in a minute gives none. */
function fromStdin(stdin: NodeJS.ReadStream): Promise<Buffer> {
  return new Promise((done) => {
    const parts: Buffer[] = []
    const finish = () => {
      clearTimeout(timer)
      stdin.off('data', take).off('end', finish).off('error', finish)
      stdin.pause()
      done(Buffer.concat(parts))
    }
    const take = (part: Buffer) => {
      parts.push(part)
      if (part.includes('\n') || parts.reduce((sum, { length }) => sum + length, 0) >= LIMIT) finish()
    }
    const timer = setTimeout(finish, STDIN_WITHIN)
    stdin.on('data', take).once('end', finish).once('error', finish)
  })
}
