import type { Row } from '@shared/model/types'
import { peopleWords } from '@shared/text/people'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { enumWord } from '../dictionary-fields'
import { Fields } from '../page/Fields'
import { useRecordScope } from '../record-scope'
import { AddItem, ItemCard, NoItems, useItems } from './ItemCard'

/** What was agreed to, by whom, and when. */
export function ConsentSection({ cohort }: { cohort: Row<'cohort'> | undefined }) {
  const { t } = useText()
  const { row } = useRecordScope()
  const { add } = useItems('consent')
  const consents = Object.entries((row as Row<'person'>).consents ?? {})
  const start = {
    kind: 'guardian',
    givenBy: 'guardian',
    ...(cohort && { cohort: cohort.id }),
    pending: { given: true },
  }
  return (
    <Section
      title={t(peopleWords.consents)}
      aside={<AddItem label={t(peopleWords.addConsent)} onAdd={() => add('consents', start)} />}
    >
      {consents.length === 0 && <NoItems>{t(peopleWords.noConsents)}</NoItems>}
      {consents.map(([key, consent]) => {
        const word = enumWord('consent', 'kind', consent.kind)
        return (
          <ItemCard
            key={key}
            record="consent"
            path={`consents.${key}`}
            title={word ? t(word) : t(peopleWords.consents)}
          >
            <Fields
              record="consent"
              within={`consents.${key}`}
              fields={['given', 'kind', 'givenBy', 'givenByName', 'how', 'givenOn', 'withdrawnOn']}
              wide={['given', 'kind']}
            />
          </ItemCard>
        )
      })}
    </Section>
  )
}
