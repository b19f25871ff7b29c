import { fullName } from '@shared/model/names'
import type { Row } from '@shared/model/types'
import { peopleWords } from '@shared/text/people'
import { QuietFields } from '../../records/page/QuietFields'
import { AddItem, ItemCard, NoItems, useItems } from '../../records/person/ItemCard'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'

/** Whom to call, and who may decide for a minor. */
export function Contacts({ person }: { person: Row<'person'> }) {
  const { t } = useText()
  const { add } = useItems('emergencyContact')
  const contacts = Object.entries(person.emergencyContacts ?? {})
  return (
    <Section
      title={t(peopleWords.contacts)}
      aside={
        <AddItem
          label={t(peopleWords.addContact)}
          onAdd={() => add('emergencyContacts', { pending: { phone: true } })}
        />
      }
    >
      {contacts.length === 0 && <NoItems>{t(peopleWords.noContacts)}</NoItems>}
      {contacts.map(([key, contact]) => (
        <ItemCard
          key={key}
          record="emergencyContact"
          path={`emergencyContacts.${key}`}
          title={[fullName(contact.name), contact.relation].filter(Boolean).join(' · ') || t(peopleWords.newContact)}
        >
          <QuietFields
            record="emergencyContact"
            within={`emergencyContacts.${key}`}
            fields={['name', 'relation', 'phone', 'phone2', 'language', 'isGuardian']}
          />
        </ItemCard>
      ))}
    </Section>
  )
}
