import { fullName } from '@shared/model/names'
import type { Row } from '@shared/model/types'
import { peopleWords } from '@shared/text/people'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { Fields } from '../page/Fields'
import { useRecordScope } from '../record-scope'
import { AddItem, ItemCard, NoItems, useItems } from './ItemCard'

/** Whom to call, and who may decide for a minor. @param as how the fields of a contact are shown */
export function ContactSection({ as: Shown = Fields }: { as?: typeof Fields }) {
  const { t } = useText()
  const { row } = useRecordScope()
  const { add } = useItems('emergencyContact')
  const contacts = Object.entries((row as Row<'person'>).emergencyContacts ?? {})
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
          <Shown
            record="emergencyContact"
            within={`emergencyContacts.${key}`}
            fields={['name', 'relation', 'phone', 'phone2', 'email', 'language', 'isGuardian']}
          />
        </ItemCard>
      ))}
    </Section>
  )
}
