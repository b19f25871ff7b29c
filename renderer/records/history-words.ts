import type { Bilingual } from '@shared/model/define'
import type { Standalone } from '@shared/model/types'
import { peopleWords } from '@shared/text/people'
import type { HistoryEntry } from '../office/contract'

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
