import { Badge } from '@mantine/core'
import { daysBetween, earliest } from '@shared/model/dates'
import { showRange } from '@shared/model/show'
import type { RecordView } from '@shared/search/record-view'
import { eventWords } from '@shared/text/event'
import { enumWord, fieldDef } from '../../records/dictionary-fields'
import { FactStrip } from '../../records/page/FactStrip'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Event.module.css'

/** What an event comes down to: its kind, when and where, how many came, what was signed. */
export function EventFacts({ view }: { view: RecordView<'event'> }) {
  const { t, language } = useText()
  const { row, links } = view
  const kind = enumWord('event', 'kind', row.kind)
  const label = (field: string) => fieldDef('event', field).label[language]
  const total = (type: string) => links.find((link) => link.type === type && link.path === 'event')?.total ?? 0
  const ahead = row.dates?.from && row.state !== 'cancelled' ? daysBetween(today(), earliest(row.dates.from)) : 0
  const counted = (count: number) => (count > 0 ? String(count) : null)
  return (
    <FactStrip
      facts={[
        kind && { label: label('kind'), value: t(kind) },
        row.dates
          ? {
              label: label('dates'),
              value: (
                <span className={styles.fact}>
                  {showRange(row.dates, language)}
                  {ahead > 0 && <Badge color="water">{t(eventWords.daysAhead, { count: ahead })}</Badge>}
                </span>
              ),
            }
          : null,
        row.place ? { label: label('place'), value: row.place } : null,
        { label: t(eventWords.guestsCount), value: counted(Object.keys(row.guests ?? {}).length) },
        { label: t(eventWords.institutionsCount), value: counted((row.institutions ?? []).length) },
        { label: t(eventWords.signedCount), value: counted(total('agreement')) },
        { label: t(eventWords.pressCount), value: counted(total('pressItem')) },
      ]}
    />
  )
}
