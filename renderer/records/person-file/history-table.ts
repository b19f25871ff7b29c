/** Who changed what of records, as a table of a document in both languages. */
import { type Block, plainCell, type TableRow } from '@shared/documents/document'
import { inEach } from '@shared/documents/sentences'
import type { Language } from '@shared/model/define'
import { showField } from '@shared/model/kinds'
import { inLanguage } from '@shared/model/record-name'
import type { BilingualText, Standalone } from '@shared/model/types'
import { personFileWords } from '@shared/text/documents/person-file'
import { peopleWords } from '@shared/text/people'
import { say } from '@shared/text/say'
import type { HistoryEntry } from '../../office/contract'
import { formatMoment } from '../../ui/format'
import { doneOf, plainWords, type RecordHistory } from '../history-words'
import { meaningOf } from '../path-meaning'

/** The changes of the records, the newest first; `names` of what values refer to, by ids. */
export function historyTable(
  histories: readonly RecordHistory[],
  names: Readonly<Record<string, BilingualText>>,
): Block {
  const entries = histories
    .flatMap(({ type, entries: own }) => own.map((entry) => ({ type, entry })))
    .sort((a, b) => b.entry.seq - a.entry.seq)
  return {
    kind: 'table',
    title: personFileWords.changes,
    columns: [
      { key: 'when', label: personFileWords.when, share: 26 },
      { key: 'what', label: personFileWords.changed, share: 74 },
    ],
    rows: entries.map(
      ({ type, entry }, index): TableRow => ({
        key: String(index),
        cells: {
          when: { ...plainCell(inEach((language) => formatMoment(entry.at, language))), under: entry.who },
          what: plainCell(
            inEach((language) =>
              [say(doneOf(entry, type), language), ...lines(entry, type, language, names)].join('\n'),
            ),
          ),
        },
      }),
    ),
    empty: personFileWords.noChanges,
  }
}

function lines(
  { op, set }: HistoryEntry,
  type: Standalone,
  language: Language,
  names: Readonly<Record<string, BilingualText>>,
) {
  if (op !== 'update') return []
  const named = (id: string) => inLanguage(names[id], language) || say(peopleWords.removedSince, language)
  return set.map(({ p, from, to }) => {
    const { label, def, part } = meaningOf(type, p, language)
    const words = (value: unknown) => {
      if (value === undefined) return say(peopleWords.nothingBefore, language)
      return def ? showField(value, def, language, named) : plainWords(value, part)
    }
    return `${label}: ${words(from)} → ${words(to)}`
  })
}
