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

/** The part that makes a set happen. */
export type LastPart = JournalQuestions['append']['with']

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
    const last = await this.begin(set, keys, stop)
    stop?.throwIfAborted()
    return this.finish(last)
  }

  /**
   * Sends a set but for its last part, which comes back: without that the set never happened.
   * @throws OfficeError as append does; what was sent is to be abandoned then
   */
  begin(set: ChangeSet, keys: SetKeys, stop?: AbortSignal): Promise<LastPart> {
    return this.send(partsOfSet(set, keys), { seq: set.seq, model: set.model }, async (part) => {
      stop?.throwIfAborted()
      await this.ask('append', part)
    })
  }

  /** Comes back when the set this ends is synced to disk. */
  async finish(last: LastPart): Promise<Acknowledged> {
    const answer = await this.ask('append', last)
    if (!answer) throw new OfficeError('writeFailed', 'The journal did not acknowledge the change set')
    return answer
  }

  /** Sends the bodies as parts of a snapshot; comes back when it is verified. */
  async snapshot(seq: number, bodies: Iterable<Uint8Array>): Promise<void> {
    const give = (part: JournalPart) => this.ask('snapshot', part)
    await give(await this.send(bodies, { seq }, give))
  }

  /** Gives every part but the last, a few at a time, and brings back that one. */
  private async send<Of extends { seq: number }>(
    bodies: Iterable<Uint8Array>,
    of: Of,
    give: (part: JournalPart & Of) => Promise<unknown>,
  ): Promise<JournalPart & Of> {
    const underWay = new Set<Promise<unknown>>()
    let failure: { error: unknown } | null = null
    let held: (JournalPart & Of) | null = null
    for (const bytes of bodies) {
      if (failure) break
      if (held) {
        const sending = give(held)
          .catch((error) => {
            failure ??= { error }
          })
          .finally(() => underWay.delete(sending))
        underWay.add(sending)
        if (underWay.size >= FRAMES_IN_FLIGHT) await Promise.race(underWay)
      }
      held = { ...of, part: held ? held.part + 1 : 0, last: false, bytes }
    }
    await Promise.all(underWay)
    if (failure) throw (failure as { error: unknown }).error
    if (!held) throw new OfficeError('badRequest', 'There is nothing to send')
    return { ...held, last: true }
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
