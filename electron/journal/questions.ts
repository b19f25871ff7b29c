import type { JournalQuestion, JournalQuestions } from '@shared/journal-port'
import { z } from 'zod'

/** Largest part of a set, in bytes: far above what the office makes of one record. */
const PART_LIMIT = 256 * 1024 * 1024
const MOST_PLACES = 100_000
const MOST_ERASED = 100_000

const count = z.number().int().nonnegative()
const id = z.string().min(1).max(200)
const chain = z.string().max(200)
const bytes = z.instanceof(Uint8Array).refine((part) => part.byteLength <= PART_LIMIT)
const part = z.object({ seq: count, part: count, last: z.boolean(), bytes, plain: z.literal(true).optional() })
const reader = z.object({ reader: count })
const erasure = z.object({
  id,
  keys: z.array(id).max(MOST_ERASED),
  at: z.string().max(100),
  who: z.string().max(1000),
  reason: z.string().max(4000).optional(),
  seq: count,
  kept: z.array(z.object({ t: id, id, row: z.record(z.string(), z.unknown()) })).max(MOST_ERASED),
})
const meta = z.object({
  generation: z.string().min(1).max(200),
  flush: count,
  applied: count,
  chain,
  model: count,
  engine: count,
  state: z.enum(['whole', 'building', 'stale']),
  tables: z.record(
    z.string().max(200),
    z.object({ count, tags: z.number().int(), content: z.number().int().nullable() }),
  ),
  counts: z.object({ people: count, records: count }).optional(),
})
const nothing = z.undefined()

/** What goes with each question: checked before the journal sees it. A question without a line here fails the build. */
export const questions: { readonly [Q in JournalQuestion]: z.ZodType<JournalQuestions[Q]['with']> } = {
  open: nothing,
  append: part.extend({ model: count }),
  abandon: nothing,
  snapshot: part,
  startReading: z.union([
    z.object({ of: z.literal('journal'), from: count, to: count }),
    z.object({ of: z.literal('snapshot'), seq: count }),
  ]),
  readOn: reader,
  stopReading: reader,
  parts: z.object({ places: z.array(z.object({ seq: count, part: count })).max(MOST_PLACES) }),
  chainAt: z.object({ seq: count }),
  announceErasure: z.object({ seq: count, erased: z.array(erasure).max(MOST_ERASED) }),
  carryOutErasure: z.object({ seq: count }),
  lossRead: nothing,
  workingCopy: z.object({ meta, aside: z.string().max(200).optional() }),
}
