import { cohortPage } from '@shared/text/cohort-page'
import { ItemsTable } from '../../../records/page/ItemsTable'
import { useCohort } from '../cohort-context'

/** Flights, trains and coaches that the group takes together, in the order of departure. */
export function Segments() {
  const { t } = useCohort()
  return (
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
      empty={t(cohortPage.noSegments)}
    />
  )
}
