import { connect } from 'node:net'
import { type Call, type Door, lineReader, replySchema } from './door'
import type { Outcome } from './execute'

/** A frozen program takes a call and never answers it. Milliseconds. */
const ACCEPT_WITHIN = 10_000

/** `nobody`: no program runs on the profile; `silent`: one runs and does not answer; `broken`: it ended in mid work. */
export type Answer = Outcome | 'nobody' | 'silent' | 'broken'

/** Hands a command line to the program that runs on the profile, and waits for its outcome. */
export function knock(
  { address, secret }: Door,
  call: Omit<Call, 'secret'>,
  progress: (text: string) => void,
  acceptWithin = ACCEPT_WITHIN,
): Promise<Answer> {
  return new Promise<Answer>((resolve) => {
    let accepted = false
    const socket = connect(address)
    const finish = (answer: Answer) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const timer = setTimeout(() => finish('silent'), acceptWithin)
    const take = (line: string) => {
      const reply = readReply(line)
      if (!reply) return finish('broken')
      if ('outcome' in reply) return finish(reply.outcome)
      if ('progress' in reply) return progress(reply.progress)
      accepted = true
      clearTimeout(timer)
    }
    socket.setEncoding('utf8')
    socket.once('connect', () => socket.write(`${JSON.stringify({ ...call, secret })}\n`))
    socket.on('data', lineReader(Number.POSITIVE_INFINITY, take, () => {}) as (part: unknown) => void)
    // A socket left behind by a program that was killed refuses, or is not there any more.
    socket.once('error', () => finish(accepted ? 'broken' : 'nobody'))
    socket.once('close', () => finish(accepted ? 'broken' : 'nobody'))
  })
}

function readReply(line: string) {
  try {
    return replySchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}
