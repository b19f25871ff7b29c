/** The handful of things the office can be asked. */

import type { Progress } from '@shared/import/contract'
import { mergedInto } from '@shared/import/match/merge-people'
import type { ChangeSetDraft } from '@shared/model/change-set'
import type { Standalone } from '@shared/model/types'
import type { HistoryEntry, OfficeVerb, OfficeVerbs } from './contract'
import type { Office } from './office'
import { type ViewContext, views } from './views'

/** What goes with a request: a signal to stop by, and somewhere to say how far it is. */
export interface Asked {
  signal: AbortSignal
  progress(progress: Progress): void
}

export type Answers = {
  [V in OfficeVerb]: (request: OfficeVerbs[V]['request'], asked: Asked) => Promise<OfficeVerbs[V]['response']>
}

/** Today as the person's calendar has it. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What happened to a record and to those merged into it, the newest first. */
async function historyOf({ log, memory }: Office, type: Standalone, id: string): Promise<HistoryEntry[]> {
  const person = type === 'person' ? memory.get('person', id) : undefined
  const merged = person ? mergedInto(person) : []
  const own = await log.history(type, id)
  const others = await Promise.all(merged.map((from) => log.history(type, from)))
  return [...own, ...others.flat()].sort((a, b) => b.seq - a.seq)
}

type RecordVerb = 'get' | 'list' | 'view' | 'history' | 'commit' | 'undo' | 'erase'

export function recordVerbs(office: () => Office): Pick<Answers, RecordVerb> {
  return {
    get: async ({ type, id }) => office().memory.get(type, id) ?? null,
    list: async ({ type }) => [...office().memory.all(type)],
    view: async ({ name, with: wanted }) => {
      const context: ViewContext = { reader: office().memory, today: today(), seq: office().lastSeq }
      const make = views[name] as (context: ViewContext, wanted: unknown) => ReturnType<(typeof views)[typeof name]>
      return make(context, wanted)
    },
    history: ({ type, id }) => historyOf(office(), type, id),
    commit: async (draft: ChangeSetDraft) => ({ seq: await office().commit(draft) }),
    undo: async ({ seq, choices }) => ({ seq: await office().undo(seq, choices) }),
    erase: (request, { progress }) => office().erase(request, progress),
  }
}
