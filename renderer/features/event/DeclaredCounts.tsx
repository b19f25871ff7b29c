import type { Row } from '@shared/model/types'
import { eventWords } from '@shared/text/event'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { freshId } from '../../records/edits'
import { RecordField } from '../../records/RecordField'
import { useText } from '../../ui/language'
import styles from './Event.module.css'

const columns = ['people', 'domestic', 'overseas', 'enterprises'] as const

/** What was announced of the event's size, against what is recorded here: guests, and institutions by their side. */
export function DeclaredCounts({ event }: { event: Row<'event'> }) {
  const { t } = useText()
  const guests = Object.values(event.guests ?? {})
  const ids = [...(event.institutions ?? []), ...guests.flatMap(({ organisation }) => organisation ?? [])]
  const { result } = useView('institutionCounts', { ids: [...new Set(ids)].sort() })
  const [fresh] = useState(freshId)
  const key = Object.keys(event.declaredCounts ?? {})[0] ?? fresh
  const declared = event.declaredCounts?.[key] ?? {}
  const recorded = { people: guests.length, domestic: 0, overseas: 0, enterprises: 0, ...result }
  return (
    <div className={styles.counts}>
      {columns.map((column) => {
        const said = declared[column]
        const apart = said === undefined ? 0 : recorded[column] - said
        return (
          <div key={column} className={styles.tile}>
            <span className={styles.tileName}>{t(eventWords[column])}</span>
            <span className={styles.tileCount}>
              <strong>
                {t(column === 'people' ? eventWords.recordedPeople : eventWords.recordedUnits, {
                  count: recorded[column],
                })}
              </strong>
              {apart !== 0 && (
                <span className={styles.apart}>
                  {apart > 0 ? '+' : '−'}
                  {Math.abs(apart)}
                </span>
              )}
            </span>
            <RecordField
              record="event"
              field={`declaredCounts.${column}`}
              within={`declaredCounts.${key}`}
              label={t(eventWords.announced)}
              unmarked
            />
          </div>
        )
      })}
      <div className={styles.tile}>
        <span className={styles.tileName}>{t(eventWords.places)}</span>
        <RecordField
          record="event"
          field="declaredCounts.places"
          within={`declaredCounts.${key}`}
          label={t(eventWords.announced)}
          unmarked
        />
      </div>
    </div>
  )
}
