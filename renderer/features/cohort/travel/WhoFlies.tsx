import type { Fields } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'
import { groupLegs, isApart } from '@shared/rules/legs'
import { cohortPage } from '@shared/text/cohort-page'
import { useMemo } from 'react'
import { useChanges } from '../../../records/changes'
import { updated } from '../../../records/edits'
import { byRow } from '../../../records/sheet/by-row'
import { Sheet, type SheetEdit } from '../../../records/sheet/Sheet'
import { fieldColumn, type SheetColumn } from '../../../records/sheet/sheet-columns'
import { Section } from '../../../ui/Section'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { enrolmentKey, personColumns } from '../person-columns'

type Segment = Fields<'travelSegment'>
type Direction = 'out' | 'back'

/** The segment of one's own in a direction: of that key, as lists and the drawer keep it, or marked so. */
function ownSegment({ enrolment }: Participant, direction: Direction): [string, Segment] {
  const found = Object.entries(enrolment.segments ?? {}).find(
    ([key, segment]) => key === direction || segment.direction === direction,
  )
  return found ?? [direction, {}]
}

/** Who takes which flight: the group's unless said otherwise. */
export function WhoFlies() {
  const { cohort, participants, country, open, t, language } = useCohort()
  const { make } = useChanges()
  const together = useMemo(
    () =>
      groupLegs(
        cohort,
        participants.map(({ enrolment }) => enrolment),
      ),
    [cohort, participants],
  )
  const groups = useMemo(() => {
    const numbers = (direction: Direction) =>
      Object.values(together)
        .filter((segment) => segment.direction === direction && segment.number)
        .map(({ number }) => number)
        .join(' + ')
    return { out: numbers('out'), back: numbers('back') }
  }, [together])
  const columns = useMemo(() => {
    const context = { language, country }
    const number = (direction: Direction): SheetColumn<Participant> => ({
      ...fieldColumn<Participant>(
        {
          key: `${direction}.number`,
          record: 'travelSegment',
          field: 'number',
          header: t(cohortPage[direction]),
          width: 150,
          value: (row) => ownSegment(row, direction)[1].number,
        },
        context,
      ),
      cell: (row) => {
        const [key, leg] = ownSegment(row, direction)
        const own = isApart(key, leg, together) && leg.number
        if (own) return <span className={styles.own}>{own}</span>
        return <span className={styles.group}>{groups[direction] || t(cohortPage.withGroup)}</span>
      },
    })
    const field = (key: 'bookingReference' | 'seat', width: number) =>
      fieldColumn<Participant>(
        {
          key: `out.${key}`,
          record: 'travelSegment',
          field: key,
          width,
          value: (row) => ownSegment(row, 'out')[1][key],
        },
        context,
      )
    return [
      ...personColumns({ t, language }),
      number('out'),
      number('back'),
      field('bookingReference', 150),
      field('seat', 90),
    ]
  }, [t, language, country, groups, together])

  const write = (edits: readonly SheetEdit<Participant>[]) => {
    const rows = byRow(edits, enrolmentKey)
    const changes = rows.map(({ row, values }) => {
      const set: Record<string, unknown> = {}
      for (const [column, value] of Object.entries(values)) {
        const [direction, field] = column.split('.') as [Direction, string]
        const [key, segment] = ownSegment(row, direction)
        set[`segments.${key}.${field}`] = value
        if (value !== undefined && Object.keys(segment).length === 0) {
          set[`segments.${key}.direction`] = direction
          set[`segments.${key}.mode`] = 'air'
        }
        // A flight of one's own that says nothing any more is not kept.
        if (value === undefined && field === 'number' && !segment.bookingReference && !segment.departsAt)
          return updated('enrolment', row.enrolment, { [`segments.${key}`]: undefined })
      }
      return updated('enrolment', row.enrolment, set)
    })
    void make(t(cohortPage.flightsChanged, { count: rows.length }), changes)
  }
  const own = participants.filter(({ enrolment }) =>
    Object.entries(enrolment.segments ?? {}).some(([key, leg]) => isApart(key, leg, together)),
  )
  if (participants.length === 0) return null
  return (
    <Section
      title={t(cohortPage.whoFlies)}
      aside={own.length > 0 ? t(cohortPage.onOwn, { count: own.length }) : undefined}
      folds
    >
      <Sheet
        name="whoFlies"
        label={t(cohortPage.whoFlies)}
        rows={participants}
        columns={columns}
        rowKey={enrolmentKey}
        onWrite={write}
        onOpen={({ enrolment }) => open(enrolment.id)}
      />
    </Section>
  )
}
