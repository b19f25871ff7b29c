/** The worker's end of the port to the journal in the main process. */

import {
  type Acknowledged,
  FRAMES_IN_FLIGHT,
  type FromJournal,
  type JournalPart,
  type JournalQuestion,
  type JournalQuestions,
} from '@shared/journal-port'
import type { ChangeSet } from '@shared/model/change-set'
import { NOBODY_ERASED } from './erased'
import { OfficeError } from './office-error'
import { partsOfSet } from './parts'
import { keysWithoutNames, type SetKeys } from './sealing-keys'
import { TimeLimitError, within } from './time-limit'

/**
 * Milliseconds after which a question to the main process counts as unanswered: a disk that is gone answers nothing.
 * Opening reads the whole journal first; the last part of a set waits until everything before it is on the disk.
 */
export const answerLimits: Partial<Record<JournalQuestion, number>> & { other: number } = {
  open: 180_000,
  append: 30_000,
  snapshot: 60_000,
  carryOutErasure: 60_000,
  other: 20_000,
}

interface Waiting {
  done(answer: unknown): void
  failed(error: unknown): void
}

export class JournalLine {
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0
  /** Who was erased, as far as the journal said. */
  erased = NOBODY_ERASED

  constructor(private readonly port: MessagePort) {
    port.onmessage = ({ data }: MessageEvent<FromJournal>) => {
      const waiting = this.waiting.get(data.id)
      this.waiting.delete(data.id)
      if ('refused' in data) waiting?.failed(new OfficeError(data.refused.code, data.refused.message))
      else waiting?.done(data.answer)
    }
  }

  ask<Q extends JournalQuestion>(
    question: Q,
    ...[wanted]: JournalQuestions[Q]['with'] extends undefined ? [] : [JournalQuestions[Q]['with']]
  ): Promise<JournalQuestions[Q]['answer']> {
    const id = ++this.lastId
    const answer = new Promise<JournalQuestions[Q]['answer']>((done, failed) => {
      this.waiting.set(id, { done: done as (answer: unknown) => void, failed })
      this.port.postMessage({ id, ask: question, with: wanted })
    })
    return within(answerLimits[question] ?? answerLimits.other, `The journal's answer to ${question}`, answer).catch(
      (error) => {
        this.waiting.delete(id)
        throw error instanceof TimeLimitError ? new OfficeError('noAnswer', error.message) : error
      },
    )
  }

  /**
   * Comes back when the set is synced to disk.
   * @param keys with whose keys it is sealed
   * @param stop ends it as long as the last part is not on its way; what was sent is to be abandoned then
   * @throws OfficeError with the journal's code, or cancelled: nothing was written
   */
  async append(
    set: ChangeSet,
    keys: SetKeys = keysWithoutNames(this.erased),
    stop?: AbortSignal,
  ): Promise<Acknowledged> {
    let last: Acknowledged | null = null
    await this.send(partsOfSet(set, keys), set.seq, async (part) => {
      stop?.throwIfAborted()
      last = (await this.ask('append', { ...part, model: set.model })) ?? last
    })
    if (!last) throw new OfficeError('writeFailed', 'The journal did not acknowledge the change set')
    return last
  }

  /** Sends the bodies as parts of a snapshot; comes back when it is verified. */
  snapshot(seq: number, bodies: Iterable<Uint8Array>): Promise<void> {
    return this.send(bodies, seq, async (part) => {
      await this.ask('snapshot', part)
    })
  }

  private async send(
    bodies: Iterable<Uint8Array>,
    seq: number,
    give: (part: JournalPart) => Promise<void>,
  ): Promise<void> {
    const underWay = new Set<Promise<void>>()
    let failure: { error: unknown } | null = null
    let part = 0
    for (const { value, last } of withLast(bodies)) {
      if (failure) break
      const sending = give({ seq, part: part++, last, bytes: value })
        .catch((error) => {
          failure ??= { error }
        })
        .finally(() => underWay.delete(sending))
      underWay.add(sending)
      if (underWay.size >= FRAMES_IN_FLIGHT) await Promise.race(underWay)
    }
    await Promise.all(underWay)
    if (failure) throw (failure as { error: unknown }).error
  }

  /** Gives every part in order, reading ahead while the parts before are worked on. */
  async read(
    wanted: JournalQuestions['startReading']['with'],
    take: (part: JournalPart, read: number, total: number) => void | Promise<void>,
  ): Promise<void> {
    const { reader, bytes } = await this.ask('startReading', wanted)
    let read = 0
    let ahead = this.ask('readOn', { reader })
    try {
      for (;;) {
        const { parts, done } = await ahead
        if (!done) ahead = this.ask('readOn', { reader })
        for (const part of parts) {
          read += part.bytes.length
          await take(part, read, Math.max(bytes, read))
        }
        if (done) return
      }
    } catch (error) {
      ahead.catch(() => {})
      await this.ask('stopReading', { reader }).catch(() => {})
      throw error
    }
  }
}

function* withLast<T>(values: Iterable<T>): Generator<{ value: T; last: boolean }> {
  let held: { value: T } | null = null
  for (const value of values) {
    if (held) yield { ...held, last: false }
    held = { value }
  }
  if (held) yield { ...held, last: true }
}
