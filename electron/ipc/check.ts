import type { Channel, Channels } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { log } from '../log'
import { type Host, isOriginOf } from '../origins'
import { Trouble } from '../trouble'
import { schemas } from './schemas'

/** What is known of who sent a request. */
export interface Sender {
  /** The window it came from, or null: none of the program's. */
  window: Host | null
  /** Origin of the frame; null when the frame is gone. */
  origin: string | null
  isMainFrame: boolean
}

/** What answers a channel; channels that answer nothing may end without a return. */
export type Work<C extends Channel, Context extends unknown[] = []> = (
  request: Channels[C]['request'],
  ...context: Context
) => Response<C> | Promise<Response<C>>
// biome-ignore lint/suspicious/noConfusingVoidType: stands where a return type does.
type Response<C extends Channel> = Channels[C]['response'] extends undefined ? void : Channels[C]['response']

/** How an answer crosses to the page: errors lose everything but their message on the way, so they go as values. */
export type Envelope = { value: unknown } | { trouble: { code: string; sentence: Bilingual } }

/** Answers a request of a page: refuses strangers and malformed requests, and turns what is thrown into a sentence. */
export async function answer<C extends Channel>(
  channel: C,
  allowed: Host,
  server: string | null,
  sender: Sender,
  payload: unknown,
  work: Work<C>,
): Promise<Envelope> {
  const reason = objection(allowed, server, sender)
  if (reason) return refusal(channel, reason)
  const parsed = schemas[channel].safeParse(payload)
  if (!parsed.success) return refusal(channel, parsed.error.issues.map((issue) => issue.path.join('.')).join(' '))
  try {
    return { value: await work(parsed.data) }
  } catch (error) {
    const trouble = error instanceof Trouble ? error : new Trouble('failed')
    log(`${channel}: ${trouble === error ? trouble.code : String((error as Error).stack ?? error)}`)
    return { trouble: { code: trouble.code, sentence: trouble.sentence } }
  }
}

function objection(allowed: Host, server: string | null, sender: Sender): string | null {
  if (sender.window !== allowed) return `window ${sender.window}`
  if (!sender.isMainFrame) return 'not the main frame'
  if (sender.origin === null || !isOriginOf(allowed, sender.origin, server)) return `origin ${sender.origin}`
  return null
}

function refusal(channel: Channel, reason: string): Envelope {
  log(`refused ${channel}: ${reason}`)
  const { code, sentence } = new Trouble('refusedRequest')
  return { trouble: { code, sentence } }
}
