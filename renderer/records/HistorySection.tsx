import { Badge } from '@mantine/core'
import { showField } from '@shared/model/kinds'
import type { Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { peopleWords } from '@shared/text/people'
import type { HistoryEntry } from '../office/contract'
import { useHistory, useView } from '../office/hooks'
import { formatMoment } from '../ui/format'
import { useText } from '../ui/language'
import { Section } from '../ui/Section'
import styles from './HistorySection.module.css'
import { doneOf, plainWords, referredIn } from './history-words'
import { inLanguage } from './names'
import { meaningOf } from './path-meaning'
import { HandedLine } from './printing/HandedLine'

export interface RecordAddress {
  type: Standalone
  id: string
}

interface HistorySectionProps {
  /** One record, or two that people think of as one: a person and the place in the cohort. */
  records: readonly [RecordAddress] | readonly [RecordAddress, RecordAddress]
  /** Sensitive values stand open. */
  revealed: boolean
  /** Everything counts as sensitive: a child under 14. */
  allSensitive?: boolean
  /** Names of what values refer to and is no record of its own: rooms of a cohort. */
  named?(id: string): string | undefined
}

/** Who changed what of a record, and when, newest first. */
export function HistorySection(props: HistorySectionProps) {
  const { t } = useText()
  return (
    <Section title={t(peopleWords.history)} folds>
      <Entries {...props} />
    </Section>
  )
}

function Entries({ records: [first, second], ...shown }: HistorySectionProps) {
  const { t, language } = useText()
  const { result: ofFirst } = useHistory(first.type, first.id)
  const { result: ofSecond } = useHistory(second?.type ?? first.type, second?.id ?? null)
  const { result: prints } = useView('handedOver', { id: first.id })
  const referred = referredIn([
    { ...first, entries: ofFirst ?? [] },
    ...(second ? [{ ...second, entries: ofSecond ?? [] }] : []),
  ])
  const { result: names, stale } = useView('names', referred.length > 0 ? { of: referred } : null)
  if (!ofFirst) return null
  const nameOf = (id: string) =>
    shown.named?.(id) || inLanguage(names?.[id], language) || (stale ? '…' : t(peopleWords.removedSince))
  const entries = [
    ...ofFirst.map((entry) => ({ entry, type: first.type })),
    ...(second ? (ofSecond ?? []) : []).map((entry) => ({ entry, type: second?.type ?? first.type })),
  ]
  if (entries.length === 0 && !prints?.length) return <div className={styles.none}>{t(peopleWords.historyNone)}</div>
  const lines = [
    ...entries.map(({ entry, type }) => ({
      seq: entry.seq,
      line: (
        <li key={`${type}${entry.seq}`} className={styles.entry} data-undone={entry.undone || undefined}>
          <Entry entry={entry} type={type} {...shown} nameOf={nameOf} />
        </li>
      ),
    })),
    ...(prints ?? []).map((row) => ({
      seq: row.seq,
      line: (
        <li key={row.id} className={styles.entryHead}>
          <HandedLine row={row} className={styles.when} />
        </li>
      ),
    })),
  ].sort((a, b) => b.seq - a.seq)
  return <ol className={styles.history}>{lines.map(({ line }) => line)}</ol>
}

interface EntryProps extends Omit<HistorySectionProps, 'records' | 'named'> {
  nameOf(id: string): string
  entry: HistoryEntry
  type: Standalone
}

function Entry({ entry, type, revealed, allSensitive, nameOf }: EntryProps) {
  const { t, language } = useText()
  return (
    <>
      <div className={styles.entryHead}>
        <strong>{entry.who}</strong>
        <span>{t(doneOf(entry, type))}</span>
        <span className={styles.when}>{formatMoment(entry.at, language)}</span>
        {entry.erased && <Badge color="gray">{t(peopleWords.historyErased)}</Badge>}
        {entry.undone && <Badge color="gray">{t(peopleWords.historyUndone)}</Badge>}
      </div>
      {entry.op === 'update' && (
        <ul className={styles.changes}>
          {entry.set.map(({ p, from, to }) => {
            const { label, def, sensitive, part } = meaningOf(type, p, language)
            const words = (value: unknown) => {
              if (value === undefined) return t(peopleWords.nothingBefore)
              if ((sensitive || allSensitive) && !revealed) return t(peopleWords.masked)
              return def ? showField(value, def, language, nameOf) : plainWords(value, part)
            }
            return (
              <li key={p} className={styles.change}>
                {t(app.labelled, { label, part: '' })}
                <span className={styles.before}>{words(from)}</span> → {words(to)}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
