import { showPhone } from '@shared/model/show'
import { institutionWords } from '@shared/text/institution'
import { useRecord } from '../../office/hooks'
import { NamedLink } from '../../records/page/FactStrip'
import { ItemsTable } from '../../records/page/ItemsTable'
import { useText } from '../../ui/language'
import styles from './Institution.module.css'

/** The people we speak to at an institution: each a person on record, with the post held there. */
export function Contacts({ institution }: { institution: string }) {
  const { t } = useText()
  return (
    <ItemsTable
      record="institution"
      list="contacts"
      columns={['person', 'post', 'language', 'current']}
      widths={{ person: 'minmax(190px, 2fr)', post: 'minmax(130px, 1.4fr)', language: '110px', current: '190px' }}
      start={{ current: true }}
      madeWith={{ person: { institution, kinds: ['contact'] } }}
      // Those who left stand last.
      sort={(a, b) => Number(a.current === false) - Number(b.current === false)}
      cells={{
        person: ({ person, current }) => <Reach id={person as string | undefined} left={current === false} />,
        current: ({ current }) => (current === false ? t(institutionWords.formerContact) : current ? '✓' : '–'),
      }}
      addLabel={t(institutionWords.addContact)}
      empty={t(institutionWords.noContacts)}
    />
  )
}

/** A person with the ways to reach them. */
function Reach({ id, left }: { id: string | undefined; left: boolean }) {
  const { result: person } = useRecord('person', id ?? null)
  const ways = [person?.phone && person.phone !== 'none' && showPhone(person.phone), person?.email].filter(Boolean)
  if (!id) return '–'
  return (
    <span className={styles.contact} data-left={left || undefined}>
      <NamedLink type="person" id={id} />
      {ways.map((way) => (
        <span key={String(way)} className={styles.way}>
          {way}
        </span>
      ))}
    </span>
  )
}
