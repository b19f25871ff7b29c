import type { Bilingual } from '@shared/model/define'
import { type Standalone, standalone } from '@shared/model/types'
import { peopleWords } from '@shared/text/people'
import type { HistoryEntry } from '../office/contract'
import { meaningOf } from './path-meaning'

const reasons: Record<HistoryEntry['why'], Bilingual> = {
  edit: peopleWords.byEdit,
  import: peopleWords.byImport,
  merge: peopleWords.byMerge,
  undo: peopleWords.byUndo,
  restore: peopleWords.byRestore,
  erase: peopleWords.byErase,
}

/** What was done to a record, in a word. */
export function doneOf({ op, why }: HistoryEntry, type: Standalone): Bilingual {
  if (op === 'delete') return peopleWords.historyRemoved
  if (op === 'update') return reasons[why]
  return type === 'enrolment' ? peopleWords.historyJoined : peopleWords.historyMade
}

/**
 * A value whose field the dictionary does not name: its texts, one after the other.
 * @param part of an item that alone is shown
 */
export function plainWords(value: unknown, part?: string): string {
  if (part !== undefined && typeof value === 'object' && value !== null)
    return plainWords((value as Readonly<Record<string, unknown>>)[part] ?? '')
  if (typeof value !== 'object' || value === null) return value === true ? '✓' : String(value)
  return Object.values(value)
    .map((each) => plainWords(each))
    .join(' ')
}

export interface RecordHistory {
  type: Standalone
  id: string
  entries: readonly HistoryEntry[]
}

/** The records that values of these changes refer to. */
export function referredIn(histories: readonly RecordHistory[]): { type: Standalone; id: string }[] {
  return histories.flatMap(({ type, entries }) =>
    entries.flatMap(({ set }) =>
      set.flatMap(({ p, from, to }) => {
        const { def } = meaningOf(type, p, 'en')
        const of = def?.kind === 'reference' ? def.to : def?.of
        if (!standalone.includes(of as Standalone)) return []
        return [from, to].flat().flatMap((id) => (typeof id === 'string' ? [{ type: of as Standalone, id }] : []))
      }),
    ),
  )
}
