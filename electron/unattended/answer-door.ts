import { timingSafeEqual } from 'node:crypto'
import { chmod, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { writeAtomically } from '../files/disk'
import { log } from '../log'
import { parseWords } from './arguments'
import {
  type Call,
  callSchema,
  type Door,
  doorFile,
  isTooLong,
  lineReader,
  newAddress,
  newSecret,
  type Reply,
} from './door'
import { execute, type Outcome } from './execute'
import type { Jobs } from './jobs'

/** A call is a command line of at most 8 KB as JSON. */
const CALL_LIMIT = 64 * 1024
const CALL_WITHIN = 10_000
/** How long a caller may take to fetch its outcome when the program ends. */
const ANSWERS_WITHIN = 2000

/** Opens the door of the profile, for as long as the program runs. Call it only while holding the profile's lock. */
export async function openDoor(profile: string, hidden: boolean, jobs: Jobs): Promise<() => Promise<void>> {
  const door: Door = { address: await newAddress(profile), secret: newSecret(), hidden }
  if (process.platform !== 'win32') await rm(door.address, { force: true })
  const server = createServer((socket) => hear(socket, door.secret, jobs))
  server.on('error', (error) => log(`command socket: ${error.message}`))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(door.address, resolve)
  })
  if (process.platform !== 'win32') await chmod(door.address, 0o600)
  await writeAtomically(doorFile(profile), JSON.stringify(door))
  return async () => {
    await rm(doorFile(profile), { force: true })
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      setTimeout(resolve, ANSWERS_WITHIN)
    })
  }
}

function hear(socket: Socket, secret: string, jobs: Jobs): void {
  const reply = (answer: Reply) => socket.writable && socket.write(`${JSON.stringify(answer)}\n`)
  const drop = (reason: string) => {
    log(`command refused: ${reason}`)
    socket.destroy()
  }
  let heard = false
  const take = async (line: string) => {
    if (heard) return
    heard = true
    socket.setTimeout(0)
    const call = readCall(line)
    if (!call || !sameSecret(call.secret, secret)) return drop('not a call of this profile')
    reply({ accepted: true })
    const outcome = await answerCall(call, jobs, (progress) => reply({ progress }))
    socket.end(`${JSON.stringify({ outcome } satisfies Reply)}\n`)
  }
  socket.setEncoding('utf8')
  socket.setTimeout(CALL_WITHIN, () => drop('silent'))
  socket.on('error', (error) => log(`command caller: ${error.message}`))
  socket.on(
    'data',
    lineReader(
      CALL_LIMIT,
      (line) => void take(line),
      () => drop('too long'),
    ) as (part: unknown) => void,
  )
}

async function answerCall({ words, folder }: Call, jobs: Jobs, progress: (text: string) => void): Promise<Outcome> {
  const parsed = isTooLong(words) ? null : parseWords(words)
  if (!parsed || !('command' in parsed)) return { exit: 2, out: '', err: parsed?.text ?? '' }
  return execute(parsed.command, folder, jobs, progress)
}

function readCall(line: string): Call | null {
  try {
    return callSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

function sameSecret(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)]
  return one.length === other.length && timingSafeEqual(one, other)
}
