import type { Row } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'
import { documentOf, journeyOf } from '@shared/rules/record-facts'
import { peopleWords } from '@shared/text/people'
import { FieldGrid } from '../../ui/fields/FieldGrid'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { enumWord } from '../dictionary-fields'
import { RecordField } from '../RecordField'
import { useRecordScope } from '../record-scope'
import { AddItem, ItemCard, NoItems, useItems } from './ItemCard'

interface DocumentSectionProps {
  cohort: Row<'cohort'> | undefined
  participant: Participant | undefined
}

const fields = ['type', 'issuingState', 'number', 'expiresOn', 'issuedOn', 'authority'] as const

/** Passports and permits; what is wrong stands at the one the journey is judged by. */
export function DocumentSection({ cohort, participant }: DocumentSectionProps) {
  const { t } = useText()
  const { row } = useRecordScope()
  const { add } = useItems('travelDocument')
  const person = row as Row<'person'>
  const documents = Object.entries(person.documents ?? {})
  const used = cohort && participant ? documentOf(person, participant.enrolment, journeyOf(cohort, today())) : undefined
  const start = { type: 'ordinary', ...(person.nationality && { issuingState: person.nationality }) }
  return (
    <Section
      title={t(peopleWords.documents)}
      aside={<AddItem label={t(peopleWords.addDocument)} onAdd={() => add('documents', start)} />}
    >
      {documents.length === 0 && <NoItems>{t(peopleWords.noDocuments)}</NoItems>}
      {documents.map(([key, document]) => {
        const judged = used ? document === used : documents.length === 1
        const word = enumWord('travelDocument', 'type', document.type)
        return (
          <ItemCard
            key={key}
            record="travelDocument"
            path={`documents.${key}`}
            title={word ? t(word) : t(peopleWords.documents)}
          >
            <FieldGrid>
              {fields.map((field) => (
                <RecordField
                  key={field}
                  record="travelDocument"
                  field={field}
                  within={`documents.${key}`}
                  columns={judged ? undefined : []}
                />
              ))}
            </FieldGrid>
          </ItemCard>
        )
      })}
    </Section>
  )
}
