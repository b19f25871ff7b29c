import { Button } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Fields } from '@shared/model/types'
import { groupLegs, isApart } from '@shared/rules/legs'
import { cohortPage } from '@shared/text/cohort-page'
import { useChanges } from '../../../records/changes'
import { freshId, updated } from '../../../records/edits'
import { ItemsTable } from '../../../records/page/ItemsTable'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'

/** Flights, trains and coaches that the group takes together, in the order of departure. */
export function Segments() {
  const { cohort, participants, t } = useCohort()
  const enrolments = participants.map(({ enrolment }) => enrolment)
  const said = Object.values(groupLegs(cohort, enrolments)).slice(Object.keys(cohort.segments ?? {}).length)
  return (
    <>
      <ItemsTable
        record="cohort"
        list="segments"
        columns={['direction', 'mode', 'number', 'from', 'to', 'departsAt', 'arrivesAt', 'bookingReference']}
        widths={{
          direction: '100px',
          mode: '84px',
          number: 'minmax(80px, 0.8fr)',
          from: 'minmax(80px, 1fr)',
          to: 'minmax(80px, 1fr)',
          departsAt: 'minmax(130px, 1.1fr)',
          arrivesAt: 'minmax(130px, 1.1fr)',
          bookingReference: 'minmax(90px, 0.8fr)',
        }}
        start={{ mode: 'air' }}
        addLabel={t(cohortPage.addSegment)}
        sort={(a, b) => String(a.departsAt ?? '9999').localeCompare(String(b.departsAt ?? '9999'))}
        empty={said.length === 0 ? t(cohortPage.noSegments) : null}
      />
      {said.length > 0 && <FromLists legs={said} />}
    </>
  )
}

/** What only the lists of the people say of the group's travel, and the way to have it said of the group. */
function FromLists({ legs }: { legs: readonly Fields<'travelSegment'>[] }) {
  const { cohort, participants, t, language } = useCohort()
  const { make } = useChanges()
  const told = legs.map((leg) => {
    const { direction, number = '', from, to, departsAt } = leg
    const takes = participants.filter(({ enrolment }) =>
      Object.entries(enrolment.segments ?? {}).some(([key, own]) => own.number && !isApart(key, own, { leg })),
    )
    const day = departsAt && showDate(departsAt.slice(0, 10), language)
    return t(cohortPage.legOf, {
      direction: t(cohortPage[direction === 'back' ? 'back' : 'out']),
      leg: [number, [from, to].filter(Boolean).join('–'), day].filter(Boolean).join(' '),
      count: takes.length,
    })
  })
  const keep = () =>
    void make(t(cohortPage.legsKept), [
      updated('cohort', cohort, Object.fromEntries(legs.map((leg) => [`segments.${freshId()}`, leg]))),
    ])
  return (
    <p className={styles.quiet}>
      {t(cohortPage.fromLists, { legs: told.join(language === 'zh' ? '；' : '; ') })}{' '}
      <Button variant="subtle" size="compact-sm" onClick={keep}>
        {t(cohortPage.keepLegs)}
      </Button>
    </p>
  )
}
