import type { Row } from '@shared/model/types'
import type { RecordView } from '@shared/search/record-view'
import { byTime } from '@shared/summary/run-sheet'
import { eventWords } from '@shared/text/event'
import type { Connection } from '../../records/page/Connections'
import { FilesAndRemarks } from '../../records/page/FilesAndRemarks'
import { ItemsTable } from '../../records/page/ItemsTable'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { DeclaredCounts } from './DeclaredCounts'
import { EventFacts } from './EventFacts'
import { InstitutionsPresent } from './InstitutionsPresent'
import { SignedHere } from './SignedHere'

/** An event: who came, what was signed, how the day runs, what was announced and what the press made of it. */
export function EventPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage
      type="event"
      id={id}
      office={office}
      strip={(view) => <EventFacts view={view} />}
      marks={['declaredCounts']}
      connections={connectionsOf}
    >
      {(view) => (
        <>
          <Section title={t(eventWords.signedHere)}>
            <SignedHere view={view} />
          </Section>
          <Section title={t(eventWords.guests)}>
            <ItemsTable
              record="event"
              list="guests"
              columns={['person', 'organisation', 'post', 'speech']}
              widths={{ person: 'minmax(110px, 1.2fr)', organisation: 'minmax(130px, 1.7fr)' }}
              madeWith={{ person: { kinds: ['guest'] } }}
              addLabel={t(eventWords.addGuest)}
              empty={t(eventWords.noGuests)}
            />
          </Section>
          <Section title={t(eventWords.institutions)}>
            <InstitutionsPresent event={view.row} />
          </Section>
          <Section title={t(eventWords.counts)}>
            <DeclaredCounts event={view.row} />
          </Section>
          <Section title={t(eventWords.runSheet)}>
            <ItemsTable
              record="event"
              list="runSheet"
              columns={['time', 'what', 'lead']}
              widths={{ time: 'minmax(84px, 120px)', what: 'minmax(160px, 3fr)' }}
              sort={byTime}
              addLabel={t(eventWords.addStep)}
              empty={t(eventWords.noRunSheet)}
            />
          </Section>
          <Section title={t(eventWords.about)}>
            <QuietFields
              record="event"
              fields={['title', 'kind', 'dates', 'place', 'alliance']}
              wide={['title', 'alliance']}
            />
          </Section>
          <FilesAndRemarks record="event" />
        </>
      )}
    </RecordPage>
  )
}

/** What refers to an event, and what comes of it. */
function connectionsOf({ row }: RecordView<'event'>): Connection[] {
  const { id } = row
  return [
    { type: 'agreement', paths: ['event'], elsewhere: true },
    {
      type: 'pressItem',
      paths: ['event'],
      title: eventWords.press,
      attach: 'event',
      start: { event: id },
      listQuery: `event=${id}`,
    },
  ]
}
