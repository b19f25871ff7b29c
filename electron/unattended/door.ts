import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * A running program takes commands at a socket of its profile. `command.json` in the profile, readable by its owner
 * alone, says where the socket is and holds the secret that a caller must know.
 */
const doorSchema = z.object({
  address: z.string().min(1).max(500),
  secret: z.string().regex(/^[0-9a-f]{64}$/),
  /** The program has no window: it ends when its own command is done. */
  hidden: z.boolean(),
})
export type Door = z.infer<typeof doorSchema>

export const callSchema = z.object({
  secret: z.string().max(64),
  words: z.array(z.string()).max(1000),
  /** The caller's working folder: paths on its command line count from there. */
  folder: z.string().min(1).max(4096),
})
export type Call = z.infer<typeof callSchema>

const outcomeSchema = z.object({
  exit: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  out: z.string(),
  err: z.string(),
})
/** What the program answers, one JSON text a line. */
export const replySchema = z.union([
  z.object({ accepted: z.literal(true) }),
  z.object({ progress: z.string() }),
  z.object({ outcome: outcomeSchema }),
])
export type Reply = z.infer<typeof replySchema>

/** Longest command line that is taken, in bytes of UTF-8. */
const WORDS_LIMIT = 8192

export const isTooLong = (words: readonly string[]) =>
  words.reduce((sum, word) => sum + Buffer.byteLength(word) + 1, 0) > WORDS_LIMIT

export const doorFile = (profile: string) => join(profile, 'command.json')

export const newSecret = () => randomBytes(32).toString('hex')

/** The door of a profile, or null where no program ever opened one. */
export function readDoor(profile: string): Door | null {
  try {
    return doorSchema.parse(JSON.parse(readFileSync(doorFile(profile), 'utf8')))
  } catch {
    return null
  }
}

/** A socket address for the profile. Unix holds no path of more than about 100 bytes. */
export async function newAddress(profile: string): Promise<string> {
  if (process.platform === 'win32') return `\\\\.\\pipe\\tongxing-${randomBytes(16).toString('hex')}`
  const beside = join(profile, 'command.sock')
  return Buffer.byteLength(beside) <= 100 ? beside : join(await mkdtemp(join(tmpdir(), 'tongxing-')), 'command.sock')
}

/** Calls `take` with every whole line that arrives; stops at lines longer than `limit` characters. */
export function lineReader(limit: number, take: (line: string) => void, overflow: () => void): (part: string) => void {
  let rest = ''
  return (part) => {
    rest += part
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 1)
      take(line)
    }
    if (rest.length > limit) overflow()
  }
}
