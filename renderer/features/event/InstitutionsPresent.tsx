import { Button } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { sideOf } from '@shared/rules/declared-counts'
import { eventWords } from '@shared/text/event'
import { recordWords } from '@shared/text/records'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { addressOf } from '../../records/addresses'
import { fieldDef } from '../../records/dictionary-fields'
import { useInstitutions } from '../../records/institutions'
import { useLaidOut } from '../../records/page/laid-out'
import { RecordField } from '../../records/RecordField'
import { useRecordScope } from '../../records/record-scope'
import { useText } from '../../ui/language'
import styles from './Event.module.css'

const sides = ['domestic', 'overseas', 'enterprises'] as const

/** The institutions present, at home, abroad and enterprises, each the way to its page; and one press for the guests'. */
export function InstitutionsPresent({ event }: { event: Row<'event'> }) {
  const { t, language } = useText()
  const { save, readOnly } = useRecordScope()
  const { byId, nameOf } = useInstitutions(language)
  const [adding, setAdding] = useState(false)
  useLaidOut(['institutions'])
  const listed = event.institutions ?? []
  const label = fieldDef('event', 'institutions').label[language]
  const ofGuests = Object.values(event.guests ?? {}).flatMap(({ organisation }) => organisation ?? [])
  const unlisted = [...new Set(ofGuests)].filter((id) => !listed.includes(id))
  const write = (ids: readonly string[]) => save(label, { institutions: ids.length ? ids : undefined })
  return (
    <>
      {sides.map((side) => {
        const here = listed.filter((id) => {
          const row = byId.get(id)
          return row && sideOf(row) === side
        })
        if (here.length === 0) return null
        return (
          <section key={side} className={styles.side} aria-label={t(eventWords[side])}>
            <h4 className={styles.sideName}>
              {t(eventWords[side])} <span className={styles.count}>{here.length}</span>
            </h4>
            <ul className={styles.chips}>
              {here.map((id) => (
                <li key={id} className={styles.chip}>
                  <Link href={addressOf('institution', id)}>{nameOf(id) || t(recordWords.unnamed)}</Link>
                  {!readOnly && (
                    <button
                      type="button"
                      aria-label={`${t(recordWords.remove)} ${nameOf(id)}`}
                      onClick={() => void write(listed.filter((other) => other !== id))}
                    >
                      <IconX size={12} aria-hidden />
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {adding && <RecordField record="event" field="institutions" autoFocus />}
      {!readOnly && (
        <div className={styles.buttons}>
          {!adding && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={16} />}
              onClick={() => setAdding(true)}
            >
              {t(recordWords.add, { what: label.toLowerCase() })}
            </Button>
          )}
          {unlisted.length > 0 && (
            <Button variant="subtle" size="compact-sm" onClick={() => void write([...listed, ...unlisted])}>
              {t(eventWords.addFromGuests, { count: unlisted.length })}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
