import { Button } from '@mantine/core'
import type { Participant } from '@shared/rules/dossier'
import { cohortPage } from '@shared/text/cohort-page'
import { recordWords } from '@shared/text/records'
import { type DragEvent, type ReactNode, useState } from 'react'
import { FindingList } from '../../../ui/FindingList'
import { useCohort } from '../cohort-context'
import { Guest } from './Guest'
import styles from './PlaceBoard.module.css'
import { filled, type Place } from './place'

interface PlaceBoardProps {
  places: readonly Place[]
  /** Those who are without a place. */
  waiting: readonly Participant[]
  /** Without `from` they had no place, without `to` they have none now. */
  onMove(participant: Participant, from: Place | null, to: Place | null): void
}

/** Names without a bed that stand open. */
const FEW = 48

/** Says whose name is dragged: nothing else of the window takes it. */
const KIND = 'application/x-tongxing-participant'

/** Places and who is in each. People are dragged from one to another, or sent there by a menu on their name. */
export function PlaceBoard({ places, waiting, onMove }: PlaceBoardProps) {
  const { participants, t } = useCohort()
  const [all, setAll] = useState(false)
  const few = all ? waiting : waiting.slice(0, FEW)
  const byId = new Map(participants.map((each) => [each.enrolment.id, each]))
  const houses = [...new Set(places.map(({ house }) => house))]
  const guest = (participant: Participant, at: Place | null) => (
    <Guest
      key={participant.enrolment.id}
      participant={participant}
      at={at}
      places={places}
      onMove={(to) => onMove(participant, at, to)}
      drag={(event) => {
        event.dataTransfer.setData(KIND, JSON.stringify([participant.enrolment.id, at?.key ?? null]))
        event.dataTransfer.effectAllowed = 'move'
      }}
    />
  )
  const take = (dragged: string, to: Place | null) => {
    const [id, key] = JSON.parse(dragged) as [string, string | null]
    const participant = byId.get(id)
    const from = places.find((place) => place.key === key) ?? null
    if (participant && from !== to) onMove(participant, from, to)
  }
  return (
    <div className={styles.board}>
      <Target className={styles.waiting} onTake={(dragged) => take(dragged, null)}>
        <div className={styles.head}>
          <strong>{t(cohortPage.unassigned)}</strong>
          {waiting.length > 0 && <span className={styles.count}>{waiting.length}</span>}
          <span className={styles.hint}>
            {t(waiting.length === 0 ? cohortPage.everybodyHasBed : cohortPage.dragHint)}
          </span>
        </div>
        {waiting.length > 0 && <ul className={styles.guests}>{few.map((each) => guest(each, null))}</ul>}
        {few.length < waiting.length && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            {t(recordWords.showAll, { count: waiting.length })}
          </Button>
        )}
      </Target>
      {houses.map((house) => (
        <section key={house} aria-label={house || undefined} className={styles.house}>
          {houses.length > 1 && house && <h4 className={styles.houseName}>{house}</h4>}
          <div className={styles.places}>
            {places
              .filter((place) => place.house === house)
              .map((place) => (
                <Target
                  key={place.key}
                  className={styles.place}
                  onTake={(dragged) => take(dragged, place)}
                  place={place}
                >
                  <div className={styles.head}>
                    <strong className={styles.title}>{place.title}</strong>
                    <span className={styles.beds} data-filled={filled(place)}>
                      {place.beds === null
                        ? t(cohortPage.bedsTaken, { taken: place.guests.length })
                        : t(cohortPage.bedsOf, { taken: place.guests.length, beds: place.beds })}
                    </span>
                    {place.tools}
                  </div>
                  <div className={styles.detail}>{place.detail}</div>
                  <ul className={styles.guests}>{place.guests.map((each) => guest(each, place))}</ul>
                  {place.problems.length > 0 && <FindingList compact problems={place.problems} />}
                </Target>
              ))}
          </div>
        </section>
      ))}
    </div>
  )
}

interface TargetProps {
  className: string | undefined
  place?: Place
  onTake(dragged: string): void
  children: ReactNode
}

/** Somewhere a name can be dropped. */
function Target({ className, place, onTake, children }: TargetProps) {
  const [over, setOver] = useState(false)
  const holds = (event: DragEvent) => event.dataTransfer.types.includes(KIND)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid item in every engine
    <div
      role="group"
      aria-label={place?.title}
      className={className}
      data-place={place?.key}
      data-over={over || undefined}
      data-wrong={place?.problems.some(({ severity }) => severity === 'error') || undefined}
      onDragOver={(event) => {
        if (!holds(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (!holds(event)) return
        event.preventDefault()
        setOver(false)
        onTake(event.dataTransfer.getData(KIND))
      }}
    >
      {children}
    </div>
  )
}
