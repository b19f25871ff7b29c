import { Checkbox } from '@mantine/core'
import { showPhone } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { institutionWords } from '@shared/text/institution'
import { useRecord } from '../../office/hooks'
import { NamedLink } from '../../records/page/FactStrip'
import { ItemsTable } from '../../records/page/ItemsTable'
import { useRecordScope } from '../../records/record-scope'
import { useText } from '../../ui/language'
import styles from './Institution.module.css'

/** The people we speak to at an institution: each a person on record, with the post held there. */
export function Contacts({ institution: row }: { institution: Row<'institution'> }) {
  const { t } = useText()
  const { save, readOnly } = useRecordScope()
  const inPost = t(institutionWords.inPost)
  return (
    <ItemsTable
      record="institution"
      list="contacts"
      columns={['person', 'post', 'language']}
      widths={{ person: 'minmax(170px, 2fr)', post: 'minmax(110px, 1.4fr)' }}
      start={{ current: true }}
      madeWith={{ person: { institution: row.id, kinds: ['contact'] } }}
      // Those who left stand last.
      sort={(a, b) => Number(a.current === false) - Number(b.current === false)}
      cells={{
        person: ({ person, current }) => <Reach id={person as string | undefined} left={current === false} />,
      }}
      after={(item, key) => (
        <div className={styles.tick}>
          <Checkbox
            size="sm"
            label={inPost}
            checked={item.current !== false}
            disabled={readOnly || row.contacts?.[key] === undefined}
            onChange={(event) => void save(inPost, { [`contacts.${key}.current`]: event.currentTarget.checked })}
          />
        </div>
      )}
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
