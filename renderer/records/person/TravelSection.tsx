import type { Row } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'
import { peopleWords } from '@shared/text/people'
import { FieldGrid } from '../../ui/fields/FieldGrid'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { personName } from '../names'
import { RecordField } from '../RecordField'
import { RecordScopeProvider, useRecordScope } from '../record-scope'

interface TravelSectionProps {
  participant: Participant
  cohort: Row<'cohort'>
}

const flights = [
  { direction: 'out', column: 'flightOut', label: peopleWords.flightOut },
  { direction: 'back', column: 'flightBack', label: peopleWords.flightBack },
] as const

const fields = ['roomWish', 'clothesSize', 'height', 'trainingHours', 'certificateNo'] as const

/** What is arranged for one person: own flights, fees, sizes. */
export function TravelSection({ participant }: TravelSectionProps) {
  const { t, language } = useText()
  const { revealed, country, allSensitive } = useRecordScope()
  return (
    <Section title={t(peopleWords.travel)} folds>
      <RecordScopeProvider
        type="enrolment"
        row={participant.enrolment}
        name={personName(participant.person, language)}
        findings={participant.findings}
        revealed={revealed}
        allSensitive={allSensitive}
        country={country}
      >
        <FieldGrid>
          {flights.map(({ direction, column, label }) => (
            <RecordField
              key={direction}
              record="travelSegment"
              field="number"
              within={`segments.${direction}`}
              start={{ direction, mode: 'air' }}
              columns={[column]}
              label={t(label)}
            />
          ))}
          {fields.map((field) => (
            <RecordField key={field} record="enrolment" field={field} />
          ))}
        </FieldGrid>
        <RecordField record="enrolment" field="feeDue" />
        <RecordField record="enrolment" field="feePaid" />
      </RecordScopeProvider>
    </Section>
  )
}
